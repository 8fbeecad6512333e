export type { SummaryOptions } from "./options.ts"
export type { Statistics, SummaryRow } from "./statistics.ts"
export { summary } from "./summary.ts"
