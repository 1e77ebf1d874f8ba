"""Random but lawful Polish invoices as API bodies: every category of VAT that FA(3) knows.

A seed makes a case, so that a found one can be run again: sizes are log-uniform up to 500 lines.
"""

import math
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from random import Random
from typing import Any

from tests.random_polish_terms import say

_WORDS = (
    "Usługa|wdrożenie|książka|żarówka|śruba|łańcuch|źródło|gęś|ćwiek|montaż|przegląd|naprawa|"
    "szkolenie|transport|najem|abonament|licencja|chleb|mąka|cegła|drewno|Straße|Șurub|façade|"
    "„cudzysłów”|&|<nawias>|50%|m²|Ø12|№7|–|oprogramowanie|dokumentacja"
)
WORDS = tuple(_WORDS.split("|"))
#: Words of letters that most programs trip over.
_RARE_WORDS = (
    "Ω|日本語|한국|😀|ﬁn|e\u0301|soft\u00adhyphen|no\u00a0break|zero\u200bwidth|שלום|العربية|"
    "ẞ|①|½|±|¿|«»|]]>|<!--|&amp;|'|\"|\\|\u2028|\tTab"
)
RARE_WORDS = (*_RARE_WORDS.split("|"), "Łę\u2009ść")
UNITS = ("szt", "godz", "kg", "l", "m", "m2", "m3", "kpl", "mies", "km", "t", "H87", "ryczałt")
CURRENCIES = (("EUR", "4.3127"), ("USD", "3.9871"), ("HUF", "0.010912"), ("GBP", "5.0412"))

VAT_SELLER: dict[str, Any] = {
    "name": "Łódzkie Usługi Sp. z o.o.",
    "cif": "5265877635",
    "vatPayer": True,
    "vatCode": "PL5265877635",
    "registrationNumber": "0000123456",
    "capitalSocial": "5000.00",
    "address": "ul. Piotrkowska 100/5",
    "city": "Łódź",
    "postalCode": "90-004",
    "country": "PL",
    "phone": "+48 42 123 45 67 wew. 12",
    "email": "faktury@lodzkie.example",
    "eoriCode": "PL526587763500000",
    "bankAccounts": [
        {
            "iban": "PL61109010140000071219812874",
            "bankName": "Santander",
            "bic": "WBKPPLPP",
            "currency": "PLN",
            "isDefault": True,
        },
        {"iban": "PL27114020040000300201355387", "currency": "EUR"},
    ],
}
EXEMPT_SELLER: dict[str, Any] = {
    "name": "Zofia Żak Rękodzieło",
    "cif": "1111111111",
    "vatPayer": False,
    "registrationNumber": "192598184",
    "address": "Rynek 3",
    "city": "Kraków",
    "postalCode": "31-042",
    "country": "PL",
    "email": "zofia@zak.example",
}
BUYERS: tuple[dict[str, Any], ...] = (
    {
        "name": "Zażółć Gęślą S.A.",
        "cui": "2222222222",
        "vatCode": "PL2222222222",
        "isVatPayer": True,
        "clientCode": "K-7",
        "address": "ul. Długa 1",
        "city": "Gdańsk",
        "postalCode": "80-827",
        "country": "PL",
        "email": "biuro@gesla.example",
    },
    {
        "name": "Stowarzyszenie Rodziców",
        "cui": "8567346215",
        "registrationNumber": "0000654321",
        "address": "ul. Szkolna 1",
        "city": "Poznań",
        "country": "PL",
    },
    {
        "type": "individual",
        "name": "Świętosława Brzęczyszczykiewicz",
        "address": "Chrząszczyżewoszyce 4",
        "city": "Łękołody",
        "postalCode": "99-999",
        "country": "PL",
    },
    {
        "name": "Schreinerei Grünwald GmbH",
        "cui": "DE129475760",
        "vatCode": "DE129475760",
        "isVatPayer": True,
        "address": "Hauptstraße 1",
        "city": "München",
        "postalCode": "80331",
        "country": "DE",
    },
    {
        "name": "Ελληνικά Έπιπλα ΑΕ",
        "cui": "EL094259216",
        "vatCode": "EL094259216",
        "isVatPayer": True,
        "address": "Ermou 1",
        "city": "Athina",
        "postalCode": "105 63",
        "country": "GR",
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
Kind = tuple[str, str, str | None, str | None]  # category, rate, reason, code


@dataclass(frozen=True)
class Case:
    """A seller, a buyer, an invoice between them, and what of it is to be corrected."""

    seller: dict[str, Any]
    buyer: dict[str, Any]
    invoice: dict[str, Any]
    correction: str | None  # "storno" of everything, "part" of the first line
    name: str
    kind: str | None = None  # RodzajFaktury that it must have; None: whatever it says


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


EXEMPTIONS: tuple[Kind, ...] = (
    ("E", "0.00", "art. 43 ust. 1 pkt 29 lit. c ustawy o VAT", None),
    ("E", "0.00", None, "VATEX-EU-132-1I"),
    ("E", "0.00", "art. 135 ust. 1 lit. a dyrektywy 2006/112/WE", "VATEX-EU-135-1A"),
    ("E", "0.00", "rozporządzenie Dz.U. 2025 poz. 832", None),
)
MARGINS: tuple[Kind, ...] = tuple(
    ("E", "0.00", "Procedura marży", f"VATEX-EU-{letter}") for letter in "DFIJ"
)


def _kinds(rnd: Random, *, is_payer: bool, country: str, is_person: bool) -> list[Kind]:
    if not is_payer:
        return [("O", "0.00", None, None)]
    if country in {"DE", "GR"} and rnd.random() < 0.7:
        return [(rnd.choice(("K", "AE", "O")), "0.00", None, None)]
    if country == "US" and rnd.random() < 0.7:
        return [(rnd.choice(("G", "O", "AE")), "0.00", None, None)]
    if rnd.random() < 0.1:
        return [rnd.choice(MARGINS)]
    if country == "PL" and not is_person and rnd.random() < 0.1:
        return [("AE", "0.00", None, None)]
    chosen: list[Kind] = [("S", rnd.choice(("23.00", "8.00", "5.00")), None, None)]
    if rnd.random() < 0.25:
        chosen.append(rnd.choice(EXEMPTIONS))
    for rate in ("23.00", "8.00", "5.00", "22.00", "7.00", "4.00", "3.00"):
        if rnd.random() < 0.15:
            chosen.append(("S", rate, None, None))
    if rnd.random() < 0.2:
        chosen.append(("Z", "0.00", None, None))
    return chosen


def _line(rnd: Random, kind: Kind) -> dict[str, Any]:
    quantity, price = _decimal(rnd, 500, 3), _decimal(rnd, 5000, 4)
    line: dict[str, Any] = {
        "description": _text(rnd, rnd.choice((20, 60, 250, 900))),
        "quantity": str(quantity),
        "unitPrice": str(price),
        "unitOfMeasure": rnd.choice(UNITS),
        "vatCategoryCode": kind[0],
        "vatRate": kind[1],
    }
    if kind[2]:
        line["exemptionReason"] = kind[2]
    if kind[3]:
        line["exemptionReasonCode"] = kind[3]
    if kind[0] == "S" and rnd.random() < 0.3:
        line["vatIncluded"] = True
    if rnd.random() < 0.25:
        line["discountPercent"] = str(rnd.choice((5, 10, Decimal("12.5"), 33, 100)))
    elif rnd.random() < 0.15:
        share = quantity * price * Decimal(rnd.randint(0, 90)) / 100
        line["discount"] = str(share.quantize(Decimal("0.01"), rounding=ROUND_DOWN))
    _line_extras(rnd, line)
    return line


def _line_extras(rnd: Random, line: dict[str, Any]) -> None:
    optional = {
        "productCode": f"P-{rnd.randint(1, 999)}",
        "lineNote": _text(rnd, 250),
        "standardItemIdentification": "4006381333931",
        "orderLineReference": "12",
        "buyerItemIdentification": "X 4",
        "cpvCode": "30213000-5",
    }
    line |= {key: value for key, value in optional.items() if rnd.random() < 0.06}
    extensions: dict[str, Any] = {}
    if rnd.random() < 0.05:
        extensions["invoicePeriod"] = {"startDate": "2026-10-01", "endDate": "2026-10-31"}
    if rnd.random() < 0.08:
        extensions["allowanceCharges"] = [
            {"chargeIndicator": rnd.random() < 0.7, "amount": "0.37", "reason": "Opakowanie"}
        ]
    if rnd.random() < 0.15:
        extensions["additionalItemProperties"] = [
            {"name": name, "value": value}
            for name, value in rnd.sample(
                (
                    ("GTU", "GTU_07"),
                    ("GTU", "12"),
                    ("PKWiU", "62.01.11.0"),
                    ("CN", "8471 30 00"),
                    ("Procedura", "TT_D"),
                    ("Załącznik 15", "tak"),
                    ("Kolor", "żółty"),
                ),
                2,
            )
        ]
    if extensions:
        line["ublExtensions"] = extensions


def _allowances(rnd: Random, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    used = sorted({(line["vatCategoryCode"], line["vatRate"]) for line in lines})
    parts = []
    for _ in range(rnd.randint(1, 3)):
        category, rate = rnd.choice(used)
        parts.append(
            {
                "chargeIndicator": rnd.random() < 0.5,
                "amount": str(_decimal(rnd, 50, 2).quantize(Decimal("0.01"))),
                "reason": rnd.choice(("Rabat stałego klienta", "Transport", "Pakowanie & kurier")),
                "taxCategoryCode": category,
                "taxRate": rate,
            }
        )
    return parts


def case(seed: int, *, most_lines: int = 500) -> Case:
    """Make one case from a seed."""
    rnd = Random(seed)
    is_payer = rnd.random() < 0.85
    seller = dict(VAT_SELLER if is_payer else EXEMPT_SELLER)
    seller["vatRounding"] = rnd.choice(("per_group", "per_group", "per_line", "by_base"))
    buyer = dict(rnd.choice(BUYERS))
    kinds = _kinds(
        rnd,
        is_payer=is_payer,
        country=buyer["country"],
        is_person=buyer.get("type") == "individual",
    )
    invoice: dict[str, Any] = {"issueDate": "2026-11-16", "language": "pl"}
    if rnd.random() < 0.25:
        invoice["currency"], invoice["exchangeRate"] = rnd.choice(CURRENCIES)
    size = max(1, int(math.exp(rnd.uniform(0, math.log(most_lines + 1)))))
    if seller["vatRounding"] == "per_line":
        size = min(size, 150)  # beyond, a group may stray by a whole unit, which is a fault
    invoice["lines"] = [_line(rnd, rnd.choice(kinds)) for _ in range(min(size, most_lines))]
    is_margin = kinds[0][3] in {f"VATEX-EU-{letter}" for letter in "DFIJ"}
    extensions: dict[str, Any] = {}
    if rnd.random() < 0.25 and not any(kind[0] == "E" for kind in kinds):
        extensions["allowanceCharges"] = _allowances(rnd, invoice["lines"])
    if rnd.random() < 0.15:
        extensions["prepaidAmount"] = str(_decimal(rnd, 100, 2).quantize(Decimal("0.01")))
    if rnd.random() < 0.2:
        extensions["invoicePeriod"] = {"startDate": "2026-10-01", "endDate": "2026-10-31"}
    if rnd.random() < 0.15:
        extensions["delivery"] = {
            "deliveryAddress": {
                "streetName": "Magazynowa 2",
                "cityName": "Radom",
                "postalZone": "26-600",
                "countryCode": "PL",
            }
        }
    if extensions:
        invoice["ublExtensions"] = extensions
    _header(rnd, invoice)
    categories = {line["vatCategoryCode"] for line in invoice["lines"]}
    kind = say(seed, invoice, exempt=bool(categories & {"E"}), only_exempt=categories == {"E"})
    _widen(Random(f"{seed} wide"), buyer, invoice)
    if kind == "UPR":
        seller, buyer = {**VAT_SELLER, "vatRounding": seller["vatRounding"]}, dict(BUYERS[0])
    elif kind in {None, "VAT"} and categories == {"S"} and seed % 2 == 0:
        seller, buyer = _to_consumer_abroad(Random(f"{seed} abroad"), seller, invoice)
    correction = rnd.choice((None, None, "storno", "part"))
    name = f"{buyer['country']} {sorted({kind[:2] for kind in kinds})} {'margin' * is_margin}"
    if kind == "KOR":
        correction = None
    return Case(seller, buyer, invoice, correction, name, kind)


def _to_consumer_abroad(
    rnd: Random, seller: dict[str, Any], invoice: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """A distance sale under the one-stop shop: VAT is that of the consumer's country."""
    country, rates = rnd.choice((("DE", ("19.00", "7.00")), ("FI", ("25.50",)), ("IE", ("13.50",))))
    parts = invoice.get("ublExtensions", {}).get("allowanceCharges", [])
    for line in invoice["lines"]:
        line["vatRate"] = rates[-1]
        line.get("ksef", {}).pop("annex15", None)
        if not parts and rnd.random() < 0.5:
            line["vatRate"] = rates[0]
    for part in parts:
        part["taxRate"] = rates[-1]
    address = {"address": "Weg 1", "city": "Ort", "postalCode": "80331", "country": country}
    return {**seller, "oss": True}, {"type": "individual", "name": "Jörg Müßig", **address}


def _widen(rnd: Random, buyer: dict[str, Any], invoice: dict[str, Any]) -> None:
    """Rare letters, from dice of their own."""
    for line in invoice["lines"]:
        if rnd.random() < 0.2:
            line["description"] = f"{line['description']} {rnd.choice(RARE_WORDS)}"
    for key in ("notes", "paymentTerms", "buyerReference", "paymentReference"):
        if key in invoice and rnd.random() < 0.3:
            invoice[key] = f"{rnd.choice(RARE_WORDS)} {invoice[key]} {rnd.choice(RARE_WORDS)}"
    if rnd.random() < 0.3:
        buyer["name"] = f"{buyer['name']} {rnd.choice(RARE_WORDS)}"


def _header(rnd: Random, invoice: dict[str, Any]) -> None:
    optional = {
        "notes": _text(rnd, 700),
        "mentions": rnd.choice(("Mechanizm podzielonej płatności", _text(rnd, 120))),
        "paymentTerms": _text(rnd, 300),
        "orderNumber": f"ZAM/{rnd.randint(1, 9999)}",
        "contractNumber": "U-12/2026",
        "projectReference": "Budowa Zachód",
        "buyerReference": "REF 7",
        "despatchAdviceReference": "WZ/7/2026",
        "receivingAdviceReference": "PZ 12",
        "tenderOrLotReference": "LOT 3",
        "invoicedObjectIdentifier": "Licznik 123",
        "buyerAccountingReference": "401.05",
        "deliveryLocation": "Magazyn Żerań",
        "deliveryDate": "2026-11-12",
        "tvaLaIncasare": True,
        "payeeName": "Faktoring S.A.",
        "paymentMethod": rnd.choice(("bank_transfer", "cash", "card", "other", "cheque")),
        "paymentReference": "przelew 7",
        "dueDate": "2026-12-16",
    }
    for key, value in optional.items():
        if rnd.random() < 0.2:
            invoice[key] = value
    if rnd.random() < 0.1:
        invoice |= {"penaltyEnabled": True, "penaltyPercentPerDay": "0.05", "penaltyGraceDays": 5}
