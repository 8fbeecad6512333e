"""PixelShuffle: channels that a square must divide."""

from __future__ import annotations

from .draw import ANY_DTYPE, Draw, Json, case, shaped


def image(draw: Draw, channels: int, rank: int | None = None) -> list[int]:
    lead = [draw.int(1, 4) for _ in range(draw.pick([0, 1, 1, 1, 2]))]
    return [*lead, channels, draw.int(1, 6), draw.int(1, 6)]


def valid(draw: Draw) -> Json:
    factor = draw.int(1, 4)
    return case([factor], {}, shaped(image(draw, factor * factor * draw.int(1, 4)), draw.layer_dtype()))


# Border


def around(draw: Draw) -> Json:
    factor = draw.int(1, 4)
    channels = max(1, factor * factor * draw.int(1, 3) + draw.pick([-1, 0, 1, factor]))
    return case([factor], {}, shaped(image(draw, channels)))


def empty(draw: Draw) -> Json:
    factor = draw.int(1, 3)
    shape = image(draw, factor * factor * draw.int(1, 3) + draw.pick([0, 0, 1]))
    shape[draw.int(0, len(shape) - 1)] = 0
    return case([factor], {}, shaped(shape))


def any_dtype(draw: Draw) -> Json:
    factor = draw.int(1, 3)
    return case([factor], {}, shaped(image(draw, factor * factor * draw.int(1, 3)), draw.pick(ANY_DTYPE)))


def deep(draw: Draw) -> Json:
    factor = draw.int(1, 3)
    return case([factor], {}, shaped([*[draw.int(1, 3) for _ in range(3)], *image(draw, factor * factor)]))


# Wrong


def not_dividing(draw: Draw) -> Json:
    factor = draw.int(2, 4)
    return case([factor], {}, shaped(image(draw, factor * factor * draw.int(0, 3) + draw.int(1, factor * factor - 1))))


def too_short(draw: Draw) -> Json:
    factor = draw.int(1, 3)
    return case([factor], {}, shaped(draw.pick([[], [factor * factor], [factor * factor, draw.int(1, 9)]])))


def wrong_value(draw: Draw) -> Json:
    if draw.chance(0.8):
        args = draw.pick([[0], [-1], [-2], [1.5], ["2"], [[2, 2]], [[2]], [None], [True], [], [2, 2]])
        return case(args, {}, shaped(image(draw, draw.pick([4, 8, 12, 16]))))
    return case([2], {draw.pick(["factor", "scale", "downscaleFactor"]): 2}, shaped(image(draw, 4)))


BORDER = [around, around, empty, any_dtype, deep]
WRONG = [not_dividing, not_dividing, too_short, wrong_value]
