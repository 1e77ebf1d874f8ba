"""Creates and issues invoices until it is killed; each line it prints is an answer given."""

import json
import sys
import time
from pathlib import Path

from storno_desktop.application import drafts, issuing
from storno_desktop.application.companies import find_company
from storno_desktop.bootstrap import open_office


def tell(line: str) -> None:
    """Answer at once: the line is there before the next deed begins."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(profile: Path) -> None:
    """Issue for ever, telling each number only when the deed is done."""
    office = open_office(profile)
    company = find_company(office, None)
    line = {"description": "Scaun", "quantity": "1", "unitPrice": "10.00"}
    receiver = {"address": "Str. 1", "city": "Sibiu", "county": "SB", "country": "RO"}
    body = {
        "receiverName": "Client SRL",
        "receiverCif": "14399840",
        "receiverAddress": receiver,
        "issueDate": "2026-11-16",
        "lines": [line] * 3,
    }
    for _ in range(2):  # the first deed imports what it needs; the second tells how long one takes
        began = time.perf_counter()
        issuing.issue(office, drafts.create(office, company.id, body).document.id)
    tell(f"ready {time.perf_counter() - began:.6f}")
    while True:
        made = drafts.create(office, company.id, body)
        tell(json.dumps({"created": made.document.id}))
        done = issuing.issue(office, made.document.id).document
        tell(json.dumps({"issued": done.id, "number": done.number}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
