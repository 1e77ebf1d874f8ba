"""UBL 2.1 to EN 16931: what a file says, and where its structure is not what UBL demands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import (
    CREDIT_NOTE_TYPES,
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
from storno_desktop.einvoice.fault_list import bounded
from storno_desktop.einvoice.rules import en16931
from storno_desktop.einvoice.rules.edition import LATEST, Edition
from storno_desktop.einvoice.ubl import coded, elsewhere, french, limits, shape
from storno_desktop.einvoice.ubl import read_parties as parties
from storno_desktop.einvoice.ubl.elements import NOT_AVAILABLE
from storno_desktop.einvoice.ubl.extensions import extensions
from storno_desktop.einvoice.ubl.names import CREDIT_NOTE, INVOICE, cac, cbc
from storno_desktop.einvoice.ubl.read_lines import allowances, line, period
from storno_desktop.einvoice.ubl.read_payment import payments, stands_in_for_due_date
from storno_desktop.einvoice.ubl.terms import forget
from storno_desktop.einvoice.ubl.values import (
    WHITE,
    XSD,
    Values,
    attribute,
    child,
    fault_at,
    identifier,
    present,
    terms,
    text,
)
from storno_desktop.einvoice.ubl.write import OBJECT_TYPE, PROJECT_TYPE

#: The rules on a VAT total and its groups, which hold for each of them.
_ON_GROUPS: Final = re.compile(
    r"BR-CO-1[47]|BR-4[5678]|BR-DEC-(?:19|20)|BR-(?:S|Z|E|AE|IC|G|O|AF|AG|IG|IP)-(?:08|09|10)"
)
SYNTAXES: Final = {
    f"{{{INVOICE}}}Invoice": "ubl-invoice",
    f"{{{CREDIT_NOTE}}}CreditNote": "ubl-creditnote",
}

# EN 16931-3-2: a UNTDID 4451 code in front of the text, between number signs.
_SUBJECT: Final = re.compile(rf"#([A-Z0-9]{{3}})#[{WHITE}]*(.+)", re.DOTALL)


def read(
    document: bytes,
    *judges: Callable[[etree._Element], Iterable[Fault]],
    edition: Edition = LATEST,
) -> Reading:
    """Read an Invoice or CreditNote; raises Misread when it is no XML or another document.

    `judges` are a specification's own rules on the file itself; `edition` has the code lists.
    """
    root = parse(document)
    syntax = SYNTAXES.get(str(root.tag))
    if syntax is None:
        raise Misread(
            "ubl", line=line_of(root), column=1, reason="unknown_root", detail=str(root.tag)
        )
    try:
        values = Values(present(root, cbc.DocumentCurrencyCode))
        invoice = _invoice(root, values, is_credit_note=syntax == "ubl-creditnote")
        faults = [*_structure(root, syntax, values), *limits.in_file(root, edition)]
        faults += coded.faults(root, edition)
        faults += _further_totals(root, invoice, edition)
        for judge in judges:
            faults += judge(root)
    finally:
        forget()
    return Reading(invoice, tuple(faults), syntax, decided=limits.DECIDED)


def _structure(root: etree._Element, syntax: str, values: Values) -> list[Fault]:
    """What the schema says; a value that was found to be none of its kind is said once."""
    if structure.is_large(root):
        bounded(shape.faults(root))  # the schema would make a log of them all first
    violations = structure.violations(root, syntax)
    if violations is None:
        return [*values.faults, *shape.faults(root)]
    faults = list(values.faults)
    said: set[tuple[etree._Element, str]] = set()
    for violation in violations:
        if violation.element in values.broken:
            continue
        # libxml2 says a bad value twice: once for the facet, once for the type.
        if (violation.element, "") in said and "valid value" in violation.message:
            continue
        said.add((violation.element, ""))
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


def _invoice(root: etree._Element, values: Values, *, is_credit_note: bool) -> Semantic:
    means = list(root.iterchildren(cac.PaymentMeans))
    due_on = values.date(root, cbc.DueDate)
    if due_on is None:
        dated = (each for each in means if child(each, cbc.PaymentDueDate) is not None)
        due_on = values.date(next(dated, None), cbc.PaymentDueDate)
    if is_credit_note:
        means = [each for each in means if not stands_in_for_due_date(each)]
    payee, payee_creditor = parties.payee(child(root, cac.PayeeParty))
    seller, seller_creditor = parties.seller(
        child(root, cac.AccountingSupplierParty), has_payments=bool(means)
    )
    order, sales_order = _orders(root)
    object_id, project, documents = _additional(root, values, is_credit_note=is_credit_note)
    less, more = allowances(root, values)
    totals, vat = _totals(root, values)
    dates = child(root, cac.InvoicePeriod)
    number = text(root, cbc.ID)
    type_code = present(root, cbc.InvoiceTypeCode) or present(root, cbc.CreditNoteTypeCode)
    is_of_its_type = (type_code in CREDIT_NOTE_TYPES) == is_credit_note
    return Semantic(
        number=number,
        issued_on=values.date(root, cbc.IssueDate),
        type_code=type_code,
        currency=values.currency,
        tax_currency=present(root, cbc.TaxCurrencyCode),
        tax_point_date=values.date(root, cbc.TaxPointDate),
        tax_point_code=present(dates, cbc.DescriptionCode),
        due_on=due_on,
        buyer_reference=present(root, cbc.BuyerReference),
        project=project,
        contract=text(root, cac.ContractDocumentReference, cbc.ID),
        order=order,
        sales_order=sales_order,
        receiving_advice=text(root, cac.ReceiptDocumentReference, cbc.ID),
        despatch_advice=text(root, cac.DespatchDocumentReference, cbc.ID),
        tender=text(root, cac.OriginatorDocumentReference, cbc.ID),
        object_id=object_id,
        accounting_reference=text(root, cbc.AccountingCost),
        payment_terms=terms(root, cac.PaymentTerms, cbc.Note),
        notes=_notes(root),
        process=present(root, cbc.ProfileID),
        specification=text(root, cbc.CustomizationID),
        preceding=_preceding(root, values),
        seller=seller,
        buyer=parties.buyer(child(root, cac.AccountingCustomerParty)),
        payee=payee,
        tax_representative=parties.tax_representative(child(root, cac.TaxRepresentativeParty)),
        delivery=parties.delivery(child(root, cac.Delivery), values),
        period=period(dates, values),
        payments=payments(means, payee_creditor or seller_creditor),
        allowances=less,
        charges=more,
        totals=totals,
        vat=vat,
        documents=documents,
        lines=tuple(
            french.extended(line(each, values), each, number, values)
            for each in root.iterchildren(cac.InvoiceLine, cac.CreditNoteLine)
        ),
        extensions=french.document_extensions(root, extensions(root, values)),
        read_as_credit_note=None if is_of_its_type else is_credit_note,
    )


def _notes(root: etree._Element) -> tuple[Note, ...]:
    notes = []
    for element in root.iterchildren(cbc.Note):
        written = (element.text or "").strip(WHITE)
        marked = _SUBJECT.fullmatch(written)
        if marked is not None:
            notes.append(Note(marked[2], marked[1]))
        elif written:
            notes.append(Note(written))
    return tuple(notes)


def _orders(root: etree._Element) -> tuple[str | None, str | None]:
    order = text(root, cac.OrderReference, cbc.ID)
    sales_order = text(root, cac.OrderReference, cbc.SalesOrderID)
    return (None if sales_order and order == NOT_AVAILABLE else order), sales_order


def _preceding(root: etree._Element, values: Values) -> tuple[PrecedingInvoice, ...]:
    return tuple(
        PrecedingInvoice(
            present(reference, cbc.ID),
            values.date(reference, cbc.IssueDate),
            text(reference, cbc.DocumentTypeCode),
        )
        for group in root.iterchildren(cac.BillingReference)
        for reference in group.iterchildren(cac.InvoiceDocumentReference)
    )


def _additional(
    root: etree._Element, values: Values, *, is_credit_note: bool
) -> tuple[Identifier | None, str | None, tuple[SupportingDocument, ...]]:
    """Tell BT-18, a credit note's BT-11 and BG-24 apart by their type codes."""
    object_id = None
    project = None if is_credit_note else text(root, cac.ProjectReference, cbc.ID)
    documents = []
    for element in root.iterchildren(cac.AdditionalDocumentReference):
        code = text(element, cbc.DocumentTypeCode)
        if code == OBJECT_TYPE and object_id is None:
            object_id = identifier(child(element, cbc.ID))
        elif code == PROJECT_TYPE and is_credit_note and project is None:
            project = text(element, cbc.ID)
        else:
            documents.append(_supporting(element, values))
    return object_id, project, tuple(documents)


def _supporting(element: etree._Element, values: Values) -> SupportingDocument:
    attached = child(element, cac.Attachment, cbc.EmbeddedDocumentBinaryObject)
    return SupportingDocument(
        reference=text(element, cbc.ID),
        description=text(element, cbc.DocumentDescription),
        location=text(element, cac.Attachment, cac.ExternalReference, cbc.URI),
        content=None if attached is None else values.content(attached),
        mime=attribute(attached, "mimeCode"),
        filename=attribute(attached, "filename"),
    )


def _totals(
    root: etree._Element, values: Values
) -> tuple[DocumentTotals, tuple[VatBreakdown, ...]]:
    """BT-110 and BT-111 are told apart by their currencies."""
    own, accounting = _vat_totals(root, values.currency)
    sums = child(root, cac.LegalMonetaryTotal)
    in_accounting = Values(text(root, cbc.TaxCurrencyCode))
    totals = DocumentTotals(
        line_net=values.amount(sums, cbc.LineExtensionAmount),
        allowances=values.amount(sums, cbc.AllowanceTotalAmount),
        charges=values.amount(sums, cbc.ChargeTotalAmount),
        net=values.amount(sums, cbc.TaxExclusiveAmount),
        vat=values.amount(own, cbc.TaxAmount),
        vat_accounting=in_accounting.amount(accounting, cbc.TaxAmount),
        gross=values.amount(sums, cbc.TaxInclusiveAmount),
        prepaid=values.amount(sums, cbc.PrepaidAmount),
        rounding=values.amount(sums, cbc.PayableRoundingAmount),
        due=values.amount(sums, cbc.PayableAmount),
    )
    values.faults += in_accounting.faults
    values.broken |= in_accounting.broken
    return totals, _groups(own, values)


def _vat_totals(
    root: etree._Element, currency: str | None
) -> tuple[etree._Element | None, etree._Element | None]:
    """The VAT total in the currency of the document, and the one in that of accounting.

    The only one with groups is that of the document, whatever currency it states.
    """
    tax_currency = text(root, cbc.TaxCurrencyCode)
    own = accounting = None
    totals = [*root.iterchildren(cac.TaxTotal)]
    grouped = [each for each in totals if child(each, cac.TaxSubtotal) is not None]
    for element in totals:
        amount = child(element, cbc.TaxAmount)
        stated = amount.get("currencyID") if amount is not None else None
        is_theirs = stated == tax_currency != currency and grouped != [element]
        if accounting is None and is_theirs and stated:
            accounting = element
        elif own is None:
            own = element
    return own, accounting


def _groups(total: etree._Element | None, values: Values) -> tuple[VatBreakdown, ...]:
    subtotals = total.iterchildren(cac.TaxSubtotal) if total is not None else ()
    return tuple(_breakdown(each, values) for each in subtotals)


def _further_totals(root: etree._Element, invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    """Judge the VAT totals that no term is for, and groups that stand in one for accounting."""
    own, accounting = _vat_totals(root, invoice.currency)
    for total in root.iterchildren(cac.TaxTotal):
        if total is own:
            continue
        if total is not accounting:
            yield from elsewhere.in_part(total, edition)
        values = Values(None)
        groups = _groups(total, values)
        if groups:
            stated = child(total, cbc.TaxAmount)
            vat = values.amount(total, cbc.TaxAmount)
            totals = replace(invoice.totals, vat=vat)
            for fault in en16931.check(replace(invoice, vat=groups, totals=totals), edition):
                if _ON_GROUPS.fullmatch(fault.code):
                    yield fault_at(stated if stated is not None else total, fault.code)


def _breakdown(element: etree._Element, values: Values) -> VatBreakdown:
    category = child(element, cac.TaxCategory)
    return VatBreakdown(
        base=values.amount(element, cbc.TaxableAmount),
        vat=values.amount(element, cbc.TaxAmount),
        category=present(category, cbc.ID),
        rate=values.decimal(category, cbc.Percent),
        reason=present(category, cbc.TaxExemptionReason),
        reason_code=present(category, cbc.TaxExemptionReasonCode),
    )
