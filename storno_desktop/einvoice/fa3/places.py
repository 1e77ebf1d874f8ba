"""Which field of ours an element of FA(3) comes from: how a fault finds its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

#: Names from the root down, each with its zero-based index where it repeats.
Steps: TypeAlias = tuple[tuple[str, int | None], ...]

_ADDRESS = {"": "address", "/KodKraju": "country", "/AdresL1": "address", "/AdresL2": "city"}


def _party(element: str, key: str, tax_id: str) -> dict[str, str]:
    return {
        element: key,
        f"{element}/NrEORI": f"{key}.eoriCode",
        f"{element}/DaneIdentyfikacyjne": tax_id,
        f"{element}/DaneIdentyfikacyjne/Nazwa": f"{key}.name",
        **{f"{element}/Adres{below}": f"{key}.{name}" for below, name in _ADDRESS.items()},
        f"{element}/DaneKontaktowe/Email": f"{key}.email",
        f"{element}/DaneKontaktowe/Telefon": f"{key}.phone",
    }


#: Path below the document to the key of the body; an element not listed is told at its parent.
PLACES: Final[dict[str, str]] = {
    "": "specification",
    "Naglowek": "issueDate",
    **_party("Podmiot1", "company", "company.cif"),
    **_party("Podmiot2", "client", "client.cui"),
    "Podmiot2/NrKlienta": "client.clientCode",
    "Podmiot3": "client",
    "PodmiotUpowazniony": "company.taxRepresentative",
    "Fa": "totals",
    "Fa/KodWaluty": "currency",
    "Fa/P_1": "issueDate",
    "Fa/P_1M": "company.city",
    "Fa/P_2": "number",
    "Fa/WZ": "despatchAdviceReference",
    "Fa/P_6": "deliveryDate",
    "Fa/OkresFa": "ublExtensions.invoicePeriod",
    "Fa/OkresFa/P_6_Od": "ublExtensions.invoicePeriod.startDate",
    "Fa/OkresFa/P_6_Do": "ublExtensions.invoicePeriod.endDate",
    "Fa/P_15": "totals.gross",
    "Fa/KursWalutyZ": "exchangeRate",
    "Fa/Adnotacje": "mentions",
    "Fa/Adnotacje/P_16": "tvaLaIncasare",
    "Fa/Adnotacje/Zwolnienie": "vatBreakdown[0].exemptionReason",
    "Fa/RodzajFaktury": "typeCode",
    "Fa/DaneFaKorygowanej": "parentDocumentNumber",
    "Fa/DaneFaKorygowanej/DataWystFaKorygowanej": "parentDocumentDate",
    "Fa/DodatkowyOpis": "notes",
    "Fa/Rozliczenie": "ublExtensions.prepaidAmount",
    "Fa/Platnosc": "paymentMethod",
    "Fa/Platnosc/DataZaplaty": "collect",
    "Fa/Platnosc/TerminPlatnosci": "dueDate",
    "Fa/Platnosc/RachunekBankowy": "payeeBankAccount",
    "Fa/Platnosc/RachunekBankowy/SWIFT": "payeeBankBic",
    "Fa/Platnosc/RachunekBankowy/NazwaBanku": "payeeBankName",
    "Fa/WarunkiTransakcji/Umowy": "contractNumber",
    "Fa/WarunkiTransakcji/Zamowienia": "orderNumber",
    "Stopka": "notes",
    "Stopka/Rejestry": "company.registrationNumber",
    "Zalacznik": "attachments",
}

_LINE = "Fa/FaWiersz"
#: Element of a line to the key below `lines[i]`.
LINE_PLACES: Final[dict[str, str]] = {
    "P_6A": "ublExtensions.invoicePeriod",
    "P_7": "description",
    "Indeks": "productCode",
    "GTIN": "standardItemIdentification",
    "PKWiU": "ublExtensions.additionalItemProperties",
    "CN": "ublExtensions.additionalItemProperties",
    "PKOB": "ublExtensions.additionalItemProperties",
    "P_8A": "unitOfMeasure",
    "P_8B": "quantity",
    "P_9A": "unitPrice",
    "P_9B": "unitPrice",
    "P_10": "discount",
    "P_12": "vatRate",
    "P_12_XII": "vatRate",
    "GTU": "ublExtensions.additionalItemProperties",
    "Procedura": "ublExtensions.additionalItemProperties",
}


def place(steps: Steps, rows: Sequence[str] = ()) -> str:
    """Name the field; `rows` says which part of the body each FaWiersz was made from."""
    names = [name for name, _ in steps]
    path = "/".join(names)
    if path == _LINE or path.startswith(f"{_LINE}/"):
        index = steps[1][1] or 0
        row = rows[index] if index < len(rows) else f"lines[{index}]"
        if not row.startswith("lines") or len(names) == 2:  # noqa: PLR2004 - the line itself
            return row
        return f"{row}.{LINE_PLACES.get(names[2], 'lineTotal')}"
    while names and "/".join(names) not in PLACES:
        names.pop()
    return PLACES["/".join(names)]


def shown(steps: Steps) -> str:
    """The element's path as people know it: Fa/FaWiersz[2]/P_7, counted from one."""
    return "/".join(name if at is None else f"{name}[{at + 1}]" for name, at in steps)
