// Open: mistakes of which the diagnostics are not yet right. Not part of the tests; see README.md beside this file.

// Arguments that no layer takes: zero, negative, fractional, too large, a union, something else than a number.
import { avgPool2d, batchNorm1d, batchNorm2d, conv2d, dropout, flatten, linear, maxPool2d } from "laminate"

// now: expected a ShapeError, but it returns; the versions differ:
export const unionOfFeatures = () => linear(192, 128 as 64 | 128)

// now: expected a ShapeError, but it returns; the versions differ:
export const unionOfInFeatures = () => linear(192 as 190 | 192, 128)

// now: expected a ShapeError, but it returns
export const unionOfChannels = () => conv2d(3, 5 as 3 | 5, 3)

// now: expected a ShapeError, but it returns
export const unionOfKernels = () => conv2d(3, 5, 3 as 3 | 5)

// now: expected a ShapeError, but it returns
export const unionOfPoolKernels = () => maxPool2d(3 as 2 | 3)

// now: expected a ShapeError, but it returns
export const unionOfNormChannels = () => batchNorm2d(5 as 3 | 5)

// now: tsc and the runtime differ:
export const textFeatures = () => linear("192", 128)

// now: tsc and the runtime differ:
export const symbolFeatures = () => linear("N", 128)

// now: tsc and the runtime differ:
export const nullFeatures = () => linear(192, null)

// now: tsc and the runtime differ:
export const undefinedFeatures = () => linear(192, undefined)

// now: tsc and the runtime differ:
export const arrayFeatures = () => linear([192], 128)

// now: tsc and the runtime differ:
export const textKernel = () => conv2d(3, 5, "3")
