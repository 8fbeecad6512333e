"""Runs one described case in PyTorch and says what came out. No case is invented here (see draws/)."""

from __future__ import annotations

import json
import os
import re
import sys
import warnings
from typing import Any

import torch
import torchinfo
from torch import nn

warnings.filterwarnings("ignore")
torch.set_num_threads(1)

Json = Any


def snake(name: str) -> str:
    """camelCase -> snake_case, mechanically."""
    return re.sub(r"([A-Z])", lambda found: "_" + found.group(1).lower(), name)


def camel(name: str) -> str:
    """snake_case -> camelCase, mechanically."""
    return re.sub(r"_([a-z0-9])", lambda found: found.group(1).upper(), name)


def dtype_name(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


def to_python(value: Json, name: str = "") -> Any:
    """A JSON argument as Python sees it: arrays are tuples, a dtype is named."""
    if name == "dtype" and isinstance(value, str):
        return getattr(torch, value)
    if isinstance(value, dict):
        return tensor(value)
    if isinstance(value, list):
        return tuple(to_python(item) for item in value)
    return value


def keywords(options: Json) -> dict[str, Any]:
    return {snake(name): to_python(value, snake(name)) for name, value in options.items()}


def tensor(spec: Json) -> torch.Tensor:
    return torch.zeros(spec["shape"], dtype=getattr(torch, spec["dtype"]))


def build_layer(cls: str, args: Json, options: Json) -> nn.Module:
    return getattr(nn, cls)(*to_python(args), **keywords(options)).eval()


def describe(value: Any) -> Json:
    """What a module gave: a tensor, None, or a nesting of these."""
    if value is None:
        return None
    if isinstance(value, torch.Tensor):
        return {"shape": list(value.shape), "dtype": dtype_name(value.dtype)}
    if isinstance(value, (tuple, list)):
        return [describe(item) for item in value]
    raise TypeError(f"cannot describe {type(value)}")


def parameters_of(module: nn.Module) -> Json:
    return [{"name": name, **describe(p), "trainable": p.requires_grad} for name, p in module.named_parameters()]


def buffers_of(module: nn.Module) -> Json:
    kept = module.state_dict().keys()
    return [{"name": name, **describe(b), "persistent": name in kept} for name, b in module.named_buffers()]


def total_of(module: nn.Module) -> int:
    return sum(p.numel() for p in module.parameters())


def first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return re.sub(r"0x[0-9a-f]+", "0x0", lines[0]) if lines else ""


def refusal(stage: str, error: Exception) -> Json:
    return {"ok": False, "stage": stage, "error": first_line(error), "type": type(error).__name__}


def input_tensors(case: Json) -> list[Any]:
    inputs = [to_python(spec) for spec in case["inputs"]]
    return [inputs[0]] * len(inputs) if case.get("shared") else inputs


def mult_adds(module: nn.Module, case: Json) -> int | None:
    try:
        found = torchinfo.summary(module, input_data=input_tensors(case), verbose=0, **keywords(case["call"]))
    except Exception:  # torchinfo fails on what PyTorch takes
        return None
    if found.total_params != total_of(module):
        raise AssertionError(f"torchinfo counts {found.total_params}: {case}")
    return found.total_mult_adds


def run_layer(cls: str, case: Json) -> Json:
    """The `result` of a layer case."""
    try:
        module = build_layer(cls, case["args"], case["options"])
    except Exception as error:
        return refusal("construct", error)
    known = {"parameters": parameters_of(module), "buffers": buffers_of(module), "print": str(module)}
    try:
        with torch.no_grad():
            output = module(*input_tensors(case), **keywords(case["call"]))
    except Exception as error:
        return {**refusal("call", error), **known}
    return {
        "ok": True,
        "output": describe(output),
        **known,
        "stateDict": list(module.state_dict().keys()),
        "multAdds": mult_adds(module, case),
        "totalParams": total_of(module),
    }


def run_isolated(run: Any, cases: list[Json]) -> list[Json | None]:
    """Every case through `run`, in a child process: a case that kills it gives None and the next child goes on."""
    results: list[Json | None] = []
    while len(results) < len(cases):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            with os.fdopen(writer, "w") as out:
                for case in cases[len(results) :]:
                    out.write(json.dumps(run(case)) + "\n")
                    out.flush()
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as lines:
            results.extend(json.loads(line) for line in lines)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            print(f"signal {os.WTERMSIG(status)}: {json.dumps(cases[len(results)])}", file=sys.stderr)
            results.append(None)
        elif status != 0:
            raise RuntimeError(f"the recorder itself failed on {json.dumps(cases[len(results)])}")
    return results
