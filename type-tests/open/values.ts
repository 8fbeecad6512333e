// Open: mistakes of which the diagnostics are not yet right. Not part of the tests; see README.md beside this file.

// Models as layers, questions, freeze, and layers of one's own.
import {
  batchNorm2d, conv2d, defineLayer, flag, flatten, freeze, inputOf, int, linear, maxPool2d, model, outputOf, paramsOf,
  relu, sequential, type InputOf, type OutputOf,
} from "laminate"

// now: tsc and the runtime differ:
export const modelNameNumber = () => model(3, [16, 192], [linear(192, 10)])

// now: tsc and the runtime differ:
export const modelInputNumber = () => model("Net", 192, [linear(192, 10)])

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; expected a ShapeError, but it returns
export const outputOfWrongChain = () => outputOf(sequential(flatten(), linear(192, 10)), [16, 3, 8, 8])

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1
export type OutputOfWrongInput = OutputOf<ReturnType<typeof linear<192, 10>>, [16, 190]>

// now: expected a ShapeError, but it not a thunk
export const outputType: OutputOfWrongInput = [16, 10]

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1
export type InputOfLayer = InputOf<ReturnType<typeof linear<192, 10>>>

// now: expected a ShapeError, but it not a thunk
export const inputType: InputOfLayer = [16, 192]

// now: the versions differ:
export const freezeArray = () => freeze([linear(192, 10), relu()])

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; tsc and the runtime differ:
export const freezeRecord = () => freeze({ fc: linear(192, 10) })

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; tsc and the runtime differ:
export const freezeNumber = () => freeze(3)

// now: tsc and the runtime differ:
export const ownLayerNoArguments = () => scale()

// now: tsc and the runtime differ:
export const ownLayerTooMany = () => scale(128, {}, 3)
