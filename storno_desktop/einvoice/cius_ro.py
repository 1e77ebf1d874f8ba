"""CIUS-RO 1.0.1 on UBL 2.1: the Romanian e-Factura (rules 1.0.9 of the Ministry of Finance)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Final

from lxml import etree

from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import ubl
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.ubl import limits
from storno_desktop.einvoice.ubl.names import PREFIXES
from storno_desktop.einvoice.ubl.values import fault_at

#: BT-24 of every Romanian e-invoice (BR-RO-001).
SPECIFICATION: Final = "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"

# The Romanian rules were published with EN 16931 1.3.8, which did not have these yet, or looks for
# them where nothing stands. Where a line of an address or a lot is there twice, it stops.
_LATER_RULES: Final = frozenset({f"UBL-SR-{number}" for number in (23, 43, 52, 53, 54, 55)})
_MORE: Final = "/*/cac:AdditionalDocumentReference"
_OFFENDERS: Final = {
    "BR-RO-001": f"/*/cbc:CustomizationID[. != '{SPECIFICATION}']"
    f"[normalize-space() = '{SPECIFICATION}']",
    "UBL-SR-43": f"{_MORE}[cbc:DocumentTypeCode][not(cbc:DocumentTypeCode = '130')]"
    "[not(local-name(/*) = 'CreditNote' and cbc:DocumentTypeCode = '50')]",
}
_SEARCHES: Final = tuple(
    (rule, etree.XPath(path, namespaces=PREFIXES)) for rule, path in _OFFENDERS.items()
)
#: What holds where a file says it in a place that no term is for, or says it with nothing.
_STATED: Final = tuple(
    (rule, etree.XPath(f"boolean({path})", namespaces=PREFIXES))
    for rule, path in (
        (
            "BR-RO-120",
            "/*/cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID"
            " | /*/cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID"
            "[normalize-space()]",
        ),
        ("BR-CO-25", "//cbc:DueDate | //cac:PaymentTerms/cbc:Note"),
    )
)


class CiusRo:
    """The format that ANAF takes."""

    key: ClassVar[str] = "cius-ro"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by the Romanian rules and the EN 16931 rules of their bundle."""
        from storno_desktop.einvoice.rules import cius_ro

        marked = _marked(invoice)
        binding = [fault for fault in limits.in_invoice(marked) if fault.code not in _LATER_RULES]
        return [*cius_ro.check(marked), *binding, *unwritable(marked)]

    def write(self, invoice: Semantic) -> bytes:
        """Write the document as Romanian, whatever BT-24 was."""
        return ubl.write(_marked(invoice))

    def read(self, document: bytes) -> Reading:
        """Read a UBL document, Romanian or not; what Romania does not judge is left out."""
        from storno_desktop.einvoice.rules.edition import BUNDLED_WITH_CIUS_RO

        own: list[Fault] = []
        stated: set[str] = set()

        def judge(root: etree._Element) -> list[Fault]:
            own.extend(_in_file(root))
            stated.update(rule for rule, search in _STATED if search(root))
            return own

        reading = ubl.read(document, judge, edition=BUNDLED_WITH_CIUS_RO)
        kept = [
            fault
            for fault in reading.structure_faults
            if fault.code not in _LATER_RULES or fault in own
        ]
        return replace(
            reading,
            structure_faults=tuple(dict.fromkeys(kept)),
            decided=reading.decided | stated,
        )


def _in_file(root: etree._Element) -> Iterator[Fault]:
    for rule, search in _SEARCHES:
        found = search(root)
        if isinstance(found, list):
            yield from (fault_at(each, rule) for each in found if is_element(each))


def _marked(invoice: Semantic) -> Semantic:
    if invoice.specification == SPECIFICATION:
        return invoice
    return replace(invoice, specification=SPECIFICATION)
