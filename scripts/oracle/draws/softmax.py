"""Softmax: an axis that the input must have."""

from __future__ import annotations

from .draw import ANY_DTYPE, INTEGERS, Draw, Json, case, shaped
from .elementwise import any_shape, floating, zero_shape


def layer(draw: Draw, dim: Json) -> tuple[list[Json], Json]:
    return ([dim], {}) if draw.chance(0.5) else ([], {"dim": dim})


def axis_of(draw: Draw, shape: list[int]) -> int:
    """An axis that the shape has; a scalar has one."""
    rank = max(1, len(shape))
    return draw.int(-rank, rank - 1)


def valid(draw: Draw) -> Json:
    shape = any_shape(draw)
    return case(*layer(draw, axis_of(draw, shape)), shaped(shape, floating(draw)))


# Border


def without_axis(draw: Draw) -> Json:
    """PyTorch picks the axis itself, with a warning."""
    args, options = draw.pick([([], {}), ([None], {}), ([], {"dim": None})])
    return case(args, options, shaped(any_shape(draw), floating(draw)))


def edge(draw: Draw) -> Json:
    shape = any_shape(draw)
    rank = max(1, len(shape))
    return case(*layer(draw, draw.pick([-rank, rank - 1, rank, -rank - 1])), shaped(shape))


def empty(draw: Draw) -> Json:
    shape = zero_shape(draw)
    return case(*layer(draw, axis_of(draw, shape) + draw.pick([0, 0, 1])), shaped(shape, floating(draw)))


def any_dtype(draw: Draw) -> Json:
    shape = any_shape(draw)
    return case(*layer(draw, axis_of(draw, shape)), shaped(shape, draw.pick(ANY_DTYPE)))


# Wrong


def out_of_range(draw: Draw) -> Json:
    shape = any_shape(draw)
    rank = max(1, len(shape))
    return case(*layer(draw, draw.pick([rank, rank + 3, -rank - 1, -rank - 5, 100])), shaped(shape, floating(draw)))


def not_floating(draw: Draw) -> Json:
    shape = any_shape(draw)
    return case(*layer(draw, axis_of(draw, shape)), shaped(shape, draw.pick(["bool", *INTEGERS])))


def wrong_value(draw: Draw) -> Json:
    if draw.chance(0.6):
        args, options = layer(draw, draw.pick([1.5, 0.5, "1", "channels", [1], [0, 1], -0.5]))
    else:
        args, options = [], {draw.pick(["axis", "dims", "inplace", "dtype"]): 1}
    return case(args, options, shaped(any_shape(draw)))


BORDER = [without_axis, edge, empty, any_dtype]
WRONG = [out_of_range, out_of_range, not_floating, wrong_value]
