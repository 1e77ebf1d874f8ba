"""Every way to fail, as exit code and error object (CLI.md "Conventions"); never a traceback.

0 done; 1 refused; 2 the command line itself is wrong; 3 the outside did not answer; 4 our own
store is damaged.
"""

from __future__ import annotations

import errno
import logging
from dataclasses import dataclass, field
from pathlib import Path

from storno_desktop.application.answers import faults_body
from storno_desktop.application.errors import (
    BadInput,
    Conflict,
    Damaged,
    Faulty,
    Misread,
    NotFound,
    OutsideError,
    StoreError,
)
from storno_desktop.application.incoming import unreadable
from storno_desktop.application.texts import error_sentence
from storno_desktop.domain.errors import NotAllowed, NotIssued
from storno_desktop.domain.faults import Fault

DONE, REFUSED, USAGE, NO_ANSWER, DAMAGED = range(5)
INTERRUPTED = 130

#: The file named on the command line cannot be read or written.
_FILE_ERRORS = {
    errno.ENOENT: "no_such_file",
    errno.ENOTDIR: "no_such_file",
    errno.EISDIR: "is_a_folder",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.ENAMETOOLONG: "bad_file_name",
    errno.EINVAL: "bad_file_name",
}


class FileFailure(Exception):
    """A file named on the command line cannot be read or written."""

    def __init__(self, error: OSError, file: Path | str) -> None:
        self.code = _FILE_ERRORS.get(error.errno or 0, "file_failed")
        self.params = {"file": str(file), "reason": error.strerror or str(error)}
        super().__init__(f"{self.code} {file}")


@dataclass(frozen=True, slots=True)
class Failure:
    """One refusal: what a program reads and what a person reads."""

    exit_code: int
    code: str
    message: str
    faults: tuple[Fault, ...] = ()
    reason: str | None = None  # the particular refusal behind `not_allowed`
    language: str = "en"
    details: dict[str, str] = field(default_factory=dict)

    def body(self) -> dict[str, object]:
        """The error object of CLI.md."""
        error: dict[str, object] = {"code": self.code, "message": self.message}
        if self.reason is not None:
            error["reason"] = self.reason
        error |= self.details
        error["faults"] = faults_body(self.faults, self.language)
        return error


def told(error: BaseException, language: str, profile: Path) -> Failure:
    """Turn any exception into a refusal; what is none of ours is a bug and goes to the log."""
    exit_code, code, sentence, reason = REFUSED, "", None, None
    params: dict[str, str] = {}
    faults: tuple[Fault, ...] = ()
    match error:
        case Faulty():
            code, faults = "faults", error.faults
            params = {"count": str(len(faults))}
        case BadInput():
            code, faults, params = error.code, error.faults, error.params
            params = {"count": str(len(faults)), **params}
        case NotIssued():
            code, params = "not_issued", error.params
        case NotAllowed():
            code, params = "not_allowed", error.params
            sentence = reason = error.code
        case Damaged():
            exit_code, code = DAMAGED, "damaged"
            params = {"detail": str(error), **error.params}
        case StoreError():
            code, params = error.code, {"detail": str(error), **error.params}
        case Misread():
            code, params = "misread", _place(error)
            sentence = f"misread_{error.params['reason']}" if "reason" in error.params else None
            faults = (unreadable(error, language),)
        case OutsideError():
            exit_code, code, params = NO_ANSWER, error.code, error.params
        case NotFound() | Conflict():
            code, params = error.code, error.params
            sentence = _particular(code, str(error.args[0]))
        case FileFailure():
            code, params = error.code, error.params
        case MemoryError():
            code = "out_of_memory"
        case _:
            return _bug(error, language, profile)
    message = error_sentence(sentence or code, params, language)
    return Failure(exit_code, code, message, tuple(faults), reason, language)


def _particular(code: str, what: str) -> str | None:
    """The sentence that fits what is missing or in conflict, where there is one."""
    if what in {"company –", "company --company"}:  # none there, or none named of several
        return "company_not_named"
    wanted = f"{code}_{what.partition(' ')[0]}"
    return wanted if error_sentence(wanted, {}) != wanted else None


def _place(error: Misread) -> dict[str, str]:
    return {
        "detail": str(error),
        "line": str(error.line or "–"),
        "column": str(error.column or "–"),
        **error.params,
    }


def _bug(error: BaseException, language: str, profile: Path) -> Failure:
    from storno_desktop import log  # its handlers are heavy and hardly ever needed

    file = log.start(profile)
    try:
        logging.getLogger(__name__).error("bug", exc_info=error)
    finally:
        log.stop()
    params = {"kind": type(error).__name__, "file": str(file)}
    return Failure(
        REFUSED,
        "bug",
        error_sentence("bug", params, language),
        language=language,
        details={"log": str(file)},
    )
