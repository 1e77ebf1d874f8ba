"""The sums of a document: VAT by category and rate, totals, and the same in the home currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from storno_desktop.application.ports import Printing
from storno_desktop.domain.money import rounded
from storno_desktop.domain.totals import VatGroup
from storno_desktop.domain.vat import VatCategory
from storno_desktop.printing.facts.sheet import Total, VatRow, VatTable
from storno_desktop.printing.facts.voice import Voice

_TAXED = frozenset({VatCategory.STANDARD, VatCategory.ZERO, VatCategory.IGIC, VatCategory.IPSI})


@dataclass(frozen=True, slots=True)
class HomeAmounts:
    """Base, VAT and total in the seller's currency, and the shares of each VAT group."""

    bases: tuple[Decimal, ...]
    vats: tuple[Decimal, ...]
    net: Decimal
    vat: Decimal

    @property
    def gross(self) -> Decimal:
        """Net and VAT: what is printed adds up."""
        return self.net + self.vat


def home_amounts(printing: Printing, voice: Voice) -> HomeAmounts | None:
    """Convert at the document's rate, or None when the currency is the seller's own.

    The VAT total is BT-111, rounded half up once; the odd cents of the groups go to the largest,
    so that the column adds up to it.
    """
    rate = printing.document.content.exchange_rate
    if voice.currency == voice.home_currency or not rate:
        return None
    totals = printing.totals
    net = rounded(totals.net * rate, voice.home_digits)
    vat = rounded(totals.vat * rate, voice.home_digits)
    return HomeAmounts(
        bases=_shares([group.base for group in totals.groups], rate, net, voice.home_digits),
        vats=_shares([group.vat for group in totals.groups], rate, vat, voice.home_digits),
        net=net,
        vat=vat,
    )


def _shares(
    amounts: list[Decimal], rate: Decimal, whole: Decimal, digits: int
) -> tuple[Decimal, ...]:
    shares = [rounded(amount * rate, digits) for amount in amounts]
    if shares:
        largest = max(range(len(shares)), key=lambda i: abs(shares[i]))
        shares[largest] += whole - sum(shares, Decimal(0))
    return tuple(shares)


def vat_table(printing: Printing, voice: Voice) -> VatTable | None:
    """Lay out the VAT breakdown, None for a seller who has no VAT."""
    if not voice.shows_vat or not printing.totals.groups:
        return None
    totals, home = printing.totals, home_amounts(printing, voice)
    word = voice.labels.of_key
    headers = [word("vat.rate"), word("vat.base"), word("vat.vat")]
    if home:
        headers[1:] = [_with(each, voice.currency) for each in headers[1:]]
        headers += [_with(word(key), voice.home_currency) for key in ("vat.base", "vat.vat")]
    rows = []
    for index, group in enumerate(totals.groups):
        cells = [_name(group, voice), voice.amount(group.base), voice.amount(group.vat)]
        if home:
            cells += [_home(each, voice) for each in (home.bases[index], home.vats[index])]
        rows.append(VatRow(tuple(cells), _reasons(group, voice)))
    cells = [voice.labels.line("vat.total"), voice.amount(totals.net), voice.amount(totals.vat)]
    if home:
        cells += [_home(home.net, voice), _home(home.vat, voice)]
    return VatTable(tuple(headers), tuple(rows), VatRow(tuple(cells)))


def _with(label: tuple[str, ...], currency: str) -> tuple[str, ...]:
    return (*label[:-1], f"{label[-1]} ({currency})")


def _home(value: Decimal, voice: Voice) -> str:
    return voice.numerals.amount(value, voice.home_digits)


def _name(group: VatGroup, voice: Voice) -> str:
    percent = voice.numerals.percent(group.rate)
    if group.category is VatCategory.STANDARD:
        return percent
    name = voice.labels.first(f"category.{group.category.value}")
    has_rate = group.category in {VatCategory.ZERO, VatCategory.IGIC, VatCategory.IPSI}
    return f"{percent} {name}".strip() if has_rate else f"{name} ({group.category.value})"


def _reasons(group: VatGroup, voice: Voice) -> tuple[str, ...]:
    """Why there is no VAT: the document's own words, else the standard sentence."""
    if group.category in _TAXED:
        return ()
    reasons = (group.exemption_reason,) if group.exemption_reason else ()
    # the buyer must be told of the reverse charge in these very words (directive 2006/112, 226),
    # and of any exemption in words that they can read
    if not (reasons and voice.is_at_home) or group.category is VatCategory.REVERSE_CHARGE:
        reasons = (*voice.exemption(group.category), *reasons)
    name = voice.labels.first(f"category.{group.category.value}").casefold()
    found = tuple(text for text in dict.fromkeys(reasons) if text.casefold() != name)
    code = group.exemption_code
    return (*found[:-1], f"{found[-1]} ({code})") if code and found else found


def totals(printing: Printing, voice: Voice) -> tuple[tuple[Total, ...], Total]:
    """Give the sums from the lines down to the amount due, which stands apart."""
    said, content = printing.totals, printing.document.content
    word = voice.labels.line
    found: list[Total] = []
    additions = (*content.allowances, *said.surcharges)
    if additions:
        found.append(Total(word("total.lines"), voice.amount(said.line_net)))
        for each in additions:
            amount = rounded(each.amount, voice.digits)
            name = each.reason or word("label.charge" if each.is_charge else "label.allowance")
            if each.percent:
                name = f"{name} ({voice.numerals.percent(each.percent)})"
            found.append(Total(name, voice.amount(amount if each.is_charge else -amount)))
    has_more = bool(said.prepaid or said.rounding or said.deductions)
    if voice.shows_vat:
        found += [
            Total(word("total.net"), voice.amount(said.net)),
            Total(word("total.vat"), voice.amount(said.vat)),
        ]
    if has_more:
        found.append(
            Total(word("total.gross" if voice.shows_vat else "total.sum"), voice.amount(said.gross))
        )
    if said.prepaid:
        found.append(Total(word("total.prepaid"), voice.amount(-said.prepaid)))
    if said.rounding:
        found.append(Total(word("total.rounding"), voice.amount(said.rounding)))
    for one in said.deductions:
        name = word(f"total.{one.name}")
        if one.percent is not None:
            name = f"{name} ({voice.numerals.percent(one.percent)})"
        found.append(Total(name, voice.amount(-one.amount)))
    key = "total.due" if said.due >= 0 else "total.credited"
    return tuple(found), Total(word(key), voice.money(said.due))


def home_totals(printing: Printing, voice: Voice) -> tuple[tuple[Total, ...], str | None]:
    """Give the sums in the home currency, and the rate with its day and source."""
    home = home_amounts(printing, voice)
    rate = printing.document.content.exchange_rate
    if home is None or not rate:
        return (), None
    word, content = voice.labels.line, printing.document.content

    # base and VAT are in the VAT table already
    key = "total.gross" if voice.shows_vat else "total.sum"
    amount = voice.numerals.money(home.gross, voice.home_currency, voice.home_digits)
    found = [Total(word(key), amount)]
    known = [content.exchange_rate_source] if content.exchange_rate_source else []
    if content.exchange_rate_date:
        known.append(voice.numerals.date(content.exchange_rate_date))
    note = word(
        "sentence.exchange_rate",
        currency=voice.currency,
        rate=voice.numerals.number(rate),
        home=voice.home_currency,
    )
    return tuple(found), f"{note} ({', '.join(known)})" if known else note
