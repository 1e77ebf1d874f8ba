"""The first tab of a document's page: what it says, as it was issued."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.application.code_words import code_word
from storno_desktop.application.reference import country_name
from storno_desktop.domain import units
from storno_desktop.domain.invoice import Attachment
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.places import county_name
from storno_desktop.domain.totals import VatGroup
from storno_desktop.gui import display, i18n
from storno_desktop.gui.dialogs.payment_methods import method_name
from storno_desktop.gui.dialogs.sums import SumCard
from storno_desktop.gui.pages.attached_files import size_text
from storno_desktop.gui.pages.detail.facts import Facts
from storno_desktop.gui.pages.invoice_words import regime_name
from storno_desktop.gui.pages.stacks import clear
from storno_desktop.gui.pages.tables import fill, table
from storno_desktop.gui.widgets.parts import Card, button, label


class DetailsTab(QWidget):
    """Seller, buyer, fields, lines, VAT and totals, as they were issued."""

    open_wanted = Signal(object)  # Attachment
    save_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(12)

    def show_facts(self, facts: Facts) -> None:
        """Show another state of the document."""
        clear(self._box)
        parties = QWidget()
        row = QHBoxLayout(parties)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._party(self.tr("Seller"), facts.seller), 1)
        row.addWidget(self._party(self.tr("Customer"), facts.buyer), 1)
        self._box.addWidget(parties)
        self._box.addWidget(self._fields(facts))
        self._box.addWidget(self._lines(facts))
        self._box.addWidget(self._sums(facts))
        if facts.document.content.attachments:
            self._box.addWidget(self._attachments(facts.document.content.attachments))
        notes = [facts.document.content.notes, facts.document.content.internal_note]
        for title, text in zip((self.tr("Notes"), self.tr("Internal note")), notes, strict=True):
            if text:
                card = Card(title)
                said = label(text)
                said.setWordWrap(True)
                card.box.addWidget(said)
                self._box.addWidget(card)
        self._box.addStretch(1)

    def _attachments(self, files: tuple[Attachment, ...]) -> Card:
        card = Card(self.tr("Attachments"))
        for file in files:
            line = QHBoxLayout()
            name = label(file.filename)
            name.setWordWrap(True)
            where = self.tr("in the e-invoice") if file.embed else self.tr("kept here only")
            about = (file.description, size_text(file.size), where)
            line.addWidget(name)
            line.addWidget(label(" · ".join(one for one in about if one), "caption"), 1)
            for text, icon_name, said, wanted in (
                (self.tr("Open"), "eye", self.tr("Open %1"), self.open_wanted),
                (self.tr("Save…"), "download", self.tr("Save %1"), self.save_wanted),
            ):
                made = button(text, icon_name, "quiet")
                made.setAccessibleName(said.replace("%1", file.filename))
                made.clicked.connect(partial(_wish, wanted, file))
                line.addWidget(made)
            card.box.addLayout(line)
        return card

    def _party(self, title: str, party: Company | Client) -> Card:
        card = Card(title)
        card.box.setSpacing(3)
        name = label(party.name or "–")
        name.setWordWrap(True)
        card.box.addWidget(name)
        if isinstance(party, Company):
            tax_id, county = party.vat_code or party.cif, party.state
        else:
            tax_id, county = party.vat_code or party.cui or party.cnp or "", party.county
        if party.country == "RO" and county:
            county = county_name(county)
        town = display.town(party.city or "")
        place = " ".join(part for part in (party.postal_code, town) if part)
        country = country_name(party.country, i18n.current()) if party.country else ""
        for text in (
            tax_id,
            party.registration_number,
            party.address,
            ", ".join(part for part in (place, county, country) if part),
        ):
            if text:
                line = label(text, "muted")
                line.setWordWrap(True)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                card.box.addWidget(line)
        card.box.addStretch(1)
        return card

    def _fields(self, facts: Facts) -> Card:
        content = facts.document.content
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        card.box.addLayout(grid)
        term = ""
        if content.due_date and content.issue_date:
            days = (content.due_date - content.issue_date).days
            term = self.tr("%n day(s)", "", days)
        pairs = [
            (self.tr("Issue date"), display.day(content.issue_date)),
            (self.tr("Due date"), display.day(content.due_date)),
            (self.tr("Payment term"), term),
            (self.tr("Delivery date"), display.day(content.delivery_date)),
            (self.tr("Payment method"), method_name(content.payment_method)),
            (self.tr("Tax regime"), regime_name(content.regime.value)),
            (self.tr("Type"), _named("document_type", facts.document.type_code)),
            (self.tr("Exchange rate"), _rate(facts)),
            (self.tr("Order number"), content.order_number),
            (self.tr("Contract number"), content.contract_number),
            (self.tr("Project reference"), content.project_reference),
            (self.tr("Buyer reference"), content.buyer_reference),
            (self.tr("Delivery place"), content.delivery_location),
            (self.tr("Terms"), content.payment_terms),
        ]
        cancellation = facts.document.cancellation
        if cancellation is not None:
            pairs.append((self.tr("Cancelled because"), cancellation.reason))
        shown = [(name, text) for name, text in pairs if text and text != "–"]
        columns = max(1, min(len(shown), 4))
        for at, (name, text) in enumerate(shown):
            cell = QVBoxLayout()
            cell.setSpacing(1)
            cell.addWidget(label(name, "caption"))
            value = label(text)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            cell.addWidget(value)
            cell.addStretch(1)  # a value of two lines leaves its neighbours at the top
            grid.addLayout(cell, at // columns, at % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return card

    def _lines(self, facts: Facts) -> Card:
        card = Card()
        card.box.setContentsMargins(1, 6, 1, 1)
        made = table(
            self.tr("Lines"),
            [
                self.tr("Description"),
                self.tr("Quantity"),
                self.tr("Unit"),
                self.tr("Unit price"),
                self.tr("VAT"),
                self.tr("Net"),
                self.tr("Total"),
            ],
            (1, 3, 4, 5, 6),
        )
        language = i18n.current()
        rows = []
        for line, sums in zip(facts.document.content.lines, facts.totals.lines, strict=False):
            code = units.code_for(line.unit)
            rows.append(
                [
                    line.description,
                    display.quantity(line.quantity),
                    units.label(code, language) if code else line.unit,
                    display.price(line.unit_price),
                    f"{display.quantity(line.vat_rate)} %",
                    display.amount(sums.net, facts.row.currency),
                    display.amount(sums.gross, facts.row.currency),
                ]
            )
        fill(made, rows)
        card.box.addWidget(made)
        return card

    def _sums(self, facts: Facts) -> QWidget:
        totals, currency = facts.totals, facts.row.currency
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        card = Card(self.tr("VAT breakdown"))
        made = table(
            self.tr("VAT breakdown"),
            [self.tr("Category"), self.tr("Rate"), self.tr("Base"), self.tr("VAT")],
            (1, 2, 3),
        )
        fill(
            made,
            [
                [
                    _category(group),
                    f"{display.quantity(group.rate)} %",
                    display.amount(group.base, currency),
                    display.amount(group.vat, currency),
                ]
                for group in totals.groups
            ],
        )
        card.box.addWidget(made)
        card.box.addStretch(1)
        row.addWidget(card, 3)
        sums = SumCard(currency)
        if totals.discount:
            sums.add(self.tr("Total discount"), totals.discount)
        sums.add(self.tr("Total excl. VAT"), totals.net)
        sums.add(self.tr("Total VAT"), totals.vat)
        sums.add(self.tr("Total incl. VAT"), totals.gross, strong=True)
        if totals.prepaid:
            sums.add(self.tr("Prepaid"), totals.prepaid)
        if totals.rounding:
            sums.add(self.tr("Rounding"), totals.rounding)
        sums.add(self.tr("Amount paid"), facts.paid)
        sums.add(self.tr("Balance"), facts.open, strong=True)
        sums.box.addStretch(1)
        row.addWidget(sums, 2)
        return both


def _rate(facts: Facts) -> str:
    content = facts.document.content
    if content.exchange_rate is None:
        return ""
    when = display.day(content.exchange_rate_date)
    parts = (display.quantity(content.exchange_rate), content.exchange_rate_source, when)
    return " · ".join(part for part in parts if part)


def _named(list_: str, code: str) -> str:
    """A code in words."""
    word = code_word(list_, code, i18n.current())
    return f"{word} ({code})" if word else code


def _category(group: VatGroup) -> str:
    """The category of a VAT group in words, with the reason below; cut, the code is still there."""
    code = group.category.value
    word = code_word("vat_category", code, i18n.current())
    reason = group.exemption_reason or ""
    return "\n".join(
        part for part in (f"{code} · {word}", reason if reason != word else "") if part
    )


def _wish(wanted: SignalInstance, file: Attachment, *_: object) -> None:
    wanted.emit(file)
