"""What codes of national formats stand for, in the words of the law they come from.

They are terms of law (LOOK): an Italian invoice has a "parcella" in every language of the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

DOCUMENT_TYPES: Final = MappingProxyType(
    {
        "TD01": "fattura",
        "TD02": "acconto su fattura",
        "TD03": "acconto su parcella",
        "TD04": "nota di credito",
        "TD05": "nota di debito",
        "TD06": "parcella",
        "TD16": "integrazione reverse charge interno",
        "TD17": "servizi dall'estero",
        "TD18": "beni intracomunitari",
        "TD19": "beni art. 17 c. 2",
        "TD20": "autofattura di regolarizzazione",
        "TD21": "autofattura per splafonamento",
        "TD22": "estrazione da deposito IVA",
        "TD23": "estrazione con versamento dell'IVA",
        "TD24": "fattura differita, beni",
        "TD25": "fattura differita, triangolare",
        "TD26": "cessione di beni ammortizzabili",
        "TD27": "autoconsumo, cessioni gratuite",
        "TD28": "acquisti da San Marino con IVA",
        "TD29": "comunicazione di omessa fattura",
    }
)
VAT_DUE: Final = MappingProxyType({"I": "immediata", "D": "differita", "S": "scissione"})
WITHHOLDINGS: Final = MappingProxyType(
    {
        "RT01": "persone fisiche",
        "RT02": "persone giuridiche",
        "RT03": "INPS",
        "RT04": "ENASARCO",
        "RT05": "ENPAM",
        "RT06": "altro",
    }
)
FUNDS: Final = MappingProxyType(
    {
        "TC01": "avvocati",
        "TC02": "commercialisti",
        "TC03": "geometri",
        "TC04": "ingegneri, architetti",
        "TC05": "notai",
        "TC06": "ragionieri",
        "TC07": "ENASARCO",
        "TC08": "consulenti del lavoro",
        "TC09": "ENPAM",
        "TC10": "farmacisti",
        "TC11": "veterinari",
        "TC12": "ENPAIA",
        "TC13": "spedizionieri",
        "TC14": "INPGI",
        "TC15": "ONAOSI",
        "TC16": "CASAGIT",
        "TC17": "EPPI",
        "TC18": "EPAP",
        "TC19": "ENPAB",
        "TC20": "ENPAPI",
        "TC21": "ENPAP",
        "TC22": "INPS",
    }
)
PAYMENT_TERMS: Final = MappingProxyType({"TP01": "a rate", "TP02": "completo", "TP03": "anticipo"})
PAYMENT_WAYS: Final = MappingProxyType(
    {
        "MP01": "contanti",
        "MP02": "assegno",
        "MP03": "assegno circolare",
        "MP04": "contanti in Tesoreria",
        "MP05": "bonifico",
        "MP06": "vaglia cambiario",
        "MP07": "bollettino bancario",
        "MP08": "carta",
        "MP09": "RID",
        "MP10": "RID utenze",
        "MP11": "RID veloce",
        "MP12": "RIBA",
        "MP13": "MAV",
        "MP14": "quietanza erario",
        "MP15": "giroconto",
        "MP16": "domiciliazione bancaria",
        "MP17": "domiciliazione postale",
        "MP18": "bollettino postale",
        "MP19": "SEPA Direct Debit",
        "MP20": "SEPA CORE",
        "MP21": "SEPA B2B",
        "MP22": "trattenuta",
        "MP23": "PagoPA",
    }
)
REFERENCES: Final = MappingProxyType(
    {
        "ordine": "ordine",
        "contratto": "contratto",
        "convenzione": "convenzione",
        "ricezione": "ricezione",
        "fattura": "fattura collegata",
    }
)
LINE_KINDS: Final = MappingProxyType(
    {"SC": "sconto", "PR": "premio", "AB": "abbuono", "AC": "spesa accessoria"}
)
NATURES: Final = MappingProxyType(
    {
        "N1": "escluse art. 15",
        "N2.1": "non soggette artt. 7–7-septies",
        "N2.2": "non soggette, altri casi",
        "N3.1": "esportazioni",
        "N3.2": "cessioni intracomunitarie",
        "N3.3": "cessioni verso San Marino",
        "N3.4": "assimilate alle esportazioni",
        "N3.5": "dichiarazione d'intento",
        "N3.6": "altre non imponibili",
        "N4": "esenti",
        "N5": "regime del margine",
        "N6.1": "rottami",
        "N6.2": "oro e argento",
        "N6.3": "subappalto edile",
        "N6.4": "fabbricati",
        "N6.5": "telefoni cellulari",
        "N6.6": "prodotti elettronici",
        "N6.7": "comparto edile",
        "N6.8": "settore energetico",
        "N6.9": "altre inversioni contabili",
        "N7": "IVA in altro Stato UE",
    }
)
INVOICE_KINDS: Final = MappingProxyType(
    {
        "VAT": "faktura",
        "KOR": "korekta",
        "ZAL": "zaliczkowa",
        "ROZ": "rozliczeniowa",
        "UPR": "uproszczona",
        "KOR_ZAL": "korekta zaliczkowej",
        "KOR_ROZ": "korekta rozliczeniowej",
    }
)
GOODS_GROUPS: Final = MappingProxyType(
    {
        "GTU_01": "napoje alkoholowe",
        "GTU_02": "paliwa",
        "GTU_03": "oleje opałowe i smary",
        "GTU_04": "wyroby tytoniowe",
        "GTU_05": "odpady",
        "GTU_06": "urządzenia elektroniczne",
        "GTU_07": "pojazdy i części",
        "GTU_08": "metale",
        "GTU_09": "leki i wyroby medyczne",
        "GTU_10": "budynki i grunty",
        "GTU_11": "uprawnienia do emisji",
        "GTU_12": "usługi niematerialne",
        "GTU_13": "transport i magazynowanie",
    }
)
PROCEDURES: Final = MappingProxyType(
    {
        "WSTO_EE": "sprzedaż na odległość, usługi elektroniczne",
        "IED": "interfejs elektroniczny",
        "TT_D": "transakcja trójstronna",
        "I_42": "dostawa po imporcie, procedura 42",
        "I_63": "dostawa po imporcie, procedura 63",
        "B_SPV": "bon jednego przeznaczenia",
        "B_SPV_DOSTAWA": "dostawa w ramach bonu",
        "B_MPV_PROWIZJA": "pośrednictwo przy bonach",
    }
)


def options(names: Mapping[str, str], kind: Callable[[str], Any] = str) -> list[tuple[Any, str]]:
    """Codes to choose from, each with what it stands for; `kind` makes the value of a code."""
    return [
        (kind(code), f"{code} {name}" if name != code else name) for code, name in names.items()
    ]
