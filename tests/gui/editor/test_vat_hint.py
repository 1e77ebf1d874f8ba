from dataclasses import replace

import pytest

from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.vat import VatCategory
from storno_desktop.gui.editor.vat_hint import VatHint, advice
from tests.gui.editor.conftest import Desk
from tests.gui.editor.test_session import LINE

SELLER = Company(id="c", name="C", cif="1", country="RO")
BUYER = Client(id="b", company_id="c", name="B", country="DE", vat_code="DE129475760")


@pytest.mark.parametrize(
    ("country", "vat_code", "goods"),
    [
        ("DE", "DE129475760", VatCategory.INTRA_COMMUNITY),
        ("DE", None, None),
        ("US", None, VatCategory.EXPORT),
        ("RO", "RO14399840", None),
    ],
)
def test_country_and_vat_number_of_the_buyer_decide(
    country: str, vat_code: str | None, goods: VatCategory | None
) -> None:
    found = advice(SELLER, replace(BUYER, country=country, vat_code=vat_code))
    assert (found.goods if found else None) is goods


def test_a_seller_without_vat_is_given_no_advice() -> None:
    assert advice(replace(SELLER, vat_payer=False), BUYER) is None


def test_one_press_settles_every_taxed_line_and_the_regime(desk: Desk) -> None:
    session = desk.session()
    session.set_line(0, LINE)
    session.surroundings = session.surroundings.with_client(
        replace(BUYER, id=desk.other_client_id, company_id=desk.company_id)
    )
    session.edit("client_id", desk.other_client_id)
    hint = VatHint(session)
    hint._services.click()
    assert session.content.lines[0].vat_category is VatCategory.REVERSE_CHARGE
    assert session.content.regime.value == "reverse_charge"
    session.undo_stack.undo()
    assert session.content.lines[0] == LINE
    session.keeping._autosave.forget()
    hint.deleteLater()
