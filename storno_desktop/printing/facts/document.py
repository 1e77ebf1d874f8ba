"""From a document to its page: everything that is said, in the order in which it is read."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import TypeVar

from storno_desktop.application.nation import unmarked
from storno_desktop.application.ports import Printing
from storno_desktop.domain.invoice import Content, Document, Regime
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.national.italy import ItalianTerms
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.skonto import offers, without_offers
from storno_desktop.printing import fonts
from storno_desktop.printing.facts import legal, lines, poland, sums
from storno_desktop.printing.facts.parties import parties
from storno_desktop.printing.facts.payment import payment
from storno_desktop.printing.facts.sheet import Fact, Sheet
from storno_desktop.printing.facts.voice import Voice

_ROMANIA = "RO"
_TITLES = {"384": "corrected", "386": "deposit", "389": "self_billed"}
_COLOUR_LENGTH = len("#rrggbb")
T = TypeVar("T")


def sheet_of(printing: Printing) -> Sheet:
    """Say all that is printed; the internal note never is."""
    voice = Voice.of(printing)
    document, content = printing.document, printing.document.content
    totals = printing.totals
    columns, rows = lines.table(printing, voice)
    found_sums, due = sums.totals(printing, voice)
    home, home_note = sums.home_totals(printing, voice)
    is_cancelled = document.lifecycle is Lifecycle.CANCELLED
    word = voice.labels.of_key
    sheet = Sheet(
        title=word(f"title.{title_key(printing)}"),
        number=_number(printing, voice),
        dates=_dates(content, voice),
        parties=parties(printing, voice),
        reference=_reference(printing, voice),
        references=_references(printing, voice),
        columns=columns,
        rows=rows,
        carried=word("label.carried"),
        brought=word("label.brought"),
        vat=sums.vat_table(printing, voice),
        sums=found_sums,
        due=due,
        home=home,
        home_note=home_note,
        payment=payment(printing, voice),
        people=_people(content, voice),
        texts=_texts(printing, voice),
        legal=legal.mentions(printing, voice),
        footer=legal.footer(printing, voice),
        page_pattern=voice.labels.first("sentence.page", page="{page}", pages="{pages}"),
        is_negative=totals.gross < 0,
        is_correction=_is_correction(document),
        watermark=word("state.draft") if printing.is_draft and not is_cancelled else (),
        stamp=word("state.cancelled") if is_cancelled else (),
        language=voice.labels.language,
        author=printing.seller.name,
        moment=document.issued.issued_at if document.issued else document.updated_at,
        accent=_colour(printing.seller.accent_color),
        logo=printing.logo,
        codes=poland.codes(printing, voice),
    )
    return _cleaned(sheet)


def title_key(printing: Printing) -> str:
    """Choose the title: what a document is called follows its kind, type and country."""
    document = printing.document
    content = document.content
    if document.kind is DocumentKind.PROFORMA:
        return "proforma"
    if (polish := poland.title_key(printing)) is not None:
        return polish
    if document.type_code == "384":
        return "corrected"
    if _is_correction(document):
        # in Romania a reversal is an invoice with minus signs that names the one it reverses
        is_storno = printing.seller.country == _ROMANIA and bool(content.parent_number)
        return "storno" if is_storno or document.kind is DocumentKind.INVOICE else "credit_note"
    if content.regime is Regime.SIMPLIFIED:
        return "simplified"
    return _TITLES.get(document.type_code, "invoice")


def _is_correction(document: Document) -> bool:
    return document.kind is DocumentKind.CREDIT_NOTE or (
        document.kind is DocumentKind.INVOICE and bool(document.content.parent_number)
    )


def _number(printing: Printing, voice: Voice) -> str:
    number = printing.document.number
    return voice.labels.first("sentence.number", number=number) if number else ""


def _dates(content: Content, voice: Voice) -> tuple[Fact, ...]:
    found = [
        *voice.fact("issue_date", content.issue_date),
        *voice.fact("due_date", content.due_date),
    ]
    found += voice.fact("delivery_date", content.delivery_date)
    found += [
        *voice.fact("tax_point_date", content.tax_point_date),
        *voice.fact("period", _period(content.period_start, content.period_end, voice)),
        *voice.fact("currency", content.currency),
    ]
    return tuple(found)


def _period(start: date | None, end: date | None, voice: Voice) -> str | None:
    if not (start or end):
        return None
    return " – ".join(voice.numerals.date(day) if day else "…" for day in (start, end))


def _reference(printing: Printing, voice: Voice) -> str | None:
    """Name the invoice that this one corrects (BG-3)."""
    content = printing.document.content
    if not content.parent_number:
        return None
    name = "storno" if title_key(printing) == "storno" else "correction"
    if content.parent_date is None:
        return voice.labels.line(f"sentence.{name}_undated", number=content.parent_number)
    day = voice.numerals.date(content.parent_date)
    return voice.labels.line(f"sentence.{name}", number=content.parent_number, date=day)


def _references(printing: Printing, voice: Voice) -> tuple[Fact, ...]:
    content, document = printing.document.content, printing.document
    said = {
        "order": content.order_number,
        "contract": content.contract_number,
        "project": content.project_reference,
        "sales_order": content.sales_order,
        "buyer_reference": content.buyer_reference,
        "receiving_advice": content.receiving_advice,
        "despatch_advice": content.despatch_advice,
        "tender": content.tender,
        "invoiced_object": content.invoiced_object,
        "buyer_accounting_reference": content.buyer_accounting_reference,
        "delivery_place": content.delivery_location,
        "upload_index": printing.upload_index or document.submission.upload_index,
    }
    found = [fact for key, value in said.items() for fact in voice.fact(key, value)]
    if content.fatturapa is not None:
        found += _italian_references(content.fatturapa, voice)
    for each in content.references:
        found += voice.fact("document", ", ".join(filter(None, (each.id, each.description))))
    return (*found, *poland.references(printing, voice))


def _italian_references(terms: ItalianTerms, voice: Voice) -> list[Fact]:
    """Numbers of the public purse, and every other document by number and day."""
    found = [
        Fact((name,), value) for name, value in (("CIG", terms.cig), ("CUP", terms.cup)) if value
    ]
    for one in terms.riferimenti:
        day = voice.numerals.date(one.data) if one.data else None
        codes = (one.codice_cig and f"CIG {one.codice_cig}", one.codice_cup)
        found += voice.fact("document", ", ".join(filter(None, (one.id_documento, day, *codes))))
    for note in terms.ddt:
        day = voice.numerals.date(note.data)
        found += voice.fact("despatch_advice", f"{note.numero}, {day}")
    return found


def _people(content: Content, voice: Voice) -> tuple[Fact, ...]:
    issuer = ", ".join(filter(None, (content.issuer_name, content.issuer_id)))
    return (
        *voice.fact("issuer", issuer),
        *voice.fact("sales_agent", content.sales_agent),
        *voice.fact("deputy", content.deputy_name),
        *voice.fact("identity_card", content.deputy_identity_card),
        *voice.fact("vehicle", content.deputy_auto),
    )


def _terms(terms: str, voice: Voice) -> str:
    """Payment terms as people read them: an offer of Skonto in words, not as machines want it."""
    words = [without_offers(terms)]
    for offer in offers(terms):
        filled = {
            "percent": voice.numerals.percent(offer.percent),
            "days": str(offer.days),
            "base": "" if offer.base is None else voice.money(offer.base),
        }
        key = "sentence.skonto" if offer.base is None else "sentence.skonto_of"
        words.append(voice.labels.line(key, **filled))
    return "\n".join(filter(None, words))


def _texts(printing: Printing, voice: Voice) -> tuple[Fact, ...]:
    content, totals = printing.document.content, printing.totals
    terms = content.payment_terms
    if not terms and not content.due_date and totals.due > 0:
        terms = " / ".join(dict.fromkeys(each.due_on_receipt for each in voice.wordings))
    elif terms:
        terms = _terms(terms, voice)
    causes = content.fatturapa.causale if content.fatturapa else ()
    notes = unmarked(content.notes, printing.seller)
    found = [
        *voice.fact("payment_terms", terms),
        *voice.fact("notes", "\n".join(filter(None, (*causes, notes))) or None),
        *voice.fact("mentions", unmarked(content.mentions, printing.seller)),
    ]
    if content.show_client_balance:
        balances = {
            "balance_existing": content.client_balance_existing,
            "balance_overdue": content.client_balance_overdue,
        }
        for key, value in balances.items():
            found += voice.fact(key, None if value is None else voice.money(value))
    return tuple(found)


def _colour(text: str | None) -> int | None:
    """Read "#rrggbb"; anything else leaves the design its own colour."""
    if not text or len(text) != _COLOUR_LENGTH or not text.startswith("#"):
        return None
    try:
        return int(text[1:], 16)
    except ValueError:
        return None


def _cleaned(value: T) -> T:
    """Let every text hold only signs that the fonts can show."""
    if isinstance(value, str):
        return fonts.printable(value)  # type: ignore[return-value] # a str is what T is here
    if isinstance(value, tuple):
        return tuple(_cleaned(each) for each in value)  # type: ignore[return-value] # a tuple too
    if is_dataclass(value) and not isinstance(value, type):
        changes = {}
        for field in fields(value):
            old = getattr(value, field.name)
            new = _cleaned(old)
            if new is not old:
                changes[field.name] = new
        return replace(value, **changes) if changes else value
    return value
