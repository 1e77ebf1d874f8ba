"""What a helper does for a batch: read, complete, judge and write invoices, from values alone.

A helper gives no number and commits nothing: that is the deed of the one who owns the store
(`batches`). What it cannot know, or what is refused, it leaves to that one: it answers None, and
the line is done there as if there were no helpers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import cast

from storno_desktop.application.batch_books import Books, OpenBooks
from storno_desktop.application.batch_lines import body_of, read_line
from storno_desktop.application.bodies.invoices import InvoiceBody
from storno_desktop.application.companies import company_among
from storno_desktop.application.documents import circumstances, event_of, series_for
from storno_desktop.application.drafts import new_draft, read_new
from storno_desktop.application.exports import xml_of
from storno_desktop.application.issuing import (
    ISSUED,
    Place,
    dated,
    freeze,
    frozen_face,
    issue_facts,
)
from storno_desktop.application.judging import Circumstances, Judgement, judge, meaning, written
from storno_desktop.application.office import Office
from storno_desktop.application.ports import (
    Face,
    InvoiceFormat,
    Once,
    Ready,
    Store,
    UnitOfWork,
    Vault,
)
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.party import Company


@dataclass(frozen=True, slots=True)
class Prepared:
    """A line whose invoice may be issued: where it takes its number, and by what it is known."""

    company_id: str
    series_id: str
    period: str
    day: date
    client_id: str | None
    key: str | None
    ignored: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """The place of a line in its chunk, the id and the number that its document was given."""

    index: int
    id: str
    place: Place


@dataclass(frozen=True, slots=True)
class Written:
    """An issued document as the store will keep it; its XML lies in the vault already."""

    ready: Ready
    event: dict[str, object]
    xml_sha256: str
    xml_size: int


@dataclass(frozen=True, slots=True)
class Moment:
    """When a chunk is prepared, and how far each series had counted then, by id and period."""

    at: datetime
    day: date
    counted: Mapping[tuple[str, str], int]

    def now(self) -> datetime:
        """The moment, UTC; so it is a clock too."""
        return self.at

    def today(self) -> date:
        """The calendar day at this place."""
        return self.day


@dataclass(slots=True)
class _Draft:
    document: Document
    around: Circumstances
    judgement: Judgement
    day: date
    digest: str
    issued: Document | None = None
    xml: bytes = b""


@dataclass(frozen=True, slots=True)
class Tools:
    """All that a helper needs from the outside."""

    vault: Vault
    office_at: Callable[[Store, Moment], Office]
    format_for: Callable[[str], InvoiceFormat]
    ready: Callable[[Document, Face, Once | None], Ready]
    write_file: Callable[[str, bytes], None]


@dataclass(frozen=True, slots=True)
class _Shelf:
    vault: Vault


class Helper:
    """Works through chunks of lines; what it has prepared it keeps until it is exported."""

    def __init__(self, tools: Tools, company_key: str | None) -> None:
        self._tools, self._company_key = tools, company_key
        self._books = OpenBooks(Books((), (), (), (), ()))
        self._store = cast("Store", _Shelf(tools.vault))  # nothing else of it is asked for
        self._chunks: dict[int, list[_Draft | None]] = {}

    @property
    def held(self) -> int:
        """How many chunks are not forgotten."""
        return len(self._chunks)

    def open(self, books: Books) -> None:
        """Take these master data from now on."""
        self._books = OpenBooks(books)

    def prepare(self, chunk: int, lines: Sequence[object], at: Moment) -> list[Prepared | None]:
        """Read, complete and judge lines; None for each that must be done with the store."""
        office = self._tools.office_at(self._store, at)
        drafts: list[_Draft | None] = []
        answers: list[Prepared | None] = []
        for line in lines:
            try:
                draft, prepared = self._prepare(office, line, at)
            except Exception:  # noqa: BLE001 - refused with the store, in the words of that deed
                drafts.append(None)
                answers.append(None)
            else:
                drafts.append(draft)
                answers.append(prepared)
        self._chunks[chunk] = drafts
        return answers

    def _prepare(self, office: Office, line: object, at: Moment) -> tuple[_Draft, Prepared]:
        unit = cast("UnitOfWork", self._books)
        company, body = self._said(unit, line)
        read, digest = read_new(body)
        if _needs_the_store(read):
            raise LookupError
        document = new_draft(office, unit, company, read)
        content = dated(document.content, None, office.clock.today())
        document = replace(document, content=content)
        series = series_for(unit, company.id, document.kind, content.series_id)
        day = content.issue_date or office.clock.today()
        series.may_number(day)
        period = series.period_of(day)
        # a number that looks like the one to come; what it will be is told in `write`
        likely = series.number(at.counted.get((series.id, period), 0) + 1, day)
        around = replace(circumstances(office, unit, document, likely), issued_at=at.at)
        judgement = judge(content, around)
        if fatal(judgement.faults):
            raise LookupError
        prepared = Prepared(
            company.id,
            series.id,
            period,
            day,
            content.client_id,
            read.idempotency_key,
            tuple(read.ignored),
        )
        return _Draft(document, around, judgement, day, digest), prepared

    def _said(self, unit: UnitOfWork, text: object) -> tuple[Company, dict[str, object]]:
        named, line = read_line(text)
        company = company_among(
            unit.companies.all(), named if named is not None else self._company_key
        )
        return company, dict(body_of(line))

    def write(self, chunk: int, numbered: Sequence[Numbered]) -> list[Written | None]:
        """Write the XML of documents with their numbers, and make them ready for the store."""
        return [self._write(self._chunks[chunk][one.index], one) for one in numbered]

    def _write(self, draft: _Draft | None, numbered: Numbered) -> Written | None:
        if draft is None:
            return None
        place = numbered.place
        try:
            around = replace(draft.around, number=place.number, issued_at=place.at)
            if self._may_judge_otherwise(draft, place):
                draft.judgement = judge(draft.document.content, around)
                if fatal(draft.judgement.faults):
                    return None
            totals = draft.judgement.totals
            semantic = meaning(draft.document.content, totals, around)
            draft.xml = written(draft.document.content, totals, semantic, around)
            sha256 = self._tools.vault.put(draft.xml)
            document = replace(draft.document, id=numbered.id)
            draft.issued = frozen = freeze(document, place, around, totals, sha256)
            once = Once(frozen.id, draft.digest) if frozen.idempotency_key else None
            return Written(
                self._tools.ready(frozen, frozen_face(frozen), once),
                event_of(frozen, ISSUED, place.at, **issue_facts(frozen, draft.day)),
                sha256,
                len(draft.xml),
            )
        except Exception:  # noqa: BLE001 - told by the deed with the store
            return None

    @staticmethod
    def _may_judge_otherwise(draft: _Draft, place: Place) -> bool:
        """Whether the rules may see another thing than in `prepare`.

        They ask a number for its length and for what kinds of characters it has; the Greek one
        that asks for more has bars in its number.
        """
        stood_in, then = draft.around.number or "", draft.around.issued_at
        return (
            len(stood_in) != len(place.number)
            or "|" in place.number
            or place.number == draft.document.content.parent_number
            or then is None
            or then.date() != place.at.date()
        )

    def export(self, chunk: int, key: str, targets: Sequence[tuple[int, str]]) -> list[bool]:
        """Write committed documents as files; False for each that must be done with the store."""
        return [self._export(self._chunks[chunk][index], key, path) for index, path in targets]

    def _export(self, draft: _Draft | None, key: str, path: str) -> bool:
        if draft is None or draft.issued is None or draft.issued.issued is None:
            return False
        try:
            is_home = draft.issued.issued.format_key == key
            content = draft.xml if is_home else xml_of(self._tools.format_for, draft.issued, key)
            self._tools.write_file(path, content)
        except Exception:  # noqa: BLE001 - told by the deed with the store
            return False
        return True

    def forget(self, chunk: int) -> None:
        """Let a chunk go that is done."""
        self._chunks.pop(chunk, None)


def _needs_the_store(read: InvoiceBody) -> bool:
    """Whether an invoice touches other records than its own."""
    wanted = ("parent_id", "collect", "attachments", "revises_id")
    return any(read.values.get(name) for name in wanted)
