"""The banner for a customer abroad, and the panel that asks for what a category needs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal as D

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from storno_desktop.domain.invoice import Regime
from storno_desktop.domain.party import Client
from storno_desktop.domain.vat import VatCategory as V
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.vat_following import with_category, with_regime
from storno_desktop.gui.editor.vat_hint import VatHint
from storno_desktop.gui.editor.vat_panel import VatPanel
from tests.gui.editor.conftest import TODAY, Desk
from tests.gui.editor.test_session import LINE

BUYER = Client(
    id="b", company_id="c", name="B", country="DE", vat_code="DE129475760", is_vat_payer=True
)


def sold_to(desk: Desk, **buyer: object) -> EditorSession:
    session = desk.session()
    session.set_line(0, LINE)
    client = replace(BUYER, id=desk.other_client_id, company_id=desk.company_id, **buyer)  # type: ignore[arg-type]
    session.surroundings = session.surroundings.with_client(client)
    session.edit("client_id", desk.other_client_id)
    return session


@pytest.fixture
def session(desk: Desk) -> Iterator[EditorSession]:
    made = sold_to(desk)
    yield made
    made.keeping._autosave.forget()


def test_one_press_settles_every_taxed_line_and_the_regime(session: EditorSession) -> None:
    hint = VatHint(session)
    hint._services.click()
    assert session.content.lines[0].vat_category is V.REVERSE_CHARGE
    assert session.content.regime.value == "services_art_278"
    session.undo_stack.undo()
    assert session.content.lines[0] == LINE
    hint.deleteLater()


def test_lines_of_known_products_need_one_press_only(session: EditorSession) -> None:
    goods, hours = replace(LINE, product_id="g"), replace(LINE, product_id="s")
    session.surroundings = session.surroundings.with_product("g", is_service=False)
    session.surroundings = session.surroundings.with_product("s", is_service=True)
    session.set_lines([goods, hours])
    hint = VatHint(session)
    hint.refresh()
    assert hint._goods.text() == "Apply K, AE"
    assert hint._services.isHidden()
    hint._goods.click()
    assert [line.vat_category for line in session.content.lines] == [
        V.INTRA_COMMUNITY,
        V.REVERSE_CHARGE,
    ]
    assert hint.isHidden()
    hint.deleteLater()


@pytest.mark.parametrize("buyer", [{"vat_code": None}, {"country": "RO", "vat_code": "RO1590082"}])
def test_where_vat_is_charged_as_at_home_nothing_is_proposed(
    desk: Desk, buyer: dict[str, object]
) -> None:
    session = sold_to(desk, **buyer)
    hint = VatHint(session)
    hint.refresh()
    assert hint.isHidden()
    session.keeping._autosave.forget()
    hint.deleteLater()


def choose(session: EditorSession, category: V) -> None:
    line = with_category(session.content.lines[0], category, session.usable_rates(), TODAY)
    session.set_line(0, line, "vatCategoryCode")


@pytest.fixture
def panel(session: EditorSession) -> Iterator[VatPanel]:
    made = VatPanel(session)
    yield made
    made.deleteLater()


def faults(panel: VatPanel) -> dict[str, str]:
    found = {name: one.accessibleDescription() for name, one in panel._editors.items()}
    return {name: text for name, text in found.items() if text}


def test_it_is_there_only_while_a_special_category_is(
    session: EditorSession, panel: VatPanel
) -> None:
    panel.refresh()
    assert panel.isHidden()
    choose(session, V.INTRA_COMMUNITY)
    assert not panel.isHidden()
    choose(session, V.STANDARD)
    assert panel.isHidden()


def test_an_intra_community_supply_is_asked_for_day_and_country(
    session: EditorSession, panel: VatPanel
) -> None:
    choose(session, V.INTRA_COMMUNITY)
    session.edit("delivery_date", None)
    assert set(faults(panel)) == {"day", "country"}
    assert "BR-IC-11" in {fault.code for fault in session.judgement.faults}
    panel._propose.click()
    assert session.content.delivery_date == session.content.issue_date
    assert session.content.deliver_to is not None
    assert session.content.deliver_to.country == "DE"
    assert faults(panel) == {}
    stopping = {fault.code for fault in session.judgement.faults if fault.is_fatal}
    assert not {"BR-IC-02", "BR-IC-10", "BR-IC-11", "BR-IC-12"} & stopping
    session.undo_stack.undo()  # both at once
    assert session.content.deliver_to is None


def test_its_fields_write_into_the_document(session: EditorSession, panel: VatPanel) -> None:
    choose(session, V.INTRA_COMMUNITY)
    panel._editors["day"].edited.emit(date(2026, 3, 1))
    panel._editors["country"].edited.emit("FR")
    assert session.content.delivery_date == date(2026, 3, 1)
    assert session.content.deliver_to is not None
    assert session.content.deliver_to.country == "FR"
    panel._editors["country"].edited.emit(None)
    assert session.content.deliver_to is None


def test_an_exemption_is_asked_for_its_article_once_for_all_its_lines(
    session: EditorSession, panel: VatPanel
) -> None:
    session.set_lines([LINE, LINE, LINE])
    lines = [with_category(LINE, V.EXEMPT, session.usable_rates(), TODAY)] * 2
    session.set_lines([*lines, LINE])
    assert set(faults(panel)) == {"code"}
    assert panel._fields["day"].isHidden()
    panel._editors["code"].edited.emit("VATEX-EU-132-1B")
    codes = [line.exemption_code for line in session.content.lines]
    assert codes == ["VATEX-EU-132-1B", "VATEX-EU-132-1B", None]
    assert faults(panel) == {}
    assert "BR-E-10" not in {fault.code for fault in session.judgement.faults}


def test_a_buyer_without_number_is_asked_for_one(desk: Desk) -> None:
    session = sold_to(desk, vat_code=None, is_vat_payer=False)
    panel = VatPanel(session)
    choose(session, V.REVERSE_CHARGE)
    wanted: list[bool] = []
    panel.buyer_wanted.connect(lambda: wanted.append(True))
    assert not panel._buyer.isHidden()
    panel._buyer.click()
    assert wanted == [True]
    session.keeping._autosave.forget()
    panel.deleteLater()


def test_esc_puts_it_away_and_its_key_brings_it_back(
    session: EditorSession, panel: VatPanel
) -> None:
    choose(session, V.EXPORT)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    session.set_line(0, replace(session.content.lines[0], unit_price=D(7)), "unitPrice")
    assert panel.isHidden()
    assert panel.open()
    assert not panel.isHidden()


def test_the_category_of_the_current_line_comes_first(
    session: EditorSession, panel: VatPanel
) -> None:
    rates = session.usable_rates()
    session.set_lines(
        [with_category(LINE, one, rates, TODAY) for one in (V.INTRA_COMMUNITY, V.EXEMPT)]
    )
    panel.follow(1)
    assert panel._title.text().startswith("E ")
    panel.follow(0)
    assert panel._title.text().startswith("K ")


def test_a_regime_that_the_lines_have_already_leaves_them_alone(session: EditorSession) -> None:
    choose(session, V.INTRA_COMMUNITY)
    chosen = with_regime(session.content, Regime.EXEMPT_WITH_DEDUCTION)
    assert chosen.lines[0].vat_category is V.INTRA_COMMUNITY
