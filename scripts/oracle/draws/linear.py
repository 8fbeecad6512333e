"""Linear: the last axis, whatever comes before it."""

from __future__ import annotations

from .draw import OTHER_DTYPES, Draw, Json, case, shaped


def layer(draw: Draw) -> tuple[list[Json], Json]:
    args = [draw.int(1, 40), draw.pick([1, 2, 3, 5, 10, 32, 100])]
    options: Json = {}
    if draw.chance(0.3):
        options["bias"] = draw.pick([False, False, True])
    if dtype := draw.layer_dtype():
        options["dtype"] = dtype
    return args, options


def before(draw: Draw) -> list[int]:
    """The axes in front of the features."""
    return [draw.int(1, 5) for _ in range(draw.pick([0, 1, 1, 1, 2, 2, 3, 4]))]


def valid(draw: Draw) -> Json:
    args, options = layer(draw)
    return case(args, options, shaped([*before(draw), args[0]], options.get("dtype")))


def zero_features(draw: Draw) -> Json:
    args, options = layer(draw)
    args[draw.int(0, 1)] = 0
    if draw.chance(0.2):
        args[:2] = [0, 0]
    return case(args, options, shaped([*before(draw), args[0]], options.get("dtype")))


def zero_axis(draw: Draw) -> Json:
    """Empty batches and empty inner axes, with the right features and with wrong ones."""
    args, options = layer(draw)
    shape = [*before(draw), 2, args[0] + draw.pick([0, 0, 0, 1])]
    shape[draw.int(0, len(shape) - 2)] = 0
    return case(args, options, shaped(shape, options.get("dtype")))


def features_off_by_one(draw: Draw) -> Json:
    args, options = layer(draw)
    return case(args, options, shaped([*before(draw), args[0] + draw.pick([-1, 0, 1])], options.get("dtype")))


def rank_one(draw: Draw) -> Json:
    args, options = layer(draw)
    return case(args, options, shaped([args[0] + draw.pick([0, 0, 1])], options.get("dtype")))


def dtype_pair(draw: Draw) -> Json:
    dtypes = ["float32", "float64", "float16", "bfloat16"]
    args, options = layer(draw)
    options["dtype"] = draw.pick(dtypes)
    return case(args, options, shaped([*before(draw), args[0]], draw.pick(dtypes)))


def wrong_features(draw: Draw) -> Json:
    args, options = layer(draw)
    features = draw.pick([args[0] * 2, args[1] + args[0], args[0] + draw.int(1, 9), 1 if args[0] > 1 else 2, 0])
    return case(args, options, shaped([*before(draw), features], options.get("dtype")))


def features_elsewhere(draw: Draw) -> Json:
    """The right number on another axis."""
    args, options = layer(draw)
    return case(args, options, shaped([args[0], args[0] + draw.int(1, 3)], options.get("dtype")))


def rank_zero(draw: Draw) -> Json:
    args, options = layer(draw)
    return case(args, options, shaped([], options.get("dtype")))


def wrong_dtype(draw: Draw) -> Json:
    args, options = layer(draw)
    options.pop("dtype", None)
    return case(args, options, shaped([*before(draw), args[0]], draw.pick([*OTHER_DTYPES, "complex64"])))


def layer_of_integers(draw: Draw) -> Json:
    args, options = layer(draw)
    options["dtype"] = draw.pick(["int64", "int32", "bool", "uint8"])
    return case(args, options, shaped([*before(draw), args[0]], options["dtype"]))


def wrong_value(draw: Draw) -> Json:
    args, options = layer(draw)
    features = args[0]
    place = draw.int(0, 4)
    if place < 2:
        args[place] = draw.pick([-args[place], 2.5, None, "3", [3], [3, 4]])
    elif place == 2:
        args = args[: draw.int(0, 1)]
    elif place == 3:
        options[draw.pick(["outFeatures", "useBias", "features", "inplace"])] = 3
    else:
        args[draw.int(0, 1)] = draw.pick([-1, -3])
    return case(args, options, shaped([*before(draw), features], options.get("dtype")))


BORDER = [zero_features, zero_axis, features_off_by_one, rank_one, dtype_pair]
WRONG = [
    wrong_features, wrong_features, features_elsewhere, rank_zero, wrong_dtype, layer_of_integers, wrong_value,
]  # fmt: skip
