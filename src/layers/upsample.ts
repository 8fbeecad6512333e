import { define, flag, floatsOnly, layer, pyFloat, repr, sizes, word } from "../define/index.ts"
import type { Call, First, Given, Layer, Lead, RuleOf, Second } from "../define/index.ts"
import { count, isNull, pick, prod, resized, same } from "../shape/operations.ts"

const rule = define(
  {
    name: "Upsample",
    factory: "upsample",
    args: [],
    first: "size",
    options: {
      /** The sizes that come out, one for all axes or one for each; this or `scaleFactor`. `null`, none, unless told. */
      size: sizes({ min: 1, nullable: true, default: null }),
      /** What the sizes are multiplied with, rounded down, one factor for all axes or one for each; this or `size`. `null`, none, unless told. */
      scaleFactor: sizes({ min: 0, fractional: true, nullable: true, default: null }),
      /** How new elements are made: `"linear"` of rank 3, `"bilinear"` and `"bicubic"` of rank 4, `"trilinear"` of rank 5, or `"nearest"` unless told. */
      mode: word("nearest", "linear", "bilinear", "bicubic", "trilinear", "nearest-exact", "area"),
      /** Whether the corners stay where they are; for the linear modes and `"bicubic"`. `null`, which is as false, unless told. */
      alignCorners: flag(null),
      /** Whether the factors are computed anew from the sizes that come out; needs `scaleFactor`. `null`, which is as false, unless told. */
      recomputeScaleFactor: flag(null),
    },
    require: {
      scaleFactor: [
        ["(1 - isNull(size)) * (1 - isNull(scaleFactor))", "size and scaleFactor exclude each other"],
      ],
      alignCorners: [
        [
          "(1 - isNull(alignCorners)) * pick(mode, 'nearest', 1, 'nearest-exact', 1, 'area', 1, 0)",
          "alignCorners is not for mode {mode}",
        ],
      ],
      recomputeScaleFactor: [
        ["choose(recomputeScaleFactor, isNull(scaleFactor), 0)", "recomputeScaleFactor needs scaleFactor"],
      ],
    },
    where: [
      [null, "2 - isNull(size) - isNull(scaleFactor)", "expects size or scaleFactor"],
      [
        null,
        "same(rank, pick(mode, 'linear', 3, 'bilinear', 4, 'bicubic', 4, 'trilinear', 5, rank)) * (rank - 2) * (6 - rank)",
        "mode {mode} does not take this many axes",
      ],
      [
        null,
        "same(count(size, rank - 2), rank - 2) * same(count(scaleFactor, rank - 2), rank - 2)",
        "expects one size or factor for each axis after the channels",
      ],
      [null, "C * prod(S)", "expects sizes of at least 1 after the batch"],
      [null, "prod(resized(S, size, scaleFactor))", "scaleFactor {scaleFactor} leaves nothing"],
    ],
    takes: floatsOnly,
    input: ["N", "C", "*S"],
    output: ["N", "C", "*resized(S, size, scaleFactor)"],
  },
  {
    operations: { count, isNull, pick, prod, resized, same },
    print: ({ size, scaleFactor, mode }) => [
      scaleFactor === null || scaleFactor === 0 // which PyTorch takes for none
        ? `size=${repr(size)}`
        : `scale_factor=${Array.isArray(scaleFactor) ? repr(scaleFactor.map(pyFloat)) : pyFloat(scaleFactor)}`,
      `mode='${mode}'`,
    ],
  },
)
export interface UpsampleRule extends RuleOf<typeof rule> {}
export interface Upsample<in out A extends readonly unknown[]> extends Layer<UpsampleRule, A> {}

/**
 * Enlarges or shrinks the axes after the channels, to `size` or by `scaleFactor`: `[N, C, *S]` of 3 to 5 axes to `[N, C, *S']`,
 * where each S' is its `size`, or `floor(S * scaleFactor)`.
 *
 * PyTorch: `torch.nn.Upsample`. Refuses both or neither of them, an array that has not one for each axis, a mode that is for
 * another number of axes, sizes of 0 but for the batch, before or after, and what is no float.
 */
export const upsample: <const F = undefined, const P extends Given<UpsampleRule, P, Lead<F>> = {}>(
  size?: First<UpsampleRule, "size", F>,
  options?: Second<UpsampleRule, F, P>,
) => Upsample<Call<Lead<F>, P>> = layer(rule)
