"""The parts of the form that fold: they open by themselves when they hold data (SCREENS 4.6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from storno_desktop.application.reference import LANGUAGES, countries
from storno_desktop.domain.invoice import Content, DeliverTo
from storno_desktop.gui import display, i18n
from storno_desktop.gui.editor.allowances import AllowanceRows
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.fault_places import field_name
from storno_desktop.gui.editor.header import language_name
from storno_desktop.gui.editor.rows import Section, row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit, TextEdit

_EMPTY = Content()
_POINTS = ("3", "35", "432")


class Sections(QWidget):
    """All folding sections, one below the other."""

    def __init__(self, session: EditorSession, bound: Bound, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._bound = session, bound
        self._held: dict[Section, tuple[str, ...]] = {}
        self._by_hand: set[Section] = set()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._options()
        self._allowances()
        self._einvoice()
        self._notes()
        self._delivery()
        self._persons()
        session.changed.connect(self._on_changed)
        session.judged.connect(self._on_judged)
        self._on_changed("")
        self._on_judged(None)

    def _section(self, title: str, held: tuple[str, ...]) -> Section:
        made = Section(title)
        made.folded.connect(lambda: self._by_hand.add(made))
        self._held[made] = held
        self._box.addWidget(made)
        return made

    def _text(self, name: str) -> QWidget:
        return self._bound.add(name, field_name(name), TextEdit())

    def _paragraph(self, name: str, hint: str = "") -> QWidget:
        editor = QPlainTextEdit()
        editor.setTabChangesFocus(True)
        editor.setFixedHeight(editor.fontMetrics().lineSpacing() * 3 + 18)
        editor.setPlaceholderText(hint)
        return self._bound.add(name, field_name(name), editor)

    def _date(self, name: str) -> QWidget:
        editor = DateEdit(today=lambda: self._session.surroundings.today)
        return self._bound.add(name, field_name(name), editor)

    def _options(self) -> None:
        section = self._section(
            self.tr("Options and penalties"),
            ("vat_on_collection", "penalty_enabled", "payment_reference", "language2"),
        )
        second = Choice()
        languages = ((code, language_name(code)) for code in LANGUAGES)
        second.set_options([(None, self.tr("none")), *languages])
        other = self._bound.add("language2", field_name("language2"), second)
        reference = self._text("payment_reference")
        section.add(row((self._text("payment_terms"), 3), (reference, 2), (other, 2)))
        box = QCheckBox(self.tr("VAT on collection (cash accounting)"))
        section.add(self._bound.add("vat_on_collection", "", box))
        penalties = QCheckBox(self.tr("State late-payment penalties on the document"))
        section.add(self._bound.add("penalty_enabled", "", penalties))
        percent = DecimalEdit(form=display.quantity)
        grace = DecimalEdit(form=display.quantity)
        section.add(
            row(
                (
                    self._bound.add(
                        "penalty_percent_per_day", field_name("penalty_percent_per_day"), percent
                    ),
                    1,
                ),
                (
                    self._bound.add(
                        "penalty_grace_days",
                        field_name("penalty_grace_days"),
                        grace,
                        read=_grace,
                        write=self._set_grace,
                    ),
                    1,
                ),
            )
        )

    def _set_grace(self, value: Any) -> None:
        self._session.edit("penalty_grace_days", None if value is None else int(value))

    def _allowances(self) -> None:
        section = self._section(
            self.tr("Document discount, surcharge, prepayment"),
            ("allowances", "prepaid", "rounding"),
        )
        taxed = self._session.surroundings.seller.vat_payer
        self.allowances = AllowanceRows(
            lambda value: self._session.edit("allowances", value), taxed=taxed
        )
        section.add(self.allowances)
        prepaid = DecimalEdit(form=display.amount)
        rounding = DecimalEdit(form=display.amount)
        section.add(
            row(
                (
                    self._bound.add(
                        "prepaid", field_name("prepaid"), prepaid, write=self._amount("prepaid")
                    ),
                    1,
                ),
                (
                    self._bound.add(
                        "rounding", field_name("rounding"), rounding, write=self._amount("rounding")
                    ),
                    1,
                ),
            )
        )

    def _amount(self, name: str) -> Callable[[Any], None]:
        """An empty amount is nought."""
        return lambda value: self._session.edit(name, value or getattr(_EMPTY, name))

    def _einvoice(self) -> None:
        names = (
            "buyer_reference",
            "order_number",
            "contract_number",
            "project_reference",
            "sales_order",
            "receiving_advice",
            "despatch_advice",
            "tender",
            "invoiced_object",
            "buyer_accounting_reference",
            "process",
            "tax_point_date",
            "tax_point_code",
            "payee_name",
            "payee_identifier",
            "payee_legal_id",
        )
        # a buyer reference comes from the client, so it does not open the section by itself
        section = self._section(self.tr("E-invoice data"), names[1:])
        for first, second in zip(names[:10:2], names[1:10:2], strict=True):
            section.add(row((self._text(first), 1), (self._text(second), 1)))
        code = Choice()
        code.set_options(
            [(None, self.tr("not stated")), *zip(_POINTS, self._points(), strict=True)]
        )
        point_code = self._bound.add(
            "tax_point_code", field_name("tax_point_code"), code, write=self._set_point_code
        )
        day = DateEdit(today=lambda: self._session.surroundings.today)
        point_day = self._bound.add(
            "tax_point_date", field_name("tax_point_date"), day, write=self._set_point_day
        )
        section.add(row((point_day, 1), (point_code, 1)))
        section.add(row((self._text("process"), 1), (self._text("payee_name"), 1)))
        section.add(row((self._text("payee_identifier"), 1), (self._text("payee_legal_id"), 1)))

    def _points(self) -> tuple[str, ...]:
        return (
            self.tr("date of the invoice"),
            self.tr("date of the delivery"),
            self.tr("date of the payment"),
        )

    def _set_point_day(self, value: Any) -> None:
        """The date and the code of the tax point exclude each other (BR-CO-03)."""
        content = replace(self._session.content, tax_point_date=value)
        if value is not None:
            content = replace(content, tax_point_code=None)
        self._session.push("tax_point_date", content, field_name("tax_point_date"))

    def _set_point_code(self, value: Any) -> None:
        content = replace(self._session.content, tax_point_code=value)
        if value is not None:
            content = replace(content, tax_point_date=None)
        self._session.push("tax_point_code", content, field_name("tax_point_code"))

    def _notes(self) -> None:
        # the default texts of the company are no reason to open
        section = self._section(self.tr("Notes"), ("mentions", "internal_note"))
        section.add(self._paragraph("notes"))
        section.add(self._paragraph("mentions"))
        section.add(self._paragraph("internal_note", self.tr("Never printed and never sent")))

    def _delivery(self) -> None:
        section = self._section(
            self.tr("Delivery place and period"),
            ("delivery_location", "deliver_to", "period_start", "period_end"),
        )
        section.add(row((self._date("period_start"), 1), (self._date("period_end"), 1)))
        section.add(self._text("delivery_location"))
        country = Choice(is_searchable=True)
        country.set_options([(None, "–"), *countries(i18n.current())])
        parts = {name: self._place(name, TextEdit()) for name in ("name", "street")}
        parts |= {name: self._place(name, TextEdit()) for name in ("city", "postal_code")}
        parts["subdivision"] = self._place("subdivision", TextEdit())
        parts["country"] = self._place("country", country)
        section.add(row((parts["name"], 1), (parts["street"], 1)))
        section.add(row((parts["city"], 2), (parts["postal_code"], 1), (parts["subdivision"], 1)))
        section.add(row((parts["country"], 1), (QWidget(), 1)))

    def _place(self, name: str, editor: TextEdit | Choice) -> QWidget:
        """A field of the delivery address; an address without anything is none."""

        def read(content: Content) -> Any:
            return getattr(content.deliver_to, name) if content.deliver_to else None

        def write(value: Any) -> None:
            place = replace(self._session.content.deliver_to or DeliverTo(), **{name: value})
            empty = all(getattr(place, field.name) is None for field in fields(place))
            content = replace(self._session.content, deliver_to=None if empty else place)
            self._session.push(f"deliver_to.{name}", content, field_name(f"deliver_to.{name}"))

        path = f"deliver_to.{name}"
        return self._bound.add(path, field_name(path), editor, read=read, write=write)

    def _persons(self) -> None:
        names = (
            "issuer_name",
            "issuer_id",
            "deputy_name",
            "deputy_identity_card",
            "deputy_auto",
            "sales_agent",
        )
        section = self._section(self.tr("Persons"), names)
        for first, second in zip(names[::2], names[1::2], strict=True):
            section.add(row((self._text(first), 1), (self._text(second), 1)))

    # what follows the content

    def _on_changed(self, _path: str) -> None:
        content = self._session.content
        for section, held in self._held.items():
            if section in self._by_hand or section.is_open:
                continue
            if any(getattr(content, name) != getattr(_EMPTY, name) for name in held):
                section.unfold()
        percent = self._bound.field("penalty_percent_per_day")
        grace = self._bound.field("penalty_grace_days")
        for field in (percent, grace):
            if field is not None:
                field.setVisible(content.penalty_enabled)

    def _on_judged(self, _judgement: object) -> None:
        totals = self._session.judgement.totals
        self.allowances.show_rows(
            self._session.content.allowances, self._session.usable_rates(), totals.line_net
        )

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change."""
        self.allowances.freeze(frozen)

    def reveal(self, widget: QWidget) -> None:
        """Open the section that holds a field."""
        for section in self._held:
            if section.holds(widget):
                section.unfold()


def _grace(content: Content) -> Any:
    from decimal import Decimal

    days = content.penalty_grace_days
    return None if days is None else Decimal(days)
