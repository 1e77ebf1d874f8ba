"""An invoice of any other kind as XRechnung wants it said; what is known is not asked for again.

A document that names XRechnung in BT-24 was read from a file: it is judged as it stands there.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from storno_desktop.domain.semantic import (
    Contact,
    Identifier,
    Semantic,
    VatBreakdown,
)
from storno_desktop.domain.skonto import ended
from storno_desktop.einvoice.rules.xrechnung_kind import CIUS, EXTENSION, is_stated

#: BT-23, where a document has none: a plain invoice of Peppol, which asks for no answer.
PROCESS: Final = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
#: The scheme of an e-mail address (BT-34-1, BT-49-1).
_EMAIL: Final = "EM"
_OUTSIDE_SCOPE: Final = "O"
_XML: Final = "application/xml"


def named(invoice: Semantic) -> Semantic:
    """The invoice to be judged: one that names XRechnung, of whatever release, stays as it is."""
    if "xrechnung" in (invoice.specification or "").lower():
        return invoice
    return adapted(invoice)


def adapted(invoice: Semantic) -> Semantic:
    """The invoice to be written, with the identifier of XRechnung and what follows from the rest.

    BT-23 gets the plain process, BT-34 and BT-49 an e-mail address, BT-119 of category O the rate
    nought (BR-DE-14), and the last offer of Skonto its line break (BR-DE-18).
    """
    if is_stated(invoice.specification):
        return invoice
    seller, buyer, terms = invoice.seller, invoice.buyer, invoice.payment_terms
    return replace(
        invoice,
        specification=EXTENSION if _needs_extension(invoice) else CIUS,
        process=invoice.process or PROCESS,
        payment_terms=ended(terms) if terms else None,
        seller=replace(
            seller, electronic_address=seller.electronic_address or _address(seller.contact)
        ),
        buyer=replace(
            buyer, electronic_address=buyer.electronic_address or _address(buyer.contact)
        ),
        vat=tuple(map(_with_rate, invoice.vat)),
    )


def _needs_extension(invoice: Semantic) -> bool:
    return (
        bool(invoice.extensions.third_party_payments)
        or any(document.mime == _XML for document in invoice.documents)
        or any(line.sub_lines for line in invoice.lines)
    )


def _address(contact: Contact | None) -> Identifier | None:
    return Identifier(contact.email, _EMAIL) if contact is not None and contact.email else None


def _with_rate(group: VatBreakdown) -> VatBreakdown:
    if group.category == _OUTSIDE_SCOPE and group.rate is None:
        return replace(group, rate=Decimal(0))
    return group
