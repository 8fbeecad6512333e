/**
 * Asks the wrong way round, whether one answer is among those that are possible: `Verdict<"none"> extends Verdict<answers>`. tsc
 * settles that in generic bodies too, where `answers` is open, and says no there if the answer is not among those for a type
 * parameter taken for anything. What computes `answers` looks at `[it]`, since a bare parameter leaves all open; and it does look
 * at one bare parameter that is known in those bodies, or tsc would settle it where the alias is declared.
 */
export interface Verdict<out Answer> {
  readonly answer: Answer
}
