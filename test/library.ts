// The library, for arguments that types know nothing of.
import * as laminate from "../src/index.ts"

/** Its functions by their names. */
export const untyped = laminate as unknown as {
  readonly [name: string]: (...args: readonly unknown[]) => any
}

/** The name of the factory of one of PyTorch's classes. */
export const factoryOf = (layer: string): string =>
  Object.keys(laminate).find(name => name.toLowerCase() === layer.toLowerCase())!

/** The error with which something is refused. */
export function refusal(run: () => unknown): laminate.ShapeError {
  try {
    run()
  } catch (error) {
    if (error instanceof laminate.ShapeError) return error
    throw error
  }
  throw new Error("nothing was refused")
}
