"""Records torchinfo on random trees of modules that do nothing, called in all orders: trees.json.gz.

What a summary says hangs on the tree, on who is called when, and on the sizes of parameters; not on what a layer computes.
Parameters live on PyTorch's meta device, so they can be as large as the arithmetic needs.
"""

from __future__ import annotations

from typing import Any

import store
import torch
import torchinfo
from draws.draw import Draw, Json
from networks import ALL_COLUMNS, row
from torch import nn
from torch_runner import keywords

COUNT = 100
KINDS = ["Linear", "MyConv", "ReLU", "Norm", "ALayerWithANameOfSomeLength"]
PARAMETERS = ["weight", "bias", "weight_ih_l0", "gamma", "position_bias_table"]
SIZES = [[3], [4, 3], [2, 3, 5], [], [1, 4], [0, 2], [12, 12]]
# One case each for the units and the rounding of the last lines, and for numbers that a float does not hold.
LARGE = [[140625], [125000], [15625], [1000000], [625, 1000, 1000], [10**6, 10**7], [2**27, 2**26 + 1], [3**17, 3**17]]
OPTIONS: list[Json] = [
    {},
    {"depth": 1, "colNames": ALL_COLUMNS},
    {"depth": 2, "colNames": ALL_COLUMNS, "rowSettings": ["depth", "var_names"]},
    {"depth": 9, "colNames": ALL_COLUMNS, "rowSettings": ["depth", "hide_recursive_layers"]},
    {"depth": 9, "verbose": 2, "colNames": ["kernel_size", "num_params"], "rowSettings": ["var_names", "ascii_only"]},
    {"depth": 9, "colNames": ["input_size", "output_size"], "batchDim": 1},
]
WITHOUT_INPUT: list[Json] = [
    {"depth": 9, "verbose": 2},
    {"depth": 2, "colNames": ["kernel_size", "num_params", "params_percent", "trainable"]},
]
CONTAINERS = {"Sequential": nn.Sequential, "ModuleList": nn.ModuleList, "ModuleDict": nn.ModuleDict}


class Node(nn.Module):
    """A module that calls the modules at `calls`, one after another."""

    def __init__(self, calls: list[str], gives: str) -> None:
        super().__init__()
        self.calls = calls
        self.gives = gives

    def forward(self, x: Any) -> Any:
        for path in self.calls:
            x = self.get_submodule(path)(x)
        if self.gives == "pair":
            return (x, x)
        return x[0] if self.gives == "first" and isinstance(x, tuple) else x


def build(tree: Json) -> nn.Module:
    """The modules of a description."""
    kind = tree["kind"]
    module: nn.Module = CONTAINERS[kind]() if kind in CONTAINERS else type(kind, (Node,), {})(tree["calls"], tree["gives"])
    if tree["kernelSize"] is not None:
        module.kernel_size = tree["kernelSize"]
    for each in tree["parameters"]:
        data = torch.empty(each["shape"], dtype=getattr(torch, each["dtype"]), device="meta")
        module.register_parameter(each["name"], nn.Parameter(data, requires_grad=each["trainable"]))
    for child in tree["children"]:
        module.add_module(child["name"], build(child["module"]))
    for alias, owner in tree.get("ties", {}).items():
        place, _, name = alias.rpartition(".")
        setattr(module.get_submodule(place), name, module.get_parameter(owner))
    if tree.get("frozen"):
        module.requires_grad_(False)
    return module


def parameters(draw: Draw, most: int) -> list[Json]:
    names = sorted(draw.sample(PARAMETERS, draw.int(0, most)))
    frozen = draw.chance(0.2)
    return [
        {
            "name": name,
            "shape": draw.pick(SIZES),
            "dtype": draw.pick(["float32", "float32", "float16", "float64"]),
            "trainable": not frozen and not draw.chance(0.1),
        }
        for name in names
    ]


def node(kind: str, children: list[tuple[str, Json]] = [], calls: list[str] | None = None, **more: Any) -> Json:
    return {
        "kind": kind,
        "kernelSize": None,
        "parameters": [],
        "children": [{"name": name, "module": module} for name, module in children],
        "calls": calls or [],
        "gives": "same",
        **more,
    }


def leaf(draw: Draw) -> Json:
    kernel = draw.pick([None, None, 3, [3, 5]])
    gives = draw.pick(["same"] * 6 + ["pair", "first"])
    return node(draw.pick(KINDS), parameters=parameters(draw, 3), kernelSize=kernel, gives=gives)


def callable_paths(draw: Draw, name: str, tree: Json) -> list[str]:
    """What can be called of a child: itself, or what is in it if it is a container that nobody calls."""
    if tree["kind"] not in ("ModuleList", "ModuleDict") and not (tree["kind"] == "Sequential" and draw.chance(0.3)):
        return [name]
    inner = [callable_paths(draw, child["name"], child["module"]) for child in tree["children"]]
    return [f"{name}.{path}" for paths in inner for path in paths]


def subtree(draw: Draw, depth: int) -> Json:
    if depth > 3 or draw.chance(0.45):
        return leaf(draw)
    kind = draw.pick(["Sequential", "ModuleList", "ModuleDict", "Block", "Block", "Stage"])
    size = draw.pick([0, 1, 2, 2, 3])
    if kind in CONTAINERS:
        names = [f"k{i}" if kind == "ModuleDict" else str(i) for i in range(size)]
        if kind == "Sequential":
            return node(kind, [(name, runnable(draw, depth + 1)) for name in names], names)
        return node(kind, [(name, subtree(draw, depth + 1)) for name in names])
    return block(draw, kind, depth, size)


def runnable(draw: Draw, depth: int) -> Json:
    """A subtree that can be called."""
    while (tree := subtree(draw, depth))["kind"] in ("ModuleList", "ModuleDict"):
        pass
    return tree


def block(draw: Draw, kind: str, depth: int, size: int) -> Json:
    """A module with a forward of its own: mostly everything once and in order."""
    children = [(name, subtree(draw, depth + 1)) for name in ["first", "second", "third", "fourth"][:size]]
    paths = [path for name, child in children for path in callable_paths(draw, name, child)]
    calls = [path for path in paths if not draw.chance(0.1)]
    if calls and draw.chance(0.4):
        calls += [draw.pick(paths) for _ in range(draw.int(1, 3))]
    if draw.chance(0.25):
        draw.shuffle(calls)
    own = parameters(draw, 2) if draw.chance(0.3) else []
    return node(kind, children, calls, parameters=own, gives=draw.pick(["same"] * 5 + ["first"]))


def large(shape: list[int]) -> Json:
    weight = {"name": "weight", "shape": shape, "dtype": "float32", "trainable": True}
    return node("Net", [("big", node("Linear", parameters=[weight])), ("end", node("ReLU"))], ["big", "end"])


def summarise(tree: Json, options: Json, x: list[int] | None) -> Any:
    batch = options.get("batchDim")
    size = x and [each for axis, each in enumerate(x) if axis != batch]
    found = torchinfo.summary(build(tree), input_size=size, device="meta", **keywords({**options, "verbose": 0}))
    found.formatting.verbose = options.get("verbose", 1)
    return found


def record_of(
    tree: Json, x: list[int], tables: list[Json] = OPTIONS, tables_without_input: list[Json] = WITHOUT_INPUT
) -> Json:
    found = summarise(tree, {"depth": 9}, x)
    return {
        "input": x,
        "tree": tree,
        "totals": {
            "totalParams": found.total_params,
            "trainableParams": found.trainable_params,
            "totalMultAdds": found.total_mult_adds,
            "totalInput": found.total_input,
            "totalOutputBytes": found.total_output_bytes,
            "totalParamBytes": found.total_param_bytes,
        },
        "summaryList": [
            {name: value for name, value in row(info).items() if name != "innerLayers"} for info in found.summary_list
        ],
        "tables": [{"options": options, "table": str(summarise(tree, options, x))} for options in tables],
        "tablesWithoutInput": [
            {"options": options, "table": str(summarise(tree, options, None))} for options in tables_without_input
        ],
    }


def record() -> None:
    draw = Draw("trees")
    records = [record_of(large(shape), [8, 3]) for shape in LARGE]
    for _ in range(COUNT):
        tree = block(draw, "Net", 0, draw.int(1, 4))
        records.append(record_of(tree, draw.pick([[2, 1, 3], [5, 1], [4, 1, 2, 6]])))
    store.write("trees", {}, "trees", records)
