"""Where codes stand in UBL, and the lists of EN 16931 that they are in (BR-CL)."""

from __future__ import annotations

from functools import cache
from typing import Final

from lxml import etree

from storno_desktop.domain.codelists.attachments import MIME_CODES
from storno_desktop.domain.codelists.countries import COUNTRIES
from storno_desktop.domain.codelists.identifiers import SEPA_CREDITOR
from storno_desktop.domain.codelists.unit_codes import UNIT_CODES
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.coded import Coded, Search, elements, naming, unknown
from storno_desktop.einvoice.rules.edition import LATEST, Edition
from storno_desktop.einvoice.rules.parties import vat_prefix_severity
from storno_desktop.einvoice.ubl.names import PREFIXES, cac, cbc
from storno_desktop.einvoice.ubl.values import fault_at

_SCHEME: Final = "schemeID"
_UNIT: Final = Coded("BR-CL-23", UNIT_CODES, "unitCode")
_CREDITORS: Final = (cac.AccountingSupplierParty, cac.PayeeParty)
#: Amounts whose currency is asked for.
_AMOUNTS: Final = " | ".join(
    f"//cbc:{name}[@currencyID]"
    for name in (
        *("Amount", "BaseAmount", "PriceAmount", "TaxAmount", "TaxableAmount", "PrepaidAmount"),
        *("LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "PayableAmount"),
        *("AllowanceTotalAmount", "ChargeTotalAmount", "PayableRoundingAmount"),
    )
)


@cache
def _search(edition: Edition) -> Search:
    schemes = edition.icd
    return Search(
        rules={
            cbc.ID: (
                Coded("BR-CL-10", schemes, _SCHEME, cac.PartyIdentification, not_below=_CREDITORS),
                *(
                    Coded(
                        "BR-CL-10",
                        schemes | {SEPA_CREDITOR},
                        _SCHEME,
                        cac.PartyIdentification,
                        below=each,
                    )
                    for each in _CREDITORS
                ),
                Coded("BR-CL-21", schemes, _SCHEME, cac.StandardItemIdentification),
                Coded("BR-CL-26", schemes, _SCHEME, cac.DeliveryLocation),
            ),
            cbc.CompanyID: (Coded("BR-CL-11", schemes, _SCHEME, cac.PartyLegalEntity),),
            cbc.EndpointID: (Coded("BR-CL-25", edition.eas, _SCHEME),),
            cbc.InvoicedQuantity: (_UNIT,),
            cbc.CreditedQuantity: (_UNIT,),
            cbc.BaseQuantity: (_UNIT,),
            cbc.EmbeddedDocumentBinaryObject: (Coded("BR-CL-24", MIME_CODES, "mimeCode"),),
            cbc.IdentificationCode: (
                Coded("BR-CL-14", COUNTRIES, parent=cac.Country),
                Coded("BR-CL-15", COUNTRIES, parent=cac.OriginCountry),
            ),
            cbc.TaxExemptionReasonCode: (Coded("BR-CL-22", edition.vatex, is_upper=True),),
        },
        common=etree.XPath("//@currencyID", smart_strings=False),
        commonly_known=edition.currencies,
        common_rule="BR-CL-03",
        in_common=etree.XPath(_AMOUNTS, namespaces=PREFIXES),
    )


_REFERENCES: Final = etree.XPath(
    "//cac:AdditionalDocumentReference[cbc:DocumentTypeCode = '130']/cbc:ID[@schemeID]"
    " | //cac:DocumentReference[cbc:DocumentTypeCode = '130']/cbc:ID[@schemeID]",
    namespaces=PREFIXES,
)


def faults(root: etree._Element, edition: Edition = LATEST) -> list[Fault]:
    """Every code of a document that its list does not have."""
    found = [
        naming(fault_at(each, rule), code) for each, rule, code in unknown(root, _search(edition))
    ]
    return [*found, *_qualifiers(root, edition), *_vat_numbers(root)]


def _qualifiers(root: etree._Element, edition: Edition) -> list[Fault]:
    """BR-CL-07: what an object is identified by."""
    return [
        naming(fault_at(each, "BR-CL-07"), each.get(_SCHEME) or "")
        for each in elements(_REFERENCES(root))
        if (each.get(_SCHEME) or "").strip() not in edition.reference_qualifiers
    ]


_VAT_NUMBERS: Final = etree.XPath(
    "//cac:PartyTaxScheme[translate(normalize-space(cac:TaxScheme/cbc:ID), 'vat', 'VAT') = 'VAT']"
    "/cbc:CompanyID",
    namespaces=PREFIXES,
)


def _vat_numbers(root: etree._Element) -> list[Fault]:
    """BR-CO-09, for whoever has a VAT number; of less than two letters nothing is said."""
    told = []
    for each in elements(_VAT_NUMBERS(root)):
        number = each.text or ""
        severity = vat_prefix_severity(number)
        if severity is not None:
            told.append(naming(fault_at(each, "BR-CO-09", severity), number))
    return told
