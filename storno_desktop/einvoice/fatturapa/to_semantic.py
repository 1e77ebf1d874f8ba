"""From the national model to the terms of EN 16931, after the Italian application of it (CIUS-IT).

Discounts and costs of the whole document are lines there and BG-20, BG-21 here; what the base of
a rate says beyond its lines becomes one more of them, so that the sums agree to the cent.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.money import rounded
from storno_desktop.domain.national.italy import natura as naturas
from storno_desktop.domain.vat import DEFAULT_VATEX, VatCategory
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa import to_semantic_head as head
from storno_desktop.einvoice.fatturapa.to_semantic_lines import Taxes, line_of

_NIL: Final = Decimal(0)
CREDIT_TYPES: Final = frozenset({"TD04", "TD08"})
#: TipoDocumento to BT-3; every other is 380.
_TYPES: Final = {
    "TD02": "386",
    "TD03": "386",
    "TD04": "381",
    "TD05": "383",
    "TD08": "381",
    "TD09": "383",
    "TD20": "389",
    "TD21": "389",
    "TD27": "389",
}
_ALLOWANCES: Final = frozenset({"SC", "PR", "AB"})


def to_semantic(invoice: m.FatturaElettronica, index: int = 0) -> en.Semantic:
    """Say one invoice of a file in the terms of EN 16931."""
    header = invoice.fattura_elettronica_header or m.FatturaElettronicaHeader()
    bodies = invoice.fattura_elettronica_body
    body = bodies[index] if index < len(bodies) else m.FatturaElettronicaBody()
    return _Reader(header, body).semantic()


def _sum(values: Iterable[Decimal | None]) -> Decimal:
    return sum((value or _NIL for value in values), _NIL)


@dataclass(slots=True)
class _Group:
    rate: Decimal
    category: str
    base: Decimal = _NIL
    vat: Decimal = _NIL
    reasons: tuple[str, ...] = ()


class _Reader:
    def __init__(self, header: m.FatturaElettronicaHeader, body: m.FatturaElettronicaBody) -> None:
        self._header, self._body = header, body
        self._general = body.dati_generali or m.DatiGenerali()
        self._document = self._general.dati_generali_documento or m.DatiGeneraliDocumento()
        goods = body.dati_beni_servizi or m.DatiBeniServizi()
        groups = goods.dati_riepilogo
        is_credit = self._document.tipo_documento in CREDIT_TYPES
        gross = _sum(one.imponibile_importo for one in groups) + _sum(one.imposta for one in groups)
        # a credit note is positive; some write TD04 with minus signs
        self._sign = -1 if is_credit and gross < 0 else 1
        self._groups = groups
        taxed = [one for one in groups if one.aliquota_iva]
        abroad = head.is_firm_of_the_union(header.cessionario_committente)
        self._taxes = Taxes(
            all_outside=bool(groups)
            and not taxed
            and all(naturas.is_outside(one.natura) for one in groups)
            and not (abroad and any(one.natura == naturas.ABROAD for one in groups)),
            to_member_state=abroad,
            split_rates=frozenset(
                one.aliquota_iva or _NIL for one in taxed if one.esigibilita_iva == "S"
            ),
        )
        self._goods = goods
        by_category: dict[str, set[str]] = {}
        for one in groups:
            if one.natura:
                category = self._taxes.category(one.aliquota_iva, one.natura)
                by_category.setdefault(category, set()).add(one.natura)
        several = [naturas_ for naturas_ in by_category.values() if len(naturas_) > 1]
        self._taxes = replace(self._taxes, merged=frozenset().union(*several))

    def semantic(self) -> en.Semantic:
        """Everything."""
        own, allowances, charges = self._lines()
        charges += self._funds()
        groups = self._vat()
        allowances, charges = self._settle(own, allowances, charges, groups)
        totals = self._totals(own, allowances, charges, groups)
        general, header = self._general, self._header
        kind = self._document.tipo_documento or "TD01"
        type_code = _TYPES.get(kind, "380")
        if kind == "TD01" and header.soggetto_emittente == "CC":
            type_code = "389"
        data = head.other_data(self._goods)
        seller = head.seller(header.cedente_prestatore)
        buyer = head.buyer(header.cessionario_committente, header.dati_trasmissione)
        if self._taxes.all_outside:
            seller, buyer = head.seller_out_of_scope(seller), head.buyer_out_of_scope(buyer)
        references = head.references(general)
        return en.Semantic(
            number=self._document.numero,
            issued_on=self._document.data,
            type_code=type_code,
            currency=self._document.divisa,
            tax_point_date=data.days.get("BT-7"),
            tax_point_code="432"
            if any(one.esigibilita_iva == "D" for one in self._groups)
            else None,
            due_on=head.due_on(self._body.dati_pagamento),
            buyer_reference=data.texts.get("BT-10"),
            project=references.project,
            contract=references.contract,
            order=references.order,
            sales_order=data.texts.get("BT-14"),
            receiving_advice=references.receipt,
            despatch_advice=references.despatch,
            tender=references.tender,
            object_id=en.Identifier(data.texts["BT-18"]) if "BT-18" in data.texts else None,
            accounting_reference=header.cedente_prestatore.riferimento_amministrazione
            if header.cedente_prestatore
            else None,
            payment_terms=head.instalments(self._body.dati_pagamento, self._document.divisa),
            notes=tuple(en.Note(text) for text in self._notes()),
            preceding=tuple(
                en.PrecedingInvoice(one.id_documento, one.data)
                for one in general.dati_fatture_collegate
            ),
            seller=seller,
            buyer=buyer,
            payee=head.payee(self._body.dati_pagamento),
            tax_representative=head.representative(header.rappresentante_fiscale),
            delivery=head.delivery(general, data.texts.get("BT-70")),
            period=en.Period(data.days.get("BT-73"), data.days.get("BT-74"))
            if {"BT-73", "BT-74"} & set(data.days)
            else None,
            payments=head.payments(self._body.dati_pagamento),
            allowances=tuple(allowances),
            charges=tuple(charges),
            totals=totals,
            vat=tuple(self._breakdown(group) for group in groups),
            documents=tuple(head.file_of(one) for one in self._body.allegati),
            lines=tuple(own),
        )

    def _notes(self) -> list[str]:
        notes = list(self._document.causale)
        notes += head.withheld(self._document)
        return [note for note in notes if note.strip()]

    def _lines(
        self,
    ) -> tuple[list[en.SemanticLine], list[en.AllowanceCharge], list[en.AllowanceCharge]]:
        own: list[en.SemanticLine] = []
        allowances: list[en.AllowanceCharge] = []
        charges: list[en.AllowanceCharge] = []
        items = head.order_items(self._general)
        for line in self._goods.dettaglio_linee:
            total = self._sign * (line.prezzo_totale or _NIL)
            kind = line.tipo_cessione_prestazione
            category = self._taxes.category(line.aliquota_iva, line.natura)
            rate = None if category == "O" else line.aliquota_iva
            one = en.AllowanceCharge(
                amount=abs(rounded(total)),
                vat_category=category,
                vat_rate=rate,
                reason=line.descrizione,
            )
            if kind in _ALLOWANCES and total < 0:
                allowances.append(one)
            elif kind == "AC" and total > 0:
                charges.append(one)
            else:
                read = line_of(line, self._sign, self._taxes)
                number = line.numero_linea
                own.append(replace(read, order_line=items.get(number) if number else None))
        return own, allowances, charges

    def _funds(self) -> list[en.AllowanceCharge]:
        """Contributions to a pension fund, and additional costs that only a sum names."""
        charges = []
        for fund in self._document.dati_cassa_previdenziale:
            category = self._taxes.category(fund.aliquota_iva, fund.natura)
            charges.append(
                en.AllowanceCharge(
                    amount=self._sign * (fund.importo_contributo_cassa or _NIL),
                    base=fund.imponibile_cassa,
                    percent=fund.al_cassa,
                    vat_category=category,
                    vat_rate=None if category == "O" else fund.aliquota_iva,
                    reason=f"Contributo cassa previdenziale {fund.tipo_cassa or ''}".strip(),
                )
            )
        for group in self._groups:
            if group.spese_accessorie and self._has_costs(group):
                category = self._taxes.category(group.aliquota_iva, group.natura)
                charges.append(
                    en.AllowanceCharge(
                        amount=self._sign * group.spese_accessorie,
                        vat_category=category,
                        vat_rate=None if category == "O" else group.aliquota_iva,
                        reason="Spese accessorie",
                    )
                )
        return charges

    def _has_costs(self, group: m.DatiRiepilogo) -> bool:
        """Whether the base counts its additional costs beside lines and funds.

        SdI adds up lines and funds alone (00422), so that most files state costs that a line has.
        """
        key = (group.aliquota_iva, group.natura)
        alike = [one for one in self._groups if (one.aliquota_iva, one.natura) == key]
        rest, costs = _NIL, _NIL  # of the base beyond lines and funds
        for one in alike:
            rest += (one.imponibile_importo or _NIL) - (one.arrotondamento or _NIL)
            costs += one.spese_accessorie or _NIL
        for line in self._goods.dettaglio_linee:
            if (line.aliquota_iva, line.natura) == key:
                rest -= line.prezzo_totale or _NIL
        for fund in self._document.dati_cassa_previdenziale:
            if (fund.aliquota_iva, fund.natura) == key:
                rest -= fund.importo_contributo_cassa or _NIL
        return abs(rest - costs) < abs(rest)

    def _vat(self) -> list[_Group]:
        groups: dict[tuple[str, Decimal], _Group] = {}
        for one in self._groups:
            rate = one.aliquota_iva or _NIL
            category = self._taxes.category(one.aliquota_iva, one.natura)
            group = groups.setdefault((category, rate), _Group(rate, category))
            group.base += self._sign * (one.imponibile_importo or _NIL)
            group.vat += self._sign * (one.imposta or _NIL)
            if one.natura:
                reason = f"{one.natura} {one.riferimento_normativo or ''}".strip()
                group.reasons = tuple(dict.fromkeys((*group.reasons, reason)))
        return list(groups.values())

    def _breakdown(self, group: _Group) -> en.VatBreakdown:
        known = VatCategory(group.category) if group.category in set(VatCategory) else None
        return en.VatBreakdown(
            base=group.base,
            vat=group.vat,
            category=group.category,
            rate=None if group.category == "O" else group.rate,
            reason="; ".join(group.reasons) or None,
            reason_code=DEFAULT_VATEX.get(known) if known else None,
        )

    def _settle(
        self,
        own: list[en.SemanticLine],
        allowances: list[en.AllowanceCharge],
        charges: list[en.AllowanceCharge],
        groups: list[_Group],
    ) -> tuple[list[en.AllowanceCharge], list[en.AllowanceCharge]]:
        """Make up the cents between the lines of a rate and its base (BR-S-08, BR-CO-13)."""
        for group in groups:
            key = (group.category, group.rate)
            lines = _sum(
                line.net for line in own if (line.vat_category, line.vat_rate or _NIL) == key
            )
            less = _sum(one.amount for one in allowances if _key(one) == key)
            more = _sum(one.amount for one in charges if _key(one) == key)
            left = group.base - (lines - less + more)
            if left:
                one = en.AllowanceCharge(
                    amount=abs(left),
                    vat_category=group.category,
                    vat_rate=None if group.category == "O" else group.rate,
                    reason="Arrotondamento",
                )
                (charges if left > 0 else allowances).append(one)
        return allowances, charges

    def _totals(
        self,
        own: list[en.SemanticLine],
        allowances: list[en.AllowanceCharge],
        charges: list[en.AllowanceCharge],
        groups: list[_Group],
    ) -> en.DocumentTotals:
        net, vat = _sum(group.base for group in groups), _sum(group.vat for group in groups)
        rounding = self._sign * (self._document.arrotondamento or _NIL)
        gross = net + vat
        stated = [
            one.importo_pagamento
            for block in self._body.dati_pagamento
            for one in block.dettaglio_pagamento
            if one.importo_pagamento is not None
        ]
        due = gross + rounding
        prepaid = None
        if stated:
            paid = _sum(stated)
            left = due - (abs(paid) if self._sign < 0 else paid)
            if left > 0:
                prepaid, due = left, due - left
        return en.DocumentTotals(
            line_net=_sum(line.net for line in own),
            allowances=_sum(one.amount for one in allowances) if allowances else None,
            charges=_sum(one.amount for one in charges) if charges else None,
            net=net,
            vat=vat,
            gross=gross,
            prepaid=prepaid,
            rounding=rounding or None,
            due=due,
        )


def _key(one: en.AllowanceCharge) -> tuple[str | None, Decimal]:
    return one.vat_category, one.vat_rate or _NIL
