import type { Pattern } from "../../shape/pattern.ts"
import type { Definition } from "../definition.ts"

/** A size of the input that must be what a slot says, and what messages call it. */
export type Check = readonly [place: number, slot: string, noun: string]

// sizes, definition, slots -> checks: the places that must agree with a slot
export type checksOf<
  sizes extends Pattern,
  D extends Definition,
  slots,
  done extends readonly unknown[] = [],
  seen extends readonly unknown[] = [],
> = sizes extends readonly [infer first extends string, ...infer rest extends Pattern]
  ? checksOf<
      rest,
      D,
      slots,
      first extends keyof slots ? [...done, [seen["length"], first, nounOf<D, first>]] : done,
      [...seen, first]
    >
  : done

// definition, field -> what messages call it
type nounOf<D extends Definition, name extends string> = [fieldNamed<D, name>] extends [
  { readonly noun: infer noun extends string },
]
  ? [fieldNamed<D, name>] extends [never]
    ? name
    : noun
  : name
export function nounOf({ args, options }: Definition, name: string): string {
  const field = (options[name] ?? args.find(([arg]) => arg === name)?.[1]) as { noun?: string } | undefined
  return field?.noun ?? name
}
type fieldNamed<D extends Definition, name extends string> = name extends keyof D["options"]
  ? D["options"][name]
  : Extract<D["args"][number], readonly [name, unknown]>[1]

// checks, slots with their sources -> [the place and the argument of the first, the others]
export type firstWithArgument<checks extends readonly unknown[], slots> = checks extends [
  [infer place, infer slot extends keyof slots, ...unknown[]],
  ...infer others,
]
  ? slots[slot] extends number
    ? [place, slots[slot], noneOf<others>]
    : ["none", 0, checks]
  : ["none", 0, noneOf<checks>]
type noneOf<checks extends readonly unknown[]> = checks extends [] ? "none" : checks
