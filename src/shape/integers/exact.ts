/** A number if it is an integer that JavaScript holds exactly, else NaN, the unknown size. */
export function exact(value: number): number {
  return Number.isSafeInteger(value) ? value + 0 : NaN // + 0 makes -0 a 0
}
