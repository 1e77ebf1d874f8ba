"""What the law wants said on the page, in every language of the document."""

from __future__ import annotations

from storno_desktop.application import nation
from storno_desktop.application.judging import stamp_tariff
from storno_desktop.application.ports import Printing
from storno_desktop.domain.invoice import Regime
from storno_desktop.domain.italian.sums import mentions as mentions_of
from storno_desktop.domain.italian.sums import stamp_of
from storno_desktop.domain.money import trimmed
from storno_desktop.domain.vat import VatCategory
from storno_desktop.domain.wording import Wording
from storno_desktop.printing.facts import poland
from storno_desktop.printing.facts.voice import Voice
from storno_desktop.printing.numerals import numerals

_ROMANIA, _ITALY = "RO", "IT"


def mentions(printing: Printing, voice: Voice) -> tuple[str, ...]:
    """Give the sentences, the ones that explain missing VAT first."""
    content, seller = printing.document.content, printing.seller
    said: list[str] = []
    if not voice.shows_vat:
        said += _non_payer(printing, voice)
    if seller.country == _ROMANIA and content.regime is not Regime.STANDARD:
        key = f"regime.{content.regime.value}"
        # the articles of the regimes are those of the Romanian tax code
        said += voice.labels.of_key(key) if voice.labels.has(key) else ()
    if content.vat_on_collection:
        said += [each.vat_on_collection for each in voice.wordings]
    said += poland.mentions(printing, voice)
    if content.penalty_enabled and content.penalty_percent_per_day is not None:
        percent, days = content.penalty_percent_per_day, content.penalty_grace_days or 0
        said += [
            each.penalty.format(percent=numerals(each.language).number(trimmed(percent)), days=days)
            for each in voice.wordings
        ]
    for each in voice.wordings:
        said += nation.mentions(content, seller, each)
    if seller.country == _ROMANIA:
        said += voice.labels.of_key("sentence.unsigned")
    if seller.country == _ITALY:
        said += _italian(printing, voice)
    return tuple(dict.fromkeys(said))


def _italian(printing: Printing, voice: Voice) -> list[str]:
    """Split payment, and the stamp that is paid virtually."""
    content = printing.document.content
    said = list(mentions_of(content))
    tariff = stamp_tariff(content.issue_date)
    stamp = stamp_of(content, printing.buyer.country, printing.totals, tariff)
    if stamp is not None:
        amount = voice.numerals.money(stamp, "EUR", 2)
        said += voice.labels.of_key("sentence.stamp", amount=amount)
    return said


def _non_payer(printing: Printing, voice: Voice) -> list[str]:
    """The legal sentence of a seller without VAT: the lines' own words, else the country's."""
    own = [
        group.exemption_reason
        for group in printing.totals.groups
        if group.category is VatCategory.OUTSIDE_SCOPE and group.exemption_reason
    ]
    standard = [each.non_payer for each in voice.wordings if each.non_payer]
    return [*standard, *own] or [
        each.exemptions[VatCategory.OUTSIDE_SCOPE] for each in voice.wordings
    ]


def footer(printing: Printing, voice: Voice) -> tuple[str, ...]:
    """Give the company's own closing words and what its register wants on business papers."""
    seller = printing.seller
    facts = [seller.name]
    if seller.vat_code and voice.shows_vat:
        facts.append(seller.vat_code)
    elif seller.cif:
        facts.append(seller.cif)
    if seller.registration_number:
        facts.append(seller.registration_number)
    if seller.capital_social is not None:
        facts.append(_capital(printing, voice, voice.wordings[0]))
    return tuple(filter(None, (seller.footer_text, "  ·  ".join(facts))))


def _capital(printing: Printing, voice: Voice, wording: Wording) -> str:
    capital = printing.seller.capital_social
    if capital is None:
        return ""
    amount = voice.numerals.price(capital)
    return wording.share_capital.format(amount=amount, currency=printing.seller.default_currency)
