"""The Polish part of a document as elements of Fa: corrections, advances, orders, conditions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from storno_desktop.domain.money import trimmed
from storno_desktop.domain.national.poland import (
    AdvanceInvoice,
    AdvancePayment,
    Conditions,
    CorrectedInvoice,
    CorrectionEffect,
    CorrectionTerms,
    DatedNumber,
    NamedFact,
    Order,
    OrderLine,
    Register,
    Transport,
    TransportKind,
)
from storno_desktop.einvoice.fa3.facts import Standing
from storno_desktop.einvoice.fa3.from_others import (
    former_buyer,
    former_seller,
    identity,
    place,
)
from storno_desktop.einvoice.fa3.further import further, one_line
from storno_desktop.einvoice.fa3.model import (
    TDaneFaKorygowanej,
    TFakturaZaliczkowa,
    TKluczWartosc,
    TPrzewoznik,
    TRejestry,
    TTransport,
    TUmowy,
    TWarunkiTransakcji,
    TZaliczkaCzesciowa,
    TZamowienia,
    TZamowienie,
    TZamowienieWiersz,
)
from storno_desktop.einvoice.fa3.model.types import TNumerKSeF
from storno_desktop.einvoice.fa3.names import YES

#: TypKorekty.
EFFECTS: Final = {effect: str(number) for number, effect in enumerate(CorrectionEffect, 1)}
#: RodzajTransportu; 6 is not given.
TRANSPORTS: Final = dict(zip(TransportKind, "1234578", strict=True))


def corrected(number: str | None, day: Any, ksef_number: str | None) -> TDaneFaKorygowanej:  # noqa: ANN401
    """A corrected invoice; one that was never in KSeF says so."""
    return TDaneFaKorygowanej(
        DataWystFaKorygowanej=day,
        NrFaKorygowanej=one_line(number),
        NrKSeF=YES if ksef_number else None,
        NrKSeFFaKorygowanej=ksef_number,
        NrKSeFN=None if ksef_number else YES,
    )


def further_corrected(invoices: Sequence[CorrectedInvoice]) -> tuple[TDaneFaKorygowanej, ...]:
    """Invoices that a collective correction is about."""
    return tuple(corrected(each.number, each.day, one_line(each.ksef_number)) for each in invoices)


def correction_elements(terms: CorrectionTerms | None, standing: Standing | None) -> dict[str, Any]:
    """What a correction says beside the invoices that it corrects."""
    terms = terms or CorrectionTerms()
    amount = terms.amount_before
    if amount is None and standing is not None:
        amount = standing.amount
    rate = terms.rate_before
    if rate is None and standing is not None:
        rate = standing.rate
    return {
        "PrzyczynaKorekty": one_line(terms.reason),
        "TypKorekty": EFFECTS[terms.effect] if terms.effect else None,
        "OkresFaKorygowanej": one_line(terms.period),
        "NrFaKorygowany": one_line(terms.right_number),
        "Podmiot1K": former_seller(terms.seller) if terms.seller else None,
        "Podmiot2K": tuple(former_buyer(each) for each in terms.buyers),
        "P_15ZK": amount,
        "KursWalutyZK": rate if amount is not None else None,
    }


def advance_payments(payments: Iterable[AdvancePayment]) -> tuple[TZaliczkaCzesciowa, ...]:
    """ZaliczkaCzesciowa."""
    return tuple(
        TZaliczkaCzesciowa(P_6Z=each.paid_on, P_15Z=each.amount, KursWalutyZW=each.rate)
        for each in payments
    )


def advances(invoices: Iterable[AdvanceInvoice]) -> tuple[TFakturaZaliczkowa, ...]:
    """FakturaZaliczkowa: by the KSeF number, or by the own one where it was issued outside."""
    return tuple(
        TFakturaZaliczkowa(NrKSeFFaZaliczkowej=one_line(each.ksef_number))
        if each.ksef_number
        else advance(each.number)
        for each in invoices
    )


def advance(number: str | None) -> TFakturaZaliczkowa:
    """An advance invoice by whatever number it is known."""
    text = one_line(number)
    if text is not None and TNumerKSeF.flaw(text) is None:
        return TFakturaZaliczkowa(NrKSeFFaZaliczkowej=text)
    return TFakturaZaliczkowa(NrKSeFZN=YES, NrFaZaliczkowej=text)


def order(terms: Order | None) -> TZamowienie | None:
    """Zamowienie."""
    if terms is None:
        return None
    return TZamowienie(
        WartoscZamowienia=terms.total,
        ZamowienieWiersz=tuple(
            _order_line(each, index) for index, each in enumerate(terms.lines, 1)
        ),
    )


def _order_line(line: OrderLine, index: int) -> TZamowienieWiersz:
    return TZamowienieWiersz(
        NrWierszaZam=str(line.number or index),
        UU_IDZ=one_line(line.uuid),
        P_7Z=one_line(line.description),
        IndeksZ=one_line(line.product_code),
        GTINZ=one_line(line.gtin),
        PKWiUZ=one_line(line.pkwiu),
        CNZ=one_line(line.cn),
        PKOBZ=one_line(line.pkob),
        P_8AZ=one_line(line.unit),
        P_8BZ=None if line.quantity is None else trimmed(line.quantity),
        P_9AZ=line.unit_price,
        P_11NettoZ=line.net,
        P_11VatZ=line.vat,
        P_12Z=one_line(line.vat_rate),
        P_12Z_XII=line.foreign_rate,
        P_12Z_Zal_15=YES if line.annex15 else None,
        GTUZ=one_line(line.gtu),
        ProceduraZ=one_line(line.procedure),
        KwotaAkcyzyZ=line.excise,
        StanPrzedZ=YES if line.before else None,
    )


def conditions(
    terms: Conditions | None, contract: str | None, own_order: str | None
) -> TWarunkiTransakcji | None:
    """WarunkiTransakcji: what the document names itself comes first."""
    terms = terms or Conditions()
    contracts = [DatedNumber(one_line(contract))] if contract else []
    orders = [DatedNumber(one_line(own_order))] if own_order else []
    made = TWarunkiTransakcji(
        Umowy=tuple(
            TUmowy(DataUmowy=each.day, NrUmowy=one_line(each.number))
            for each in _joined(contracts, terms.contracts)
        ),
        Zamowienia=tuple(
            TZamowienia(DataZamowienia=each.day, NrZamowienia=one_line(each.number))
            for each in _joined(orders, terms.orders)
        ),
        NrPartiiTowaru=tuple(filter(None, map(one_line, terms.batches))),
        WarunkiDostawy=one_line(terms.delivery_terms),
        KursUmowny=terms.agreed_rate,
        WalutaUmowna=one_line(terms.agreed_currency),
        Transport=tuple(_transport(each) for each in terms.transports),
        PodmiotPosredniczacy=YES if terms.is_intermediary else None,
    )
    return None if made == TWarunkiTransakcji() else made


def _joined(own: list[DatedNumber], more: Iterable[DatedNumber]) -> Iterator[DatedNumber]:
    """The document's own number, dated where the terms name it too, then the others."""
    others = list(more)
    for each in own:
        again = next((one for one in others if one_line(one.number) == each.number), None)
        if again is not None:
            others.remove(again)
        yield again or each
    yield from others


def _transport(terms: Transport) -> TTransport:
    is_other = bool(terms.other_kind) and terms.kind is None
    has_cargo_words = bool(terms.other_cargo) and terms.cargo is None
    carrier = None
    if terms.carrier is not None:
        where = place(terms.carrier.address)
        ids = identity(terms.carrier)
        carrier = (
            TPrzewoznik(DaneIdentyfikacyjne=ids)
            if where is None
            else TPrzewoznik(DaneIdentyfikacyjne=ids, AdresPrzewoznika=where)
        )
    return TTransport(
        RodzajTransportu=TRANSPORTS[terms.kind] if terms.kind else None,
        TransportInny=YES if is_other else None,
        OpisInnegoTransportu=one_line(terms.other_kind) if is_other else None,
        Przewoznik=carrier,
        NrZleceniaTransportu=one_line(terms.order_number),
        OpisLadunku=one_line(terms.cargo),
        LadunekInny=YES if has_cargo_words else None,
        OpisInnegoLadunku=one_line(terms.other_cargo) if has_cargo_words else None,
        JednostkaOpakowania=one_line(terms.packing_unit),
        DataGodzRozpTransportu=_moment(terms.starts_at),
        DataGodzZakTransportu=_moment(terms.ends_at),
        WysylkaZ=place(terms.ship_from),
        WysylkaPrzez=tuple(made for each in terms.ship_via if (made := place(each))),
        WysylkaDo=place(terms.ship_to),
    )


def _moment(at: datetime | None) -> str | None:
    return None if at is None else f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"


def named_facts(facts: Iterable[NamedFact], numbers: Sequence[int]) -> Iterator[TKluczWartosc]:
    """DodatkowyOpis; a line is named by its place and numbered as it was written."""
    for each in facts:
        row = each.line
        if row is not None and 0 < row <= len(numbers):
            row = numbers[row - 1]
        yield from further(each.name, each.value, row)


def registers(terms: Iterable[Register]) -> tuple[TRejestry, ...]:
    """Rejestry."""
    return tuple(
        TRejestry(
            PelnaNazwa=one_line(each.name),
            KRS=one_line(each.krs),
            REGON=one_line(each.regon),
            BDO=one_line(each.bdo),
        )
        for each in terms
    )
