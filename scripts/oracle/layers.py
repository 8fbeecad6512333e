"""Records random configurations of single layers: layers/<Class>.json.gz."""

from __future__ import annotations

import json
from collections import Counter
from functools import partial
from typing import Any

import store
from draws import (
    adaptive_pool, attention, batchnorm, conv1d, conv2d, conv_transpose, elementwise, embedding, flatten, linear, lstm,
    norms, pad, pixel_shuffle, pool2d, softmax, upsample,
)  # fmt: skip
from draws.draw import Draw
from torch_runner import run_isolated, run_layer

# Class -> its generators and how many cases to record.
LAYERS: dict[str, tuple[Any, int]] = {
    "Conv2d": (conv2d, 1600),
    "Linear": (linear, 600),
    "Flatten": (flatten, 640),
    "ReLU": (elementwise.relu, 320),
    "MaxPool2d": (pool2d.max_pool, 1300),
    "AvgPool2d": (pool2d.avg_pool, 1300),
    "BatchNorm1d": (batchnorm.batch_norm_1d, 800),
    "BatchNorm2d": (batchnorm.batch_norm_2d, 800),
    "Dropout": (elementwise.dropout, 400),
    "Identity": (elementwise.identity, 320),
    "LSTM": (lstm, 1200),
    "MultiheadAttention": (attention, 1600),
    "Conv1d": (conv1d, 600),
    "ConvTranspose2d": (conv_transpose, 800),
    "AdaptiveAvgPool2d": (adaptive_pool, 400),
    "LayerNorm": (norms.layer, 500),
    "GroupNorm": (norms.group, 500),
    "Embedding": (embedding, 400),
    "Upsample": (upsample, 800),
    "PixelShuffle": (pixel_shuffle, 400),
    "ZeroPad2d": (pad, 400),
    "GELU": (elementwise.gelu, 320),
    "SiLU": (elementwise.silu, 320),
    "Softmax": (softmax, 360),
}


def draw_cases(cls: str) -> list[Any]:
    """Half meant as valid, a quarter at the border, a quarter wrong; no case twice."""
    generators, count = LAYERS[cls]
    draw = Draw(f"laminate {cls}")
    seen: set[str] = set()
    cases: list[Any] = []

    def fill(kind: str, tables: list[Any], wanted: int) -> None:
        for turn in range(wanted):
            # A generator whose cases are used up gives its place to the next one.
            for attempt in range(2000):
                made = tables[(turn + attempt // 40) % len(tables)](draw)
                key = json.dumps(made)
                if made is not None and key not in seen:
                    seen.add(key)
                    cases.append({"kind": kind, **made})
                    break
            else:
                raise RuntimeError(f"{cls} has no more {kind} cases")

    fill("valid", [generators.valid], count // 2)
    fill("border", generators.BORDER, count // 4)
    fill("wrong", generators.WRONG, count - count // 2 - count // 4)
    return cases


def record(only: list[str]) -> None:
    """The named classes, or all."""
    if unknown := [name for name in only if name not in LAYERS]:
        raise SystemExit(f"no generators for {' '.join(unknown)}; there are {' '.join(LAYERS)}")
    for cls in LAYERS:
        if only and cls not in only:
            continue
        cases = draw_cases(cls)
        results = run_isolated(partial(run_layer, cls), cases)
        recorded = [{**case, "result": result} for case, result in zip(cases, results) if result is not None]
        found = Counter((case["kind"], case["result"]["ok"]) for case in recorded)
        store.write(f"layers/{cls}", {"class": cls}, "cases", recorded)
        print("   ", ", ".join(f"{kind} {'ok' if ok else 'refused'} {n}" for (kind, ok), n in sorted(found.items())))
