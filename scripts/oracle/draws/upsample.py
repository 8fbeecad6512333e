"""Upsample: a size or a factor, which may be fractional; modes that want a rank."""

from __future__ import annotations

from .draw import ANY_DTYPE, Draw, Json, case, shaped

# Mode -> the ranks that it takes.
RANKS = {
    "nearest": [3, 4, 4, 5], "nearest-exact": [3, 4, 4, 5], "area": [3, 4, 5], "linear": [3], "bilinear": [4],
    "bicubic": [4], "trilinear": [5],
}  # fmt: skip
FACTORS = [2.0, 2.0, 2.0, 1.5, 0.5, 2.5, 3.0, 1.0, 1.1, 0.7, 1.25, 2.2, 4.0, 0.29, 1.3, 3.14159]


def layer(draw: Draw, mode: str, rank: int, small: bool = False) -> Json:
    """The options; factors that leave something of an axis of 4."""
    options: Json = {}
    factors = [factor for factor in FACTORS if factor >= 0.5 or small]
    if draw.chance(0.35):
        options["size"] = draw.int(1, 9) if draw.chance(0.5) else [draw.int(1, 9) for _ in range(rank - 2)]
    else:
        one = draw.chance(0.6)
        options["scaleFactor"] = draw.pick(factors) if one else [draw.pick(factors) for _ in range(rank - 2)]
    if mode != "nearest" or draw.chance(0.2):
        options["mode"] = mode
    if "linear" in mode or mode == "bicubic":
        if draw.chance(0.4):
            options["alignCorners"] = draw.pick([True, False, None])
    elif draw.chance(0.05):
        options["alignCorners"] = None
    if "scaleFactor" in options and draw.chance(0.2):
        options["recomputeScaleFactor"] = draw.pick([True, False, None])
    return options


def shape_of(draw: Draw, rank: int, low: int = 2) -> list[int]:
    return [draw.batch(), draw.int(1, 4), *[draw.int(low, 11) for _ in range(rank - 2)]]


def chosen(draw: Draw) -> tuple[str, int]:
    mode = draw.pick(["nearest", "nearest", "nearest", *RANKS])
    return mode, draw.pick(RANKS[mode])


def floating(draw: Draw) -> str | None:
    return draw.pick([None, None, None, "float64", "bfloat16", "float16"])


def valid(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    options = layer(draw, mode, rank)
    args: list[Json] = []
    if "size" in options and draw.chance(0.3):
        args = [options.pop("size")]
    return case(args, options, shaped(shape_of(draw, rank), floating(draw)))


# Border


def fractions(draw: Draw) -> Json:
    """Products that are whole numbers on paper, and just below in a float."""
    factor = draw.pick([1.1, 0.7, 0.29, 2.2, 1.3, 0.1, 0.3, 1.05, 4.35, 1.005, 0.57])
    size = draw.pick([10, 20, 100, 50, 3, 7, 33])
    return case([], {"scaleFactor": factor}, shaped([1, 1, size, draw.int(4, 30)]))


def nothing_left(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    options: Json = {"mode": mode}
    if draw.chance(0.5):
        options["size"] = draw.pick([0, [0] * (rank - 2), [0, *[2] * (rank - 3)]])
    else:
        options["scaleFactor"] = draw.pick([0.1, 0.3, 0.29, 0.0, 1e-3])
    return case([], options, shaped(shape_of(draw, rank, 1)))


def empty(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    shape = shape_of(draw, rank)
    shape[draw.int(0, rank - 1)] = 0
    return case([], layer(draw, mode, rank), shaped(shape))


def any_dtype(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    return case([], layer(draw, mode, rank), shaped(shape_of(draw, rank), draw.pick(ANY_DTYPE)))


def align_corners(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    options = layer(draw, mode, rank)
    options["alignCorners"] = draw.pick([True, False, None])
    return case([], options, shaped(shape_of(draw, rank)))


def recompute(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    options = layer(draw, mode, rank)
    options["recomputeScaleFactor"] = draw.pick([True, False, None])
    return case([], options, shaped(shape_of(draw, rank)))


# Wrong


def both_or_neither(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    options: Json = {"mode": mode} if mode != "nearest" else {}
    if draw.chance(0.6):
        options |= {"size": draw.int(1, 5), "scaleFactor": draw.pick([2.0, 1.5])}
    elif draw.chance(0.5):
        options |= {"size": None, "scaleFactor": None}
    return case([], options, shaped(shape_of(draw, rank)))


def wrong_rank(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    options = layer(draw, mode, rank)
    rank = draw.pick([other for other in (0, 1, 2, 3, 4, 5, 6) if other not in RANKS[mode]])
    return case([], options, shaped(shape_of(draw, max(rank, 2))[:rank]))


def wrong_length(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    count = draw.pick([other for other in (1, 2, 3, 4) if other != rank - 2])
    key, value = draw.pick([("size", draw.int(1, 5)), ("scaleFactor", draw.pick([2.0, 1.5]))])
    return case([], {key: [value] * count, "mode": mode}, shaped(shape_of(draw, rank)))


def negative(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    key, value = draw.pick([("size", -1), ("size", [-2] * (rank - 2)), ("scaleFactor", -1.5), ("scaleFactor", -0.1)])
    return case([], {key: value, "mode": mode}, shaped(shape_of(draw, rank)))


def wrong_mode(draw: Draw) -> Json:
    options = {"scaleFactor": 2.0, "mode": draw.pick(["cubic", "Nearest", "", "lanczos", "nearest_exact", "linear1d"])}
    return case([], options, shaped(shape_of(draw, 4)))


def wrong_value(draw: Draw) -> Json:
    place = draw.int(0, 3)
    options: Json = {"scaleFactor": 2.0}
    if place == 0:
        options = {"size": draw.pick([1.5, "3", [2.5, 2], [None, 2]])}
    elif place == 1:
        options["scaleFactor"] = draw.pick(["2", [2.0, None], [], ["2", 2.0]])
    elif place == 2:
        options[draw.pick(["scale", "factor", "antialias", "align"])] = draw.pick([2.0, True])
    else:
        options |= {"mode": "bilinear", "alignCorners": draw.pick(["yes", 2.5])}
    return case([], options, shaped(shape_of(draw, 4)))


def integers(draw: Draw) -> Json:
    mode, rank = chosen(draw)
    return case([], layer(draw, mode, rank), shaped(shape_of(draw, rank), draw.pick(["int64", "int32", "bool", "uint8"])))


BORDER = [fractions, nothing_left, empty, any_dtype, align_corners, recompute]
WRONG = [both_or_neither, wrong_rank, wrong_length, negative, wrong_mode, wrong_value, integers]
