"""Records random chains, nested and named, right ones and ones with a single mistake: chains.json.gz."""

from __future__ import annotations

import copy
from typing import Any

import store
import torch
import torchinfo
from draws.draw import Draw, Json
from torch import nn
from torch_runner import build_layer, describe, keywords, refusal, total_of

RIGHT, WRONG = 420, 180
# How every fourth right chain is summarised once more.
TABLE_ALL = {
    "depth": 5,
    "colWidth": 20,
    "colNames": ["kernel_size", "input_size", "output_size", "num_params", "params_percent", "mult_adds", "trainable"],
    "rowSettings": ["depth", "var_names"],
}
NAMES = [
    "features", "classifier", "stem", "head", "body", "block1", "block2", "conv_a", "conv_b", "my-name", "weight",
    "norm", "act", "pool", "fc", "stage_2", "Down", "proj", "a", "b", "x1", "_hidden", "neck", "mlp",
]  # fmt: skip


# Building and running a described chain.


class Refused(Exception):
    """A construction that PyTorch refused, and where."""

    def __init__(self, path: str, cls: str, error: Exception) -> None:
        super().__init__(str(error))
        self.path, self.cls, self.error = path, cls, error


def content(element: Json) -> tuple[str | None, Json]:
    """The name of an element, if it has one, and the layer or array in it."""
    if isinstance(element, dict) and "name" in element:
        return element["name"], element["of"]
    return None, element


def fill(parent: nn.Module, chain: Json, path: str) -> nn.Module:
    """Gives `parent` the elements of a chain as children. An unnamed one is named by its position among all."""
    for index, element in enumerate(chain):
        name, inner = content(element)
        name = name or str(index)
        here = f"{path}.{name}" if path else name
        if isinstance(inner, list):
            child = fill(nn.Sequential(), inner, here)
        else:
            try:
                child = build_layer(inner["layer"], inner["args"], inner["options"])
            except Exception as error:
                raise Refused(here, inner["layer"], error) from error
        parent.add_module(name, child)
    return parent


class Net(nn.Module):
    """The root: its attributes run one after another."""

    def forward(self, x: Any) -> Any:
        for child in self.children():
            x = child(x)
        return x


def run_chain(case: Json) -> Json:
    """The `result` of a chain."""
    try:
        net = fill(Net(), case["chain"], "").eval()
    except Refused as refused:
        return {**refusal("construct", refused.error), "path": refused.path, "layer": refused.cls}
    entered = [("", net)]
    hooks = [
        module.register_forward_pre_hook(lambda module, _, path=path: entered.append((path, module)))
        for path, module in net.named_modules()
        if not isinstance(module, (Net, nn.Sequential))
    ]
    try:
        with torch.no_grad():
            output = net(torch.zeros(case["input"]))
    except Exception as error:
        path, module = entered[-1]
        return {
            **refusal("call", error),
            "path": path,
            "layer": type(module).__name__,
            "print": str(net),
            "totalParams": total_of(net),
        }
    for hook in hooks:
        hook.remove()
    found = torchinfo.summary(net, input_data=[torch.zeros(case["input"])], verbose=0)
    assert found.total_params == total_of(net)
    result = {
        "ok": True,
        "output": describe(output),
        "totalParams": total_of(net),
        "trainableParams": found.trainable_params,
        "totalMultAdds": found.total_mult_adds,
        "totalInput": found.total_input,
        "totalOutputBytes": found.total_output_bytes,
        "totalParamBytes": found.total_param_bytes,
        "stateDict": list(net.state_dict().keys()),
        "print": str(net),
        "table": str(found),
    }
    if case["tableAll"]:
        found = torchinfo.summary(net, input_data=[torch.zeros(case["input"])], verbose=0, **keywords(TABLE_ALL))
        result["tableAll"] = str(found)
    return result


# Drawing layers that take a shape. PyTorch itself says whether they do.


def layer(cls: str, *args: Json, **options: Json) -> Json:
    return {"layer": cls, "args": list(args), "options": options}


def some(draw: Draw, share: float, **options: Json) -> Json:
    """Each of these options with this chance."""
    return {name: value for name, value in options.items() if draw.chance(share)}


def draw_conv(draw: Draw, shape: list[int]) -> Json:
    channels = shape[-3]
    groups = draw.pick([g for g in (1, 1, 1, 2, 3, 4) if channels % g == 0])
    options = some(
        draw, 0.3,
        stride=draw.pick([1, 2, [2, 1]]), padding=draw.pick([1, 2, [1, 0], "same", "valid"]),
        dilation=draw.pick([1, 2]), bias=False, paddingMode=draw.pick(["zeros", "reflect", "replicate", "circular"]),
    )  # fmt: skip
    if groups > 1:
        options["groups"] = groups
    return layer("Conv2d", channels, groups * draw.int(1, 3), draw.pick([1, 2, 3, 3, 5, [3, 1], [1, 3]]), **options)


def draw_pool(draw: Draw, shape: list[int]) -> Json:
    cls = draw.pick(["MaxPool2d", "AvgPool2d"])
    options = some(draw, 0.3, stride=draw.pick([1, 2, 3, [2, 1]]), padding=draw.pick([1, [0, 1]]), ceilMode=True)
    own = {"dilation": 2} if cls == "MaxPool2d" else {"countIncludePad": False, "divisorOverride": draw.int(1, 5)}
    return layer(cls, draw.pick([2, 2, 3, [2, 1], [2, 2]]), **options, **some(draw, 0.15, **own))


def draw_norm(draw: Draw, shape: list[int]) -> Json:
    options = some(
        draw, 0.15, eps=draw.pick([1e-3, 1e-6]), momentum=draw.pick([None, 0.01]), affine=False,
        trackRunningStats=False,
    )  # fmt: skip
    return layer("BatchNorm2d" if len(shape) == 4 else "BatchNorm1d", shape[-1 if len(shape) == 1 else 1], **options)


def draw_linear(draw: Draw, shape: list[int]) -> Json:
    return layer("Linear", shape[-1], draw.pick([1, 2, 5, 8, 10, 16, 32]), **some(draw, 0.2, bias=False))


def draw_flatten(draw: Draw, shape: list[int]) -> Json:
    form = draw.random()
    if form < 0.7:
        return layer("Flatten")
    if form < 0.8:
        return layer("Flatten", draw.int(0, 2))
    return layer("Flatten", **some(draw, 0.7, startDim=draw.pick([1, 2, -2, 0]), endDim=draw.pick([-1, -2, 2])))


def draw_relu(draw: Draw, shape: list[int]) -> Json:
    return layer("ReLU", **some(draw, 0.3, inplace=True))


def draw_dropout(draw: Draw, shape: list[int]) -> Json:
    p = draw.pick([0.0, 0.1, 0.25, 0.5, 1.0])
    return draw.pick([layer("Dropout"), layer("Dropout", p), layer("Dropout", p=p)])


def draw_identity(draw: Draw, shape: list[int]) -> Json:
    return layer("Identity")


IMAGE = [draw_conv] * 5 + [draw_pool] * 3 + [draw_norm] * 2 + [draw_relu] * 3 + [draw_dropout, draw_identity]
FLAT = [draw_linear] * 5 + [draw_norm] * 2 + [draw_relu] * 3 + [draw_dropout, draw_identity, draw_flatten]


def follow(described: Json, shape: list[int]) -> list[int] | None:
    """The shape behind this layer, or None if PyTorch refuses it."""
    try:
        with torch.no_grad():
            output = build_layer(described["layer"], described["args"], described["options"])(torch.zeros(shape))
    except Exception:
        return None
    size = output.numel()
    return list(output.shape) if 0 < size < 6000 else None


def draw_input(draw: Draw) -> list[int]:
    form = draw.random()
    if form < 0.75:
        return [draw.pick([1, 2, 2, 3, 4]), draw.int(1, 6), draw.int(6, 16), draw.int(6, 16)]
    if form < 0.87:
        return [draw.int(1, 6), draw.int(6, 12), draw.int(6, 12)]
    return [draw.int(1, 5), draw.int(2, 20)]


def draw_layers(draw: Draw, shape: list[int], count: int) -> tuple[list[Json], list[list[int]]]:
    """Layers that fit each other, and the shape in front of each."""
    layers: list[Json] = []
    shapes: list[list[int]] = []
    flat_from = draw.int(1, max(1, count - 1)) if draw.chance(0.8) else count
    while len(layers) < count:
        image = len(shape) >= 3
        if image and len(layers) >= flat_from and draw.chance(0.5):
            table = [draw_flatten]
        else:
            table = [*IMAGE, draw_linear] if image else FLAT
        if image and len(shape) == 3:
            table = [each for each in table if each is not draw_norm or draw.chance(0.1)]
        made = draw.pick(table)(draw, shape)
        after = follow(made, shape)
        if after is None:
            continue
        layers.append(made)
        shapes.append(shape)
        shape = after
    return layers, shapes


# Nesting.


def nest(draw: Draw, elements: list[Json], depth: int) -> list[Json]:
    """Wraps runs of elements into arrays and gives names, deeper and deeper."""
    out: list[Json] = []
    free = [name for name in NAMES]
    draw.shuffle(free)
    at = 0
    while at < len(elements):
        if depth > 0 and draw.chance(0.45):
            length = draw.int(1, 7)
            element: Json = nest(draw, elements[at : at + length], depth - 1)
            at += length
            named = 0.55
        else:
            element = elements[at]
            at += 1
            named = 0.2
        out.append({"name": free.pop(), "of": element} if draw.chance(named) and free else element)
    return out


# Mistakes: each changes the layers in one place, or gives None where it does not apply.


def off(draw: Draw, value: int) -> int:
    return max(1, value + draw.pick([-1, 1, 2, 7, -2])) if draw.chance(0.8) else value * 2


def wrong_first_argument(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    """What a layer expects: channels, features."""
    if layers[at]["layer"] not in ("Conv2d", "Linear", "BatchNorm1d", "BatchNorm2d"):
        return False
    layers[at]["args"][0] = off(draw, layers[at]["args"][0])
    return True


def wrong_second_argument(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    """What a layer gives; the next one that cares is refused."""
    if layers[at]["layer"] not in ("Conv2d", "Linear"):
        return False
    layers[at]["args"][1] = off(draw, layers[at]["args"][1])
    return True


def kernel_too_large(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    if layers[at]["layer"] not in ("Conv2d", "MaxPool2d", "AvgPool2d"):
        return False
    place = 2 if layers[at]["layer"] == "Conv2d" else 0
    size = min(shape[-1], shape[-2])
    layers[at]["args"][place] = draw.pick([size + 1, size + 9, [1, shape[-1] + 1], [shape[-2] + 2, 1]])
    return True


def forgotten_flatten(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    if layers[at]["layer"] != "Flatten":
        return False
    del layers[at]
    return len(layers) > 2


def other_flatten(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    if layers[at]["layer"] != "Flatten":
        return False
    layers[at] = layer("Flatten", **draw.pick([{"startDim": 2}, {"startDim": 0}, {"startDim": 5}, {"endDim": 9},
                                               {"startDim": 2, "endDim": 1}]))  # fmt: skip
    return True


def flatten_too_early(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    if layers[at]["layer"] not in ("Conv2d", "MaxPool2d", "AvgPool2d", "BatchNorm2d"):
        return False
    layers.insert(at, layer("Flatten"))
    return True


def wrong_class(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    """BatchNorm1d for BatchNorm2d and the other way round, a Linear for a Conv2d."""
    swap = {"BatchNorm1d": "BatchNorm2d", "BatchNorm2d": "BatchNorm1d"}
    cls = layers[at]["layer"]
    if cls in swap:
        layers[at]["layer"] = swap[cls]
    elif cls == "Conv2d":
        layers[at] = layer("Linear", *layers[at]["args"][:2])
    else:
        return False
    return True


def refused_option(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    """Refused by the layer itself."""
    choices: dict[str, list[Json]] = {
        "Conv2d": [
            {"groups": 7}, {"stride": 0}, {"padding": "full"}, {"paddingMode": "mirror"}, {"dilation": 0},
            {"padding": "same", "stride": 2}, {"padding": -1, "paddingMode": "zeros"}, {"dtype": "float64"},
        ],
        "MaxPool2d": [{"padding": 3}, {"stride": -1}, {"dilation": 0}, {"padding": -1}, {"stride": [1, 1, 1]}],
        "AvgPool2d": [{"padding": 3}, {"stride": 0}, {"divisorOverride": 0}, {"padding": -1}, {"stride": [1, 1, 1]}],
        "Dropout": [{"p": 1.5}, {"p": -0.1}],
        "Linear": [{"dtype": "float64"}],
    }  # fmt: skip
    cls = layers[at]["layer"]
    if cls not in choices:
        return False
    if cls == "Dropout":
        layers[at]["args"] = []
    layers[at]["options"].update(draw.pick(choices[cls]))
    return True


def refused_zero(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    places = {"Conv2d": [1, 2], "MaxPool2d": [0], "AvgPool2d": [0], "BatchNorm1d": [0], "BatchNorm2d": [0]}
    cls = layers[at]["layer"]
    if cls not in places:
        return False
    layers[at]["args"][draw.pick(places[cls])] = 0
    return True


def indices_in_between(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    """A pool that returns its indices hands a pair to the next layer."""
    if layers[at]["layer"] != "MaxPool2d":
        return False
    layers[at]["options"]["returnIndices"] = True
    return True


def unreachable_step(draw: Draw, layers: list[Json], at: int, shape: list[int]) -> bool:
    """One window more than fits, by one more pool."""
    if len(shape) < 3:
        return False
    layers.insert(at, layer("MaxPool2d", 2, stride=draw.pick([2, 4, 9])))
    return True


MISTAKES = [
    wrong_first_argument, wrong_first_argument, wrong_first_argument, wrong_second_argument, wrong_second_argument,
    kernel_too_large, kernel_too_large, forgotten_flatten, other_flatten, flatten_too_early, wrong_class,
    refused_option, refused_option, refused_zero, indices_in_between, unreachable_step,
]  # fmt: skip


def draw_chain(draw: Draw, mistake: Any) -> Json | None:
    shape = draw_input(draw)
    layers, shapes = draw_layers(draw, shape, draw.pick([3, 4, 5, 6, 7, 8, 10, 12, 15, 18, 21, 25]))
    layers = copy.deepcopy(layers)
    if mistake is not None:
        places = list(range(len(layers)))
        draw.shuffle(places)
        if not any(mistake(draw, layers, at, shapes[at]) for at in places[:8]):
            return None
    elif layers[-1]["layer"] == "MaxPool2d" and draw.chance(0.7):
        layers[-1]["options"]["returnIndices"] = True
    return {
        "input": shape,
        "chain": nest(draw, layers, draw.pick([0, 1, 1, 2, 2, 3, 4])),
        "mistake": mistake.__name__ if mistake else None,
        "tableAll": False,
    }


# An empty array is an empty Sequential: it hands on what it gets.
EMPTY = [
    {"input": [2, 3, 8, 8], "chain": [[], layer("ReLU"), layer("Flatten")]},
    {"input": [2, 3, 8, 8], "chain": [layer("Conv2d", 3, 4, 3), [[]], layer("Flatten")]},
    {"input": [2, 12], "chain": [layer("Linear", 12, 5), {"name": "nothing", "of": []}, [[], []], layer("ReLU")]},
]


def record() -> None:
    draw = Draw("laminate chains")
    right: list[Json] = []
    wrong: list[Json] = []
    turn = 0
    while len(right) < RIGHT or len(wrong) < WRONG:
        wants_wrong = len(wrong) < WRONG and draw.chance(0.4)
        mistake = MISTAKES[turn % len(MISTAKES)] if wants_wrong else None
        turn += wants_wrong
        made = draw_chain(draw, mistake)
        if made is None:
            continue
        made["tableAll"] = mistake is None and len(right) % 4 == 0
        result = run_chain(made)
        if result["ok"] and mistake is None and len(right) < RIGHT:
            right.append({**made, "result": result})
        elif not result["ok"] and mistake is not None:
            wrong.append({**made, "result": result})
    empty = [{**case, "mistake": None, "tableAll": True, "empty": True} for case in EMPTY]
    for case in empty:
        case["result"] = run_chain(case)
    mixed = right + wrong
    draw.shuffle(mixed)
    for case in mixed + empty:
        del case["tableAll"]
    store.write("chains", {"class": "Net", "tableAllOptions": TABLE_ALL}, "chains", mixed + empty)
    print(f"    {RIGHT} right, {WRONG} refused, {len(empty)} with empty arrays")
