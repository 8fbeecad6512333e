"""BatchNorm1d and BatchNorm2d: ranks, features, statistics."""

from __future__ import annotations

from types import SimpleNamespace

from .draw import ANY_DTYPE, FLOAT_VALUES, Draw, Json, case, shaped


def layer(draw: Draw) -> tuple[list[Json], Json]:
    args = [draw.pick([1, 2, 3, 4, 5, 8, 12, 128])]
    options: Json = {}
    if draw.chance(0.25):
        options["eps"] = draw.pick(FLOAT_VALUES)
    if draw.chance(0.25):
        options["momentum"] = draw.pick([None, None, 0.01, 0.1, 0.5, 0.9, 1.0, 0.0, 0.9997])
    if draw.chance(0.25):
        options["affine"] = draw.pick([False, False, True])
    if draw.chance(0.25):
        options["trackRunningStats"] = draw.pick([False, False, True])
    if dtype := draw.layer_dtype():
        options["dtype"] = dtype
    return args, options


def cases_of(ranks: list[int], wrong_ranks: list[int]) -> SimpleNamespace:
    """The cases of the class that takes these ranks."""

    def shape_of(draw: Draw, features: int, rank: int) -> list[int]:
        """Without running statistics there must be more than one value for each channel, so the batch is at least 2."""
        return [draw.int(2, 5), features, *(draw.int(1, 6) for _ in range(rank - 2))][:rank]

    def valid(draw: Draw) -> Json:
        args, options = layer(draw)
        shape = shape_of(draw, args[0], draw.pick(ranks))
        if options.get("trackRunningStats", True) and draw.chance(0.2):
            shape[0] = 1
        return case(args, options, shaped(shape, options.get("dtype")))

    def single_value(draw: Draw) -> Json:
        """One value for each channel: refused without running statistics, also in eval mode."""
        args, options = layer(draw)
        options["trackRunningStats"] = draw.chance(0.25)
        rank = draw.pick(ranks)
        shape = [1, args[0], *([1] * (rank - 2))]
        if draw.chance(0.4):
            shape[draw.pick([0, *range(2, rank)])] = 2
        return case(args, options, shaped(shape, options.get("dtype")))

    def unchecked_features(draw: Draw) -> Json:
        """affine and track_running_stats off: nothing knows the features."""
        args, options = layer(draw)
        options["affine"] = draw.chance(0.2)
        options["trackRunningStats"] = draw.chance(0.2)
        features = args[0] + draw.pick([1, -1, 0, 5])
        return case(args, options, shaped(shape_of(draw, features, draw.pick(ranks)), options.get("dtype")))

    def one_feature(draw: Draw) -> Json:
        """One value broadcasts nowhere."""
        args, options = layer(draw)
        args = [draw.pick([1, 3])]
        return case(args, options, shaped(shape_of(draw, draw.pick([1, 3]), draw.pick(ranks)), options.get("dtype")))

    def empty(draw: Draw) -> Json:
        """An empty batch is never looked at; other empty axes are."""
        args, options = layer(draw)
        rank = draw.pick(ranks)
        shape = shape_of(draw, args[0] + draw.pick([0, 0, 1]), rank)
        shape[draw.pick([0, 0, *range(1, rank)])] = 0
        return case(args, options, shaped(shape, options.get("dtype")))

    def zero_features(draw: Draw) -> Json:
        _, options = layer(draw)
        return case([0], options, shaped(shape_of(draw, draw.pick([0, 0, 1]), draw.pick(ranks)), options.get("dtype")))

    def dtype_pair(draw: Draw) -> Json:
        dtypes = ["float32", "float64", "float16", "bfloat16"]
        args, options = layer(draw)
        options["dtype"] = draw.pick(dtypes)
        return case(args, options, shaped(shape_of(draw, args[0], draw.pick(ranks)), draw.pick(dtypes)))

    def odd_numbers(draw: Draw) -> Json:
        """eps and momentum that make no sense and pass."""
        args, options = layer(draw)
        options["eps"] = draw.pick([0.0, -1.0, -1e-5, 1e16])
        options["momentum"] = draw.pick([-0.1, 2.0, None, 1e-7])
        return case(args, options, shaped(shape_of(draw, args[0], draw.pick(ranks)), options.get("dtype")))

    def wrong_features(draw: Draw) -> Json:
        args, options = layer(draw)
        options.pop("affine", None)
        features = draw.pick([args[0] + 1, args[0] * 2, max(1, args[0] - 1), args[0] + 7])
        return case(args, options, shaped(shape_of(draw, features, draw.pick(ranks)), options.get("dtype")))

    def features_last(draw: Draw) -> Json:
        args, options = layer(draw)
        rank = max(ranks)
        shape = [2, args[0] + 1, *([3] * (rank - 3)), args[0]]
        return case(args, options, shaped(shape, options.get("dtype")))

    def wrong_rank(draw: Draw) -> Json:
        args, options = layer(draw)
        rank = draw.pick(wrong_ranks)
        shape = [args[0]] if rank == 1 else shape_of(draw, args[0], rank)
        return case(args, options, shaped(shape, options.get("dtype")))

    def wrong_dtype(draw: Draw) -> Json:
        args, options = layer(draw)
        options.pop("dtype", None)
        return case(args, options, shaped(shape_of(draw, args[0], draw.pick(ranks)), draw.pick(ANY_DTYPE[1:])))

    def layer_of_integers(draw: Draw) -> Json:
        args, options = layer(draw)
        options["dtype"] = draw.pick(["int64", "int32", "bool"])
        return case(args, options, shaped(shape_of(draw, args[0], draw.pick(ranks)), options["dtype"]))

    def wrong_value(draw: Draw) -> Json:
        args, options = layer(draw)
        shape = shape_of(draw, args[0], draw.pick(ranks))
        place = draw.int(0, 3)
        if place == 0:
            args = [draw.pick([-1, -args[0], 2.5, None, "3", [3]])]
        elif place == 1:
            args = []
        elif place == 2:
            options[draw.pick(["epsilon", "bias", "track", "features", "numFeature"])] = 1
        else:
            options["eps"] = draw.pick(["1e-5", None, [1e-5]])
        return case(args, options, shaped(shape, options.get("dtype")))

    return SimpleNamespace(
        valid=valid,
        BORDER=[single_value, unchecked_features, one_feature, empty, zero_features, dtype_pair, odd_numbers],
        WRONG=[
            wrong_features, wrong_features, features_last, wrong_rank, wrong_rank, wrong_dtype, layer_of_integers,
            wrong_value,
        ],
    )  # fmt: skip


batch_norm_1d = cases_of([2, 2, 3], [0, 1, 4, 4, 5])
batch_norm_2d = cases_of([4], [0, 1, 2, 3, 3, 5])
