"""`docs/semantic.md` and `docs/rules.md` say what the code does: they are made from it again here.

`--update-golden` writes the parts that are made.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storno_desktop.einvoice import catalogue
from tests.unit.einvoice import differences
from tests.unit.einvoice.semantic_page import rows, semantic_terms

DOCS = Path(__file__).resolve().parents[3] / "docs"


def counts() -> str:
    """How many rules each family has, as the catalogue knows them."""
    families = (
        ("EN 16931, both editions", catalogue.EN16931_CODES),
        ("CIUS-RO", catalogue.CIUS_RO_CODES),
        ("Peppol BIS Billing", catalogue.PEPPOL_CODES),
        ("the CII binding that stops a document", catalogue.CII_BINDING_CODES),
    )
    lines = ["| family | rules |", "| --- | ---: |"]
    return "\n".join([*lines, *(f"| {name} | {len(codes)} |" for name, codes in families)])


def not_judged() -> str:
    """The official fatal rules that nobody judges, and why."""
    by_reason: dict[str, list[str]] = {}
    for code, reason in catalogue.NOT_JUDGED.items():
        by_reason.setdefault(reason, []).append(code)
    lines = ["| rules | why |", "| --- | --- |"]
    return "\n".join(
        [*lines, *(f"| {', '.join(codes)} | {reason} |" for reason, codes in by_reason.items())]
    )


#: Page and part to what makes it; the part stands between two comments with its name.
PARTS = {
    ("semantic.md", "terms"): lambda: "\n".join(rows()),
    ("rules.md", "families"): counts,
    ("rules.md", "not judged"): not_judged,
    ("rules.md", "differences"): differences.page,
}


@pytest.mark.parametrize(("page", "part"), PARTS)
def test_what_is_made_from_the_code_is_current(
    page: str, part: str, *, update_golden: bool
) -> None:
    path = DOCS / page
    text = path.read_text(encoding="utf-8")
    between = re.compile(f"(<!-- {part} -->\n).*?(\n<!-- end -->)", re.DOTALL)
    found = between.search(text)
    assert found is not None, f"{page} has no part {part!r}"
    made = f"{found[1]}{PARTS[page, part]()}{found[2]}"
    if update_golden:
        path.write_text(text.replace(found[0], made), encoding="utf-8")
    else:
        assert found[0] == made, "run pytest --update-golden on this file"


def test_every_term_of_the_standard_has_one_key() -> None:
    numbers = [term.number for term in semantic_terms()]
    assert len(numbers) == len(set(numbers))
    wanted = {f"BT-{number}" for number in range(1, 166)} - {"BT-4"}
    wanted |= {f"BG-{number}" for number in range(1, 33)}
    assert wanted <= set(numbers)
