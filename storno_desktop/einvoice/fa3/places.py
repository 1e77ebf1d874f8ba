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
    "Podmiot2/NrEORI": "ksef.buyer.eori",
    "Podmiot2/AdresKoresp": "ksef.buyer.correspondence",
    "Podmiot2/IDNabywcy": "ksef.buyer.internalId",
    "Podmiot2/JST": "ksef.buyer.localGovernment",
    "Podmiot2/GV": "ksef.buyer.vatGroup",
    "Podmiot1/AdresKoresp": "ksef.seller.correspondence",
    "PodmiotUpowazniony": "ksef.authorised",
    "PodmiotUpowazniony/DaneIdentyfikacyjne/NIP": "ksef.authorised.nip",
    "PodmiotUpowazniony/DaneIdentyfikacyjne/Nazwa": "ksef.authorised.name",
    "PodmiotUpowazniony/Adres": "ksef.authorised.address",
    "PodmiotUpowazniony/RolaPU": "ksef.authorised.role",
    "Fa": "totals",
    "Fa/KodWaluty": "currency",
    "Fa/P_1": "issueDate",
    "Fa/P_1M": "company.city",
    "Fa/KursWalutyZK": "ksef.correction.rateBefore",
    "Fa/P_15ZK": "ksef.correction.amountBefore",
    "Fa/PrzyczynaKorekty": "ksef.correction.reason",
    "Fa/OkresFaKorygowanej": "ksef.correction.period",
    "Fa/NrFaKorygowany": "ksef.correction.rightNumber",
    "Fa/Podmiot1K": "ksef.correction.seller",
    "Fa/Zamowienie": "ksef.order",
    "Fa/Zamowienie/WartoscZamowienia": "ksef.order.value",
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
    "Fa/Adnotacje/Zwolnienie/P_19A": "ksef.exemption.act",
    "Fa/Adnotacje/Zwolnienie/P_19B": "ksef.exemption.directive",
    "Fa/Adnotacje/Zwolnienie/P_19C": "ksef.exemption.other",
    "Fa/Adnotacje/NoweSrodkiTransportu": "ksef.newVehicles",
    "Fa/RodzajFaktury": "ksef.kind",
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
    "Fa/Platnosc/OpisPlatnosci": "ksef.payment.otherForm",
    "Fa/Platnosc/Skonto": "ksef.payment.skonto",
    "Fa/Platnosc/LinkDoPlatnosci": "ksef.payment.link",
    "Fa/Platnosc/IPKSeF": "ksef.payment.ksefPaymentId",
    "Fa/WarunkiTransakcji": "ksef.conditions",
    "Fa/WarunkiTransakcji/Umowy": "contractNumber",
    "Fa/WarunkiTransakcji/Zamowienia": "orderNumber",
    "Fa/WarunkiTransakcji/WarunkiDostawy": "ksef.conditions.deliveryTerms",
    "Fa/WarunkiTransakcji/KursUmowny": "ksef.conditions.agreedRate",
    "Fa/WarunkiTransakcji/WalutaUmowna": "ksef.conditions.agreedCurrency",
    "Stopka": "notes",
    "Stopka/Rejestry": "company.registrationNumber",
    "Zalacznik": "attachments",
}

_IDENTITY = {
    "DaneIdentyfikacyjne/NIP": "nip",
    "DaneIdentyfikacyjne/IDWew": "internalUnit",
    "DaneIdentyfikacyjne/KodUE": "euVatId",
    "DaneIdentyfikacyjne/NrVatUE": "euVatId",
    "DaneIdentyfikacyjne/NrID": "foreignId",
    "DaneIdentyfikacyjne/KodKraju": "foreignCountry",
    "DaneIdentyfikacyjne/Nazwa": "name",
    "Adres": "address",
    "AdresKoresp": "correspondence",
    "DaneKontaktowe/Email": "email",
    "DaneKontaktowe/Telefon": "phone",
    "IDNabywcy": "internalId",
    "NrEORI": "eori",
    "NrKlienta": "clientCode",
    "Rola": "role",
    "OpisRoli": "otherRole",
    "Udzial": "share",
}
_ACCOUNT = {"NrRB": "number", "SWIFT": "bic", "NazwaBanku": "bank", "OpisRachunku": "description"}
#: Elements that repeat as objects of `ksef` do, with the keys below each of them.
REPEATED: Final[dict[str, tuple[str, dict[str, str]]]] = {
    "Podmiot3": ("ksef.parties", _IDENTITY),
    "Fa/Podmiot2K": ("ksef.correction.buyers", _IDENTITY),
    "Fa/ZaliczkaCzesciowa": (
        "ksef.advancePayments",
        {"P_6Z": "paidOn", "P_15Z": "amount", "KursWalutyZW": "rate"},
    ),
    "Fa/FakturaZaliczkowa": (
        "ksef.advanceInvoices",
        {"NrFaZaliczkowej": "number", "NrKSeFFaZaliczkowej": "ksefNumber"},
    ),
    "Fa/Adnotacje/NoweSrodkiTransportu/NowySrodekTransportu": (
        "ksef.newVehicles",
        {"P_22A": "firstUsed", "P_22BT": "type", "P_22B1": "vin"},
    ),
    "Fa/Rozliczenie/Obciazenia": (
        "ksef.settlement.charges",
        {"Kwota": "amount", "Powod": "reason"},
    ),
    "Fa/Rozliczenie/Odliczenia": (
        "ksef.settlement.deductions",
        {"Kwota": "amount", "Powod": "reason"},
    ),
    "Fa/Platnosc/ZaplataCzesciowa": (
        "ksef.payment.parts",
        {
            "KwotaZaplatyCzesciowej": "amount",
            "DataZaplatyCzesciowej": "paidOn",
            "OpisPlatnosci": "otherForm",
        },
    ),
    "Fa/Platnosc/RachunekBankowyFaktora": ("ksef.payment.factorAccounts", _ACCOUNT),
    "Fa/WarunkiTransakcji/Transport": (
        "ksef.conditions.transports",
        {
            "RodzajTransportu": "kind",
            "OpisInnegoTransportu": "otherKind",
            "Przewoznik": "carrier",
            "NrZleceniaTransportu": "orderNumber",
            "OpisLadunku": "cargo",
            "OpisInnegoLadunku": "otherCargo",
            "JednostkaOpakowania": "packingUnit",
            "DataGodzRozpTransportu": "startsAt",
            "DataGodzZakTransportu": "endsAt",
            "WysylkaZ": "shipFrom",
            "WysylkaPrzez": "shipVia",
            "WysylkaDo": "shipTo",
        },
    ),
    "Fa/Zamowienie/ZamowienieWiersz": (
        "ksef.order.lines",
        {
            "NrWierszaZam": "number",
            "UU_IDZ": "uuid",
            "P_7Z": "description",
            "IndeksZ": "productCode",
            "GTINZ": "gtin",
            "PKWiUZ": "pkwiu",
            "CNZ": "cn",
            "PKOBZ": "pkob",
            "P_8AZ": "unit",
            "P_8BZ": "quantity",
            "P_9AZ": "unitPrice",
            "P_11NettoZ": "net",
            "P_11VatZ": "vat",
            "P_12Z": "vatRate",
            "P_12Z_XII": "foreignRate",
            "GTUZ": "gtu",
            "ProceduraZ": "procedure",
            "KwotaAkcyzyZ": "excise",
        },
    ),
    "Stopka/Rejestry": (
        "ksef.registers",
        {"PelnaNazwa": "name", "KRS": "krs", "REGON": "regon", "BDO": "bdo"},
    ),
}

_LINE = "Fa/FaWiersz"
#: Element of a line to the key below `lines[i]`.
LINE_PLACES: Final[dict[str, str]] = {
    "UU_ID": "ksef.uuid",
    "P_6A": "ksef.supplyDate",
    "P_7": "description",
    "Indeks": "productCode",
    "GTIN": "standardItemIdentification",
    "PKWiU": "ksef.pkwiu",
    "CN": "ksef.cn",
    "PKOB": "ksef.pkob",
    "P_8A": "unitOfMeasure",
    "P_8B": "quantity",
    "P_9A": "unitPrice",
    "P_9B": "unitPrice",
    "P_10": "discount",
    "P_12": "vatRate",
    "P_12_XII": "vatRate",
    "GTU": "ksef.gtu",
    "Procedura": "ksef.procedure",
    "KwotaAkcyzy": "ksef.excise",
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
    if (named := _repeated(steps)) is not None:
        return named
    while names and "/".join(names) not in PLACES:
        names.pop()
    return PLACES["/".join(names)]


def _repeated(steps: Steps) -> str | None:
    """The object of `ksef` that an element is part of, and its key there."""
    for length in range(1, len(steps) + 1):
        known = REPEATED.get("/".join(name for name, _ in steps[:length]))
        if known is None:
            continue
        key, below = known
        below_names = [name for name, _ in steps[length:]]
        while below_names and "/".join(below_names) not in below:
            below_names.pop()
        index = steps[length - 1][1]
        place_of = key if index is None else f"{key}[{index}]"
        return f"{place_of}.{below['/'.join(below_names)]}" if below_names else place_of
    return None


def shown(steps: Steps) -> str:
    """The element's path as people know it: Fa/FaWiersz[2]/P_7, counted from one."""
    return "/".join(name if at is None else f"{name}[{at + 1}]" for name, at in steps)
