import { type fits, type show } from "../../shape/dim.ts"
import type { evaluate } from "../../shape/evaluate.ts"
import type { Environment, Slots } from "../../shape/evaluate.ts"
import type { Misfit, MisfitAt } from "../../shape/misfit.ts"
import type { dtypeIn, Several, shapeIn, typed } from "../run/state.ts"

// The inputs and outputs of a layer with several: what their sizes are, and what they bind.

// port, slots -> its sizes
export type picked<P, S extends Slots> = P extends { readonly sizes: infer sizes; readonly when: infer when }
  ? when extends readonly [infer flag extends string, infer others]
    ? S[flag] extends true
      ? others
      : sizes
    : sizes
  : never
// sizes, shape -> whether the optional size is there | neither
export type batchOf<sizes, shape extends readonly unknown[]> = sizes extends readonly unknown[]
  ? shape["length"] extends sizes["length"]
    ? true
    : shape["length"] extends without<sizes>["length"]
      ? false
      : "neither"
  : "neither"
type without<sizes extends readonly unknown[]> = sizes extends readonly [infer first, ...infer rest]
  ? first extends `${string}?`
    ? without<rest>
    : [first, ...without<rest>]
  : []
// sizes, batch -> the sizes that are there
export type there<sizes, batch> = sizes extends readonly unknown[]
  ? batch extends true
    ? { [i in keyof sizes]: sizes[i] extends `${infer name}?` ? name : sizes[i] }
    : without<sizes>
  : []
// sizes, environment -> the sizes as far as they are known, for a message
type sizesFilled<sizes, E extends Environment> = {
  [i in keyof sizes]: sizes[i] extends keyof E
    ? E[sizes[i]]
    : sizes[i] extends readonly unknown[]
      ? evaluate<sizes[i], E>
      : sizes[i]
}

// sizes, environment -> text; through an infer, because with it in a template TypeScript 7.0.2 panics
export type shown<sizes, E extends Environment> =
  show<sizesFilled<sizes, E>> extends infer text extends string ? text : string

// ports, states, environment, batch, layer, place of what these are in -> environment with the dimensions | misfit | "missing" where there are too few states
export type bindAll<
  list,
  states extends readonly unknown[],
  E,
  batch,
  layer extends string,
  around extends string,
  i extends readonly unknown[] = [],
> =
  E extends Misfit<any>
    ? E
    : list extends readonly [infer first, ...infer rest]
      ? bindAll<
          rest,
          states,
          bindPort<first, states[i["length"]], E, batch, layer, inputPlace<states, around, i["length"]>>,
          batch,
          layer,
          around,
          [...i, 0]
        >
      : states["length"] extends i["length"] | withinArity<i>
        ? E
        : MisfitAt<
            `${around}${i["length"]}`,
            `${layer}: expects ${i["length"]} inputs, got ${states["length"]}`
          >
type withinArity<i extends readonly unknown[]> = i extends readonly [...infer less, unknown]
  ? i["length"] | withinArity<less>
  : 0
// states, place of what they are in, index -> the place; that of the first for one that is missing
type inputPlace<
  states extends readonly unknown[],
  around extends string,
  i extends number,
> = `${i}` extends keyof states ? `${around}${i}` : `${around}0`
type bindPort<P, state, E, batch, layer extends string, place extends string> = E extends Environment
  ? state extends null | undefined
    ? P extends { readonly optional: true }
      ? E
      : undefined extends state
        ? "missing"
        : MisfitAt<place, `${layer}: expects ${portName<P>}, got null`>
    : P extends { readonly of: infer inner extends readonly unknown[] }
      ? state extends Several<infer states>
        ? states["length"] extends inner["length"]
          ? bindAll<inner, states, E, batch, layer, `${place}.`>
          : MisfitAt<
              place,
              `${layer}: expects ${inner["length"]} tensors in ${portName<P>}, got ${states["length"]}`
            >
        : MisfitAt<place, `${layer}: expects ${inner["length"]} tensors in ${portName<P>}, got one`>
      : state extends Several<infer states>
        ? MisfitAt<
            place,
            `${layer}: expects ${portName<P>} as one tensor, got an array of ${states["length"]}`
          >
        : dtypeIn<state> extends E["=dtype"]
          ? bindSizes<
              there<picked<P, E>, batch>,
              shapeIn<state>,
              E,
              `${layer}: expects ${portName<P>} `,
              place
            >
          : MisfitAt<
              place,
              `${layer}: expects ${portName<P>} of ${E["=dtype"]}, got ${dtypeIn<state> & string}`
            >
  : E
type portName<P> = P extends { readonly name: infer name extends string }
  ? name
  : P extends { readonly of: readonly [infer first, ...unknown[]] }
    ? portName<first>
    : ""
type bindSizes<
  sizes,
  shape extends readonly unknown[],
  E extends Environment,
  label extends string,
  place extends string,
> = shape["length"] extends (sizes & readonly unknown[])["length"]
  ? bindSize<sizes, shape, E, label, sizes, place>
  : MisfitAt<place, `${label}${shown<sizes, E>}, got ${show<shape>}`>
type bindSize<
  sizes,
  shape extends readonly unknown[],
  E extends Environment,
  label extends string,
  all,
  place extends string,
  i extends readonly unknown[] = [],
> = sizes extends readonly [infer first, ...infer rest]
  ? first extends keyof E
    ? fits<shape[i["length"]], E[first]> extends true
      ? bindSize<rest, shape, E, label, all, place, [...i, 0]>
      : MisfitAt<place, `${label}${shown<all, E>}, got ${show<shape>}`>
    : first extends string
      ? bindSize<
          rest,
          shape,
          E & { readonly [name in first]: shape[i["length"]] },
          label,
          all,
          place,
          [...i, 0]
        >
      : fits<shape[i["length"]], evaluate<first, E>> extends true
        ? bindSize<rest, shape, E, label, all, place, [...i, 0]>
        : MisfitAt<place, `${label}${shown<all, E>}, got ${show<shape>}`>
  : E
// ports, environment, batch, dtype -> states
export type givesAll<list extends readonly unknown[], E extends Environment, batch, dtype> = {
  [i in keyof list]: gives<list[i], E, batch, dtype>
}

// port, environment, batch, dtype -> state
type gives<P, E extends Environment, batch, dtype> = P extends { readonly only: infer flag extends string }
  ? E[flag] extends true
    ? typed<valuesOf<there<picked<P, E>, batch>, E>, dtype>
    : null
  : P extends {
        readonly of: infer inner extends readonly unknown[]
      }
    ? Several<givesAll<inner, E, batch, dtype>>
    : typed<valuesOf<there<picked<P, E>, batch>, E>, dtype>
// terms, environment -> sizes
export type valuesOf<sizes, E extends Environment> = { [i in keyof sizes]: evaluate<sizes[i], E> }
