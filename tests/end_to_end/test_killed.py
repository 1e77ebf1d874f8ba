"""Kill the process at random moments while it issues: nothing may be lost, doubled or half done."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storno_desktop.application import integrity
from storno_desktop.application.companies import add_company, find_company
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.lifecycle import Lifecycle
from tests.random_invoices import VAT_SELLER

ROOT = Path(__file__).resolve().parents[2]
CHUNKS = 4
KILLS = (200 if os.environ.get("STORNO_FULL") == "1" else 32) // CHUNKS


def killed_at_random(profile: Path, moment: random.Random) -> list[dict[str, str]]:
    """Run the loop, kill it, and give the answers it had given."""
    command = [sys.executable, "-m", "tests.end_to_end.issue_loop", str(profile)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as process:
        assert process.stdout is not None
        said, _, seconds = process.stdout.readline().partition(" ")
        assert said == "ready"
        # some deeds long, however busy the machine: the moment falls into each part of one alike
        time.sleep(moment.uniform(0, 8 * float(seconds)))
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read()
    whole = [line for line in rest.split("\n")[:-1] if line]  # the last may be cut off
    return [json.loads(line) for line in whole]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
@pytest.mark.timeout(900)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_a_killed_process_leaves_every_answer_true(chunk: int, profile: Path) -> None:
    office = open_office(profile)
    company = add_company(office, VAT_SELLER).company
    office.store.close()
    moment = random.Random(f"{chunk} {KILLS}")
    answers: list[dict[str, str]] = []
    for _ in range(KILLS):
        answers += killed_at_random(profile, moment)
    office = open_office(profile)
    try:
        assert [check for check in integrity.verify(office) if not check.ok] == []
        company = find_company(office, company.id)
        with office.store.read() as unit:
            links = [json.loads(link.payload) for link in unit.chain.links(company.id)]
            numbers = [link["number"] for link in links if link["event"] == "issued"]
            assert numbers == [f"FCT{n:04d}" for n in range(1, len(numbers) + 1)]
            for answer in answers:
                document = unit.documents.get(answer.get("issued") or answer["created"])
                assert document is not None, answer
                if "issued" in answer:
                    assert document.lifecycle is Lifecycle.ISSUED
                    assert document.number == answer["number"]
                    assert document.issued is not None
                    assert office.store.vault.get(document.issued.xml_sha256)
        assert any("issued" in answer for answer in answers)  # it did work in between
    finally:
        office.store.close()
