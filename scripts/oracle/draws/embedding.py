"""Embedding: integers in, floats out. The recorder's tensors are zeros, so every index is 0."""

from __future__ import annotations

from .draw import ANY_DTYPE, FLOATS, Draw, Json, case, shaped
from .elementwise import any_shape, zero_shape


def layer(draw: Draw) -> tuple[list[Json], Json]:
    args = [draw.int(1, 12), draw.int(1, 9)]
    options: Json = {}
    if draw.chance(0.3):
        options["paddingIdx"] = draw.pick([None, 0, args[0] - 1, -1, -args[0], draw.int(-args[0], args[0] - 1)])
    if draw.chance(0.2):
        options["maxNorm"] = draw.pick([None, 1.0, 0.5, 2.0])
    if draw.chance(0.2):
        options["normType"] = draw.pick([2.0, 1.0, 3.0, 0.5])
    if draw.chance(0.2):
        options["scaleGradByFreq"] = draw.chance(0.6)
    if draw.chance(0.2):
        options["sparse"] = draw.chance(0.6)
    if dtype := draw.layer_dtype():
        options["dtype"] = dtype
    return args, options


def integers(draw: Draw) -> str:
    return draw.pick(["int64", "int64", "int64", "int32"])


def valid(draw: Draw) -> Json:
    return case(*layer(draw), shaped(any_shape(draw)[:4], integers(draw)))


# Border


def empty(draw: Draw) -> Json:
    return case(*layer(draw), shaped(zero_shape(draw), integers(draw)))


def padding_edge(draw: Draw) -> Json:
    args, options = layer(draw)
    options["paddingIdx"] = draw.pick([args[0] - 1, args[0], -args[0], -args[0] - 1, 0])
    return case(args, options, shaped(any_shape(draw)[:3], integers(draw)))


def zero_argument(draw: Draw) -> Json:
    args, options = layer(draw)
    options.pop("paddingIdx", None)
    args[draw.pick([0, 1, 1])] = 0
    shape = draw.pick([any_shape(draw)[:3], zero_shape(draw)])
    return case(args, options, shaped(shape, integers(draw)))


def any_dtype(draw: Draw) -> Json:
    return case(*layer(draw), shaped(any_shape(draw)[:3], draw.pick([*ANY_DTYPE, "int32"])))


# Wrong


def floats(draw: Draw) -> Json:
    return case(*layer(draw), shaped(any_shape(draw)[:3], draw.pick(["float32", "float32", *FLOATS])))


def other_integers(draw: Draw) -> Json:
    return case(*layer(draw), shaped(any_shape(draw)[:3], draw.pick(["uint8", "int8", "int16", "bool", "complex64"])))


def padding_out_of_range(draw: Draw) -> Json:
    args, options = layer(draw)
    options["paddingIdx"] = draw.pick([args[0], args[0] + 1, -args[0] - 1, 100, -100])
    return case(args, options, shaped(any_shape(draw)[:3], "int64"))


def wrong_value(draw: Draw) -> Json:
    args, options = layer(draw)
    place = draw.int(0, 3)
    if place == 0:
        args[draw.int(0, 1)] = draw.pick([-1, 2.5, None, "3", [2]])
    elif place == 1:
        args = args[: draw.int(0, 1)]
    elif place == 2:
        options[draw.pick(["padding", "maxnorm", "bias", "freeze", "paddingIndex"])] = 1
    else:
        options["paddingIdx"] = draw.pick([0.5, "0", [0]])
    return case(args, options, shaped(any_shape(draw)[:3], "int64"))


BORDER = [empty, padding_edge, zero_argument, any_dtype]
WRONG = [floats, floats, other_integers, padding_out_of_range, wrong_value]
