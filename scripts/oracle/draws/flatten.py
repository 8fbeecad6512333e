"""Flatten: start and end on every rank, from either side."""

from __future__ import annotations

from .draw import ANY_DTYPE, Draw, Json, case, shaped


def shape_of(draw: Draw, rank: int) -> list[int]:
    return [draw.int(1, 6) for _ in range(rank)]


def dtype_of(draw: Draw) -> str | None:
    return draw.pick(ANY_DTYPE) if draw.chance(0.15) else None


def layer(draw: Draw, start: int | None, end: int | None) -> tuple[list[Json], Json]:
    """start goes in either place; None leaves it out."""
    args: list[Json] = []
    options: Json = {}
    if start is not None and draw.chance(0.4):
        args = [start]
    elif start is not None:
        options["startDim"] = start
    if end is not None:
        options["endDim"] = end
    return args, options


def from_either_side(draw: Draw, index: int, rank: int) -> int:
    return index if draw.chance(0.6) else index - rank


def valid(draw: Draw) -> Json:
    rank = draw.pick([2, 3, 3, 4, 4, 4, 5, 6])
    start = draw.int(0, rank - 1)
    end = draw.int(start, rank - 1)
    args, options = layer(
        draw,
        from_either_side(draw, start, rank) if draw.chance(0.6) else None,
        from_either_side(draw, max(end, 1), rank) if draw.chance(0.5) else None,
    )
    return case(args, options, shaped(shape_of(draw, rank), dtype_of(draw)))


def low_rank(draw: Draw) -> Json:
    """Rank 0 and 1, where 0 and -1 are the only axes and the default start is out of range."""
    rank = draw.int(0, 1)
    args, options = layer(draw, draw.pick([None, 0, -1, 1, -2]), draw.pick([None, None, -1, 0, 1, -2]))
    return case(args, options, shaped(shape_of(draw, rank), dtype_of(draw)))


def last_in_range(draw: Draw) -> Json:
    """The outermost indices that are in range, and the first that are not."""
    rank = draw.int(1, 5)
    edges = [rank - 1, rank, -rank, -rank - 1]
    start, end = draw.pick([None, 0, *edges]), draw.pick([None, -1, *edges])
    args, options = layer(draw, start, end)
    return case(args, options, shaped(shape_of(draw, rank)))


def zero_axis(draw: Draw) -> Json:
    rank = draw.int(1, 5)
    shape = shape_of(draw, rank)
    for _ in range(draw.int(1, 2)):
        shape[draw.int(0, rank - 1)] = 0
    args, options = layer(draw, draw.pick([None, 0, 1, -1, -2]), draw.pick([None, -1, -2, 1]))
    return case(args, options, shaped(shape, dtype_of(draw)))


def one_axis(draw: Draw) -> Json:
    """start equals end: nothing changes."""
    rank = draw.int(1, 5)
    index = draw.int(0, rank - 1)
    args, options = layer(draw, from_either_side(draw, index, rank), from_either_side(draw, index, rank))
    return case(args, options, shaped(shape_of(draw, rank)))


def out_of_range(draw: Draw) -> Json:
    rank = draw.int(1, 5)
    start, end = draw.pick(
        [
            (rank + draw.int(0, 2), None),
            (-rank - draw.int(1, 3), None),
            (0, rank + draw.int(0, 2)),
            (0, -rank - draw.int(1, 3)),
        ]
    )
    args, options = layer(draw, start, end)
    return case(args, options, shaped(shape_of(draw, rank)))


def end_before_start(draw: Draw) -> Json:
    rank = draw.int(2, 5)
    start = draw.int(1, rank - 1)
    end = draw.int(0, start - 1)
    args, options = layer(draw, from_either_side(draw, start, rank), from_either_side(draw, end, rank))
    return case(args, options, shaped(shape_of(draw, rank)))


def wrong_value(draw: Draw) -> Json:
    rank = draw.int(2, 4)
    place = draw.int(0, 3)
    if place == 0:
        args, options = layer(draw, draw.pick([0.5, None, "1", [1]]) or 1.5, None)
    elif place == 1:
        args, options = layer(draw, None, draw.pick([0.5, "2", [1]]))
    elif place == 2:
        args, options = [], {draw.pick(["start", "end", "dim", "axis"]): 1}
    else:
        args, options = [], {draw.pick(["startDim", "endDim"]): None}
    return case(args, options, shaped(shape_of(draw, rank)))


BORDER = [low_rank, last_in_range, zero_axis, one_axis]
WRONG = [out_of_range, out_of_range, end_before_start, end_before_start, low_rank, wrong_value]
