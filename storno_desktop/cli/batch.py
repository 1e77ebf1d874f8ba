"""`batch FILE.jsonl`: many invoices in one process, one JSON body in and one result out a line."""

from __future__ import annotations

import argparse
import itertools
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from storno_desktop.application import drafts, exports, issuing, json_input
from storno_desktop.application.bodies.kinds import nearest
from storno_desktop.application.companies import find_company
from storno_desktop.application.errors import BadInput
from storno_desktop.cli.desk import Desk, as_object, open_lines, write_file
from storno_desktop.cli.failures import FileFailure, told
from storno_desktop.cli.output import NOTHING, Answer, json_text
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.party import Company

_BLANK = b" \t\r\n"
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


@dataclass(slots=True)
class _Run:
    """One batch: what was asked for, and what it has come to."""

    desk: Desk
    wants_issue: bool
    format: str | None
    folder: Path | None
    companies: dict[str | None, Company] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)  # file name to document id

    def company(self, key: object) -> Company:
        """The company of a line, looked up once."""
        named = str(key) if key is not None else None
        if named not in self.companies:
            self.companies[named] = (
                self.desk.company if named is None else find_company(self.desk.office, named)
            )
        return self.companies[named]


def batch(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Create, issue and export line by line; a bad line does not stop the others."""
    if (arguments.format is None) != (arguments.out is None):
        raise BadInput("bad_value", [Fault("format" if arguments.out else "out", "REQUIRED")])
    if arguments.format not in {None, "pdf", "json"} and not arguments.issue:
        raise BadInput("bad_value", [Fault("issue", "REQUIRED")])  # a draft has no XML
    folder = Path(arguments.out) if arguments.out is not None else None
    run = _Run(desk, bool(arguments.issue), arguments.format, folder)
    if run.format is not None:
        exports.known_format(desk.office, run.format)
    if folder is not None:
        _make(folder)
    progress = desk.progress("batch_running")
    done = refused = code = 0
    for line, text in _lines(arguments.file):
        result: dict[str, object] = {}
        try:
            _one(run, text, result)
        except Exception as error:  # noqa: BLE001 - told in its place, the next line goes on
            failure = told(error, desk.language, desk.profile)
            result["error"] = failure.body()
            refused += 1
            code = max(code, failure.exit_code)
        print(json_text({"line": line, **result}, indent=None), flush=True)
        done += 1
        progress(done)
    progress.close()
    if not desk.as_json:
        print(desk.say("batch_done", done=done - refused, refused=refused), file=sys.stderr)
    return Answer(NOTHING, code=code)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileFailure(error, folder) from error


def _lines(file: str) -> Iterator[tuple[int, object]]:
    """The lines of a file with their numbers; an array gives its elements, counted from one."""
    with open_lines(file) as opened:
        number, first = 0, b""
        for first in opened:
            number += 1
            if first.strip(_BLANK):
                break
        else:
            json_input.read_values(first)  # empty: refused as any other empty file
            return
        start = first.decode("utf-8-sig", "replace")
        if json_input.is_spread_over_lines(start):
            rest = opened.read(json_input.MAX_BYTES + 1)
            values = json_input.read_values(first + rest).values
            yield from enumerate(values, start=1)
            return
        for line in itertools.chain([first], opened):
            if line.strip(_BLANK):
                yield number, line
            number += 1


def _one(run: _Run, text: object, result: dict[str, object]) -> None:
    """Do one line; a refusal leaves no draft behind, and names what was issued before it."""
    value = json_input.read_value(json_input.decoded(text)) if isinstance(text, bytes) else text
    line = as_object(value)
    company, body = run.company(None if "invoice" not in line else line.get("company")), line
    if "invoice" in line:
        for key in line.keys() - {"company", "invoice"}:
            params = nearest(key, ("company", "invoice"))
            raise BadInput("unknown_field", [Fault(key, "UNKNOWN-FIELD", params=params)])
        body = as_object(line["invoice"])
    office = run.desk.office
    is_known = _is_known(run, company, body)
    made = drafts.create(office, company.id, body)
    document = made.document
    if run.wants_issue and document.lifecycle is Lifecycle.DRAFT:
        try:
            document = issuing.issue(office, document.id).document
        except Exception:
            if not is_known:
                # the line may be mended and come again, with the same key
                drafts.delete(office, document.id)
            raise
    result |= {"id": document.id, "number": document.number}
    if made.ignored:
        result["ignored"] = list(made.ignored)
    if run.format is not None and run.folder is not None:
        result["file"] = _exported(run, document, company)


def _is_known(run: _Run, company: Company, body: Mapping[str, object]) -> bool:
    key = body.get("idempotencyKey")
    if not isinstance(key, str) or not key.strip():
        return False
    with run.desk.office.store.read() as unit:
        return unit.documents.once(company.id, key.strip()) is not None


def _exported(run: _Run, document: Document, company: Company) -> str:
    exported = exports.export(run.desk.office, document.id, run.format or "")
    stem = _NOT_IN_NAMES.sub("-", document.number or document.id).strip(" .") or document.id
    name = f"{stem}.{exported.extension}"
    if run.names.get(name, document.id) != document.id:
        name = f"{stem}-{company.cif}.{exported.extension}"  # two companies with the same number
    run.names[name] = document.id
    target = (run.folder or Path()) / name
    write_file(target, exported.content)
    return str(target)
