// A Siamese network: one encoder, called twice, whose parameters count once.
import { conv2d, flatten, linear, maxPool2d, model, relu, type OutputOf, type ParamsOf } from "laminate"
import { sub } from "laminate/functional"

const encoder = model("Encoder", ["N", 1, 28, 28], {
  features: [
    conv2d(1, 32, 3, { padding: 1 }), relu(), maxPool2d(2),
    conv2d(32, 64, 3, { padding: 1 }), relu(), maxPool2d(2),
  ],
  flatten: flatten(),
  fc: linear(3136, 128),
}, ({ features, flatten, fc }, x) => fc(flatten(features(x))))

export const siamese = model("Siamese", [["N", 1, 28, 28], ["N", 1, 28, 28]], { encoder, head: linear(128, 1) },
  ({ encoder, head }, left, right) => head(sub(encoder(left), encoder(right))))

// Numbers that tsc has computed: other ones here do not compile.
export const output: OutputOf<typeof siamese> = ["N", 1]
export const total: ParamsOf<typeof siamese> = 420481
