/**
 * One size of a tensor: a number literal (computed with, exactly), a symbol such as `"N"` or `"2*T+1"`,
 * or `number`, the gradual unknown on which every rule abstains. At run time the unknown is `NaN`.
 */
export type Dim = number | string

/** The sizes of a tensor, outermost first: `[16, 3, 32, 32]`. */
export type Shape = readonly Dim[]

/**
 * Two things compared in one test; invariant, so that tsc compares them by identity and at once. A method, because
 * properties of literal types would make tsc take a union of these apart, and then 4 and 3 agree.
 */
export interface Two<in out left, in out right> {
  is(left: left, right: right): [left, right]
}

// dim, dim -> boolean
/**
 * One relation test against a union, because tsc settles it for a type parameter against itself and for
 * `number` against a type parameter, where nested conditionals are deferred and hide the mistakes of generic bodies.
 */
export type fits<got, want> =
  Two<got, want> extends Two<number, any> | Two<any, number> | Two<want, any> ? true : false

/** dim, dim -> boolean: equal, or one of them unknown. */
export function fits(got: Dim, want: Dim): boolean {
  return Number.isNaN(got) || Number.isNaN(want) || got === want
}

// tuple of printable things, separator -> "a, b, c"
export type join<items, separator extends string = ", "> = items extends readonly []
  ? ""
  : items extends readonly [infer only]
    ? show<only>
    : items extends readonly [infer first, ...infer rest]
      ? `${show<first>}${separator}${join<rest, separator>}`
      : items extends readonly [...infer rest, infer last]
        ? `${join<rest, separator>}${separator}${show<last>}`
        : "..."

// number | string | boolean | null | bigint | nested tuple | options object -> its text in a message
export type show<item> =
  Held<keyof item & "toFixed"> extends Held<never>
    ? item extends readonly unknown[]
      ? `[${join<item>}]`
      : item extends string | boolean | null | undefined
        ? `${item}`
        : item extends (...parameters: never) => unknown
          ? "a function"
          : item extends number
            ? `${item}`
            : item extends bigint
              ? `${item}n`
              : item extends { readonly shape: unknown; readonly dtype: unknown }
                ? "a tensor"
                : "{...}"
    : isLiteral<item> extends true
      ? `${item & number}`
      : "?"

// value of an option or an argument -> its text in a message: a string as Python shows it, so that "3" is not taken for 3
export type quoted<value> = [value] extends [string] ? `'${value}'` : show<value>

export function quoted(value: unknown): string {
  return typeof value === "string" ? `'${value}'` : show(value)
}

// number -> whether it is a literal; false for `number` and for a type parameter
export type isLiteral<item> = Held<item & 1e-300> extends Held<never> ? true : false

// dim -> whether it is a symbol; settled also for one that waits for a type parameter, a window with a generic stride
export type isSymbol<size> = Held<size> extends Held<string> ? true : false

/**
 * What is compared with `never` in it is settled at once, also for a type parameter, which then is neither "no number" nor "a
 * literal". So sentences about generic bodies are whole, `[?, 128]`, and tsc tells them; with a bare test they would wait.
 */
interface Held<out item> {
  readonly item: item
}

/** The text of a value in a message, as tsc's twin renders its type. */
export function show(item: unknown): string {
  if (Array.isArray(item)) return `[${item.map(show).join(", ")}]`
  if (typeof item === "number") return Number.isNaN(item) ? "?" : `${item}`
  if (typeof item === "bigint") return `${item}n`
  if (typeof item === "function") return "a function"
  if (typeof item === "object" && item !== null)
    return "shape" in item && "dtype" in item ? "a tensor" : "{...}"
  return `${item as string}`
}
