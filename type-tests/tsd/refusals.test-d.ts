// What does not fit: refused at the element, told by `OutputOf` as a literal type. The goldens hold the full texts.
import { expectError, expectType } from "tsd"
import {
  conv2d, freeze, inputOf, linear, model, outputOf, relu, repeat, sequential,
  type Flatten, type InputOf, type Linear, type OutputOf, type Sequential,
} from "laminate"

expectError(model("Net", [16, 192], [linear(190, 128)]))
expectError(model("Net", [16, 3, 32, 32], [conv2d(3, 5, 5), conv2d(6, 12, 3)]))
expectError(model("Net", [16, 192], linear(192, 128)))
expectError(sequential(linear(192, 128), linear(120, 10)))
expectError(sequential(linear(192, 128), relu))
expectError(conv2d(3, 0, 3))
expectError(conv2d(3, 5, 3, { stride: 0 }))
expectError(conv2d(3, 5, 3, { strid: 2 }))
expectError(inputOf(linear(192, 128)))
expectError(outputOf(linear(192, 128)))
expectError(outputOf(linear(192, 128), [16, 190]))
expectError(freeze([linear(8, 8)]))
expectError(model("Net", [16, 192], [...repeat(2, () => linear(192, 128))]))

// exactly at the element: the rest of the statement is outside of the expectation
model("Net", [16, 192], [
  linear(192, 128),
  // @ts-expect-error Linear: expects 120 input features, got 128 from [16, 128]; use linear(128, 10)
  linear(120, 10),
  relu(),
])
sequential(
  conv2d(3, 5, 5),
  // @ts-expect-error Conv2d: expects 6 input channels, got 5 from [..., 5, ?, ?]; use conv2d(5, 12, 3)
  conv2d(6, 12, 3),
  relu(),
)

expectType<"Linear: expects 190 input features, got 192 from [16, 192]; use linear(192, 128)">(
  {} as OutputOf<Linear<[190, 128]>, [16, 192]>,
)
expectType<"1 Linear: expects 190 input features, got 192 from [16, 192]; use linear(192, 128)">(
  {} as OutputOf<Sequential<readonly [Flatten<[]>, Linear<[190, 128]>]>, [16, 12, 4, 4]>,
)
expectType<"Conv2d: kernel 40 is larger than its input 32 in [16, 3, 32, 32]">(
  {} as OutputOf<ReturnType<typeof conv2d<3, 5, 40>>, [16, 3, 32, 32]>,
)
expectType<"OutputOf: a layer or chain has no input of its own: tell it as the second argument">(
  {} as OutputOf<Linear<[192, 128]>>,
)
expectType<"InputOf: expects a model: a layer or chain has no input of its own">({} as InputOf<Linear<[192, 128]>>)
