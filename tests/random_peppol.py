"""Random but lawful invoices between firms of five countries, as Peppol wants them.

The bodies are those of `random_invoices`; seller, buyer and rates are of a country each, and what
Peppol demands of everybody is filled in. A seed makes a case that can be run again.
"""

from dataclasses import replace
from random import Random
from typing import Any

from tests.random_invoices import BUYERS, VAT_SELLER, Case
from tests.random_invoices import case as ordinary

#: Rates that take the place of the Romanian 21 and 11.
RATES = {
    "RO": ("21.00", "11.00"),
    "DE": ("19.00", "7.00"),
    "IT": ("22.00", "10.00"),
    "PL": ("23.00", "8.00"),
    "FR": ("20.00", "10.00"),
}

SELLERS: dict[str, dict[str, Any]] = {
    "RO": VAT_SELLER,
    "DE": {
        "name": "Schraubenfabrik Größe & Söhne GmbH",
        "cif": "129475760",
        "vatCode": "DE129475760",
        "registrationNumber": "HRB 4711",
        "address": "Lindenstraße 4",
        "city": "Köln",
        "postalCode": "50667",
        "country": "DE",
        "contact": {"name": "Jörg Müller", "phone": "+49 221 4567", "email": "jm@schraube.example"},
        "bankAccounts": [{"iban": "DE89370400440532013000", "currency": "EUR", "isDefault": True}],
    },
    "IT": {
        "name": "Officina Perché S.r.l.",
        "cif": "07643520567",
        "address": "Via Garibaldi 15",
        "city": "Milano",
        "state": "MI",
        "postalCode": "20121",
        "country": "IT",
        "bankAccounts": [
            {"iban": "IT60X0542811101000000123456", "currency": "EUR", "isDefault": True}
        ],
    },
    "PL": {
        "name": "Łódzkie Usługi Sp. z o.o.",
        "cif": "5265877635",
        "vatCode": "PL5265877635",
        "registrationNumber": "0000123456",
        "address": "ul. Piotrkowska 100/5",
        "city": "Łódź",
        "postalCode": "90-004",
        "country": "PL",
        "bankAccounts": [
            {"iban": "PL61109010140000071219812874", "currency": "PLN", "isDefault": True}
        ],
    },
    "FR": {
        "name": "Façade & Œuvre SAS",
        "cif": "FR40303265045",
        "vatCode": "FR40303265045",
        "siren": "303265045",
        "address": "12 rue de l’Église",
        "city": "Lyon",
        "postalCode": "69001",
        "country": "FR",
        "bankAccounts": [
            {"iban": "FR1420041010050500013M02606", "currency": "EUR", "isDefault": True}
        ],
    },
}
#: Of people nobody knows an address in the network: they are not written to.
FIRMS = tuple(buyer for buyer in BUYERS if buyer.get("type") != "individual")


def case(seed: int, *, most_lines: int = 500) -> Case:
    """Make one case from a seed."""
    one = ordinary(seed, most_lines=most_lines)
    rnd = Random(f"peppol {seed}")
    country = rnd.choice([*SELLERS])
    is_payer = bool(one.seller["vatPayer"])
    seller = SELLERS[country] | {"vatPayer": is_payer, "vatRounding": one.seller["vatRounding"]}
    buyer = one.buyer
    if buyer.get("type") == "individual":
        buyer = rnd.choice(FIRMS[:2])
    invoice = one.invoice
    for each in (*invoice["lines"], *invoice["ublExtensions"].get("allowanceCharges", ())):
        key = "vatRate" if "vatRate" in each else "taxRate"
        standard, reduced = RATES[country]
        each[key] = {"21.00": standard, "11.00": reduced}.get(each[key], each[key])
    if not (invoice.get("buyerReference") or invoice.get("orderNumber")):
        invoice[rnd.choice(("buyerReference", "orderNumber"))] = f"REF {seed}"
    if "currency" in invoice and invoice["currency"] == "EUR" and country in {"DE", "IT", "FR"}:
        del invoice["currency"], invoice["exchangeRate"]
    if country == "DE" == buyer["country"]:
        # Between Germans: a reference, and no card or transfer without its number.
        invoice["buyerReference"] = f"04011000-12345-{seed % 90 + 10}"
        invoice["paymentMethod"] = "cash"
        if invoice["lines"][0]["vatCategoryCode"] == "K":
            invoice["ublExtensions"]["delivery"]["deliveryAddress"]["postalZone"] = "80331"
    return replace(one, seller=seller, buyer=buyer, invoice=invoice)
