"""Random but lawful invoices as API bodies: what a Romanian firm might really write.

A seed makes a case, so that a found one can be run again: sizes are log-uniform up to 500 lines.
"""

import math
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from random import Random
from typing import Any

_WORDS = (
    "Consultanță|țesătură|ședință|îmbrăcăminte|căldură|brânză|pâine|înghețată|șurub|țeavă|lemn|"
    "Montaj|transport|închiriere|reparație|vopsea|cărămidă|Straße|Łódź|façade|naïve|œuvre|"
    "„ghilimele”|&|<unghi>|50%|m²|Ø12|№7|–|serviciu|abonament|licență|software"
)
WORDS = tuple(_WORDS.split("|"))
UNITS = ("buc", "ora", "kg", "l", "m", "mp", "mc", "set", "luna", "km", "t", "H87", "HUR", "KGM")
#: Category, rate, exemption.
TAXED = (("S", "21.00"), ("S", "11.00"), ("S", "21.00"))
CURRENCIES = (("EUR", "4.9775"), ("USD", "4.5123"), ("HUF", "0.0129"), ("GBP", "5.8801"))

VAT_SELLER: dict[str, Any] = {
    "name": "Țesătoria Științei & Fiii SRL",
    "cif": "18547290",
    "vatPayer": True,
    "registrationNumber": "J40/1234/2006",
    "capitalSocial": "200.00",
    "address": "Str. Învățătorului nr. 7, bl. Ș2",
    "city": "Sector 3",
    "state": "B",
    "postalCode": "030167",
    "country": "RO",
    "phone": "+40215551234",
    "email": "facturi@tesatoria.example",
    "bankAccounts": [
        {"iban": "RO49AAAA1B31007593840000", "currency": "RON", "isDefault": True},
        {"iban": "RO09BCYP0000001234567890", "currency": "EUR"},
    ],
}
PLAIN_SELLER: dict[str, Any] = {
    "name": "Ioana Lăcătuș PFA",
    "cif": "33020799",
    "vatPayer": False,
    "address": "Aleea Brândușelor 3",
    "city": "Iași",
    "state": "IS",
    "postalCode": "700001",
    "country": "RO",
    "email": "ioana@lacatus.example",
}
BUYERS: tuple[dict[str, Any], ...] = (
    {
        "name": "Dulgheria Veche SRL",
        "cui": "14399840",
        "isVatPayer": True,
        "registrationNumber": "J12/77/2009",
        "address": "Calea Moților 12",
        "city": "Cluj-Napoca",
        "county": "CJ",
        "postalCode": "400001",
        "country": "RO",
        "email": "office@dulgheria.example",
    },
    {
        "name": "Asociația Părinților",
        "cui": "4221306",
        "address": "Str. Școlii 1",
        "city": "Târgu Mureș",
        "county": "MS",
        "country": "RO",
    },
    {
        "type": "individual",
        "name": "Ștefan Mureșanu",
        "address": "Bd. Unirii 5, ap. 12",
        "city": "SECTOR4",
        "county": "B",
        "country": "RO",
    },
    {
        "name": "Schreinerei Grünwald GmbH",
        "cui": "DE129475760",
        "isVatPayer": True,
        "address": "Hauptstraße 1",
        "city": "München",
        "postalCode": "80331",
        "country": "DE",
    },
    {
        "name": "Acme Corp",
        "cui": "47-1234567",
        "address": "1 Main Street",
        "city": "Springfield",
        "county": "IL",
        "postalCode": "62701",
        "country": "US",
    },
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
        most = quantity * price
        share = most * Decimal(rnd.randint(0, 90)) / 100
        line["discount"] = str(share.quantize(Decimal("0.01"), rounding=ROUND_DOWN))
    if category[0] == "E":
        line["exemptionReason"] = "Scutit art. 292 Cod fiscal"
        if rnd.random() < 0.5:
            line["exemptionReasonCode"] = "VATEX-EU-132"
    _line_extras(rnd, line)
    if not is_credit and rnd.random() < 0.06:
        line["quantity"] = f"-{line['quantity']}"
        if "discount" in line:
            line["discount"] = f"-{line['discount']}"
    return line


def _line_extras(rnd: Random, line: dict[str, Any]) -> None:
    if rnd.random() < 0.1:
        line["productCode"] = f"P-{rnd.randint(1, 999)}"
    if rnd.random() < 0.1:
        line["lineNote"] = _text(rnd, 80)
    if rnd.random() < 0.05:
        line["standardItemIdentification"] = "4006381333931"
    extensions: dict[str, Any] = {}
    if rnd.random() < 0.05:
        extensions["invoicePeriod"] = {"startDate": "2026-10-01", "endDate": "2026-10-31"}
    if rnd.random() < 0.08:
        extensions["allowanceCharges"] = [
            {"chargeIndicator": rnd.random() < 0.7, "amount": "0.37", "reason": "Ambalaj"}
        ]
    if rnd.random() < 0.05:
        extensions["originCountry"] = "RO"
    if extensions:
        line["ublExtensions"] = extensions


def _allowances(rnd: Random, categories: list[tuple[str, str]]) -> list[dict[str, Any]]:
    parts = []
    for _ in range(rnd.randint(1, 3)):
        category, rate = rnd.choice(categories)
        parts.append(
            {
                "chargeIndicator": rnd.random() < 0.5,
                "amount": str(_decimal(rnd, 50, 2).quantize(Decimal("0.01"))),
                "reason": rnd.choice(("Discount fidelitate", "Transport", "Ambalare & livrare")),
                "taxCategoryCode": category,
                "taxRate": rate,
            }
        )
    return parts


def case(seed: int, *, most_lines: int = 500) -> Case:
    """Make one case from a seed."""
    rnd = Random(seed)
    is_payer = rnd.random() < 0.85
    seller = dict(VAT_SELLER if is_payer else PLAIN_SELLER)
    seller["vatRounding"] = rnd.choice(("per_group", "per_group", "per_line", "by_base"))
    buyer = dict(rnd.choice(BUYERS))
    invoice: dict[str, Any] = {"issueDate": "2026-11-16", "lines": []}
    categories = _categories(rnd, is_payer=is_payer, country=buyer["country"])
    if categories[0][0] == "K":
        invoice["deliveryDate"] = "2026-11-14"
        invoice["ublExtensions"] = {
            "delivery": {
                "deliveryAddress": {
                    "streetName": "Hauptstraße 1",
                    "cityName": "München",
                    "countryCode": "DE",
                }
            }
        }
    is_credit = rnd.random() < 0.12
    if is_credit:
        invoice |= {
            "documentType": "credit_note",
            "parentDocumentNumber": "FCT0001",
            "parentDocumentDate": "2026-11-02",
        }
    if rnd.random() < 0.25:
        invoice["currency"], invoice["exchangeRate"] = rnd.choice(CURRENCIES)
    size = max(1, int(math.exp(rnd.uniform(0, math.log(most_lines + 1)))))
    if seller["vatRounding"] == "per_line":
        size = min(size, 150)  # beyond, a group may stray by a whole unit, which is a fault
    invoice["lines"] = [
        _line(rnd, rnd.choice(categories), is_credit=is_credit)
        for _ in range(min(size, most_lines))
    ]
    extensions = invoice.setdefault("ublExtensions", {})
    if rnd.random() < 0.25:
        extensions["allowanceCharges"] = _allowances(rnd, _used(invoice["lines"]))
    if rnd.random() < 0.15:
        extensions["prepaidAmount"] = str(_decimal(rnd, 100, 2).quantize(Decimal("0.01")))
    if rnd.random() < 0.2:
        extensions["invoicePeriod"] = {"startDate": "2026-10-01", "endDate": "2026-10-31"}
    _header(rnd, invoice)
    return Case(seller, buyer, invoice)


def _categories(rnd: Random, *, is_payer: bool, country: str) -> list[tuple[str, str]]:
    if not is_payer:
        return [("O", "0.00")]
    if country == "DE" and rnd.random() < 0.6:
        return [rnd.choice((("K", "0.00"), ("AE", "0.00")))]
    if country == "US" and rnd.random() < 0.6:
        return [rnd.choice((("G", "0.00"), ("O", "0.00")))]
    chosen: list[tuple[str, str]] = [rnd.choice(TAXED)]
    for extra in (("S", "11.00"), ("E", "0.00"), ("Z", "0.00")):
        if rnd.random() < 0.25:
            chosen.append(extra)
    if country == "RO" and rnd.random() < 0.08:
        chosen = [("AE", "0.00")]
    return chosen


def _used(lines: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """A document allowance belongs to a category that a line has."""
    return sorted({(line["vatCategoryCode"], line["vatRate"]) for line in lines})


def _header(rnd: Random, invoice: dict[str, Any]) -> None:
    optional = {
        "notes": _text(rnd, 700),
        "mentions": _text(rnd, 120),
        "paymentTerms": _text(rnd, 200),
        "orderNumber": f"PO-{rnd.randint(1, 9999)}",
        "contractNumber": "C-12/2026",
        "projectReference": "Șantier Vest",
        "buyerReference": "REF 7",
        "despatchAdviceReference": "AVZ0007",
        "receivingAdviceReference": "NIR 12",
        "tenderOrLotReference": "LOT 3",
        "invoicedObjectIdentifier": "Contor 123",
        "buyerAccountingReference": "401.05",
        "deliveryLocation": "Depozit Țiglina",
        "tvaLaIncasare": True,
        "payeeName": "Factoring IFN SA",
        "paymentMethod": rnd.choice(("bank_transfer", "cash", "card", "other")),
        "paymentReference": "plata 7",
        "dueDate": "2026-12-16",
    }
    for key, value in optional.items():
        if rnd.random() < 0.2:
            invoice[key] = value
    if rnd.random() < 0.1:
        invoice |= {"penaltyEnabled": True, "penaltyPercentPerDay": "0.05", "penaltyGraceDays": 5}
