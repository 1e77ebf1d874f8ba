"""Whatever people type: it is told as a fault, or KSeF takes the file and reads it as it was."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storno_desktop.domain.faults import fatal
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.poland import (
    CorrectionTerms,
    NamedFact,
    OtherParty,
    PolishLine,
    PolishTerms,
)
from storno_desktop.einvoice.fa3.format import Fa3
from tests.official import Official
from tests.unit.einvoice.fa3.documents import content, line, setting

#: Letters of every script, controls, lone surrogates and what KSeF discourages.
ANY = st.text(st.characters() | st.sampled_from("\x00\t\x7f\x84\x85\x86\x9f\u00a0\ufdd0\uffff \n"))
LONG = st.text(st.sampled_from("ab żś\n"), min_size=240, max_size=700)


def typed(text: str) -> Content:
    return content(
        line(description=text, line_note=text, ksef=PolishLine(uuid=text[:60])),
        notes=text,
        order_number=text[:300],
        ksef=PolishTerms(
            place=text,
            facts=(NamedFact(text[:20] or "x", text),),
            parties=(OtherParty(name=text, other_role=text[:300]),),
            correction=CorrectionTerms(reason=text),
        ),
    )


@given(ANY | LONG)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_is_told_or_written_as_ksef_takes_it(shared: Path, text: str) -> None:
    what = typed(text)
    around = setting(what)
    if fatal(Fa3().check_document(what, around)):
        return
    document = Fa3().write_document(what, around)
    assert Official(shared).fatal(document) == []
    reading = Fa3().read(document)
    assert fatal(reading.structure_faults) == []
    assert (
        reading.semantic.lines[0].item.name == " ".join(text.split())[:512].strip()
        or len(text) > 512
    )


def test_what_production_refuses_is_told_at_its_field() -> None:
    for sign in "\x7f\x84\x86\x9f\ufdd0":
        found = Fa3().check_document(typed(f"a{sign}b"), setting(typed(f"a{sign}b")))
        places = {fault.path for fault in found if fault.code == "FA3-CHARACTER"}
        assert {"lines[0].description", "lines[0].ksef.uuid", "ksef.parties[0].name"} <= places
    assert "FA3-CHARACTER" not in {
        fault.code for fault in Fa3().check_document(typed("a\x85b"), setting(typed("a\x85b")))
    }
