"""Random but lawful Italian invoices as API bodies; a seed makes a case that can be run again."""

import math
from decimal import Decimal
from random import Random
from typing import Any

from tests import random_italian_terms as terms
from tests.random_invoices import Case

_WORDS = (
    "Consulenza|stampa|menù|caffè|perché|città|trasporto|noleggio|tavolo|sedia|vernice|€|œuvre|"
    "Straße|Łódź|Țesătură|„virgolette”|–|…|&|<angolo>|50%|m²|Ø12|№7|Αθήνα|Завод|“doppie”|'90|¥|∑"
)
WORDS = tuple(_WORDS.split("|"))
UNITS = ("pz", "h", "kg", "l", "m", "mq", "set", "mese", "H87", "HUR", "a corpo")
RATES = ("22.00", "22.00", "10.00", "4.00", "5.00")
NATURAS = ("N1", "N2.1", "N2.2", "N3.5", "N4", "N5", "N6.3", "N6.7")
#: Every natura that SdI takes.
ALL_NATURAS = (
    *("N1", "N2.1", "N2.2", "N4", "N5", "N7"),
    *(f"N3.{number}" for number in range(1, 7)),
    *(f"N6.{number}" for number in range(1, 10)),
)
#: Words of letters that Latin-1 lacks, or that most programs trip over.
_RARE_WORDS = (
    "Ω|日本語|한국|😀|ﬁne|e\u0301tude|soft\u00adhyphen|no\u00a0break|thin\u2009space|"
    "zero\u200bwidth|שלום|العربية|ẞ|ŉ|Ĳ|Ǆ|½|ª|₂|①|±|¿|«»|]]>|<!--|&amp;|'|\"|\\|\u2028|\tTab"
)
RARE_WORDS = tuple(_RARE_WORDS.split("|"))
CURRENCIES = (("USD", "0.9217"), ("GBP", "1.1734"), ("RON", "0.2009"), ("HUF", "0.00251"))
#: Documents to oneself: beyond the plafond, own consumption and gifts.
TO_ONESELF = ("TD21", "TD27")
#: The most lines of the cases in which earlier finds were made.
EARLY_LINES = 120

SELLER: dict[str, Any] = {
    "name": "Officina Grafica „Étoile” S.r.l.",
    "cif": "07643520567",
    "vatPayer": True,
    "codiceFiscale": "07643520567",
    "regimeFiscale": "RF01",
    "rea": {"ufficio": "MI", "numero": "1234567", "statoLiquidazione": "LN"},
    "address": "Via Garibaldi 15",
    "city": "Milano",
    "state": "Milano",
    "postalCode": "20121",
    "country": "IT",
    "phone": "+39 02 12345678",
    "email": "fatture@officina.example",
    "defaultCurrency": "EUR",
    "language": "it",
    "bankAccounts": [
        {
            "iban": "IT60X0542811101000000123456",
            "bankName": "Banca Popolare",
            "bic": "BPOPIT22",
            "currency": "EUR",
            "isDefault": True,
        }
    ],
}
FLAT_RATE: dict[str, Any] = {
    "name": "Giulia Verdi",
    "cif": "01234560157",
    "vatPayer": False,
    "regimeFiscale": "RF19",
    "address": "Vicolo Corto 1",
    "city": "Forlì",
    "state": "FC",
    "postalCode": "47121",
    "country": "IT",
    "defaultCurrency": "EUR",
    "language": "it",
}


def _address(city: str, province: str, code: str) -> dict[str, Any]:
    place = {"city": city, "county": province, "postalCode": code, "country": "IT"}
    return {"address": "Corso Italia 3", **place}


FIRM: dict[str, Any] = {
    "name": "Trattoria Da Pippo & C. S.n.c.",
    "cui": "01234560157",
    "isVatPayer": True,
    **_address("Torino", "TO", "10121"),
}
BUYERS: tuple[dict[str, Any], ...] = (
    {**FIRM, "einvoiceIdentifiers": {"sdi": {"codiceDestinatario": "ABC1234"}}},
    {**FIRM, "einvoiceIdentifiers": {"sdi": {"pecAddress": "pippo@pec.example"}}},
    FIRM,
    {
        "name": "Comune di Roccasecca",
        "cui": "00743110157",
        "isVatPayer": True,
        "codiceFiscale": "00743110157",
        "einvoiceIdentifiers": {"sdi": {"codiceDestinatario": "UF1234"}},
        **_address("Roccasecca", "Frosinone", "03038"),
    },
    {
        "type": "individual",
        "name": "Mario Rossi",
        "codiceFiscale": "RCCMNL83S18D969H",
        **_address("Roma", "RM", "00145"),
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


def _text(rnd: Random, most: int) -> str:
    words = [rnd.choice(("Lavoro", "Merce", "Servizio"))]
    while len(" ".join(words)) < most and rnd.random() < 0.85:
        words.append(rnd.choice(WORDS))
    return " ".join(words)[:most].strip()


def _decimal(rnd: Random, top: float, digits: int) -> Decimal:
    """Log-uniform, never nought."""
    places = rnd.randint(0, digits)
    value = Decimal(str(round(math.exp(rnd.uniform(math.log(0.01), math.log(top))), places)))
    smallest = Decimal(1).scaleb(-places)
    return max(value.quantize(smallest), smallest)


def _line(rnd: Random, category: str, *, is_credit: bool) -> dict[str, Any]:
    quantity, price = _decimal(rnd, 500, 3), _decimal(rnd, 5000, 4)
    line: dict[str, Any] = {
        "description": _text(rnd, rnd.choice((20, 60, 100, 250, 500))),
        "quantity": str(quantity),
        "unitPrice": str(price),
        "unitOfMeasure": rnd.choice(UNITS),
        "vatCategoryCode": category,
        "vatRate": rnd.choice(RATES) if category == "S" else "0.00",
    }
    if category == "S" and rnd.random() < 0.4:
        line["vatIncluded"] = True
    if category == "E" and rnd.random() < 0.6:
        line["natura"] = rnd.choice(NATURAS)
    if category == "E" and rnd.random() < 0.5:
        line["exemptionReason"] = "Esente art. 10 DPR 633/72 – „n. 27”"
    if rnd.random() < 0.3:
        line["discountPercent"] = rnd.choice(("5", "10", "12.5", "33.33", "100"))
    elif rnd.random() < 0.2:
        share = quantity * price * Decimal(rnd.randint(0, 90)) / 100
        line["discount"] = str(share.quantize(Decimal("0.01"), rounding="ROUND_DOWN"))
    if rnd.random() < 0.1:
        line["productCode"] = f"P-{rnd.randint(1, 999)}"
    if rnd.random() < 0.1:
        line["orderLineReference"] = str(rnd.randint(1, 9))
    if rnd.random() < 0.1:
        line["lineNote"] = _text(rnd, 80)
    _extensions(rnd, line)
    if not is_credit and rnd.random() < 0.06:
        line["quantity"] = f"-{line['quantity']}"
        if "discount" in line:
            line["discount"] = f"-{line['discount']}"
    return line


def _extensions(rnd: Random, line: dict[str, Any]) -> None:
    extensions: dict[str, Any] = {}
    if rnd.random() < 0.05:
        extensions["invoicePeriod"] = {"startDate": "2026-10-01", "endDate": "2026-10-31"}
    if rnd.random() < 0.08:
        is_charge = rnd.random() < 0.7
        extensions["allowanceCharges"] = [
            {"chargeIndicator": is_charge, "amount": "0.37", "reason": "Imballo"}
        ]
    if rnd.random() < 0.05:
        extensions["originCountry"] = "IT"
    if extensions:
        line["ublExtensions"] = extensions


def _allowances(rnd: Random, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    parts = []
    for _ in range(rnd.randint(1, 3)):
        like = rnd.choice(lines)
        parts.append(
            {
                "chargeIndicator": rnd.random() < 0.5,
                "amount": str(_decimal(rnd, 50, 2).quantize(Decimal("0.01"))),
                "reason": rnd.choice(("Sconto fedeltà", "Trasporto", "Imballaggio & spedizione")),
                "taxCategoryCode": like["vatCategoryCode"],
                "taxRate": like["vatRate"],
            }
        )
    return parts


def _categories(rnd: Random, *, is_payer: bool, country: str) -> list[str]:
    if not is_payer:
        return ["O"]
    if country == "DE":
        return [rnd.choice(("K", "AE"))]
    if country == "US":
        return ["G"]
    return ["S", *(["E"] if rnd.random() < 0.4 else []), *(["AE"] if rnd.random() < 0.1 else [])]


def case(seed: int, *, most_lines: int = 500, is_early: bool = False) -> Case:
    """Make one case from a seed; an `early` one as it was before cases grew richer."""
    most_lines = EARLY_LINES if is_early else most_lines
    rnd = Random(seed)
    is_payer = rnd.random() < 0.85
    seller, buyer = dict(SELLER if is_payer else FLAT_RATE), dict(rnd.choice(BUYERS))
    if not is_payer and buyer.get("cui") == seller["cif"]:
        buyer["cui"] = "00743110157"
    seller["vatRounding"] = rnd.choice(("per_group", "per_group", "by_base"))
    invoice: dict[str, Any] = {"issueDate": "2026-11-16"}
    is_credit = rnd.random() < 0.15
    if is_credit:
        invoice |= {
            "documentType": "credit_note",
            "parentDocumentNumber": "FT0001",
            "parentDocumentDate": "2026-11-02",
        }
    categories = _categories(rnd, is_payer=is_payer, country=buyer["country"])
    size = max(1, int(math.exp(rnd.uniform(0, math.log(most_lines + 1)))))
    lines = [
        _line(rnd, rnd.choice(categories), is_credit=is_credit)
        for _ in range(min(size, most_lines))
    ]
    invoice["lines"] = lines
    if any(line["vatCategoryCode"] == "K" for line in lines):
        invoice["deliveryDate"] = "2026-11-14"
    _header(rnd, invoice, buyer)
    terms.add(Random(-seed - 1), seller, buyer, invoice)
    if not is_early:
        _widen(Random(f"{seed} wide"), seller, buyer, invoice)
    return Case(seller, buyer, invoice)


def _widen(
    rnd: Random, seller: dict[str, Any], buyer: dict[str, Any], invoice: dict[str, Any]
) -> None:
    """Every natura, currency and letter, from dice of their own."""
    for line in invoice["lines"]:
        if "natura" in line and rnd.random() < 0.7:
            line["natura"] = rnd.choice(ALL_NATURAS)
        if rnd.random() < 0.2:
            line["description"] = f"{line['description'][:900]} {rnd.choice(RARE_WORDS)}"
    for key in ("notes", "paymentTerms", "buyerReference", "paymentReference", "mentions"):
        if key in invoice and rnd.random() < 0.3:
            invoice[key] = f"{rnd.choice(RARE_WORDS)} {invoice[key]} {rnd.choice(RARE_WORDS)}"
    if rnd.random() < 0.3:
        buyer["name"] = f"{buyer['name']} {rnd.choice(RARE_WORDS)}"
    if "currency" in invoice:
        invoice["currency"], invoice["exchangeRate"] = rnd.choice(CURRENCIES)
    kind = invoice.get("fatturapa", {}).get("tipoDocumento")
    if (
        kind == "TD16" and seller["vatPayer"] and rnd.random() < 0.6
    ):  # a supplier's document, as taxed as one to oneself
        invoice["fatturapa"]["tipoDocumento"] = rnd.choice(TO_ONESELF)
        keys = ("name", "country", "address", "city", "postalCode", "codiceFiscale")
        buyer.clear()
        buyer |= {key: seller[key] for key in keys if key in seller}
        buyer |= {"cui": seller["cif"], "county": seller["state"], "isVatPayer": True}


def _header(rnd: Random, invoice: dict[str, Any], buyer: dict[str, Any]) -> None:
    extensions: dict[str, Any] = {}
    if rnd.random() < 0.25:
        extensions["allowanceCharges"] = _allowances(rnd, invoice["lines"])
    if rnd.random() < 0.15 and "documentType" not in invoice:
        extensions["prepaidAmount"] = str(_decimal(rnd, 100, 2).quantize(Decimal("0.01")))
    if rnd.random() < 0.2:
        extensions["invoicePeriod"] = {"startDate": "2026-10-01", "endDate": "2026-10-31"}
    if extensions:
        invoice["ublExtensions"] = extensions
    optional: dict[str, Any] = {
        "notes": _text(rnd, rnd.choice((40, 700))),
        "paymentTerms": "30 giorni data fattura – salvo buon fine",
        "orderNumber": f"ORD/{rnd.randint(1, 999)}",
        "contractNumber": f"C-{rnd.randint(1, 999)}",
        "projectReference": rnd.choice(("J81B20001080001", "Cantiere n° 7")),
        "tenderOrLotReference": "Z1234567AB",
        "buyerReference": "Ufficio 3",
        "salesOrderReference": "SO-9",
        "receivingAdviceReference": "RIC-8",
        "paymentMethod": rnd.choice(("cash", "bank_transfer", "card", "cheque", "other")),
        "paymentReference": "FT saldo",
        "taxPointDate": "2026-11-15",
        "tvaLaIncasare": True,
        "deliveryDate": "2026-11-10",
    }
    for key, value in optional.items():
        if rnd.random() < 0.2:
            invoice.setdefault(key, value)
    if "deliveryDate" in invoice and rnd.random() < 0.4:
        invoice["despatchAdviceReference"] = "DDT-77"
    if invoice.get("tvaLaIncasare"):
        invoice.pop("taxPointDate", None)
    if "codiceDestinatario" in str(buyer) and rnd.random() < 0.3:
        invoice["mentions"] = "Scissione dei pagamenti art. 17-ter DPR 633/72"
    if rnd.random() < 0.1:
        invoice |= {"currency": "USD", "exchangeRate": "0.9217"}
