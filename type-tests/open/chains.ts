// Open: mistakes of which the diagnostics are not yet right. Not part of the tests; see README.md beside this file.

// Chains and names: what may stand in them, how names are written, what may be spread.
import { batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, repeat, sequential } from "laminate"

// now: expected a ShapeError, but it returns
export const mappedWidths = () =>
  model("Net", [16, 192], [[192, 192].map(width => linear(192, width)), linear(192, 10)])

// now: expected a ShapeError, but it returns
export const mappedWidthsSpread = () =>
  model("Net", [16, 192], [...[192, 192].map(width => linear(192, width)), linear(192, 10)])

// now: expected a ShapeError, but it returns
export const mappedWidthsInRecord = () =>
  model("Net", [16, 192], [{ hidden: [192, 192].map(width => linear(192, width)) }, linear(192, 10)])

// now: expected a ShapeError, but it returns; the versions differ:
export const conditionalSpread = () => {
  const flag = Math.random() > 2
  return model("Net", [16, 192], [...(flag ? [relu()] : []), linear(192, 10)])
}

// now: expected a ShapeError, but it returns
export const hoistedArray = () => {
  const layers = [linear(192, 128), relu()]
  return model("Net", [16, 192], [layers, linear(128, 10)])
}

// now: expected a ShapeError, but it returns
export const hoistedChain = () => {
  const chain = [linear(192, 128), relu()]
  return model("Net", [16, 192], chain)
}

// now: expected a ShapeError, but it returns
export const hoistedInSequential = () => {
  const layers = [linear(192, 128), relu()]
  return sequential(layers, linear(128, 10))
}

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; expected a ShapeError, but it returns
export const hoistedSpreadInSequential = () => {
  const layers = [linear(192, 128), relu()]
  return sequential(...layers, linear(128, 10))
}

// now: tsc and the runtime differ:
export const noChain = () => model("Net", [16, 192])

// now: tsc and the runtime differ:
export const chainAsArguments = () => model("Net", [16, 192], linear(192, 128), relu())

// now: the versions differ:
export const unionFirstArmWrong = () => {
  const wide = Math.random() < 2
  return model("Net", [16, 192], [linear(192, 128), wide ? linear(120, 10) : linear(128, 10)])
}

// now: the versions differ:
export const unionSecondArmWrong = () => {
  const wide = Math.random() < 2
  return model("Net", [16, 192], [linear(192, 128), wide ? linear(128, 10) : linear(120, 10)])
}

// now: tsc and the runtime differ:
export const promiseElement = () => model("Net", [16, 192], [Promise.resolve(relu())])
