"""EN 16931 to UBL 2.1: an Invoice or, for the credit note types of BT-3, a CreditNote.

Every element stands where the UBL schema wants it; the two documents differ in some places, and
each difference is named where it is made.
"""

from __future__ import annotations

from base64 import b64encode
from typing import Any, Final

from lxml import etree

from storno_desktop.application.errors import Faulty
from storno_desktop.domain.semantic import (
    Note,
    PrecedingInvoice,
    Semantic,
    SupportingDocument,
)
from storno_desktop.einvoice._xml import serialise
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.ubl.elements import (
    NOT_AVAILABLE,
    SubElement,
    put,
    put_allowances,
    put_amount,
    put_date,
    put_id,
    put_in,
    put_period,
    put_vat_category,
)
from storno_desktop.einvoice.ubl.extensions import carries_extensions, put_third_party_payments
from storno_desktop.einvoice.ubl.names import CAC, CBC, CREDIT_NOTE, INVOICE, cac, cbc
from storno_desktop.einvoice.ubl.write_lines import put_line, put_sub_lines
from storno_desktop.einvoice.ubl.write_parties import (
    fiscal_scheme,
    put_buyer,
    put_delivery,
    put_payee,
    put_seller,
    put_tax_representative,
)
from storno_desktop.einvoice.ubl.write_payment import creditor_id, put_payments

#: UNTDID 1001 codes that mark a reference: BT-18, and BT-11 in a credit note.
OBJECT_TYPE: Final = "130"
PROJECT_TYPE: Final = "50"


def write(invoice: Semantic) -> bytes:
    """Write the document; raises Faulty when a text holds what XML cannot carry."""
    try:
        return serialise(tree(invoice))
    except ValueError:  # lxml refuses control characters and lone surrogates
        faults = unwritable(invoice)
        if not faults:
            raise
        raise Faulty(faults) from None


def tree(invoice: Semantic) -> etree._Element:
    """Build the document without writing it out."""
    is_credit_note = invoice.is_credit_note
    space, name = (CREDIT_NOTE, "CreditNote") if is_credit_note else (INVOICE, "Invoice")
    # The stubs do not know that None names the default namespace.
    prefixes: Any = {None: space, "cac": CAC, "cbc": CBC}
    root = etree.Element(f"{{{space}}}{name}", nsmap=prefixes)
    _put_document(root, invoice, is_credit_note=is_credit_note)
    return root


def _put_document(root: etree._Element, invoice: Semantic, *, is_credit_note: bool) -> None:
    money = {"currencyID": invoice.currency} if invoice.currency else {}
    _put_header(root, invoice, is_credit_note=is_credit_note)
    _put_references(root, invoice, is_credit_note=is_credit_note)
    creditor = creditor_id(invoice)
    fiscal = fiscal_scheme(invoice.specification)
    put_seller(root, invoice.seller, None if invoice.payee is not None else creditor, fiscal)
    put_buyer(root, invoice.buyer)
    if invoice.payee is not None:
        put_payee(root, invoice.payee, creditor)
    if invoice.tax_representative is not None:
        put_tax_representative(root, invoice.tax_representative)
    if invoice.delivery is not None:
        put_delivery(root, invoice.delivery)
    put_payments(root, invoice.payments, invoice.due_on if is_credit_note else None)
    put_in(root, cac.PaymentTerms, cbc.Note, invoice.payment_terms)
    if carries_extensions(invoice):
        put_third_party_payments(root, invoice.extensions.third_party_payments, money)
    put_allowances(root, invoice.allowances, invoice.charges, money)
    _put_tax_totals(root, invoice, money)
    _put_totals(root, invoice, money)
    has_sub_lines = carries_extensions(invoice)
    for line in invoice.lines:
        element = put_line(root, line, money, is_credit_note=is_credit_note)
        if has_sub_lines:
            put_sub_lines(element, line.sub_lines, money)


def _put_header(root: etree._Element, invoice: Semantic, *, is_credit_note: bool) -> None:
    put(root, cbc.CustomizationID, invoice.specification)
    put(root, cbc.ProfileID, invoice.process)
    put(root, cbc.ID, invoice.number)
    put_date(root, cbc.IssueDate, invoice.issued_on)
    if is_credit_note:
        # No DueDate here: BT-9 stands in PaymentMeans. TaxPointDate comes before the type.
        put_date(root, cbc.TaxPointDate, invoice.tax_point_date)
        put(root, cbc.CreditNoteTypeCode, invoice.type_code)
        _put_notes(root, invoice.notes)
    else:
        put_date(root, cbc.DueDate, invoice.due_on)
        put(root, cbc.InvoiceTypeCode, invoice.type_code)
        _put_notes(root, invoice.notes)
        put_date(root, cbc.TaxPointDate, invoice.tax_point_date)
    put(root, cbc.DocumentCurrencyCode, invoice.currency)
    put(root, cbc.TaxCurrencyCode, invoice.tax_currency)
    put(root, cbc.AccountingCost, invoice.accounting_reference)
    put(root, cbc.BuyerReference, invoice.buyer_reference)
    put_period(root, invoice.period, invoice.tax_point_code)


def _put_notes(root: etree._Element, notes: tuple[Note, ...]) -> None:
    for note in notes:
        # EN 16931-3-2 puts BT-21 in front of BT-22, between number signs.
        put(root, cbc.Note, f"#{note.subject_code}#{note.text}" if note.subject_code else note.text)


def _put_references(root: etree._Element, invoice: Semantic, *, is_credit_note: bool) -> None:
    if invoice.order or invoice.sales_order:
        element = SubElement(root, cac.OrderReference)
        SubElement(element, cbc.ID).text = invoice.order or NOT_AVAILABLE
        put(element, cbc.SalesOrderID, invoice.sales_order)
    for preceding in invoice.preceding:
        _put_preceding(root, preceding)
    put_in(root, cac.DespatchDocumentReference, cbc.ID, invoice.despatch_advice)
    put_in(root, cac.ReceiptDocumentReference, cbc.ID, invoice.receiving_advice)
    if is_credit_note:
        # The tender comes last, and the project has no element of its own.
        put_in(root, cac.ContractDocumentReference, cbc.ID, invoice.contract)
        _put_additional(root, invoice)
        if invoice.project:
            element = SubElement(root, cac.AdditionalDocumentReference)
            SubElement(element, cbc.ID).text = invoice.project
            SubElement(element, cbc.DocumentTypeCode).text = PROJECT_TYPE
        put_in(root, cac.OriginatorDocumentReference, cbc.ID, invoice.tender)
    else:
        put_in(root, cac.OriginatorDocumentReference, cbc.ID, invoice.tender)
        put_in(root, cac.ContractDocumentReference, cbc.ID, invoice.contract)
        _put_additional(root, invoice)
        put_in(root, cac.ProjectReference, cbc.ID, invoice.project)


def _put_preceding(root: etree._Element, preceding: PrecedingInvoice) -> None:
    reference = SubElement(SubElement(root, cac.BillingReference), cac.InvoiceDocumentReference)
    put(reference, cbc.ID, preceding.number)
    put_date(reference, cbc.IssueDate, preceding.issued_on)


def _put_additional(root: etree._Element, invoice: Semantic) -> None:
    if invoice.object_id is not None:
        element = SubElement(root, cac.AdditionalDocumentReference)
        put_id(element, cbc.ID, invoice.object_id)
        SubElement(element, cbc.DocumentTypeCode).text = OBJECT_TYPE
    for document in invoice.documents:
        _put_supporting(root, document)


def _put_supporting(root: etree._Element, document: SupportingDocument) -> None:
    element = SubElement(root, cac.AdditionalDocumentReference)
    put(element, cbc.ID, document.reference)
    put(element, cbc.DocumentDescription, document.description)
    if document.content is None and not document.location:
        return
    attachment = SubElement(element, cac.Attachment)
    if document.content is not None:
        content = SubElement(attachment, cbc.EmbeddedDocumentBinaryObject)
        content.text = b64encode(document.content).decode("ascii")
        if document.mime:
            content.set("mimeCode", document.mime)
        if document.filename:
            content.set("filename", document.filename)
    put_in(attachment, cac.ExternalReference, cbc.URI, document.location)


def _put_tax_totals(root: etree._Element, invoice: Semantic, money: dict[str, str]) -> None:
    if invoice.totals.vat is not None or invoice.vat:
        total = SubElement(root, cac.TaxTotal)
        put_amount(total, cbc.TaxAmount, invoice.totals.vat, money)
        for group in invoice.vat:
            subtotal = SubElement(total, cac.TaxSubtotal)
            put_amount(subtotal, cbc.TaxableAmount, group.base, money)
            put_amount(subtotal, cbc.TaxAmount, group.vat, money)
            put_vat_category(
                subtotal,
                cac.TaxCategory,
                group.category,
                group.rate,
                group.reason_code,
                group.reason,
            )
    if invoice.totals.vat_accounting is not None:  # BT-111 has a TaxTotal without groups
        accounting = {"currencyID": invoice.tax_currency} if invoice.tax_currency else {}
        total = SubElement(root, cac.TaxTotal)
        put_amount(total, cbc.TaxAmount, invoice.totals.vat_accounting, accounting)


def _put_totals(root: etree._Element, invoice: Semantic, money: dict[str, str]) -> None:
    totals = invoice.totals
    element = SubElement(root, cac.LegalMonetaryTotal)
    put_amount(element, cbc.LineExtensionAmount, totals.line_net, money)
    put_amount(element, cbc.TaxExclusiveAmount, totals.net, money)
    put_amount(element, cbc.TaxInclusiveAmount, totals.gross, money)
    put_amount(element, cbc.AllowanceTotalAmount, totals.allowances, money)
    put_amount(element, cbc.ChargeTotalAmount, totals.charges, money)
    put_amount(element, cbc.PrepaidAmount, totals.prepaid, money)
    put_amount(element, cbc.PayableRoundingAmount, totals.rounding, money)
    put_amount(element, cbc.PayableAmount, totals.due, money)
