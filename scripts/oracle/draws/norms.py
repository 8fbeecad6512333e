"""LayerNorm and GroupNorm: the last axes, whatever their number; groups of channels."""

from __future__ import annotations

from types import SimpleNamespace

from .draw import ANY_DTYPE, FLOAT_VALUES, Draw, Json, case, shaped

DTYPES = ["float32", "float64", "float16", "bfloat16"]


def lead(draw: Draw) -> list[int]:
    return [draw.int(1, 6) for _ in range(draw.pick([0, 1, 1, 2, 2, 3]))]


# LayerNorm


def layer_norm(draw: Draw) -> tuple[list[Json], Json]:
    sizes = draw.pick([draw.int(1, 12), *([[draw.int(1, 7) for _ in range(draw.int(1, 3))]] * 2)])
    options: Json = {}
    if draw.chance(0.25):
        options["eps"] = draw.pick(FLOAT_VALUES)
    if draw.chance(0.3):
        options["elementwiseAffine"] = draw.pick([False, False, True])
    if draw.chance(0.3):
        options["bias"] = draw.pick([False, False, True])
    if dtype := draw.layer_dtype():
        options["dtype"] = dtype
    return [sizes], options


def tail(args: list[Json]) -> list[int]:
    return [args[0]] if isinstance(args[0], int) else list(args[0])


def layer_valid(draw: Draw) -> Json:
    args, options = layer_norm(draw)
    return case(args, options, shaped([*lead(draw), *tail(args)], options.get("dtype")))


def layer_empty(draw: Draw) -> Json:
    """An empty axis before the normalised ones, or one of these."""
    args, options = layer_norm(draw)
    sizes = tail(args)
    shape = [*lead(draw), draw.pick([0, 0, 1])]
    if draw.chance(0.3):
        sizes[draw.int(0, len(sizes) - 1)] = 0
        args = [sizes]
    if draw.chance(0.2):
        sizes = [*sizes[:-1], sizes[-1] + 1]
    return case(args, options, shaped([*shape, *sizes], options.get("dtype")))


def layer_dtype_pair(draw: Draw) -> Json:
    args, options = layer_norm(draw)
    options["dtype"] = draw.pick(DTYPES)
    return case(args, options, shaped([*lead(draw), *tail(args)], draw.pick(DTYPES)))


def layer_without_parameters(draw: Draw) -> Json:
    args, options = layer_norm(draw)
    options["elementwiseAffine"] = False
    sizes = tail(args)
    sizes[-1] += draw.pick([0, 0, 1])
    return case(args, options, shaped([*lead(draw), *sizes], draw.pick(ANY_DTYPE)))


def layer_no_sizes(draw: Draw) -> Json:
    _, options = layer_norm(draw)
    return case([draw.pick([[], 0, [0], [3, 0]])], options, shaped(draw.pick([[], [3], [2, 0], [3, 0]])))


def layer_wrong_size(draw: Draw) -> Json:
    args, options = layer_norm(draw)
    sizes = tail(args)
    sizes[draw.int(0, len(sizes) - 1)] += draw.pick([1, 2, 5])
    return case(args, options, shaped([*lead(draw), *sizes], options.get("dtype")))


def layer_first_axis(draw: Draw) -> Json:
    args, options = layer_norm(draw)
    sizes = tail(args)
    return case(args, options, shaped([*sizes, sizes[-1] + 1], options.get("dtype")))


def layer_too_short(draw: Draw) -> Json:
    args, options = layer_norm(draw)
    sizes = tail(args)
    return case(args, options, shaped(sizes[1:] if len(sizes) > 1 else [], options.get("dtype")))


def layer_wrong_dtype(draw: Draw) -> Json:
    args, options = layer_norm(draw)
    options.pop("dtype", None)
    return case(args, options, shaped([*lead(draw), *tail(args)], draw.pick(ANY_DTYPE[1:])))


def layer_wrong_value(draw: Draw) -> Json:
    args, options = layer_norm(draw)
    shape = [*lead(draw), *tail(args)]
    place = draw.int(0, 3)
    if place == 0:
        args = [draw.pick([-1, 2.5, None, "3", [3, 1.5], [-2], [3, None]])]
    elif place == 1:
        args = []
    elif place == 2:
        options[draw.pick(["epsilon", "affine", "elementwise", "shape"])] = 1
    else:
        options["eps"] = draw.pick(["1e-5", None, [1e-5]])
    return case(args, options, shaped(shape, options.get("dtype")))


layer = SimpleNamespace(
    valid=layer_valid,
    BORDER=[layer_empty, layer_dtype_pair, layer_without_parameters, layer_no_sizes],
    WRONG=[
        layer_wrong_size, layer_wrong_size, layer_first_axis, layer_too_short, layer_wrong_dtype, layer_wrong_value,
    ],
)  # fmt: skip

# GroupNorm


def group_norm(draw: Draw) -> tuple[list[Json], Json]:
    groups = draw.int(1, 4)
    args = [groups, groups * draw.int(1, 4)]
    options: Json = {}
    if draw.chance(0.25):
        options["eps"] = draw.pick(FLOAT_VALUES)
    if draw.chance(0.3):
        options["affine"] = draw.pick([False, False, True])
    if dtype := draw.layer_dtype():
        options["dtype"] = dtype
    return args, options


def space(draw: Draw) -> list[int]:
    return [draw.int(1, 6) for _ in range(draw.pick([0, 1, 2, 2, 3]))]


def group_valid(draw: Draw) -> Json:
    args, options = group_norm(draw)
    return case(args, options, shaped([draw.int(2, 5), args[1], *space(draw)], options.get("dtype")))


def single_value(draw: Draw) -> Json:
    """One value in each group is refused, also in eval mode."""
    args, options = group_norm(draw)
    if draw.chance(0.7):
        args = [args[1], args[1]]
    shape = [1, args[1], *([1] * draw.int(0, 3))]
    if draw.chance(0.3):
        shape[draw.int(2, len(shape)) - 1 if len(shape) > 2 else 0] = 2
    return case(args, options, shaped(shape, options.get("dtype")))


def group_unchecked(draw: Draw) -> Json:
    """Without parameters nothing knows the channels; the groups must divide them still."""
    args, options = group_norm(draw)
    options["affine"] = False
    return case(args, options, shaped([2, args[1] + draw.pick([0, 1, args[0]]), *space(draw)], options.get("dtype")))


def group_empty(draw: Draw) -> Json:
    args, options = group_norm(draw)
    shape = [2, args[1] + draw.pick([0, 0, 1]), *space(draw), 3]
    shape[draw.pick([0, 0, *range(1, len(shape))])] = 0
    return case(args, options, shaped(shape, options.get("dtype")))


def group_dtype_pair(draw: Draw) -> Json:
    args, options = group_norm(draw)
    options["dtype"] = draw.pick(DTYPES)
    return case(args, options, shaped([2, args[1], *space(draw)], draw.pick(DTYPES)))


def not_dividing(draw: Draw) -> Json:
    _, options = group_norm(draw)
    args = [draw.int(2, 5), draw.int(1, 12)]
    return case(args, options, shaped([2, args[1], *space(draw)], options.get("dtype")))


def group_zero(draw: Draw) -> Json:
    _, options = group_norm(draw)
    args = draw.pick([[0, 4], [1, 0], [0, 0], [2, 0]])
    return case(args, options, shaped([2, args[1], *space(draw)], options.get("dtype")))


def group_wrong_channels(draw: Draw) -> Json:
    args, options = group_norm(draw)
    options.pop("affine", None)
    return case(args, options, shaped([2, args[1] + draw.pick([1, args[0], 5]), *space(draw)], options.get("dtype")))


def group_channels_last(draw: Draw) -> Json:
    args, options = group_norm(draw)
    options.pop("affine", None)
    return case(args, options, shaped([2, args[1] + 1, 3, args[1]], options.get("dtype")))


def group_too_short(draw: Draw) -> Json:
    args, options = group_norm(draw)
    return case(args, options, shaped(draw.pick([[], [args[1]]]), options.get("dtype")))


def group_wrong_dtype(draw: Draw) -> Json:
    args, options = group_norm(draw)
    options.pop("dtype", None)
    return case(args, options, shaped([2, args[1], *space(draw)], draw.pick(ANY_DTYPE[1:])))


def group_wrong_value(draw: Draw) -> Json:
    args, options = group_norm(draw)
    shape = [2, args[1], *space(draw)]
    place = draw.int(0, 3)
    if place == 0:
        args[draw.int(0, 1)] = draw.pick([-1, 2.5, None, "3", [2]])
    elif place == 1:
        args = args[: draw.int(0, 1)]
    elif place == 2:
        options[draw.pick(["epsilon", "bias", "elementwiseAffine", "groups"])] = 1
    else:
        options["eps"] = draw.pick(["1e-5", None, [1e-5]])
    return case(args, options, shaped(shape, options.get("dtype")))


group = SimpleNamespace(
    valid=group_valid,
    BORDER=[single_value, single_value, group_unchecked, group_empty, group_dtype_pair, not_dividing, group_zero],
    WRONG=[
        group_wrong_channels, group_wrong_channels, group_channels_last, group_too_short, group_wrong_dtype,
        group_wrong_value,
    ],
)  # fmt: skip
