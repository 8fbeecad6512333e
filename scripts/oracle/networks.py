"""Records the reference networks A and B in every form of torchinfo's table: networks.json.gz."""

from __future__ import annotations

from typing import Any

import store
import torch
import torchinfo
from draws.draw import Json
from torch import nn
from torch_runner import buffers_of, camel, describe, keywords, parameters_of, total_of

INPUT = [16, 3, 32, 32]
ALL_COLUMNS = ["kernel_size", "input_size", "output_size", "num_params", "params_percent", "mult_adds", "trainable"]

# Options of `summary`, with torchinfo's own words as values.
TABLES: list[Json] = [
    {},
    *({"depth": depth} for depth in range(4)),
    {"colNames": ALL_COLUMNS},
    {"colNames": ALL_COLUMNS, "colWidth": 20},
    {"colNames": ALL_COLUMNS, "colWidth": 20, "depth": 0},
    {"colNames": ALL_COLUMNS, "colWidth": 20, "depth": 1},
    {"colNames": ALL_COLUMNS, "colWidth": 20, "rowSettings": ["depth", "var_names"]},
    {"colNames": ["trainable", "mult_adds", "num_params", "output_size"]},
    *({"colNames": [name]} for name in ALL_COLUMNS),
    {"colNames": []},
    {"colWidth": 20},
    {"colWidth": 10},
    {"colWidth": 40},
    {"rowSettings": ["depth"]},
    {"rowSettings": ["var_names"]},
    {"rowSettings": ["ascii_only"]},
    {"rowSettings": ["depth", "var_names"]},
    {"rowSettings": ["depth", "ascii_only"]},
    {"rowSettings": ["depth", "var_names", "ascii_only"]},
    {"rowSettings": ["hide_recursive_layers"]},
    {"rowSettings": []},
    {"verbose": 2},
    {"verbose": 2, "depth": 1},
    {"verbose": 2, "colNames": ALL_COLUMNS, "colWidth": 20},
    {"verbose": 2, "rowSettings": ["depth", "var_names", "ascii_only"]},
    {"mode": "train"},
]

# Options that need no input.
TABLES_WITHOUT_INPUT: list[Json] = [
    {},
    {"depth": 1},
    {"colNames": ["kernel_size", "num_params", "params_percent", "trainable"]},
    {"rowSettings": ["var_names", "ascii_only"]},
    {"verbose": 2},
]


class PyTorchCNN(nn.Module):
    """Network A of seed-cnn.md, or with `norm` Network B."""

    def __init__(self, norm: bool, dtype: torch.dtype | None = None) -> None:
        super().__init__()

        def present(*layers: nn.Module | None) -> nn.Sequential:
            return nn.Sequential(*(layer for layer in layers if layer is not None))

        self.features = present(
            nn.Conv2d(3, 5, 5, dtype=dtype),
            nn.BatchNorm2d(5, dtype=dtype) if norm else None,
            nn.ReLU(),
            nn.MaxPool2d(5, stride=2),
            nn.Conv2d(5, 12, 3, dtype=dtype),
            nn.BatchNorm2d(12, dtype=dtype) if norm else None,
            nn.ReLU(),
            nn.AvgPool2d(3, stride=2),
            nn.ReLU(),
        )
        self.classifier = present(
            nn.Flatten(),
            nn.Linear(192, 128, dtype=dtype),
            nn.BatchNorm1d(128, dtype=dtype) if norm else None,
            nn.ReLU(),
            nn.Linear(128, 10, dtype=dtype),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.classifier(self.features(x))


# Network, dtype, and which children or parameters do not train.
VARIANTS: list[tuple[str, str, list[str]]] = [
    ("A", "float32", []),
    ("B", "float32", []),
    ("A", "float32", ["features"]),
    ("A", "float32", ["features.0.bias", "classifier.1"]),
    ("A", "float32", [""]),
    ("B", "float32", ["classifier"]),
    ("A", "float64", []),
    ("B", "bfloat16", []),
]


def build(network: str, dtype: str = "float32", frozen: list[str] | None = None) -> PyTorchCNN:
    """A fresh network. `frozen` names children or parameters; "" is the whole."""
    net = PyTorchCNN(network == "B", getattr(torch, dtype)).eval()
    for name, parameter in net.named_parameters():
        if any(each in ("", name) or name.startswith(f"{each}.") for each in frozen or []):
            parameter.requires_grad_(False)
    return net


def row(info: Any) -> Json:
    """One record of torchinfo's summary_list."""
    return {
        "className": info.class_name,
        "varName": info.var_name,
        "depth": info.depth,
        "depthIdx": info.depth_index,
        "isLeaf": info.is_leaf_layer,
        "isRecursive": info.is_recursive,
        "kernelSize": info.kernel_size,
        "inputSize": info.input_size,
        "outputSize": info.output_size,
        "numParams": info.num_params,
        "trainableParams": info.trainable_params,
        "leftoverParams": info.leftover_params(),
        "trainable": info.trainable,
        "paramBytes": info.param_bytes,
        "outputBytes": info.output_bytes,
        "multAdds": info.macs,
        "innerLayers": {
            name: {camel(column.value): text for column, text in columns.items()}
            for name, columns in info.inner_layers.items()
        },
    }


def summarise(net: nn.Module, options: Json, x: torch.Tensor | None) -> Any:
    """torchinfo's statistics, with the table's verbosity set but nothing printed."""
    quiet = {**options, "verbose": 0}
    found = torchinfo.summary(net, input_data=None if x is None else [x], **keywords(quiet))
    found.formatting.verbose = options.get("verbose", 1)
    return found


def shapes_after(net: nn.Module, x: torch.Tensor) -> Json:
    """The output of every module, in the order in which they finish."""
    seen: list[Json] = []
    hooks = [
        module.register_forward_hook(lambda _, __, output, path=path: seen.append({"path": path, **describe(output)}))
        for path, module in net.named_modules()
    ]
    with torch.no_grad():
        net(x)
    for hook in hooks:
        hook.remove()
    return seen


def record_of(network: str, dtype: str, frozen: list[str]) -> Json:
    net = build(network, dtype, frozen)
    x = torch.zeros(INPUT, dtype=getattr(torch, dtype))
    found = summarise(net, {}, x)
    return {
        "network": network,
        "dtype": dtype,
        "frozen": frozen,
        "input": {"shape": INPUT, "dtype": dtype},
        "print": str(net),
        "parameters": parameters_of(net),
        "buffers": buffers_of(net),
        "stateDict": [{"name": name, **describe(value)} for name, value in net.state_dict().items()],
        "children": [
            {"path": path, "totalParams": total_of(module), "print": str(module)}
            for path, module in net.named_modules()
        ],
        "outputs": shapes_after(net, x),
        "totals": {
            "totalParams": found.total_params,
            "trainableParams": found.trainable_params,
            "totalMultAdds": found.total_mult_adds,
            "totalInput": found.total_input,
            "totalOutputBytes": found.total_output_bytes,
            "totalParamBytes": found.total_param_bytes,
        },
        "summaryList": [row(info) for info in found.summary_list],
        "tables": [{"options": options, "table": str(summarise(net, options, x))} for options in TABLES],
        "tablesWithoutInput": [
            {"options": options, "table": str(summarise(net, options, None))} for options in TABLES_WITHOUT_INPUT
        ],
    }


def record() -> None:
    store.write("networks", {"class": "PyTorchCNN"}, "networks", [record_of(*variant) for variant in VARIANTS])
