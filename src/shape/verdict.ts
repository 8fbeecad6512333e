/**
 * Asks whether an answer is among those that are possible, `Verdict<"none"> extends Verdict<answers>`: the other way round than
 * `answers extends "none"`, which waits in the body of a generic function, where `answers` is open. This tsc settles there: no, if
 * "none" is not what comes of type parameters that may be anything.
 *
 * What computes `answers` looks at its type parameters in brackets, `[it] extends ...`, for a bare one leaves all answers possible. But one
 * it has to look at bare that those bodies know, or tsc would settle the question where the alias is declared.
 */
export interface Verdict<out Answer> {
  readonly answer: Answer
}
