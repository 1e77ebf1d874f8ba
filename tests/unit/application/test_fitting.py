"""Which formats are offered for a document between two countries."""

import pytest

from storno_desktop.application.fitting import fitting
from storno_desktop.domain.party import Client, Company
from storno_desktop.einvoice.registry import FORMATS

ALL = frozenset(FORMATS)


def offered(seller: str, buyer: str, home: str) -> dict[str, tuple[str, ...]]:
    company = Company(id="c", name="S", cif="1", country=seller)
    client = Client(id="b", company_id="c", name="B", country=buyer)
    return dict(fitting(company, client, home, ALL))


@pytest.mark.parametrize(
    ("seller", "buyer", "home"),
    [
        ("RO", "RO", "cius-ro"),
        ("DE", "DE", "xrechnung-ubl"),
        ("DE", "FR", "cii-en16931"),
        ("IT", "DE", "fatturapa"),
        ("PL", "PL", "fa3"),
        ("AT", "IT", "ubl-en16931"),
    ],
)
def test_the_home_format_comes_first_and_nothing_twice(seller: str, buyer: str, home: str) -> None:
    found = offered(seller, buyer, home)
    assert next(iter(found)) == "home"
    assert found["home"] == (home,)
    every = [key for keys in found.values() for key in keys]
    assert len(every) == len(set(every))
    assert set(every) <= ALL | {"pdf", "json"}
    assert found["other"] == ("pdf", "json")


def test_a_national_format_is_for_its_own_sellers() -> None:
    for seller, buyer in (("RO", "IT"), ("DE", "PL")):
        every = {key for keys in offered(seller, buyer, "cius-ro").values() for key in keys}
        assert every.isdisjoint({"fatturapa", "fa3"})


def test_what_a_buyer_abroad_asks_for_is_offered() -> None:
    assert "xrechnung" in offered("RO", "DE", "cius-ro")
    assert "xrechnung" not in offered("RO", "FR", "cius-ro")
    assert "france" in offered("DE", "FR", "cii-en16931")


def test_every_format_is_offered_to_somebody() -> None:
    every: set[str] = set()
    for country, home in (
        ("RO", "cius-ro"),
        ("DE", "xrechnung-ubl"),
        ("FR", "cii-en16931"),
        ("IT", "fatturapa"),
        ("PL", "fa3"),
    ):
        for keys in offered(country, country, home).values():
            every.update(keys)
    assert every == ALL | {"pdf", "json"}
