"""Random German invoices, created, issued and exported as people do: KoSIT's rules decide."""

import os
from pathlib import Path

import pytest

from storno_desktop.application import exports
from tests.official import Official
from tests.random_german import case
from tests.random_wide import wide
from tests.wide_deeds import issued, opened, wrong

CHUNKS = 4
CASES = 2000 if os.environ.get("STORNO_FULL") == "1" else 100
KEYS = ("xrechnung-ubl", "xrechnung-cii")
IN_PDF = "zugferd-xrechnung"
#: One in so many is printed as well: a page costs more than all the rest.
PRINTED = 40
#: Seeds of earlier finds, run every time.
FOUND: tuple[int, ...] = ()


def verdicts(seed: int, profile: Path, official: Official) -> list[str]:
    """Take one case through the deeds and give what is held against it, in every form."""
    one = wide(case(seed), seed, types=())
    found: list[str] = []
    with opened(profile / str(seed)) as office:
        for id_ in issued(office, one):
            with office.store.read() as unit:
                stored = unit.documents.get(id_)
            assert stored is not None
            assert stored.issued is not None
            if "einvoiceIdentifiers" in one.buyer:
                assert stored.issued.format_key == "xrechnung-ubl"
            for key in KEYS:
                found += wrong(office, id_, key, official)
            inside = exports.invoice_xml(office, id_, IN_PDF)[1]
            if inside != exports.export(office, id_, "xrechnung-cii").content:
                found.append(f"{IN_PDF} is not the invoice of xrechnung-cii")
            if seed % PRINTED == 0:
                printed = exports.export(office, id_, IN_PDF).content
                found += [f"{IN_PDF} {each}" for each in official.fatal(printed)]
    return found


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_kosit_would_take_every_random_invoice_and_its_correction(
    chunk: int, profile: Path, shared: Path
) -> None:
    pytest.importorskip("saxonche")
    official = Official(shared)
    failed = {}
    for seed in [*range(chunk, CASES, CHUNKS), *(FOUND if chunk == 0 else ())]:
        if found := verdicts(seed, profile, official):
            failed[seed] = found
    assert failed == {}
