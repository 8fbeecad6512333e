"""AdaptiveAvgPool2d: output sizes, one of which may be the input's."""

from __future__ import annotations

from .draw import ANY_DTYPE, Draw, Json, case, shaped


def one(draw: Draw) -> Json:
    return draw.pick([1, 1, 2, 3, 5, 7, draw.int(1, 9), None])


def size(draw: Draw) -> Json:
    return draw.pick([1, 2, 7, draw.int(1, 9), [one(draw), one(draw)], [one(draw), one(draw)], [one(draw), one(draw)]])


def image(draw: Draw) -> list[int]:
    return [*([] if draw.chance(0.25) else [draw.batch()]), draw.int(1, 4), draw.int(1, 9), draw.int(1, 9)]


def valid(draw: Draw) -> Json:
    return case([size(draw)], {}, shaped(image(draw), draw.layer_dtype()))


# Border


def zero_size(draw: Draw) -> Json:
    return case([draw.pick([0, [0, 2], [3, 0], [0, None], [None, 0]])], {}, shaped(image(draw)))


def empty(draw: Draw) -> Json:
    shape = image(draw)
    shape[draw.int(0, len(shape) - 1)] = 0
    return case([size(draw)], {}, shaped(shape))


def any_dtype(draw: Draw) -> Json:
    return case([size(draw)], {}, shaped(image(draw), draw.pick(ANY_DTYPE)))


def other_rank(draw: Draw) -> Json:
    """To one size it is a mean, which looks at nothing."""
    shape = [draw.int(1, 4) for _ in range(draw.pick([0, 1, 2, 5, 5, 6]))]
    return case([draw.pick([1, 1, [1, 1], 2, [1, None]])], {}, shaped(shape))


# Wrong


def wrong_rank(draw: Draw) -> Json:
    shape = [draw.int(1, 5) for _ in range(draw.pick([0, 1, 2, 5, 6]))]
    return case([draw.pick([2, 3, [2, 3], [None, 2], [2, None]])], {}, shaped(shape))


def negative(draw: Draw) -> Json:
    return case([draw.pick([-1, -3, [-1, 2], [2, -2], [None, -1]])], {}, shaped(image(draw)))


def wrong_length(draw: Draw) -> Json:
    return case([draw.pick([[2], [2, 2, 2], [], [1, 2, 3, 4], [None]])], {}, shaped(image(draw)))


def wrong_value(draw: Draw) -> Json:
    if draw.chance(0.8):
        args = draw.pick([[None], [1.5], ["2"], [[1, "2"]], [[2, 1.5]], [], [2, 2], [[None, 0.5]]])
        return case(args, {}, shaped(image(draw)))
    return case([2], {draw.pick(["stride", "padding", "ceilMode", "kernelSize"]): 1}, shaped(image(draw)))


BORDER = [zero_size, empty, any_dtype, other_rank]
WRONG = [wrong_rank, negative, wrong_length, wrong_value]
