"""How the goods of an Italian document travel: delivery notes and transport (2.1.8, 2.1.9)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.italy import Ddt, IdFiscale
from storno_desktop.gui import display
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.nested import value_at
from storno_desktop.gui.editor.records import (
    Column,
    LinesEdit,
    Records,
    numbers_of,
    text_of_numbers,
)
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_name
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import label

_CARRIER_ID = "fatturapa.trasporto.vettore.id_fiscale_iva"


class ItalyGoods(Room):
    """Delivery notes that are invoiced now, and the transport of an accompanying invoice."""

    held = ("fatturapa.ddt", "fatturapa.trasporto")

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Italy: delivery notes and transport"), parent)
        section, way = self.section, "fatturapa.trasporto"
        section.add(label(field_name("fatturapa.ddt"), "strong"))
        section.add(self.add_records("fatturapa.ddt", "fatturapa.ddt", self._notes()))
        section.add(label(field_name(way), "strong"))
        section.add(
            row(
                (self.text(f"{way}.causale", "vendita"), 2),
                (self.text(f"{way}.mezzo"), 2),
                (self.date(f"{way}.data_inizio"), 1),
            )
        )
        gross = self.field(f"{way}.peso_lordo", _weight())
        net = self.field(f"{way}.peso_netto", _weight())
        unit = self.text(f"{way}.unita_misura_peso", "KG")
        section.add(
            row(
                (self._packages(), 1),
                (self.text(f"{way}.descrizione"), 3),
                (gross, 1),
                (net, 1),
                (unit, 1),
            )
        )
        section.add(
            row(
                (self.text(f"{way}.vettore.denominazione"), 3),
                (self._carrier_id(), 2),
                (self.text(f"{way}.tipo_resa", "EXW"), 1),
            )
        )

    def _notes(self) -> Records:
        day = self.session.content.issue_date or self.session.surroundings.today
        return Records(
            field_name("fatturapa.ddt"),
            [
                Column("numero", "numero", self.tr("Number"), TextEdit, 2, ""),
                Column("data", "data", self.tr("Date"), self.date_edit, 2, day),
                Column(
                    "riferimento_numero_linea",
                    "riferimentoNumeroLinea",
                    self.tr("Lines (none: all)"),
                    LinesEdit,
                    3,
                    (),
                    numbers_of,
                    text_of_numbers,
                ),
            ],
            lambda: Ddt("", day),
            self.tr("Add delivery note"),
        )

    def _packages(self) -> QWidget:
        name = "fatturapa.trasporto.numero_colli"
        made: QWidget = self.bound.add(
            name,
            field_name(name),
            DecimalEdit(form=display.quantity),
            read=lambda content: _decimal(value_at(content, name)),
            write=lambda value: self.put(name, None if value is None else int(value)),
        )
        return made

    def _carrier_id(self) -> QWidget:
        made: QWidget = self.bound.add(
            _CARRIER_ID,
            field_name(_CARRIER_ID),
            TextEdit(),
            read=_shown_carrier,
            write=self._put_carrier,
        )
        return made

    def _put_carrier(self, text: str | None) -> None:
        """Carriers are at home unless a file said otherwise."""
        was: IdFiscale | None = value_at(self.session.content, _CARRIER_ID)
        country = was.id_paese if was is not None else "IT"
        self.put(_CARRIER_ID, IdFiscale(country, text) if text else None)


def _shown_carrier(content: Content) -> Any:
    found: IdFiscale | None = value_at(content, _CARRIER_ID)
    return found.id_codice if found is not None else None


def _decimal(count: int | None) -> Decimal | None:
    return None if count is None else Decimal(count)


def _weight() -> DecimalEdit:
    return DecimalEdit(form=display.quantity)
