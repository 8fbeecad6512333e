/** Where a field has the function that judges its values. */
export const judging: unique symbol = Symbol("judge")

/**
 * Whether a value suits a field: true, or the sentence that says why not; `label` is "Conv2d: stride". A null that the field
 * takes has been let through before.
 */
export type Judge<F> = (field: F, value: unknown, label: string) => true | string

/** A field with its judge, which no type shows: so a bundle has the judges of the fields that it has. */
export function judgedBy<F extends object>(judge: Judge<never>, field: F): F {
  return { ...field, [judging]: judge }
}
