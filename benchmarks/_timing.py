"""What the benchmarks share: paired timings, percentiles, one way to print a ratio.

Machines are noisy, so every figure is a ratio to a baseline of the same run, taken in turns:
ours, baseline, ours, baseline …; of each the fastest turn counts, as `timeit` has it: what others
do on the machine only ever adds.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable


def paired(
    ours: Callable[[], object],
    baseline: Callable[[], object],
    turns: int = 15,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """The fastest of ours divided by the fastest of the baseline, taken in turns.

    What only computes, on one thread, is timed with `time.process_time`: waiting for a processor
    that others use is not counted.
    """
    ours()
    baseline()  # both warm
    mine, theirs = [], []
    for _ in range(turns):
        mine.append(timed(ours, clock))
        theirs.append(timed(baseline, clock))
    return min(mine) / min(theirs)


def timed(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Seconds that one call takes, without a collection of garbage in between."""
    gc.collect()
    gc.disable()
    try:
        start = clock()
        work()
        return clock() - start
    finally:
        gc.enable()


def percentile(values: list[float], share: float) -> float:
    """The value that a share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def tell(name: str, figure: float, limit: float | None, unit: str = "times the baseline") -> None:
    """Print one figure and whether it keeps its limit."""
    verdict = "" if limit is None else f"   limit {limit:g}   {'ok' if figure <= limit else 'OVER'}"
    print(f"{name:<58} {figure:8.2f} {unit}{verdict}")
    sys.stdout.flush()
