"""Names of the files that go to SdI: country and id of who transmits, and a progressive.

A name may never come twice from one transmitter (00002): the progressive is a counter that whoever
sends keeps, written in base 36 with five characters.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from typing import Final

_DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LENGTH: Final = 5
LAST: Final = len(_DIGITS) ** LENGTH - 1
_NAME: Final = re.compile(
    r"(?P<country>[A-Z]{2})(?P<id>[A-Z0-9]{1,28})_(?P<progressive>[A-Z0-9]{1,5})"
    r"(?:_(?P<kind>[A-Z]{2})_(?P<receipt>[A-Z0-9]{1,3}))?"
    r"(?P<extension>(?:\.XML)?(?:\.P7M)?(?:\.ZIP)?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FileName:
    """A name taken apart; `kind` and `receipt` are those of a receipt (RC, NS, MC…)."""

    country: str
    id: str
    progressive: str
    kind: str | None = None
    receipt: str | None = None

    @property
    def base(self) -> str:
        """By which a receipt finds its invoice; SdI takes no notice of capitals."""
        return f"{self.country}{self.id}_{self.progressive}".upper()


def progressive(counter: int) -> str:
    """Write a counter in base 36 with five characters; raises ValueError beyond the last."""
    if not 0 <= counter <= LAST:
        raise ValueError(f"no progressive for {counter}")
    text = ""
    for _ in range(LENGTH):
        counter, digit = divmod(counter, len(_DIGITS))
        text = _DIGITS[digit] + text
    return text


def counter(progressive_: str) -> int:
    """Read a progressive back into its counter."""
    return int(progressive_, len(_DIGITS))


def file_name(country: str, id_: str, progressive_: str, extension: str = "xml") -> str:
    """Name a file for SdI."""
    return f"{country}{id_}_{progressive_}.{extension}"


def parse(name: str) -> FileName | None:
    """Take a name apart, of an invoice or a receipt; None when it is neither."""
    found = _NAME.fullmatch(name.strip())
    if found is None:
        return None
    return FileName(
        found["country"].upper(), found["id"], found["progressive"], found["kind"], found["receipt"]
    )


def progressivo_invio(number: str, issued_on: date | None) -> str:
    """ProgressivoInvio (1.1.2) of a document, the same whenever the document is written."""
    named = f"{number}|{issued_on.isoformat() if issued_on else ''}"
    value = int.from_bytes(hashlib.sha256(named.encode("utf-8")).digest()[:8], "big")
    text = ""
    for _ in range(10):
        value, digit = divmod(value, len(_DIGITS))
        text = _DIGITS[digit] + text
    return text
