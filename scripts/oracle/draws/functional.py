"""Tensor operations: for each a generator of calls that PyTorch should take, of calls at the border, and of wrong ones.

A call is `[arguments, options]`; a tensor among the arguments is `{ shape, dtype }`.
"""

from __future__ import annotations

from collections.abc import Callable

from .draw import ANY_DTYPE, FLOATS, INTEGERS, Draw, Json, shaped

Made = Json
Generator = Callable[[Draw], Made]
DTYPES = [*ANY_DTYPE, "complex128"]


def sizes(draw: Draw, rank: int, low: int = 1) -> list[int]:
    return [draw.int(low, 6) for _ in range(rank)]


def tensor(draw: Draw, shape: list[int], odd: float = 0.2) -> Json:
    return shaped(shape, draw.pick(DTYPES) if draw.chance(odd) else None)


def floats(draw: Draw, shape: list[int]) -> Json:
    return shaped(shape, draw.pick(FLOATS) if draw.chance(0.2) else None)


def either_side(draw: Draw, index: int, rank: int) -> int:
    return index if draw.chance(0.6) else index - rank


def edge(draw: Draw, rank: int) -> int:
    """The outermost axes that are in range, and the first that are not."""
    return draw.pick([rank - 1, rank, -rank, -rank - 1, rank + 2])


def no_tensor(draw: Draw) -> Json:
    return draw.pick([None, "x", [2, 3]])


def no_axis(draw: Draw) -> Json:
    return draw.pick([0.5, "1", None, -1.5])


# add, sub, mul, div


def stretched(draw: Draw) -> tuple[list[int], list[int]]:
    """Two shapes that broadcast."""
    shape = sizes(draw, draw.int(0, 5))
    other = [1 if draw.chance(0.3) else size for size in shape]
    shape = [1 if draw.chance(0.15) else size for size in shape]
    pair = [shape, other[draw.int(0, len(other)) if draw.chance(0.4) else 0 :]]
    draw.shuffle(pair)
    return pair[0], pair[1]


def number(draw: Draw) -> Json:
    return draw.pick([0, 1, 2, -3, 0.5, -1.25, 1e-5, 7, 1000000])


def arithmetic(name: str) -> dict[str, list[Generator]]:
    def tensors(draw: Draw) -> Made:
        a, b = stretched(draw)
        return [[tensor(draw, a, 0.1), tensor(draw, b, 0.1)], {}]

    def with_number(draw: Draw) -> Made:
        pair = [tensor(draw, sizes(draw, draw.int(0, 4)), 0.6), number(draw)]
        if draw.chance(0.25):
            pair.reverse()
        return [pair, {}]

    def dtypes(draw: Draw) -> Made:
        a, b = stretched(draw)
        return [[tensor(draw, a, 1.0), tensor(draw, b, 1.0)], {}]

    def scalars(draw: Draw) -> Made:
        a = sizes(draw, draw.int(0, 2))
        pair = [tensor(draw, a, 0.9), tensor(draw, [], 0.9)]
        draw.shuffle(pair)
        return [pair, {}]

    def empty(draw: Draw) -> Made:
        a = sizes(draw, draw.int(1, 4), 0)
        b = [draw.pick([size, size, 1, 0]) for size in a]
        return [[tensor(draw, a), tensor(draw, b)], {}]

    def one_apart(draw: Draw) -> Made:
        a, b = stretched(draw)
        if not b:
            return None
        b = list(b)
        b[draw.int(0, len(b) - 1)] += draw.pick([1, -1, 2])
        return [[tensor(draw, a, 0.1), tensor(draw, b, 0.1)], {}] if min(b) >= 0 else None

    def unrelated(draw: Draw) -> Made:
        return [[tensor(draw, sizes(draw, draw.int(1, 4))), tensor(draw, sizes(draw, draw.int(1, 4)))], {}]

    def no_operand(draw: Draw) -> Made:
        pair = [tensor(draw, sizes(draw, 2)), no_tensor(draw)]
        draw.shuffle(pair)
        return [pair, {}]

    return {"valid": [tensors, tensors, with_number, dtypes], "border": [scalars, empty, one_apart], "wrong": [one_apart, unrelated, unrelated, no_operand]}  # fmt: skip


# cat


def alike(draw: Draw, rank: int, place: int, count: int, low: int = 1) -> list[list[int]]:
    shape = sizes(draw, rank)
    return [[draw.int(low, 6) if i == place else size for i, size in enumerate(shape)] for _ in range(count)]


def joined(draw: Draw) -> Made:
    rank, count = draw.int(1, 5), draw.int(1, 4)
    place = draw.int(0, rank - 1)
    parts = [tensor(draw, shape, 0.15) for shape in alike(draw, rank, place, count)]
    if place == 0 and draw.chance(0.5):
        return [[parts], {}]
    return [[parts, either_side(draw, place, rank)], {}]


def joined_edge(draw: Draw) -> Made:
    rank = draw.int(1, 3)
    parts = [tensor(draw, shape) for shape in alike(draw, rank, draw.pick([0, rank - 1]), 2)]
    return [[parts, draw.pick([0, -1, edge(draw, rank)])], {}]


def joined_empty(draw: Draw) -> Made:
    rank = draw.int(1, 3)
    place = draw.int(0, rank - 1)
    parts = [tensor(draw, shape) for shape in alike(draw, rank, place, draw.int(1, 3), 0)]
    if draw.chance(0.4):
        parts.insert(draw.int(0, 1), shaped([0]))
    return [[parts, place], {}]


def joined_scalars(draw: Draw) -> Made:
    parts = [tensor(draw, draw.pick([[], [], [2]])) for _ in range(draw.int(0, 3))]
    return [[parts, 0], {}]


def joined_unlike(draw: Draw) -> Made:
    rank = draw.int(2, 4)
    place = draw.int(0, rank - 1)
    shapes = alike(draw, rank, place, draw.int(2, 4))
    other = draw.int(0, rank - 1)
    shapes[draw.int(0, len(shapes) - 1)][other] += 1
    return [[[tensor(draw, shape, 0.1) for shape in shapes], either_side(draw, place, rank)], {}]


def joined_ranks(draw: Draw) -> Made:
    parts = [tensor(draw, sizes(draw, draw.int(1, 3)), 0.1) for _ in range(draw.int(2, 3))]
    return [[parts, draw.int(-2, 1)], {}]


def joined_wrong(draw: Draw) -> Made:
    parts = [tensor(draw, [2, 3]) for _ in range(2)]
    place = draw.int(0, 2)
    if place == 0:
        return [[draw.pick([parts[0], None, 3])], {}]
    if place == 1:
        return [[[*parts, no_tensor(draw)], 1], {}]
    return [[parts, no_axis(draw)], {}]


# flatten


def flat(draw: Draw) -> Made:
    rank = draw.int(0, 5)
    x = tensor(draw, sizes(draw, rank))
    if rank == 0 or draw.chance(0.25):
        return [[x], {}]
    start = draw.int(0, rank - 1)
    if draw.chance(0.4):
        return [[x, either_side(draw, start, rank)], {}]
    return [[x, either_side(draw, start, rank), either_side(draw, draw.int(start, rank - 1), rank)], {}]


def flat_edge(draw: Draw) -> Made:
    rank = draw.int(0, 4)
    x = tensor(draw, sizes(draw, rank, draw.int(0, 1)))
    return [[x, draw.pick([0, edge(draw, rank)]), draw.pick([-1, edge(draw, rank)])], {}]


def flat_backwards(draw: Draw) -> Made:
    rank = draw.int(2, 5)
    start = draw.int(1, rank - 1)
    end = either_side(draw, draw.int(0, start - 1), rank)
    return [[tensor(draw, sizes(draw, rank)), either_side(draw, start, rank), end], {}]


def flat_wrong(draw: Draw) -> Made:
    return draw.pick([
        [[no_tensor(draw)], {}],
        [[tensor(draw, [2, 3]), no_axis(draw) or 0.5], {}],
        [[tensor(draw, [2, 3]), 0, no_axis(draw) or 1.5], {}],
        [[tensor(draw, [2, 3]), 2], {}],
    ])  # fmt: skip


# relu


def rectified(draw: Draw) -> Made:
    options = {"inplace": draw.chance(0.5)} if draw.chance(0.5) else {}
    return [[tensor(draw, sizes(draw, draw.int(0, 5)), 0.4)], options]


def rectified_dtype(draw: Draw) -> Made:
    return [[tensor(draw, sizes(draw, draw.int(0, 3), 0), 1.0)], {}]


def rectified_wrong(draw: Draw) -> Made:
    bad = shaped(sizes(draw, draw.int(1, 3)), draw.pick(["bool", "complex64", "complex128"]))
    return draw.pick([[[no_tensor(draw)], {}], [[bad], {}], [[bad], {}], [[tensor(draw, sizes(draw, 3))], {"inPlace": True}]])  # fmt: skip


# matmul


def factors(draw: Draw) -> tuple[list[int], list[int]]:
    n, k, m = sizes(draw, 3)
    form = draw.int(0, 5)
    if form == 0:
        return [k], [k]
    if form == 1:
        return [n, k], [k]
    if form == 2:
        return [k], [*sizes(draw, draw.int(0, 2)), k, m]
    if form == 3:
        return [*sizes(draw, draw.int(1, 3)), n, k], [k]
    a, b = stretched(draw)
    return [*a, n, k], [*b, k, m]


def multiplied(draw: Draw) -> Made:
    a, b = factors(draw)
    dtype = draw.pick(["float32", "float64", "float32", "float32", *INTEGERS, "bfloat16", "complex64"])
    return [[shaped(a, dtype), shaped(b, dtype)], {}]


def multiplied_apart(draw: Draw) -> Made:
    a, b = (list(shape) for shape in factors(draw))
    changed = draw.pick([a, b])
    changed[draw.int(0, len(changed) - 1)] += draw.pick([1, 1, 2])
    return [[shaped(a), shaped(b)], {}]


def multiplied_turned(draw: Draw) -> Made:
    n, k = draw.int(1, 5), draw.int(2, 6)
    return [[shaped([n, k]), shaped([*sizes(draw, draw.int(0, 2)), n, k])], {}]


def multiplied_empty(draw: Draw) -> Made:
    n, k, m = sizes(draw, 3, 0)
    return [[shaped([n, k]), shaped([k if draw.chance(0.7) else m, m])], {}]


def multiplied_dtypes(draw: Draw) -> Made:
    a, b = factors(draw)
    return [[tensor(draw, a, 0.7), tensor(draw, b, 0.7)], {}]


def multiplied_scalar(draw: Draw) -> Made:
    pair = [tensor(draw, []), tensor(draw, sizes(draw, draw.int(0, 2)))]
    draw.shuffle(pair)
    return [pair, {}]


def multiplied_wrong(draw: Draw) -> Made:
    pair = [tensor(draw, [2, 3]), draw.pick([no_tensor(draw), 2])]
    draw.shuffle(pair)
    return [pair, {}]


# permute, transpose


def permuted(draw: Draw) -> Made:
    rank = draw.int(0, 5)
    dims = list(range(rank))
    draw.shuffle(dims)
    return [[tensor(draw, sizes(draw, rank)), [either_side(draw, dim, rank) for dim in dims]], {}]


def permuted_edge(draw: Draw) -> Made:
    rank = draw.int(1, 4)
    dims = list(range(rank))
    draw.shuffle(dims)
    dims[draw.int(0, rank - 1)] = edge(draw, rank)
    return [[tensor(draw, sizes(draw, rank, 0)), dims], {}]


def permuted_wrong(draw: Draw) -> Made:
    rank = draw.int(1, 4)
    x = tensor(draw, sizes(draw, rank))
    count = draw.pick([rank, rank, rank - 1, rank + 1])
    dims = [either_side(draw, draw.int(0, rank - 1), rank) for _ in range(count)]
    return draw.pick([[[x, dims], {}], [[x, dims], {}], [[x, draw.pick([[0.5], "0", None])], {}], [[no_tensor(draw), dims], {}]])  # fmt: skip


def transposed(draw: Draw) -> Made:
    rank = draw.int(1, 5)
    dims = [either_side(draw, draw.int(0, rank - 1), rank) for _ in range(2)]
    return [[tensor(draw, sizes(draw, rank)), *dims], {}]


def transposed_edge(draw: Draw) -> Made:
    rank = draw.int(0, 4)
    dims = [draw.pick([0, -1, edge(draw, max(rank, 1))]) for _ in range(2)]
    return [[tensor(draw, sizes(draw, rank, 0)), *dims], {}]


def transposed_wrong(draw: Draw) -> Made:
    rank = draw.int(1, 3)
    dims = [draw.int(0, rank - 1), draw.pick([rank, rank + 1, -rank - 1, no_axis(draw)])]
    draw.shuffle(dims)
    return [[draw.pick([tensor(draw, sizes(draw, rank)), tensor(draw, sizes(draw, rank)), no_tensor(draw)]), *dims], {}]


# reshape, view


def factored(draw: Draw, total: int) -> list[int]:
    """A shape of so many elements."""
    shape = []
    for _ in range(draw.int(0, 3)):
        divisors = [size for size in range(1, total + 1) if total % size == 0]
        shape.append(draw.pick(divisors))
        total //= shape[-1]
    shape.append(total)
    draw.shuffle(shape)
    return shape


def elements(shape: list[int]) -> int:
    total = 1
    for size in shape:
        total *= size
    return total


def reshaped(draw: Draw) -> Made:
    shape = sizes(draw, draw.int(0, 4))
    target = factored(draw, elements(shape))
    if draw.chance(0.6):
        target[draw.int(0, len(target) - 1)] = -1
    return [[tensor(draw, shape), target], {}]


def reshaped_empty(draw: Draw) -> Made:
    target = [draw.pick([0, 1, 2, -1]) for _ in range(draw.int(0, 3))]
    return [[tensor(draw, draw.pick([[], [0], [0, 3], [2, 0, 1], [1], [2, 3]])), target], {}]


def reshaped_apart(draw: Draw) -> Made:
    shape = sizes(draw, draw.int(1, 4))
    target = factored(draw, elements(shape))
    target[draw.int(0, len(target) - 1)] += draw.pick([1, -1, 2])
    if draw.chance(0.5) and len(target) > 1:
        target[draw.int(0, len(target) - 1)] = -1
    return [[tensor(draw, shape), target], {}]


def reshaped_wrong(draw: Draw) -> Made:
    shape = sizes(draw, draw.int(1, 3))
    target = factored(draw, elements(shape))
    target[draw.int(0, len(target) - 1)] = draw.pick([-2, -3, 1.5, "2", -1])
    if draw.chance(0.4):
        target.append(-1)
    return draw.pick([[[tensor(draw, shape), target], {}], [[tensor(draw, shape), target], {}], [[no_tensor(draw), target], {}], [[tensor(draw, shape), draw.pick([None, "x"])], {}]])  # fmt: skip


# softmax, mean


def normalised(draw: Draw) -> Made:
    rank = draw.int(1, 5)
    dim = either_side(draw, draw.int(0, rank - 1), rank)
    if draw.chance(0.3):
        return [[tensor(draw, sizes(draw, rank), 0.6), dim], {"dtype": draw.pick(["float32", *FLOATS])}]
    return [[floats(draw, sizes(draw, rank)), dim], {}]


def normalised_edge(draw: Draw) -> Made:
    rank = draw.int(0, 4)
    return [[floats(draw, sizes(draw, rank, 0)), edge(draw, max(rank, 1))], {}]


def normalised_wrong(draw: Draw) -> Made:
    x = shaped(sizes(draw, draw.int(1, 4)), draw.pick([*INTEGERS, "bool", "complex64"]))
    good = floats(draw, sizes(draw, 2))
    return draw.pick([[[x, 0], {}], [[x, -1], {}], [[good, no_axis(draw) or 0.5], {}], [[good, 0], {"dtype": draw.pick(["int64", "bool"])}], [[no_tensor(draw), 0], {}]])  # fmt: skip


def mean_options(draw: Draw) -> Json:
    return {"keepdim": draw.chance(0.7)} if draw.chance(0.5) else {}


def averaged(draw: Draw) -> Made:
    rank = draw.int(0, 5)
    x = shaped(sizes(draw, rank), draw.pick([*FLOATS, "complex64"]) if draw.chance(0.2) else None)
    if rank == 0 or draw.chance(0.15):
        return [[x], {}]
    if draw.chance(0.4):
        return [[x, either_side(draw, draw.int(0, rank - 1), rank)], mean_options(draw)]
    dims = draw.sample(range(rank), draw.int(0, rank))
    return [[x, [either_side(draw, dim, rank) for dim in dims]], mean_options(draw)]


def averaged_dtype(draw: Draw) -> Made:
    x = tensor(draw, sizes(draw, draw.int(1, 3)), 0.8)
    options = {"dtype": draw.pick(["float32", "float64", "complex64", "float16", "bfloat16"])} if draw.chance(0.7) else {}
    return [[x, draw.pick([0, -1, [0], None])], options]


def averaged_edge(draw: Draw) -> Made:
    rank = draw.int(0, 4)
    dims = draw.pick([edge(draw, max(rank, 1)), [edge(draw, max(rank, 1))], [0, edge(draw, max(rank, 1))], None])
    return [[shaped(sizes(draw, rank, 0)), dims], mean_options(draw)]


def averaged_wrong(draw: Draw) -> Made:
    rank = draw.int(1, 4)
    x = shaped(sizes(draw, rank))
    twice = [either_side(draw, draw.int(0, rank - 1), rank) for _ in range(draw.int(2, 3))]
    integers = shaped(sizes(draw, rank), draw.pick([*INTEGERS, "bool"]))
    return draw.pick([[[x, twice], {}], [[integers], {}], [[integers, 0], {}], [[x, draw.pick([0.5, "0", [0.5]])], {}], [[x, 0], {"keepdims": True}], [[x, 0], {"dtype": "int64"}], [[no_tensor(draw)], {}]])  # fmt: skip


FUNCTIONS: dict[str, dict[str, list[Generator]]] = {
    "add": arithmetic("add"),
    "sub": arithmetic("sub"),
    "mul": arithmetic("mul"),
    "div": arithmetic("div"),
    "cat": {"valid": [joined], "border": [joined_edge, joined_empty, joined_scalars], "wrong": [joined_unlike, joined_unlike, joined_ranks, joined_wrong]},
    "flatten": {"valid": [flat], "border": [flat_edge], "wrong": [flat_backwards, flat_backwards, flat_wrong]},
    "relu": {"valid": [rectified], "border": [rectified_dtype], "wrong": [rectified_wrong]},
    "matmul": {"valid": [multiplied], "border": [multiplied_turned, multiplied_empty, multiplied_dtypes], "wrong": [multiplied_apart, multiplied_apart, multiplied_scalar, multiplied_wrong]},
    "permute": {"valid": [permuted], "border": [permuted_edge], "wrong": [permuted_wrong]},
    "transpose": {"valid": [transposed], "border": [transposed_edge], "wrong": [transposed_wrong]},
    "reshape": {"valid": [reshaped], "border": [reshaped_empty, reshaped_apart], "wrong": [reshaped_wrong, reshaped_apart]},
    "view": {"valid": [reshaped], "border": [reshaped_empty, reshaped_apart], "wrong": [reshaped_wrong, reshaped_apart]},
    "softmax": {"valid": [normalised], "border": [normalised_edge], "wrong": [normalised_wrong]},
    "mean": {"valid": [averaged], "border": [averaged_dtype, averaged_edge], "wrong": [averaged_wrong]},
}  # fmt: skip
