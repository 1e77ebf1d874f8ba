"""`batch` of random invoices to XML, two processes to one. Limit: 1.7 times as fast.

And how its memory grows from a tenth of the lines to all of them. Limit: 1.2 times. The largest of
its processes counts. `python -m benchmarks.batch 500` takes fewer lines than 10,000, of which each
has one to five hundred, log-uniform; both turns start with the same books.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks._timing import tell
from storno_desktop.application.companies import add_company
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from tests.random_invoices import BUYERS, VAT_SELLER, case

LINES = 10_000
SPEED, GROWTH = 1.7, 1.2


def _books(profile: Path) -> None:
    office = open_office(profile)
    company = add_company(office, {**VAT_SELLER, "vatRounding": "per_group"}).company
    for buyer in BUYERS:
        add_client(office, company.id, buyer)
    office.store.close()


def _lines(file: Path, count: int) -> None:
    """Write the invoices of the one seller among the random cases."""
    seed = written = 0
    with file.open("w", encoding="utf-8") as opened:
        while written < count:
            made = case(seed)
            seed += 1
            if made.seller["cif"] != VAT_SELLER["cif"]:
                continue
            body = {**made.invoice, "client": made.buyer["name"]}
            opened.write(json.dumps(body, ensure_ascii=False) + "\n")
            written += 1


def _run(folder: Path, file: Path, jobs: int) -> tuple[float, int]:
    """Seconds and the most memory of one batch, in KiB; 0 where the system does not tell."""
    profile, out = folder / "profile", folder / "out"
    shutil.copytree(folder / "books", profile)
    command = [sys.executable, "-m", "storno_desktop", "--json", "--profile", str(profile)]
    command += ["batch", str(file), "--issue", "--format", "cius-ro", "--out", str(out)]
    answers = folder / "answers"
    with answers.open("wb") as opened:
        begun = time.perf_counter()
        process = subprocess.Popen([*command, "--jobs", str(jobs)], stdout=opened)
        if hasattr(os, "wait4"):
            _, status, used = os.wait4(process.pid, 0)
            process.returncode, memory = os.waitstatus_to_exitcode(status), used.ru_maxrss
        else:
            process.wait()
            memory = 0
        took = time.perf_counter() - begun
    answered = len(answers.read_bytes().splitlines())
    if process.returncode or len(list(out.iterdir())) != answered:
        raise RuntimeError(f"the batch ended with {process.returncode}")
    shutil.rmtree(profile)
    shutil.rmtree(out)
    return took, memory


def main(count: int = LINES) -> None:
    """Run the same batch with two processes, with one, and a tenth of it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _books(folder / "books")
        many, few = folder / "many.jsonl", folder / "few.jsonl"
        _lines(many, count)
        _lines(few, max(1, count // 10))
        _, before = _run(folder, few, 2)
        together, most = _run(folder, many, 2)
        alone, _ = _run(folder, many, 1)
    what = f"batch of {count:,} invoices, --jobs 1 to --jobs 2"
    ratio = alone / together
    verdict = "ok" if ratio >= SPEED else "SLOW"
    print(f"{what:<58} {ratio:8.2f} times as fast   at least {SPEED:g}   {verdict}")
    print(f"{'':<58} {together:8.1f} s to {alone:.1f} s")
    if before:
        tell("memory of ten times as many lines", most / before, GROWTH, "times that of a tenth")
        print(f"{'':<58} {most / 1024:8.0f} MB to {before / 1024:.0f} MB")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:2]))
