"""Storno and credit notes: drafts that take an issued document back, wholly or in part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from storno_desktop.application.documents import document_of
from storno_desktop.application.drafts import Drafted, start
from storno_desktop.application.errors import BadInput
from storno_desktop.application.office import Office
from storno_desktop.domain.correction import reverse, taken_back
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.numbering import DocumentKind


def storno(
    office: Office,
    id_: str,
    quantities: Mapping[int, Decimal] | None = None,
    kind: DocumentKind | None = None,
) -> Drafted:
    """Draft the storno of an issued document; `quantities` maps positions to parts.

    With kind `credit_note` the draft is a credit note (381). Raises NotIssued, AlreadyCredited.
    """
    with office.store.read() as unit:
        original = document_of(unit, id_)
        earlier = [
            one.content
            for one in unit.documents.corrections_of(id_)
            if one.lifecycle is Lifecycle.ISSUED
        ]
    content = reverse(original, office.clock.today(), quantities, taken_back(earlier))
    kind = kind or original.kind
    if kind is original.kind:
        content = replace(content, series_id=original.content.series_id)
    return start(office, original.company_id, content, kind)


def read_quantities(body: object) -> dict[int, Decimal]:
    """Read the `--lines` body: [{"line": 1, "quantity": "2"}], lines counted from one."""
    faults: list[Fault] = []
    quantities: dict[int, Decimal] = {}
    if not isinstance(body, list) or not body:
        raise BadInput("bad_value", [Fault("$", "NOT-ARRAY")])
    for index, one in enumerate(body):
        line = one.get("line") if isinstance(one, dict) else None
        quantity = one.get("quantity") if isinstance(one, dict) else None
        if not isinstance(line, int) or isinstance(line, bool) or line < 1:
            faults.append(Fault(f"[{index}].line", "NOT-WHOLE"))
            continue
        try:
            quantities[line - 1] = Decimal(str(quantity))
        except ArithmeticError:
            faults.append(Fault(f"[{index}].quantity", "NOT-DECIMAL"))
    if faults:
        raise BadInput("bad_value", faults)
    return quantities
