// at most 3000 bytes
// Generic wrappers around some layer, chain or model: what it gives waits for it by the name of a call.
import { dropout, layerNorm, linear, model } from "laminate"
import type { Layer, Model, Sequential } from "laminate"
import { add, relu } from "laminate/functional"

export const residual = <const M extends Layer<any, any> | Sequential<any> | Model<any, any, any, any>>(fn: M) =>
  model("Residual", ["N", 8], { fn }, ({ fn }, x) => add(fn(x), x))

export const preNorm = <const D extends number, const M extends Layer<any, any>>(d: D, fn: M) =>
  model("PreNorm", ["N", "T", d], { norm: layerNorm(d), fn, drop: dropout(0.1) }, ({ norm, fn, drop }, x) => add(drop(fn(norm(x))), x))

export const headed = <const M extends Layer<any, any>, const C extends number>(body: M, classes: C) =>
  model("Headed", ["N", 8], { body, head: linear(16, classes) }, ({ body, head }, x) => head(relu(body(x))))
