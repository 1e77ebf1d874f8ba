"""Fields of a line that only one country's documents have, for the details below the grid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from storno_desktop.domain.national.italy import AltriDati
from storno_desktop.domain.national.italy.codes import TipoCessione
from storno_desktop.gui import display
from storno_desktop.gui.editor import code_names as names
from storno_desktop.gui.editor.records import Column, Records
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit, TextEdit

translate = QCoreApplication.translate
# Key below a line in the body to the path of the value in the line.
NATIONAL_ATTRIBUTE_OF: Final = {
    "natura": "natura",
    "fatturapa.ritenuta": "fatturapa.ritenuta",
    "fatturapa.tipoCessionePrestazione": "fatturapa.tipo_cessione_prestazione",
    "fatturapa.riferimentoAmministrazione": "fatturapa.riferimento_amministrazione",
    "ksef.gtu": "ksef.gtu",
    "ksef.procedure": "ksef.procedure",
    "ksef.pkwiu": "ksef.pkwiu",
    "ksef.cn": "ksef.cn",
    "ksef.pkob": "ksef.pkob",
    "ksef.supplyDate": "ksef.supply_date",
    "ksef.annex15": "ksef.annex15",
    "isService": "is_service",
}
# What stands beside each other, by the country of the seller.
_LAID_OUT: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "IT": (
        ("natura", "fatturapa.ritenuta"),
        ("fatturapa.tipoCessionePrestazione", "fatturapa.riferimentoAmministrazione"),
    ),
    "PL": (
        ("ksef.gtu", "ksef.procedure", "ksef.supplyDate"),
        ("ksef.pkwiu", "ksef.cn", "ksef.pkob", "ksef.annex15"),
    ),
    "FR": (("isService",),),
}


def national_inputs(
    session: EditorSession,
) -> list[list[tuple[str, str, TextEdit | DateEdit | Choice]]]:
    """Rows of (path in the line, key in the body, input) for the seller's country."""
    country = session.surroundings.seller.country
    return [
        [(NATIONAL_ATTRIBUTE_OF[key], key, _input(key, session)) for key in keys]
        for keys in _LAID_OUT.get(country, ())
    ]


def national_lists(session: EditorSession) -> list[tuple[str, str, Records]]:
    """Lists of a line (path in the line, key in the body, rows) for the seller's country."""
    if session.surroundings.seller.country != "IT":
        return []
    title = translate("LineNation", "Other data (declaration of intent and the like)")
    columns = [
        Column("tipo_dato", "tipoDato", translate("LineNation", "Type"), TextEdit, 2, ""),
        Column(
            "riferimento_testo", "riferimentoTesto", translate("LineNation", "Text"), TextEdit, 4
        ),
        Column(
            "riferimento_data",
            "riferimentoData",
            translate("LineNation", "Date"),
            lambda: DateEdit(today=lambda: session.surroundings.today),
            2,
        ),
        Column(
            "riferimento_numero",
            "riferimentoNumero",
            translate("LineNation", "Number"),
            lambda: DecimalEdit(form=display.quantity),
            2,
        ),
    ]
    # the most wanted one: the protocol of a declaration of intent, in sales of nature N3.5
    rows = Records(
        title, columns, lambda: AltriDati("INTENTO"), translate("LineNation", "Add other data")
    )
    return [("fatturapa.altri_dati", "fatturapa.altriDati", rows)]


def _input(key: str, session: EditorSession) -> TextEdit | DateEdit | Choice:
    if key == "ksef.supplyDate":
        return DateEdit(today=lambda: session.surroundings.today)
    options = _options(key)
    if not options:
        return TextEdit()
    made = Choice(is_searchable=len(options) > 8)  # noqa: PLR2004 - more than one sees at once
    made.set_options(options)
    return made


def _options(key: str) -> list[tuple[Any, str]]:
    follows = (None, translate("LineNation", "as it follows"))
    none: tuple[Any, str] = (None, "–")
    yes, no = translate("LineNation", "yes"), translate("LineNation", "no")
    match key:
        case "natura":
            return [follows, *names.options(names.NATURES)]
        case "fatturapa.ritenuta":
            return [follows, (True, yes), (False, no)]
        case "fatturapa.tipoCessionePrestazione":
            return [none, *names.options(names.LINE_KINDS, TipoCessione)]
        case "ksef.gtu":
            return [none, *names.options(names.GOODS_GROUPS)]
        case "ksef.procedure":
            return [none, *names.options(names.PROCEDURES)]
        case "ksef.annex15":
            return [(False, no), (True, yes)]
        case "isService":
            goods, service = translate("LineNation", "goods"), translate("LineNation", "services")
            return [follows, (False, goods), (True, service)]
        case _:
            return []
