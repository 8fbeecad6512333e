"""Records which names a child may have in a Module and in a Sequential, of all that these have already and some besides: names.json.gz."""

from __future__ import annotations

import store
from torch import nn

ORDINARY = ["fc", "fc1", "_fc", "_blocks", "conv_1", "weight", "bias", "in_features", "keys", "values", "items", "Train", "to_", "pop_",
            "mode", "device", "kernel_size", "é", "1a", "a-b", "a b", "", "a.b"]  # fmt: skip


def takes(kind: type[nn.Module], name: str) -> bool:
    try:
        kind().add_module(name, nn.ReLU())
    except (KeyError, TypeError):
        return False
    return True


def record() -> None:
    names = sorted({*dir(nn.Module()), *dir(nn.Sequential()), *ORDINARY})
    store.write("names", {}, "names", [
        {"name": name, "module": takes(nn.Module, name), "sequential": takes(nn.Sequential, name)} for name in names
    ])  # fmt: skip
