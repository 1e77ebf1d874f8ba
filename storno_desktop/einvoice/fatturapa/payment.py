"""How FatturaPA is paid (2.4): at once, in instalments or in advance, and each payment."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.italian.sums import shares
from storno_desktop.domain.money import plain
from storno_desktop.domain.national.italy import SELF_ISSUED, CondizioniPagamento, Pagamento
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.fatturapa import facets
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.extras import Extras
from storno_desktop.einvoice.fatturapa.pen import Pen
from storno_desktop.einvoice.fatturapa.summary import Sums

#: BT-81 (UNTDID 4461) to ModalitaPagamento.
MEANS: Final = {
    "10": "MP01",
    "20": "MP02",
    "21": "MP02",
    "23": "MP03",
    "30": "MP05",
    "31": "MP05",
    "42": "MP05",
    "48": "MP08",
    "49": "MP16",
    "50": "MP18",
    "54": "MP08",
    "55": "MP08",
    "57": "MP05",
    "58": "MP05",
    "59": "MP19",
    "60": "MP06",
    "68": "MP08",
    "70": "MP12",
    "97": "MP22",
    "1": "MP05",
}
_TRANSFER: Final = "MP05"
_ADVANCES: Final = frozenset({"TD02", "TD03"})


def payments(
    invoice: Semantic, kind: str, sums: Sums, extras: Extras, pen: Pen
) -> tuple[m.DatiPagamento, ...]:
    """What is due, when and how; nothing where nobody said anything about it."""
    due = _due(invoice, sums, extras)
    own = extras.document
    terms = None
    if own is not None:
        terms = own.terms.condizioni_pagamento
        if own.terms.pagamenti:
            details = _details(own.terms.pagamenti, own.sign, due, pen)
            several = CondizioniPagamento.TP01 if len(details) > 1 else _by_kind(kind)
            return (
                m.DatiPagamento(
                    condizioni_pagamento=(terms or several).value, dettaglio_pagamento=details
                ),
            )
        if own.terms.tipo_documento in SELF_ISSUED:
            return ()
    given = invoice.payments
    if not given and invoice.due_on is None and not invoice.totals.prepaid:
        return ()
    means = given[0] if given else en.PaymentInstructions()
    transfer = means.transfers[0] if means.transfers else None
    iban = _compact(transfer.account) if transfer else ""
    bic = _compact(transfer.provider) if transfer else ""
    payee = invoice.payee
    detail = m.DettaglioPagamento(
        beneficiario=pen.name("payeeName", payee.name if payee else None, 200),
        modalita_pagamento=_method(means, pen),
        data_scadenza_pagamento=invoice.due_on,
        importo_pagamento=due,
        istituto_finanziario=pen.name("payeeBankName", extras.bank_name, 80) if iban else None,
        iban=iban if facets.IBAN.allows(iban) else None,
        bic=bic if facets.BIC.allows(bic) else None,
        codice_pagamento=pen.key("paymentReference", means.remittance, 60),
    )
    terms = terms or _by_kind(kind)
    return (m.DatiPagamento(condizioni_pagamento=terms.value, dettaglio_pagamento=(detail,)),)


def _by_kind(kind: str) -> CondizioniPagamento:
    return CondizioniPagamento.TP03 if kind in _ADVANCES else CondizioniPagamento.TP02


def _due(invoice: Semantic, sums: Sums, extras: Extras) -> Decimal:
    """BT-115, without VAT that the buyer pays to the State."""
    totals = invoice.totals
    gross = sums.gross + (totals.rounding or Decimal(0))
    due = totals.due if totals.due is not None else gross - (totals.prepaid or Decimal(0))
    is_settled = extras.document is not None or abs(due) <= abs(gross - sums.split_vat)
    return due if is_settled else due - sums.split_vat


def _compact(text: str | None) -> str:
    return re.sub(r"\s", "", text or "").upper()


def _details(
    said: tuple[Pagamento, ...], sign: int, due: Decimal, pen: Pen
) -> tuple[m.DettaglioPagamento, ...]:
    """Every payment; those without an amount share what the others leave."""
    amounts = [sign * amount for amount in shares(said, sign * due)]
    total = sum(amounts, Decimal(0))
    if total != due:
        pen.fault("fatturapa.pagamenti", "SDI-INSTALMENTS", found=plain(total), due=plain(due))
    return tuple(
        _detail(f"fatturapa.pagamenti[{index}]", one, amount, pen)
        for index, (one, amount) in enumerate(zip(said, amounts, strict=True))
    )


def _detail(path: str, one: Pagamento, amount: Decimal, pen: Pen) -> m.DettaglioPagamento:
    return m.DettaglioPagamento(
        beneficiario=pen.name(f"{path}.beneficiario", one.beneficiario, 200),
        modalita_pagamento=one.modalita.value,
        data_riferimento_termini_pagamento=one.data_riferimento_termini,
        giorni_termini_pagamento=one.giorni_termini,
        data_scadenza_pagamento=one.scadenza,
        importo_pagamento=amount,
        cod_ufficio_postale=pen.key(f"{path}.codUfficioPostale", one.cod_ufficio_postale, 20),
        cognome_quietanzante=pen.name(f"{path}.cognomeQuietanzante", one.cognome_quietanzante, 60),
        nome_quietanzante=pen.name(f"{path}.nomeQuietanzante", one.nome_quietanzante, 60),
        cf_quietanzante=pen.form(
            f"{path}.cfQuietanzante", one.cf_quietanzante, facets.CODICE_FISCALE_PF
        ),
        titolo_quietanzante=pen.form(
            f"{path}.titoloQuietanzante", one.titolo_quietanzante, facets.TITOLO
        ),
        istituto_finanziario=pen.name(f"{path}.istitutoFinanziario", one.istituto_finanziario, 80),
        iban=pen.form(f"{path}.iban", _compact(one.iban), facets.IBAN),
        abi=pen.form(f"{path}.abi", one.abi, facets.CAP),
        cab=pen.form(f"{path}.cab", one.cab, facets.CAP),
        bic=pen.form(f"{path}.bic", _compact(one.bic), facets.BIC),
        sconto_pagamento_anticipato=one.sconto_anticipato,
        data_limite_pagamento_anticipato=one.data_limite_anticipato,
        penalita_pagamenti_ritardati=one.penalita_ritardo,
        data_decorrenza_penale=one.data_decorrenza_penale,
        codice_pagamento=pen.key(f"{path}.codicePagamento", one.codice_pagamento, 60),
    )


def _method(means: en.PaymentInstructions, pen: Pen) -> str:
    named = means.means_text or ""
    if facets.MODALITA.allows(named):
        return named
    if means.means_code is None:
        return _TRANSFER
    method = MEANS.get(means.means_code)
    if method is None:
        pen.warn("paymentMethod", "SDI-PAYMENT-METHOD")
    return method or _TRANSFER
