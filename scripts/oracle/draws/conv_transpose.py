"""ConvTranspose2d: a convolution backwards; padding takes away, output_padding adds."""

from __future__ import annotations

from .conv2d import image
from .draw import OTHER_DTYPES, Draw, Json, axis, case, shaped


def size_of(size: int, args: list[Json], options: Json, index: int) -> int:
    """What comes out of one axis."""
    stride, padding, dilation, more = (
        axis(options.get(name, initial), index)
        for name, initial in (("stride", 1), ("padding", 0), ("dilation", 1), ("outputPadding", 0))
    )
    return (size - 1) * stride - 2 * padding + dilation * (axis(args[2], index) - 1) + more + 1


def layer(draw: Draw) -> tuple[list[Json], Json]:
    groups = draw.pick([1, 1, 1, 1, 2, 2, 3])
    args = [groups * draw.int(1, 4), groups * draw.int(1, 4), draw.pair(lambda: draw.int(1, 5))]
    options: Json = {}
    if draw.chance(0.6):
        options["stride"] = draw.pair(lambda: draw.int(1, 4), single=True)
    if draw.chance(0.4):
        options["padding"] = draw.pair(lambda: draw.int(0, 2), single=True)
    if draw.chance(0.3):
        options["dilation"] = draw.pair(lambda: draw.int(1, 3), single=True)
    if draw.chance(0.35):
        room = [max(axis(options.get("stride", 1), i), axis(options.get("dilation", 1), i)) - 1 for i in (0, 1)]
        form = draw.random()
        least = draw.int(0, min(room))
        options["outputPadding"] = least if form < 0.5 else [least] if form < 0.6 else [draw.int(0, i) for i in room]
    if groups > 1 or draw.chance(0.05):
        options["groups"] = groups
    if draw.chance(0.25):
        options["bias"] = draw.pick([False, False, True])
    if draw.chance(0.08):
        options["paddingMode"] = "zeros"
    if dtype := draw.layer_dtype():
        options["dtype"] = dtype
    return args, options


def sizes(draw: Draw, args: list[Json], options: Json) -> list[int]:
    """Sizes of the input of which something is left."""
    found = []
    for index in (0, 1):
        size = draw.pick([1, 1, 2, 3, 4, 7])
        while size_of(size, args, options, index) < 1:
            size += 1
        found.append(size)
    return found


def valid(draw: Draw) -> Json:
    args, options = layer(draw)
    return case(args, options, image(draw, args[0], *sizes(draw, args, options), options.get("dtype")))


# Border


def nothing_left(draw: Draw) -> Json:
    """Padding takes away all, one less or one more."""
    kernel = draw.int(1, 4)
    options: Json = {"padding": draw.int(1, 3), "stride": draw.int(1, 2)}
    size = 1
    while size_of(size, [2, 3, kernel], options, 0) < draw.int(-1, 1):
        size += 1
    return case([2, 3, kernel], options, image(draw, 2, size, draw.pick([size, size + 3])))


def output_padding_edge(draw: Draw) -> Json:
    """It must be less than the stride or the dilation, axis by axis."""
    options: Json = {
        "stride": draw.pair(lambda: draw.int(1, 3)),
        "dilation": draw.pair(lambda: draw.int(1, 3)),
    }
    room = [max(axis(options["stride"], i), axis(options["dilation"], i)) for i in (0, 1)]
    options["outputPadding"] = [i + draw.pick([-1, -1, 0]) for i in room]
    return case([2, 3, draw.int(1, 3)], options, image(draw, 2, draw.int(2, 5), draw.int(2, 5)))


def groups_not_dividing(draw: Draw) -> Json:
    args = [draw.int(1, 9), draw.int(1, 9), draw.int(1, 3)]
    return case(args, {"groups": draw.int(2, 4)}, image(draw, args[0], 3, 3))


def zero_argument(draw: Draw) -> Json:
    args, options = layer(draw)
    shape = sizes(draw, args, options)
    channels = args[0]
    place = draw.pick(["in", "out", "kernel", "stride", "dilation", "groups", "kernelAxis"])
    if place == "in":
        args[0] = channels = 0
    elif place == "out":
        args[1] = 0
    elif place == "kernel":
        args[2] = 0
    elif place == "kernelAxis":
        args[2] = draw.pick([[0, 2], [2, 0]])
    else:
        options[place] = 0
    return case(args, options, image(draw, channels, *shape, options.get("dtype")))


def tuple_lengths(draw: Draw) -> Json:
    args = [2, 3, draw.pick([3, [3], [3, 3]])]
    names = ("stride", "padding", "dilation", "outputPadding")
    options: Json = {name: draw.pick([1, [1], [1, 1]]) for name in names if draw.chance(0.5)}
    if "outputPadding" in options:
        options["stride"] = draw.pick([2, [2], [2, 2]])
    return case(args, options, image(draw, 2, 4, 5))


def empty(draw: Draw) -> Json:
    args, options = layer(draw)
    shape = [draw.batch(), args[0], *sizes(draw, args, options)]
    shape[draw.pick([0, 0, 1, 2, 3])] = 0
    return case(args, options, shaped(shape if draw.chance(0.7) else shape[1:], options.get("dtype")))


def rank_three(draw: Draw) -> Json:
    args, options = layer(draw)
    channels = args[0] + draw.pick([0, 0, 1])
    return case(args, options, shaped([channels, *sizes(draw, args, options)], options.get("dtype")))


# Wrong


def wrong_channels(draw: Draw) -> Json:
    args, options = layer(draw)
    channels = draw.pick([args[0] + 1, args[0] * 2, args[0] + 7])
    return case(args, options, image(draw, channels, *sizes(draw, args, options), options.get("dtype")))


def wrong_rank(draw: Draw) -> Json:
    args, options = layer(draw)
    shape = sizes(draw, args, options)
    return case(args, options, shaped(draw.pick([[], shape[:1], shape, [2, args[0], 5, *shape]]), options.get("dtype")))


def wrong_dtype(draw: Draw) -> Json:
    args, options = layer(draw)
    options.pop("dtype", None)
    return case(args, options, image(draw, args[0], *sizes(draw, args, options), draw.pick(OTHER_DTYPES)))


def output_padding_too_large(draw: Draw) -> Json:
    args, options = layer(draw)
    options["outputPadding"] = draw.pick([4, 7, [4, 0], [0, 5], [9, 9]])
    return case(args, options, image(draw, args[0], *sizes(draw, args, {**options, "outputPadding": 0}), options.get("dtype")))


def too_much_padding(draw: Draw) -> Json:
    options = {"padding": draw.pick([5, 9, [5, 0], [0, 7]]), "stride": draw.int(1, 2)}
    return case([2, 3, draw.int(1, 3)], options, image(draw, 2, draw.int(1, 3), draw.int(1, 3)))


def negative_argument(draw: Draw) -> Json:
    args, options = layer(draw)
    shape = sizes(draw, args, options)
    channels = args[0]
    place = draw.pick(["in", "out", "kernel", "stride", "dilation", "padding", "groups", "outputPadding"])
    if place in ("in", "out", "kernel"):
        args[["in", "out", "kernel"].index(place)] = -draw.int(1, 3)
    else:
        options[place] = -draw.int(1, 3)
    return case(args, options, image(draw, channels, *shape, options.get("dtype")))


def wrong_tuple_length(draw: Draw) -> Json:
    args: list[Json] = [2, 3, 2]
    options: Json = {}
    place = draw.pick(["kernel", "stride", "padding", "dilation"])
    if place == "kernel":
        args[2] = draw.pick([[2], [2, 2, 2], []])
    else:
        options[place] = draw.pick([[1, 1, 1], [2, 1, 2], [1, 1, 1, 1], []])
    return case(args, options, image(draw, 2, draw.int(3, 5), draw.int(3, 5)))


def wrong_value(draw: Draw) -> Json:
    args, options = layer(draw)
    shape = sizes(draw, args, options)
    channels = args[0]
    place = draw.int(0, 6)
    if place < 3:
        args[place] = draw.pick([2.5, None, "3"])
    elif place == 3:
        options[draw.pick(["stride", "dilation", "groups", "outputPadding"])] = draw.pick([1.5, None, "2"])
    elif place == 4:
        options["padding"] = draw.pick(["same", "valid", 0.5, None])
    elif place == 5:
        options["paddingMode"] = draw.pick(["reflect", "circular", "replicate", "zero"])
    else:
        options[draw.pick(["strides", "outPadding", "kernel", "outputSize"])] = 1
    return case(args, options, image(draw, channels, *shape, options.get("dtype")))


BORDER = [
    nothing_left, output_padding_edge, output_padding_edge, groups_not_dividing, zero_argument, tuple_lengths, empty,
    rank_three,
]  # fmt: skip
WRONG = [
    wrong_channels, wrong_channels, wrong_rank, wrong_dtype, output_padding_too_large, too_much_padding,
    negative_argument, wrong_tuple_length, wrong_value,
]  # fmt: skip
