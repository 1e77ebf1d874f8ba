"""What surrounds a Polish sale: third parties, delivery, contracts, facts of one's own (FA(3))."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.poland import (
    DatedNumber,
    NamedFact,
    OtherParty,
    PartyRole,
    Place,
)
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.nested import value_at
from storno_desktop.gui.editor.records import Column, Records
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_name
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import TextEdit
from storno_desktop.gui.widgets.parts import label

_SEPARATOR = ";"


class PolandSale(Room):
    """Podmiot3, WarunkiTransakcji, WZ and DodatkowyOpis."""

    held = ("ksef.parties", "ksef.conditions", "ksef.warehouse_notes", "ksef.facts")

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Poland: third parties, terms, notes"), parent)
        self._add("ksef.parties", "ksef.parties", self._parties())
        self.section.add(
            row(
                (self._listed("ksef.warehouse_notes", "WZ 12/2026; WZ 13/2026"), 3),
                (self._listed("ksef.conditions.batches", ""), 3),
                (self.text("ksef.conditions.delivery_terms", "EXW"), 2),
            )
        )
        self._add(
            "ksef.conditions.contracts", "ksef.conditions.contracts", self._dated("contracts")
        )
        self._add("ksef.conditions.orders", "ksef.conditions.orders", self._dated("orders"))
        self._add("ksef.facts", "ksef.facts", self._facts())

    def _add(self, key: str, name: str, records: Records) -> None:
        self.section.add(label(field_name(name), "strong"))
        self.section.add(self.add_records(key, name, records))

    def _listed(self, name: str, hint: str) -> QWidget:
        """Several texts in one line, parted by semicolons."""
        editor = TextEdit()
        editor.setPlaceholderText(hint)
        editor.setToolTip(self.tr("Several are parted by semicolons."))
        made: QWidget = self.bound.add(
            name,
            field_name(name),
            editor,
            read=lambda content: _joined(content, name, editor),
            write=lambda text: self.put(name, _parted(text)),
        )
        return made

    def _parties(self) -> Records:
        roles = {
            PartyRole.RECIPIENT: self.tr("recipient"),
            PartyRole.LOCAL_GOVERNMENT_RECIPIENT: self.tr("recipient, local government unit"),
            PartyRole.VAT_GROUP_RECIPIENT: self.tr("recipient, member of a VAT group"),
            PartyRole.PAYER: self.tr("payer"),
            PartyRole.FACTOR: self.tr("factor"),
            PartyRole.FURTHER_BUYER: self.tr("further buyer"),
            PartyRole.EMPLOYEE: self.tr("employee"),
            PartyRole.ISSUER: self.tr("issuer of the invoice"),
            PartyRole.LOCAL_GOVERNMENT_ISSUER: self.tr("issuer, local government unit"),
            PartyRole.VAT_GROUP_ISSUER: self.tr("issuer, member of a VAT group"),
            PartyRole.ORIGINAL: self.tr("original entity"),
        }

        def role() -> Choice:
            made = Choice()
            made.set_options(list(roles.items()))
            return made

        return Records(
            field_name("ksef.parties"),
            [
                Column("role", "role", self.tr("Role"), role, 2, PartyRole.RECIPIENT),
                Column("name", "name", self.tr("Name"), TextEdit, 3),
                Column("nip", "nip", self.tr("NIP"), TextEdit, 3),
                Column("internal_unit", "internalUnit", self.tr("or IDWew"), TextEdit, 2),
                Column("address.line1", "address", self.tr("Address"), TextEdit, 3),
            ],
            lambda: OtherParty(role=PartyRole.RECIPIENT),
            self.tr("Add third party"),
            parts={"address": Place},
        )

    def _dated(self, which: str) -> Records:
        add = self.tr("Add contract") if which == "contracts" else self.tr("Add order")
        return Records(
            field_name(f"ksef.conditions.{which}"),
            [
                Column("number", "number", self.tr("Number"), TextEdit, 3),
                Column("day", "day", self.tr("Date"), self.date_edit, 2),
            ],
            DatedNumber,
            add,
        )

    def _facts(self) -> Records:
        return Records(
            field_name("ksef.facts"),
            [
                Column("name", "name", self.tr("Name"), TextEdit, 2, ""),
                Column("value", "value", self.tr("Value"), TextEdit, 4, ""),
            ],
            lambda: NamedFact("", ""),
            self.tr("Add fact"),
        )


def _parted(text: str | None) -> tuple[str, ...]:
    parts = (part.strip() for part in (text or "").split(_SEPARATOR))
    return tuple(part for part in parts if part)


def _joined(content: Content, name: str, editor: TextEdit) -> Any:
    """The text of what is said; what is being typed ("A;") is left as it stands."""
    said: tuple[str, ...] = value_at(content, name)
    if _parted(editor.value()) == said:
        return editor.value()
    return f"{_SEPARATOR} ".join(said) or None
