"""Records are completed from the company where a body leaves something open."""

from decimal import Decimal as D
from typing import Any

import pytest

from storno_desktop.application.master_data import add_record
from storno_desktop.domain.product import Product
from storno_desktop.domain.vat import VatCategory
from tests.deeds.conftest import Shop


@pytest.mark.parametrize(
    ("said", "rate", "category"),
    [
        ({}, D(21), VatCategory.STANDARD),
        ({"vatRate": "11"}, D(11), VatCategory.STANDARD),
        ({"vatRate": "0", "vatCategoryCode": "Z"}, D(0), VatCategory.ZERO),
        ({"vatCategoryCode": "E"}, D(0), VatCategory.EXEMPT),
        ({"vatCategoryCode": "S"}, D(21), VatCategory.STANDARD),
    ],
)
def test_a_product_without_a_rate_takes_that_of_the_company(
    shop: Shop, said: dict[str, Any], rate: D, category: VatCategory
) -> None:
    product, _ = add_record(shop.office, Product, shop.company_id, {"name": "Scaun", **said})
    assert (product.vat_rate, product.vat_category) == (rate, category)


def test_a_product_without_a_unit_takes_that_of_the_company(shop: Shop) -> None:
    with shop.office.store.read() as unit:
        company = unit.companies.get(shop.company_id)
    assert company is not None
    product, _ = add_record(shop.office, Product, shop.company_id, {"name": "Scaun"})
    assert product.unit == company.default_unit
    other, _ = add_record(
        shop.office, Product, shop.company_id, {"name": "Ore", "unitOfMeasure": "ora"}
    )
    assert other.unit == "ora"
