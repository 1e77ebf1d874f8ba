"""A batch with helpers: they prepare and write invoices, this deed numbers and commits them.

The lines keep their order: numbers are given in it, and answers too. A chunk of lines goes to a
helper, which says what can be issued; this deed gives those their numbers; the helper writes the
XML into the vault and the rows for the store; and one transaction takes the numbers and stores
documents, rows and events. Only then are the files written and the answers given, so that a crash
leaves whole documents or none.

What a helper leaves open (a refusal, a correction of a stored document, a key that was used) is
given back to be done with the store, when everything before it is done and nothing behind it has
a number. So is whatever cannot be committed as it was prepared, as when another program took a
number or changed a client meanwhile: nothing is renumbered.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from storno_desktop.application.batch_books import Books, books_of
from storno_desktop.application.batch_work import Moment, Numbered, Prepared, Written
from storno_desktop.application.errors import Conflict
from storno_desktop.application.issuing import Place
from storno_desktop.application.office import Office
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.domain.chain import Link, link

#: One transaction each; a helper keeps two or three of them in memory.
CHUNK_LINES, CHUNK_BYTES = 32, 512 * 1024
CHUNKS_A_HELPER = 3


class HelperLost(Exception):
    """A helper is gone; what it had prepared is done with the store."""


class Helpers(Protocol):
    """Processes that each hold a `batch_work.Helper`; each answers in the order it was asked."""

    count: int

    def ask(self, helper: int, deed: str, *values: object) -> None:
        """Have a helper do a deed, without waiting for it."""
        ...

    def answer(self) -> tuple[int, Any]:
        """Wait for the next answer and tell whose it is; raises HelperLost."""
        ...

    def close(self) -> None:
        """Send the helpers away."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the batch that is to be done with the store now, before the next is asked for."""

    number: int
    text: object


@dataclass(frozen=True, slots=True)
class Issued:
    """A line that is done: its document is issued, and lies in `file` unless that is None."""

    line: int
    id: str
    number: str
    company_id: str
    ignored: tuple[str, ...]
    file: str | None


@dataclass(slots=True)
class _Chunk:
    number: int
    helper: int
    lines: list[Line]
    at: Moment
    books: Books
    prepared: list[Prepared | None] | None = None
    done: int = 0  # lines that were numbered or given back


@dataclass(slots=True)
class _Run:
    """Lines of a chunk that follow each other and have numbers, or one to be given back."""

    chunk: _Chunk
    lines: list[Line]
    prepared: list[Prepared] = field(default_factory=list)
    numbered: list[Numbered] = field(default_factory=list)
    written: list[Written | None] | None = None
    is_committed: bool = False
    files: list[str | None] | None = None

    @property
    def is_given_back(self) -> bool:
        return not self.numbered

    @property
    def keys(self) -> set[tuple[str, str]]:
        return {(one.company_id, one.key) for one in self.prepared if one.key is not None}


class Batch:
    """One batch; `file_of` names the file of a document, None when helpers write none."""

    def __init__(
        self,
        office: Office,
        helpers: Helpers,
        format_key: str | None,
        file_of: Callable[[str, str, str], str] | None,
        chunk_lines: int = CHUNK_LINES,
    ) -> None:
        self._office, self._helpers = office, helpers
        self._key, self._file_of, self._chunk_lines = format_key, file_of, chunk_lines
        self._waiting: list[deque[Callable[[Any], None]]] = [deque() for _ in range(helpers.count)]
        self._chunks: deque[_Chunk] = deque()  # not wholly numbered
        self._runs: deque[_Run] = deque()  # numbered, not answered
        self._counted: dict[tuple[str, str], int] = {}
        self._keys: set[tuple[str, str]] = set()  # idempotency keys that got a number here
        self._books = self._read_books()
        self._numbers = itertools.count(1)
        self._is_lost = False
        self._failure: Exception | None = None

    def answers(self, lines: Iterable[tuple[int, object]]) -> Generator[Line | Issued, None, None]:
        """Do the lines and give each back in its order, done or to be done by the caller."""
        chunks = _chunked((Line(*one) for one in lines), self._chunk_lines)
        self._tell_books()
        feeding = True
        while not self._is_lost:
            while feeding and len(self._chunks) + len(self._runs) < self._most:
                chunk = self._next(chunks)
                feeding = chunk is not None
                if chunk is not None:
                    self._send(chunk)
            self._number()
            self._commit()
            if self._runs and self._runs[0].is_given_back:
                run = self._runs.popleft()
                yield from run.lines
                self._counted.clear()
                self._let_go(run)
            elif self._runs and self._runs[0].files is not None:
                run = self._runs.popleft()
                yield from _issued(run)
                self._let_go(run)
            elif not self._runs and not self._chunks:
                break
            else:
                self._hear()
        yield from self._without_helpers()
        while (rest := self._next(chunks)) is not None:
            yield from rest
        if self._failure is not None:
            raise self._failure

    def _next(self, chunks: Iterator[list[Line]]) -> list[Line] | None:
        """The next lines; what stops their source is told when all before it are answered."""
        try:
            return None if self._failure is not None else next(chunks, None)
        except Exception as failure:  # noqa: BLE001 - raised by `answers`
            self._failure = failure
            return None

    @property
    def _most(self) -> int:
        return CHUNKS_A_HELPER * self._helpers.count

    def _read_books(self) -> Books:
        with self._office.store.read() as unit:
            return books_of(unit)

    def _tell_books(self) -> None:
        for helper in range(self._helpers.count):
            self._ask(helper, "open", self._books)

    def _ask(
        self,
        helper: int,
        deed: str,
        *values: object,
        then: Callable[[Any], None] = lambda _: None,
    ) -> None:
        self._waiting[helper].append(then)
        self._helpers.ask(helper, deed, *values)

    def _hear(self) -> None:
        try:
            helper, answer = self._helpers.answer()
        except HelperLost:
            self._is_lost = True
        else:
            self._waiting[helper].popleft()(answer)

    def _send(self, lines: list[Line]) -> None:
        clock = self._office.clock
        helper = min(range(self._helpers.count), key=lambda one: len(self._waiting[one]))
        at = Moment(clock.now(), clock.today(), dict(self._counted))
        chunk = _Chunk(next(self._numbers), helper, lines, at, self._books)

        def prepared(answer: list[Prepared | None]) -> None:
            chunk.prepared = answer

        self._chunks.append(chunk)
        texts = [line.text for line in lines]
        self._ask(helper, "prepare", chunk.number, texts, at, then=prepared)

    def _number(self) -> None:
        """Give numbers in the order of the lines, as far as that is known and nothing is open."""
        while self._chunks and self._chunks[0].prepared is not None:
            if any(run.is_given_back for run in self._runs):
                return
            chunk = self._chunks[0]
            run = self._next_run(chunk)
            self._runs.append(run)
            chunk.done += len(run.lines)
            if chunk.done == len(chunk.lines):
                self._chunks.popleft()
            if run.numbered:
                self._have_written(run)

    def _next_run(self, chunk: _Chunk) -> _Run:
        run = _Run(chunk, [])
        is_fresh = chunk.at.day == self._office.clock.today()
        with self._office.store.read() as unit:
            for index in range(chunk.done, len(chunk.lines)):
                prepared = (chunk.prepared or [])[index]
                line = chunk.lines[index]
                if prepared is None or not is_fresh or self._is_known(unit, prepared):
                    if not run.lines:
                        run.lines.append(line)
                    break
                run.lines.append(line)
                run.prepared.append(prepared)
                place = self._place(unit, chunk.books, prepared)
                run.numbered.append(Numbered(index, self._office.new_id(), place))
        return run

    def _is_known(self, unit: UnitOfWork, prepared: Prepared) -> bool:
        """Whether the idempotency key was used before; a new one is remembered."""
        if prepared.key is None:
            return False
        key = prepared.company_id, prepared.key
        if key in self._keys or unit.documents.once(*key) is not None:
            return True
        self._keys.add(key)
        return False

    def _place(self, unit: UnitOfWork, books: Books, prepared: Prepared) -> Place:
        counter = prepared.series_id, prepared.period
        if counter not in self._counted:
            self._counted[counter] = unit.series.last(*counter)
        self._counted[counter] += 1
        number = books.series_of(prepared.series_id).number(self._counted[counter], prepared.day)
        return Place(*counter, self._counted[counter], number, self._office.clock.now())

    def _have_written(self, run: _Run) -> None:
        def written(answer: list[Written | None]) -> None:
            run.written = answer

        self._ask(run.chunk.helper, "write", run.chunk.number, run.numbered, then=written)

    def _commit(self) -> None:
        """Store what is written, in order; when that fails, give everything open back."""
        for run in list(self._runs):
            if run.is_committed:
                continue
            if run.is_given_back or run.written is None:
                return
            try:
                self._store(run, [one for one in run.written if one is not None])
            except Exception:  # noqa: BLE001 - told line by line, by the deeds with the store
                self._give_back()
                return
            run.is_committed = True
            self._keys -= run.keys  # the store knows them now
            self._have_exported(run)

    def _store(self, run: _Run, written: Sequence[Written]) -> None:
        if len(written) < len(run.numbered):
            raise Conflict("written")
        clients: dict[str, set[str]] = {}
        for prepared in run.prepared:
            known = clients.setdefault(prepared.company_id, set())
            if prepared.client_id is not None:
                known.add(prepared.client_id)
        counters: dict[tuple[str, str], list[int]] = {}
        for one in run.numbered:
            place = one.place
            counters.setdefault((place.series_id, place.period), []).append(place.counter)
        with self._office.store.write() as unit:
            for company_id, ids in clients.items():
                if not run.chunk.books.still_hold(unit, company_id, ids):
                    raise Conflict("revision")
            for counter, given in counters.items():
                if unit.series.take(*counter, len(given)) != given[-1]:
                    raise Conflict("number")
            for each in written:
                self._office.store.vault.stored(each.xml_sha256, each.xml_size)
            unit.documents.add_ready([each.ready for each in written])
            for company_id, events in _by_company(written).items():
                unit.chain.extend(company_id, _linked(*unit.chain.head(company_id), events))
            unit.commit()

    def _give_back(self) -> None:
        """Have all that is not committed done with the store, line by line."""
        kept: deque[_Run] = deque()
        for run in self._runs:
            if run.is_committed:
                kept.append(run)
            else:
                kept.extend(_Run(run.chunk, [line]) for line in run.lines)
                self._keys -= run.keys
        self._runs = kept
        self._counted.clear()
        self._books = self._read_books()
        self._tell_books()

    def _have_exported(self, run: _Run) -> None:
        nothing: list[str | None] = [None] * len(run.lines)
        if self._file_of is None or self._key is None:
            run.files = nothing
            return
        targets = [
            (one.index, self._file_of(one.id, one.place.number, prepared.company_id))
            for one, prepared in zip(run.numbered, run.prepared, strict=True)
        ]

        def exported(answer: list[bool]) -> None:
            run.files = [
                path if is_there else None
                for (_, path), is_there in zip(targets, answer, strict=True)
            ]

        self._ask(run.chunk.helper, "export", run.chunk.number, self._key, targets, then=exported)

    def _let_go(self, run: _Run) -> None:
        """Have the helper forget a chunk of which nothing is open any more."""
        chunk = run.chunk
        if chunk.done == len(chunk.lines) and all(one.chunk is not chunk for one in self._runs):
            self._ask(chunk.helper, "forget", chunk.number)

    def _without_helpers(self) -> Iterator[Line | Issued]:
        """Answer what is committed, and give the rest back."""
        for run in self._runs:
            if run.is_committed:
                yield from _issued(run)
            else:
                yield from run.lines
        for chunk in self._chunks:
            yield from chunk.lines[chunk.done :]


def _issued(run: _Run) -> Iterator[Issued]:
    files = run.files or [None] * len(run.lines)
    for line, one, prepared, file in zip(run.lines, run.numbered, run.prepared, files, strict=True):
        number, company = one.place.number, prepared.company_id
        yield Issued(line.number, one.id, number, company, prepared.ignored, file)


def _by_company(written: Sequence[Written]) -> dict[str, list[Written]]:
    grouped: dict[str, list[Written]] = {}
    for one in written:
        grouped.setdefault(one.ready.company_id, []).append(one)
    return grouped


def _linked(sequence: int, head: str, written: Sequence[Written]) -> list[tuple[Link, str | None]]:
    links: list[tuple[Link, str | None]] = []
    for one in written:
        made = link(sequence + 1, head, one.event)
        sequence, head = made.sequence, made.hash
        links.append((made, one.ready.document_id))
    return links


def _chunked(lines: Iterable[Line], most: int) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    size = 0
    try:
        for line in lines:
            chunk.append(line)
            size += len(line.text) if isinstance(line.text, bytes) else 0
            if len(chunk) >= most or size >= CHUNK_BYTES:
                yield chunk
                chunk, size = [], 0
    except Exception:
        if chunk:
            yield chunk  # the lines before are whole
        raise
    if chunk:
        yield chunk
