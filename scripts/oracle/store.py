"""How a recording is written: JSON, one record a line, gzip without time or name: equal data are equal bytes."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

import torch
import torchinfo

ROOT = Path(__file__).resolve().parents[2] / "test" / "reference"


def write(name: str, head: dict[str, Any], records: str, items: list[Any]) -> None:
    """`head` and the oracle's versions on the first line, then `items`, one a line, under the key `records`."""
    about = {
        "oracle": {
            "torch": torch.__version__.split("+")[0],
            "torchinfo": torchinfo.__version__,
            "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        },
        **head,
    }
    lines = ",\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in items)
    text = f"{json.dumps(about, ensure_ascii=False)[:-1]}, {json.dumps(records)}: [\n{lines}\n]}}\n"
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", fileobj=packed, mode="wb", compresslevel=9, mtime=0) as file:
        file.write(text.encode())
    target = ROOT / f"{name}.json.gz"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(packed.getvalue())
    print(f"{target.relative_to(ROOT.parent.parent)}: {len(items)} records, {len(packed.getvalue()):,} bytes")
