import { add, divide, multiply, remainder } from "../integers/index.ts"
import { onlyFloor } from "./factors.ts"
import { constant, factor, gcd } from "./form.ts"
import type { affixes, LinearForm, moveForm } from "./form.ts"
import type { productSigned, sumSigned } from "./signed.ts"
import { plusSum, term } from "./sum.ts"
import type { Sum } from "./sum.ts"

// Floors: a floor is text, (a*X + b)//c with a and c without a common factor.

// floor | a*X + b -> form
type parts<floor extends string> =
  behindLast<floor, "//"> extends `${infer c extends number}`
    ? floor extends `${infer lin}//${c}`
      ? onlyFloor<lin> extends infer body extends string
        ? partsOf<body, c>
        : partsOf<lin, c>
      : false
    : partsOf<floor, 1>
// a*X + b, c -> form
type partsOf<body extends string, c> =
  behindLast<body, "+"> extends `${infer b extends number}`
    ? body extends `${infer aX}+${b}`
      ? coefficient<aX, b, c>
      : coefficient<body, 0, c>
    : `-${behindLast<body, "-">}` extends `${infer b extends number}`
      ? body extends `${infer aX}${b}`
        ? coefficient<aX, b, c>
        : coefficient<body, 0, c>
      : coefficient<body, 0, c>
// a*X, b, c -> form
type coefficient<aX extends string, b, c> = aX extends `${infer a extends number}*${infer X}`
  ? [a, X, b, c]
  : aX extends `-${infer X}`
    ? [-1, X, b, c]
    : [1, aX, b, c]
// text, mark -> what stands behind the last mark
type behindLast<text extends string, mark extends string> = text extends `${string}${mark}${infer rest}`
  ? behindLast<rest, mark>
  : text

function parts(floor: string): LinearForm {
  const at = floor.lastIndexOf("//")
  const line = floor.slice(0, at)
  const [, sign, a, X, b] = /^(-?)(?:(\d+)\*)?(.*?)([-+]\d+)?$/.exec(
    onlyFloor(line) ?? line,
  ) as unknown as string[]
  return [Number(`${sign}${a ?? 1}`), X as string, Number(b ?? 0), Number(floor.slice(at + 2))]
}
function floorText(a: number, X: string, b: number, c: number): string | null {
  if (Number.isNaN(a + b + c)) return null
  const line = `${factor(a)}${X}${constant(b)}`
  return b === 0 ? `${line}//${c}` : `(${line})//${c}`
}

// floor, number -> text: with a whole number added inside, which is what it is outside
export type shifted<floor extends string, m extends number> = m extends 0
  ? floor
  : parts<floor> extends [
        infer a extends number,
        infer X extends string,
        infer b extends number,
        infer c extends number,
      ]
    ? written<X, affixes<[a, sumSigned<b, productSigned<c, m>>, c]>>
    : number
// X, [text before it, text behind it] -> floor | number
type written<X extends string, around> = around extends [
  infer left extends string,
  infer right extends string,
]
  ? `${left}${X}${right}`
  : number

export function shifted(floor: string, m: number): string | null {
  const [a, X, b, c] = parts(floor)
  return floorText(a, X, add(b, multiply(c, m)), c)
}

// a, X, b, c -> the sum that is (a*X + b)//c, which has one floor
/** A floor whose X is a floor by itself becomes one floor. */
export type floorOf<a extends number, X extends string, b extends number, c extends number> =
  moveForm<a, b, 1, 0, c> extends [infer k extends number, infer m extends number, infer d extends number]
    ? k extends 1
      ? onlyFloor<X> extends infer inner extends string
        ? parts<inner> extends [
            infer fa extends number,
            infer fX extends string,
            infer fb extends number,
            infer fc extends number,
          ]
          ? floorOf<fa, fX, sumSigned<fb, productSigned<fc, m>>, multiply<fc, d>>
          : number
        : floorSum<k, X, m, d>
      : floorSum<k, X, m, d>
    : number
// a, X, b, c -> sum
type floorSum<a extends number, X extends string, b extends number, c extends number> = number extends
  a | b | c
  ? number
  : divide<b, c> extends infer whole extends number
    ? written<X, affixes<[a, remainder<b, c>, c]>> extends infer floor extends string
      ? [[[`(${floor})`, 1]], whole]
      : number
    : number

export function floorOf(a: number, X: string, b: number, c: number): Sum | null {
  const g = a === 1 ? 1 : gcd(a, c)
  const [k, m, d] = [divide(a, g), divide(b, g), divide(c, g)]
  const inner = k === 1 ? onlyFloor(X) : null
  if (inner !== null) {
    const [fa, fX, fb, fc] = parts(inner)
    return floorOf(fa, fX, add(fb, multiply(m, fc)), multiply(fc, d))
  }
  const text = floorText(k, X, remainder(m, d), d)
  return text === null ? null : plusSum(term(`(${text})`, 1), term("", divide(m, d)))
}

// factor -> sum
export type ranged<one extends string> =
  onlyFloor<one> extends infer floor extends string
    ? parts<floor> extends [
        infer a extends number,
        infer X extends string,
        infer b extends number,
        infer c extends number,
      ]
      ? floorOf<a, X, b, c>
      : number
    : [[[one, 1]], 0]

export function ranged(one: string): Sum | null {
  const floor = onlyFloor(one)
  return floor === null ? term(one, 1) : floorOf(...parts(floor))
}
