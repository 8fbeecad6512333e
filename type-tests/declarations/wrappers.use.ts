// What the declarations say of wrappers that are called.
import { linear, model, outputOf, paramsOf, sequential } from "laminate"
import { headed, preNorm, residual } from "./wrappers.js"

export const shapes = () => {
  const a: ["N", 8] = outputOf(residual(linear(8, 8)))
  const b: ["N", 8] = outputOf(residual(sequential(linear(8, 4), linear(4, 8))))
  const c: 72 = paramsOf(residual(model("Inner", ["N", 8], [linear(8, 8)])))
  const d: ["N", "T", 32] = outputOf(preNorm(32, linear(32, 32)))
  const e: ["N", 10] = outputOf(headed(linear(8, 16), 10))
  return [a, b, c, d, e]
}
