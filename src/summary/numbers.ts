import type { ExactCount } from "./sizes.ts"

/** What stands for a number that is not there or not known. */
export const nothing = "--"

/** Thousands separated, as Python's `f"{count:,}"`. */
export function grouped(count: bigint): string {
  return separated(String(count))
}

/** A share as Python's `f"{share:>7.2%}"`. */
export function percentage(part: bigint, whole: bigint): string {
  return `${twoDecimals((Number(part) / Number(whole)) * 100)}%`.padStart(7)
}

/** Bytes in megabytes: `0.20`, `18004.00`. */
export function megabytes(bytes: ExactCount): string {
  return bytes === undefined ? nothing : twoDecimals(Number(bytes) / 1e6)
}

/** A count in the largest unit that it reaches, and the beginning of the name that this has in Python. */
export function inUnits(count: bigint): readonly [unit: string, text: string] {
  const [unit, size] = (units.find(([, size]) => Number(count) >= size) ?? units.at(-1)) as Unit
  const value = Number(count) / size
  return [unit, Number.isInteger(value) ? whole(value) : separated(twoDecimals(value))]
}
type Unit = readonly [name: string, size: number]
const units: readonly Unit[] = [
  ["TERA", 1e12],
  ["GIGA", 1e9],
  ["MEGA", 1e6],
]

/** A whole number as Python prints one that went through a float, which torchinfo's totals do. */
export function whole(value: number): string {
  return grouped(BigInt(value))
}

/**
 * Python's `f"{value:.2f}"`.
 *
 * It is toFixed where no two decimals are equally near: both look at the exact binary value. The only ties are odd eighths,
 * which Python rounds to the even neighbour and toFixed away from zero; they differ on the first and the third.
 */
export function twoDecimals(value: number): string {
  if (Number.isInteger(value) && value !== 0) return `${BigInt(value)}.00` // toFixed has exponents from 1e21 on
  const fraction = Math.abs(value) % 1
  return fraction === 0.125 || fraction === 0.625 ? value.toFixed(3).slice(0, -1) : value.toFixed(2)
}

function separated(number: string): string {
  return number.replace(/\B(?=(\d{3})+(\.|$))/g, ",")
}
