"""`batch FILE.jsonl`: many invoices in one process, one JSON body in and one result out a line."""

from __future__ import annotations

import argparse
import itertools
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from storno_desktop.application import batches, drafts, exports, issuing, json_input
from storno_desktop.application.batch_lines import body_of, read_line
from storno_desktop.application.companies import find_company
from storno_desktop.application.errors import BadInput
from storno_desktop.cli.desk import STANDARD, Desk, open_lines, write_file
from storno_desktop.cli.failures import Failure, FileFailure, told
from storno_desktop.cli.output import NOTHING, Answer, json_text
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.party import Company

#: Below this a file is done before helpers have started.
_WORTH_HELPERS = 1024 * 1024
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

    def company(self, named: str | None) -> Company:
        """The company that a line names, or does not, looked up once."""
        if named not in self.companies:
            self.companies[named] = (
                self.desk.company if named is None else find_company(self.desk.office, named)
            )
        return self.companies[named]

    def target(self, id_: str, number: str | None, company: Company, extension: str) -> Path:
        """The file of a document, named by its number; a second such one by its company too."""
        stem = _NOT_IN_NAMES.sub("-", number or id_).strip(" .") or id_
        name = f"{stem}.{extension}"
        if self.names.get(name, id_) != id_:
            name = f"{stem}-{company.cif}.{extension}"
        self.names[name] = id_
        return (self.folder or Path()) / name


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
    for line, result, failure in _results(run, arguments.file, _jobs(arguments)):
        if failure is not None:
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


def _jobs(arguments: argparse.Namespace) -> int:
    """How many processes: those asked for, else as many as there are cores for a large file.

    Who writes into our standard input may wait for each answer before the next line.
    """
    if not arguments.issue:
        return 1
    if arguments.jobs is not None:
        return int(arguments.jobs)
    if arguments.file == STANDARD:
        return 1
    try:
        size = Path(arguments.file).stat().st_size
    except (OSError, ValueError):
        return 1  # told where it is opened
    return os.cpu_count() or 1 if size >= _WORTH_HELPERS else 1


_Result = tuple[int, dict[str, object], Failure | None]


def _results(run: _Run, file: str, jobs: int) -> Iterator[_Result]:
    """The result of each line, and why it was refused."""
    desk = run.desk
    helpers = _helpers(desk, jobs)
    if helpers is None:
        for line, text in _lines(file):
            yield _with_the_store(run, line, text)
        return
    every: dict[str, Company] = {}

    def company_of(id_: str) -> Company:
        if id_ not in every:
            every[id_] = find_company(desk.office, id_)
        return every[id_]

    def target(id_: str, number: str, company_id: str) -> str:
        return str(run.target(id_, number, company_of(company_id), "xml"))

    is_xml = run.format is not None and exports.is_xml_format(desk.office, run.format)
    office = desk.office
    with closing(helpers):
        batch = batches.Batch(office, helpers, run.format, target if is_xml else None)
        with closing(batch.answers(_lines(file))) as answers:
            for one in answers:
                if isinstance(one, batches.Line):
                    yield _with_the_store(run, one.number, one.text)
                else:
                    yield _of_issued(run, one, company_of(one.company_id))


def _helpers(desk: Desk, jobs: int) -> batches.Helpers | None:
    """Helpers for more than one process; none where the system has no room for them."""
    if jobs == 1:
        return None
    try:
        return desk.outside.helpers(desk.profile, desk.company_key, jobs)
    except OSError:
        return None


def _of_issued(run: _Run, issued: batches.Issued, company: Company) -> _Result:
    result: dict[str, object] = {"id": issued.id, "number": issued.number}
    if issued.ignored:
        result["ignored"] = list(issued.ignored)
    try:
        if run.format is not None and run.folder is not None:
            exported = issued.file or _exported(run, issued.id, issued.number, company)
            result["file"] = exported
    except Exception as error:  # noqa: BLE001 - told in its place, the next line goes on
        return issued.line, result, told(error, run.desk.language, run.desk.profile)
    return issued.line, result, None


def _with_the_store(run: _Run, line: int, text: object) -> _Result:
    result: dict[str, object] = {}
    try:
        _one(run, text, result)
    except Exception as error:  # noqa: BLE001 - told in its place, the next line goes on
        return line, result, told(error, run.desk.language, run.desk.profile)
    return line, result, None


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
    named, line = read_line(text)
    company, body = run.company(named), body_of(line)
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
        result["file"] = _exported(run, document.id, document.number, company)


def _is_known(run: _Run, company: Company, body: Mapping[str, object]) -> bool:
    key = body.get("idempotencyKey")
    if not isinstance(key, str) or not key.strip():
        return False
    with run.desk.office.store.read() as unit:
        return unit.documents.once(company.id, key.strip()) is not None


def _exported(run: _Run, id_: str, number: str | None, company: Company) -> str:
    exported = exports.export(run.desk.office, id_, run.format or "")
    target = run.target(id_, number, company, exported.extension)
    write_file(target, exported.content)
    return str(target)
