"""LSTM: layout, layers, directions, projections, initial states."""

from __future__ import annotations

from .draw import OTHER_DTYPES, Draw, Json, case, shaped


def layer(draw: Draw) -> tuple[list[Json], Json]:
    args = [draw.int(1, 8), draw.int(1, 8)]
    options: Json = {}
    if draw.chance(0.4):
        options["numLayers"] = draw.int(1, 3)
    if draw.chance(0.2):
        options["bias"] = draw.pick([False, False, True])
    if draw.chance(0.45):
        options["batchFirst"] = draw.pick([True, True, True, False])
    if draw.chance(0.2):
        options["dropout"] = draw.pick([0.0, 0.1, 0.5, 1.0])
    if draw.chance(0.35):
        options["bidirectional"] = draw.pick([True, True, True, False])
    if draw.chance(0.3) and args[1] > 1:
        options["projSize"] = draw.int(0, args[1] - 1)
    if draw.chance(0.12):
        options["dtype"] = draw.pick(["float64", "float64", "float32", "bfloat16", "float16"])
    return args, options


class Sizes:
    """Sequence length and batch (None: unbatched) of one call, and the shapes that follow."""

    def __init__(self, draw: Draw, args: list[Json], options: Json) -> None:
        self.args, self.options = args, options
        self.length = draw.int(1, 6)
        self.batch = None if draw.chance(0.22) else draw.batch()

    def sequence(self) -> Json:
        lead = [self.length]
        if self.batch is not None:
            lead = [self.batch, self.length] if self.options.get("batchFirst") else [self.length, self.batch]
        return shaped([*lead, self.args[0]], self.options.get("dtype"))

    def states(self) -> list[Json]:
        layers = self.options.get("numLayers", 1) * (2 if self.options.get("bidirectional") else 1)
        lead = [layers] if self.batch is None else [layers, self.batch]
        hidden = self.args[1]
        dtype = self.options.get("dtype")
        return [shaped([*lead, self.options.get("projSize", 0) or hidden], dtype), shaped([*lead, hidden], dtype)]


def drawn(draw: Draw) -> tuple[list[Json], Json, Sizes]:
    args, options = layer(draw)
    return args, options, Sizes(draw, args, options)


def valid(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    form = draw.random()
    if form < 0.45:
        return case(args, options, sizes.sequence(), sizes.states())
    return case(args, options, sizes.sequence(), None) if form > 0.96 else case(args, options, sizes.sequence())


def projection_edge(draw: Draw) -> Json:
    """proj_size must be smaller than hidden_size; 0 is none; 1 of 1 is refused."""
    args, options, sizes = drawn(draw)
    options["projSize"] = max(-1, args[1] + draw.pick([-1, -1, 0, 1])) if draw.chance(0.8) else -1
    return case(args, options, sizes.sequence(), *([sizes.states()] if draw.chance(0.5) else []))


def dropout_edge(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    options["dropout"] = draw.pick([0.0, 1.0, -0.001, 1.001, 0.3])
    return case(args, options, sizes.sequence())


def empty(draw: Draw) -> Json:
    """An empty sequence is refused, an empty batch is not."""
    args, options, sizes = drawn(draw)
    if draw.chance(0.5):
        sizes.length = 0
    else:
        sizes.batch = 0
    return case(args, options, sizes.sequence(), *([sizes.states()] if draw.chance(0.4) else []))


def zero_argument(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    place = draw.pick(["input", "input", "hidden", "numLayers"])
    if place == "input":
        args[0] = 0
    elif place == "hidden":
        args[1] = 0
        options.pop("projSize", None)
    else:
        options["numLayers"] = 0
    return case(args, options, sizes.sequence())


def layout(draw: Draw) -> Json:
    """States of [layers, batch, hidden], never batch first; the other order fits by luck."""
    args, options, sizes = drawn(draw)
    options["batchFirst"] = draw.chance(0.7)
    sizes.batch = draw.int(1, 3)
    states = sizes.states()
    if draw.chance(0.6):
        for state in states:
            state["shape"][0:2] = reversed(state["shape"][0:2])
    return case(args, options, sizes.sequence(), states)


def states_rank(draw: Draw) -> Json:
    """Batched states for an unbatched sequence and the other way round."""
    args, options, sizes = drawn(draw)
    sequence = sizes.sequence()
    sizes.batch = draw.pick([1, None])
    return case(args, options, sequence, sizes.states())


def projected_states(draw: Draw) -> Json:
    """h is projected, c is not."""
    args, options, sizes = drawn(draw)
    args[1] = draw.int(2, 6)
    options["projSize"] = draw.int(1, args[1] - 1)
    h, c = sizes.states()
    return case(args, options, sizes.sequence(), draw.pick([[h, c], [c, h], [h, h], [c, c]]))


def dtype_pair(draw: Draw) -> Json:
    """Of layer, input and states."""
    dtypes = ["float32", "float64", "bfloat16", "float16"]
    args, options, sizes = drawn(draw)
    options["dtype"] = draw.pick(dtypes[:3])
    sequence, states = sizes.sequence(), sizes.states()
    if draw.chance(0.5):
        sequence["dtype"] = draw.pick(dtypes)
    for state in states:
        if draw.chance(0.3):
            state["dtype"] = draw.pick([*dtypes, "int64"])
    return case(args, options, sequence, *([states] if draw.chance(0.6) else []))


def wrong_features(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    sequence = sizes.sequence()
    sequence["shape"][-1] = draw.pick([args[0] + 1, args[0] - 1, args[0] * 2, 0])
    return case(args, options, sequence, *([sizes.states()] if draw.chance(0.4) else []))


def wrong_rank(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    shape = draw.pick([[], [args[0]], [1, 2, 3, args[0]], [2, 2, 1, 3, args[0]]])
    return case(args, options, shaped(shape, options.get("dtype")), *([sizes.states()] if draw.chance(0.3) else []))


def wrong_states(draw: Draw) -> Json:
    """One number of one state is off, or one rank."""
    args, options, sizes = drawn(draw)
    states = sizes.states()
    state = states[draw.int(0, 1)]["shape"]
    if draw.chance(0.2):
        state.append(1)
    elif draw.chance(0.2):
        state.pop()
    else:
        state[draw.int(0, len(state) - 1)] += draw.pick([1, 1, 2, -1])
    return case(args, options, sizes.sequence(), states)


def states_form(draw: Draw) -> Json:
    """A lone tensor, an array of one or three, a null inside."""
    args, options, sizes = drawn(draw)
    h, c = sizes.states()
    form = draw.pick([h, [h], [h, c, c], [None, c], [h, None], []])
    return case(args, options, sizes.sequence(), form)


def wrong_dtype(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    options.pop("dtype", None)
    sequence = sizes.sequence()
    sequence["dtype"] = draw.pick(OTHER_DTYPES)
    return case(args, options, sequence)


def layer_of_integers(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    options["dtype"] = draw.pick(["int64", "bool", "int32"])
    return case(args, options, sizes.sequence())


def wrong_value(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    sequence = sizes.sequence()
    place = draw.int(0, 5)
    if place < 2:
        args[place] = draw.pick([-args[place], 2.5, None, "3", [3]])
    elif place == 2:
        args = args[: draw.int(0, 1)]
    elif place == 3:
        options[draw.pick(["layers", "hiddenSize", "direction", "returnSequences", "projectionSize"])] = 1
    elif place == 4:
        options["numLayers"] = draw.pick([-1, 1.5, None, "2"])
    else:
        options["dropout"] = draw.pick([-0.1, 1.5, 2.0, "half", None])
    return case(args, options, sequence)


BORDER = [
    projection_edge, dropout_edge, empty, zero_argument, layout, states_rank, projected_states, dtype_pair,
]  # fmt: skip
WRONG = [
    wrong_features, wrong_rank, wrong_states, wrong_states, states_form, wrong_dtype, layer_of_integers, wrong_value,
]  # fmt: skip
