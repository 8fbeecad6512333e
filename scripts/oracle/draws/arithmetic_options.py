"""add and sub with `alpha`, div with `roundingMode`: calls that PyTorch should take, at the border, and wrong ones.

Whole numbers are never drawn as Python floats: JavaScript cannot tell 2.0 from 2.
"""

from __future__ import annotations

from .draw import FLOATS, INTEGERS, Draw, Json, shaped
from .functional import DTYPES, Generator, Made, number, sizes, stretched

REALS = ["float32", "float32", *FLOATS]
COMPLEX = ["complex64", "complex128"]
WHOLE = [0, 1, 2, 3, -1, -5, 10, 100]
FRACTIONS = [0.5, -0.25, 1.5, 1e-5, 0.1, -2.75]
BITS = {"int8": 8, "int16": 16, "int32": 32}
LARGEST = {"float16": 65504, "bfloat16": 3.3895313892515355e38, "float32": 3.4028234663852886e38, "complex64": 3.4028234663852886e38}
MODES = ["floor", "trunc", None]


def pair(draw: Draw, dtypes: list[str], alike: float = 0.6) -> list[Json]:
    """Two tensors that broadcast, often of one dtype."""
    a, b = stretched(draw)
    dtype = draw.pick(dtypes)
    return [shaped(a, dtype), shaped(b, dtype if draw.chance(alike) else draw.pick(dtypes))]


def one(draw: Draw, dtypes: list[str]) -> list[Json]:
    """One tensor and a number, in any order."""
    operands = [shaped(sizes(draw, draw.int(0, 3)), draw.pick(dtypes)), number(draw)]
    if draw.chance(0.4):
        operands.reverse()
    return operands


def apart(draw: Draw, dtypes: list[str]) -> list[Json]:
    a, b = shaped(sizes(draw, draw.int(1, 3)), draw.pick(dtypes)), shaped(sizes(draw, 2), draw.pick(dtypes))
    b["shape"][-1] = a["shape"][-1] + 1 + (a["shape"][-1] == 1)
    return [a, b] if a["shape"][-1] > 1 else [shaped([5], a["dtype"]), shaped([3, 4], b["dtype"])]


def hollow(draw: Draw) -> list[int]:
    """A shape without elements."""
    shape = sizes(draw, draw.int(1, 3))
    shape[draw.int(0, len(shape) - 1)] = 0
    return shape


# alpha


def edge(draw: Draw, dtype: str) -> Json:
    """The last number of a dtype's range, or the first beyond it."""
    if dtype in LARGEST:
        return draw.pick([1, -1]) * draw.pick([LARGEST[dtype], LARGEST[dtype] * 1.0625, 2.5e38, 1e39, 70000, 65504.5, 65503.5, 1e20])
    if dtype == "uint8":
        return draw.pick([255, 256, -255, -256, 300, -1, 1000000])
    if dtype in BITS:
        half = 2 ** (BITS[dtype] - 1)
        return draw.pick([half - 1, half, half + 1, -half, -half - 1, -half + 1, 2 * half])
    return draw.pick([2**52, -(2**52), 2**31, -(2**31), 2**62, 1000000, -(2**62)])


def alpha_options(name: str) -> dict[str, list[Generator]]:
    integers = [*INTEGERS, "bool"] if name == "add" else INTEGERS

    def floating(draw: Draw) -> Made:
        dtypes = draw.pick([REALS, COMPLEX])
        return [pair(draw, dtypes), {"alpha": draw.pick([*WHOLE, *FRACTIONS])}]

    def whole(draw: Draw) -> Made:
        return [pair(draw, integers), {"alpha": draw.pick(WHOLE)}]

    def beside_number(draw: Draw) -> Made:
        dtypes = draw.pick([REALS, integers])
        return [one(draw, dtypes), {"alpha": draw.pick(WHOLE if dtypes is integers else [*WHOLE, *FRACTIONS])}]

    def at_edge(draw: Draw) -> Made:
        dtype = draw.pick([*INTEGERS, *LARGEST, "float64", *(["bool"] if name == "add" else [])])
        return [[shaped(shape, dtype) for shape in stretched(draw)], {"alpha": edge(draw, dtype)}]

    def any_dtypes(draw: Draw) -> Made:
        operands = draw.pick([pair(draw, DTYPES, 0.2), one(draw, DTYPES)])
        return [operands, {"alpha": draw.pick([*WHOLE[:4], *FRACTIONS[:3], True])}]

    def boolean(draw: Draw) -> Made:
        dtypes = ["bool", *DTYPES] if draw.chance(0.5) else ["bool"]
        return [draw.pick([pair(draw, dtypes), pair(draw, dtypes), one(draw, dtypes)]), {"alpha": draw.chance(0.5)}]

    def empty(draw: Draw) -> Made:
        shape, dtype = hollow(draw), draw.pick(DTYPES)
        return [[shaped(shape, dtype), shaped(shape, dtype)], {"alpha": draw.pick([2, 0.5, 300, True])}]

    def fraction(draw: Draw) -> Made:
        return [draw.pick([pair(draw, INTEGERS), pair(draw, INTEGERS), one(draw, INTEGERS)]), {"alpha": draw.pick(FRACTIONS)}]

    def boolean_on_numbers(draw: Draw) -> Made:
        return [pair(draw, [*REALS, *INTEGERS, *COMPLEX]), {"alpha": draw.chance(0.5)}]

    def no_number(draw: Draw) -> Made:
        return [pair(draw, [*REALS, *INTEGERS, "bool"]), {"alpha": draw.pick([None, "2", "x", [1], [], [2, 3]])}]

    def misspelt(draw: Draw) -> Made:
        return [pair(draw, [*REALS, *INTEGERS]), {draw.pick(["alph", "alphas", "beta", "scale", "a", "roundingMode"]): draw.pick([1, 2, 0.5])}]

    def other_sizes(draw: Draw) -> Made:
        return [apart(draw, [*REALS, *INTEGERS]), {"alpha": draw.pick(WHOLE)}]

    return {"valid": [floating, whole, beside_number], "border": [at_edge, at_edge, any_dtypes, boolean, empty], "wrong": [fraction, boolean_on_numbers, no_number, misspelt, other_sizes]}  # fmt: skip


# roundingMode


def rounding_options() -> dict[str, list[Generator]]:
    real = [*REALS, *INTEGERS]

    def rounded(draw: Draw) -> Made:
        return [pair(draw, draw.pick([real, INTEGERS, [*INTEGERS, "bool"]]), 0.5), {"roundingMode": draw.pick(["floor", "trunc"])}]

    def by_number(draw: Draw) -> Made:
        operands = one(draw, draw.pick([real, [*INTEGERS, "bool"]]))
        return [operands, {"roundingMode": draw.pick(["floor", "trunc"])}] if operands[1] != 0 else None

    def untold(draw: Draw) -> Made:
        return [draw.pick([pair(draw, DTYPES, 0.3), one(draw, DTYPES)]), {"roundingMode": None}]

    def any_dtypes(draw: Draw) -> Made:
        return [draw.pick([pair(draw, DTYPES, 0.3), one(draw, DTYPES)]), {"roundingMode": draw.pick(MODES)}]

    def booleans(draw: Draw) -> Made:
        return [pair(draw, ["bool", "bool", "uint8", "float32"], 0.3), {"roundingMode": draw.pick(MODES)}]

    def scalars(draw: Draw) -> Made:
        operands = [shaped(sizes(draw, draw.int(0, 2)), draw.pick(DTYPES)), shaped([], draw.pick(DTYPES))]
        draw.shuffle(operands)
        return [operands, {"roundingMode": draw.pick(MODES)}]

    def empty(draw: Draw) -> Made:
        shape, dtype = hollow(draw), draw.pick([*DTYPES, *INTEGERS])
        return [[shaped(shape, dtype), draw.pick([shaped(shape, dtype), 2, 0, 0])], {"roundingMode": draw.pick(MODES)}]

    def by_zero(draw: Draw) -> Made:
        return [[shaped(sizes(draw, draw.int(0, 3)), draw.pick([*real, "bool"])), 0], {"roundingMode": draw.pick(MODES)}]

    def unknown_mode(draw: Draw) -> Made:
        mode = draw.pick(["round", "ceil", "Floor", "", "nearest", "truncate", 1, True, ["floor"]])
        return [draw.pick([pair(draw, DTYPES), one(draw, DTYPES)]), {"roundingMode": mode}]

    def complex_mode(draw: Draw) -> Made:
        operands = pair(draw, COMPLEX)
        operands[draw.int(0, 1)]["dtype"] = draw.pick(["float32", "int64", "complex64"])
        return [operands, {"roundingMode": draw.pick(["floor", "trunc"])}]

    def boolean_mode(draw: Draw) -> Made:
        return [pair(draw, ["bool"]), {"roundingMode": draw.pick(["floor", "trunc"])}]

    def misspelt(draw: Draw) -> Made:
        return [pair(draw, real), {draw.pick(["rounding", "roundingModes", "mode", "round", "alpha"]): "floor"}]

    def other_sizes(draw: Draw) -> Made:
        return [apart(draw, real), {"roundingMode": draw.pick(MODES)}]

    return {"valid": [rounded, rounded, by_number, untold], "border": [any_dtypes, booleans, scalars, empty, by_zero], "wrong": [unknown_mode, complex_mode, boolean_mode, by_zero, misspelt, other_sizes]}  # fmt: skip


WITH_OPTIONS: dict[str, dict[str, list[Generator]]] = {
    "add": alpha_options("add"),
    "sub": alpha_options("sub"),
    "div": rounding_options(),
}
