"""The chips that say which filters are active."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from storno_desktop.gui import display
from storno_desktop.gui.pages.invoice_filter import Choice, Period
from storno_desktop.gui.pages.invoice_words import period_name, state_name

translate = QCoreApplication.translate


def limits(choice_: Choice, today: date) -> list[tuple[str, str]]:
    """The chips of a choice: part and words; all dates need none."""
    found: list[tuple[str, str]] = []
    if choice_.period is Period.CUSTOM:
        first, last = choice_.days(today)
        found.append(("period", f"{display.day(first) or '…'} – {display.day(last) or '…'}"))
    elif choice_.period is not Period.ALL:
        found.append(("period", period_name(choice_.period)))
    if choice_.state:
        found.append(("state", state_name(choice_.state)))
    if choice_.client_id:
        found.append(("client", choice_.client_name))
    if choice_.currency:
        found.append(("currency", choice_.currency))
    if choice_.total_from is not None or choice_.total_to is not None:
        first_amount, last_amount = (
            "…" if minor is None else display.minor_amount(minor, choice_.currency)
            for minor in (choice_.total_from, choice_.total_to)
        )
        words = translate("FilterPanel", "total %1 – %2")
        found.append(("total", words.replace("%1", first_amount).replace("%2", last_amount)))
    return found
