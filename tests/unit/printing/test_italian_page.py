"""The page of an Italian document says what its file says, to the cent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from storno_desktop.application.judging import totals_of
from storno_desktop.application.ports import Printing
from storno_desktop.domain.national.italy import (
    Bollo,
    Cassa,
    CausalePagamento,
    Ddt,
    Esigibilita,
    ItalianTerms,
    Pagamento,
    Riferimento,
    RiferimentoA,
    Ritenuta,
    TipoCassa,
    TipoDocumento,
    TipoRitenuta,
)
from storno_desktop.printing.facts.document import sheet_of
from storno_desktop.printing.facts.sheet import Sheet
from tests.unit.printing import samples
from tests.unit.printing.samples import D, line
from tests.unit.printing.test_facts import said

FEE = line("Consulenza", "1", "1000", rate="22")


def page(*, is_payer: bool = True, **terms: Any) -> Sheet:
    made = samples.italian()
    content = replace(
        made.document.content, lines=(FEE,), fatturapa=ItalianTerms(**terms), notes="Grazie"
    )
    seller = replace(made.seller, vat_payer=is_payer, vat_code="IT12345670017")
    document = replace(made.document, content=content)
    totals = totals_of(content, seller)
    shown: Printing = replace(made, document=document, seller=seller, totals=totals)
    return sheet_of(shown)


def sums(sheet: Sheet) -> list[tuple[str, str]]:
    return [(one.label, plain(one.amount)) for one in (*sheet.sums, sheet.due)]


def plain(text: str) -> str:
    """The text with plain blanks."""
    return text.replace("\xa0", " ")


def test_contribution_and_withholding_lead_from_the_lines_to_what_is_due() -> None:
    sheet = page(
        casse=(Cassa(TipoCassa.TC04, D(4)),),
        ritenute=(Ritenuta(TipoRitenuta.RT01, D(20), CausalePagamento.C_A),),
    )
    assert sums(sheet) == [
        ("Totale righe", "1.000,00"),
        ("Contributo cassa previdenziale TC04 (4%)", "40,00"),
        ("Totale imponibile", "1.040,00"),
        ("IVA", "228,80"),
        ("Totale IVA inclusa", "1.268,80"),
        ("Ritenuta (20%)", "-200,00"),
        ("TOTALE DA PAGARE", "1.068,80 EUR"),
    ]


def test_split_payment_takes_the_vat_out_and_is_mentioned() -> None:
    sheet = page(esigibilita=Esigibilita.SCISSIONE)
    assert ("IVA versata allo Stato dal committente", "-220,00") in sums(sheet)
    assert sums(sheet)[-1][1] == "1.000,00 EUR"
    assert any("17-ter" in text for text in sheet.legal)


def test_a_stamp_is_mentioned_with_its_amount() -> None:
    sheet = page(bollo=Bollo(addebitato=True))
    assert any("2,00 EUR" in plain(text) and "bollo" in text for text in sheet.legal)
    assert ("Imposta di bollo", "2,00") in sums(sheet)
    assert not any("bollo" in text for text in page().legal)


def test_instalments_and_references_are_printed() -> None:
    sheet = page(
        pagamenti=(Pagamento(scadenza=date(2027, 1, 31)), Pagamento(scadenza=date(2027, 2, 28))),
        cig="Z1234567AB",
        causale=("Acconto lavori",),
        riferimenti=(Riferimento(RiferimentoA.CONVENZIONE, "CONV-7", date(2026, 1, 2)),),
        ddt=(Ddt("DDT-5", date(2026, 11, 2)),),
    )
    words = plain(said(sheet))
    for wanted in (
        "31/01/2027: 610,00 EUR",
        "Z1234567AB",
        "Acconto lavori",
        "CONV-7",
        "DDT-5",
    ):
        assert wanted in words


def test_a_self_invoice_names_the_supplier_first() -> None:
    sheet = page(tipo_documento=TipoDocumento.TD17)
    assert [one.name for one in sheet.parties[:2]] == ["Hotel Bellavista S.r.l.", "Bottega Rossi"]
    assert sums(sheet)[-1][1] == "0,00 EUR"
