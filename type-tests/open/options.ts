// Open: mistakes of which the diagnostics are not yet right. Not part of the tests; see README.md beside this file.

// Options: unknown and misspelt ones, values that they do not take, options that contradict each other.
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, linear, maxPool2d, relu, identity } from "laminate"

// now: expected a ShapeError, but it returns
export const unionOfStrides = () => conv2d(3, 5, 3, { stride: 1 as 1 | 2 })

// now: tsc and the runtime differ:
export const tooManyArguments = () => linear(192, 128, {}, {})

// now: tsc and the runtime differ:
export const tooFewArguments = () => linear(192)

// now: tsc and the runtime differ:
export const noArguments = () => conv2d()

// now: tsc and the runtime differ:
export const argumentOfIdentity = () => identity(3)

// now: tsc and the runtime differ:
export const optionsForArguments = () => linear({ inFeatures: 192, outFeatures: 128 })
