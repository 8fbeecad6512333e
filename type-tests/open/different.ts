// Open, not part of the tests; see README.md beside this file.
// The two levels say different things, or tsc more than one.
import { flatten, linear, model, outputOf, relu, repeat, sequential, tensor } from "laminate"

// now: the path, "1 Linear: ...", only in tsc
export const outputOfWrongChain = () => outputOf(sequential(flatten(), linear(192, 10)), [16, 3, 8, 9])

// now: right, but at the second argument
export const outputOfNumber = () => outputOf(3, [16, 9])

// now: tsc's own text at "float", and a second diagnostic at relu(); the runtime takes any dtype
export const unknownDtypeOfInput = () => model("Net", tensor([16, 3], "float"), [relu()])

// now: TypeError: make is not a function
export const repeatOfALayer = () => repeat(3, linear(8, 8))

// now: the runtime prints the source text of the function
export const repeatSwapped = () => repeat(() => linear(8, 8), 3)

// now: tsc refuses, the runtime does not
export const exponentAsName = () => model("Net", [16, 8], [{ "1e5": linear(8, 8) }])

// now: tsc refuses, the runtime does not
export const hexadecimalName = () => model("Net", [16, 8], [{ "0x10": linear(8, 8) }])

// now: tsc "write one record for each element", the runtime "this one has none"
export const promiseElement = () => model("Net", [16, 192], [Promise.resolve(relu())])
