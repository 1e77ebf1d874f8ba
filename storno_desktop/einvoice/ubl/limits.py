"""What the UBL binding of EN 16931 allows once, or not at all (rules UBL-SR, UBL-DT, UBL-CR).

Some of these a semantic invoice cannot show, because it has room for one value only: they are
found in the file (`in_file`). The others are found in the invoice, so that a draft is told too
(`in_invoice`).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from lxml import etree

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import Identifier, Semantic, SemanticLine
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.fault_list import bounded
from storno_desktop.einvoice.rules.edition import LATEST, Edition
from storno_desktop.einvoice.ubl import elsewhere
from storno_desktop.einvoice.ubl.names import PREFIXES
from storno_desktop.einvoice.ubl.terms import KNOWN, step
from storno_desktop.einvoice.ubl.values import WHITE, XSD, fault_at

#: An element that the semantic model has no room for: read over, and said so.
NOT_READ: Final = "UBL-CR"
#: An element without content (Peppol and XRechnung forbid it under this number).
EMPTY: Final = "PEPPOL-EN16931-R008"

_CENT: Final = Decimal("0.01")
_SELLER = "/*/cac:AccountingSupplierParty/cac:Party"
_BUYER = "/*/cac:AccountingCustomerParty/cac:Party"
_LINE = "/*/*[self::cac:InvoiceLine or self::cac:CreditNoteLine]"
_MORE = "/*/cac:AdditionalDocumentReference"
_IS_VAT = "normalize-space(translate(cac:TaxScheme/cbc:ID, 'vat', 'VAT')) = 'VAT'"
#: The rules on how often a tax number may stand do not look past white space.
_SAYS_VAT = "translate(cac:TaxScheme/cbc:ID, 'vat', 'VAT') = 'VAT'"
_CATEGORY = f"cac:TaxCategory[{_IS_VAT}]"
#: A category that is there, but of another tax.
_OTHER_TAX = f"[cbc:ID][not({_IS_VAT})]"
_GROUP = f"/*/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory{_OTHER_TAX}"
#: Rules compare truth values, not letters.
_IS_ALLOWANCE = (
    "[normalize-space(cbc:ChargeIndicator) = 'false' or normalize-space(cbc:ChargeIndicator) = '0']"
)
_IS_CHARGE = (
    "[normalize-space(cbc:ChargeIndicator) = 'true' or normalize-space(cbc:ChargeIndicator) = '1']"
)
_IS_SEPA = "translate(@schemeID, 'sepa', 'SEPA') = 'SEPA'"

#: Rule to the elements that break it.
_OFFENDERS: Final = {
    "UBL-SR-01": "(/*/cac:ContractDocumentReference/cbc:ID)[2]",
    "UBL-SR-02": "(/*/cac:ReceiptDocumentReference/cbc:ID)[2]",
    "UBL-SR-03": "(/*/cac:DespatchDocumentReference/cbc:ID)[2]",
    "UBL-SR-04": f"({_MORE}[cbc:DocumentTypeCode = '130']/cbc:ID)[2]",
    "UBL-SR-05": "(/*/cac:PaymentTerms/cbc:Note)[2]",
    "UBL-SR-06": "/*/cac:BillingReference/cac:InvoiceDocumentReference[2]",
    "UBL-SR-08": "/*/cac:InvoicePeriod[2]",
    "UBL-SR-09": f"({_SELLER}/cac:PartyLegalEntity/cbc:RegistrationName)[2]",
    "UBL-SR-10": f"({_SELLER}/cac:PartyName/cbc:Name)[2]",
    "UBL-SR-11": f"({_SELLER}/cac:PartyLegalEntity/cbc:CompanyID)[2]",
    "UBL-SR-12": f"({_SELLER}/cac:PartyTaxScheme[{_SAYS_VAT}]/cbc:CompanyID)[2]",
    "UBL-SR-13": f"({_SELLER}/cac:PartyTaxScheme[cac:TaxScheme and not({_SAYS_VAT})]"
    "/cbc:CompanyID)[2]",
    "UBL-SR-14": f"({_SELLER}/cac:PartyLegalEntity/cbc:CompanyLegalForm)[2]",
    "UBL-SR-15": f"({_BUYER}/cac:PartyLegalEntity/cbc:RegistrationName)[2]",
    "UBL-SR-16": f"({_BUYER}/cac:PartyIdentification/cbc:ID)[2]",
    "UBL-SR-17": f"({_BUYER}/cac:PartyLegalEntity/cbc:CompanyID)[2]",
    "UBL-SR-18": f"({_BUYER}/cac:PartyTaxScheme[{_SAYS_VAT}]/cbc:CompanyID)[2]",
    "UBL-SR-19": "(/*/cac:PayeeParty/cac:PartyName/cbc:Name)[2]",
    "UBL-SR-20": f"(/*/cac:PayeeParty/cac:PartyIdentification/cbc:ID[not({_IS_SEPA})])[2]",
    "UBL-SR-21": "(/*/cac:PayeeParty/cac:PartyLegalEntity/cbc:CompanyID)[2]",
    "UBL-SR-22": "(/*/cac:TaxRepresentativeParty/cac:PartyName/cbc:Name)[2]",
    "UBL-SR-23": "(/*/cac:TaxRepresentativeParty/cac:PartyTaxScheme/cbc:CompanyID)[2]",
    "UBL-SR-24": "/*/cac:Delivery[2]",
    "UBL-SR-25": "/*/cac:Delivery[count(cac:DeliveryParty/cac:PartyName/cbc:Name) > 1]",
    "UBL-SR-26": "/*/cac:PaymentMeans/cbc:PaymentID[2]",
    "UBL-SR-29": f"(//cac:PartyIdentification/cbc:ID[{_IS_SEPA}])[2]",
    "UBL-SR-30": f"//cac:AllowanceCharge{_IS_ALLOWANCE}/cbc:AllowanceChargeReason[2]",
    "UBL-SR-31": f"//cac:AllowanceCharge{_IS_CHARGE}/cbc:AllowanceChargeReason[2]",
    "UBL-SR-32": "//cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReason[2]",
    "UBL-SR-33": f"{_MORE}/cbc:DocumentDescription[2]",
    "UBL-SR-34": f"{_LINE}/cbc:Note[2]",
    "UBL-SR-35": f"{_LINE}[count(cac:OrderLineReference/cbc:LineID) > 1]",
    "UBL-SR-36": f"{_LINE}/cac:InvoicePeriod[2]",
    "UBL-SR-37": f"{_LINE}[count(cac:Price/cac:AllowanceCharge/cbc:Amount) > 1]",
    "UBL-SR-39": "(/*/cac:ProjectReference/cbc:ID)[2]",
    "UBL-SR-40": f"({_BUYER}/cac:PartyName/cbc:Name)[2]",
    "UBL-SR-42": f"{_SELLER}/cac:PartyTaxScheme[3]",
    "UBL-SR-43": f"{_MORE}[cbc:ID/@schemeID or cbc:DocumentTypeCode]"
    "[not(cbc:DocumentTypeCode = '130')]"
    "[not(local-name(/*) = 'CreditNote' and cbc:DocumentTypeCode = '50')]",
    "UBL-SR-45": "(/*/cac:PaymentMeans/cbc:PaymentDueDate)[2]",
    "UBL-SR-46": "(/*/cac:PaymentMeans/cbc:PaymentMeansCode[@name])[2]",
    "UBL-SR-48": f"{_LINE}[count(cac:Item/cac:ClassifiedTaxCategory) != 1]",
    "UBL-SR-49": "(/*/cac:InvoicePeriod/cbc:DescriptionCode)[2]",
    "UBL-SR-50": f"{_LINE}/cac:Item/cbc:Description[2]",
    "UBL-SR-51": "//*[self::cac:PostalAddress or self::cac:Address]/cac:AddressLine[2]",
    "UBL-SR-52": f"{_LINE}/cac:DocumentReference[2]",
    "UBL-SR-53": "//cac:PartyTaxScheme[not(cac:TaxScheme/cbc:ID and cbc:CompanyID)]",
    "UBL-SR-56": "(/*/cac:OriginatorDocumentReference/cbc:ID)[2]",
    # A file may say nothing of what a format would fill in, or name another tax than VAT.
    "BR-01": "/*[not(normalize-space(cbc:CustomizationID))]",
    "BR-32": f"/*/cac:AllowanceCharge{_IS_ALLOWANCE}[not({_CATEGORY}/cbc:ID)]",
    "BR-37": f"/*/cac:AllowanceCharge{_IS_CHARGE}[not({_CATEGORY}/cbc:ID)]",
    "BR-47": f"/*/cac:TaxTotal/cac:TaxSubtotal[not({_CATEGORY}/cbc:ID)]",
    "BR-48": f"/*/cac:TaxTotal/cac:TaxSubtotal[not({_CATEGORY}/cbc:Percent)]"
    f"[not(normalize-space({_CATEGORY}/cbc:ID) = 'O')]",
    "BR-CO-17": f"/*/cac:TaxTotal/cac:TaxSubtotal[not({_CATEGORY}/cbc:Percent)]"
    "[round(translate(cbc:TaxAmount, '+', '')) != 0]",
    "BR-CO-04": f"{_LINE}[not(cac:Item/cac:ClassifiedTaxCategory[{_IS_VAT}]/cbc:ID)]",
    # The semantic invoice has room for one VAT total in the currency of the document.
    "BR-CO-15": "(/*/cac:TaxTotal/cbc:TaxAmount[@currencyID = /*/cbc:DocumentCurrencyCode])[2]"
    # Nor does it know that the only one is in another.
    " | (/*/cac:TaxTotal[/*/cbc:DocumentCurrencyCode]"
    "[not(/*/cac:TaxTotal/cbc:TaxAmount/@currencyID = /*/cbc:DocumentCurrencyCode)])[1]",
    # A reference without its document is read as none.
    "BR-55": "/*/cac:BillingReference[not(cac:InvoiceDocumentReference/cbc:ID)]",
    "UBL-SR-07": "/*/cac:BillingReference[not(cac:InvoiceDocumentReference/cbc:ID)]",
    # The published rules do not find the category of another tax; the invoice has it as VAT's.
    **{
        f"BR-{family}-01": f"{_GROUP}[cbc:ID = '{category}']"
        for category, family in (
            *(("Z", "Z"), ("E", "E"), ("AE", "AE"), ("K", "IC"), ("G", "G"), ("O", "O")),
        )
    },
    "UBL-CR-666": f"{_MORE}[cbc:DocumentTypeCode = '130']/cac:Attachment",
    # A number of blanks is another than one that says something.
    "UBL-SR-44": "/*[cac:PaymentMeans/cbc:PaymentID[normalize-space()]]"
    "/cac:PaymentMeans/cbc:PaymentID[not(normalize-space())]",
    "UBL-CR-673": f"{_MORE}[cbc:DocumentTypeCode = '130']/cbc:DocumentDescription",
}
#: What stands in a file decides these, not what would be written of the invoice.
DECIDED: Final = elsewhere.DECIDED | {"BR-CL-07", "UBL-SR-48"}
_SEARCHES: Final = tuple(
    (rule, etree.XPath(path, namespaces=PREFIXES)) for rule, path in _OFFENDERS.items()
)


def in_file(root: etree._Element, edition: Edition = LATEST) -> list[Fault]:
    """Judge what only the file can show: repetitions, and elements outside EN 16931."""
    return bounded(_in_file(root, edition))


def _in_file(root: etree._Element, edition: Edition) -> Iterator[Fault]:
    for rule, search in _SEARCHES:
        found = search(root)
        if isinstance(found, list):
            yield from (fault_at(element, rule) for element in found if is_element(element))
    yield from elsewhere.in_document(root)
    yield from _unread(root, "", edition)


def _unread(parent: etree._Element, path: str, edition: Edition) -> Iterator[Fault]:
    for element in parent:
        below = f"{path}/{step(element)}" if path else step(element)
        if below not in KNOWN:
            yield fault_at(element, NOT_READ, Severity.WARNING)
            yield from elsewhere.in_part(element, edition)
        elif len(element):
            yield from _unread(element, below, edition)
        elif not (element.text or "").strip(WHITE):
            yield fault_at(element, EMPTY, Severity.WARNING)


def in_invoice(invoice: Semantic) -> list[Fault]:
    """Judge what an invoice that is to be written, or was read, shows by itself."""
    faults = [
        Fault(terms.path("BT-25"), "UBL-SR-07")
        for preceding in invoice.preceding
        if not preceding.number
    ]
    faults += _payee(invoice)
    faults += _payments(invoice)
    faults += _missing(invoice)
    for index, found in enumerate(_REMEMBERED.each(invoice.lines, None, _on_line)):
        for term, rule in found:
            faults.append(Fault(terms.path(term, line=index), rule))
    for index, document in enumerate(invoice.documents):
        if document.content is not None:
            path = terms.path("BT-125", index=index)
            faults += [Fault(path, "UBL-DT-06")] if not document.mime else []
            faults += [Fault(path, "UBL-DT-07")] if not document.filename else []
    faults += [
        Fault(terms.path(term, index=index), "UBL-DT-01")
        for term, index, amount in _amounts(invoice)
        if _is_fine(amount)
    ]
    return faults


_REMEMBERED: Final[Memory[SemanticLine, tuple[tuple[str, str], ...]]] = Memory(8192)


def _on_line(line: SemanticLine) -> tuple[tuple[str, str], ...]:
    """The terms of a line and the rules that they break."""
    faults = []
    if line.vat_category is None and line.vat_rate is None:
        faults.append(("BG-30", "UBL-SR-48"))
    if _is_fine(line.net):
        faults.append(("BT-131", "UBL-DT-01"))
    for each in (*line.allowances, *line.charges):
        faults += [("BG-28", "UBL-DT-01")] * (_is_fine(each.amount) + _is_fine(each.base))
    return tuple(faults)


def _payee(invoice: Semantic) -> Iterator[Fault]:
    payee = invoice.payee
    if payee is None or (payee.name and invoice.seller.name and payee.name != invoice.seller.name):
        return
    for rule in ("UBL-SR-19", "UBL-SR-20", "UBL-SR-21"):
        yield Fault(terms.path("BT-59"), rule)


def _payments(invoice: Semantic) -> Iterator[Fault]:
    payments = invoice.payments
    creditors = {
        payment.debit.creditor_id
        for payment in payments
        if payment.debit is not None and payment.debit.creditor_id
    }
    # An identifier with the scheme of a creditor counts as one, whoever has it.
    if len(creditors) + sum(map(_is_sepa, _identifiers(invoice))) > 1:
        yield Fault(terms.path("BT-90"), "UBL-SR-29")
    if sum(bool(payment.means_text) for payment in payments) > 1:
        yield Fault(terms.path("BT-82"), "UBL-SR-46")
    if len({payment.remittance for payment in payments if payment.remittance}) > 1:
        yield Fault(terms.path("BT-83"), "UBL-SR-44")
    if len({payment.means_code for payment in payments if payment.means_code}) > 1:
        yield Fault(terms.path("BT-81"), "UBL-SR-47")
    if sum(payment.card is not None for payment in payments) > 1:
        yield Fault(terms.path("BG-18"), "UBL-SR-54")
    if sum(payment.debit is not None for payment in payments) > 1:
        yield Fault(terms.path("BG-19"), "UBL-SR-55")


def _identifiers(invoice: Semantic) -> Iterator[Identifier | None]:
    """Every identifier of a party: BT-29, BT-46, BT-60."""
    yield from invoice.seller.identifiers
    yield invoice.buyer.identifier
    yield invoice.payee.identifier if invoice.payee is not None else None


def _is_sepa(identifier: Identifier | None) -> bool:
    return identifier is not None and (identifier.scheme or "").upper() == "SEPA"


def _missing(invoice: Semantic) -> Iterator[Fault]:
    """What the schema demands inside a group, and no rule of EN 16931 does."""
    for payment in invoice.payments:
        if payment.card is not None and not payment.card.number:
            yield _schema_fault("BT-87", "PrimaryAccountNumberID")
    if invoice.totals.vat_accounting is not None and not invoice.tax_currency:
        yield _schema_fault("BT-6", "TaxAmount/@currencyID")


def _schema_fault(term: str, element: str) -> Fault:
    return Fault(terms.path(term), XSD, params=(("message", f"missing: {element}"),))


def _is_fine(amount: Decimal | None) -> bool:
    """Whether an amount has more than the two decimals of UBL-DT-01."""
    if amount is None or amount.same_quantum(_CENT):
        return False
    exponent = amount.as_tuple().exponent
    return not isinstance(exponent, int) or exponent < -2  # noqa: PLR2004 - two decimals


def _amounts(invoice: Semantic) -> Iterator[tuple[str, int | None, Decimal | None]]:
    """Every amount of the document, with its term and the index in its group."""
    totals = invoice.totals
    for term, amount in (
        ("BT-106", totals.line_net),
        ("BT-107", totals.allowances),
        ("BT-108", totals.charges),
        ("BT-109", totals.net),
        ("BT-110", totals.vat),
        ("BT-111", totals.vat_accounting),
        ("BT-112", totals.gross),
        ("BT-113", totals.prepaid),
        ("BT-114", totals.rounding),
        ("BT-115", totals.due),
    ):
        yield term, None, amount
    for index, group in enumerate(invoice.vat):
        yield "BT-116", index, group.base
        yield "BT-117", index, group.vat
    for index, each in enumerate((*invoice.allowances, *invoice.charges)):
        yield "BT-92", index, each.amount
        yield "BT-93", index, each.base
