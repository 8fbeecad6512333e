"""Conv2d: windows, groups, padding words and padding modes."""

from __future__ import annotations

from .draw import OTHER_DTYPES, Draw, Json, axis, case, shaped

MODES = ["zeros", "reflect", "replicate", "circular"]


def span(options: Json, kernel: Json, index: int) -> int:
    """How much of the input one window covers."""
    return axis(options.get("dilation", 1), index) * (axis(kernel, index) - 1) + 1


def padded(options: Json, kernel: Json, index: int) -> int:
    """What padding adds to one axis, both sides together."""
    padding = options.get("padding", 0)
    if padding == "same":
        return span(options, kernel, index) - 1
    return 0 if padding == "valid" else 2 * axis(padding, index)


def smallest(options: Json, kernel: Json, index: int) -> int:
    """The smallest size of this axis that the layer takes."""
    total = padded(options, kernel, index)
    mode = options.get("paddingMode", "zeros")
    after = (total + 1) // 2
    needed = {"reflect": after + 1, "circular": after}.get(mode, 1)
    return max(1, needed, span(options, kernel, index) - total)


def image(draw: Draw, channels: int, height: int, width: int, dtype: str | None = None) -> Json:
    """A batched input mostly, an unbatched one sometimes."""
    lead = [] if draw.chance(0.2) else [draw.batch()]
    return shaped([*lead, channels, height, width], dtype)


def layer(draw: Draw) -> tuple[list[Json], Json]:
    """Arguments and options that PyTorch constructs and can call."""
    groups = draw.pick([1, 1, 1, 1, 1, 2, 2, 3, 4])
    args = [groups * draw.int(1, 4), groups * draw.int(1, 4), draw.pair(lambda: draw.int(1, 5))]
    options: Json = {}
    if draw.chance(0.4):
        options["stride"] = draw.pair(lambda: draw.int(1, 4), single=True)
    if draw.chance(0.45):
        options["padding"] = draw.pair(lambda: draw.int(0, 3), single=True)
    elif draw.chance(0.25):
        options["padding"] = draw.pick(["same", "same", "valid"])
        if options["padding"] == "same":
            options.pop("stride", None)
            if draw.chance(0.2):
                options["stride"] = draw.pick([1, [1, 1], [1]])
    if draw.chance(0.3):
        options["dilation"] = draw.pair(lambda: draw.int(1, 3), single=True)
    if groups > 1 or draw.chance(0.05):
        options["groups"] = groups
    if draw.chance(0.25):
        options["bias"] = draw.pick([False, False, False, True])
    if draw.chance(0.3):
        options["paddingMode"] = draw.pick(MODES)
        if isinstance(options.get("padding"), list) and len(options["padding"]) == 1:
            options["padding"] = options["padding"][0]  # one for both axes holds with zeros only
    if dtype := draw.layer_dtype():
        options["dtype"] = dtype
    return args, options


def sizes(draw: Draw, args: list[Json], options: Json) -> list[int]:
    return [smallest(options, args[2], i) + draw.pick([0, 0, 1, 2, 3, 5, 8]) for i in (0, 1)]


def valid(draw: Draw) -> Json:
    args, options = layer(draw)
    return case(args, options, image(draw, args[0], *sizes(draw, args, options), options.get("dtype")))


# Border: windows.


def window_exact(draw: Draw) -> Json:
    """The padded input is exactly one window on one axis or both."""
    args, options = layer(draw)
    options.pop("paddingMode", None)
    height, width = sizes(draw, args, options)
    exact = [max(1, span(options, args[2], i) - padded(options, args[2], i)) for i in (0, 1)]
    height, width = draw.pick([(exact[0], width), (height, exact[1]), (exact[0], exact[1])])
    return case(args, options, image(draw, args[0], height, width, options.get("dtype")))


def window_one_larger(draw: Draw) -> Json | None:
    """The padded input is one smaller than the window on one axis."""
    args, options = layer(draw)
    options.pop("paddingMode", None)
    shape = sizes(draw, args, options)
    index = draw.int(0, 1)
    shape[index] = span(options, args[2], index) - padded(options, args[2], index) - 1
    return case(args, options, image(draw, args[0], *shape, options.get("dtype"))) if shape[index] > 0 else None


def window_stride_edge(draw: Draw) -> Json:
    """Sizes around the point where one more step of the stride fits."""
    args = [draw.int(1, 3), draw.int(1, 3), draw.int(1, 4)]
    options = {"stride": draw.int(2, 5), "padding": draw.int(0, 2), "dilation": draw.int(1, 3)}
    base = span(options, args[2], 0) - 2 * options["padding"] + options["stride"] * draw.int(1, 3)
    return case(args, options, image(draw, args[0], max(1, base + draw.int(-1, 1)), max(1, base)))


def padding_mode_edge(draw: Draw) -> Json:
    """reflect wants less than the size, circular at most the size, replicate anything; also through 'same'."""
    mode = draw.pick(MODES)
    if draw.chance(0.3):
        kernel, dilation = draw.int(2, 7), draw.int(1, 2)
        options = {"padding": "same", "dilation": dilation, "paddingMode": mode}
        edge = (dilation * (kernel - 1) + 1) // 2
    else:
        kernel, edge = draw.int(1, 3), draw.int(1, 4)
        options = {"padding": edge, "paddingMode": mode}
    size = max(1, edge + draw.int(-1, 1))
    return case([2, 3, kernel], options, image(draw, 2, size, draw.pick([size, edge + 3])))


def padding_mode_and_one(draw: Draw) -> Json:
    """An array of one with a padding mode pads the last axis only, and only an unbatched input."""
    options = {"padding": [draw.int(0, 2)], "paddingMode": draw.pick(MODES)}
    return case([2, 3, draw.int(1, 3)], options, image(draw, 2, draw.int(3, 6), draw.int(3, 6)))


def negative_padding(draw: Draw) -> Json:
    """Refused with zeros, a crop with the other modes: down to nothing and below."""
    options = {"padding": draw.pair(lambda: draw.int(-2, 1), single=True), "paddingMode": draw.pick(MODES)}
    return case([2, 3, draw.int(1, 2)], options, image(draw, 2, draw.int(3, 6), draw.int(3, 6)))


def same_padding(draw: Draw) -> Json:
    """'same' keeps every size, also with even kernels and windows larger than the input; it refuses strides."""
    options: Json = {"padding": "same"}
    if draw.chance(0.4):
        options["stride"] = draw.pick([1, [1, 1], [1], 2, [1, 2], [2], [2, 1]])
    if draw.chance(0.5):
        options["dilation"] = draw.pair(lambda: draw.int(1, 3), single=True)
    kernel = draw.pair(lambda: draw.int(1, 8))
    return case([2, 3, kernel], options, image(draw, 2, draw.int(1, 5), draw.int(1, 5)))


# Border: arguments.


def groups_not_dividing(draw: Draw) -> Json:
    groups = draw.int(2, 4)
    channels_in, channels_out = draw.int(1, 9), draw.int(1, 9)
    options = {"groups": groups}
    return case([channels_in, channels_out, draw.int(1, 3)], options, image(draw, channels_in, 6, 6))


def zero_argument(draw: Draw) -> Json:
    """One argument is 0."""
    args, options = layer(draw)
    place = draw.pick(["in", "out", "kernel", "stride", "dilation", "groups", "kernelAxis", "strideAxis"])
    shape = sizes(draw, args, options)
    channels = args[0]
    if place == "in":
        args[0] = channels = 0
    elif place == "out":
        args[1] = 0
    elif place == "kernel":
        args[2] = 0
    elif place == "kernelAxis":
        args[2] = draw.pick([[0, 2], [2, 0]])
    elif place == "strideAxis":
        options["stride"] = draw.pick([[0, 2], [2, 0]])
    else:
        options[place] = 0
    return case(args, options, image(draw, channels, *shape, options.get("dtype")))


def tuple_lengths(draw: Draw) -> Json:
    """Arrays of one and of two where both are taken, and where they are not."""
    args = [2, 3, draw.pick([3, [3], [3, 3], [3, 3]])]
    options = {name: draw.pick([1, [1], [1, 1]]) for name in ("stride", "padding", "dilation") if draw.chance(0.6)}
    if draw.chance(0.3):
        options["paddingMode"] = draw.pick(MODES)
    return case(args, options, image(draw, 2, 7, 6))


# Border: inputs.


def empty_batch(draw: Draw) -> Json:
    """An empty batch, with something wrong beside it in half of the cases."""
    args, options = layer(draw)
    shape = [0, args[0], *sizes(draw, args, options)]
    fault = draw.pick(["", "", "", "channels", "kernel", "dilation", "zeroAxis", "dtype"])
    if fault == "channels":
        shape[1] += 1
    elif fault == "kernel":
        args[2] = 9
        options = {}
        shape[2] = 5
    elif fault == "dilation":
        options["dilation"] = 0
    elif fault == "zeroAxis":
        shape[draw.int(2, 3)] = 0
    return case(args, options, shaped(shape, "int64" if fault == "dtype" else options.get("dtype")))


def zero_axis(draw: Draw) -> Json:
    """A spatial axis or the channels of size 0, with and without padding that fills it."""
    args = [draw.int(1, 3), draw.int(1, 3), draw.int(1, 3)]
    options: Json = {"padding": draw.int(0, 2)} if draw.chance(0.7) else {}
    if draw.chance(0.3):
        options["paddingMode"] = draw.pick(MODES)
    shape = [draw.batch(), args[0], 5, 5]
    shape[draw.pick([1, 2, 3, 3])] = 0
    return case(args, options, shaped(shape if draw.chance(0.7) else shape[1:]))


def rank_three(draw: Draw) -> Json:
    """Rank 3 is [C, H, W]: right or wrong by the channels in front."""
    args, options = layer(draw)
    height, width = sizes(draw, args, options)
    lead = draw.pick([args[0], args[0] + 1, draw.batch()])
    return case(args, options, shaped([lead, height, width], options.get("dtype")))


def dtype_pair(draw: Draw) -> Json:
    """The layer's dtype and the input's, equal or not."""
    dtypes = ["float32", "float64", "float16", "bfloat16"]
    args, options = layer(draw)
    options["dtype"] = draw.pick(dtypes)
    return case(args, options, image(draw, args[0], *sizes(draw, args, options), draw.pick(dtypes)))


# Wrong.


def wrong_channels(draw: Draw) -> Json:
    args, options = layer(draw)
    groups = options.get("groups", 1)
    channels = draw.pick([args[0] + 1, max(1, args[0] - 1), args[0] * 2, args[0] // groups, args[1]])
    return case(args, options, image(draw, channels, *sizes(draw, args, options), options.get("dtype")))


def wrong_rank(draw: Draw) -> Json:
    args, options = layer(draw)
    height, width = sizes(draw, args, options)
    channels = args[0]
    shape = draw.pick(
        [
            [],
            [channels],
            [width],
            [channels, height],
            [height, width],
            [2, 1, channels, height, width],
            [1, 2, 1, channels, height, width],
        ]
    )
    return case(args, options, shaped(shape, options.get("dtype")))


def wrong_dtype(draw: Draw) -> Json:
    args, options = layer(draw)
    options.pop("dtype", None)
    dtype = draw.pick([*OTHER_DTYPES, "complex64"])
    return case(args, options, image(draw, args[0], *sizes(draw, args, options), dtype))


def layer_of_integers(draw: Draw) -> Json:
    args, options = layer(draw)
    options["dtype"] = draw.pick(["int64", "int32", "bool", "uint8"])
    return case(args, options, image(draw, args[0], *sizes(draw, args, options), options["dtype"]))


def kernel_far_too_large(draw: Draw) -> Json:
    args = [3, 4, draw.pick([40, [40, 3], [3, 40], 12])]
    return case(args, {"padding": draw.int(0, 2)}, image(draw, 3, draw.int(4, 7), draw.int(4, 7)))


def negative_argument(draw: Draw) -> Json:
    args, options = layer(draw)
    shape = sizes(draw, args, options)
    channels = args[0]
    place = draw.pick(["in", "out", "kernel", "stride", "dilation", "groups", "padding"])
    if place == "in":
        args[0] = -args[0]
    elif place == "out":
        args[1] = -args[1]
    elif place == "kernel":
        args[2] = draw.pick([-1, [3, -1], [-2, 2]])
    else:
        options[place] = draw.pick([-1, -2]) if place == "groups" else draw.pick([-1, [-1, 1], [2, -1]])
        if place == "padding":
            options.pop("paddingMode", None)
    return case(args, options, image(draw, channels, *shape, options.get("dtype")))


def wrong_tuple_length(draw: Draw) -> Json:
    args = [2, 3, 3]
    options: Json = {}
    place = draw.pick(["kernel", "kernel", "stride", "padding", "dilation"])
    array = draw.pick([[1, 1, 1], [1, 1, 1, 1], [2, 1, 2], []])
    if place == "kernel":
        args[2] = draw.pick([[3], [3, 3, 3], [], [2, 2, 2, 2]])
    else:
        options[place] = array
    if draw.chance(0.25):
        options["paddingMode"] = draw.pick(MODES)
    return case(args, options, image(draw, 2, 8, 8))


def wrong_word(draw: Draw) -> Json:
    args, options = layer(draw)
    shape = sizes(draw, args, options)
    if draw.chance(0.5):
        options["padding"] = draw.pick(["full", "SAME", "", "causal", "zeros"])
    else:
        options["paddingMode"] = draw.pick(["mirror", "constant", "same", "", "Reflect", "zero"])
    return case(args, options, image(draw, args[0], *shape, options.get("dtype")))


def wrong_value(draw: Draw) -> Json:
    """Fractions, null, words and unknown options."""
    args, options = layer(draw)
    shape = sizes(draw, args, options)
    channels = args[0]
    place = draw.int(0, 7)
    if place < 3:
        args[place] = draw.pick([2.5, None, "3"] if place < 2 else [2.5, None, "3", [3, 1.5]])
    elif place == 3:
        options[draw.pick(["stride", "dilation"])] = draw.pick([1.5, None, [1, 1.5], "2"])
    elif place == 4:
        options["groups"] = draw.pick([1.5, None, "1"])
    elif place == 5:
        options[draw.pick(["strides", "pad", "kernel", "useBias", "device_"])] = 1
    elif place == 6:
        args = args[: draw.int(0, 2)]
    else:
        options["padding"] = draw.pick([0.5, None, [1, 0.5]])
    return case(args, options, image(draw, channels, *shape, options.get("dtype")))


BORDER = [
    window_exact, window_one_larger, window_stride_edge, padding_mode_edge, padding_mode_edge, padding_mode_and_one,
    negative_padding, same_padding, groups_not_dividing, zero_argument, tuple_lengths, empty_batch, zero_axis,
    rank_three, dtype_pair,
]  # fmt: skip
WRONG = [
    wrong_channels, wrong_channels, wrong_rank, wrong_dtype, layer_of_integers, kernel_far_too_large,
    negative_argument, wrong_tuple_length, wrong_word, wrong_value,
]  # fmt: skip
