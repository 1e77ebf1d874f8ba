"""Kill a batch of several processes at random moments: nothing lost, doubled or half done."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.application import integrity
from storno_desktop.application.companies import add_company, find_company
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.lifecycle import Lifecycle
from tests.random_invoices import BUYERS, VAT_SELLER

ROOT = Path(__file__).resolve().parents[2]
KILLS = 60 if os.environ.get("STORNO_FULL") == "1" else 6
LINES = 3_000  # more than are done before a kill
OVERLAP = 8  # lines that come again


def lines(file: Path, first: int) -> None:
    """Write more lines than are done in time, each with a key of its own."""
    with file.open("w", encoding="utf-8") as opened:
        for number in range(first, first + LINES):
            line = {"description": "Scaun", "quantity": "1", "unitPrice": f"{number % 90 + 1}.00"}
            body: dict[str, Any] = {
                "client": "14399840",
                "issueDate": "2026-11-16",
                "lines": [line] * (number % 7 + 1),
                "idempotencyKey": f"k{number}",
            }
            if number % 50 == 49:
                body["collect"] = True  # done with the store
            opened.write(json.dumps(body) + "\n")


def killed_at_random(
    profile: Path, file: Path, out: Path, moment: random.Random
) -> list[dict[str, Any]]:
    """Run the batch, kill it some time after its first answer, and give its answers."""
    command = [sys.executable, "-m", "storno_desktop", "--json", "--profile", str(profile)]
    command += ["batch", str(file), "--issue", "--jobs", "2", "--format", "cius-ro"]
    command += ["--out", str(out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(moment.uniform(0, 1.5))
        process.send_signal(signal.SIGKILL)
        # the helpers hold the same output: its end shows that they have left too
        rest = process.stdout.read()
    whole = [line for line in (first + rest).split("\n")[:-1] if line]  # the last may be cut off
    return [json.loads(line) for line in whole]


def check(office: Office, company_id: str, answers: list[dict[str, Any]]) -> None:
    """Hold the books against every answer given so far."""
    assert [one for one in integrity.verify(office) if not one.ok] == []
    company = find_company(office, company_id)
    with office.store.read() as unit:
        links = [json.loads(link.payload) for link in unit.chain.links(company.id)]
        numbers = [link["number"] for link in links if link["event"] == "issued"]
        assert numbers == [f"FCT{n:04d}" for n in range(1, len(numbers) + 1)]
        by_key: dict[str, str] = {}
        for answer in answers:
            document = unit.documents.get(answer["id"])
            assert document is not None, answer
            assert document.lifecycle is Lifecycle.ISSUED
            assert document.number == answer["number"]
            assert document.issued is not None
            xml = office.store.vault.get(document.issued.xml_sha256)
            assert Path(answer["file"]).read_bytes() == xml
            key = answer["key"]
            assert document.idempotency_key == key
            assert by_key.setdefault(key, answer["number"]) == answer["number"]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
@pytest.mark.timeout(900)
def test_a_killed_batch_leaves_whole_documents_and_true_answers(
    profile: Path, tmp_path: Path
) -> None:
    office = open_office(profile)
    company = add_company(office, VAT_SELLER).company
    add_client(office, company.id, BUYERS[0])
    file, out = tmp_path / "many.jsonl", tmp_path / "out"
    moment = random.Random(KILLS)
    answers: list[dict[str, Any]] = []
    first, most = 0, 0
    try:
        for _ in range(KILLS):
            lines(file, first)
            given = killed_at_random(profile, file, out, moment)
            assert not any("error" in answer for answer in given), given
            answers += [{**one, "key": f"k{first + one['line'] - 1}"} for one in given]
            most = max(most, len(given))
            check(office, company.id, answers)
            first = max(0, first + len(given) - OVERLAP)
        assert most > 64  # more than one transaction
        files = [path for path in out.iterdir() if not path.name.startswith(".")]
        assert all(path.read_bytes().rstrip().endswith(b"</Invoice>") for path in files)
    finally:
        office.store.close()
