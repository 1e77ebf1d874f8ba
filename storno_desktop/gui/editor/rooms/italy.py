"""What only an Italian document says (FatturaPA): shown to Italian sellers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.italy import (
    CausalePagamento,
    CondizioniPagamento,
    Esigibilita,
    ModalitaPagamento,
    Pagamento,
    Riferimento,
    RiferimentoA,
    Ritenuta,
    TipoDocumento,
    TipoRitenuta,
)
from storno_desktop.domain.national.italy.codes import TipoCassa
from storno_desktop.domain.national.italy.terms import Cassa
from storno_desktop.gui import display
from storno_desktop.gui.editor import code_names as names
from storno_desktop.gui.editor.bound import Bound
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
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import label

_NIL = Decimal(0)


class Italy(Room):
    """Type, when the VAT falls due, stamp, withholding, fund, references, instalments."""

    held = ("fatturapa",)

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Italy (FatturaPA)"), parent)
        section = self.section
        kind = self._codes("tipo_documento", names.DOCUMENT_TYPES, TipoDocumento)
        due = self._codes("esigibilita", names.VAT_DUE, Esigibilita)
        paid = self._codes("condizioni_pagamento", names.PAYMENT_TERMS, CondizioniPagamento)
        section.add(row((kind, 3), (due, 2), (paid, 2)))
        office = self.text("fatturapa.riferimento_amministrazione")
        section.add(
            row((self.text("fatturapa.cig"), 2), (self.text("fatturapa.cup"), 2), (office, 3))
        )
        section.add(self._causale())
        stamp = self.answer("fatturapa.bollo.virtuale")
        amount = self.field("fatturapa.bollo.importo", DecimalEdit(form=display.amount))
        section.add(row((stamp, 2), (amount, 2), (self._charged(), 3)))
        for key, name, records in (
            ("fatturapa.ritenute", "fatturapa.ritenute", self._withholdings()),
            ("fatturapa.casse", "fatturapa.casse", self._funds()),
            ("fatturapa.riferimenti", "fatturapa.riferimenti", self._references()),
            ("fatturapa.pagamenti", "fatturapa.pagamenti", self._instalments()),
        ):
            section.add(label(field_name(name), "strong"))
            section.add(self.add_records(key, name, records))

    def _codes(self, name: str, codes: Mapping[str, str], kind: Callable[[str], Any]) -> Any:
        blank = (None, self.tr("as it follows"))
        return self.choice(f"fatturapa.{name}", [blank, *names.options(codes, kind)])

    def _charged(self) -> QWidget:
        name = "fatturapa.bollo.addebitato"
        box = QCheckBox(field_name(name))
        self.field(name, box)
        holder = QWidget()
        level = QVBoxLayout(holder)
        # level with the inputs beside it: below the line of their labels
        level.setContentsMargins(0, box.fontMetrics().height() + 8, 0, 0)
        level.addWidget(box)
        return holder

    def _causale(self) -> Any:
        """Each line of the text is one reason (2.1.1.11)."""
        editor = QPlainTextEdit()
        editor.setTabChangesFocus(True)
        editor.setFixedHeight(editor.fontMetrics().lineSpacing() * 2 + 18)
        return self.bound.add(
            "fatturapa.causale",
            field_name("fatturapa.causale"),
            editor,
            read=_reasons,
            write=self._set_causale,
        )

    def _set_causale(self, text: str | None) -> None:
        lines = (line.strip() for line in (text or "").splitlines())
        self.put("fatturapa.causale", tuple(line for line in lines if line))

    def _withholdings(self) -> Records:
        causes = [(one, one.value) for one in CausalePagamento]
        return Records(
            field_name("fatturapa.ritenute"),
            [
                Column(
                    "tipo",
                    "tipo",
                    self.tr("Type"),
                    _choosing(names.options(names.WITHHOLDINGS, TipoRitenuta)),
                    3,
                ),
                Column("aliquota", "aliquota", self.tr("Rate, %"), _percent, 1, _NIL),
                Column(
                    "causale_pagamento",
                    "causalePagamento",
                    self.tr("Reason (770)"),
                    _choosing(causes),
                    1,
                ),
                Column(
                    "quota_imponibile",
                    "quotaImponibile",
                    self.tr("Of, %"),
                    _percent,
                    1,
                    Decimal(100),
                ),
                Column("importo", "importo", self.tr("Amount"), _amount, 2),
            ],
            lambda: Ritenuta(TipoRitenuta.RT01, Decimal(20), CausalePagamento.C_A),
            self.tr("Add withholding"),
        )

    def _funds(self) -> Records:
        yes_no = [(False, self.tr("no")), (True, self.tr("yes"))]
        return Records(
            field_name("fatturapa.casse"),
            [
                Column(
                    "tipo",
                    "tipo",
                    self.tr("Fund"),
                    _choosing(names.options(names.FUNDS, TipoCassa)),
                    3,
                ),
                Column("aliquota", "aliquota", self.tr("Rate, %"), _percent, 1, _NIL),
                Column("imponibile", "imponibile", self.tr("Base"), _amount, 2),
                Column("aliquota_iva", "aliquotaIva", self.tr("VAT, %"), _percent, 1),
                Column("ritenuta", "ritenuta", self.tr("Withheld on"), _choosing(yes_no), 1, False),
            ],
            lambda: Cassa(TipoCassa.TC22, Decimal(4)),
            self.tr("Add fund"),
        )

    def _references(self) -> Records:
        return Records(
            field_name("fatturapa.riferimenti"),
            [
                Column(
                    "a",
                    "a",
                    self.tr("Type"),
                    _choosing(names.options(names.REFERENCES, RiferimentoA)),
                    2,
                ),
                Column("id_documento", "idDocumento", self.tr("Number"), TextEdit, 2, ""),
                Column("data", "data", self.tr("Date"), self.date_edit, 2),
                Column("codice_cig", "codiceCig", self.tr("CIG"), TextEdit, 2),
                Column("codice_cup", "codiceCup", self.tr("CUP"), TextEdit, 2),
                Column(
                    "riferimento_numero_linea",
                    "riferimentoNumeroLinea",
                    self.tr("Lines"),
                    LinesEdit,
                    1,
                    (),
                    numbers_of,
                    text_of_numbers,
                ),
            ],
            lambda: Riferimento(RiferimentoA.ORDINE, ""),
            self.tr("Add document"),
        )

    def _instalments(self) -> Records:
        return Records(
            field_name("fatturapa.pagamenti"),
            [
                Column(
                    "modalita",
                    "modalita",
                    self.tr("Way of payment"),
                    _choosing(names.options(names.PAYMENT_WAYS, ModalitaPagamento)),
                    3,
                ),
                Column("scadenza", "scadenza", self.tr("Due"), self.date_edit, 2),
                Column("importo", "importo", self.tr("Amount"), _amount, 2),
                Column("iban", "iban", self.tr("IBAN"), TextEdit, 3),
            ],
            lambda: Pagamento(scadenza=self.session.content.due_date),
            self.tr("Add instalment"),
        )


def _reasons(content: Content) -> str | None:
    terms = content.fatturapa
    return "\n".join(terms.causale) or None if terms else None


def _choosing(options: list[tuple[Any, str]]) -> Callable[[], Choice]:
    def make() -> Choice:
        made = Choice()
        made.set_options(options)
        return made

    return make


def _percent() -> DecimalEdit:
    return DecimalEdit(form=display.quantity)


def _amount() -> DecimalEdit:
    return DecimalEdit(form=display.amount)
