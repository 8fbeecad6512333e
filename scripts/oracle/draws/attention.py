"""MultiheadAttention: three inputs, two masks, and what the call asks for.

Masks are tensors of the call: `attnMask` and `keyPaddingMask` beside `needWeights`.
"""

from __future__ import annotations

from .draw import OTHER_DTYPES, Draw, Json, case, shaped


def layer(draw: Draw) -> tuple[list[Json], Json]:
    heads = draw.pick([1, 1, 2, 2, 3, 4])
    args = [heads * draw.int(1, 4), heads]
    options: Json = {}
    if draw.chance(0.15):
        options["dropout"] = draw.pick([0.0, 0.1, 0.5])
    if draw.chance(0.25):
        options["bias"] = draw.pick([False, False, True])
    if draw.chance(0.2):
        options["addBiasKv"] = draw.pick([True, True, True, False])
    if draw.chance(0.2):
        options["addZeroAttn"] = draw.pick([True, True, True, False])
    if draw.chance(0.25):
        options["kdim"] = draw.pick([None, args[0], draw.int(1, 9), draw.int(1, 9)])
    if draw.chance(0.25):
        options["vdim"] = draw.pick([None, args[0], draw.int(1, 9), draw.int(1, 9)])
    if draw.chance(0.5):
        options["batchFirst"] = draw.pick([True, True, True, False])
    if draw.chance(0.12):
        options["dtype"] = draw.pick(["float64", "float64", "float32", "bfloat16"])
    return args, options


class Sizes:
    """Target and source lengths and batch (None: unbatched) of one call, and the shapes that follow."""

    def __init__(self, draw: Draw, args: list[Json], options: Json) -> None:
        self.draw, self.args, self.options = draw, args, options
        self.target, self.source = draw.int(1, 5), draw.int(1, 5)
        self.batch = None if draw.chance(0.22) else draw.batch()
        self.dtype = options.get("dtype")

    def sequence(self, length: int, features: int) -> Json:
        lead = [length]
        if self.batch is not None:
            lead = [self.batch, length] if self.options.get("batchFirst") else [length, self.batch]
        return shaped([*lead, features], self.dtype)

    def inputs(self) -> list[Json]:
        embed = self.args[0]
        key, value = (self.options.get(name) for name in ("kdim", "vdim"))
        return [
            self.sequence(self.target, embed),
            self.sequence(self.source, embed if key is None else key),
            self.sequence(self.source, embed if value is None else value),
        ]

    def mask_dtype(self) -> str:
        return self.draw.pick(["bool", "bool", self.dtype or "float32"])

    def attention_mask(self, rank: int | None = None) -> Json:
        rank = rank or self.draw.pick([2, 2, 3])
        lead = [(self.batch or 1) * self.args[1]] if rank == 3 else []
        if self.batch == 0 and rank == 3:
            lead = [0]
        return shaped([*lead, self.target, self.source], self.mask_dtype())

    def padding_mask(self) -> Json:
        lead = [] if self.batch is None else [self.batch]
        return shaped([*lead, self.source], self.mask_dtype())


def drawn(draw: Draw) -> tuple[list[Json], Json, Sizes]:
    args, options = layer(draw)
    return args, options, Sizes(draw, args, options)


def asked(draw: Draw) -> Json:
    """Options of the call that change the outputs only."""
    call: Json = {}
    if draw.chance(0.4):
        call["needWeights"] = draw.pick([False, False, True])
    if draw.chance(0.3):
        call["averageAttnWeights"] = draw.pick([False, False, True])
    return call


def valid(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    call = asked(draw)
    if draw.chance(0.3):
        call["attnMask"] = sizes.attention_mask()
    if draw.chance(0.3):
        call["keyPaddingMask"] = sizes.padding_mask()
    return case(args, options, *sizes.inputs(), call=call)


def shared(draw: Draw) -> Json:
    """Self-attention: one and the same tensor three times, where PyTorch may take its fused path."""
    args, options, sizes = drawn(draw)
    options.pop("kdim", None)
    options.pop("vdim", None)
    if draw.chance(0.7):
        options["batchFirst"] = True
    sizes.source = sizes.target
    call = asked(draw)
    if draw.chance(0.4):
        call["attnMask"] = sizes.attention_mask()
    if draw.chance(0.3):
        call["keyPaddingMask"] = sizes.padding_mask()
    return {**case(args, options, *sizes.inputs(), call=call), "shared": True}


# Border.


def heads_not_dividing(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    args[:] = [draw.int(1, 12), draw.int(2, 5)]
    return case(args, options, *sizes.inputs())


def masks_at_the_edge(draw: Draw) -> Json:
    """Masks one off, transposed, of the batch alone, of rank 1 or 4."""
    args, options, sizes = drawn(draw)
    call = asked(draw)
    mask = sizes.attention_mask()
    shape = mask["shape"]
    form = draw.int(0, 6)
    if form == 0:
        shape[-1] += draw.pick([1, -1])
    elif form == 1:
        shape[-2] += draw.pick([1, -1])
    elif form == 2:
        shape[-2:] = reversed(shape[-2:])
    elif form == 3:
        mask["shape"] = [sizes.batch or 1, sizes.target, sizes.source]
    elif form == 4:
        mask["shape"] = draw.pick([[sizes.source], [1, 1, sizes.target, sizes.source], []])
    elif form == 5:
        mask["shape"] = draw.pick([[1, sizes.source], [sizes.target, 1], [1, 1]])
    call["attnMask"] = mask
    return case(args, options, *sizes.inputs(), call=call)


def padding_masks_at_the_edge(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    call = asked(draw)
    mask = sizes.padding_mask()
    batch = 1 if sizes.batch is None else sizes.batch
    mask["shape"] = draw.pick(
        [
            [batch, sizes.source],
            [sizes.source, batch],
            [sizes.source],
            [batch, sizes.source + 1],
            [batch + 1, sizes.source],
            [batch, sizes.target],
            [1, sizes.source],
            [batch, 1, sizes.source],
        ]
    )
    call["keyPaddingMask"] = mask
    return case(args, options, *sizes.inputs(), call=call)


def mask_dtypes(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    call = asked(draw)
    dtypes = ["bool", "float32", "float64", "float16", "bfloat16", "int64", "uint8"]
    if draw.chance(0.7):
        call["attnMask"] = {**sizes.attention_mask(), "dtype": draw.pick(dtypes)}
    if draw.chance(0.6):
        call["keyPaddingMask"] = {**sizes.padding_mask(), "dtype": draw.pick(dtypes)}
    return case(args, options, *sizes.inputs(), call=call)


def causal(draw: Draw) -> Json:
    """The hint wants a mask."""
    args, options, sizes = drawn(draw)
    call = {**asked(draw), "isCausal": draw.chance(0.8)}
    if draw.chance(0.6):
        call["attnMask"] = sizes.attention_mask()
    if draw.chance(0.25):
        call["keyPaddingMask"] = sizes.padding_mask()
    return case(args, options, *sizes.inputs(), call=call)


def empty(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    place = draw.int(0, 2)
    if place == 0:
        sizes.target = 0
    elif place == 1:
        sizes.source = 0
    else:
        sizes.batch = 0
    call = asked(draw)
    if draw.chance(0.25):
        call["attnMask"] = sizes.attention_mask()
    if draw.chance(0.25):
        call["keyPaddingMask"] = sizes.padding_mask()
    return case(args, options, *sizes.inputs(), call=call)


def other_batch(draw: Draw) -> Json:
    """The query's batch and the others' are never compared; a reshape decides."""
    args, options, sizes = drawn(draw)
    sizes.batch = draw.int(1, 4)
    query = sizes.inputs()[0]
    sizes.batch = draw.int(1, 4)
    return case(args, options, query, *sizes.inputs()[1:], call=asked(draw))


def mixed_ranks(draw: Draw) -> Json:
    """One of three without a batch."""
    args, options, sizes = drawn(draw)
    sizes.batch = draw.pick([1, 2])
    inputs = sizes.inputs()
    sizes.batch = None
    index = draw.int(0, 2)
    inputs[index] = sizes.inputs()[index]
    return case(args, options, *inputs, call=asked(draw))


def dimensions_alone(draw: Draw) -> Json:
    """kdim or vdim equal to embed_dim or not: one packed weight or three."""
    args, options, sizes = drawn(draw)
    embed = args[0]
    options["kdim"] = draw.pick([None, embed, embed + 1, 1])
    options["vdim"] = draw.pick([None, embed, embed + 2, 1])
    options["bias"] = draw.chance(0.5)
    options["addBiasKv"] = draw.chance(0.5)
    return case(args, options, *sizes.inputs(), call=asked(draw))


def dropout_edge(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    options["dropout"] = draw.pick([1.0, 1.5, -0.1, 2.0])
    return case(args, options, *sizes.inputs(), call=asked(draw))


def dtype_mix(draw: Draw) -> Json:
    dtypes = ["float32", "float64", "bfloat16"]
    args, options, sizes = drawn(draw)
    options["dtype"] = draw.pick(dtypes)
    sizes.dtype = options["dtype"]
    inputs = sizes.inputs()
    for each in inputs:
        if draw.chance(0.2):
            each["dtype"] = draw.pick(dtypes)
    return case(args, options, *inputs, call=asked(draw))


# Wrong.


def wrong_features(draw: Draw) -> Json:
    """The last axis of the query, the key or the value."""
    args, options, sizes = drawn(draw)
    inputs = sizes.inputs()
    for index in draw.pick([[0], [1], [2], [1, 2], [0, 1, 2]]):
        inputs[index]["shape"][-1] += draw.pick([1, 2])
    return case(args, options, *inputs, call=asked(draw))


def wrong_length(draw: Draw) -> Json:
    """Key and value of different lengths or batches."""
    args, options, sizes = drawn(draw)
    inputs = sizes.inputs()
    shape = inputs[draw.int(1, 2)]["shape"]
    shape[draw.int(0, len(shape) - 2)] += 1
    return case(args, options, *inputs, call=asked(draw))


def wrong_rank(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    inputs = sizes.inputs()
    lead = draw.pick([[2, 2, 2], [], None])
    for each in inputs:
        each["shape"] = [] if lead is None else [*lead, each["shape"][-1]]
    return case(args, options, *inputs, call=asked(draw))


def wrong_dtype(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    inputs = sizes.inputs()
    dtype = draw.pick(OTHER_DTYPES)
    for index in draw.pick([[0], [1], [2], [0, 1, 2], [0, 1, 2]]):
        inputs[index]["dtype"] = dtype
    return case(args, options, *inputs, call=asked(draw))


def layer_of_integers(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    options["dtype"] = sizes.dtype = draw.pick(["int64", "int32", "bool"])
    return case(args, options, *sizes.inputs(), call=asked(draw))


def missing_input(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    inputs = sizes.inputs()
    form = draw.int(0, 3)
    if form < 2:
        inputs = inputs[: form + 1]
    else:
        inputs[form - 1] = None
    return case(args, options, *inputs, call=asked(draw))


def wrong_value(draw: Draw) -> Json:
    args, options, sizes = drawn(draw)
    inputs = sizes.inputs()
    call = asked(draw)
    place = draw.int(0, 6)
    if place < 2:
        args[place] = draw.pick([0, -args[place], 2.5, None, "4"])
    elif place == 2:
        args = args[: draw.int(0, 1)]
    elif place == 3:
        options[draw.pick(["heads", "headDim", "keyDim", "causal", "numKvHeads"])] = 1
    elif place == 4:
        options[draw.pick(["kdim", "vdim"])] = draw.pick([-1, 1.5, "3"])
    elif place == 5:
        call[draw.pick(["mask", "returnWeights", "causal"])] = True
    else:
        options[draw.pick(["kdim", "vdim"])] = 0
    return case(args, options, *inputs, call=call)


BORDER = [
    heads_not_dividing, masks_at_the_edge, masks_at_the_edge, padding_masks_at_the_edge, padding_masks_at_the_edge,
    mask_dtypes, causal, empty, other_batch, mixed_ranks, dimensions_alone, dropout_edge, dtype_mix, shared, shared,
]  # fmt: skip
WRONG = [
    wrong_features, wrong_features, wrong_length, wrong_rank, wrong_dtype, layer_of_integers, missing_input,
    wrong_value, wrong_value,
]  # fmt: skip
