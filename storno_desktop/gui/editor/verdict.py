"""The verdict on what is typed: the rules of the home format, and what only this seller knows."""

from __future__ import annotations

from dataclasses import replace

from storno_desktop.application.judging import Circumstances, Judgement, judge, meaning
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.invoice import Content, Document
from storno_desktop.gui.editor.surroundings import Surroundings


def verdict(
    content: Content,
    document: Document | None,
    surroundings: Surroundings,
    around: Circumstances,
) -> Judgement:
    """Judge a draft; an issued document was judged when it was issued and keeps its totals."""
    issued = document.issued if document else None
    if issued is not None:
        frozen = replace(around, seller=issued.seller, buyer=issued.buyer, number=issued.number)
        return Judgement(issued.totals, meaning(content, issued.totals, frozen), ())
    judgement = judge(content, around)
    order = _order_faults(content, surroundings, around)
    return replace(judgement, faults=(*judgement.faults, *order))


def _order_faults(
    content: Content, surroundings: Surroundings, around: Circumstances
) -> list[Fault]:
    """Warn of a date before the last one of the series: numbers should follow dates."""
    if content.revises_id is not None:  # number and date were given long ago
        return []
    state = surroundings.series_of(content, around.kind)
    if state is None:
        return [Fault("documentSeriesId", "REQUIRED")]
    day = content.issue_date
    if state.last_date is None or day is None or day >= state.last_date:
        return []
    params = (("last", state.last_date.isoformat()), ("date", day.isoformat()))
    return [Fault("issueDate", "DATE-BEFORE-LAST", Severity.WARNING, params)]
