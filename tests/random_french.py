"""Random but lawful French invoices as API bodies: all that the rules of flow 2 allow.

A seed makes a case, so that a found one can be run again: sizes are log-uniform up to 500 lines.
"""

import math
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from random import Random
from typing import Any

_WORDS = (
    "réfection|façade|œuvre|forêt|maïs|pâte|garçon|ça|où|élève|hôtel|naïf|Noël|cœur|béton|tuile|"
    "plâtre|peinture|journée|conseil|livre|médicament|pain|vin|transport|location|licence|"
    "Straße|Șurub|żarówka|„guillemets”|«texte»|&|<balise>|50%|m²|Ø12|№7|–|€|l’eau"
)
WORDS = tuple(_WORDS.split("|"))
UNITS = ("pce", "h", "kg", "l", "m", "m2", "m3", "jour", "mois", "km", "t", "H87", "forfait")
CURRENCIES = (("USD", "0.9213"), ("CHF", "1.0642"), ("GBP", "1.1587"))

VAT_SELLER: dict[str, Any] = {
    "name": "Atelier Île-de-France SAS",
    "cif": "11123456782",
    "vatPayer": True,
    "vatCode": "FR11123456782",
    "siren": "123456782",
    "siret": "12345678200010",
    "registrationNumber": "RCS Paris 123456782",
    "legalForm": "SAS",
    "capitalSocial": "50000.00",
    "address": "12 rue de la Paix",
    "city": "Paris",
    "postalCode": "75002",
    "country": "FR",
    "phone": "+33123456789",
    "email": "factures@atelier.example",
    "bankAccounts": [
        {
            "iban": "FR1420041010050500013M02606",
            "bankName": "La Banque Postale",
            "bic": "PSSTFRPPPAR",
            "currency": "EUR",
            "isDefault": True,
        }
    ],
}
#: What can be left out, as it follows from the VAT number.
BARE_SELLER: dict[str, Any] = {
    key: VAT_SELLER[key]
    for key in ("name", "cif", "vatPayer", "vatCode", "address", "city", "postalCode", "country")
}
EXEMPT_SELLER: dict[str, Any] = {
    "name": "Zoé Lefèvre Traductions",
    "cif": "987654324",
    "siren": "987654324",
    "siret": "98765432400076",
    "vatPayer": False,
    "address": "3 allée des Cèdres",
    "city": "Nîmes",
    "postalCode": "30000",
    "country": "FR",
    "email": "zoe@lefevre.example",
}
BUYERS: tuple[dict[str, Any], ...] = (
    {
        "name": "Mairie de Saint-Étienne",
        "cui": "FR14987654324",
        "vatCode": "FR14987654324",
        "siren": "987654324",
        "siret": "98765432400076",
        "isVatPayer": True,
        "address": "Place de l’Hôtel-de-Ville",
        "city": "Saint-Étienne",
        "postalCode": "42000",
        "country": "FR",
        "electronicAddress": {"scheme": "0225", "value": "987654324_98765432400076"},
        "einvoiceIdentifiers": {"facturx": {"serviceCode": "SERVICE-001"}},
    },
    {
        "name": "Boulangerie Cœur & Pâte",
        "cui": "FR14987654324",
        "vatCode": "FR14987654324",
        "isVatPayer": True,
        "address": "1 place du Marché",
        "city": "Besançon",
        "postalCode": "25000",
        "country": "FR",
    },
    {
        "name": "Association des Élèves",
        "cui": "987654324",
        "siret": "98765432400076",
        "address": "7 rue Haute",
        "city": "Évreux",
        "postalCode": "27000",
        "country": "FR",
    },
    {
        "type": "individual",
        "name": "Éloïse Gonçalves",
        "address": "Chemin des Œillets 4",
        "city": "Nîmes",
        "postalCode": "30000",
        "country": "FR",
        "email": "eloise@goncalves.example",
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
        "electronicAddress": {"scheme": "9930", "value": "DE129475760"},
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
Kind = tuple[str, str, str | None, str | None]  # category, rate, reason, code


@dataclass(frozen=True)
class Case:
    """A seller, a buyer, an invoice between them, and what of it is taken back."""

    seller: dict[str, Any]
    buyer: dict[str, Any]
    invoice: dict[str, Any]
    correction: str | None  # "storno", "part" of the first line, "384" a corrected invoice
    name: str


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


RATES = ("20.00", "10.00", "5.50", "2.10", "8.50", "20", "5.5")
EXEMPTIONS: tuple[Kind, ...] = (
    ("E", "0.00", "art. 261-4-1° du CGI", None),
    ("E", "0.00", None, "VATEX-EU-132-1I"),
    ("E", "0.00", "Exonération, art. 262 ter I du CGI", "VATEX-EU-143"),
    ("E", "0.00", "Régime particulier – agences de voyages", "VATEX-EU-D"),
)


def _kinds(rnd: Random, *, is_payer: bool, buyer: dict[str, Any]) -> list[Kind]:
    country = buyer["country"]
    if not is_payer:
        return [("O", "0.00", None, None)]
    if country == "DE" and rnd.random() < 0.7:
        return [(rnd.choice(("K", "AE", "O")), "0.00", None, None)]
    if country == "US" and rnd.random() < 0.7:
        return [(rnd.choice(("G", "O")), "0.00", None, None)]
    if country == "FR" and "vatCode" in buyer and rnd.random() < 0.1:
        return [("AE", "0.00", "Autoliquidation, art. 283-2 nonies du CGI", None)]
    chosen: list[Kind] = [("S", rnd.choice(RATES), None, None)]
    if rnd.random() < 0.25:
        chosen.append(rnd.choice(EXEMPTIONS))
    chosen += [("S", rate, None, None) for rate in RATES[:5] if rnd.random() < 0.2]
    if rnd.random() < 0.2:
        chosen.append(("Z", "0.00", None, None))
    return chosen


def _line(rnd: Random, kind: Kind) -> dict[str, Any]:
    quantity, price = _decimal(rnd, 500, 4), _decimal(rnd, 5000, 4)
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
    if rnd.random() < 0.2:
        line["isService"] = rnd.random() < 0.5
    _line_extras(rnd, line)
    return line


ATTRIBUTES = (("Couleur", "bleu"), ("Taille", "42"), ("Pâte", "dure"))


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
            {"chargeIndicator": rnd.random() < 0.7, "amount": "0.37", "reason": "Éco-participation"}
        ]
    if rnd.random() < 0.15:
        extensions["additionalItemProperties"] = [
            {"name": name, "value": value} for name, value in rnd.sample(ATTRIBUTES, 2)
        ]
    if rnd.random() < 0.05:
        extensions["originCountry"] = "IT"
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
                "reason": rnd.choice(("Remise fidélité", "Port & emballage", "Frais de dossier")),
                "taxCategoryCode": category,
                "taxRate": rate,
            }
        )
    return parts


def case(seed: int, *, most_lines: int = 500) -> Case:
    """Make one case from a seed."""
    rnd = Random(seed)
    is_payer = rnd.random() < 0.85
    seller = dict(rnd.choice((VAT_SELLER, VAT_SELLER, BARE_SELLER)) if is_payer else EXEMPT_SELLER)
    seller["vatRounding"] = rnd.choice(("per_group", "per_group", "per_line", "by_base"))
    if is_payer and rnd.random() < 0.2:
        seller["vatOnDebits"] = True
    buyer = dict(rnd.choice(BUYERS))
    kinds = _kinds(rnd, is_payer=is_payer, buyer=buyer)
    language = rnd.choice(("fr", "fr", "fr", "en", "de", "it", "pl", "ro"))
    invoice: dict[str, Any] = {"issueDate": "2026-11-16", "language": language}
    if rnd.random() < 0.25:
        invoice["currency"], invoice["exchangeRate"] = rnd.choice(CURRENCIES)
    size = max(1, int(math.exp(rnd.uniform(0, math.log(most_lines + 1)))))
    if seller["vatRounding"] == "per_line":
        size = min(size, 150)  # beyond, a group may stray by a whole unit, which is a fault
    invoice["lines"] = [_line(rnd, rnd.choice(kinds)) for _ in range(min(size, most_lines))]
    extensions: dict[str, Any] = {}
    if rnd.random() < 0.25 and not any(kind[2] or kind[3] for kind in kinds):
        extensions["allowanceCharges"] = _allowances(rnd, invoice["lines"])
    if rnd.random() < 0.15:
        extensions["prepaidAmount"] = str(_decimal(rnd, 100, 2).quantize(Decimal("0.01")))
    if rnd.random() < 0.2:
        extensions["invoicePeriod"] = {"startDate": "2026-10-01", "endDate": "2026-10-31"}
    if kinds[0][0] == "K" or rnd.random() < 0.15:
        country = buyer["country"]
        extensions["delivery"] = {
            "actualDeliveryDate": "2026-11-12",
            "deliveryAddress": {
                "streetName": "Zone artisanale 2",
                "cityName": "Lyon",
                "postalZone": "69000",
                "countryCode": country,
            },
        }
    if rnd.random() < 0.1:
        extensions["additionalDocumentReferences"] = [
            {"id": "BC-7", "documentDescription": rnd.choice(("BON_COMMANDE", "DOCUMENT_ANNEXE"))}
        ]
    if extensions:
        invoice["ublExtensions"] = extensions
    _header(rnd, invoice, is_french=buyer["country"] == "FR" and "siret" in buyer)
    if rnd.random() < 0.08:
        invoice["invoiceTypeCode"] = rnd.choice(("386", "389", "393", "384"))
        if invoice["invoiceTypeCode"] == "384":
            invoice |= {"parentDocumentNumber": "FA0001", "parentDocumentDate": "2026-10-01"}
    correction = rnd.choice((None, None, "storno", "part"))
    return Case(
        seller, buyer, invoice, correction, f"{buyer['country']} {sorted(k[0] for k in kinds)}"
    )


def _header(rnd: Random, invoice: dict[str, Any], *, is_french: bool) -> None:
    optional = {
        "notes": rnd.choice(
            (_text(rnd, 700), "Merci\n#AAB#Escompte de 2 % sous 8 jours", "#BAR#B2B")
            if is_french
            else (_text(rnd, 700), "#PMD#Trois fois le taux d’intérêt légal")
        ),
        "mentions": rnd.choice(("Travaux réalisés à Évry", _text(rnd, 120))),
        "paymentTerms": _text(rnd, 300),
        "orderNumber": f"BC-{rnd.randint(1, 9999)}",
        "contractNumber": "M-12/2026",
        "projectReference": "Chantier Nord",
        "buyerReference": "REF 7",
        "despatchAdviceReference": "BL/7/2026",
        "receivingAdviceReference": "BR 12",
        "tenderOrLotReference": "LOT 3",
        "invoicedObjectIdentifier": "Compteur 123",
        "buyerAccountingReference": "401.05",
        "deliveryLocation": "Entrepôt Est",
        "deliveryDate": "2026-11-12",
        "tvaLaIncasare": True,
        "paymentMethod": rnd.choice(("bank_transfer", "cash", "card", "other", "cheque")),
        "paymentReference": "virement 7",
        "dueDate": "2026-12-16",
    }
    for key, value in optional.items():
        if rnd.random() < 0.2:
            invoice[key] = value
    if rnd.random() < 0.15:
        invoice["payeeName"] = "Affacturage SA"
        for key in ("payeeIdentifier", "payeeLegalRegistrationIdentifier"):
            if rnd.random() < 0.5:
                invoice[key] = rnd.choice(("73282932000074", "732829320"))
    if rnd.random() < 0.1:
        invoice |= {"penaltyEnabled": True, "penaltyPercentPerDay": "0.05", "penaltyGraceDays": 5}
