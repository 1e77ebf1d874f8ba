"""EN 16931 to CII D16B: every term in its element, in the order of the schema."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Final

from lxml import etree

from storno_desktop.application.errors import Faulty
from storno_desktop.domain.semantic import (
    Identifier,
    Note,
    PrecedingInvoice,
    Semantic,
    SupportingDocument,
    VatBreakdown,
)
from storno_desktop.einvoice._xml import serialise
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.cii.elements import (
    VAT,
    SubElement,
    digits,
    put,
    put_allowances,
    put_day,
    put_decimal,
    put_in,
    put_issue_day,
    put_period,
)
from storno_desktop.einvoice.cii.names import PREFIXES, ram, rsm, udt
from storno_desktop.einvoice.cii.references import (
    OBJECT_TYPE,
    PROJECT_NAME,
    SUPPORTING_TYPE,
    TENDER_TYPE,
    VAT_POINTS,
)
from storno_desktop.einvoice.cii.write_lines import put_line
from storno_desktop.einvoice.cii.write_parties import (
    put_buyer,
    put_payee,
    put_seller,
    put_ship_to,
    put_tax_representative,
)
from storno_desktop.einvoice.cii.write_payment import put_means, put_references, put_terms

_NO_GROUP: Final = VatBreakdown()


def write(invoice: Semantic, planted: Callable[[Semantic], etree._Element] | None = None) -> bytes:
    """Write the document; raises Faulty when a text holds what XML cannot carry.

    `planted` makes the document instead of `tree`, for what a profile adds to the standard.
    """
    try:
        return serialise((planted or tree)(invoice))
    except ValueError:  # lxml refuses control characters and lone surrogates
        faults = unwritable(invoice)
        if not faults:
            raise
        raise Faulty(faults) from None


def tree(invoice: Semantic) -> etree._Element:
    """Build the document without writing it out."""
    root = etree.Element(rsm.CrossIndustryInvoice, nsmap=PREFIXES)
    _put_context(SubElement(root, rsm.ExchangedDocumentContext), invoice)
    _put_document(SubElement(root, rsm.ExchangedDocument), invoice)
    transaction = SubElement(root, rsm.SupplyChainTradeTransaction)
    for line in invoice.lines:
        put_line(transaction, line)
    _put_agreement(SubElement(transaction, ram.ApplicableHeaderTradeAgreement), invoice)
    _put_delivery(SubElement(transaction, ram.ApplicableHeaderTradeDelivery), invoice)
    _put_settlement(SubElement(transaction, ram.ApplicableHeaderTradeSettlement), invoice)
    return root


def _put_context(context: etree._Element, invoice: Semantic) -> None:
    process = ram.BusinessProcessSpecifiedDocumentContextParameter
    put_in(context, process, ram.ID, invoice.process)
    guideline = ram.GuidelineSpecifiedDocumentContextParameter
    put_in(context, guideline, ram.ID, invoice.specification)


def _put_document(document: etree._Element, invoice: Semantic) -> None:
    put(document, ram.ID, invoice.number)
    put(document, ram.TypeCode, invoice.type_code)
    put_day(document, ram.IssueDateTime, invoice.issued_on)
    for note in invoice.notes:
        _put_note(document, note)


def _put_note(document: etree._Element, note: Note) -> None:
    element = SubElement(document, ram.IncludedNote)
    put(element, ram.Content, note.text)
    put(element, ram.SubjectCode, note.subject_code)


def _put_agreement(agreement: etree._Element, invoice: Semantic) -> None:
    put(agreement, ram.BuyerReference, invoice.buyer_reference)
    put_seller(agreement, invoice.seller)
    put_buyer(agreement, invoice.buyer)
    put_tax_representative(agreement, invoice.tax_representative)
    assigned = ram.IssuerAssignedID
    put_in(agreement, ram.SellerOrderReferencedDocument, assigned, invoice.sales_order)
    put_in(agreement, ram.BuyerOrderReferencedDocument, assigned, invoice.order)
    put_in(agreement, ram.ContractReferencedDocument, assigned, invoice.contract)
    typed = [each for each in invoice.documents if each.type_code]
    for document in invoice.documents:
        if not document.type_code:
            _put_supporting(agreement, document)
    if invoice.tender:
        _put_typed(agreement, Identifier(invoice.tender), TENDER_TYPE)
    if invoice.object_id is not None:
        _put_typed(agreement, invoice.object_id, OBJECT_TYPE)
    for document in typed:  # the first of a type is a term of its own
        _put_supporting(agreement, document)
    if invoice.project:
        project = SubElement(agreement, ram.SpecifiedProcuringProject)
        put(project, ram.ID, invoice.project)
        put(project, ram.Name, PROJECT_NAME)


def _put_typed(agreement: etree._Element, identifier: Identifier, type_code: str) -> None:
    element = SubElement(agreement, ram.AdditionalReferencedDocument)
    put(element, ram.IssuerAssignedID, identifier.value)
    put(element, ram.TypeCode, type_code)
    put(element, ram.ReferenceTypeCode, identifier.scheme)


def _put_supporting(agreement: etree._Element, document: SupportingDocument) -> None:
    element = SubElement(agreement, ram.AdditionalReferencedDocument)
    put(element, ram.IssuerAssignedID, document.reference)
    put(element, ram.URIID, document.location)
    put(element, ram.TypeCode, document.type_code or SUPPORTING_TYPE)
    put(element, ram.Name, document.description)
    if document.content is not None:
        content = SubElement(element, ram.AttachmentBinaryObject)
        content.text = b64encode(document.content).decode("ascii")
        if document.mime:
            content.set("mimeCode", document.mime)
        if document.filename:
            content.set("filename", document.filename)


def _put_delivery(delivery: etree._Element, invoice: Semantic) -> None:
    if invoice.delivery is not None:
        put_ship_to(delivery, invoice.delivery)
        if invoice.delivery.delivered_on is not None:
            event = SubElement(delivery, ram.ActualDeliverySupplyChainEvent)
            put_day(event, ram.OccurrenceDateTime, invoice.delivery.delivered_on)
    assigned = ram.IssuerAssignedID
    put_in(delivery, ram.DespatchAdviceReferencedDocument, assigned, invoice.despatch_advice)
    put_in(delivery, ram.ReceivingAdviceReferencedDocument, assigned, invoice.receiving_advice)


def _put_settlement(settlement: etree._Element, invoice: Semantic) -> None:
    put_references(settlement, invoice.payments)
    put(settlement, ram.TaxCurrencyCode, invoice.tax_currency)
    put(settlement, ram.InvoiceCurrencyCode, invoice.currency)
    put_payee(settlement, invoice.payee)
    put_means(settlement, invoice.payments)
    _put_breakdown(settlement, invoice)
    put_period(settlement, invoice.period)
    put_allowances(settlement, invoice.allowances, invoice.charges)
    put_terms(settlement, invoice)
    _put_totals(settlement, invoice)
    for preceding in invoice.preceding:
        _put_preceding(settlement, preceding)
    account = ram.ReceivableSpecifiedTradeAccountingAccount
    put_in(settlement, account, ram.ID, invoice.accounting_reference)


def _put_breakdown(settlement: etree._Element, invoice: Semantic) -> None:
    """BG-23 with BT-7, which the first group alone has (CII-SR-461), and BT-8 in every group."""
    code = invoice.tax_point_code
    point = VAT_POINTS.get(code, code) if code else None
    for index, group in enumerate(written_groups(invoice)):
        element = SubElement(settlement, ram.ApplicableTradeTax)
        put_decimal(element, ram.CalculatedAmount, group.vat)
        SubElement(element, ram.TypeCode).text = VAT
        put(element, ram.ExemptionReason, group.reason)
        put_decimal(element, ram.BasisAmount, group.base)
        put(element, ram.CategoryCode, group.category)
        put(element, ram.ExemptionReasonCode, group.reason_code)
        if index == 0:
            put_day(element, ram.TaxPointDate, invoice.tax_point_date, udt.DateString)
        put(element, ram.DueDateTypeCode, point)
        put_decimal(element, ram.RateApplicablePercent, group.rate)


def written_groups(invoice: Semantic) -> tuple[VatBreakdown, ...]:
    """BG-23; a draft without amounts still has a place that says when VAT is due."""
    has_point = invoice.tax_point_code or invoice.tax_point_date is not None
    return invoice.vat or ((_NO_GROUP,) if has_point else ())


def _put_totals(settlement: etree._Element, invoice: Semantic) -> None:
    totals = invoice.totals
    element = SubElement(settlement, ram.SpecifiedTradeSettlementHeaderMonetarySummation)
    put_decimal(element, ram.LineTotalAmount, totals.line_net)
    put_decimal(element, ram.ChargeTotalAmount, totals.charges)
    put_decimal(element, ram.AllowanceTotalAmount, totals.allowances)
    put_decimal(element, ram.TaxBasisTotalAmount, totals.net)
    for amount, currency in (
        (totals.vat, invoice.currency),
        (totals.vat_accounting, invoice.tax_currency),
    ):
        if amount is not None:
            total = SubElement(element, ram.TaxTotalAmount)
            total.text = digits(amount)
            if currency:
                total.set("currencyID", currency)
    put_decimal(element, ram.RoundingAmount, totals.rounding)
    put_decimal(element, ram.GrandTotalAmount, totals.gross)
    put_decimal(element, ram.TotalPrepaidAmount, totals.prepaid)
    put_decimal(element, ram.DuePayableAmount, totals.due)


def _put_preceding(settlement: etree._Element, preceding: PrecedingInvoice) -> None:
    element = SubElement(settlement, ram.InvoiceReferencedDocument)
    put(element, ram.IssuerAssignedID, preceding.number)
    put_issue_day(element, preceding.issued_on)
