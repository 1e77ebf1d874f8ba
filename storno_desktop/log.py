"""The program's log: a rotating file in the profile, every secret blanked before it is written.

A log is sent along with a report of a fault, so it must be safe to show to a stranger.
"""

import logging
import logging.handlers
import re
import sys
from pathlib import Path
from typing import Final, TextIO

from storno_desktop.paths import log_folder

FILE_NAME: Final = "storno-desktop.log"
MAX_BYTES: Final = 2_000_000
KEPT_FILES: Final = 5

BLANK: Final = "<secret>"  # matches its own rules, so that blanking twice changes nothing

# Names under which a secret travels: JSON keys, form fields, query strings, headers, keywords.
_NAME = (
    r"(?:[\w-]*(?:token|secret|password|passwd|passphrase|parola|hasło|api[_-]?key|private[_-]?key"
    r"|access[_-]?key|sealing[_-]?key|session[_-]?key)|pwd|pass|key|code_verifier|assertion)"
)
_RULES: Final = (
    # PEM blocks first: their inside would match nothing else.
    (
        re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*-----|\Z)", re.S),
        BLANK,
    ),
    # Authorization: Bearer abc / Authorization: Basic abc; the scheme helps and tells nothing.
    (
        re.compile(
            r"(?i)(\b(?:proxy-)?authorization\b['\"]?\s*[:=,]\s*(?:b?['\"])?)"
            r"((?:bearer|basic|digest|negotiate|sessiontoken)\s+)?[^\s'\",)\]}]+"
        ),
        rf"\1\2{BLANK}",
    ),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/-]{8,}=*"), rf"\1 {BLANK}"),
    # "Cookie: a=b; c=d": everything up to the end of the line is secret.
    (re.compile(r"(?i)(\b(?:set-)?cookie\b['\"]?\s*[:=]\s*)[^\r\n]+"), rf"\1{BLANK}"),
    # "password": "two words" and password='…': quoted values to their closing quote.
    (
        re.compile(rf"(?i)((?<![\w-]){_NAME}['\"]?\s*[:=]\s*)b?(['\"])(?:\\.|(?!\2).)*\2"),
        rf"\1\2{BLANK}\2",
    ),
    # password=abc, ?access_token=abc&…, key: abc
    (
        re.compile(rf"(?i)((?<![\w-]){_NAME}\s*[:=]\s*)(?!['\"\s])[^\s&,;)\]}}]+"),
        rf"\1{BLANK}",
    ),
    # ?code=abc&… of a sign-in; "code=BR-CO-10" of a fault must stay readable.
    (re.compile(r"(?i)((?:[?&]code=)|(?<![\w-])code=(?=[^\s&]+&))[^\s&'\"]+"), rf"\1{BLANK}"),
    # https://user:password@host
    (re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://[^/\s:@]*):[^/\s@]+@"), rf"\1:{BLANK}@"),
    # A signed token stands out by its three parts, whatever it is called.
    (re.compile(r"\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"), BLANK),
)


def blanked(text: str) -> str:
    """Return the text with everything that looks like a secret replaced by a mark."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


class BlankingFormatter(logging.Formatter):
    """Formats a record, traceback included, and blanks the whole of it.

    The formatter and not a filter, because a filter sees neither the formatted arguments nor
    the traceback, and both carry secrets.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the finished line or lines without secrets."""
        return blanked(super().format(record))


_FORMAT: Final = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


def start(profile: Path, *, level: int = logging.INFO, echo: TextIO | None = None) -> Path:
    """Begin logging into the profile (and to `echo`, if given), and return the file's path.

    Called once a process by `bootstrap`; a second call replaces the first, so that a window
    that opens another profile logs there. A folder that cannot be written to (a full disk, a
    read-only stick) never stops the program: it then logs to `echo` or standard error alone.
    """
    stop()
    formatter = BlankingFormatter(_FORMAT)
    file = log_folder(profile) / FILE_NAME
    handlers: list[logging.Handler] = []
    failure: OSError | None = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(
            logging.handlers.RotatingFileHandler(
                file, maxBytes=MAX_BYTES, backupCount=KEPT_FILES - 1, encoding="utf-8"
            )
        )
    except OSError as error:
        failure = error
        echo = echo or sys.stderr
    if echo is not None:
        handlers.append(logging.StreamHandler(echo))
    root = logging.getLogger()
    for handler in handlers:
        handler.setFormatter(formatter)
        handler.setLevel(level)
        handler.set_name(_HANDLER_NAME)
        root.addHandler(handler)
    root.setLevel(level)
    for chatty in ("httpx", "httpcore", "fontTools", "alembic.runtime.migration", "PIL"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    if failure is not None:
        logging.getLogger(__name__).warning("no log file: %s", failure)
    return file


_HANDLER_NAME: Final = "storno-desktop"


def stop() -> None:
    """End logging into the profile and close its file; Windows keeps an open one locked."""
    root = logging.getLogger()
    for handler in [one for one in root.handlers if one.get_name() == _HANDLER_NAME]:
        root.removeHandler(handler)
        handler.close()
