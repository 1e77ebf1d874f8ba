"""What only a Polish document says (FA(3)): shown to Polish sellers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.poland import (
    CorrectedInvoice,
    CorrectionEffect,
    InvoiceKind,
    Margin,
    Offline,
)
from storno_desktop.gui.editor import code_names as names
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.records import Column, Records
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_name
from storno_desktop.gui.widgets.inputs import TextEdit
from storno_desktop.gui.widgets.parts import label


class Poland(Room):
    """Kind, answers of Adnotacje, exemption, margin, buyer, correction."""

    held = ("ksef",)

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Poland (KSeF)"), parent)
        section = self.section
        kinds = names.options(names.INVOICE_KINDS, InvoiceKind)
        kind = self.choice("ksef.kind", [(None, self.tr("as it follows")), *kinds])
        margin = self.choice("ksef.margin", self._named("none", self._margins()))
        offline = self.choice("ksef.offline", self._named("no", self._offline()))
        section.add(row((kind, 1), (margin, 1), (offline, 1)))
        for line in (
            ("cash_method", "self_billing", "reverse_charge"),
            ("split_payment", "triangular"),
        ):
            fields = [(self.answer(f"ksef.{name}"), 1) for name in line]
            place = [] if len(fields) > 2 else [(self.text("ksef.place"), 1)]  # noqa: PLR2004
            section.add(row(*fields, *place))
        act = self.text("ksef.exemption.act", "art. 43 ust. 1 pkt 2")
        directive = self.text("ksef.exemption.directive", "art. 132")
        section.add(row((act, 1), (directive, 1), (self.text("ksef.exemption.other"), 1)))
        marks = (
            ("ksef.buyer.local_government", "ksef.buyer.vat_group"),
            ("ksef.for_receipt", "ksef.related_parties"),
        )
        for names_ in marks:
            boxes = [self.field(name, QCheckBox(field_name(name))) for name in names_]
            section.add(row(*((box, 1) for box in boxes)))
        self._correction: list[QWidget] = self._make_correction()
        corrected = label(field_name("ksef.correction.invoices"), "strong")
        section.add(corrected)
        key, name = "ksef.correction.invoices", "ksef.correction.invoices"
        section.add(self.add_records(key, name, self._invoices()))
        self._correction += [corrected, self.records[key]]

    def _named(self, none: str, values: Mapping[Any, str]) -> list[tuple[Any, str]]:
        words = self.tr("none") if none == "none" else self.tr("no")
        return [(None, words), *values.items()]

    def _margins(self) -> Mapping[Any, str]:
        return {
            Margin.TRAVEL: self.tr("travel agents"),
            Margin.USED_GOODS: self.tr("second-hand goods"),
            Margin.ART: self.tr("works of art"),
            Margin.ANTIQUES: self.tr("antiques and collectors' items"),
        }

    def _offline(self) -> Mapping[Any, str]:
        return {
            Offline.OFFLINE24: self.tr("own choice (offline24)"),
            Offline.UNAVAILABLE: self.tr("KSeF under maintenance"),
            Offline.EMERGENCY: self.tr("failure of KSeF"),
            Offline.TOTAL_FAILURE: self.tr("total failure"),
        }

    def _make_correction(self) -> list[QWidget]:
        """Reason and effect; seen on corrections."""
        effects = {
            None: self.tr("not stated"),
            CorrectionEffect.ORIGINAL: self.tr("on the day of the original"),
            CorrectionEffect.ISSUE: self.tr("on the day of the correction"),
            CorrectionEffect.OTHER: self.tr("on another day"),
        }
        reason = self.text("ksef.correction.reason")
        effect = self.choice("ksef.correction.effect", effects.items())
        period = self.text("ksef.correction.period")
        number = self.text("ksef.correction.parent_ksef_number")
        self.section.add(row((reason, 2), (effect, 1)))
        self.section.add(row((number, 2), (period, 1)))
        return [reason, effect, period, number]

    def _invoices(self) -> Records:
        """What is corrected beside the parent, as by a collective correction."""
        today = self.session.surroundings.today
        return Records(
            field_name("ksef.correction.invoices"),
            [
                Column("number", "number", self.tr("Number"), TextEdit, 2, ""),
                Column("day", "day", self.tr("Date"), self.date_edit, 2, today),
                Column("ksef_number", "ksefNumber", self.tr("KSeF number"), TextEdit, 3),
            ],
            lambda: CorrectedInvoice("", today),
            self.tr("Add corrected invoice"),
        )

    def follow(self, content: Content) -> None:
        """Ask for the correction where there is one."""
        super().follow(content)
        kind = content.ksef.kind if content.ksef else None
        corrects = content.parent_id is not None or (kind is not None and kind.is_correction)
        for field in self._correction:
            field.setVisible(corrects)
