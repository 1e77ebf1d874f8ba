"""Which VAT rule a buyer abroad calls for, with its reason, applied on a press (SCREENS 4.4)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from storno_desktop.application.reference import country_name, vat_countries
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.vat import VatCategory
from storno_desktop.gui import i18n
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.vat_following import with_category
from storno_desktop.gui.widgets.parts import button, label


@dataclass(frozen=True, slots=True)
class Advice:
    """The categories for goods and for services, and where the buyer is."""

    goods: VatCategory
    services: VatCategory
    is_in_union: bool


def advice(seller: Company, buyer: Client | None) -> Advice | None:
    """What seller, country and VAT number of the buyer lead to; None where nothing is special.

    A consumer in the Union is taxed as at home (or under OSS): nothing to propose.
    """
    if buyer is None or not seller.vat_payer or buyer.country == seller.country:
        return None
    in_union = buyer.country in vat_countries() or buyer.country == "XI"
    if in_union and not buyer.vat_code:
        return None
    if in_union:
        return Advice(VatCategory.INTRA_COMMUNITY, VatCategory.REVERSE_CHARGE, is_in_union=True)
    return Advice(VatCategory.EXPORT, VatCategory.OUTSIDE_SCOPE, is_in_union=False)


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
        found = advice(session.surroundings.seller, session.buyer)
        lines = session.content.lines
        taxed = any(line.vat_category is VatCategory.STANDARD for line in lines)
        if found is None or session.is_frozen or not taxed or session.buyer is None:
            self.hide()
            return
        country = country_name(session.buyer.country, i18n.current())
        if found.is_in_union:
            text = self.tr("The customer has a VAT number in {0}: no VAT is charged here.")
            goods = self.tr("Goods (K)")
            services = self.tr("Services (AE)")
        else:
            text = self.tr("The customer is in {0}, outside the Union.")
            goods = self.tr("Export of goods (G)")
            services = self.tr("Services (O)")
        self._text.setText(text.format(country))
        self.setAccessibleName(self._text.text())
        for one, name in ((self._goods, goods), (self._services, services)):
            one.setText(name)
            one.setAccessibleName(name)
        self.show()

    def _apply(self, *, goods: bool) -> None:
        """Give every taxed line the category; the regime follows by itself."""
        session = self._session
        found = advice(session.surroundings.seller, session.buyer)
        if found is None:
            return
        category = found.goods if goods else found.services
        rates, day = session.usable_rates(), session.day
        lines = tuple(
            with_category(line, category, rates, day)
            if line.vat_category is VatCategory.STANDARD
            else line
            for line in session.content.lines
        )
        session.set_lines(lines, self.tr("VAT rule for a customer abroad"))
