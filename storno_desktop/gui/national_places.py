"""Fields that only one country's documents have: their paths in the body and what they are called.

`fault_places` asks here for what it does not know itself.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# Path of the body, without places in lists, to the field of the form; the longest prefix counts.
NATIONAL_FIELD_OF: Final = MappingProxyType(
    {
        "fatturapa": "fatturapa",
        "fatturapa.tipoDocumento": "fatturapa.tipo_documento",
        "fatturapa.causale": "fatturapa.causale",
        "fatturapa.esigibilita": "fatturapa.esigibilita",
        "fatturapa.bollo": "fatturapa.bollo.virtuale",
        "fatturapa.bollo.importo": "fatturapa.bollo.importo",
        "fatturapa.cig": "fatturapa.cig",
        "fatturapa.cup": "fatturapa.cup",
        "fatturapa.riferimentoAmministrazione": "fatturapa.riferimento_amministrazione",
        "fatturapa.condizioniPagamento": "fatturapa.condizioni_pagamento",
        "fatturapa.ritenute": "fatturapa.ritenute",
        "fatturapa.casse": "fatturapa.casse",
        "fatturapa.riferimenti": "fatturapa.riferimenti",
        "fatturapa.pagamenti": "fatturapa.pagamenti",
        "fatturapa.ddt": "fatturapa.ddt",
        "fatturapa.trasporto": "fatturapa.trasporto.causale",
        "fatturapa.trasporto.mezzo": "fatturapa.trasporto.mezzo",
        "fatturapa.trasporto.dataInizio": "fatturapa.trasporto.data_inizio",
        "fatturapa.trasporto.numeroColli": "fatturapa.trasporto.numero_colli",
        "fatturapa.trasporto.descrizione": "fatturapa.trasporto.descrizione",
        "fatturapa.trasporto.pesoLordo": "fatturapa.trasporto.peso_lordo",
        "fatturapa.trasporto.pesoNetto": "fatturapa.trasporto.peso_netto",
        "fatturapa.trasporto.unitaMisuraPeso": "fatturapa.trasporto.unita_misura_peso",
        "fatturapa.trasporto.tipoResa": "fatturapa.trasporto.tipo_resa",
        "fatturapa.trasporto.vettore": "fatturapa.trasporto.vettore.denominazione",
        "fatturapa.trasporto.vettore.idFiscaleIva": "fatturapa.trasporto.vettore.id_fiscale_iva",
        "ksef": "ksef",
        "ksef.kind": "ksef.kind",
        "ksef.place": "ksef.place",
        "ksef.margin": "ksef.margin",
        "ksef.offline": "ksef.offline",
        "ksef.cashMethod": "ksef.cash_method",
        "ksef.selfBilling": "ksef.self_billing",
        "ksef.reverseCharge": "ksef.reverse_charge",
        "ksef.splitPayment": "ksef.split_payment",
        "ksef.triangular": "ksef.triangular",
        "ksef.exemption": "ksef.exemption.act",
        "ksef.exemption.directive": "ksef.exemption.directive",
        "ksef.exemption.other": "ksef.exemption.other",
        "ksef.buyer.localGovernment": "ksef.buyer.local_government",
        "ksef.buyer.vatGroup": "ksef.buyer.vat_group",
        "ksef.forReceipt": "ksef.for_receipt",
        "ksef.relatedParties": "ksef.related_parties",
        "ksef.correction": "ksef.correction.reason",
        "ksef.correction.effect": "ksef.correction.effect",
        "ksef.correction.period": "ksef.correction.period",
        "ksef.correction.parentKsefNumber": "ksef.correction.parent_ksef_number",
        "ksef.correction.invoices": "ksef.correction.invoices",
        "ksef.advanceInvoices": "ksef.advance_invoices",
        "ksef.advancePayments": "ksef.advance_payments",
        "ksef.order": "ksef.order.lines",
        "ksef.parties": "ksef.parties",
        "ksef.facts": "ksef.facts",
        "ksef.warehouseNotes": "ksef.warehouse_notes",
        "ksef.conditions": "ksef.conditions.delivery_terms",
        "ksef.conditions.batches": "ksef.conditions.batches",
        "ksef.conditions.contracts": "ksef.conditions.contracts",
        "ksef.conditions.orders": "ksef.conditions.orders",
        "tvaLaIncasare": "vat_on_collection",
        "paymentCard": "card.number",
        "paymentCard.holder": "card.holder",
        "directDebit": "direct_debit.mandate",
        "directDebit.creditorId": "direct_debit.creditor_id",
        "directDebit.debitedAccount": "direct_debit.debited_account",
    }
)


def national_name(field: str) -> str:
    """What such a field is called; "" where it is none."""
    words = {
        "fatturapa": translate("FaultPlaces", "Italian e-invoice"),
        "fatturapa.tipo_documento": translate("FaultPlaces", "Document type"),
        "fatturapa.causale": translate("FaultPlaces", "Reason (causale)"),
        "fatturapa.esigibilita": translate("FaultPlaces", "VAT falls due"),
        "fatturapa.bollo.virtuale": translate("FaultPlaces", "Stamp duty"),
        "fatturapa.bollo.importo": translate("FaultPlaces", "Stamp duty amount"),
        "fatturapa.bollo.addebitato": translate("FaultPlaces", "Charge the stamp to the customer"),
        "fatturapa.cig": translate("FaultPlaces", "CIG"),
        "fatturapa.cup": translate("FaultPlaces", "CUP"),
        "fatturapa.riferimento_amministrazione": translate(
            "FaultPlaces", "Administrative reference"
        ),
        "fatturapa.condizioni_pagamento": translate("FaultPlaces", "Payment conditions"),
        "fatturapa.ritenute": translate("FaultPlaces", "Withholding tax"),
        "fatturapa.casse": translate("FaultPlaces", "Pension fund"),
        "fatturapa.riferimenti": translate("FaultPlaces", "Orders, contracts, other documents"),
        "fatturapa.pagamenti": translate("FaultPlaces", "Instalments"),
        "fatturapa.ddt": translate("FaultPlaces", "Delivery notes (DDT)"),
        "fatturapa.trasporto": translate("FaultPlaces", "Transport"),
        "fatturapa.trasporto.causale": translate("FaultPlaces", "Reason of the transport"),
        "fatturapa.trasporto.mezzo": translate("FaultPlaces", "Means of transport"),
        "fatturapa.trasporto.data_inizio": translate("FaultPlaces", "Transport begins on"),
        "fatturapa.trasporto.numero_colli": translate("FaultPlaces", "Packages"),
        "fatturapa.trasporto.descrizione": translate("FaultPlaces", "Look of the goods"),
        "fatturapa.trasporto.peso_lordo": translate("FaultPlaces", "Gross weight"),
        "fatturapa.trasporto.peso_netto": translate("FaultPlaces", "Net weight"),
        "fatturapa.trasporto.unita_misura_peso": translate("FaultPlaces", "Unit of weight"),
        "fatturapa.trasporto.tipo_resa": translate("FaultPlaces", "Incoterm"),
        "fatturapa.trasporto.vettore.denominazione": translate("FaultPlaces", "Carrier"),
        "fatturapa.trasporto.vettore.id_fiscale_iva": translate(
            "FaultPlaces", "Carrier's VAT number"
        ),
        "ksef": translate("FaultPlaces", "Polish e-invoice"),
        "ksef.kind": translate("FaultPlaces", "Kind of invoice"),
        "ksef.place": translate("FaultPlaces", "Place of issue"),
        "ksef.margin": translate("FaultPlaces", "Margin scheme"),
        "ksef.offline": translate("FaultPlaces", "Issued without KSeF"),
        "ksef.cash_method": translate("FaultPlaces", "Cash method"),
        "ksef.self_billing": translate("FaultPlaces", "Self-billing"),
        "ksef.reverse_charge": translate("FaultPlaces", "Reverse charge"),
        "ksef.split_payment": translate("FaultPlaces", "Split payment"),
        "ksef.triangular": translate("FaultPlaces", "Triangular transaction"),
        "ksef.exemption.act": translate("FaultPlaces", "Exempt by the law"),
        "ksef.exemption.directive": translate("FaultPlaces", "Exempt by the directive"),
        "ksef.exemption.other": translate("FaultPlaces", "Other basis of exemption"),
        "ksef.buyer.local_government": translate("FaultPlaces", "Buyer: local government unit"),
        "ksef.buyer.vat_group": translate("FaultPlaces", "Buyer: member of a VAT group"),
        "ksef.for_receipt": translate("FaultPlaces", "Issued to a receipt (FP)"),
        "ksef.related_parties": translate("FaultPlaces", "Related parties (TP)"),
        "ksef.correction.reason": translate("FaultPlaces", "Reason of the correction"),
        "ksef.correction.effect": translate("FaultPlaces", "Correction takes effect"),
        "ksef.correction.period": translate("FaultPlaces", "Corrected period"),
        "ksef.correction.parent_ksef_number": translate(
            "FaultPlaces", "KSeF number of the corrected invoice"
        ),
        "ksef.correction.invoices": translate("FaultPlaces", "Further corrected invoices"),
        "ksef.advance_invoices": translate("FaultPlaces", "Settled advance invoices"),
        "ksef.advance_payments": translate("FaultPlaces", "Payments of the advance"),
        "ksef.order.lines": translate("FaultPlaces", "Order that the advance is for"),
        "ksef.parties": translate("FaultPlaces", "Third parties"),
        "ksef.facts": translate("FaultPlaces", "Further facts"),
        "ksef.warehouse_notes": translate("FaultPlaces", "Delivery notes (WZ)"),
        "ksef.conditions.delivery_terms": translate("FaultPlaces", "Delivery terms"),
        "ksef.conditions.batches": translate("FaultPlaces", "Batch numbers"),
        "ksef.conditions.contracts": translate("FaultPlaces", "Contracts"),
        "ksef.conditions.orders": translate("FaultPlaces", "Orders"),
        "card.number": translate("FaultPlaces", "Last digits of the card"),
        "card.holder": translate("FaultPlaces", "Card holder"),
        "direct_debit.mandate": translate("FaultPlaces", "Mandate reference"),
        "direct_debit.creditor_id": translate("FaultPlaces", "Creditor identifier"),
        "direct_debit.debited_account": translate("FaultPlaces", "Debited account"),
    }
    return words.get(field, "")


def national_line_word(key: str) -> str:
    """What a field of a line is called, by its key in the body; "" where it is none."""
    words = {
        "natura": translate("FaultPlaces", "Natura"),
        "fatturapa.ritenuta": translate("FaultPlaces", "Withholding applies"),
        "fatturapa.tipoCessionePrestazione": translate("FaultPlaces", "Kind of line"),
        "fatturapa.riferimentoAmministrazione": translate(
            "FaultPlaces", "Administrative reference"
        ),
        "fatturapa.altriDati": translate("FaultPlaces", "Other data"),
        "ksef.gtu": translate("FaultPlaces", "GTU"),
        "ksef.procedure": translate("FaultPlaces", "Procedure"),
        "ksef.pkwiu": translate("FaultPlaces", "PKWiU"),
        "ksef.cn": translate("FaultPlaces", "CN"),
        "ksef.pkob": translate("FaultPlaces", "PKOB"),
        "ksef.supplyDate": translate("FaultPlaces", "Day of supply"),
        "ksef.annex15": translate("FaultPlaces", "Annex 15"),
        "isService": translate("FaultPlaces", "Kind of operation"),
    }
    return words.get(key, "")
