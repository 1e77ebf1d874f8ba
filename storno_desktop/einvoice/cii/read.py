"""CII D16B to EN 16931: what a file says, and where its structure is not what CII demands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import (
    DocumentTotals,
    Identifier,
    Note,
    PrecedingInvoice,
    Semantic,
    SupportingDocument,
    VatBreakdown,
)
from storno_desktop.einvoice import structure
from storno_desktop.einvoice._xml import line_of, parse
from storno_desktop.einvoice.cii import french, limits, profiles, shape
from storno_desktop.einvoice.cii import read_parties as parties
from storno_desktop.einvoice.cii.names import ram, rsm
from storno_desktop.einvoice.cii.read_lines import (
    allowances,
    line,
    logistics,
    period,
    reference,
)
from storno_desktop.einvoice.cii.read_payment import payments
from storno_desktop.einvoice.cii.references import OBJECT_TYPE, TENDER_TYPE, VAT_POINTS_READ
from storno_desktop.einvoice.cii.terms import forget, is_in_tax_currency, type_of
from storno_desktop.einvoice.cii.values import Values, fault_at
from storno_desktop.einvoice.fault_list import bounded
from storno_desktop.einvoice.ubl.values import (
    OTHER_CURRENCY,
    XSD,
    attribute,
    child,
    present,
    text,
    written,
)
from storno_desktop.einvoice.ubl.values import terms as terms_text

SYNTAX: Final = "cii"
_NO_GROUP: Final = VatBreakdown()
#: References that are no attachments; of each the first is a term of its own.
_TYPED: Final = frozenset({TENDER_TYPE, OBJECT_TYPE})


def read(
    document: bytes,
    schema: str | None = None,
    judge: Callable[[etree._Element], Iterable[Fault]] | None = None,
    *,
    days_are_texts: bool = False,
) -> Reading:
    """Read an invoice; raises Misread when it is no XML or another document.

    The schema is the one of its profile where none is named (a key of `structure.SCHEMAS`);
    `judge` finds what more is wrong with the file. Where `days_are_texts`, it is left to it and
    to the schema to refuse a day that is none.
    """
    root = parse(document)
    if str(root.tag) != rsm.CrossIndustryInvoice:
        raise Misread(
            "cii", line=line_of(root), column=1, reason="unknown_root", detail=str(root.tag)
        )
    held = list(root.iter())  # lxml makes an element anew each time it is met, unless it is held
    try:
        values = Values(days_are_texts=days_are_texts)
        invoice = _invoice(root, values)
        schema = schema or profiles.schema_of(invoice.specification)
        faults = [*_structure(root, schema, values), *limits.in_file(root, schema)]
        if judge is not None:
            faults += judge(root)
    finally:
        forget()
        held.clear()
    return Reading(invoice, tuple(faults), SYNTAX, decided=limits.decided(schema))


def _structure(root: etree._Element, schema: str, values: Values) -> list[Fault]:
    """What the schema says; a value that was found to be none of its kind is said once."""
    if structure.is_large(root):
        bounded(shape.faults(root))  # the schema would make a log of them all first
    violations = structure.violations(root, schema)
    if violations is None:
        return [*values.faults, *shape.faults(root)]
    faults = list(values.faults)
    said: set[etree._Element] = set()
    for violation in violations:
        if violation.element in values.broken:
            continue
        # libxml2 says a bad value twice: once for the facet, once for the type.
        if violation.element in said and "valid value" in violation.message:
            continue
        said.add(violation.element)
        faults.append(
            fault_at(
                violation.element,
                XSD,
                line=violation.line,
                column=violation.column,
                message=violation.message,
            )
        )
    return faults


def _invoice(root: etree._Element, values: Values) -> Semantic:
    context = child(root, rsm.ExchangedDocumentContext)
    document = child(root, rsm.ExchangedDocument)
    transaction = child(root, rsm.SupplyChainTradeTransaction)
    agreement = child(transaction, ram.ApplicableHeaderTradeAgreement)
    delivery = child(transaction, ram.ApplicableHeaderTradeDelivery)
    settlement = child(transaction, ram.ApplicableHeaderTradeSettlement)
    terms = child(settlement, ram.SpecifiedTradePaymentTerms)
    tender, object_id, documents = _additional(agreement, values)
    less, more = allowances(settlement, values)
    more += logistics(settlement, values)
    assigned = ram.IssuerAssignedID
    point_date, point_code, groups = _breakdown(settlement, values)
    lines = (
        transaction.iterchildren(ram.IncludedSupplyChainTradeLineItem)
        if transaction is not None
        else ()
    )
    currency = present(settlement, ram.InvoiceCurrencyCode)
    return Semantic(
        number=text(document, ram.ID),
        issued_on=values.date(document, ram.IssueDateTime),
        type_code=present(document, ram.TypeCode),
        currency=currency,
        tax_currency=written(child(settlement, ram.TaxCurrencyCode)),
        tax_point_date=point_date,
        tax_point_code=point_code,
        due_on=values.date(terms, ram.DueDateDateTime),
        buyer_reference=present(agreement, ram.BuyerReference),
        project=text(agreement, ram.SpecifiedProcuringProject, ram.ID),
        contract=text(agreement, ram.ContractReferencedDocument, assigned),
        order=text(agreement, ram.BuyerOrderReferencedDocument, assigned),
        sales_order=text(agreement, ram.SellerOrderReferencedDocument, assigned),
        receiving_advice=text(delivery, ram.ReceivingAdviceReferencedDocument, assigned),
        despatch_advice=text(delivery, ram.DespatchAdviceReferencedDocument, assigned),
        tender=tender,
        object_id=object_id,
        accounting_reference=text(
            settlement, ram.ReceivableSpecifiedTradeAccountingAccount, ram.ID
        ),
        payment_terms=terms_text(terms, ram.Description),
        notes=_notes(document),
        process=present(context, ram.BusinessProcessSpecifiedDocumentContextParameter, ram.ID),
        specification=text(context, ram.GuidelineSpecifiedDocumentContextParameter, ram.ID),
        preceding=_preceding(settlement, values),
        seller=parties.seller(child(agreement, ram.SellerTradeParty)),
        buyer=parties.buyer(child(agreement, ram.BuyerTradeParty)),
        payee=parties.payee(child(settlement, ram.PayeeTradeParty)),
        tax_representative=parties.tax_representative(
            child(agreement, ram.SellerTaxRepresentativeTradeParty)
        ),
        delivery=parties.delivery(delivery, values),
        period=period(settlement, values),
        payments=payments(settlement),
        allowances=less,
        charges=more,
        totals=_totals(settlement, values),
        vat=groups,
        documents=documents,
        lines=tuple(french.extended(line(each, values), each, currency, values) for each in lines),
        extensions=french.document_extensions(agreement, settlement, values),
    )


def _notes(document: etree._Element | None) -> tuple[Note, ...]:
    """BG-1; a subject alone is kept, as rules ask for it."""
    found = []
    for element in document.iterchildren(ram.IncludedNote) if document is not None else ():
        content, subject = text(element, ram.Content), text(element, ram.SubjectCode)
        if content is not None or subject is not None:
            found.append(Note(content or "", subject))
    return tuple(found)


def _additional(
    agreement: etree._Element | None, values: Values
) -> tuple[str | None, Identifier | None, tuple[SupportingDocument, ...]]:
    """Tell BT-17, BT-18 and BG-24 apart by their type codes."""
    tender: str | None = None
    object_id: Identifier | None = None
    documents, typed = [], []
    for element in (
        agreement.iterchildren(ram.AdditionalReferencedDocument) if agreement is not None else ()
    ):
        code = type_of(element)
        if code == TENDER_TYPE and tender is None:
            tender = text(element, ram.IssuerAssignedID)
        elif code == OBJECT_TYPE and object_id is None:
            object_id = reference(element)
        elif code in _TYPED:
            typed.append(_supporting(element, values, code))
        else:
            documents.append(_supporting(element, values))
    return tender, object_id, (*documents, *typed)


def _supporting(
    element: etree._Element, values: Values, type_code: str | None = None
) -> SupportingDocument:
    attached = child(element, ram.AttachmentBinaryObject)
    return SupportingDocument(
        reference=text(element, ram.IssuerAssignedID),
        description=text(element, ram.Name),
        location=text(element, ram.URIID),
        content=None if attached is None else values.content(attached),
        mime=attribute(attached, "mimeCode"),
        filename=attribute(attached, "filename"),
        type_code=type_code,
    )


def _preceding(settlement: etree._Element | None, values: Values) -> tuple[PrecedingInvoice, ...]:
    if settlement is None:
        return ()
    return tuple(
        PrecedingInvoice(
            text(each, ram.IssuerAssignedID),
            values.date(each, ram.FormattedIssueDateTime),
            text(each, ram.TypeCode),
        )
        for each in settlement.iterchildren(ram.InvoiceReferencedDocument)
    )


def _breakdown(
    settlement: etree._Element | None, values: Values
) -> tuple[date | None, str | None, tuple[VatBreakdown, ...]]:
    """BT-7 and BT-8, which stand in the groups, and the groups (BG-23)."""
    point_date: date | None = None
    point_code: str | None = None
    groups = []
    for element in (
        settlement.iterchildren(ram.ApplicableTradeTax) if settlement is not None else ()
    ):
        stated_on = values.date(element, ram.TaxPointDate)
        code = text(element, ram.DueDateTypeCode)
        point_date, point_code = point_date or stated_on, point_code or code
        group = VatBreakdown(
            base=values.amount(element, ram.BasisAmount),
            vat=values.amount(element, ram.CalculatedAmount),
            category=written(child(element, ram.CategoryCode)),
            rate=values.decimal(element, ram.RateApplicablePercent),
            reason=present(element, ram.ExemptionReason),
            reason_code=present(element, ram.ExemptionReasonCode),
        )
        if group != _NO_GROUP or (stated_on is None and code is None):
            groups.append(group)
    point = None if point_code is None else VAT_POINTS_READ.get(point_code, point_code)
    return point_date, point, tuple(groups)


def _totals(settlement: etree._Element | None, values: Values) -> DocumentTotals:
    """BG-22; BT-110 and BT-111 are told apart by their currencies."""
    sums = child(settlement, ram.SpecifiedTradeSettlementHeaderMonetarySummation)
    own = accounting = foreign = None
    currency = text(settlement, ram.InvoiceCurrencyCode)
    for element in sums.iterchildren(ram.TaxTotalAmount) if sums is not None else ():
        stated = element.get("currencyID")
        if settlement is not None and is_in_tax_currency(element, settlement):
            accounting = element if accounting is None else accounting
        elif stated and currency and stated != currency:
            foreign = element if foreign is None else foreign
            values.faults.append(
                fault_at(element, OTHER_CURRENCY, Severity.WARNING, message=stated)
            )
        elif own is None:
            own = element
    own = foreign if own is None else own
    return DocumentTotals(
        line_net=values.amount(sums, ram.LineTotalAmount),
        allowances=values.amount(sums, ram.AllowanceTotalAmount),
        charges=values.amount(sums, ram.ChargeTotalAmount),
        net=values.amount(sums, ram.TaxBasisTotalAmount),
        vat=values.number(own),
        vat_accounting=values.number(accounting),
        gross=values.amount(sums, ram.GrandTotalAmount),
        prepaid=values.amount(sums, ram.TotalPrepaidAmount),
        rounding=values.amount(sums, ram.RoundingAmount),
        due=values.amount(sums, ram.DuePayableAmount),
    )
