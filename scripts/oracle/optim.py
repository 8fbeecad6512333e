"""Records what torch.optim.Adam holds for the reference networks: optim.json.gz."""

from __future__ import annotations

from typing import Any

import store
import torch
from draws.draw import Json
from networks import INPUT, build
from torch_runner import camel, describe, keywords, refusal

# Network, dtype, frozen, which parameters Adam gets, and its options.
#   "all"        Adam(model.parameters()): frozen ones stay in the group and never get a state
#   "trainable"  Adam(p for p in model.parameters() if p.requires_grad)
#   "children"   one group for each child of the network; the options are the defaults, `lr` of the first group differs
FEATURES, MIXED = ["features"], ["features.0.bias", "classifier.1"]
CASES: list[tuple[str, str, list[str], str, Json]] = [
    ("A", "float32", [], "all", {}),
    ("B", "float32", [], "all", {}),
    ("A", "float64", [], "all", {}),
    ("A", "bfloat16", [], "all", {}),
    ("A", "float32", FEATURES, "all", {}),
    ("A", "float32", FEATURES, "trainable", {}),
    ("B", "float32", FEATURES, "trainable", {}),
    ("A", "float32", MIXED, "all", {}),
    ("A", "float32", MIXED, "trainable", {}),
    ("A", "float32", [""], "all", {}),
    ("A", "float32", [""], "trainable", {}),
    ("A", "float32", [], "children", {}),
    ("A", "float32", FEATURES, "children", {"weightDecay": 0.01}),
    ("A", "float32", [], "all", {"amsgrad": True}),
    ("A", "float64", [], "all", {"amsgrad": True}),
    ("A", "float32", FEATURES, "trainable", {"amsgrad": True}),
    ("A", "float32", [], "all", {"weightDecay": 0.01}),
    ("A", "float32", [], "all", {"lr": 0.01, "betas": [0.5, 0.9], "eps": 1e-6}),
    ("A", "float32", [], "all", {"maximize": True, "foreach": False}),
    ("A", "float32", [], "all", {"foreach": True}),
    ("A", "float32", [], "all", {"fused": True}),
    ("A", "float32", [], "all", {"fused": True, "amsgrad": True}),
    ("A", "float32", [], "all", {"differentiable": True}),
    ("A", "float32", [], "all", {"capturable": True}),
    ("A", "float32", [], "all", {"lr": 0.0}),
    ("A", "float32", [], "all", {"eps": 0.0, "betas": [0.0, 0.0]}),
    ("A", "float32", [], "all", {"lr": -0.001}),
    ("A", "float32", [], "all", {"eps": -1e-8}),
    ("A", "float32", [], "all", {"betas": [1.0, 0.999]}),
    ("A", "float32", [], "all", {"betas": [0.9, 1.0]}),
    ("A", "float32", [], "all", {"betas": [-0.1, 0.9]}),
    ("A", "float32", [], "all", {"betas": [0.9]}),
    ("A", "float32", [], "all", {"betas": 0.9}),
    ("A", "float32", [], "all", {"weightDecay": -0.1}),
    ("A", "float32", [], "all", {"momentum": 0.9}),
    ("A", "float32", [], "all", {"fused": True, "foreach": True}),
    ("A", "float32", [], "all", {"fused": True, "differentiable": True}),
]


def stored(value: torch.Tensor) -> Json:
    return {**describe(value), "bytes": value.numel() * value.element_size()}


def groups_of(optimizer: Any, names: dict[int, str]) -> Json:
    """The groups with names in place of tensors, and what `sum(p.numel() ...)` over each gives."""
    groups = []
    for group in optimizer.param_groups:
        settings = {camel(key): value for key, value in group.items() if key != "params"}
        groups.append({
            **settings,
            "params": [names[id(p)] for p in group["params"]],
            "numParams": sum(p.numel() for p in group["params"]),
            "numTrainable": sum(p.numel() for p in group["params"] if p.requires_grad),
        })  # fmt: skip
    return groups


def run(network: str, dtype: str, frozen: list[str], which: str, options: Json) -> Json:
    net = build(network, dtype, frozen).train()
    names = {id(p): name for name, p in net.named_parameters()}
    if which == "all":
        params: Any = net.parameters()
    elif which == "trainable":
        params = [p for p in net.parameters() if p.requires_grad]
    else:
        params = [{"params": child.parameters()} for child in net.children()]
        params[0]["lr"] = 0.0001
    try:
        optimizer = torch.optim.Adam(params, **keywords(options))
    except Exception as error:
        return refusal("construct", error)
    constructed = {
        "ok": True,
        "defaults": {camel(key): value for key, value in optimizer.defaults.items()},
        "paramGroups": groups_of(optimizer, names),
        "stateBefore": len(optimizer.state),
        "print": str(optimizer),
    }
    torch.manual_seed(0)
    try:
        loss = net(torch.randn(INPUT, dtype=getattr(torch, dtype))).float().square().mean()
        if loss.requires_grad:
            loss.backward()
        optimizer.step()
    except Exception as error:
        return {**constructed, "step": refusal("step", error)}
    state = [
        {"name": names[id(p)], **{camel(key): stored(value) for key, value in kept.items()}}
        for p, kept in optimizer.state.items()
    ]
    tensors = [value for entry in state for key, value in entry.items() if key != "name"]
    packed = optimizer.state_dict()
    return {
        **constructed,
        "step": {"ok": True},
        "state": state,
        "stateBytes": sum(value["bytes"] for value in tensors),
        "stateDict": {
            "stateKeys": list(packed["state"].keys()),
            "paramGroups": [{camel(key): value for key, value in group.items()} for group in packed["param_groups"]],
        },
    }


def record() -> None:
    fields = ["network", "dtype", "frozen", "params", "options"]
    cases = [{**dict(zip(fields, case)), "result": run(*case)} for case in CASES]
    store.write("optim", {"class": "Adam"}, "cases", cases)
    taken = sum(case["result"]["ok"] for case in cases)
    print(f"    {taken} ok, {len(cases) - taken} refused")
