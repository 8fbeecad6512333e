"""Records trees whose parameters are tied, at any height and often repeatedly, and frozen before or after: ties.json.gz."""

from __future__ import annotations

import store
from draws.draw import Draw, Json
from networks import ALL_COLUMNS
from torch_runner import describe, parameters_of
from trees import block, build, record_of

COUNT = 60
OPTIONS: list[Json] = [
    {"depth": 9, "verbose": 2, "colNames": ["kernel_size", "num_params", "mult_adds", "trainable"], "colWidth": 15},
    {"depth": 1, "colNames": ALL_COLUMNS, "colWidth": 15},
]
WITHOUT_INPUT: list[Json] = [{"depth": 9, "verbose": 2, "colWidth": 15}]


def alike(draw: Draw, tree: Json) -> None:
    """Two shapes are left, of one dtype, so that much can be tied."""
    for each in tree["parameters"]:
        each.update(shape=draw.pick([[4, 3], [4, 3], [5]]), dtype="float32", trainable=draw.chance(0.7))
    for child in tree["children"]:
        alike(draw, child["module"])


def paths(tree: Json) -> list[tuple[str, list[int]]]:
    """The parameters of a tree, tied ones under all of their names."""
    inner = [(f"{c['name']}.{path}", shape) for c in tree["children"] for path, shape in paths(c["module"])]
    return [(each["name"], each["shape"]) for each in tree["parameters"]] + inner


def tie(draw: Draw, tree: Json) -> None:
    """Ties and freezes modules, inner ones first. No owner is an alias of the same module."""
    for child in tree["children"]:
        tie(draw, child["module"])
    ties: Json = {}
    for alias, shape in paths(tree):
        owners = [path for path, other in paths(tree) if other == shape and path != alias and path not in ties]
        if owners and alias not in ties.values() and draw.chance(0.3):
            ties[alias] = draw.pick(owners)
    tree["ties"] = ties
    tree["frozen"] = draw.chance(0.1)


def record() -> None:
    draw = Draw("ties")
    records = []
    while len(records) < COUNT:
        tree = block(draw, "Net", 0, draw.int(1, 3))
        alike(draw, tree)
        if len(paths(tree)) < 3:
            continue
        tie(draw, tree)
        net = build(tree)
        records.append({
            **record_of(tree, [2, 1, 3], OPTIONS, WITHOUT_INPUT),
            "parameters": parameters_of(net),
            "stateDict": [
                {"name": name, **describe(p), "trainable": p.requires_grad}
                for name, p in net.state_dict(keep_vars=True).items()
            ],
        })  # fmt: skip
    store.write("ties", {}, "trees", records)
