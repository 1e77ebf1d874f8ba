"""The code lists and forms of the French rules (BR-FR-01 to BR-FR-32)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from storno_desktop.domain.codelists import code_set
from storno_desktop.einvoice.france.syntax import Syntax

#: BR-FR-04: kinds of documents.
TYPES: Final = code_set(
    """
    380 389 393 501 386 500 384 471 472 473 261 262 381 396 502 503
    """
)
#: Kinds that the buyer makes in the seller's name.
SELF_BILLED: Final = code_set(
    """
    389 501 500 471 473 261 502
    """
)
DEPOSITS: Final = frozenset(("386", "500", "503"))
CORRECTED: Final = frozenset(("384", "471", "472", "473"))
CREDIT_NOTES: Final = frozenset(("261", "381", "396", "502", "503"))

#: BR-FR-08: cadres de facturation (BT-23).
PROCESSES: Final = code_set(
    """
    B1 S1 M1 B2 S2 M2 S3 B4 S4 M4 S5 S6 B7 S7 B8 S8 M8 B9 S9 M9
    """
)
PAID: Final = frozenset(("B2", "S2", "M2"))
AFTER_DEPOSIT: Final = frozenset(("B4", "S4", "M4"))
#: Several sellers in one invoice, and invoices of both directions in one.
MULTI_VENDOR: Final = frozenset(("S8", "B8", "M8"))
BIDIRECTIONAL: Final = frozenset(("S9", "B9", "M9"))

#: BR-FR-20: how a note with the subject BAR has the invoice treated.
TREATMENTS: Final = ("B2B", "B2BINT", "B2C", "B2CINT", "OUTOFSCOPE", "ARCHIVEONLY")
#: BR-FR-15: VAT categories, those of the Spanish islands left out.
CATEGORIES: Final = frozenset(("S", "E", "AE", "K", "G", "O", "Z"))
#: BR-FR-16: rates of today and of the past, the overseas departments and Corsica included.
RATES: Final = code_set(
    """
    0 0.0 0.00 10 10.0 10.00 13 13.0 13.00 20 20.0 20.00 8.5 8.50 19.6 19.60 2.1 2.10 5.5
    5.50 7 7.0 7.00 20.6 20.60 1.05 0.9 0.90 1.75 9.2 9.20 9.6 9.60
    """
)
#: BR-FR-17: what an attachment is (BT-123).
ATTACHMENTS: Final = code_set(
    """
    RIB LISIBLE FEUILLE_DE_STYLE PJA BORDEREAU_SUIVI DOCUMENT_ANNEXE BON_LIVRAISON
    BON_COMMANDE BORDEREAU_SUIVI_VALIDATION ETAT_ACOMPTE FACTURE_PAIEMENT_DIRECT
    RECAPITULATIF_COTRAITANCE
    """
)

#: UNTDID 5153: taxes and duties that a charge may be for (BR-FREXT-CL-20-TAX).
CHARGED_TAXES: Final = code_set(
    """
    AAA AAB AAC AAD AAE AAF AAG AAH AAI AAJ AAK AAL AAM AAO AAP ADD BOL CAP CAR COC CST CUD CVD
    ENV EXC EXP FET FRE GCN GST ILL IMP IND LAC LCN LDP LOC LST MCA MCD OTH PDB PDC PRF SCN SSS
    STT SUP SUR SWT TAC TOT TOX TTA VAD
    """
)
#: BR-FREXT-CL-27: Incoterms, and who fetches or brings.
DELIVERY_TERMS: Final = code_set(
    """
    1 2 CFR CIF CIP CPT DAP DDP DPU EXW FAS FCA FOB
    """
)
#: UNTDID 6313: what an attribute of an item measures (BR-FREXT-04).
ATTRIBUTES: Final = code_set(
    """
    A AAA AAB AAC AAD AAF AAG AAH AAI AAJ AAK AAM AAN AAO AAP AAQ AAR AAS AAT AAU AAV AAW AAX
    AAY AAZ ABA ABB ABC ABD ABE ABF ABG ABH ABI ABJ ABK ABL ABM ABN ABO ABP ABS ABT ABX ABY ABZ
    ACA ACE ACG ACN ACP ACS ACV ACW ACX ADR ADS ADT ADU ADV ADW ADX ADY ADZ AEA AEB AEC AED AEE
    AEF AEG AEH AEI AEJ AEK AEL AEM AEN AEO AEP AEQ AER AES AET AEU AEV AEW AEX AEY AEZ AF AFA
    AFB AFC AFD AFE AFF AFG AFH AFI AFJ AFK AFL AFM AFN AFO AFP AFQ AFR AFS AFT AFU AFV AFW AFX
    B BEST_BEFORE_DATE BL BMY BMZ BNA BNB BNC BND BNE BNF BNG BNH BNI BNJ BNK BNL BNM BNN BNO
    BNP BNQ BNR BNS BNT BNU BNV BNW BNX BNY BNZ BR BRA BRB BRC BRD BRE BRF BRG BRH BRI BRJ BRK
    BRL BRM BRN BRO BRP BRQ BRR BRS BRT BRU BRV BS BSW BSX BSY BSZ BTA BTB BTC BTD BTE BTF BTG
    BTH BTI BTJ BTK BTL BTM BW CHN CHO CM COLOR_TEXT COMMISSION CT CV CZ D DEPOSIT_SYSTEM
    DEPOSIT_TYPE DI DL DN DP DR DS DW E EA ENERGY_CLASS EXPIRATION_DATE F FEE FI FL FN FV GG GW
    HF HM HT IB ID KIND_OF_ARTICLE L LM LN LND M MATERIAL METER_LOCATION METER_NUMBER MO MW N OD
    ORGANIC_CONTROL_BODY PACKAGING_MATERIAL PACKAGING_TYPE PROMOTIONAL_VARIANT PRS PTN RA RF RJ
    RMW RP RUN RY SEAL_NUMBER SIZE_CODE SIZE_TEXT SQ T TC TH TN TRADING_UNIT TT VGM VH VW WA
    WASTE_CODE WASTE_FRACTION WD WEEE_NUMBER WM WU XH XQ XZ YS ZAL ZAS ZB ZBI ZC ZCA ZCB ZCE ZCL
    ZCO ZCR ZCU ZFE ZFS ZGE ZH ZK ZMG ZMN ZMO ZN ZNA ZNB ZNI ZO ZP ZPB ZS ZSB ZSE ZSI ZSL ZSN
    ZTA ZTE ZTI ZV ZW ZWA ZZN ZZR ZZZ
    """
)

SIREN: Final = "0002"
SIRET: Final = "0009"
PRIVATE: Final = "0224"
ADDRESS: Final = "0225"
SINGLE_TAXPAYER: Final = "0231"

MAX_NUMBER: Final = 35
MAX_ADDRESS: Final = 125
MAX_PRIVATE: Final = 100
FIRST_YEAR, LAST_YEAR = 2000, 2099

NUMBER: Final = re.compile(r"[A-Za-z0-9+\-_/]+")
ELECTRONIC: Final = re.compile(r"[A-Za-z0-9+\-_.]+")
NINE_DIGITS: Final = re.compile(r"\d{9}")
FOURTEEN_DIGITS: Final = re.compile(r"\d{14}")
AMOUNT: Final = re.compile(r"-?\d{1,19}(?:\.\d{1,2})?")
QUANTITY: Final = re.compile(r"-?\d{1,19}(?:\.\d{1,4})?")
PRICE: Final = re.compile(r"\d{1,19}(?:\.\d{1,6})?")
SIGNED_PRICE: Final = re.compile(r"-?\d{1,19}(?:\.\d{1,6})?")
PERCENT: Final = re.compile(r"\d{1,4}(?:\.\d{1,2})?")
_AMOUNT_DIGITS: Final = 19
_PERCENT_DIGITS: Final = 4


def written(value: Decimal, syntax: Syntax) -> str:
    """A number as the writers write it: in CII nought has no sign."""
    return format(value if value or syntax is Syntax.UBL else abs(value), "f")


def fits(form: re.Pattern[str], text: str) -> bool:
    """Whether a number has the form and not more characters than its form allows."""
    most = _PERCENT_DIGITS if form is PERCENT else _AMOUNT_DIGITS
    return form.fullmatch(text) is not None and len(text.replace(".", "")) <= most
