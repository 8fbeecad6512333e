// Open: mistakes of which the diagnostics are not yet right. Not part of the tests; see README.md beside this file.

// The mistakes that people make with optimizers.
import { linear, model, parameters, relu } from "laminate"
import { adam } from "laminate/optim"

// now: the versions differ:
export const arrayOfLayers = () => adam([linear(4, 8), relu()])
