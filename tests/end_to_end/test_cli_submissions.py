"""Handing in by hand from the command line: index, answer, last day."""

import io
import zipfile
from pathlib import Path
from typing import Any

from tests.end_to_end.command_line import Shop

ERRORS = (
    '<header xmlns="mfp:anaf:dgti:efactura:mesajEroriFactuta:v1" Index_incarcare="{index}">'
    '<Error errorMessage="E: linia 3: [BR-RO-110] județ"/></header>'
)


def answer_of(folder: Path, index: str, document: bytes) -> Path:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"{index}.xml", document)
        archive.writestr(f"semnatura_{index}.xml", b"<Signature/>")
    path = folder / f"answer-{index}.zip"
    path.write_bytes(packed.getvalue())
    return path


def xml_of(shop: Shop, issued: dict[str, Any], folder: Path) -> bytes:
    path = folder / f"{issued['number']}.xml"
    shop.sd.ok("export", issued["id"], "--format", "cius-ro", "--out", path)
    return path.read_bytes()


def test_a_document_goes_from_the_upload_by_hand_to_its_acceptance(
    shop: Shop, tmp_path: Path
) -> None:
    issued = shop.issued()
    before = shop.sd.ok("submission", "status", issued["number"])
    assert (before["submission"], before["uploadIndex"]) == ("none", None)
    # issued on Monday 16 November: the fifth working day is Monday 23 November
    assert (before["deadline"], before["daysLeft"]) == ("2026-11-23", 3)
    noted = shop.sd.ok("submission", "note", issued["number"], "5009876543")
    assert (noted["submission"], noted["uploadIndex"]) == ("sent", "5009876543")
    assert noted["daysLeft"] is None
    packed = answer_of(tmp_path, "5009876543", xml_of(shop, issued, tmp_path))
    for _ in range(2):  # the same answer again changes nothing
        assert shop.sd.ok("submission", "answer", packed)["submission"] == "accepted"
    assert shop.sd.ok("submission", "status") == []
    assert shop.sd.ok("verify")["ok"] is True


def test_a_rejection_keeps_the_portals_reasons(shop: Shop, tmp_path: Path) -> None:
    issued = shop.issued()
    shop.sd.ok("submission", "note", issued["id"], "77")
    packed = answer_of(tmp_path, "77", ERRORS.format(index="77").encode())
    told = shop.sd.ok("submission", "answer", packed)
    assert told["submission"] == "rejected"
    assert "[BR-RO-110]" in told["message"]
    (still_open,) = shop.sd.ok("submission", "status")
    assert (still_open["number"], still_open["daysLeft"]) == (issued["number"], 3)


def test_what_cannot_be_filed_is_told_and_does_not_stop_the_others(
    shop: Shop, tmp_path: Path
) -> None:
    first, second = shop.issued(), shop.issued()
    shop.sd.ok("submission", "note", first["id"], "11")
    ran = shop.sd("submission", "note", second["id"], "11")
    assert (ran.code, ran.error["code"]) == (1, "conflict")
    assert shop.sd("submission", "note", second["id"], "twelve").error["code"] == "bad_value"
    draft = shop.draft()
    assert shop.sd("submission", "note", draft, "13").error["code"] == "not_issued"
    good = answer_of(tmp_path, "11", xml_of(shop, first, tmp_path))
    stranger = answer_of(tmp_path, "99", ERRORS.format(index="99").encode())
    other = answer_of(tmp_path, "12", xml_of(shop, second, tmp_path))
    rubbish = tmp_path / "rubbish.zip"
    rubbish.write_bytes(b"PK rubbish")
    ran = shop.sd("submission", "answer", stranger, rubbish, good)
    assert ran.code == 1
    assert [each.get("submission") or each["error"]["code"] for each in ran.value] == [
        "not_found",
        "misread",
        "accepted",
    ]
    # an original with our number counts, though its index was never noted
    assert shop.sd.ok("submission", "answer", other)["submission"] == "accepted"


def rejected(shop: Shop, folder: Path, index: str) -> dict[str, Any]:
    issued = shop.issued()
    shop.sd.ok("submission", "note", issued["id"], index)
    shop.sd.ok(
        "submission", "answer", answer_of(folder, index, ERRORS.format(index=index).encode())
    )
    return issued


def test_a_refused_document_is_corrected_under_its_number(shop: Shop, tmp_path: Path) -> None:
    issued = rejected(shop, tmp_path, "31")
    first = xml_of(shop, issued, tmp_path)
    edit = {"orderNumber": "PO-7", "notes": "Județul e acum corect"}
    again = shop.sd.ok("invoice", "correct", issued["number"], shop.sd.file(edit))
    assert (again["id"], again["number"], again["issueDate"]) == (
        issued["id"],
        issued["number"],
        issued["issueDate"],
    )
    assert (again["submission"], again["orderNumber"]) == ("none", "PO-7")
    (old,) = again["superseded"]
    assert (old["xmlSha256"], old["anafUploadId"]) == (issued["xmlSha256"], "31")
    assert "[BR-RO-110]" in old["anafErrorMessage"]
    second = xml_of(shop, again, tmp_path)
    assert second != first
    assert b"PO-7" in second
    assert len(shop.documents()) == 1
    shop.sd.ok("submission", "note", issued["id"], "32")
    shop.sd.ok("submission", "answer", answer_of(tmp_path, "32", second))
    assert shop.sd.ok("verify")["ok"] is True
    assert shop.issued()["number"] == "FCT0002"


def test_a_correction_that_breaks_a_rule_leaves_everything_as_it_was(
    shop: Shop, tmp_path: Path
) -> None:
    issued = rejected(shop, tmp_path, "41")
    for edit, path in (
        ({"currency": "EUR"}, "exchangeRate"),
        ({"issueDate": "2026-11-17"}, "issueDate"),
        ({"seriesId": "x"}, "seriesId"),
    ):
        ran = shop.sd("invoice", "correct", issued["id"], shop.sd.file(edit))
        assert ran.code == 1
        assert path in {fault[0] for fault in ran.fault_codes}
        assert [each["id"] for each in shop.documents()] == [issued["id"]]
    assert shop.sd.ok("submission", "status", issued["id"])["submission"] == "rejected"
    other = shop.issued()
    ran = shop.sd("invoice", "correct", other["id"], shop.sd.file({"notes": "x"}))
    assert ran.error["reason"] == "not_rejected"
