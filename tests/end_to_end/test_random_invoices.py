"""Random lawful invoices, created, issued and exported as people do: the official rules decide."""

import os
from pathlib import Path

import pytest

from tests.official import Official
from tests.random_invoices import case
from tests.random_wide import wide
from tests.wide_deeds import issued, opened, wrong

CHUNKS = 4
CASES = 2000 if os.environ.get("STORNO_FULL") == "1" else 100
KEYS = ("cius-ro", "ubl-en16931", "cii-en16931")
#: Seeds of earlier finds, run every time.
FOUND: tuple[int, ...] = ()


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_official_rules_pass_every_random_invoice_and_its_correction(
    chunk: int, profile: Path, shared: Path
) -> None:
    pytest.importorskip("saxonche")
    official = Official(shared)
    failed = {}
    for seed in [*range(chunk, CASES, CHUNKS), *(FOUND if chunk == 0 else ())]:
        with opened(profile / str(seed)) as office:
            for id_ in issued(office, wide(case(seed), seed)):
                for key in KEYS:
                    if found := wrong(office, id_, key, official):
                        failed[seed, key] = found
    assert failed == {}
