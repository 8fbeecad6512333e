import { define, dtype, flag, float, int, layer, likeParameters, pyFloat, several } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { max, or } from "../shape/operations.ts"

const rule = define(
  {
    name: "LSTM",
    factory: "lstm",
    args: [
      ["inputSize", int({ min: 0, noun: "input features" })],
      ["hiddenSize", int({ min: 1 })],
    ],
    options: {
      /** Layers on top of each other; 1 unless told. */
      numLayers: int({ min: 1, default: 1 }),
      /** Whether there are learned summands; true unless told. */
      bias: flag(true),
      /** Whether the batch stands before the sequence; false unless told. */
      batchFirst: flag(false),
      /** Probability of an element between two layers to be zeroed; 0 unless told. */
      dropout: float(0, { min: 0, max: 1 }),
      /** Whether a second LSTM reads the sequence from its end; false unless told. */
      bidirectional: flag(false),
      /** Size to which the hidden state is projected, less than hiddenSize; 0, none, unless told. */
      projSize: int({ min: 0, default: 0 }),
      /** Type of the parameters; float32 unless told. */
      dtype,
    },
    require: {
      projSize: [
        [
          "max(0, projSize + 1 - hiddenSize)",
          "projSize {projSize} must be less than hiddenSize {hiddenSize}",
        ],
      ],
    },
    takes: likeParameters,
    signature: {
      let: [
        ["D", "choose(bidirectional, 2, 1)"],
        ["P", "or(projSize, hiddenSize)"],
        ["R", "D * numLayers"],
        // No product by 1, which would wait for a hidden size that is a type parameter.
        ["O", "choose(bidirectional, 2 * P, P)"],
      ],
      inputs: [
        { name: "input", sizes: ["L", "N?", "inputSize"], when: ["batchFirst", ["N?", "L", "inputSize"]] },
        {
          of: [
            { name: "h_0", sizes: ["R", "N?", "P"] },
            { name: "c_0", sizes: ["R", "N?", "hiddenSize"] },
          ],
          optional: true,
        },
      ],
      outputs: [
        { name: "output", sizes: ["L", "N?", "O"], when: ["batchFirst", ["N?", "L", "O"]] },
        {
          of: [
            { name: "h_n", sizes: ["R", "N?", "P"] },
            { name: "c_n", sizes: ["R", "N?", "hiddenSize"] },
          ],
        },
      ],
      some: ["L"],
    },
    // Of each direction: four gates that read the input and the hidden state, their biases, and the projection. The layers
    // above the first read what all directions give.
    count:
      "choose(bidirectional, 2, 1) * (4 * hiddenSize * (inputSize + numLayers * or(projSize, hiddenSize) + (numLayers - 1) * choose(bidirectional, 2, 1) * or(projSize, hiddenSize) + choose(bias, 2, 0) * numLayers) + numLayers * projSize * hiddenSize)",
  },
  {
    forward: several,
    operations: { max, or },
    print: ({ inputSize, hiddenSize, projSize, numLayers, bias, batchFirst, dropout, bidirectional }) => [
      `${inputSize}, ${hiddenSize}`,
      projSize !== 0 && `proj_size=${projSize}`,
      numLayers !== 1 && `num_layers=${numLayers}`,
      !bias && "bias=False",
      batchFirst && "batch_first=True",
      dropout !== 0 && `dropout=${pyFloat(dropout)}`,
      bidirectional && "bidirectional=True",
    ],
    parameters: ({ inputSize, hiddenSize, projSize, numLayers, bias, bidirectional }) => {
      const directions: readonly string[] = bidirectional ? ["", "_reverse"] : [""]
      const given = projSize === 0 ? hiddenSize : projSize
      return Array.from({ length: numLayers }, (_, i) => i).flatMap(i =>
        directions.flatMap(direction => {
          const name = (kind: string) => `${kind}_l${i}${direction}`
          return [
            [name("weight_ih"), [4 * hiddenSize, i === 0 ? inputSize : directions.length * given]],
            [name("weight_hh"), [4 * hiddenSize, given]],
            ...(bias
              ? ([
                  [name("bias_ih"), [4 * hiddenSize]],
                  [name("bias_hh"), [4 * hiddenSize]],
                ] as const)
              : []),
            ...(projSize === 0 ? [] : ([[name("weight_hr"), [projSize, hiddenSize]]] as const)),
          ] as const
        }),
      )
    },
  },
)
export interface LSTMRule extends RuleOf<typeof rule> {}
export interface LSTM<in out A extends readonly unknown[]> extends Layer<LSTMRule, A> {}

/**
 * Long short-term memory over a sequence: `[L, N?, inputSize]`, with `batchFirst` `[N?, L, inputSize]`, to
 * `[output, [h_n, c_n]]`, where `output` is `[L, N?, D * P]`, `h_n` `[D * numLayers, N?, P]` and `c_n`
 * `[D * numLayers, N?, hiddenSize]`; D is 2 if bidirectional, else 1, and P is projSize, or hiddenSize if that is 0.
 * A second input `[h_0, c_0]` gives the initial states.
 *
 * PyTorch: `torch.nn.LSTM`. Parameters: `weight_ih_l0` `[4 * hiddenSize, inputSize]`, `weight_hh_l0` `[4 * hiddenSize, P]`,
 * `bias_ih_l0` and `bias_hh_l0` `[4 * hiddenSize]` unless `bias` is false, `weight_hr_l0` `[projSize, hiddenSize]` with a
 * projection, and so on for each layer, which reads D * P features, `..._reverse` for the other direction.
 * Refuses other features, an empty sequence, states of other sizes or only one of them, a projection that is not smaller than
 * `hiddenSize`, and an input of another dtype than its parameters.
 */
export const lstm: <
  const I extends number,
  const H extends number,
  const P extends Given<LSTMRule, P, [I, H]> = {},
>(
  inputSize: Arg<LSTMRule, "inputSize", I>,
  hiddenSize: Arg<LSTMRule, "hiddenSize", H>,
  options?: Options<LSTMRule, P>,
) => LSTM<Call<[I, H], P>> = layer(rule)
