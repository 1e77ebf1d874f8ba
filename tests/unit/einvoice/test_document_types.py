"""Every type of document (BT-3) in both documents of UBL: our verdict is the official one.

An Invoice may state the type of a credit note, and a CreditNote that of an invoice: rules that
have a list for each ask which document it is, not what it calls itself.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storno_desktop.einvoice import ubl
from storno_desktop.einvoice.registry import format_for
from tests.unit.einvoice.differences import unexplained
from tests.unit.einvoice.peppol.rooms import home
from tests.unit.einvoice.rules.mutants import good
from tests.unit.einvoice.test_changes import DOCUMENTS, lawful
from tests.unit.einvoice.verdicts import Tools, ours

#: Of both lists, of neither, of Germany, with white space, and none.
TYPES = (
    *("380", "381", "384", "389", "261", "396", "326", "80", "81", "71", "420", "458", "751"),
    *("325", "502", "XX", "", "381 ", " 380"),
)
STATED = re.compile(rb"(TypeCode>)38[01](</cbc:(?:Invoice|CreditNote)TypeCode)")


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


def documents(kind: str) -> list[tuple[str, bytes]]:
    """A lawful document of each format that is written in UBL."""
    made = [
        (f"{key} {specification}", format_for(key).write(lawful(key, kind, specification)))
        for key, specification in DOCUMENTS
        if "cii" not in key
    ]
    return [*made, ("peppol-bis", format_for("peppol-bis").write(home("RO", kind)))]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("kind", ["380", "381"])
def test_either_document_may_state_any_type(tools: Tools, kind: str) -> None:
    differs = []
    for name, document in documents(kind):
        for type_code in TYPES:
            stated = STATED.sub(rb"\g<1>" + type_code.encode() + rb"\g<2>", document, count=1)
            told = unexplained("ubl", tools.official(stated), ours(stated))
            if told is not None:
                differs.append(f"{name} {kind} as {type_code!r}: {told}")
    assert differs == []


def test_a_document_is_written_as_it_was_read() -> None:
    for kind, other, root in (("380", b"381", b"<Invoice"), ("381", b"380", b"<CreditNote")):
        document = ubl.write(good("S", kind, "urn:cen.eu:en16931:2017"))
        stated = STATED.sub(rb"\g<1>" + other + rb"\g<2>", document, count=1)
        assert root in stated
        assert ubl.write(ubl.read(stated).semantic) == stated
