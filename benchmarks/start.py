"""Process start to a painted list of real rows with 100,000 invoices, to a bare window.

Limit: 2 times a bare PySide6 window with a table, counting every import up to that paint; the aim
is 1.5.
"""

from __future__ import annotations

import subprocess
import sys
import time
from compileall import compile_dir
from pathlib import Path

from benchmarks._books import profile_of
from benchmarks._timing import tell

LIMIT = 2.0
TURNS = 15


def seconds(*arguments: str) -> float:
    """How long a child takes from its start to its first paint."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks._first_paint", *arguments],
        cwd=Path(__file__).resolve().parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=60,
        text=True,
    )
    taken = time.perf_counter() - start
    if not done.stdout.startswith("painted "):
        raise SystemExit(f"nothing was painted: {done.stdout}")
    return taken


def main() -> None:
    """Take turns."""
    profile = str(profile_of(100_000))
    # an installed program has its bytecode; a checkout may not, where Python must not write any
    compile_dir(Path(__file__).resolve().parents[1] / "storno_desktop", quiet=2)
    ours, bare = [], []
    seconds("ours", profile)
    for _ in range(TURNS):
        ours.append(seconds("ours", profile))
        bare.append(seconds("bare"))
    ratio = min(ours) / min(bare)
    tell("start to a painted list of 100,000, to a bare window", ratio, LIMIT)


if __name__ == "__main__":
    main()
