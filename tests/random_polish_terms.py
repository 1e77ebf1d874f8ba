"""The Polish part of random invoices: every kind of KSeF document and all that one may say."""

from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

Body = dict[str, Any]
KSEF_NUMBERS = (
    "5265877635-20250826-0100001AF629-AF",
    "5265877635-20250916-0200A0D6723E-C2",
)
PLACES = (
    {"country": "PL", "line1": "ul. Żelazna 5", "line2": "00-832 Warszawa", "gln": "5901234123457"},
    {"country": "DE", "line1": "Straße des 17. Juni 1"},
)
_ROLES = """factor recipient original further_buyer issuer payer employee
    local_government_issuer local_government_recipient vat_group_issuer vat_group_recipient"""
ROLES = tuple(_ROLES.split())
GTU = tuple(f"GTU_{number:02}" for number in range(1, 14))
PROCEDURES = ("WSTO_EE", "IED", "TT_D", "B_SPV", "B_SPV_DOSTAWA", "B_MPV_PROWIZJA")


def _some(rnd: Random, chances: Body, share: float) -> Body:
    """Some of the entries; a callable is asked for its value."""
    return {
        key: value() if callable(value) else value
        for key, value in chances.items()
        if rnd.random() < share
    }


def _amount(rnd: Random, top: int = 5000) -> str:
    return str(Decimal(rnd.randint(1, top * 100)) / 100)


def _numbered(rnd: Random) -> Body:
    """One kind of number, or none."""
    return dict(
        rnd.choice(
            (
                {"nip": "1111111111"},
                {"nip": "222-222-22-22"},
                {"euVatId": "DE129475760"},
                {"euVatId": "EL094259216"},
                {"foreignId": "47-1234567", "foreignCountry": "US"},
                {"foreignId": "AB 123"},
                {},
            )
        )
    )


def _party(rnd: Random) -> Body:
    party: Body = {"name": rnd.choice(("Faktor Łódź S.A.", "Oddział „Żuraw”", "Gmina Żory"))}
    party |= {"internalUnit": "5265877635-12345"} if rnd.random() < 0.2 else _numbered(rnd)
    party |= {"role": rnd.choice(ROLES)} if rnd.random() < 0.8 else {"otherRole": "Gwarant"}
    return party | _some(
        rnd,
        {
            "address": lambda: rnd.choice(PLACES),
            "correspondence": lambda: rnd.choice(PLACES),
            "email": "faktor@żuraw.example",
            "phone": "+48 22 123 45 67",
            "share": lambda: rnd.choice(("50", "33.333333", "100")),
            "clientCode": "K/7",
            "eori": "PL526587763500000",
            "internalId": "ID-1",
        },
        0.3,
    )


def _account(rnd: Random) -> Body:
    return {"number": "PL27 1140 2004 0000 3002 0135 5387"} | _some(
        rnd,
        {"bic": "PPABPLPKXXX", "bank": "Bank Łódzki", "description": "PLN", "own": "2"},
        0.4,
    )


def _payment(rnd: Random) -> Body:
    def parts() -> list[Body]:
        return [
            {"amount": _amount(rnd, 5), "paidOn": "2026-11-10"}
            | rnd.choice(({}, {"form": "card"}, {"otherForm": "Kompensata"}))
            for _ in range(rnd.randint(1, 3))
        ]

    return _some(
        rnd,
        {
            "parts": parts,
            "terms": [
                {"day": "2026-12-01"},
                {"after": {"count": 14, "unit": "dni", "event": "dostawa towaru"}},
            ],
            "accounts": lambda: [_account(rnd)],
            "factorAccounts": lambda: [_account(rnd), _account(rnd)],
            "skonto": {"conditions": "zapłata w 7 dni", "amount": "2%"},
            "link": "https://pay.example.pl/x?a=1&IPKSeF=123abcdefghij",
            "ksefPaymentId": "123abcdefghij",
        },
        0.35,
    ) | rnd.choice(
        ({}, {}, {"form": rnd.choice(("cash", "voucher", "credit", "mobile", "transfer"))},
         {"otherForm": "Barter"})
    )  # fmt: skip


def _transport(rnd: Random) -> Body:
    kinds = ("sea", "rail", "road", "air", "post", "fixed", "inland_water")
    made: Body = {"kind": rnd.choice(kinds)} if rnd.random() < 0.7 else {"otherKind": "Dron"}
    made |= {"cargo": str(rnd.randint(1, 20))} if rnd.random() < 0.7 else {"otherCargo": "Luzem"}
    return made | _some(
        rnd,
        {
            "carrier": lambda: {"name": "Spedycja Ćma", "address": PLACES[0], **_numbered(rnd)},
            "orderNumber": "TR/1",
            "packingUnit": "paleta",
            "startsAt": "2026-11-15T08:00:00+01:00",
            "endsAt": "2026-11-16T08:00:00+00:00",
            "shipFrom": lambda: rnd.choice(PLACES),
            "shipVia": lambda: list(PLACES),
            "shipTo": lambda: rnd.choice(PLACES),
        },
        0.4,
    )


def _conditions(rnd: Random) -> Body:
    made = _some(
        rnd,
        {
            "contracts": [{"number": "U-12/2026", "day": "2026-01-02"}, {"day": "2025-12-01"}],
            "orders": [{"number": "ZAM/77"}],
            "batches": ["P-1", "P-2"],
            "deliveryTerms": "EXW Łódź",
            "transports": lambda: [_transport(rnd) for _ in range(rnd.randint(1, 3))],
            "isIntermediary": True,
        },
        0.4,
    )
    return made | ({"agreedRate": "4.25", "agreedCurrency": "EUR"} if rnd.random() < 0.2 else {})


def _vehicle(rnd: Random, lines: int) -> Body:
    kind = rnd.choice(("land", "vessel", "aircraft"))
    made: Body = {
        "kind": kind,
        "firstUsed": "2026-10-01",
        "line": rnd.randint(1, lines),
        "usage": rnd.choice(("1200", "35")),
        **_some(rnd, {"make": "Żuk", "model": "A-11", "colour": "błękit", "year": "2026"}, 0.5),
    }
    if kind == "land":
        return made | rnd.choice(({"vin": "WBA123", "type": "osobowy"}, {"frameNumber": "7"}, {}))
    return made | ({"serial": "SN 7"} if rnd.random() < 0.5 else {})


def _order(rnd: Random) -> Body:
    def line() -> Body:
        return {
            "description": rnd.choice(("mieszkanie 50m²", "żuraw wieżowy")),
            "net": _amount(rnd),
            "vat": _amount(rnd, 1000),
        } | _some(
            rnd,
            {
                "unit": "szt.",
                "quantity": "1.5",
                "unitPrice": "12.34567",
                "vatRate": lambda: rnd.choice(("23", "8", "0 KR", "zw", "np I", "oo")),
                "gtu": lambda: rnd.choice(GTU),
                "procedure": lambda: rnd.choice(PROCEDURES),
                "uuid": "aaaa1111",
                "gtin": "4006381333931",
                "pkwiu": "62.01",
                "excise": "1.50",
                "annex15": True,
            },
            0.4,
        )

    made: Body = {"lines": [line() for _ in range(rnd.randint(1, 4))]}
    return made | ({"value": _amount(rnd, 90000)} if rnd.random() < 0.3 else {})


def _settlement(rnd: Random) -> Body:
    def rows(word: str) -> Callable[[], list[Body]]:
        return lambda: [
            {"amount": _amount(rnd, 20), "reason": word} for _ in range(rnd.randint(1, 2))
        ]

    return _some(
        rnd, {"charges": rows("Kaucja za opakowania"), "deductions": rows("Potrącenie")}, 0.7
    )


def _correction(rnd: Random) -> Body:
    place = PLACES[0]
    return _some(
        rnd,
        {
            "reason": "błędna cena „netto”",
            "effect": lambda: rnd.choice(("original", "issue", "other")),
            "period": "2026-10",
            "rightNumber": "FV/1/2026",
            "seller": {"name": "Dawna Nazwa", "nip": "1111111111", "address": place},
            "buyers": lambda: [
                {"name": "Dawny Nabywca", **_numbered(rnd), "address": place} for _ in range(2)
            ],
        },
        0.5,
    )


def line_terms(rnd: Random, *, has_vat: bool) -> Body:
    """What a line says."""
    return _some(
        rnd,
        {
            "uuid": "aaaa111133339990",
            "supplyDate": "2026-11-03",
            "gtu": lambda: rnd.choice(GTU),
            "procedure": lambda: rnd.choice((*PROCEDURES, "I_42", "I_63")),
            "pkwiu": "62.01.11.0",
            "cn": "8471 30 00",
            "pkob": "1110",
            "annex15": has_vat,
            "excise": lambda: _amount(rnd, 10),
        },
        0.3,
    )


def _common(rnd: Random, lines: int) -> Body:
    """What a document of every kind may say."""
    return _some(
        rnd,
        {
            "place": "Żyrardów",
            "warehouseNotes": ["WZ/1", "WZ/2"],
            "cashMethod": lambda: rnd.random() < 0.5,
            "selfBilling": lambda: rnd.random() < 0.5,
            "splitPayment": lambda: rnd.random() < 0.5,
            "triangular": lambda: rnd.random() < 0.5,
            "forReceipt": True,
            "relatedParties": True,
            "exciseRefund": True,
            "facts": [
                {"name": "Numer rejestracyjny", "value": "EL 12345"},
                {"name": "Partia", "value": "zażółć " * 60, "line": 1},
            ],
            "seller": {"status": "liquidation", "correspondence": PLACES[0]},
            "buyer": lambda: _some(
                rnd,
                {
                    "vatGroup": True,
                    "eori": "PL526587763500000",
                    "correspondence": PLACES[1],
                    "internalId": "ID-1",
                },
                0.5,
            ),
            "parties": lambda: [_party(rnd) for _ in range(rnd.randint(1, 3))],
            "authorised": {
                "name": "Komornik Żak",
                "nip": "2222222222",
                "role": "bailiff",
                "address": PLACES[0],
                "phone": "22 123",
            },
            "settlement": lambda: _settlement(rnd),
            "payment": lambda: _payment(rnd),
            "conditions": lambda: _conditions(rnd),
            "registers": [
                {"name": "Łódzkie Usługi", "krs": "0000123456", "bdo": "000099999"},
                {"regon": "192598184"},
            ],
            "newVehicles": lambda: [_vehicle(rnd, lines)],
            "vehicleReport": True,
        },
        0.2,
    )


def say(seed: int, invoice: Body, *, exempt: bool, only_exempt: bool) -> str | None:
    """Put a Polish part into a body; gives the kind that its document must have."""
    rnd = Random(f"{seed} ksef")
    if rnd.random() < 0.2:
        return None
    for line in invoice["lines"][:20]:
        if rnd.random() < 0.4:
            line["ksef"] = line_terms(rnd, has_vat=line["vatCategoryCode"] == "S")
    terms = _common(rnd, len(invoice["lines"]))
    if exempt and rnd.random() < 0.5:
        basis = rnd.choice(("act", "directive", "other"))
        terms["exemption"] = {basis: "art. 43 ust. 1 pkt 2 ustawy"}
    if only_exempt and rnd.random() < 0.3:
        for line in invoice["lines"]:
            line.pop("exemptionReason", None)
            line.pop("exemptionReasonCode", None)
        terms["margin"] = rnd.choice(("travel", "used_goods", "art", "antiques"))
    kind = rnd.choice(("VAT", "VAT", "VAT", "KOR", "ZAL", "ZAL", "ROZ", "ROZ", "UPR"))
    _by_kind(rnd, kind, invoice, terms)
    invoice["ksef"] = terms
    return kind


def _by_kind(rnd: Random, kind: str, invoice: Body, terms: Body) -> None:
    if kind == "KOR":
        terms["correction"] = _correction(rnd) | {
            "invoices": [
                {"number": f"FV/{n}", "day": "2026-09-30"}
                | ({"ksefNumber": rnd.choice(KSEF_NUMBERS)} if rnd.random() < 0.5 else {})
                for n in range(rnd.randint(1, 3))
            ]
        }
        first = invoice["lines"][0]
        if "discount" not in first and "allowanceCharges" not in first.get("ublExtensions", {}):
            before = {**first, "quantity": f"-{first['quantity']}"}
            before["ksef"] = {**first.get("ksef", {}), "before": True}
            before["ksef"].pop("excise", None)
            invoice["lines"].insert(0, before)
        return
    if kind == "ZAL":
        if rnd.random() < 0.5:
            invoice["typeCode"] = "386"
        else:
            terms["kind"] = "ZAL"
        terms["order"] = _order(rnd)
        terms["advancePayments"] = [
            {"paidOn": "2026-11-02", "amount": _amount(rnd)}
            | ({"rate": "4.3127"} if rnd.random() < 0.5 else {})
            for _ in range(rnd.randint(0, 3))
        ]
    elif kind == "ROZ":
        terms["advanceInvoices"] = [
            rnd.choice(({"ksefNumber": KSEF_NUMBERS[0]}, {"number": f"ZAL/{n}"}))
            for n in range(rnd.randint(1, 3))
        ]
        _settle(rnd, invoice)
    elif kind == "UPR":
        terms["kind"] = "UPR"
        invoice.pop("ublExtensions", None)
        first = invoice["lines"][0]
        small = {"quantity": "2", "unitPrice": "12.50", "vatCategoryCode": "S", "vatRate": "23.00"}
        invoice["lines"] = [
            {key: first[key] for key in ("description", "unitOfMeasure", "ksef") if key in first}
            | small
        ]


def _least(line: Body) -> Decimal:
    """What a line brings at least, discounts and the VAT within its price taken off."""
    sold = Decimal(line["quantity"]) * Decimal(line["unitPrice"])
    kept = 1 - Decimal(str(line.get("discountPercent", 0))) / 100
    net = (sold - Decimal(line.get("discount", 0))) * kept
    return net / 2 if line.get("vatIncluded") else net


def _settle(rnd: Random, invoice: Body) -> None:
    """Take what was paid in advance from the sums, a VAT group each."""
    groups = sorted({(each["vatCategoryCode"], each["vatRate"]) for each in invoice["lines"]})
    extensions = invoice.setdefault("ublExtensions", {})
    rest = sum(map(_least, invoice["lines"]))
    if rest < 500:
        extensions.pop("allowanceCharges", None)  # it would turn the sum
    allowances = extensions.setdefault("allowanceCharges", [])
    for category, rate in groups:
        of_group = [
            each
            for each in invoice["lines"]
            if (each["vatCategoryCode"], each["vatRate"]) == (category, rate)
            and "discount" not in each
            and "discountPercent" not in each
        ]
        sold = sum(Decimal(each["quantity"]) * Decimal(each["unitPrice"]) for each in of_group)
        if sold > 50 and rnd.random() < 0.7:
            allowances.append(
                {
                    "chargeIndicator": False,
                    "amount": str((sold * rnd.randint(1, 40) / 100).quantize(Decimal("0.01"))),
                    "reason": "Rozliczone zaliczki",
                    "taxCategoryCode": category,
                    "taxRate": rate,
                }
            )
