"""Random but lawful German invoices as API bodies: what a firm writes for authorities and others.

A seed makes a case, so that a found one can be run again: sizes are log-uniform up to 500 lines.
"""

import math
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from random import Random
from typing import Any

_WORDS = (
    "Beratung|Größenprüfung|Straßenbau|Übergabe|Äußeres|Öl|Maß|Fußboden|Türen|Schlüssel|"
    "Montage|Transport|Miete|Wartung|Farbe|Ziegel|Țesătură|Łódź|façade|naïve|œuvre|"
    "„Anführung“|&|<Winkel>|50%|m²|Ø12|№7|–|Abonnement|Lizenz|#7|Software|Reinigung"
)
WORDS = tuple(_WORDS.split("|"))
UNITS = ("Stk", "Std", "kg", "l", "m", "m2", "m3", "Satz", "Monat", "km", "t", "H87", "HUR", "KGM")
#: Currency and its rate to the euro.
CURRENCIES = (("USD", "0.9134"), ("CHF", "1.0621"), ("HUF", "0.0026"), ("RON", "0.2009"))

_ACCOUNTS = [
    {"iban": "DE89370400440532013000", "bic": "COBADEFFXXX", "currency": "EUR", "isDefault": True},
    {"iban": "DE75512108001245126199", "currency": "EUR"},
]
VAT_SELLER: dict[str, Any] = {
    "name": "Müller & Söhne Straßenbau GmbH",
    "cif": "DE136695976",
    "vatPayer": True,
    "taxNumber": "181/815/08155",
    "registrationNumber": "HRB 12345",
    "address": "Hauptstraße 5",
    "city": "Köln",
    "postalCode": "50667",
    "country": "DE",
    "phone": "+49 221 1234567",
    "email": "rechnung@mueller.example",
    "contact": {"name": "Jörg Müller", "phone": "0221 1234567", "email": "jm@mueller.example"},
    "bankAccounts": _ACCOUNTS,
}
SMALL_SELLER: dict[str, Any] = {
    "name": "Ännchen Groß, Übersetzungen",
    "cif": "181/815/08155",
    "taxNumber": "181/815/08155",
    "vatPayer": False,
    "address": "Am Weiher 2",
    "city": "Görlitz",
    "postalCode": "02826",
    "country": "DE",
    "contact": {"name": "Ännchen Groß", "phone": "03581 55", "email": "aennchen@gross.example"},
    "bankAccounts": _ACCOUNTS[:1],
}
BUYERS: tuple[dict[str, Any], ...] = (
    {
        "name": "Bundesamt für Prüfwesen",
        "address": "Amtsplatz 1",
        "city": "Berlin",
        "postalCode": "10115",
        "country": "DE",
        "email": "eingang@bpw.example",
        "einvoiceIdentifiers": {"xrechnung": {"leitwegId": "99661-WEBSERVICEOZG-28"}},
    },
    {
        "name": "Stadt Nürnberg, Kämmerei",
        "address": "Rathausplatz 2",
        "city": "Nürnberg",
        "postalCode": "90403",
        "country": "DE",
        "einvoiceIdentifiers": {"xrechnung": {"leitwegId": "04011000-1234512345-06"}},
    },
    {
        "name": "Schreinerei Grünwald GmbH",
        "cui": "DE129475760",
        "isVatPayer": True,
        "address": "Gartenweg 8",
        "city": "München",
        "postalCode": "80331",
        "country": "DE",
        "email": "rechnungen@gruenwald.example",
        "contactPerson": "Frau Weiß",
    },
    {
        "name": "Țesătoria Științei SRL",
        "cui": "RO14399840",
        "isVatPayer": True,
        "address": "Calea Moților 12",
        "city": "Cluj-Napoca",
        "county": "CJ",
        "postalCode": "400001",
        "country": "RO",
        "email": "office@tesatoria.example",
    },
    {
        "name": "Acme Corp",
        "cui": "47-1234567",
        "address": "1 Main Street",
        "city": "Springfield",
        "county": "IL",
        "postalCode": "62701",
        "country": "US",
        "email": "ap@acme.example",
    },
)
_SKONTO = (
    "#SKONTO#TAGE=14#PROZENT=2.00#",
    "#SKONTO#TAGE=7#PROZENT=3.50#\n#SKONTO#TAGE=14#PROZENT=2.00#",
    "Zahlbar rein netto.\n#SKONTO#TAGE=10#PROZENT=1.25#BASISBETRAG=100.00#",
)


@dataclass(frozen=True)
class Case:
    """A seller, a buyer and an invoice between them."""

    seller: dict[str, Any]
    buyer: dict[str, Any]
    invoice: dict[str, Any]


def _text(rnd: Random, most: int) -> str:
    words = [rnd.choice(WORDS)]
    while len(" ".join(words)) < most and rnd.random() < 0.85:
        words.append(rnd.choice(WORDS))
    return " ".join(words)[:most].strip()


def _decimal(rnd: Random, top: float, digits: int) -> Decimal:
    """Log-uniform, never nought."""
    places = rnd.randint(0, digits)
    value = Decimal(str(round(math.exp(rnd.uniform(math.log(0.01), math.log(top))), places)))
    smallest = Decimal(1).scaleb(-places)
    return max(value.quantize(smallest), smallest)


def _line(rnd: Random, category: tuple[str, str], *, is_credit: bool) -> dict[str, Any]:
    quantity = _decimal(rnd, 500, 3)
    price = _decimal(rnd, 5000, 4)
    line: dict[str, Any] = {
        "description": _text(rnd, rnd.choice((20, 60, 100, 250, 500))),
        "quantity": str(quantity),
        "unitPrice": str(price),
        "unitOfMeasure": rnd.choice(UNITS),
        "vatCategoryCode": category[0],
        "vatRate": category[1],
    }
    if category[0] == "S" and rnd.random() < 0.3:
        line["vatIncluded"] = True
    if rnd.random() < 0.25:
        line["discountPercent"] = str(rnd.choice((5, 10, Decimal("12.5"), 33, 100)))
    elif rnd.random() < 0.15:
        share = quantity * price * Decimal(rnd.randint(0, 90)) / 100
        line["discount"] = str(share.quantize(Decimal("0.01"), rounding=ROUND_DOWN))
    if category[0] == "E" and rnd.random() < 0.5:
        line["exemptionReason"] = "Steuerfrei nach § 4 UStG"
    _line_extras(rnd, line)
    if not is_credit and rnd.random() < 0.06:
        line["quantity"] = f"-{line['quantity']}"
        if "discount" in line:
            line["discount"] = f"-{line['discount']}"
    return line


def _line_extras(rnd: Random, line: dict[str, Any]) -> None:
    simple = {
        "productCode": f"P-{rnd.randint(1, 999)}",
        "lineNote": _text(rnd, 80),
        "standardItemIdentification": "4006381333931",
        "buyerItemIdentification": "B 7",
        "orderLineReference": "3",
        "buyerAccountingRef": "4400",
    }
    line |= {key: value for key, value in simple.items() if rnd.random() < 0.07}
    extensions: dict[str, Any] = {}
    if rnd.random() < 0.05:
        extensions["invoicePeriod"] = {"startDate": "2026-10-03", "endDate": "2026-10-30"}
    if rnd.random() < 0.08:
        extensions["allowanceCharges"] = [
            {"chargeIndicator": rnd.random() < 0.7, "amount": "0.37", "reason": "Verpackung"}
        ]
    if rnd.random() < 0.05:
        extensions["originCountry"] = "DE"
    if rnd.random() < 0.05:
        extensions["additionalItemProperties"] = [{"name": "Farbe", "value": "grün"}]
    if extensions:
        line["ublExtensions"] = extensions


def _allowances(rnd: Random, categories: list[tuple[str, str]]) -> list[dict[str, Any]]:
    parts = []
    for _ in range(rnd.randint(1, 3)):
        category, rate = rnd.choice(categories)
        part = {
            "chargeIndicator": rnd.random() < 0.5,
            "reason": rnd.choice(("Treuerabatt", "Fracht", "Verpackung & Versand")),
            "taxCategoryCode": category,
            "taxRate": rate,
        }
        if rnd.random() < 0.4:
            base = _decimal(rnd, 500, 2).quantize(Decimal("0.01"))
            part |= {"baseAmount": str(base), "multiplierFactorNumeric": str(rnd.randint(1, 20))}
        else:
            part["amount"] = str(_decimal(rnd, 50, 2).quantize(Decimal("0.01")))
        parts.append(part)
    return parts


def _categories(rnd: Random, *, is_payer: bool, country: str) -> list[tuple[str, str]]:
    if not is_payer:
        return [("O", "0.00")]
    if country == "RO" and rnd.random() < 0.6:
        return [rnd.choice((("K", "0.00"), ("AE", "0.00")))]
    if country == "US" and rnd.random() < 0.6:
        return [("G", "0.00")]
    chosen: list[tuple[str, str]] = [rnd.choice((("S", "19.00"), ("S", "7.00")))]
    for extra in (("S", "7.00"), ("E", "0.00"), ("Z", "0.00")):
        if rnd.random() < 0.25:
            chosen.append(extra)
    return chosen


def _payment(rnd: Random, invoice: dict[str, Any]) -> None:
    method = rnd.choice((None, "bank_transfer", "sepa_transfer", "cash", "card", "debit", "other"))
    if method == "card":
        invoice["paymentCard"] = {"number": "1234", "holder": "Jörg Groß"}
    elif method == "debit":
        method = rnd.choice(("sepa_direct_debit", "direct_debit"))
        invoice["directDebit"] = {
            "mandate": "M-4711",
            "creditorId": "DE98ZZZ09999999999",
            "account": "DE02120300000000202051",
        }
    if method is not None:
        invoice["paymentMethod"] = method


def _kind(rnd: Random, invoice: dict[str, Any]) -> bool:
    """Choose the document type; tells whether it is a credit note."""
    kind = rnd.random()
    preceding = {"parentDocumentNumber": "RE0001", "parentDocumentDate": "2026-11-02"}
    if kind < 0.15:
        invoice |= {"documentType": "credit_note", **preceding}
        return True
    if kind < 0.5:
        type_code = rnd.choice(("326", "384", "389", "875", "876", "877"))
        invoice["typeCode"] = type_code
        if type_code == "384":
            invoice |= preceding
    return False


def case(seed: int, *, most_lines: int = 500) -> Case:
    """Make one case from a seed."""
    rnd = Random(f"german {seed}")
    is_payer = rnd.random() < 0.85
    seller = dict(VAT_SELLER if is_payer else SMALL_SELLER)
    seller["vatRounding"] = rnd.choice(("per_group", "per_group", "per_line"))
    buyer = dict(rnd.choice(BUYERS))
    invoice: dict[str, Any] = {"issueDate": "2026-11-16", "lines": []}
    if "einvoiceIdentifiers" not in buyer:
        invoice["buyerReference"] = rnd.choice(
            ("REF 7", "Kostenstelle 12", "04011000-1234512345-06")
        )
        if rnd.random() < 0.3:
            buyer["electronicAddress"] = {"value": "4012345000009", "scheme": "0088"}
    categories = _categories(rnd, is_payer=is_payer, country=buyer["country"])
    extensions: dict[str, Any] = {}
    if categories[0][0] in {"K", "G"} or rnd.random() < 0.2:
        invoice["deliveryDate"] = "2026-11-14"
        extensions["delivery"] = {
            "name": "Lager Süd",
            "deliveryAddress": {
                "streetName": "Lagerstraße 1",
                "cityName": buyer["city"],
                "postalZone": buyer["postalCode"],
                "countryCode": buyer["country"],
            },
        }
    is_credit = _kind(rnd, invoice)
    if rnd.random() < 0.2:
        invoice["currency"], invoice["exchangeRate"] = rnd.choice(CURRENCIES)
    size = max(1, int(math.exp(rnd.uniform(0, math.log(most_lines + 1)))))
    if seller["vatRounding"] == "per_line":
        size = min(size, 150)  # beyond, a group may stray by a whole unit, which is a fault
    invoice["lines"] = [
        _line(rnd, rnd.choice(categories), is_credit=is_credit)
        for _ in range(min(size, most_lines))
    ]
    if rnd.random() < 0.25:
        used = sorted({(line["vatCategoryCode"], line["vatRate"]) for line in invoice["lines"]})
        extensions["allowanceCharges"] = _allowances(rnd, used)
    if rnd.random() < 0.15:
        extensions["prepaidAmount"] = str(_decimal(rnd, 100, 2).quantize(Decimal("0.01")))
    if rnd.random() < 0.3:
        extensions["invoicePeriod"] = {"startDate": "2026-10-01", "endDate": "2026-10-31"}
    if extensions:
        invoice["ublExtensions"] = extensions
    _payment(rnd, invoice)
    _header(rnd, invoice)
    return Case(seller, buyer, invoice)


def _header(rnd: Random, invoice: dict[str, Any]) -> None:
    optional = {
        "notes": _text(rnd, 700),
        "mentions": _text(rnd, 120),
        "paymentTerms": rnd.choice((*_SKONTO, _text(rnd, 200).replace("#", "Nr. "))),
        "orderNumber": f"B-{rnd.randint(1, 9999)}",
        "salesOrderReference": "AB 7",
        "contractNumber": "V-12/2026",
        "projectReference": "Neubau West",
        "despatchAdviceReference": "LS0007",
        "receivingAdviceReference": "WE 12",
        "tenderOrLotReference": "Los 3",
        "invoicedObjectIdentifier": "Zähler 123",
        "buyerAccountingReference": "4400",
        "payeeName": "Factoring AG",
        "paymentReference": "Rechnung 7",
        "dueDate": "2026-12-16",
    }
    for key, value in optional.items():
        if rnd.random() < 0.2:
            invoice[key] = value
    if "paymentTerms" not in invoice and rnd.random() < 0.3:
        invoice["paymentTerms"] = rnd.choice(_SKONTO)
