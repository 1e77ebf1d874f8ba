"""The one room that knows everyone: wires the outside to the deeds.

Heavy parts are made when first asked for: the first list is painted before SQLAlchemy, lxml and
reportlab are imported.
"""

from __future__ import annotations

import gc
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from storno_desktop.paths import default_profile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storno_desktop.application.backups import BackupContents
    from storno_desktop.application.batch_work import Helper
    from storno_desktop.application.batches import Helpers
    from storno_desktop.application.incoming import Door, Piece, Recognised
    from storno_desktop.application.office import Office
    from storno_desktop.application.ports import InvoiceFormat, Printer
    from storno_desktop.application.spv import SpvAnswer
    from storno_desktop.cli.outside import Outside
    from storno_desktop.domain.semantic import Semantic
    from storno_desktop.gui.shell.wiring import Wiring
    from storno_desktop.storage.queries import SqliteQueries


@cache
def format_for(key: str) -> InvoiceFormat:
    """Make the format of an export key, once; raises KeyError for a key that is none."""
    from storno_desktop.einvoice import registry

    return registry.format_for(key)


def _page_of(invoice: Semantic, language: str) -> bytes:
    from storno_desktop.printing.readable import page_of

    return page_of(invoice, language)


def _formats() -> frozenset[str]:
    from storno_desktop.einvoice.registry import FORMATS

    return frozenset(FORMATS)


@cache
def _printer() -> Printer:
    from storno_desktop.printing.printer import ReportlabPrinter

    return ReportlabPrinter()


def _restore(source: Path, profile: Path, queries: SqliteQueries | None = None) -> Path | None:
    from storno_desktop.storage.restore import restore

    return restore(source, profile) if queries is None else restore(source, profile, queries.let_go)


def _look_into(source: Path, profile: Path) -> BackupContents:
    from storno_desktop.storage.backup_contents import look_into

    return look_into(source, profile)


def _read_answer(content: bytes) -> SpvAnswer:
    from storno_desktop.einvoice.spv_answer import read_spv_answer

    return read_spv_answer(content)


def wiring_of(profile: Path) -> Wiring:
    """Wire a window to a profile: questions can be asked at once, deeds are wired when needed."""
    from storno_desktop.gui.shell.wiring import Wiring
    from storno_desktop.storage.files import database_of
    from storno_desktop.storage.queries import SqliteQueries

    queries = SqliteQueries(database_of(profile))
    make = partial(open_office, profile, queries)
    restore = partial(_restore, queries=queries)
    return Wiring(profile, queries, make, restore, _look_into, _read_answer, queries.close)


def open_window(profile: Path | None = None, files: Sequence[str] = ()) -> int:
    """Open the window on a profile, the platform's own when none is named; gives the exit code."""
    # nothing of the start is garbage, nor are its modules; `GuiCollector` goes on after the paint
    gc.disable()
    # what knows no Qt comes first: its binding reads the source of every module imported after it
    wiring = wiring_of(profile or default_profile())
    from storno_desktop.gui.app import run

    return run(wiring, files=files)


def open_office(profile: Path, queries: SqliteQueries | None = None) -> Office:
    """Open the store of a profile, making it when there is none, and wire the deeds to it.

    `queries` are those a window opened before. Raises StoreError when the store cannot be used.
    """
    from storno_desktop.application.identity import SystemClock, new_id
    from storno_desktop.application.office import Office
    from storno_desktop.einvoice.registry import FORMATS
    from storno_desktop.storage.store import SqliteStore

    return Office(
        store=SqliteStore(profile, queries=queries),
        clock=SystemClock(),
        format_for=format_for,
        formats=frozenset(FORMATS),
        door=door(),
        printer=_printer,
        new_id=new_id,
    )


def door() -> Door:
    """Wire the door for files from outside; what opens them is imported at the first file."""
    from storno_desktop.application.incoming import Door

    def unpack(document: bytes) -> Iterator[Piece]:
        from storno_desktop.einvoice.unpacking import unpack

        return unpack(document)

    def recognise(document: bytes) -> Recognised:
        from storno_desktop.einvoice.registry import recognise

        return recognise(document)

    def split(document: bytes) -> list[bytes]:
        from storno_desktop.einvoice.fatturapa.lots import split

        return split(document)

    def pdf_text(document: bytes) -> str:
        from storno_desktop.einvoice.pdf.words import words_of

        return words_of(document)

    return Door(unpack, recognise, format_for, split, pdf_text)


def batch_helper(profile: Path, company_key: str | None) -> Helper:
    """Wire a helper of a batch; it runs in a process of its own and opens no database."""
    from storno_desktop.application.batch_work import Helper, Moment, Tools
    from storno_desktop.application.office import Office
    from storno_desktop.application.ports import Store
    from storno_desktop.cli.desk import write_file
    from storno_desktop.einvoice.registry import FORMATS
    from storno_desktop.storage.files import vault_of
    from storno_desktop.storage.repositories.ready import ready
    from storno_desktop.storage.vault import FileVault

    formats = frozenset(FORMATS)

    def office_at(store: Store, at: Moment) -> Office:
        return Office(store, at, format_for, formats, door(), _printer, lambda: "")

    vault = FileVault(vault_of(profile))
    return Helper(Tools(vault, office_at, format_for, ready, write_file), company_key)


def batch_helpers(profile: Path, company_key: str | None, count: int) -> Helpers:
    """Start the helpers of a batch."""
    from storno_desktop.host.processes import Processes

    return Processes(batch_helper, (profile, company_key), count)


def command_line() -> Outside:
    """Wire the command line; what a verb does not use is not imported."""
    from storno_desktop.cli.outside import Outside

    return Outside(open_office, door(), _formats, _page_of, _restore, _read_answer, batch_helpers)
