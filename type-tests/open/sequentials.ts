// Open: mistakes of which the diagnostics are not yet right. Not part of the tests; see README.md beside this file.

// Sequential values: contradictions between neighbours, and what is wrong inside of one, which tsc can only blame as a whole.
import { batchNorm1d, batchNorm2d, conv2d, flatten, linear, maxPool2d, model, relu, sequential } from "laminate"

// now: 0 diagnostics on 5.9, not 1; 0 diagnostics on 6.0, not 1; 0 diagnostics on 7.0, not 1; expected a ShapeError, but it returns
export const neighboursWithNorm = () => sequential(linear(192, 128), batchNorm1d(64), relu())
