"""Files of a document: into the draft, inside the e-invoice, out again byte for byte."""

import base64
from pathlib import Path

from lxml import etree

from tests.end_to_end.command_line import Shop
from tests.official import Official

PDF = b"%PDF-1.4 the drawing of a chair"
CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"


def embedded(xml: bytes) -> dict[str, bytes]:
    found = etree.fromstring(xml).iter(f"{CBC}EmbeddedDocumentBinaryObject")
    return {each.get("filename"): base64.b64decode(each.text) for each in found}


def test_a_file_travels_inside_the_e_invoice(shop: Shop, tmp_path: Path, shared: Path) -> None:
    drawing, note = tmp_path / "desen scaun.pdf", tmp_path / "only for us.txt"
    drawing.write_bytes(PDF)
    note.write_bytes(b"they always pay late")
    id_ = shop.draft()
    shop.sd.ok("invoice", "attach", id_, note, "--internal")
    draft = shop.sd.ok("invoice", "attach", id_, drawing, "--description", "Desenul scaunului")
    assert [each["filename"] for each in draft["attachments"]] == [drawing.name, note.name]
    assert draft["faults"] == []
    issued = shop.sd.ok("invoice", "issue", id_)
    out = tmp_path / "out.xml"
    shop.sd.ok("export", id_, "--format", "cius-ro", "--out", out)
    assert embedded(out.read_bytes()) == {drawing.name: PDF}
    assert Official(shared).fatal(out.read_bytes()) == []
    shop.sd.ok("export", id_, "--format", "ubl-en16931", "--out", out)
    assert embedded(out.read_bytes()) == {drawing.name: PDF}
    back = tmp_path / "back.txt"
    told = shop.sd.ok("invoice", "attachment", issued["number"], note.name, "--out", back)
    assert (back.read_bytes(), told["mimeType"]) == (note.read_bytes(), "text/plain")
    assert shop.sd("invoice", "attach", id_, note).error["reason"] == "already_issued"
    assert shop.sd.ok("verify")["ok"] is True


def test_json_takes_content_once_and_names_it_later(shop: Shop, tmp_path: Path) -> None:
    file = {"filename": "a.pdf", "content": base64.b64encode(PDF).decode()}
    id_ = shop.draft(attachments=[file])
    (known,) = shop.sd.ok("invoice", "show", id_)["attachments"]
    assert (known["size"], known["embed"], known["mimeType"]) == (len(PDF), True, "application/pdf")
    edit = {"attachments": [{**known, "description": "Oferta"}]}
    (named,) = shop.sd.ok("invoice", "edit", id_, shop.sd.file(edit))["attachments"]
    assert (named["description"], named["sha256"]) == ("Oferta", known["sha256"])
    copied = shop.sd.ok("invoice", "copy", id_)
    assert copied["attachments"] == []
    ran = shop.sd("invoice", "edit", copied["id"], shop.sd.file(edit))
    assert ran.fault_codes == {("attachments[0].sha256", "FILE-NOT-STORED")}
    cleared = shop.sd.ok("invoice", "edit", id_, shop.sd.file({"attachments": None}))
    assert cleared["attachments"] == []


def test_what_is_wrong_with_a_file_is_said_at_its_place(shop: Shop, tmp_path: Path) -> None:
    good = base64.b64encode(PDF).decode()
    files = [
        {"filename": "../a.pdf", "content": good},
        {"filename": "b.pdf", "content": "not base 64!"},
        {"filename": "c.pdf", "content": ""},
        {"filename": "d.pdf"},
        {"content": good},
    ]
    ran = shop.sd("invoice", "create", shop.sd.file({"lines": [], "attachments": files}))
    assert {fault for fault in ran.fault_codes if "attach" in fault[0]} == {
        ("attachments[0].filename", "BAD-FILE-NAME"),
        ("attachments[1].content", "NOT-BASE64"),
        ("attachments[2].content", "EMPTY-FILE"),
        ("attachments[3].content", "REQUIRED"),
        ("attachments[4].filename", "REQUIRED"),
    }
    twice = [{"filename": name, "content": good} for name in ("A.pdf", "a.PDF")]
    ran = shop.sd("invoice", "create", shop.sd.file({"lines": [], "attachments": twice}))
    assert ("attachments[1].filename", "FILE-TWICE") in ran.fault_codes
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")
    id_ = shop.draft()
    draft = shop.sd.ok("invoice", "attach", id_, program)
    assert ("BR-CL-24", "attachments[0].content") in {
        (fault["code"], fault["path"]) for fault in draft["faults"]
    }
    assert shop.sd.ok("invoice", "detach", id_, "setup.exe")["faults"] == []
    assert shop.sd("invoice", "detach", id_, "setup.exe").error["code"] == "not_found"
    large = tmp_path / "large.pdf"
    large.write_bytes(b"0" * 7_000_001)
    assert ("attachments", "FILES-TOO-LARGE") in shop.sd(
        "invoice", "attach", id_, large
    ).fault_codes
