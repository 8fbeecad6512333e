"""ZeroPad2d: four paddings, which crop where they are negative."""

from __future__ import annotations

from .draw import ANY_DTYPE, Draw, Json, case, shaped


def image(draw: Draw, height: int, width: int) -> list[int]:
    return [*[draw.int(1, 4) for _ in range(draw.pick([0, 1, 2, 2, 2, 3]))], height, width]


def valid(draw: Draw) -> Json:
    padding = draw.pick([draw.int(0, 4), *([[draw.int(0, 4) for _ in range(4)]] * 2)])
    return case([padding], {}, shaped(image(draw, draw.int(1, 7), draw.int(1, 7)), draw.layer_dtype()))


# Border


def crop(draw: Draw) -> Json:
    """Down to nothing and below, on one side or on both."""
    height, width = draw.int(1, 6), draw.int(1, 6)
    padding = draw.pick([draw.int(-3, 1), *([[draw.int(-4, 3) for _ in range(4)]] * 3)])
    return case([padding], {}, shaped(image(draw, height, width)))


def crop_edge(draw: Draw) -> Json:
    """One side takes it all, or one more; the other may add."""
    height, width = draw.int(1, 5), draw.int(1, 5)
    gone = -width - draw.pick([0, 0, 1])
    padding = draw.pick([[gone, 0, 0, 0], [0, gone, 0, 0], [gone, draw.int(1, 4), 0, 0], [draw.int(1, 4), gone, 1, 0]])
    if draw.chance(0.5):
        padding = [0, 0, *padding[:2]]
        height = width
    return case([padding], {}, shaped(image(draw, height, width)))


def empty(draw: Draw) -> Json:
    shape = image(draw, draw.int(1, 4), draw.int(1, 4))
    shape[draw.int(0, len(shape) - 1)] = 0
    return case([draw.pick([0, 1, 2, [0, 1, 2, 0], [-1, 1, 0, 0], [0, 0, -1, 2]])], {}, shaped(shape))


def any_dtype(draw: Draw) -> Json:
    padding = draw.pick([1, [1, 2, 0, 1], [-1, 1, 0, 0]])
    return case([padding], {}, shaped(image(draw, draw.int(2, 6), draw.int(2, 6)), draw.pick(ANY_DTYPE)))


def other_lengths(draw: Draw) -> Json:
    """Two or six paddings are for one or three axes; PyTorch does not look."""
    length = draw.pick([2, 2, 6, 0])
    return case([[draw.int(0, 2) for _ in range(length)]], {}, shaped(image(draw, draw.int(1, 5), draw.int(1, 5))))


# Wrong


def odd_length(draw: Draw) -> Json:
    padding = [draw.int(0, 3) for _ in range(draw.pick([1, 3, 5]))]
    return case([padding], {}, shaped(image(draw, draw.int(2, 5), draw.int(2, 5))))


def too_short(draw: Draw) -> Json:
    return case([draw.pick([1, 2, [1, 1, 1, 1]])], {}, shaped(draw.pick([[], [draw.int(1, 6)]])))


def far_too_much(draw: Draw) -> Json:
    padding = draw.pick([-draw.int(3, 9), [-9, 0, 0, 0], [0, 0, -9, 1], [1, -8, 2, 2], [-5, -5, -5, -5]])
    return case([padding], {}, shaped(image(draw, draw.int(1, 4), draw.int(1, 4))))


def wrong_value(draw: Draw) -> Json:
    if draw.chance(0.8):
        args = draw.pick([[1.5], ["1"], [None], [[1, 1, 1, 0.5]], [[1, None, 1, 1]], [], [1, 0.0], [[1, 1], [1, 1]]])
        return case(args, {}, shaped(image(draw, draw.int(2, 6), draw.int(2, 6))))
    return case([1], {draw.pick(["value", "mode", "pad"]): 0}, shaped(image(draw, 3, 3)))


BORDER = [crop, crop, crop_edge, empty, any_dtype, other_lengths]
WRONG = [odd_length, too_short, far_too_much, wrong_value]
