import type { DType } from "../module/module.ts"
import type { Order } from "../shape/integers/tables.ts"
import type { order } from "../shape/integers/wide.ts"

// PyTorch converts `alpha` to the dtype of the result, and refuses what is not in its range.

const floats = {
  float16: [-65504, 65504],
  bfloat16: [-3.3895313892515355e38, 3.3895313892515355e38],
  float32: [-3.4028234663852886e38, 3.4028234663852886e38],
  complex64: [-3.4028234663852886e38, 3.4028234663852886e38],
} as const
/**
 * The least and the largest factor of each function; float64 and complex128 hold all. uint8 takes negative ones, which wrap. `sub`
 * turns the sign first. Of bool and int64 these are the last numbers that JavaScript has.
 */
const limits = {
  add: {
    bool: [-9223372036854775808, 18446744073709549568],
    uint8: [-255, 255],
    int8: [-128, 127],
    int16: [-32768, 32767],
    int32: [-2147483648, 2147483647],
    int64: [-9223372036854775808, 9223372036854774784],
    ...floats,
  },
  sub: {
    uint8: [-255, 255],
    int8: [-127, 128],
    int16: [-32767, 32768],
    int32: [-2147483647, 2147483648],
    int64: [-9223372036854774784, 9223372036854775808],
    ...floats,
  },
} as const
export interface Limits extends Readonly<typeof limits> {}

// "add", dtype, number -> true | sentence
export type limitFault<name extends keyof Limits, dtype, n extends number> = dtype extends keyof Limits[name]
  ? Limits[name][dtype] extends readonly [infer least extends number, infer most extends number]
    ? beyond<`${n}`, `${least}`, `${most}`> extends true
      ? `${name}: alpha must be between ${least} and ${most} for ${dtype & string}, got ${n}`
      : true
    : true
  : true
export function limitFault(name: keyof Limits, dtype: DType | "complex32", n: number): true | string {
  const found: readonly [number, number] | undefined = (
    limits[name] as { readonly [dtype in DType | "complex32"]?: readonly [number, number] }
  )[dtype]
  if (found === undefined || !Number.isFinite(n)) return true
  const [least, most] = found
  return (
    (n >= least && n <= most) || `${name}: alpha must be between ${least} and ${most} for ${dtype}, got ${n}`
  )
}

// number, limits, all as text -> boolean
type beyond<n, least, most> = n extends `-${infer digits}`
  ? least extends `-${infer limit}`
    ? larger<digits, limit>
    : false
  : larger<n, most>

// number, limit, both as text without a sign -> boolean
/** JavaScript writes `1e-7` and less, and `1e+21` and more, with an exponent; limits have no fraction. */
type larger<n, limit> = n extends `${string}e-${string}`
  ? false
  : [n, limit] extends [`${infer digits}e+${infer exponent}`, `${infer most}e+${infer at}`]
    ? byLength<exponent, at> extends infer so
      ? so extends 0
        ? order<digits, most> extends 1
          ? true
          : false
        : so extends 1
          ? true
          : false
      : never
    : n extends `${string}e+${string}`
      ? true
      : limit extends `${string}e+${string}`
        ? false
        : n extends `${infer whole}.${string}`
          ? byLength<whole, limit> extends -1
            ? false
            : true
          : byLength<n, limit> extends 1
            ? true
            : false

// whole number, whole number, as text -> -1 | 0 | 1
type byLength<x, y, so = 0> = x extends `${infer a}${infer xs}`
  ? y extends `${infer b}${infer ys}`
    ? byLength<xs, ys, so extends 0 ? (a extends keyof Order ? Order[a][b & keyof Order[a]] : so) : so>
    : 1
  : y extends ""
    ? so
    : -1
