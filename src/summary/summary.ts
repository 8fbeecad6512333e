import { trace } from "../graph/trace.ts"
import { subject } from "../module/subject.ts"
import { inputsOf } from "./inputs.ts"
import { refuseOptions, settingsOf } from "./options.ts"
import type { SummaryOptions } from "./options.ts"
import { rowsOf } from "./rows.ts"
import { statisticsOf } from "./statistics.ts"
import type { Statistics } from "./statistics.ts"
import { table } from "./table.ts"
import { totalsOf } from "./totals.ts"
import { everyCall, everyModule } from "./visits.ts"

/**
 * What torchinfo 1.8.0 says of a model: its table by `String(...)`, its numbers as fields.
 *
 * A model runs on its declared input, anything else on `inputSize`; without either there are no shapes in the table.
 * Throws a ShapeError where the input does not fit, and for options that torchinfo does not have.
 */
export function summary(model: object, options: SummaryOptions = {}): Statistics {
  const root = subject(model, "summary")
  refuseOptions(options)
  const inputs = inputsOf(root, options)
  const settings = settingsOf(options, inputs !== null)
  const visits = inputs === null ? everyModule(root) : everyCall(trace(root, inputs))
  const rows = rowsOf(root, visits, options.batchDim)
  const totals = totalsOf(rows, inputs)
  return statisticsOf(rows, totals, table(rows, totals, settings))
}
