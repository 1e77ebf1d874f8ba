"""Where codes stand in CII, and the lists of EN 16931 that they are in (BR-CL)."""

from __future__ import annotations

from typing import Final

from lxml import etree

from storno_desktop.domain.codelists.attachments import MIME_CODES
from storno_desktop.domain.codelists.countries import CII_COUNTRIES
from storno_desktop.domain.codelists.subjects import CII_NOTE_SUBJECTS
from storno_desktop.domain.codelists.unit_codes import UNIT_CODES
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.cii.names import PREFIXES, ram
from storno_desktop.einvoice.cii.values import fault_at
from storno_desktop.einvoice.coded import Coded, Search, elements, naming, unknown
from storno_desktop.einvoice.rules.edition import LATEST

_SCHEME: Final = "schemeID"
_UNIT: Final = Coded("BR-CL-23", UNIT_CODES, "unitCode")
_SEARCH: Final = Search(
    rules={
        ram.GlobalID: (
            Coded("BR-CL-21", LATEST.icd, _SCHEME, ram.SpecifiedTradeProduct),
            Coded(
                "BR-CL-26",
                LATEST.icd,
                _SCHEME,
                ram.ShipToTradeParty,
                below=ram.ApplicableHeaderTradeDelivery,
            ),
            Coded(
                "BR-CL-10",
                LATEST.icd,
                _SCHEME,
                not_below=(ram.SpecifiedTradeProduct, ram.ShipToTradeParty),
            ),
        ),
        ram.ID: (
            Coded("BR-CL-11", LATEST.icd, _SCHEME, not_below=(ram.SpecifiedTaxRegistration,)),
            Coded("BR-CL-15", CII_COUNTRIES, parent=ram.OriginTradeCountry),
        ),
        ram.URIID: (Coded("BR-CL-25", LATEST.eas, _SCHEME, ram.URIUniversalCommunication),),
        ram.CountryID: (Coded("BR-CL-14", CII_COUNTRIES),),
        ram.BasisQuantity: (_UNIT,),
        ram.BilledQuantity: (_UNIT,),
        ram.AttachmentBinaryObject: (Coded("BR-CL-24", MIME_CODES, "mimeCode"),),
        ram.SubjectCode: (Coded("BR-CL-08", CII_NOTE_SUBJECTS),),
        ram.ExemptionReasonCode: (Coded("BR-CL-22", LATEST.vatex, is_upper=True),),
    },
    common=etree.XPath(
        "//ram:TaxTotalAmount/@currencyID", namespaces=PREFIXES, smart_strings=False
    ),
    commonly_known=LATEST.currencies,
    common_rule="BR-CL-03",
    in_common=etree.XPath("//ram:TaxTotalAmount", namespaces=PREFIXES),
)

#: Every rule that is judged here.
CODES: Final = frozenset(
    {_SEARCH.common_rule, *(rule.rule for rules in _SEARCH.rules.values() for rule in rules)}
)


def faults(root: etree._Element) -> list[Fault]:
    """Every code of a document that its list does not have."""
    found = [naming(fault_at(each, rule), code) for each, rule, code in unknown(root, _SEARCH)]
    return [*found, *_vat_numbers(root)]


_VAT_NUMBERS: Final = etree.XPath(
    "//ram:SpecifiedTaxRegistration/ram:ID[@schemeID = 'VA']", namespaces=PREFIXES
)
_VAT_PREFIXES: Final = CII_COUNTRIES | {"EL"}


def _vat_numbers(root: etree._Element) -> list[Fault]:
    """BR-CO-09, for whoever has a VAT number."""
    return [
        naming(fault_at(each, "BR-CO-09"), each.text or "")
        for each in elements(_VAT_NUMBERS(root))
        if (each.text or "")[:2] not in _VAT_PREFIXES
    ]
