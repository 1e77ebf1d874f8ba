"""What can go wrong outside the documents themselves (EXAMPLES c.3).

* OutsideError
  - Unreachable   no answer: the work stays queued and is tried again
  - Refused       a clear no: trying again is pointless until something changes
    + SignInNeeded
  - Misread       an answer or a file we cannot read, with the place
* StoreError      our own store cannot be used now
  - Locked, ReadOnly, DiskFull, NewerDatabase, NotADatabase
  - Damaged       the store's contents are not what was written (exit code 4)
* Faulty          faults stop the deed; the only way faults are ever raised
* NotFound, Conflict, BadInput
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storno_desktop.domain.faults import Fault


class OutsideError(Exception):
    """Something outside this program failed; `code` has a sentence in every language."""

    code = "outside"

    def __init__(self, what: str = "", **params: str) -> None:
        super().__init__(what)
        self.params = params


class Unreachable(OutsideError):
    """No answer: the work stays queued and is tried again."""

    code = "unreachable"


class Refused(OutsideError):
    """A clear no: trying again is pointless until something changes."""

    code = "refused"


class SignInNeeded(Refused):
    """The other side no longer knows us."""

    code = "sign_in_needed"


class Misread(OutsideError):
    """An answer or a file that cannot be read; `line` and `column` are 1-based where known."""

    code = "misread"

    def __init__(
        self, what: str = "", *, line: int | None = None, column: int | None = None, **params: str
    ) -> None:
        super().__init__(what, **params)
        self.line, self.column = line, column


class StoreError(Exception):
    """Our own store cannot be used now; nothing was changed."""

    code = "store"

    def __init__(self, what: str = "", **params: str) -> None:
        super().__init__(what)
        self.params = params


class Locked(StoreError):
    """Another program holds the database."""

    code = "locked"


class ReadOnly(StoreError):
    """The data folder or the database cannot be written."""

    code = "read_only"


class DiskFull(StoreError):
    """There is no room left on the disk."""

    code = "disk_full"


class NewerDatabase(StoreError):
    """The database was written by a newer version of the program."""

    code = "newer_database"


class NotADatabase(StoreError):
    """The file is no database of ours."""

    code = "not_a_database"


class Damaged(StoreError):
    """What is stored is not what was written: the chain, a vault file or a page is broken."""

    code = "damaged"


class Faulty(Exception):
    """Faults stop the deed; all of them are here, not only the first."""

    code = "faults"

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(", ".join(f"{fault.code} {fault.path}" for fault in self.faults[:5]))


class NotFound(Exception):
    """No record with that id, number or tax id."""

    code = "not_found"

    def __init__(self, what: str, key: str) -> None:
        super().__init__(f"{what} {key}")
        self.params = {"what": what, "key": key}


class Conflict(Exception):
    """The same key came with another body, or somebody else changed the record."""

    code = "conflict"

    def __init__(self, what: str = "", **params: str) -> None:
        super().__init__(what)
        self.params = params


class BadInput(Exception):
    """Input that is no valid body: bad JSON, unknown field, wrong type; each with its place."""

    def __init__(self, code: str, faults: Iterable[Fault] = (), **params: str) -> None:
        self.code, self.faults, self.params = code, tuple(faults), params
        super().__init__(code)
