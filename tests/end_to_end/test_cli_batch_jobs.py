"""`batch --jobs 2` comes to the same as `--jobs 1`: answers, numbers, files and books."""

import json
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.bootstrap import open_office
from tests import random_french, random_german, random_italian, random_polish
from tests.end_to_end.command_line import BUYER, SELLER, CommandLine, body
from tests.random_invoices import BUYERS, VAT_SELLER, case

OTHER = {**VAT_SELLER, "vatRounding": "per_group"}


def firms(sd: CommandLine, profile: Path) -> None:
    """Two companies in a profile, with clients of their own."""
    for seller, buyers in ((SELLER, (BUYER,)), (OTHER, BUYERS)):
        sd.ok("--profile", profile, "company", "add", sd.file(seller))
        for buyer in buyers:
            cif = str(seller["cif"])
            sd.ok("--profile", profile, "--company", cif, "client", "add", sd.file(buyer))


def mixed() -> bytes:
    """Good and bad lines of two companies, in between each other."""
    good = {"company": SELLER["cif"], "invoice": body()}
    lines: list[object] = []
    seed = 0
    while len(lines) < 60:
        made = case(seed, most_lines=60)
        seed += 1
        if made.seller["cif"] == OTHER["cif"]:
            invoice = {**made.invoice, "client": made.buyer["name"]}
            lines.append({"company": OTHER["cif"], "invoice": invoice})
    keyed = {"company": SELLER["cif"], "invoice": body(idempotencyKey="k")}
    late = {
        "company": OTHER["cif"],
        "invoice": {**body(), "client": "14399840", "idempotencyKey": "k"},
    }
    lines[3:3] = [b'{"client": ', good, b"\xff\xfe", [1], 7]
    lines[12:12] = [keyed, {"invoice": body()}, {"company": "Nimeni", "invoice": body()}]
    lines[20:20] = [keyed, {**keyed, "invoice": body(idempotencyKey="k", notes="alt")}, late]
    lines[31:31] = [
        {"company": SELLER["cif"], "invoice": body(currency="EUR")},  # refused: no exchange rate
        {"company": SELLER["cif"], "invoice": body(), "more": 1},
        {"company": SELLER["cif"], "invoice": body(surprise=1, fields=2)},
        {"company": SELLER["cif"], "invoice": body(client="Nimeni")},
        {"company": SELLER["cif"], "invoice": body(collect=True)},
        {"company": SELLER["cif"], "invoice": body(documentType="credit_note", apiVersion=1)},
        b"",
        {"company": "", "invoice": body()},
        good,
    ]
    return b"\n".join(
        one if isinstance(one, bytes) else json.dumps(one, ensure_ascii=False).encode()
        for one in lines
    )


def told(sd: CommandLine, profile: Path, jobs: int, *options: str | Path) -> tuple[Any, ...]:
    """What a batch answers, without the ids, and the files that it writes."""
    out = profile / "out"
    ran = sd(
        *("--profile", profile, "batch", "-", "--issue", "--jobs", str(jobs)),
        *(*options, *(("--out", out) if options else ())),
        stdin=mixed(),
    )
    answers = ran.lines
    for answer in answers:
        answer.pop("id", None)
        if "file" in answer:
            answer["file"] = Path(answer["file"]).name
    files = {path.name: path.read_bytes() for path in out.iterdir()} if out.is_dir() else {}
    sd.ok("--profile", profile, "verify")
    return ran.code, answers, files


@pytest.mark.parametrize("options", [(), ("--format", "cius-ro"), ("--format", "cii-en16931")])
def test_two_processes_come_to_the_same_as_one(
    sd: CommandLine, tmp_path: Path, options: tuple[str, ...]
) -> None:
    for name in ("one", "two"):
        firms(sd, tmp_path / name)
    alone, together = (
        told(sd, tmp_path / name, jobs, *options) for name, jobs in (("one", 1), ("two", 2))
    )
    assert together[:2] == alone[:2]
    assert together[2] == alone[2]
    numbers = [answer["number"] for answer in alone[1] if "number" in answer]
    assert len(set(numbers)) > 55
    for row in ("one", "two"):
        listed = sd.ok("--profile", tmp_path / row, "--company", OTHER["cif"], "invoice", "list")
        assert len(listed) > 40


def test_a_page_is_written_for_each_line_too(sd: CommandLine, tmp_path: Path) -> None:
    sd.ok("company", "add", sd.file(SELLER))
    sd.ok("client", "add", sd.file(BUYER))
    stdin = b"\n".join(json.dumps(body()).encode() for _ in range(3))
    out = tmp_path / "out"
    options = ("--issue", "--jobs", "2", "--format", "pdf", "--out", out)
    ran = sd("batch", "-", *options, stdin=stdin)
    assert [Path(one["file"]).name for one in ran.lines] == [f"FCT000{n}.pdf" for n in (1, 2, 3)]
    assert all(path.read_bytes().startswith(b"%PDF") for path in out.iterdir())


NATIONS = {
    "FR": (random_french.VAT_SELLER, random_french),
    "DE": (random_german.VAT_SELLER, random_german),
    "IT": (random_italian.SELLER, random_italian),
    "PL": (random_polish.VAT_SELLER, random_polish),
}


def stored(profile: Path) -> list[tuple[str, str, str]]:
    """Number, XML and total of every issued document, in the order of the chains."""
    office = open_office(profile)
    try:
        with office.store.read() as unit:
            links = [
                json.loads(link.payload)
                for company in unit.companies.all()
                for link in unit.chain.links(company.id)
            ]
    finally:
        office.store.close()
    return [(one["number"], one["xml"], one["total"]) for one in links if one["event"] == "issued"]


def test_documents_of_every_country_are_the_same_to_the_byte(
    sd: CommandLine, tmp_path: Path
) -> None:
    lines = []
    buyers: dict[str, dict[str, Any]] = {country: {} for country in NATIONS}
    for seed in range(14):
        for country, (seller, module) in NATIONS.items():
            made: Any = module.case(seed, most_lines=12)
            if made.seller["cif"] == seller["cif"]:
                buyers[country][made.buyer["name"]] = made.buyer
                invoice = {**made.invoice, "client": made.buyer["name"]}
                lines.append(json.dumps({"company": seller["cif"], "invoice": invoice}))
    said = []
    for jobs in (1, 2):
        profile = tmp_path / str(jobs)
        for country, (seller, _) in NATIONS.items():
            cif = str(seller["cif"])
            sd.ok("--profile", profile, "company", "add", sd.file(seller))
            for buyer in buyers[country].values():
                sd.ok("--profile", profile, "--company", cif, "client", "add", sd.file(buyer))
        options = ("batch", "-", "--issue", "--jobs", str(jobs))
        ran = sd("--profile", profile, *options, stdin="\n".join(lines).encode())
        said.append([{**answer, "id": ""} for answer in ran.lines])
        sd.ok("--profile", profile, "verify")
    assert said[0] == said[1]
    assert stored(tmp_path / "1") == stored(tmp_path / "2")
    assert len(stored(tmp_path / "2")) > 25
