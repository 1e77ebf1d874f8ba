"""What a VAT category without VAT needs on the invoice, in one small panel, and why (SCREENS 4.4).

The decisions are those of `domain.vat_advice`; here they are only shown, and the fields fill the
document. Reason and code hold for the whole group of the category, as BT-120 and BT-121 do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from storno_desktop.application.reference import countries, country_name
from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.codelists.taxes import VATEX_1_3_8
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import DeliverTo
from storno_desktop.domain.vat import DEFAULT_VATEX, VatCategory
from storno_desktop.domain.vat_advice import SPECIAL, Demand, Need, article_of, demands, lines_of
from storno_desktop.gui import display, i18n
from storno_desktop.gui.editor.bound import on_undo_keys
from storno_desktop.gui.editor.line_columns import category_name
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DateEdit, TextEdit
from storno_desktop.gui.widgets.parts import Card, Field, button, label, tool

Editor = DateEdit | Choice | TextEdit


class VatPanel(Card):
    """The needs of one category at a time: that of the current line, else the first special one."""

    closed = Signal()
    opened = Signal()
    buyer_wanted = Signal()  # the customer's record has to be filled in
    seller_wanted = Signal()  # the company's own VAT number is missing

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._row = 0
        self._is_showing = False
        self._shut: frozenset[VatCategory] = frozenset()
        self._category: VatCategory | None = None
        self.box.setContentsMargins(16, 8, 8, 10)
        self.box.setSpacing(6)
        self._title = label("", "strong")
        close = tool("x", self.tr("Close"), "Esc")
        close.clicked.connect(self.shut)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self.box.addLayout(head)
        self._why = label("", "muted")
        self._why.setWordWrap(True)
        self.box.addWidget(self._why)
        self._editors: dict[str, Editor] = {}
        self._fields: dict[str, Field] = {}
        self._make_fields()
        self._make_deeds()
        session.changed.connect(self.refresh)
        session.judged.connect(self.refresh)
        self.hide()

    # building

    def _make_fields(self) -> None:
        around = self._session.surroundings
        country = Choice(is_searchable=True)
        country.set_options([(None, "–"), *countries(i18n.current())])
        code = Choice(is_searchable=True)
        made: list[tuple[QWidget, int]] = []
        for name, title, editor, stretch in (
            ("day", self.tr("Delivered on"), DateEdit(today=lambda: around.today), 3),
            ("country", self.tr("Delivered to"), country, 4),
            ("code", self.tr("Reason code (VATEX)"), code, 4),
            ("reason", self.tr("Reason on the invoice"), TextEdit(), 5),
        ):
            field = Field(title, editor)
            editor.edited.connect(_Edits(self, name))
            editor.installEventFilter(self)
            self._editors[name], self._fields[name] = editor, field
            made.append((field, stretch))
        self.box.addLayout(row(*made))

    def _make_deeds(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        self._propose = button("", "check")
        self._propose.clicked.connect(self._on_proposed)
        self._buyer = button(self.tr("Fill in the customer's VAT number…"), "user")
        self._buyer.clicked.connect(self.buyer_wanted)
        self._seller = button(self.tr("Fill in my company's VAT number…"), "building-2")
        self._seller.clicked.connect(self.seller_wanted)
        for one in (self._propose, self._buyer, self._seller):
            line.addWidget(one)
        line.addStretch(1)
        self.box.addLayout(line)

    # what is shown

    def follow(self, row: int) -> None:
        """Show the needs of another line's category."""
        self._row = row
        self.refresh()

    def shut(self) -> None:
        """Put it away until a line takes another category."""
        if self._category is not None:
            self._shut |= {self._category}
        self.refresh()
        self.closed.emit()

    def open(self) -> bool:
        """Show it again and come to the first thing that is missing; False where nothing is."""
        self._shut = frozenset()
        self.refresh()
        if self.isHidden():
            return False
        missing = {one.need for one in self._demands() if not one.is_met}
        order: tuple[tuple[Need, QWidget], ...] = (
            (Need.SELLER_VAT, self._seller),
            (Need.BUYER_VAT, self._buyer),
            (Need.DELIVERY_DATE, self._editors["day"]),
            (Need.DELIVERY_COUNTRY, self._editors["country"]),
            (Need.REASON, self._editors["code"]),
        )
        first = next((one for need, one in order if need in missing), None)
        (first or self._editors["reason"]).setFocus(Qt.FocusReason.TabFocusReason)
        self.opened.emit()
        return True

    def refresh(self, *_: object) -> None:
        """Show itself while a special category is used and nobody put it away."""
        present = self._present()
        self._shut &= frozenset(present)
        open_ = [one for one in present if one not in self._shut]
        if self._session.is_frozen or not open_:
            self._category = None
            self.hide()
            return
        lines = self._session.content.lines
        at_hand = lines[self._row].vat_category if self._row < len(lines) else None
        self._category = at_hand if at_hand in open_ else open_[0]
        self._show(self._category)
        self.show()

    def _present(self) -> list[VatCategory]:
        if not self._session.surroundings.seller.vat_payer:
            return []
        used = {line.vat_category for line in self._session.content.lines}
        return [one for one in SPECIAL if one in used]

    def _demands(self) -> Sequence[Demand]:
        session = self._session
        if self._category is None:
            return ()
        seller = session.surroundings.seller
        return demands(self._category, session.content, seller, session.buyer)

    def _show(self, category: VatCategory) -> None:
        session, content = self._session, self._session.content
        rows = [at for at, line in enumerate(content.lines, 1) if line.vat_category is category]
        title = f"{category.value} · {category_name(category)}"
        numbers = self.tr("line(s) {0}", "", len(rows)).format(display.spans(rows))
        self._title.setText(f"{title}  ({numbers})")
        self._why.setText(self._reason(category))
        self.setAccessibleName(f"{title}. {self._why.text()}")
        found = {one.need: one for one in self._demands()}
        missing = {need for need, one in found.items() if not one.is_met}
        by_place = (Need.DELIVERY_DATE, Need.DELIVERY_COUNTRY)
        self._fields["day"].setVisible(by_place[0] in found)
        self._fields["country"].setVisible(by_place[1] in found)
        # the others have one reason only, which the invoice gives by itself
        self._fields["code"].setVisible(category is VatCategory.EXEMPT)
        self._say(found, "day", Need.DELIVERY_DATE)
        self._say(found, "country", Need.DELIVERY_COUNTRY)
        self._say(found, "code", Need.REASON)
        self._offer_codes()
        self._fill(category)
        self._seller.setVisible(Need.SELLER_VAT in missing)
        self._buyer.setVisible(Need.BUYER_VAT in missing and session.buyer is not None)
        self._offer_place(missing)

    def _say(self, found: dict[Need, Demand], name: str, need: Need) -> None:
        demand = found.get(need)
        text = ""
        if demand is not None and not demand.is_met:
            text = fault_sentence(Fault("", demand.rule), i18n.current())
        self._fields[name].show_fault(text)

    def _offer_codes(self) -> None:
        code = self._editors["code"]
        if isinstance(code, Choice) and not code.values():
            others = set(DEFAULT_VATEX.values())
            codes = sorted(one for one in VATEX_1_3_8 if one not in others)
            code.set_options([(None, "–"), *((one, self._code_name(one)) for one in codes)])

    def _code_name(self, code: str) -> str:
        article = article_of(code)
        words = {
            "VATEX-EU-D": self.tr("travel agents"),
            "VATEX-EU-F": self.tr("second-hand goods"),
            "VATEX-EU-I": self.tr("works of art"),
            "VATEX-EU-J": self.tr("collectors' items and antiques"),
        }
        said = self.tr("art. {0}").format(article) if article else words.get(code, "")
        return f"{code} · {said}" if said else code

    def _fill(self, category: VatCategory) -> None:
        content = self._session.content
        lines = lines_of(content, category)
        code = next((line.exemption_code for line in lines if line.exemption_code), None)
        reason = next((line.exemption_reason for line in lines if line.exemption_reason), None)
        values: dict[str, Any] = {
            "day": content.delivery_date,
            "country": content.deliver_to.country if content.deliver_to else None,
            "code": code,
            "reason": reason,
        }
        self._is_showing = True
        try:
            for name, value in values.items():
                self._editors[name].set_value(value)
        finally:
            self._is_showing = False

    def _reason(self, category: VatCategory) -> str:
        """Why this category charges no VAT and what it asks for, in one sentence each."""
        words = {
            VatCategory.INTRA_COMMUNITY: self.tr(
                "Goods sent to a business in another EU country: the buyer pays the VAT there. "
                "Both VAT numbers, the day and the country of delivery prove it (BR-IC-02, 11, 12)."
            ),
            VatCategory.REVERSE_CHARGE: self.tr(
                "The buyer owes the VAT instead of you. The invoice names both tax numbers and "
                "says “reverse charge” (BR-AE-02, 10)."
            ),
            VatCategory.EXPORT: self.tr(
                "Goods that leave the EU: exempt, while you keep the right to deduct. Your VAT "
                "number is needed, and the customs declaration as proof (BR-G-02, 10)."
            ),
            VatCategory.EXEMPT: self.tr(
                "Exempt by law: the invoice names the article, by its code or in words (BR-E-10)."
            ),
            VatCategory.OUTSIDE_SCOPE: self.tr(
                "No VAT of this country at all: the invoice names no VAT numbers and has no other "
                "category beside it (BR-O-02, 11)."
            ),
        }
        return words[category]

    def _offer_place(self, missing: set[Need]) -> None:
        """Offer what is true of most deliveries: the issue date, and the customer's country."""
        session = self._session
        wanted = missing & {Need.DELIVERY_DATE, Need.DELIVERY_COUNTRY}
        day, country = self._proposal()
        parts = []
        if Need.DELIVERY_DATE in wanted and day is not None:
            parts.append(display.day(day))
        if Need.DELIVERY_COUNTRY in wanted and country:
            parts.append(country_name(country, i18n.current()))
        self._propose.setVisible(bool(parts) and session.buyer is not None)
        text = self.tr("Take {0}").format(", ".join(parts))
        self._propose.setText(f" {text}")
        self._propose.setAccessibleName(text)

    def _proposal(self) -> tuple[Any, str]:
        session = self._session
        country = session.buyer.country if session.buyer is not None else ""
        home = session.surroundings.seller.country
        return session.content.issue_date, "" if country == home else country

    # edits

    def edited(self, name: str, value: Any) -> None:
        """Write what was typed into the document."""
        if self._is_showing or self._category is None:
            return
        session = self._session
        match name:
            case "day":
                session.edit("delivery_date", value)
            case "country":
                self._put_country(value)
            case _:
                key = "exemption_code" if name == "code" else "exemption_reason"
                self._put_reason(self._category, key, value)

    def _put_country(self, country: str | None) -> None:
        content = self._session.content
        place = replace(content.deliver_to or DeliverTo(), country=country)
        is_empty = all(getattr(place, one.name) is None for one in fields(place))
        after = replace(content, deliver_to=None if is_empty else place)
        self._session.push("deliver_to.country", after, self._fields["country"].title())

    def _put_reason(self, category: VatCategory, key: str, value: str | None) -> None:
        """One reason for the group: every line of the category says the same."""
        content = self._session.content
        lines = tuple(
            replace(line, **{key: value}) if line.vat_category is category else line  # type: ignore[arg-type]
            for line in content.lines
        )
        after = replace(content, lines=lines)
        self._session.push(f"vat.{category}.{key}", after, self._fields["reason"].title())

    def _on_proposed(self) -> None:
        missing = {one.need for one in self._demands() if not one.is_met}
        day, country = self._proposal()
        content = self._session.content
        if Need.DELIVERY_DATE in missing:
            content = replace(content, delivery_date=day)
        if Need.DELIVERY_COUNTRY in missing and country:
            place = replace(content.deliver_to or DeliverTo(), country=country)
            content = replace(content, deliver_to=place)
        self._session.settle()
        self._session.push("delivery", content, self.tr("day and country of delivery"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field ends its undo step; undo is that of the document."""
        if event.type() == QEvent.Type.FocusOut:
            self._session.settle()
        return on_undo_keys(event, self._session)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the grid."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)


class _Edits:
    """The slot of one field."""

    def __init__(self, panel: VatPanel, name: str) -> None:
        self._panel, self._name = panel, name

    def __call__(self, value: Any) -> None:
        self._panel.edited(self._name, value)
