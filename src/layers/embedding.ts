import { define, dtype, flag, float, indices, int, layer, pyFloat } from "../define/index.ts"
import type { Arg, Call, Given, Layer, Options, RuleOf } from "../define/index.ts"
import { given, max } from "../shape/operations.ts"

const rule = define(
  {
    name: "Embedding",
    factory: "embedding",
    args: [
      ["numEmbeddings", int({ min: 1 })],
      ["embeddingDim", int({ min: 0 })],
    ],
    options: {
      /** The row that stays 0 and does not train; negative counts from the end. None unless told. */
      paddingIdx: int({ nullable: true, default: null }),
      /** The norm to which longer rows are shortened when they are read; none unless told. */
      maxNorm: float(null, { nullable: true }),
      /** The p of that norm; 2 unless told. */
      normType: float(2),
      /** Whether gradients are divided by how often a row was read; false unless told. */
      scaleGradByFreq: flag(false),
      /** Whether the gradient of the weight is sparse; false unless told. */
      sparse: flag(false),
      /** Type of the parameters; float32 unless told. */
      dtype,
    },
    require: {
      paddingIdx: [
        [
          "max(0, given(paddingIdx, 0) + 1 - numEmbeddings) + max(0, 0 - given(paddingIdx, 0) - numEmbeddings)",
          "paddingIdx {paddingIdx} is none of the {numEmbeddings} rows",
        ],
      ],
    },
    takes: indices,
    gives: { like: "parameters" },
    input: ["*S"],
    output: ["*S", "embeddingDim"],
    params: [["weight", ["numEmbeddings", "embeddingDim"]]],
  },
  {
    operations: { given, max },
    print: ({ numEmbeddings, embeddingDim, paddingIdx, maxNorm, normType, scaleGradByFreq, sparse }) => [
      `${numEmbeddings}, ${embeddingDim}`,
      paddingIdx !== null && `padding_idx=${paddingIdx < 0 ? numEmbeddings + paddingIdx : paddingIdx}`,
      maxNorm !== null && `max_norm=${pyFloat(maxNorm)}`,
      normType !== 2 && `norm_type=${pyFloat(normType)}`,
      scaleGradByFreq && "scale_grad_by_freq=True",
      sparse && "sparse=True",
    ],
  },
)
export interface EmbeddingRule extends RuleOf<typeof rule> {}
export interface Embedding<in out A extends readonly unknown[]> extends Layer<EmbeddingRule, A> {}

/**
 * A row of a table for each index: int64 or int32 `[*]` to `[*, embeddingDim]`.
 *
 * PyTorch: `torch.nn.Embedding`. Parameters: `weight` `[numEmbeddings, embeddingDim]`, whose dtype comes out.
 * Refuses what is neither int64 nor int32, and a `paddingIdx` that is no row.
 */
export const embedding: <
  const R extends number,
  const D extends number,
  const P extends Given<EmbeddingRule, P, [R, D]> = {},
>(
  numEmbeddings: Arg<EmbeddingRule, "numEmbeddings", R>,
  embeddingDim: Arg<EmbeddingRule, "embeddingDim", D>,
  options?: Options<EmbeddingRule, P>,
) => Embedding<Call<[R, D], P>> = layer(rule)
