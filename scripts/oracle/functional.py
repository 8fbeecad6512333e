"""Records random calls of tensor operations: functional.json.gz."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import store
import torch
from draws.arithmetic_options import WITH_OPTIONS
from draws.draw import Draw, Json
from draws.functional import FUNCTIONS, Generator
from torch_runner import describe, keywords, refusal, run_isolated

# How many calls of each function: half meant as valid, a quarter at the border, a quarter wrong.
EACH = 240


def function(name: str) -> Callable[..., Any]:
    if name == "relu":
        return torch.nn.functional.relu
    return torch.Tensor.view if name == "view" else getattr(torch, name)


def argument(value: Json) -> Any:
    """Tensors full of ones, by which integers can be divided; an array stays a list, because torch.cat takes a list of tensors."""
    if isinstance(value, dict):
        return torch.ones(value["shape"], dtype=getattr(torch, value["dtype"]))
    return [argument(item) for item in value] if isinstance(value, list) else value


def run(case: Json) -> Json:
    try:
        with torch.no_grad():
            output = function(case["function"])(*argument(case["args"]), **keywords(case["options"]))
    except Exception as error:
        return refusal("call", error)
    return {"ok": True, "output": describe(output)}


def draw_calls(name: str, kinds: dict[str, list[Generator]], seed: str) -> list[Json]:
    """No call twice; a generator whose calls are used up gives its place to the next one."""
    draw = Draw(seed)
    seen: set[str] = set()
    cases: list[Json] = []
    for kind, wanted in [("valid", EACH // 2), ("border", EACH // 4), ("wrong", EACH - EACH // 2 - EACH // 4)]:
        generators = kinds[kind]
        for turn in range(wanted):
            for attempt in range(2000):
                made = generators[(turn + attempt // 40) % len(generators)](draw)
                key = json.dumps(made)
                if made is not None and key not in seen:
                    seen.add(key)
                    cases.append({"function": name, "kind": kind, "args": made[0], "options": made[1]})
                    break
            else:
                raise RuntimeError(f"{name} has no more {kind} calls")
    return cases


def record() -> None:
    cases = [case for name, kinds in FUNCTIONS.items() for case in draw_calls(name, kinds, f"laminate {name}")]
    for name, kinds in WITH_OPTIONS.items():
        cases += draw_calls(name, kinds, f"laminate {name} with options")
    results = run_isolated(run, cases)
    recorded = [{**case, "result": result} for case, result in zip(cases, results) if result is not None]
    store.write("functional", {}, "cases", recorded)
    found = Counter((case["function"], case["kind"], case["result"]["ok"]) for case in recorded)
    for (name, kind, ok), count in sorted(found.items()):
        print(f"    {name} {kind} {'ok' if ok else 'refused'} {count}")
