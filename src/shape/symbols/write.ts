import { onlyFloor } from "./factors.ts"
import { shifted } from "./floor.ts"
import { constant, factor } from "./form.ts"
import { constantOf, termsOf } from "./sum.ts"
import type { Sum, Product } from "./sum.ts"

// sum -> dim
/** The canonical text. A floor by itself takes the constant in, and has no brackets. */
export type writeSum<sum> = sum extends readonly [infer terms, infer c extends number]
  ? terms extends readonly []
    ? c
    : number extends c
      ? number
      : terms extends readonly [readonly [infer m extends string, 1]]
        ? onlyFloor<m> extends infer floor extends string
          ? shifted<floor, c>
          : `${m}${constant<c>}`
        : writeTerms<terms, constant<c>>
  : number
// terms, what stands behind them, what stands before them -> dim
type writeTerms<terms, behind extends string, done extends string = ""> = terms extends readonly [
  infer t extends Product,
  ...infer more,
]
  ? number extends t[1]
    ? number
    : writeTerms<more, behind, `${done}${done extends "" ? "" : plusSign<t[1]>}${factor<t[1]>}${t[0]}`>
  : `${done}${behind}`
// coefficient -> "+" unless it has a sign
type plusSign<k extends number> = `${k}` extends `-${string}` ? "" : "+"

export function writeSum(sum: Sum | null): number | string {
  if (sum === null) return NaN
  const terms = termsOf(sum).map(([m, k]) => [m.replaceAll(" ", "*"), k] as const)
  const c = constantOf(sum)
  const [first, second] = terms
  if (first === undefined) return c
  const floor = second === undefined && first[1] === 1 ? onlyFloor(first[0]) : null
  if (floor !== null) return shifted(floor, c) ?? NaN
  return (
    terms
      .sort(([m], [n]) => (m < n ? -1 : 1))
      .map(([m, k], i) => `${i === 0 || k < 0 ? "" : "+"}${factor(k)}${m}`)
      .join("") + constant(c)
  )
}
