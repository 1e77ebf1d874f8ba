"""What the window is given by `bootstrap`: questions at once, deeds a moment later."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from storno_desktop.application.queries import Queries

if TYPE_CHECKING:
    from storno_desktop.application.backups import BackupContents
    from storno_desktop.application.office import Office
    from storno_desktop.application.spv import SpvAnswer


class Wiring:
    """The store of a profile as the window sees it; deeds are wired when first needed.

    `restore` puts a backup into a profile; `read_answer` reads the ZIP of Romania's portal.
    """

    def __init__(
        self,
        profile: Path,
        queries: Queries,
        make_office: Callable[[], Office],
        restore: Callable[[Path, Path], Path | None],
        look_into: Callable[[Path, Path], BackupContents],
        read_answer: Callable[[bytes], SpvAnswer] | None = None,
        close_queries: Callable[[], None] = lambda: None,
    ) -> None:
        self.profile, self.queries = profile, queries
        self.make_office, self.restore, self.look_into = make_office, restore, look_into
        self.read_answer, self.close_queries = read_answer, close_queries
        self._office: Office | None = None
        self._lock = threading.Lock()

    def office(self) -> Office:
        """The deeds; the first call imports and opens what they need, from any thread."""
        with self._lock:
            if self._office is None:
                self._office = self.make_office()
            return self._office

    @property
    def is_ready(self) -> bool:
        """Whether the deeds can be done without waiting."""
        return self._office is not None

    def put_back(self, source: Path) -> Path | None:
        """Restore a backup and open its books; gives the folder with those it replaced.

        Only where no other deed runs. What the window still shows belongs to the old books.
        """
        with self._lock:
            if self._office is not None:
                self._office.store.close()
                self._office = None
            kept = self.restore(source, self.profile)
            self._office = self.make_office()
            return kept

    def close(self) -> None:
        """Let go of the store."""
        with self._lock:
            if self._office is not None:
                self._office.store.close()
                self._office = None

    def end(self) -> None:
        """Let go of everything, at the end of the program."""
        self.close()
        self.close_queries()
