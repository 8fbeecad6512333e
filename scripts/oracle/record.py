"""Records reference data from PyTorch and torchinfo into test/reference. README.md says how to call it."""

from __future__ import annotations

import os
import sys

PARTS = ["networks", "layers", "functional", "chains", "optim", "trees", "ties", "names", "examples"]


def main() -> None:
    asked = sys.argv[1:]
    parts = [name for name in asked if name in PARTS] or PARTS
    only = [name for name in asked if name not in PARTS]
    if only and "layers" not in parts:
        sys.exit(f"only layers have names: {' '.join(only)}")
    for part in parts:
        module = __import__(part)
        module.record(only) if part == "layers" else module.record()


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":
        # Some of PyTorch's messages print a set, whose order hangs on the hash seed.
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})
    sys.dont_write_bytecode = True
    main()
