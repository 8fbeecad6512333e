"""Conv1d: what Conv2d does on one axis."""

from __future__ import annotations

from .conv2d import MODES, smallest
from .draw import OTHER_DTYPES, Draw, Json, case, shaped


def single(draw: Draw, low: int, high: int) -> Json:
    return draw.int(low, high) if draw.chance(0.7) else [draw.int(low, high)]


def sequence(draw: Draw, channels: int, length: int, dtype: str | None = None) -> Json:
    return shaped([*([] if draw.chance(0.2) else [draw.batch()]), channels, length], dtype)


def layer(draw: Draw) -> tuple[list[Json], Json]:
    groups = draw.pick([1, 1, 1, 1, 2, 2, 3])
    args = [groups * draw.int(1, 4), groups * draw.int(1, 4), single(draw, 1, 6)]
    options: Json = {}
    if draw.chance(0.4):
        options["stride"] = single(draw, 1, 4)
    if draw.chance(0.45):
        options["padding"] = single(draw, 0, 3)
    elif draw.chance(0.25):
        options["padding"] = draw.pick(["same", "same", "valid"])
        if options["padding"] == "same":
            options.pop("stride", None)
    if draw.chance(0.3):
        options["dilation"] = single(draw, 1, 3)
    if groups > 1 or draw.chance(0.05):
        options["groups"] = groups
    if draw.chance(0.25):
        options["bias"] = draw.pick([False, False, True])
    if draw.chance(0.25):
        options["paddingMode"] = draw.pick(MODES)
    if dtype := draw.layer_dtype():
        options["dtype"] = dtype
    return args, options


def length_of(draw: Draw, args: list[Json], options: Json) -> int:
    return smallest(options, args[2], 0) + draw.pick([0, 0, 1, 2, 5, 9])


def valid(draw: Draw) -> Json:
    args, options = layer(draw)
    return case(args, options, sequence(draw, args[0], length_of(draw, args, options), options.get("dtype")))


# Border


def window_edge(draw: Draw) -> Json | None:
    """Exactly one window, or one less."""
    args, options = layer(draw)
    options.pop("paddingMode", None)
    if isinstance(options.get("padding"), str):
        options.pop("padding")
    length = smallest(options, args[2], 0) - draw.pick([0, 1])
    return case(args, options, sequence(draw, args[0], length)) if length > 0 and "dtype" not in options else None


def padding_mode_edge(draw: Draw) -> Json:
    mode, edge = draw.pick(MODES), draw.int(1, 4)
    if draw.chance(0.3):
        kernel = draw.int(2, 7)
        options: Json = {"padding": "same", "paddingMode": mode}
        edge = kernel // 2
    else:
        kernel, options = draw.int(1, 3), {"padding": edge, "paddingMode": mode}
    return case([2, 3, kernel], options, sequence(draw, 2, max(1, edge + draw.int(-1, 1))))


def same_padding(draw: Draw) -> Json:
    options: Json = {"padding": "same", "stride": draw.pick([1, [1], 2, [2]]), "dilation": draw.pick([1, 2, [3]])}
    return case([2, 3, draw.int(1, 6)], options, sequence(draw, 2, draw.int(1, 5)))


def groups_not_dividing(draw: Draw) -> Json:
    args = [draw.int(1, 9), draw.int(1, 9), draw.int(1, 3)]
    return case(args, {"groups": draw.int(2, 4)}, sequence(draw, args[0], 6))


def zero_argument(draw: Draw) -> Json:
    args, options = layer(draw)
    length = length_of(draw, args, options)
    channels = args[0]
    place = draw.pick(["in", "out", "kernel", "stride", "dilation", "groups"])
    if place == "in":
        args[0] = channels = 0
    elif place == "out":
        args[1] = 0
    elif place == "kernel":
        args[2] = draw.pick([0, [0]])
    else:
        options[place] = 0
    return case(args, options, sequence(draw, channels, length, options.get("dtype")))


def empty(draw: Draw) -> Json:
    args, options = layer(draw)
    shape = [draw.batch(), args[0], length_of(draw, args, options)]
    shape[draw.int(0, 2)] = 0
    return case(args, options, shaped(shape, options.get("dtype")))


def rank_two(draw: Draw) -> Json:
    """Rank 2 is unbatched: [C, L]."""
    args, options = layer(draw)
    channels = args[0] + draw.pick([0, 1])
    return case(args, options, shaped([channels, length_of(draw, args, options)], options.get("dtype")))


# Wrong


def wrong_channels(draw: Draw) -> Json:
    args, options = layer(draw)
    channels = draw.pick([args[0] + 1, args[0] * 2, args[0] + 7])
    return case(args, options, sequence(draw, channels, length_of(draw, args, options), options.get("dtype")))


def channels_last(draw: Draw) -> Json:
    args, options = layer(draw)
    return case(args, options, shaped([2, args[0] + 3, args[0]], options.get("dtype")))


def wrong_rank(draw: Draw) -> Json:
    args, options = layer(draw)
    length = length_of(draw, args, options)
    return case(args, options, shaped(draw.pick([[], [length], [2, args[0], 5, length]]), options.get("dtype")))


def wrong_dtype(draw: Draw) -> Json:
    args, options = layer(draw)
    options.pop("dtype", None)
    return case(args, options, sequence(draw, args[0], length_of(draw, args, options), draw.pick(OTHER_DTYPES)))


def far_too_large(draw: Draw) -> Json:
    args = [2, 3, draw.pick([40, [40], 12])]
    options = {"dilation": draw.int(1, 2), "padding": draw.int(0, 1)}
    return case(args, options, sequence(draw, 2, draw.int(1, 9)))


def negative_argument(draw: Draw) -> Json:
    args, options = layer(draw)
    length = length_of(draw, args, options)
    channels = args[0]
    place = draw.pick(["in", "out", "kernel", "stride", "dilation", "padding", "groups"])
    if place in ("in", "out", "kernel"):
        args[["in", "out", "kernel"].index(place)] = -draw.int(1, 3)
    else:
        options[place] = -draw.int(1, 3)
    return case(args, options, sequence(draw, channels, length, options.get("dtype")))


def wrong_tuple_length(draw: Draw) -> Json:
    args: list[Json] = [2, 3, 2]
    options: Json = {}
    array = draw.pick([[1, 1], [2, 2], [1, 1, 1]])
    place = draw.pick(["kernel", "stride", "padding", "dilation"])
    if place == "kernel":
        args[2] = array
    else:
        options[place] = array
    return case(args, options, sequence(draw, 2, draw.int(5, 9)))


def wrong_value(draw: Draw) -> Json:
    args, options = layer(draw)
    length = length_of(draw, args, options)
    channels = args[0]
    place = draw.int(0, 6)
    if place < 3:
        args[place] = draw.pick([2.5, None, "3"])
    elif place == 3:
        options[draw.pick(["stride", "dilation", "groups"])] = draw.pick([1.5, None, "2"])
    elif place == 4:
        options["padding"] = draw.pick(["full", "SAME", "", 0.5, None])
    elif place == 5:
        options["paddingMode"] = draw.pick(["mirror", "constant", "zero"])
    else:
        options[draw.pick(["strides", "pad", "kernel", "causal"])] = 1
    return case(args, options, sequence(draw, channels, length, options.get("dtype")))


BORDER = [window_edge, window_edge, padding_mode_edge, same_padding, groups_not_dividing, zero_argument, empty, rank_two]
WRONG = [
    wrong_channels, wrong_channels, channels_last, wrong_rank, wrong_dtype, far_too_large, negative_argument,
    wrong_tuple_length, wrong_value,
]  # fmt: skip
