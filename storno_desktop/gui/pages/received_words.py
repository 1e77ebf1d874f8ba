"""The words and colours of received documents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storno_desktop.gui.delegates.cells import Mark

translate = QCoreApplication.translate


def state_mark(state: str) -> Mark:
    """What we think of it."""
    if state == "checked":
        return Mark("info", "check", translate("ReceivedWords", "Checked"))
    if state == "accepted":
        return Mark("ok", "check-check", translate("ReceivedWords", "Accepted"))
    if state == "disputed":
        return Mark("danger", "ban", translate("ReceivedWords", "Disputed"))
    return Mark("neutral", "inbox", translate("ReceivedWords", "New"))


def paid_mark(*, is_paid: bool, is_overdue: bool = False) -> Mark:
    """Whether it is paid."""
    if is_paid:
        return Mark("ok", "circle-check", translate("ReceivedWords", "Paid"))
    if is_overdue:
        return Mark("danger", "circle-alert", translate("ReceivedWords", "Overdue"))
    return Mark("neutral", "circle", translate("ReceivedWords", "Unpaid"))


def state_name(state: str) -> str:
    """A filter in words."""
    names = {
        "": translate("ReceivedWords", "All"),
        "synced": translate("ReceivedWords", "New"),
        "checked": translate("ReceivedWords", "Checked"),
        "accepted": translate("ReceivedWords", "Accepted"),
        "disputed": translate("ReceivedWords", "Disputed"),
        "unpaid": translate("ReceivedWords", "Unpaid"),
        "overdue": translate("ReceivedWords", "Overdue"),
        "paid": translate("ReceivedWords", "Paid"),
        "faulty": translate("ReceivedWords", "With faults"),
    }
    return names[state]


def rules_mark(fatal_faults: int, *, is_read: bool = True) -> Mark:
    """A verdict by the number of rules that are broken."""
    if not is_read:
        return Mark("danger", "file-x", translate("ReceivedWords", "Cannot be read"))
    if fatal_faults:
        words = translate("ReceivedWords", "Rules broken: %1").replace("%1", str(fatal_faults))
        return Mark("danger", "circle-x", words)
    return Mark("ok", "circle-check", translate("ReceivedWords", "Passes"))
