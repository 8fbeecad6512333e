import { define, dtype, flag, float, int, layer, likeParameters, several } from "../define/index.ts"
import type { Arg, ArgBeside, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { createModule } from "../module/create.ts"
import type { Module } from "../module/module.ts"
import { linear } from "./linear.ts"
import { given } from "../shape/operations.ts"

const rule = define(
  {
    name: "MultiheadAttention",
    factory: "multiheadAttention",
    args: [
      ["embedDim", int({ min: 1, noun: "embedding features" })],
      ["numHeads", int({ min: 1 })],
    ],
    options: {
      /** Probability of a weight to be zeroed; 0 unless told. */
      dropout: float(0),
      /** Whether the projections have learned summands; true unless told. */
      bias: flag(true),
      /** Whether a learned key and value are added to the sequence; false unless told. */
      addBiasKv: flag(false),
      /** Whether a key and value of zeros are added to the sequence; false unless told. */
      addZeroAttn: flag(false),
      /** Features of the keys; embedDim unless told. */
      kdim: int({ min: 0, nullable: true, default: null }),
      /** Features of the values; embedDim unless told. */
      vdim: int({ min: 0, nullable: true, default: null }),
      /** Whether the batch stands before the sequence; false unless told. */
      batchFirst: flag(false),
      /** Type of the parameters; float32 unless told. */
      dtype,
    },
    require: {
      numHeads: [["embedDim % numHeads", "embedDim {embedDim} is not divisible by numHeads {numHeads}"]],
    },
    takes: likeParameters,
    signature: {
      let: [
        ["K", "given(kdim, embedDim)"],
        ["V", "given(vdim, embedDim)"],
        ["X", "choose(addBiasKv, 1, 0) + choose(addZeroAttn, 1, 0)"],
      ],
      call: { needWeights: true, averageAttnWeights: true, isCausal: false },
      needs: { isCausal: "attnMask" },
      inputs: [
        { name: "query", sizes: ["L", "N?", "embedDim"], when: ["batchFirst", ["N?", "L", "embedDim"]] },
        { name: "key", sizes: ["S", "N?", "K"], when: ["batchFirst", ["N?", "S", "K"]] },
        { name: "value", sizes: ["S", "N?", "V"], when: ["batchFirst", ["N?", "S", "V"]] },
      ],
      masks: {
        attnMask: [
          ["L", "S"],
          ["N * numHeads", "L", "S"],
        ],
        keyPaddingMask: [["N?", "S"]],
      },
      outputs: [
        { name: "output", sizes: ["L", "N?", "embedDim"], when: ["batchFirst", ["N?", "L", "embedDim"]] },
        {
          name: "weights",
          sizes: ["N?", "numHeads", "L", "S + X"],
          when: ["averageAttnWeights", ["N?", "L", "S + X"]],
          only: "needWeights",
        },
      ],
    },
    // The projections of query, key, value and output, and their biases; a key and a value of its own.
    count:
      "embedDim * (embedDim + embedDim + given(kdim, embedDim) + given(vdim, embedDim) + choose(bias, 4, 0) + choose(addBiasKv, 2, 0))",
  },
  {
    forward: several,
    operations: { given },
    print: () => [],
    parameters: ({ embedDim, kdim, vdim, bias, addBiasKv }) => {
      const [keys, values] = [kdim ?? embedDim, vdim ?? embedDim]
      return [
        ...(keys === embedDim && values === embedDim
          ? ([["in_proj_weight", [3 * embedDim, embedDim]]] as const)
          : ([
              ["q_proj_weight", [embedDim, embedDim]],
              ["k_proj_weight", [embedDim, keys]],
              ["v_proj_weight", [embedDim, values]],
            ] as const)),
        ...(bias ? ([["in_proj_bias", [3 * embedDim]]] as const) : []),
        ...(addBiasKv
          ? ([
              ["bias_k", [1, 1, embedDim]],
              ["bias_v", [1, 1, embedDim]],
            ] as const)
          : []),
      ]
    },
    // Registered, and never called: the attention multiplies by its weight itself.
    children: ({ embedDim, bias, dtype }) => {
      const projection = linear(embedDim as number, embedDim as number, { bias, dtype }) as unknown as Module
      return [
        {
          name: "out_proj",
          module: createModule({ ...projection, kind: "NonDynamicallyQuantizableLinear" }),
        },
      ]
    },
  },
)
export interface MultiheadAttentionRule extends RuleOf<typeof rule> {}
export interface MultiheadAttention<in out A extends readonly unknown[]> extends Layer<
  MultiheadAttentionRule,
  A
> {}

/**
 * Attention of `query` `[L, N?, embedDim]` over `key` `[S, N?, kdim]` and `value` `[S, N?, vdim]`, with `batchFirst` the batch
 * before the sequence, to `[output, weights]`: `[L, N?, embedDim]` and `[N?, L, S]`, `[N?, numHeads, L, S]` where the heads are
 * not averaged, or null where the call does not need them. `addBiasKv` and `addZeroAttn` make S one larger each.
 *
 * A call may end in an object: `needWeights`, true unless told; `averageAttnWeights`, true; `isCausal`, false, which needs
 * `attnMask`; and the masks `attnMask`, `[L, S]` or `[N * numHeads, L, S]`, and `keyPaddingMask`, `[N?, S]`, of booleans or of the
 * query's dtype.
 *
 * PyTorch: `torch.nn.MultiheadAttention`. Parameters: `in_proj_weight` `[3 * embedDim, embedDim]`, or `q_proj_weight`,
 * `k_proj_weight` and `v_proj_weight`, `[embedDim, features]` each, where `kdim` or `vdim` is not embedDim; `in_proj_bias`
 * `[3 * embedDim]` unless `bias` is false; `bias_k` and `bias_v`, `[1, 1, embedDim]`, with `addBiasKv`; and, as of a linear layer,
 * `out_proj.weight` and `out_proj.bias`.
 * Refuses an embedDim that numHeads does not divide, other features, lengths and batches that differ, masks of other shapes, and an
 * input of another dtype than its parameters.
 */
export const multiheadAttention: <
  const E extends number,
  const H extends number,
  const P extends Given<MultiheadAttentionRule, P, [E, H]> = {},
>(
  embedDim: Arg<MultiheadAttentionRule, "embedDim", E>,
  numHeads: ArgBeside<MultiheadAttentionRule, "numHeads", H, [E, H]>,
  options?: Options<MultiheadAttentionRule, P>,
) => MultiheadAttention<Call<[E, H], P>> = layer(rule)
