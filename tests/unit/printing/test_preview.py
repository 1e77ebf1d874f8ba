"""The helper process answers every job in order and survives a bad one."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO

from storno_desktop.printing import preview
from storno_desktop.printing.printer import ReportlabPrinter
from tests.conftest import ROOT
from tests.unit.printing import samples


def answers(received: bytes) -> list[tuple[bytes, bytes]]:
    found = []
    while (taken := preview.take_answer(received)) is not None:
        kind, content, received = taken
        found.append((kind, content))
    assert received == b""
    return found


def test_jobs_are_answered_in_order_and_a_bad_one_with_words() -> None:
    bad = b"\0\0\0\x03bad"
    source = BytesIO(preview.job(samples.simple()) + bad + preview.job(samples.storno()))
    target = BytesIO()
    preview.serve(source, target)
    first, second, third = answers(target.getvalue())
    printer = ReportlabPrinter()
    assert first == (preview.PDF, printer.pdf(samples.simple()))
    assert second[0] == preview.ERROR
    assert second[1]
    assert third == (preview.PDF, printer.pdf(samples.storno()))


def test_half_an_answer_is_no_answer_yet() -> None:
    whole = preview.answer(preview.PDF, b"abc")
    assert all(preview.take_answer(whole[:length]) is None for length in range(len(whole)))
    assert preview.take_answer(whole + b"x") == (preview.PDF, b"abc", b"x")


def test_input_that_ends_in_the_middle_of_a_job_ends_the_work() -> None:
    target = BytesIO()
    preview.serve(BytesIO(preview.job(samples.simple())[:-1]), target)
    assert target.getvalue() == b""


def test_the_process_ends_with_its_input_and_prints_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "storno_desktop.printing.preview"],
        input=preview.job(samples.simple()),
        capture_output=True,
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    assert done.stderr == b""
    ((kind, content),) = answers(done.stdout)
    assert kind == preview.PDF
    assert content == ReportlabPrinter().pdf(samples.simple())
