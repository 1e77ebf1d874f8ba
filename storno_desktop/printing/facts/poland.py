"""What a Polish page says beyond others: the words of art. 106e, and the code of KSeF."""

from __future__ import annotations

from typing import Final

from storno_desktop.application import split_payment
from storno_desktop.application.ports import Printing
from storno_desktop.domain.invoice import Regime
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.national.poland import InvoiceKind, PolishTerms, kind_of
from storno_desktop.domain.national.poland.codes import (
    Offline,
    code_one_of,
    code_two_of,
    is_ksef_number,
)
from storno_desktop.domain.taxid import pl
from storno_desktop.domain.vat import VatCategory
from storno_desktop.printing.facts.sheet import Code, Fact
from storno_desktop.printing.facts.voice import Voice

COUNTRY: Final = "PL"
_FORMAT: Final = "fa3"
_ANNEX_15: Final = frozenset({"załącznik 15", "zalacznik 15", "p_12_zal_15"})
_TITLES: Final = {
    InvoiceKind.ADVANCE: "deposit",
    InvoiceKind.FINAL: "final",
    InvoiceKind.SIMPLIFIED: "simplified",
}
#: VATEX codes and regimes of the margin schemes, as keys of their sentences.
_MARGINS: Final = {
    "VATEX-EU-D": "travel",
    "VATEX-EU-F": "used_goods",
    "VATEX-EU-I": "art",
    "VATEX-EU-J": "antiques",
}
_MARGIN_REGIMES: Final = {
    Regime.SERVICES_ART_311: "travel",
    Regime.SALES_ART_312: "used_goods",
}


def _terms(printing: Printing) -> PolishTerms:
    return printing.document.content.ksef or PolishTerms()


def title_key(printing: Printing) -> str | None:
    """What a Polish invoice of its kind is called; None: as everywhere."""
    if printing.seller.country != COUNTRY:
        return None
    content = printing.document.content
    is_simplified = content.regime is Regime.SIMPLIFIED
    kind = kind_of(content.ksef, content.type_code, is_simplified=is_simplified)
    if kind.is_correction or content.parent_number:
        return "credit_note"  # faktura korygująca, whatever was corrected
    return _TITLES.get(kind)


def mentions(printing: Printing, voice: Voice) -> list[str]:
    """Give the words that art. 106e demands, in every language of the document."""
    if printing.seller.country != COUNTRY:
        return []
    content, terms = printing.document.content, _terms(printing)
    is_reverse = any(line.vat_category is VatCategory.REVERSE_CHARGE for line in content.lines)
    is_self_billed = printing.document.type_code == "389"
    answers = {
        "split_payment": _or(terms.split_payment, _must_split(printing)),
        "self_billing": _or(terms.self_billing, is_self_billed),
        "reverse_charge": _or(terms.reverse_charge, is_reverse),
        "triangular": bool(terms.triangular),
    }
    said = [text for key, holds in answers.items() if holds for text in _words(voice, key)]
    if terms.cash_method and not content.vat_on_collection:
        said += [each.vat_on_collection for each in voice.wordings]
    if (margin := _margin(printing)) is not None:
        said += _words(voice, f"margin_{margin}")
    if terms.exemption is not None:
        basis = (terms.exemption.act, terms.exemption.directive, terms.exemption.other)
        said += [
            text
            for each in basis
            if each
            for text in voice.labels.of_key("poland.exemption", basis=each)
        ]
    return said


def _words(voice: Voice, key: str) -> tuple[str, ...]:
    return voice.labels.of_key(f"poland.{key}")


def _or(answer: bool | None, otherwise: bool) -> bool:
    return otherwise if answer is None else answer


def _must_split(printing: Printing) -> bool:
    content = printing.document.content
    listed = any(
        (line.ksef is not None and line.ksef.annex15)
        or any(name.strip().casefold() in _ANNEX_15 for name, _ in line.attributes)
        for line in content.lines
    )
    gross, day = printing.totals.gross, content.issue_date
    return listed and split_payment.is_due(gross, content.currency, content.exchange_rate, day)


def _margin(printing: Printing) -> str | None:
    content, terms = printing.document.content, _terms(printing)
    if terms.margin is not None:
        return terms.margin.value
    codes = [line.exemption_code for line in content.lines]
    named = next((_MARGINS[code] for code in codes if code in _MARGINS), None)
    return named or _MARGIN_REGIMES.get(content.regime)


def references(printing: Printing, voice: Voice) -> list[Fact]:
    """Why an invoice was corrected, and which advances it settles."""
    terms = _terms(printing)
    found: list[Fact] = []
    if terms.correction is not None:
        found += voice.fact("correction_reason", terms.correction.reason)
        for each in terms.correction.invoices:
            found += voice.fact("corrected_invoice", each.number)
    for advance in terms.advance_invoices:
        found += voice.fact("advance_invoice", advance.number or advance.ksef_number)
    if ksef_number(printing):
        found += voice.fact("ksef_number", ksef_number(printing))
    return found


def ksef_number(printing: Printing) -> str | None:
    """The number that KSeF gave the document, None while it has none."""
    submission = printing.document.submission
    known = (submission.download_id, submission.upload_index, printing.upload_index)
    return next((each for each in known if each and is_ksef_number(each)), None)


def codes(printing: Printing, voice: Voice) -> tuple[Code, ...]:
    """KOD I of an issued document, and KOD II of one that its certificate vouches for offline.

    A draft or a cancelled document has none, nor has one of a total failure, which KSeF never sees.
    """
    document, issued = printing.document, printing.document.issued
    if issued is None or issued.format_key != _FORMAT or printing.is_draft:
        return ()
    day, mode = document.content.issue_date, _terms(printing).offline
    if document.lifecycle is Lifecycle.CANCELLED or day is None or mode is Offline.TOTAL_FAILURE:
        return ()
    nip = pl.compact(printing.seller.cif or printing.seller.vat_code or "")
    sha256, number = bytes.fromhex(issued.xml_sha256), ksef_number(printing)
    found = [(code_one_of(sha256, nip, day, ksef_number=number), "label.verify_in_ksef")]
    if printing.vouched is not None and number is None:
        found.append((code_two_of(sha256, nip, printing.vouched), "label.verify_issuer"))
    return tuple(
        Code(code.link.encode("ascii"), code.caption, voice.labels.of_key(key))
        for code, key in found
    )
