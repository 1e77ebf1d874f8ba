"""What a French seller's invoice says beyond the common mapping: notes, process, numbers, address.

The law (Code de commerce L441-9, CGI 242 nonies A) and the rules of flow 2 (BR-FR) want more of
an invoice than EN 16931. What a person wrote stays; what follows from it is filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.codelists.subjects import NOTE_SUBJECTS
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Line
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.money import rounded
from storno_desktop.domain.party import Client, ClientKind, Company
from storno_desktop.domain.semantic import Identifier
from storno_desktop.domain.taxid import fr
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.domain.totals import Totals
from storno_desktop.domain.units import code_for
from storno_desktop.domain.vat import VatCategory

COUNTRY: Final = "FR"
SIREN: Final = "0002"  # ISO 6523 schemes, and that of the French directory
SIRET: Final = "0009"
PRIVATE: Final = "0224"
DIRECTORY: Final = "0225"
E_MAIL: Final = "EM"
#: BT-8: VAT is due with the invoice, by choice of the seller (option pour les débits).
ON_DEBITS: Final = "3"
#: BR-FR-DEC-03: a price has six decimals.
PRICE_DIGITS: Final = 6
#: BT-3 of invoices for a deposit (BR-FR-CO-08).
DEPOSITS: Final = frozenset({"386", "500", "503"})
#: Units that measure somebody's time, or nothing but that it was done.
_SERVICE_UNITS: Final = frozenset(
    {"HUR", "MIN", "SEC", "DAY", "WEE", "MON", "QAN", "SAN", "ANN", "LS", "E48", "E49", "D92"}
)
_MARK: Final = re.compile(r"(?:^|(?<=\n))#([A-Z0-9]{3})#")

_LINES: Final[Memory[en.SemanticLine, en.SemanticLine]] = Memory(8192)


@dataclass(frozen=True, slots=True)
class Notices:
    """The legal sentences in the document's language."""

    fee: str  # PMT, D441-5
    penalty: str  # PMD, L441-10
    discount: str  # AAB, L441-9
    on_debits: str  # CGI 269-2-c

    @property
    def by_subject(self) -> tuple[tuple[str, str], ...]:
        """The sentences that every invoice has (BR-FR-05), by the subject of the note."""
        return (("PMT", self.fee), ("PMD", self.penalty), ("AAB", self.discount))


def completed(
    invoice: en.Semantic, content: Content, setting: Setting, notices: Notices
) -> en.Semantic:
    """The invoice with what France adds; terms that were stated are left as they are."""
    seller = setting.seller
    point = invoice.tax_point_code
    if point is None and seller.vat_on_debits and invoice.tax_point_date is None:
        point = ON_DEBITS
    invoice = replace(invoice, tax_point_code=point)
    return replace(
        invoice,
        buyer_reference=invoice.buyer_reference or _service(setting.buyer),
        notes=_notes(invoice, content, setting, notices),
        process=content.process
        or process_of(
            content.lines, setting.totals, setting.type_code, has_due=bool(content.due_date)
        ),
        seller=_seller(invoice.seller, seller),
        buyer=_buyer(invoice.buyer, setting.buyer),
        payee=_payee(invoice.payee),
        lines=tuple(_LINES.of(line, None, lambda line=line: _line(line)) for line in invoice.lines),  # type: ignore[misc]
    )


def is_service(line: Line) -> bool:
    """Whether a line sells a service: as the product says, else as its VAT and its unit tell."""
    if line.is_service is not None:
        return line.is_service
    if line.vat_category is VatCategory.INTRA_COMMUNITY or line.origin_country:
        return False  # goods alone are delivered within the Community, and come from somewhere
    return code_for(line.unit) in _SERVICE_UNITS


def process_of(lines: Iterable[Line], totals: Totals, type_code: str, *, has_due: bool) -> str:
    """BT-23: what is sold (B goods, S services, M both), and how far it is paid.

    1 is to be paid, 2 is paid, 4 follows a deposit. An invoice counts as paid only with a due
    date, which then is the day of payment.
    """
    kinds = {is_service(line) for line in lines}
    letter = "M" if len(kinds) > 1 else ("S" if True in kinds else "B")
    if type_code in DEPOSITS or not totals.prepaid:
        return f"{letter}1"
    if totals.prepaid == totals.gross and totals.due == 0 and has_due:
        return f"{letter}2"
    return f"{letter}4"


def marked(text: str) -> list[tuple[str | None, str]]:
    """Part a text into notes: "#AAB#" at the head of a line begins one with that subject."""
    parts: list[tuple[str | None, str]] = []
    subject: str | None = None
    start = 0
    for mark in _MARK.finditer(text):
        if mark[1] not in NOTE_SUBJECTS:
            continue
        parts.append((subject, text[start : mark.start()].strip()))
        subject, start = mark[1], mark.end()
    parts.append((subject, text[start:].strip()))
    return [(subject, said) for subject, said in parts if said]


def own_subjects(text: str | None) -> frozenset[str]:
    """The subjects that a person's notes speak of themselves."""
    return frozenset(subject for subject, _ in marked(text or "") if subject)


def _notes(
    invoice: en.Semantic, content: Content, setting: Setting, notices: Notices
) -> tuple[en.Note, ...]:
    """BG-1: free texts first, so that in UBL no text runs into a treatment (BR-FR-20)."""
    own = [en.Note(text, subject) for note in invoice.notes for subject, text in marked(note.text)]
    if content.penalty_enabled and not any(note.subject_code == "PMD" for note in own):
        # The penalty that was agreed takes the place of the one by law.
        start = setting.wording.penalty.partition("{")[0]
        own = [
            replace(note, subject_code="PMD")
            if note.subject_code is None and start and note.text.startswith(start)
            else note
            for note in own
        ]
    if invoice.tax_point_code == ON_DEBITS:
        own.append(en.Note(notices.on_debits))
    said = {note.subject_code for note in own}
    own += [en.Note(text, subject) for subject, text in notices.by_subject if subject not in said]
    return tuple(sorted(own, key=lambda note: note.subject_code is not None))


@lru_cache(maxsize=1024)
def _siren_in(*numbers: str | None) -> str | None:
    """The SIREN that one of several numbers holds."""
    return next((found for each in numbers if each and (found := fr.siren_of(each))), None)


def _seller(stated: en.Seller, company: Company) -> en.Seller:
    """SIREN as BT-30, SIRET as BT-29, the directory's address, the register beside the form."""
    siren = company.siren or _siren_in(company.siret, company.vat_code, company.cif)
    legal_id = Identifier(siren, SIREN) if siren else stated.legal_id
    register = company.registration_number
    if legal_id is None or register == legal_id.value:
        register = None
    address = stated.electronic_address or (Identifier(siren, DIRECTORY) if siren else None)
    return replace(
        stated,
        identifiers=(
            *stated.identifiers,
            *((Identifier(company.siret, SIRET),) if company.siret else ()),
        ),
        legal_id=legal_id,
        legal_form=", ".join(part for part in (stated.legal_form, register) if part) or None,
        electronic_address=address,
    )


def _buyer(stated: en.Buyer, client: Client) -> en.Buyer:
    """The same for a French firm; anybody else is reached by e-mail, where there is an address."""
    siren = siret = None
    if client.country == COUNTRY and client.kind is ClientKind.COMPANY:
        of_chorus = client.einvoice.siret if client.einvoice is not None else None
        siret = client.siret or of_chorus
        siren = client.siren or _siren_in(siret, client.vat_code, client.cui)
    address = stated.electronic_address
    if address is None and siren:
        address = Identifier(siren, DIRECTORY)
    elif address is None and client.email:
        address = Identifier(client.email, E_MAIL)
    return replace(
        stated,
        identifier=stated.identifier or (Identifier(siret, SIRET) if siret else None),
        legal_id=Identifier(siren, SIREN) if siren else stated.legal_id,
        electronic_address=address,
    )


def _service(client: Client) -> str | None:
    """BT-10: the service of a public body, as Chorus Pro wants it."""
    return client.einvoice.service_code if client.einvoice is not None else None


def _payee(stated: en.Payee | None) -> en.Payee | None:
    """Identifiers have a scheme (BR-FR-CO-10): a SIRET, a SIREN, else a private number."""
    if stated is None:
        return None
    identifier, legal = stated.identifier, stated.legal_id
    if identifier is not None and identifier.scheme is None:
        known = {fr.SIREN_LENGTH: SIREN, fr.SIRET_LENGTH: SIRET}
        is_number = identifier.value.isdigit()
        scheme = known.get(len(identifier.value), PRIVATE) if is_number else PRIVATE
        identifier = replace(identifier, scheme=scheme)
    if legal is not None and legal.scheme is None and (siren := _siren_in(legal.value)):
        legal = Identifier(siren, SIREN)
    return replace(stated, identifier=identifier, legal_id=legal)


def _line(line: en.SemanticLine) -> en.SemanticLine:
    """Round a price that was derived from one with VAT; a typed one keeps its digits."""
    net = line.price.net
    exponent = net.as_tuple().exponent if net is not None else 0
    if net is None or not isinstance(exponent, int) or -exponent <= PRICE_DIGITS:
        return line
    return replace(line, price=replace(line.price, net=_short(net)))


def _short(price: Decimal) -> Decimal:
    return rounded(price, PRICE_DIGITS)
