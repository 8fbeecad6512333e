"""ReLU, Dropout, Identity, SiLU and GELU: any shape; dtypes and options decide."""

from __future__ import annotations

from types import SimpleNamespace

from .draw import ANY_DTYPE, INTEGERS, Draw, Json, case, shaped

PROBABILITIES = [0.0, 0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 0.9, 1.0, 0.123456789, 1e-5, 1e-4]


def any_shape(draw: Draw) -> list[int]:
    return [draw.int(1, 7) for _ in range(draw.pick([0, 1, 2, 2, 3, 3, 4, 4, 4, 5, 6]))]


def zero_shape(draw: Draw) -> list[int]:
    shape = [*any_shape(draw), draw.int(1, 4)]
    shape[draw.int(0, len(shape) - 1)] = 0
    return shape


def floating(draw: Draw) -> str:
    return draw.pick(["float32", "float32", "float32", "float32", "float64", "float16", "bfloat16"])


# ReLU


def relu_layer(draw: Draw) -> tuple[list[Json], Json]:
    form = draw.random()
    if form < 0.5:
        return [], {}
    inplace = draw.chance(0.6)
    return ([inplace], {}) if form < 0.6 else ([], {"inplace": inplace})


def relu_valid(draw: Draw) -> Json:
    return case(*relu_layer(draw), shaped(any_shape(draw), floating(draw)))


def relu_empty(draw: Draw) -> Json:
    return case(*relu_layer(draw), shaped(zero_shape(draw), draw.pick(["float32", "float32", "int64", "bool"])))


def relu_any_dtype(draw: Draw) -> Json:
    return case(*relu_layer(draw), shaped(any_shape(draw), draw.pick(ANY_DTYPE)))


def relu_not_ordered(draw: Draw) -> Json:
    return case(*relu_layer(draw), shaped(any_shape(draw), draw.pick(["bool", "bool", "complex64"])))


def relu_wrong_value(draw: Draw) -> Json:
    options = {draw.pick(["inPlace", "negativeSlope", "dtype", "dim", "inplaces"]): draw.pick([True, 1])}
    if "dtype" in options:
        options["dtype"] = "float32"
    return case([], options, shaped(any_shape(draw)))


relu = SimpleNamespace(
    valid=relu_valid, BORDER=[relu_empty, relu_any_dtype], WRONG=[relu_not_ordered, relu_wrong_value]
)

# Dropout


def dropout_layer(draw: Draw, p: Json) -> tuple[list[Json], Json]:
    """p goes in either place; None leaves it out."""
    args: list[Json] = []
    options: Json = {}
    if p is not None and draw.chance(0.5):
        args = [p]
    elif p is not None:
        options["p"] = p
    if draw.chance(0.3):
        options["inplace"] = draw.chance(0.6)
    return args, options


def dropout_valid(draw: Draw) -> Json:
    p = draw.pick(PROBABILITIES) if draw.chance(0.8) else None
    return case(*dropout_layer(draw, p), shaped(any_shape(draw), floating(draw)))


def dropout_edge(draw: Draw) -> Json:
    """Around 0 and 1."""
    p = draw.pick([0.0, 1.0, -1e-9, 1.0000001, 1e-12, 0.9999999, 1e-16])
    return case(*dropout_layer(draw, p), shaped(any_shape(draw)))


def dropout_any_dtype(draw: Draw) -> Json:
    return case(*dropout_layer(draw, 0.5), shaped(any_shape(draw), draw.pick(ANY_DTYPE)))


def dropout_empty(draw: Draw) -> Json:
    return case(*dropout_layer(draw, draw.pick(PROBABILITIES)), shaped(zero_shape(draw), floating(draw)))


def dropout_out_of_range(draw: Draw) -> Json:
    p = draw.pick([-0.1, 1.1, 2.0, -1.0, 1.5, 50.0, -0.5, 100.0, 1e9])
    return case(*dropout_layer(draw, p), shaped(any_shape(draw), floating(draw)))


def dropout_wrong_value(draw: Draw) -> Json:
    if draw.chance(0.5):
        args, options = dropout_layer(draw, draw.pick(["0.5", [0.5], [0.1, 0.2]]))
    else:
        args, options = [], {draw.pick(["prob", "rate", "inPlace", "dim", "probability"]): 0.5}
    return case(args, options, shaped(any_shape(draw)))


dropout = SimpleNamespace(
    valid=dropout_valid,
    BORDER=[dropout_edge, dropout_any_dtype, dropout_empty],
    WRONG=[dropout_out_of_range, dropout_out_of_range, dropout_wrong_value],
)

# Identity: nothing is wrong for it.


def identity_valid(draw: Draw) -> Json:
    return case([], {}, shaped(any_shape(draw), floating(draw)))


def identity_any_dtype(draw: Draw) -> Json:
    return case([], {}, shaped(any_shape(draw), draw.pick(ANY_DTYPE)))


def identity_empty(draw: Draw) -> Json:
    return case([], {}, shaped(zero_shape(draw), draw.pick(ANY_DTYPE)))


identity = SimpleNamespace(
    valid=identity_valid, BORDER=[identity_any_dtype, identity_empty], WRONG=[identity_empty, identity_any_dtype]
)

# SiLU, and what a layer of floats does with other dtypes.


def silu_valid(draw: Draw) -> Json:
    return case(*relu_layer(draw), shaped(any_shape(draw), floating(draw)))


def silu_any_dtype(draw: Draw) -> Json:
    return case(*relu_layer(draw), shaped(any_shape(draw), draw.pick(ANY_DTYPE)))


def silu_not_floating(draw: Draw) -> Json:
    return case(*relu_layer(draw), shaped(any_shape(draw), draw.pick(["bool", *INTEGERS])))


silu = SimpleNamespace(
    valid=silu_valid, BORDER=[relu_empty, silu_any_dtype], WRONG=[silu_not_floating, relu_wrong_value]
)

# GELU: its word is judged when it is called.


def gelu_layer(draw: Draw, word: Json) -> tuple[list[Json], Json]:
    """The word goes in either place; None leaves it out."""
    if word is None:
        return [], {}
    return ([word], {}) if draw.chance(0.4) else ([], {"approximate": word})


def gelu_valid(draw: Draw) -> Json:
    return case(*gelu_layer(draw, draw.pick([None, None, "none", "tanh", "tanh"])), shaped(any_shape(draw), floating(draw)))


def gelu_any_dtype(draw: Draw) -> Json:
    return case(*gelu_layer(draw, draw.pick([None, "tanh"])), shaped(any_shape(draw), draw.pick(ANY_DTYPE)))


def gelu_not_floating(draw: Draw) -> Json:
    return case(*gelu_layer(draw, draw.pick([None, "tanh"])), shaped(any_shape(draw), draw.pick(["bool", *INTEGERS])))


def gelu_empty(draw: Draw) -> Json:
    return case(*gelu_layer(draw, draw.pick([None, "tanh"])), shaped(zero_shape(draw), floating(draw)))


def gelu_wrong_word(draw: Draw) -> Json:
    word = draw.pick(["sigmoid", "Tanh", "", "erf", True, 1, ["tanh"], "quick"])
    return case(*gelu_layer(draw, word), shaped(any_shape(draw)))


def gelu_wrong_option(draw: Draw) -> Json:
    return case([], {draw.pick(["inplace", "approx", "approximation", "dim"]): "tanh"}, shaped(any_shape(draw)))


gelu = SimpleNamespace(
    valid=gelu_valid,
    BORDER=[gelu_any_dtype, gelu_empty],
    WRONG=[gelu_wrong_word, gelu_wrong_word, gelu_wrong_option, gelu_not_floating],
)
