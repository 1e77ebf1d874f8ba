"""Files made to do harm: each has a clear fault with its place, within seconds and 300 MB.

Every file is judged in a process of its own that has a budget of processor time and says at its
end how much memory it had at most.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.command_line import ROOT
from tests.unit.einvoice.fatturapa.test_envelope import der, signed
from tests.unit.einvoice.pdf.files import carrying, stream, written

MIB = 1024 * 1024
MEMORY_MIB = 300
CPU_S = 10  # five seconds are promised; half of them are kept for slow machines

INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
CII = "urn:un:unece:uncefact:data:standard:"
FATTURA = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"
FAKTURA = "http://crd.gov.pl/wzor/2025/06/25/13775/"

RUNNER = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, ({CPU_S}, {CPU_S}))
from storno_desktop.__main__ import main
code = main(["--json", "--lang", "en", "check", *sys.argv[1:]])
with open("/proc/self/status") as status:
    peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
print(peak, file=sys.stderr)
sys.exit(code)
"""


def ubl(inside: str) -> bytes:
    names = f'xmlns="{INVOICE}" xmlns:cac="{CAC}" xmlns:cbc="{CBC}"'
    return f"<Invoice {names}>{inside}</Invoice>".encode()


def cii(inside: str) -> bytes:
    ram = f"{CII}ReusableAggregateBusinessInformationEntity:100"
    names = f'xmlns:rsm="{CII}CrossIndustryInvoice:100" xmlns:ram="{ram}"'
    inner = f"<rsm:SupplyChainTradeTransaction>{inside}</rsm:SupplyChainTradeTransaction>"
    return f"<rsm:CrossIndustryInvoice {names}>{inner}</rsm:CrossIndustryInvoice>".encode()


def fattura(inside: str) -> bytes:
    head = f'<p:FatturaElettronica versione="FPR12" xmlns:p="{FATTURA}">'
    return f"{head}{inside}</p:FatturaElettronica>".encode()


def archive(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return packed.getvalue()


def billion_laughs() -> bytes:
    entities = "".join(
        f'<!ENTITY x{at} "{f"&x{at - 1};" * 10}">' if at else '<!ENTITY x0 "ha">'
        for at in range(10)
    )
    return f"<?xml version='1.0'?><!DOCTYPE a [{entities}]><a>&x9;</a>".encode()


def in_rows(element: str, row: str) -> str:
    return row.format(element * 49_000) * 9


def pdf(*files: tuple[str, bytes]) -> bytes:
    return written(carrying(*((name, stream(content)) for name, content in files)))


ALLOWANCES = in_rows("<cac:AllowanceCharge/>", "<cac:InvoiceLine>{}</cac:InvoiceLine>")
LINE = "ram:IncludedSupplyChainTradeLineItem"
FOREIGN = in_rows("<ram:Foo>x</ram:Foo>", f"<{LINE}>{{}}</{LINE}>")
NUMBERED = "<DettaglioLinee><NumeroLinea>1</NumeroLinea></DettaglioLinee>" * 49_000
DEEP = 10_000

#: Name of the file, what makes it, and what its fault says.
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "entities": (billion_laughs, "DOCTYPE"),
    "external entity": (
        lambda: b'<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><a>&x;</a>',
        "DOCTYPE",
    ),
    "undeclared entity": (lambda: ubl("&boom;"), "no XML"),
    "100 MB": (lambda: b"<a>" + b"x" * (100 * MIB) + b"</a>", "too large"),
    "100 MB of nothing": (lambda: b"\0" * (100 * MIB), "too large"),
    "deep": (lambda: b"<a>" * DEEP + b"</a>" * DEEP, "no XML"),
    "deep invoice": (lambda: ubl("<a>" * 1000 + "</a>" * 1000), "nested deeper"),
    "million tags": (lambda: ubl("<a/>" * 1_000_000), "more parts"),
    "many attributes": (lambda: ubl(f"<a {' '.join(f'a{i}=1' for i in range(9))}/>"), "no XML"),
    "wide attributes": (
        lambda: ubl("<a " + " ".join(f'a{at}="1"' for at in range(200_000)) + "/>"),
        "more parts",
    ),
    "many comments": (lambda: b"<!---->" * 400_000 + b"<a/>", "no e-invoice"),
    "empty lines": (lambda: ubl("<cac:InvoiceLine/>" * 49_000), "more than 20000"),
    "empty allowances": (lambda: ubl(ALLOWANCES), "more than 20000"),
    "foreign elements in CII": (lambda: cii(FOREIGN), "more than 20000"),
    "numbered lines": (
        lambda: fattura(
            f"<FatturaElettronicaBody><DatiBeniServizi>{NUMBERED}</DatiBeniServizi>"
            "</FatturaElettronicaBody>"
        ),
        "more than 20000",
    ),
    "empty bodies": (lambda: fattura("<FatturaElettronicaBody/>" * 49_000), "more than 20000"),
    "foreign elements in FA": (
        f'<Faktura xmlns="{FAKTURA}">{"<a>x</a>" * 49_000}</Faktura>'.encode,
        "more than 20000",
    ),
    "wrong encoding": (lambda: ubl("<cbc:Note>\xff</cbc:Note>").decode().encode("latin-1"), "line"),
    "odd encoding": (lambda: b'<?xml version="1.0" encoding="UTF-7"?><a/>', "encoding"),
    "half a mark": (lambda: b"\xff\xfe<", "encoding"),
    "cut": (lambda: ubl("<cbc:ID>1</cbc:ID>")[:-20], "too early"),
    "cut in a tag": (lambda: ubl("<cbc:ID>1</cbc:ID>")[:-5], "too early"),
    "zip bomb": (lambda: archive({"a.xml": b"\0" * (500 * MIB)}), "too large"),
    "zip of bombs": (
        lambda: archive({f"{at}.xml": b" " * (30 * MIB) for at in range(10)}),
        "too large",
    ),
    "zip directory": (
        lambda: b"PK\x03\x04" + b"PK\x01\x02" * 1_000_000 + b"PK\x05\x06" + b"\0" * 18,
        "too large",
    ),
    "cut zip": (lambda: archive({"a.xml": ubl("")})[:60], "archive"),
    "signed pieces": (
        lambda: (
            b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80" + b"\x04\x00" * 9**7
        ),
        "broken",
    ),
    "deep signature": (
        lambda: der(0x30, bytes.fromhex("06092a864886f70d010702"), b"\xa0\x80" * DEEP),
        "broken",
    ),
    "cut signature": (lambda: signed(ubl(""))[:-200], "broken"),
    "changed after signing": (lambda: signed(ubl(""), digest=b"\0" * 32), "not what was signed"),
    "pdf without": (pdf, "no e-invoice"),
    "pdf with two": (
        lambda: pdf(("factur-x.xml", ubl("")), ("xrechnung.xml", ubl(""))),
        "xrechnung.xml",
    ),
    "pdf bomb": (
        lambda: written(carrying(("factur-x.xml", stream(b"\0" * (400 * MIB), layers=2)))),
        "",
    ),
    "cut pdf": (lambda: pdf(("factur-x.xml", ubl("")))[:400], ""),
    "noise": (lambda: zlib.compress(b"noise" * 1000), "neither XML nor PDF"),
    "nothing": (lambda: b"", "empty"),
}


#: Those that cost nothing are judged by one process.
SMALL = (
    *("external entity", "undeclared entity", "deep invoice", "many attributes", "wrong encoding"),
    *("odd encoding", "half a mark", "cut", "cut in a tag", "cut zip", "cut signature", "noise"),
    *("changed after signing", "pdf without", "pdf with two", "cut pdf", "nothing", "entities"),
)

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="memory is read from /proc"
)


def verdicts(*files: Path) -> list[dict[str, Any]]:
    """Judge files in a process with limits."""
    done = subprocess.run(
        [sys.executable, "-c", RUNNER, *map(str, files)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=120,
    )
    said = done.stderr.decode()
    assert done.returncode == 1, said
    assert "Traceback" not in said
    assert int(said.split()[-1]) // 1024 <= MEMORY_MIB
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def expect(found: list[dict[str, Any]], says: str) -> None:
    fatal = [fault for one in found for fault in one["faults"] if fault["severity"] == "fatal"]
    assert fatal
    assert all(fault["code"] and fault["path"] and fault["message"] for fault in fatal)
    assert says in " ".join(fault["message"] for fault in fatal)


@pytest.mark.parametrize("name", [name for name in FILES if name not in SMALL])
def test_a_hostile_file_has_a_clear_fault_within_its_budget(name: str, tmp_path: Path) -> None:
    make, says = FILES[name]
    file = tmp_path / "invoice.xml"
    file.write_bytes(make())
    expect(verdicts(file), says)


def test_each_bad_file_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    files = [tmp_path / f"{at}" for at in range(len(SMALL))]
    for name, file in zip(SMALL, files, strict=True):
        file.write_bytes(FILES[name][0]())
    found = verdicts(*files)
    assert [one["file"] for one in found] == [str(file) for file in files]
    for name, one in zip(SMALL, found, strict=True):
        expect([one], FILES[name][1])
