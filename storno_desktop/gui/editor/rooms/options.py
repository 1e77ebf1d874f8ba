"""Options and penalties, notes, persons: what most documents leave alone."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from storno_desktop.application.reference import LANGUAGES
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.skonto import offers, with_offers, without_offers
from storno_desktop.gui import display
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.header import language_name
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_name
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit


class Options(Room):
    """Terms, references of the payment, second language, penalties."""

    held = ("vat_on_collection", "penalty_enabled", "payment_reference", "language2")

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Options and penalties"), parent)
        languages = ((code, language_name(code)) for code in LANGUAGES)
        other = self.choice("language2", [(None, self.tr("none")), *languages])
        reference = self.text("payment_reference")
        section = self.section
        section.add(row((self._terms(), 3), (reference, 2), (other, 2)))
        box = QCheckBox(self.tr("VAT on collection (cash accounting)"))
        section.add(self.field("vat_on_collection", box))
        penalties = QCheckBox(self.tr("State late-payment penalties on the document"))
        section.add(self.field("penalty_enabled", penalties))
        self._percent = self.field("penalty_percent_per_day", DecimalEdit(form=display.quantity))
        self._grace = self.bound.add(
            "penalty_grace_days",
            field_name("penalty_grace_days"),
            DecimalEdit(form=display.quantity),
            read=_grace,
            write=self._set_grace,
        )
        section.add(row((self._percent, 1), (self._grace, 1)))

    def _terms(self) -> QWidget:
        """What the terms say in words: offers of Skonto are rows of their own."""
        return self.bound.add(
            "payment_terms",
            field_name("payment_terms"),
            TextEdit(),
            read=lambda content: without_offers(content.payment_terms or "") or None,
            write=self._set_terms,
        )

    def _set_terms(self, words: str | None) -> None:
        made = offers(self.session.content.payment_terms or "")
        self.put("payment_terms", with_offers(words or "", made))

    def _set_grace(self, value: Any) -> None:
        self.put("penalty_grace_days", None if value is None else int(value))

    def follow(self, content: Content) -> None:
        """Ask for percent and days where there are penalties."""
        super().follow(content)
        for field in (self._percent, self._grace):
            field.setVisible(content.penalty_enabled)


def _grace(content: Content) -> Any:
    days = content.penalty_grace_days
    return None if days is None else Decimal(days)


class Notes(Room):
    """Texts; the default ones of the company are no reason to open."""

    held = ("mentions", "internal_note")

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Notes"), parent)
        self.section.add(self.paragraph("notes"))
        self.section.add(self.paragraph("mentions"))
        hint = self.tr("Never printed and never sent")
        self.section.add(self.paragraph("internal_note", hint))


class Persons(Room):
    """Who issued, who carried, who sold."""

    held = (
        "issuer_name",
        "issuer_id",
        "deputy_name",
        "deputy_identity_card",
        "deputy_auto",
        "sales_agent",
    )

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Persons"), parent)
        for first, second in zip(self.held[::2], self.held[1::2], strict=True):
            self.section.add(row((self.text(first), 1), (self.text(second), 1)))
