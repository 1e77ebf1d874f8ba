"""Which VAT rule a buyer abroad calls for, with its reason, applied on a press (SCREENS 4.4)."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from storno_desktop.application.reference import country_name, vat_countries
from storno_desktop.domain.line import Line
from storno_desktop.domain.vat import VatCategory
from storno_desktop.domain.vat_advice import (
    Situation,
    Supply,
    advised,
    situation,
    supply_of,
)
from storno_desktop.gui import i18n
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.vat_following import with_category
from storno_desktop.gui.widgets.parts import button, label


class VatHint(QFrame):
    """A line with the reason and one button each for goods and services."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "card")
        self._text = label("")
        self._text.setWordWrap(True)
        self._goods, self._services = button(""), button("")
        self._goods.clicked.connect(lambda: self._apply(goods=True))
        self._services.clicked.connect(lambda: self._apply(goods=False))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._goods)
        row.addWidget(self._services)
        self.hide()
        session.changed.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Show itself only while taxed lines stand against the advice."""
        session = self._session
        where = self._where()
        kinds = self._kinds()
        if session.is_frozen or session.buyer is None or not kinds:
            self.hide()
            return
        goods, services = (advised(where, one) for one in (Supply.GOODS, Supply.SERVICES))
        if goods is None or services is None:
            self.hide()
            return
        country = country_name(session.buyer.country, i18n.current())
        self._text.setText(self._why(where).format(country))
        self.setAccessibleName(self._text.text())
        if None in kinds:  # a person has to say what the unknown lines are
            words = {
                self._goods: self.tr("Goods ({0})").format(goods.value),
                self._services: self.tr("Services ({0})").format(services.value),
            }
        else:
            chosen = dict.fromkeys(goods if one is Supply.GOODS else services for one in kinds)
            listed = ", ".join(one.value for one in chosen)
            words = {self._goods: self.tr("Apply {0}").format(listed)}
        for one in (self._goods, self._services):
            one.setVisible(one in words)
            one.setText(words.get(one, ""))
            one.setAccessibleName(words.get(one, ""))
        self.show()

    def _where(self) -> Situation:
        session = self._session
        if session.buyer is None:
            return Situation.AT_HOME
        return situation(session.surroundings.seller, session.buyer, vat_countries())

    def _kinds(self) -> list[Supply | None]:
        """What each taxed line sells, as far as it is known."""
        lines = self._session.content.lines
        return [self._kind(line) for line in lines if line.vat_category is VatCategory.STANDARD]

    def _kind(self, line: Line) -> Supply | None:
        services = self._session.surroundings.services
        known = services.get(line.product_id) if line.product_id else None
        return supply_of(line, is_service=known)

    def _why(self, where: Situation) -> str:
        words = {
            Situation.UNION_BUSINESS: self.tr(
                "The customer has a VAT number in {0}: goods are an intra-Community supply (K), "
                "for services the customer owes the VAT (AE)."
            ),
            Situation.NORTHERN_IRELAND: self.tr(
                "{0}: in the Union for goods (K), outside it for services (O)."
            ),
            Situation.OUTSIDE_UNION: self.tr(
                "The customer is in {0}, outside the Union: goods are an export (G), services "
                "fall outside the VAT of this country (O)."
            ),
        }
        return words.get(where, "")

    def _apply(self, *, goods: bool) -> None:
        """Give every taxed line its category; what nobody knows is what was pressed."""
        session, where = self._session, self._where()
        rates, day = session.usable_rates(), session.day
        unknown = Supply.GOODS if goods else Supply.SERVICES

        def settled(line: Line) -> Line:
            category = advised(where, self._kind(line) or unknown)
            if line.vat_category is not VatCategory.STANDARD or category is None:
                return line
            return with_category(line, category, rates, day)

        lines = tuple(map(settled, session.content.lines))
        session.set_lines(lines, self.tr("VAT rule for a customer abroad"))
