"""What all generators share: a seeded source of choices and the form of a case."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

Json = Any

FLOATS = ["float64", "float16", "bfloat16"]
INTEGERS = ["int64", "int32", "uint8", "int8", "int16"]
OTHER_DTYPES = ["int64", "int64", "float64", "float64", "int32", "bool", "float16", "bfloat16", "uint8"]
ANY_DTYPE = ["float32", *FLOATS, *INTEGERS, "bool", "complex64"]
# What Python prints in ways that JavaScript does not.
FLOAT_VALUES = [1e-5, 1e-3, 1e-12, 1e-4, 0.0, 0.001, 1.0, 1e-8, 2.5e-7, 1e16, 1e22, 123456.789, 0.1, 100.0]


class Draw(random.Random):
    """Random choices, the same on every run for the same seed text."""

    def chance(self, share: float) -> bool:
        return self.random() < share

    def pick(self, values: Sequence[Any]) -> Any:
        return values[self.randrange(len(values))]

    def int(self, low: int, high: int) -> int:
        return self.randint(low, high)

    def pair(self, one: Callable[[], Json], single: bool = False) -> Json:
        """A number, an array of two, or (where PyTorch broadcasts it) an array of one."""
        form = self.random()
        if form < 0.5:
            return one()
        return [one()] if single and form > 0.92 else [one(), one()]

    def layer_dtype(self) -> str | None:
        """A dtype for the layer's own parameters; None leaves the option out."""
        return self.pick(["float64", "float64", "float32", "float16", "bfloat16"]) if self.chance(0.15) else None

    def batch(self) -> int:
        return self.pick([1, 1, 2, 3, 4, 5, 8])


def axis(value: Json, index: int) -> int:
    """The value of one axis of a number, an array of one or an array of two."""
    if not isinstance(value, list):
        return value
    return value[index] if len(value) > 1 else value[0]


def shaped(shape: list[int], dtype: str | None = None) -> Json:
    return {"shape": shape, "dtype": dtype or "float32"}


def case(args: list[Json], options: Json, *inputs: Json, call: Json | None = None) -> Json:
    return {"args": args, "options": options, "inputs": list(inputs), "call": call or {}}
