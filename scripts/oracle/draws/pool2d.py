"""MaxPool2d and AvgPool2d: windows, ceil_mode's last one, padding against the kernel."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

from .draw import ANY_DTYPE, Draw, Json, axis, case, shaped

Layer = Callable[[Draw], "tuple[list[Json], Json]"]


def span(args: list[Json], options: Json, index: int) -> int:
    return axis(options.get("dilation", 1), index) * (axis(args[0], index) - 1) + 1


def step(args: list[Json], options: Json, index: int) -> int:
    stride = options.get("stride")
    return axis(args[0] if stride is None else stride, index)


def smallest(args: list[Json], options: Json, index: int) -> int:
    return max(1, span(args, options, index) - 2 * axis(options.get("padding", 0), index))


def sizes(draw: Draw, args: list[Json], options: Json) -> list[int]:
    return [smallest(args, options, i) + draw.pick([0, 0, 1, 2, 3, 4, 5, 7]) for i in (0, 1)]


def image(draw: Draw, height: int, width: int, dtype: str | None = None) -> Json:
    lead = [] if draw.chance(0.25) else [draw.batch()]
    return shaped([*lead, draw.int(1, 4), height, width], dtype)


def common(draw: Draw, floor: float = 0.35) -> tuple[list[Json], Json]:
    """Kernel, stride, padding (at most half the kernel) and ceil_mode."""
    kernel = draw.pair(lambda: draw.int(1, 5), single=True)
    options: Json = {}
    if draw.chance(0.55):
        options["stride"] = None if draw.chance(0.1) else draw.pair(lambda: draw.int(1, 5), single=True)
    if draw.chance(0.45):
        halves = [axis(kernel, 0) // 2, axis(kernel, 1) // 2]
        form = draw.random()
        if form < 0.5:
            options["padding"] = draw.int(0, min(halves))
        elif form < 0.58:
            options["padding"] = [draw.int(0, min(halves))]
        else:
            options["padding"] = [draw.int(0, halves[0]), draw.int(0, halves[1])]
    if draw.chance(floor):
        options["ceilMode"] = draw.pick([True, True, True, False])
    return [kernel], options


def max_layer(draw: Draw) -> tuple[list[Json], Json]:
    args, options = common(draw)
    if draw.chance(0.3):
        options["dilation"] = draw.pair(lambda: draw.int(1, 3), single=True)
    if draw.chance(0.2):
        options["returnIndices"] = draw.pick([True, True, False])
    return args, options


def avg_layer(draw: Draw) -> tuple[list[Json], Json]:
    args, options = common(draw)
    if draw.chance(0.25):
        options["countIncludePad"] = draw.pick([False, False, True])
    if draw.chance(0.25):
        options["divisorOverride"] = draw.pick([None, 1, 2, 3, 7, 100])
    return args, options


def cases_of(layer: Layer, own_border: list, own_wrong: list) -> SimpleNamespace:
    """The cases of one pool, from its way to draw a layer."""

    def valid(draw: Draw) -> Json:
        args, options = layer(draw)
        return case(args, options, image(draw, *sizes(draw, args, options), draw.layer_dtype()))

    def window_exact(draw: Draw) -> Json:
        args, options = layer(draw)
        shape = sizes(draw, args, options)
        for index in draw.pick([[0], [1], [0, 1]]):
            shape[index] = smallest(args, options, index)
        return case(args, options, image(draw, *shape))

    def window_one_larger(draw: Draw) -> Json | None:
        """Refused, but not with ceil_mode and a stride of two or more."""
        args, options = layer(draw)
        shape = sizes(draw, args, options)
        index = draw.int(0, 1)
        shape[index] = span(args, options, index) - 2 * axis(options.get("padding", 0), index) - 1
        return case(args, options, image(draw, *shape)) if shape[index] > 0 else None

    def ceil_small(draw: Draw) -> Json | None:
        """ceil_mode takes a window larger than the padded input if it is larger by less than the stride."""
        args, options = layer(draw)
        options["ceilMode"] = True
        index = draw.int(0, 1)
        padding = 2 * axis(options.get("padding", 0), index)
        edge = span(args, options, index) - padding - step(args, options, index)
        shape = sizes(draw, args, options)
        shape[index] = edge + draw.int(0, 2)
        return case(args, options, image(draw, *shape)) if shape[index] > 0 else None

    def ceil_last_window(draw: Draw) -> Json:
        """The last window is dropped if it would start in the padding behind the input."""
        kernel = draw.int(2, 5)
        options = {"stride": draw.int(2, 7), "padding": draw.int(0, kernel // 2), "ceilMode": True}
        base = kernel - 2 * options["padding"] + options["stride"] * draw.int(0, 3)
        size = max(1, base + draw.int(-1, options["stride"]))
        if draw.chance(0.3):
            options["stride"] = [options["stride"], draw.int(1, 3)]
        return case([kernel], options, image(draw, size, size + draw.int(0, 2)))

    def padding_half(draw: Draw) -> Json:
        """At most half the kernel, rounded down; dilation does not count."""
        args, options = layer(draw)
        args = [draw.pair(lambda: draw.int(1, 6))]
        halves = [axis(args[0], 0) // 2, axis(args[0], 1) // 2]
        index = draw.int(0, 1)
        halves[index] += draw.int(0, 1)
        options["padding"] = halves if draw.chance(0.7) else max(halves)
        return case(args, options, image(draw, draw.int(9, 14), draw.int(9, 14)))

    def zero_argument(draw: Draw) -> Json:
        args, options = layer(draw)
        shape = sizes(draw, args, options)
        place = draw.pick(["kernel", "stride", "kernelAxis", "strideAxis", "padding", "dilation"])
        if place == "kernel":
            args = [0]
        elif place == "kernelAxis":
            args = [draw.pick([[0, 2], [2, 0]])]
        elif place == "strideAxis":
            options["stride"] = draw.pick([[0, 1], [1, 0]])
        elif place == "dilation" and layer is avg_layer:
            options["divisorOverride"] = 0
        else:
            options[place] = 0
        return case(args, options, image(draw, *shape))

    def tuple_lengths(draw: Draw) -> Json:
        args = [draw.pick([2, [2], [2, 2], [2, 3]])]
        names = ["stride", "padding"] + (["dilation"] if layer is max_layer else [])
        options = {name: draw.pick([1, [1], [1, 1]]) for name in names if draw.chance(0.6)}
        return case(args, options, image(draw, draw.int(3, 7), draw.int(3, 7)))

    def zero_axis(draw: Draw) -> Json:
        """Empty batches pass, other empty axes do not; rank 3 has no batch."""
        args, options = layer(draw)
        shape = [draw.batch(), draw.int(1, 3), *sizes(draw, args, options)]
        shape[draw.pick([0, 0, 1, 2, 3])] = 0
        return case(args, options, shaped(shape if draw.chance(0.65) else shape[1:]))

    def empty_batch_and_fault(draw: Draw) -> Json:
        args = [draw.int(3, 5)]
        options = draw.pick([{}, {"stride": 0}, {"padding": 4}, {"stride": -1}, {"ceilMode": True}])
        return case(args, dict(options), shaped([0, draw.int(0, 3), draw.int(0, 4), draw.int(1, 6)]))

    def any_dtype(draw: Draw) -> Json:
        args, options = layer(draw)
        return case(args, options, image(draw, *sizes(draw, args, options), draw.pick(ANY_DTYPE)))

    def far_too_large(draw: Draw) -> Json:
        args = [draw.pick([40, [40, 2], [2, 40], 9])]
        options = {"stride": draw.int(1, 2), "padding": draw.pick([0, 1])}
        if draw.chance(0.3):
            options["ceilMode"] = True
        return case(args, options, image(draw, draw.int(3, 6), draw.int(3, 6)))

    def wrong_rank(draw: Draw) -> Json:
        args, options = layer(draw)
        height, width = sizes(draw, args, options)
        return case(args, options, shaped(draw.pick([[], [width], [height, width], [2, 1, 3, height, width]])))

    def negative_argument(draw: Draw) -> Json:
        args, options = layer(draw)
        shape = sizes(draw, args, options)
        place = draw.pick(["kernel", "stride", "padding", "dilation" if layer is max_layer else "stride"])
        value = draw.pick([-1, -2, [-1, 1], [1, -1]])
        if place == "kernel":
            args = [value]
        else:
            options[place] = value
        return case(args, options, image(draw, *shape))

    def wrong_tuple_length(draw: Draw) -> Json:
        args: list[Json] = [2]
        options: Json = {}
        place = draw.pick(["kernel", "stride", "padding", "dilation" if layer is max_layer else "kernel"])
        array = draw.pick([[2, 2, 2], [1, 1, 1], [1, 1, 1, 1], []])
        if place == "kernel":
            args = [array]
        else:
            options[place] = array
        return case(args, options, image(draw, 8, 8))

    def padding_too_large(draw: Draw) -> Json:
        args, options = layer(draw)
        options["padding"] = draw.pick([axis(args[0], 0) // 2 + 1, 7, [0, axis(args[0], 1)]])
        return case(args, options, image(draw, draw.int(6, 12), draw.int(6, 12)))

    def wrong_value(draw: Draw) -> Json:
        args, options = layer(draw)
        shape = sizes(draw, args, options)
        place = draw.int(0, 4)
        if place == 0:
            args = [draw.pick([2.5, None, "2", [2, 1.5]])]
        elif place == 1:
            options["stride"] = draw.pick([1.5, "2", [1, 0.5]])
        elif place == 2:
            options["padding"] = draw.pick(["same", "valid", 0.5, None])
        elif place == 3:
            args = []
        else:
            options[draw.pick(["strides", "ceil", "pad", "groups", "dtype_"])] = 1
        return case(args, options, image(draw, *shape))

    return SimpleNamespace(
        valid=valid,
        BORDER=[
            window_exact, window_one_larger, ceil_small, ceil_last_window, ceil_last_window, padding_half,
            zero_argument, tuple_lengths, zero_axis, empty_batch_and_fault, any_dtype, *own_border,
        ],
        WRONG=[
            far_too_large, wrong_rank, wrong_rank, negative_argument, wrong_tuple_length, padding_too_large,
            wrong_value, *own_wrong,
        ],
    )  # fmt: skip


def max_dilated_padding(draw: Draw) -> Json:
    """A large dilated window does not permit more padding."""
    kernel, dilation = draw.int(2, 3), draw.int(2, 4)
    options = {"dilation": dilation, "padding": draw.int(0, 3), "stride": draw.int(1, 3)}
    return case([kernel], options, image(draw, draw.int(3, 12), draw.int(3, 12)))


def max_indices(draw: Draw) -> Json:
    args, options = max_layer(draw)
    options["returnIndices"] = True
    return case(args, options, image(draw, *sizes(draw, args, options), draw.layer_dtype()))


def avg_divisor(draw: Draw) -> Json:
    args, options = avg_layer(draw)
    options["divisorOverride"] = draw.pick([0, 1, -1, None, 5, -3])
    return case(args, options, image(draw, *sizes(draw, args, options)))


def avg_wrong_option(draw: Draw) -> Json:
    args, options = avg_layer(draw)
    shape = sizes(draw, args, options)
    name, value = draw.pick(
        [("dilation", 1), ("returnIndices", True), ("divisorOverride", 2.5), ("divisorOverride", "2")]
    )
    options[name] = value
    return case(args, options, image(draw, *shape))


def max_wrong_option(draw: Draw) -> Json:
    args, options = max_layer(draw)
    shape = sizes(draw, args, options)
    name, value = draw.pick([("countIncludePad", True), ("divisorOverride", 2), ("dilation", 1.5), ("dilation", None)])
    options[name] = value
    return case(args, options, image(draw, *shape))


max_pool = cases_of(max_layer, [max_dilated_padding, max_indices], [max_wrong_option])
avg_pool = cases_of(avg_layer, [avg_divisor], [avg_wrong_option])
