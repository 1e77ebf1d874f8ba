"""Which UBL element holds which business term (EN 16931-3-2), and what a fault there is called.

The paths are local names below the document; `InvoiceLine` stands for CreditNoteLine too.
A path with `-` is known to the binding without being a term.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from lxml import etree

from storno_desktop.domain import terms
from storno_desktop.einvoice.ubl.names import CAC, CBC, cac, cbc

_ADDRESS = (
    "StreetName",
    "AdditionalStreetName",
    "AddressLine/Line",
    "CityName",
    "PostalZone",
    "CountrySubentity",
    "Country/IdentificationCode",
)


def _address(path: str, group: str, *numbers: int) -> dict[str, str]:
    pairs = zip(_ADDRESS, numbers, strict=True)
    return {path: group} | {f"{path}/{name}": f"BT-{number}" for name, number in pairs}


_PARTY = "AccountingSupplierParty/Party"
_CLIENT = "AccountingCustomerParty/Party"
_MEANS = "PaymentMeans"
_CHARGE = "AllowanceCharge"
_SUBTOTAL = "TaxTotal/TaxSubtotal"
_LINE = "InvoiceLine"

#: Path below the document to business term or group.
PATHS: Final[dict[str, str]] = {
    "UBLVersionID": "-",
    "CustomizationID": "BT-24",
    "ProfileID": "BT-23",
    "ID": "BT-1",
    "IssueDate": "BT-2",
    "DueDate": "BT-9",
    "InvoiceTypeCode": "BT-3",
    "CreditNoteTypeCode": "BT-3",
    "Note": "BT-22",
    "TaxPointDate": "BT-7",
    "DocumentCurrencyCode": "BT-5",
    "TaxCurrencyCode": "BT-6",
    "AccountingCost": "BT-19",
    "BuyerReference": "BT-10",
    "InvoicePeriod": "BG-14",
    "InvoicePeriod/StartDate": "BT-73",
    "InvoicePeriod/EndDate": "BT-74",
    "InvoicePeriod/DescriptionCode": "BT-8",
    "OrderReference/ID": "BT-13",
    "OrderReference/SalesOrderID": "BT-14",
    "BillingReference": "BG-3",
    "BillingReference/InvoiceDocumentReference/ID": "BT-25",
    "BillingReference/InvoiceDocumentReference/IssueDate": "BT-26",
    "DespatchDocumentReference/ID": "BT-16",
    "ReceiptDocumentReference/ID": "BT-15",
    "OriginatorDocumentReference/ID": "BT-17",
    "ContractDocumentReference/ID": "BT-12",
    "AdditionalDocumentReference": "BG-24",
    "AdditionalDocumentReference/ID": "BT-122",
    "AdditionalDocumentReference/DocumentTypeCode": "-",
    "AdditionalDocumentReference/DocumentDescription": "BT-123",
    "AdditionalDocumentReference/Attachment/EmbeddedDocumentBinaryObject": "BT-125",
    "AdditionalDocumentReference/Attachment/ExternalReference/URI": "BT-124",
    "ProjectReference/ID": "BT-11",
    "AccountingSupplierParty": "BG-4",
    f"{_PARTY}/EndpointID": "BT-34",
    f"{_PARTY}/PartyIdentification/ID": "BT-29",
    f"{_PARTY}/PartyName/Name": "BT-28",
    **_address(f"{_PARTY}/PostalAddress", "BG-5", 35, 36, 162, 37, 38, 39, 40),
    f"{_PARTY}/PartyTaxScheme/CompanyID": "BT-31",
    f"{_PARTY}/PartyTaxScheme/TaxScheme/ID": "-",
    f"{_PARTY}/PartyLegalEntity/RegistrationName": "BT-27",
    f"{_PARTY}/PartyLegalEntity/CompanyID": "BT-30",
    f"{_PARTY}/PartyLegalEntity/CompanyLegalForm": "BT-33",
    f"{_PARTY}/Contact": "BG-6",
    f"{_PARTY}/Contact/Name": "BT-41",
    f"{_PARTY}/Contact/Telephone": "BT-42",
    f"{_PARTY}/Contact/ElectronicMail": "BT-43",
    "AccountingCustomerParty": "BG-7",
    f"{_CLIENT}/EndpointID": "BT-49",
    f"{_CLIENT}/PartyIdentification/ID": "BT-46",
    f"{_CLIENT}/PartyName/Name": "BT-45",
    **_address(f"{_CLIENT}/PostalAddress", "BG-8", 50, 51, 163, 52, 53, 54, 55),
    f"{_CLIENT}/PartyTaxScheme/CompanyID": "BT-48",
    f"{_CLIENT}/PartyTaxScheme/TaxScheme/ID": "-",
    f"{_CLIENT}/PartyLegalEntity/RegistrationName": "BT-44",
    f"{_CLIENT}/PartyLegalEntity/CompanyID": "BT-47",
    f"{_CLIENT}/Contact": "BG-9",
    f"{_CLIENT}/Contact/Name": "BT-56",
    f"{_CLIENT}/Contact/Telephone": "BT-57",
    f"{_CLIENT}/Contact/ElectronicMail": "BT-58",
    "PayeeParty": "BG-10",
    "PayeeParty/PartyIdentification/ID": "BT-60",
    "PayeeParty/PartyName/Name": "BT-59",
    "PayeeParty/PartyLegalEntity/CompanyID": "BT-61",
    "TaxRepresentativeParty": "BG-11",
    "TaxRepresentativeParty/PartyName/Name": "BT-62",
    **_address("TaxRepresentativeParty/PostalAddress", "BG-12", 64, 65, 164, 66, 67, 68, 69),
    "TaxRepresentativeParty/PartyTaxScheme/CompanyID": "BT-63",
    "TaxRepresentativeParty/PartyTaxScheme/TaxScheme/ID": "-",
    "Delivery": "BG-13",
    "Delivery/ActualDeliveryDate": "BT-72",
    "Delivery/DeliveryLocation/ID": "BT-71",
    **_address("Delivery/DeliveryLocation/Address", "BG-15", 75, 76, 165, 77, 78, 79, 80),
    "Delivery/DeliveryParty/PartyName/Name": "BT-70",
    _MEANS: "BG-16",
    f"{_MEANS}/PaymentMeansCode": "BT-81",
    f"{_MEANS}/PaymentDueDate": "BT-9",
    f"{_MEANS}/PaymentID": "BT-83",
    f"{_MEANS}/CardAccount": "BG-18",
    f"{_MEANS}/CardAccount/PrimaryAccountNumberID": "BT-87",
    f"{_MEANS}/CardAccount/NetworkID": "-",
    f"{_MEANS}/CardAccount/HolderName": "BT-88",
    f"{_MEANS}/PayeeFinancialAccount": "BG-17",
    f"{_MEANS}/PayeeFinancialAccount/ID": "BT-84",
    f"{_MEANS}/PayeeFinancialAccount/Name": "BT-85",
    f"{_MEANS}/PayeeFinancialAccount/FinancialInstitutionBranch/ID": "BT-86",
    f"{_MEANS}/PaymentMandate": "BG-19",
    f"{_MEANS}/PaymentMandate/ID": "BT-89",
    f"{_MEANS}/PaymentMandate/PayerFinancialAccount/ID": "BT-91",
    "PaymentTerms/Note": "BT-20",
    _CHARGE: "BG-20",
    f"{_CHARGE}/ChargeIndicator": "-",
    f"{_CHARGE}/AllowanceChargeReasonCode": "BT-98",
    f"{_CHARGE}/AllowanceChargeReason": "BT-97",
    f"{_CHARGE}/MultiplierFactorNumeric": "BT-94",
    f"{_CHARGE}/Amount": "BT-92",
    f"{_CHARGE}/BaseAmount": "BT-93",
    f"{_CHARGE}/TaxCategory/ID": "BT-95",
    f"{_CHARGE}/TaxCategory/Percent": "BT-96",
    f"{_CHARGE}/TaxCategory/TaxScheme/ID": "-",
    "TaxTotal/TaxAmount": "BT-110",
    _SUBTOTAL: "BG-23",
    f"{_SUBTOTAL}/TaxableAmount": "BT-116",
    f"{_SUBTOTAL}/TaxAmount": "BT-117",
    f"{_SUBTOTAL}/TaxCategory/ID": "BT-118",
    f"{_SUBTOTAL}/TaxCategory/Percent": "BT-119",
    f"{_SUBTOTAL}/TaxCategory/TaxExemptionReasonCode": "BT-121",
    f"{_SUBTOTAL}/TaxCategory/TaxExemptionReason": "BT-120",
    f"{_SUBTOTAL}/TaxCategory/TaxScheme/ID": "-",
    "LegalMonetaryTotal": "BG-22",
    "LegalMonetaryTotal/LineExtensionAmount": "BT-106",
    "LegalMonetaryTotal/TaxExclusiveAmount": "BT-109",
    "LegalMonetaryTotal/TaxInclusiveAmount": "BT-112",
    "LegalMonetaryTotal/AllowanceTotalAmount": "BT-107",
    "LegalMonetaryTotal/ChargeTotalAmount": "BT-108",
    "LegalMonetaryTotal/PrepaidAmount": "BT-113",
    "LegalMonetaryTotal/PayableRoundingAmount": "BT-114",
    "LegalMonetaryTotal/PayableAmount": "BT-115",
    "InvoiceLine": "BG-25",
    "InvoiceLine/ID": "BT-126",
    "InvoiceLine/Note": "BT-127",
    "InvoiceLine/InvoicedQuantity": "BT-129",
    "InvoiceLine/CreditedQuantity": "BT-129",
    "InvoiceLine/LineExtensionAmount": "BT-131",
    "InvoiceLine/AccountingCost": "BT-133",
    "InvoiceLine/InvoicePeriod": "BG-26",
    "InvoiceLine/InvoicePeriod/StartDate": "BT-134",
    "InvoiceLine/InvoicePeriod/EndDate": "BT-135",
    "InvoiceLine/OrderLineReference/LineID": "BT-132",
    "InvoiceLine/DocumentReference/ID": "BT-128",
    "InvoiceLine/DocumentReference/DocumentTypeCode": "-",
    "InvoiceLine/AllowanceCharge": "BG-27",
    "InvoiceLine/AllowanceCharge/ChargeIndicator": "-",
    "InvoiceLine/AllowanceCharge/AllowanceChargeReasonCode": "BT-140",
    "InvoiceLine/AllowanceCharge/AllowanceChargeReason": "BT-139",
    "InvoiceLine/AllowanceCharge/MultiplierFactorNumeric": "BT-138",
    "InvoiceLine/AllowanceCharge/Amount": "BT-136",
    "InvoiceLine/AllowanceCharge/BaseAmount": "BT-137",
    "InvoiceLine/Item": "BG-31",
    "InvoiceLine/Item/Description": "BT-154",
    "InvoiceLine/Item/Name": "BT-153",
    "InvoiceLine/Item/BuyersItemIdentification/ID": "BT-156",
    "InvoiceLine/Item/SellersItemIdentification/ID": "BT-155",
    "InvoiceLine/Item/StandardItemIdentification/ID": "BT-157",
    "InvoiceLine/Item/OriginCountry/IdentificationCode": "BT-159",
    "InvoiceLine/Item/CommodityClassification/ItemClassificationCode": "BT-158",
    "InvoiceLine/Item/ClassifiedTaxCategory": "BG-30",
    "InvoiceLine/Item/ClassifiedTaxCategory/ID": "BT-151",
    "InvoiceLine/Item/ClassifiedTaxCategory/Percent": "BT-152",
    "InvoiceLine/Item/ClassifiedTaxCategory/TaxScheme/ID": "-",
    "InvoiceLine/Item/AdditionalItemProperty": "BG-32",
    "InvoiceLine/Item/AdditionalItemProperty/Name": "BT-160",
    "InvoiceLine/Item/AdditionalItemProperty/Value": "BT-161",
    "InvoiceLine/Price": "BG-29",
    "InvoiceLine/Price/PriceAmount": "BT-146",
    "InvoiceLine/Price/BaseQuantity": "BT-149",
    "InvoiceLine/Price/AllowanceCharge/ChargeIndicator": "-",
    "InvoiceLine/Price/AllowanceCharge/Amount": "BT-147",
    "InvoiceLine/Price/AllowanceCharge/BaseAmount": "BT-148",
}

_CREDIT_NOTE_LINE: Final = f"{{{CAC}}}CreditNoteLine"
_SPACES: Final = {CAC: "cac", CBC: "cbc"}
_ATTACHED: Final = "AdditionalDocumentReference"
#: Groups whose faults need the index of the group among its kind.
_REPEATED: Final = (_ATTACHED, _CHARGE, _SUBTOTAL, "Note")
#: References of these types are terms of their own, and no attachments.
_TYPED: Final = {"130": "BT-18", "50": "BT-11"}
#: Every path that leads to a known one, so that an unknown element is found by one look-up.
KNOWN: Final = frozenset(
    "/".join(path.split("/")[:depth]) for path in PATHS for depth in range(1, path.count("/") + 2)
)


def step(element: etree._Element) -> str:
    """The name of an element as one step of a path in `PATHS`; foreign names never match."""
    tag = str(element.tag)
    if tag == _CREDIT_NOTE_LINE:
        return _LINE
    space, _, name = tag[1:].rpartition("}")
    return name if space in _SPACES else tag


def shown(element: etree._Element) -> str:
    """Name an element for a person: cac:InvoiceLine/cbc:Note, without the root."""
    names: list[str] = []
    for each in (element, *element.iterancestors()):
        if each.getparent() is None and names:
            break
        space, _, name = str(each.tag)[1:].rpartition("}")
        prefix = _SPACES.get(space)
        names.append(f"{prefix}:{name}" if prefix else name)
    return "/".join(reversed(names))


@lru_cache(maxsize=8)
def _positions(parent: etree._Element, tag: str) -> dict[etree._Element, int]:
    """The index of each child of a tag; a file with a fault in every line asks for it each time."""
    return {child: index for index, child in enumerate(parent.iterchildren(tag))}


def _index(element: etree._Element) -> int:
    parent = element.getparent()
    return 0 if parent is None else _positions(parent, str(element.tag))[element]


def forget() -> None:
    """Let go of the document whose places were asked for."""
    _positions.cache_clear()


def _type_of(reference: etree._Element) -> str:
    return (reference.findtext(cbc.DocumentTypeCode) or "").strip()


def _attachment_index(reference: etree._Element) -> int:
    before = reference.itersiblings(reference.tag, preceding=True)
    return sum(_type_of(each) not in _TYPED for each in before)


def _told_apart(element: etree._Element, term: str) -> str:
    """The term of an element whose path serves several, told apart by what stands beside it."""
    parent = element.getparent()
    if parent is None:
        return term
    if term == "BT-31":
        scheme = parent.findtext(f"{cac.TaxScheme}/{cbc.ID}") or ""
        return "BT-31" if scheme.strip().upper() == "VAT" else "BT-32"
    if term == "BT-122":
        return _TYPED.get(_type_of(parent), term)
    if term in {"BT-29", "BT-60"} and (element.get("schemeID") or "").upper() == "SEPA":
        return "BT-90"
    return term


def place(element: etree._Element) -> str:
    """The JSON key of the field an element holds, or of the nearest group around it."""
    chain = [element, *element.iterancestors()][:-1]
    chain.reverse()
    steps = [step(each) for each in chain]
    line: int | None = None
    index: int | None = None
    for each, name in zip(chain, steps, strict=True):
        if name == _LINE and each is chain[0]:
            line = _index(each)
        elif name == _ATTACHED:
            index = _attachment_index(each)
        elif name in {_CHARGE, "TaxSubtotal", "Note"}:
            index = _index(each)
    while steps:
        path = "/".join(steps)
        term = _told_apart(chain[len(steps) - 1], PATHS.get(path, "-"))
        if path == _LINE:
            return f"lines[{line}]"
        if term != "-":
            if line is not None:
                return terms.path(term, line=line)
            repeated = path.startswith(_REPEATED) and term not in _TYPED.values()
            return terms.path(term, index=index if repeated else None)
        steps.pop()
    return ""
