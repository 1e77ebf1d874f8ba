"""What the law of a seller's country adds to an invoice, beside the common mapping."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from storno_desktop.application.packs import pack
from storno_desktop.application.reference import late_penalty_points, threshold
from storno_desktop.domain import in_france
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.money import plain, trimmed
from storno_desktop.domain.party import Company
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.domain.wording import Wording

_FEE: Final = "FR-late-payment-fee"


def completed(invoice: Semantic, content: Content, setting: Setting) -> Semantic:
    """The invoice with what the seller's country adds to it."""
    complete = _COMPLETIONS.get(pack(setting.seller.country).nation)
    return complete(invoice, content, setting) if complete is not None else invoice


def mentions(content: Content, seller: Company, wording: Wording) -> tuple[str, ...]:
    """The sentences of the seller's country for the page, those aside that the notes replace."""
    if pack(seller.country).nation != "fr":
        return ()
    notices = _notices(wording, content)
    own = in_france.own_subjects(content.notes) | in_france.own_subjects(content.mentions)
    if content.penalty_enabled:
        own |= {"PMD"}
    said = [text for subject, text in notices.by_subject if subject not in own]
    is_on_debits = seller.vat_on_debits and not content.tax_point_date
    if content.tax_point_code == in_france.ON_DEBITS or (
        is_on_debits and content.tax_point_code is None and not content.vat_on_collection
    ):
        said.append(notices.on_debits)
    return tuple(said)


def unmarked(text: str | None, seller: Company) -> str | None:
    """A note as people read it: without the marks of its subjects."""
    if text is None or pack(seller.country).nation != "fr":
        return text
    return "\n".join(said for _, said in in_france.marked(text)) or None


def _french(invoice: Semantic, content: Content, setting: Setting) -> Semantic:
    return in_france.completed(invoice, content, setting, _notices(setting.wording, content))


def _notices(wording: Wording, content: Content) -> in_france.Notices:
    """The legal sentences with the figures of the day of issue."""
    on = content.issue_date or date.max
    points = late_penalty_points(in_france.COUNTRY, on)
    fee = threshold(_FEE, on) or threshold(_FEE, date.max)
    if fee is None:
        raise LookupError(_FEE)
    said = wording.notices
    return in_france.Notices(
        fee=said["PMT"].format(amount=plain(trimmed(fee.amount)), currency=fee.currency),
        penalty=said["PMD"].format(points=plain(trimmed(points))),
        discount=said["AAB"],
        on_debits=said["DEBITS"],
    )


_COMPLETIONS: Final[Mapping[str | None, Callable[[Semantic, Content, Setting], Semantic]]] = {
    "fr": _french,
}
