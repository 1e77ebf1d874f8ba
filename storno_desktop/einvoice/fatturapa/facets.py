"""The simple types of the FatturaPA schema: how a value is written, read and limited.

The names are those of the schema (Schema_VFPR12 v1.2.3); nothing here knows any element.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final, Protocol

from storno_desktop.domain.money import plain
from storno_desktop.einvoice._xsi import BLANKS

Value = str | Decimal | int | date | bytes
_BASIC: Final = re.compile("[\x00-\x7f]*")
_LATIN: Final = re.compile("[\x00-\xff]*")
_ZONE: Final = r"(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?"
_DAY: Final = re.compile(rf"(\d{{4}}-\d\d-\d\d){_ZONE}", re.ASCII)
_MOMENT: Final = re.compile(
    rf"(\d{{4}}-\d\d-\d\d)T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?){_ZONE}",
    re.ASCII,
)
_NUMBER: Final = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_WHOLE: Final = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_WHITE: Final = re.compile(r"[\t\n\r]")
_NO_DIGIT: Final = re.compile(r"[^A-Za-z0-9+/=]+")
_BASE64: Final = re.compile(
    r"(?:[A-Za-z0-9+/]{4})*"
    r"(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?"
)


class Facet(Protocol):
    """A simple type; `read` gives None for what cannot be understood at all."""

    def read(self, text: str) -> Value | None:
        """Understand the text of an element."""
        ...

    def is_form(self, text: str) -> bool:
        """Whether a text that was understood is also written as the schema wants it."""
        ...

    def write(self, value: Value) -> str:
        """Write a value as the element's text."""
        ...

    def allows(self, value: Value) -> bool:
        """Whether the schema takes the value."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A text of Basic Latin, or of Latin-1 where `latin`, with a least and most length."""

    most: int
    least: int = 1
    latin: bool = False

    def read(self, text: str) -> Value | None:
        """Understand the text: line ends count as blanks (xs:normalizedString)."""
        return _WHITE.sub(" ", text)

    def is_form(self, text: str) -> bool:
        """Whatever was understood is well written."""
        return True

    def write(self, value: Value) -> str:
        """Write it as it is."""
        return str(value)

    def allows(self, value: Value) -> bool:
        """Whether length and letters fit."""
        text = str(value)
        letters = _LATIN if self.latin else _BASIC
        return self.least <= len(text) <= self.most and letters.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Any text of a length, with every blank in it (xs:string without a pattern)."""

    most: int

    def read(self, text: str) -> Value | None:
        """Understand the text as it is."""
        return text

    def is_form(self, text: str) -> bool:
        """Whatever was understood is well written."""
        return True

    def write(self, value: Value) -> str:
        """Write it as it is."""
        return str(value)

    def allows(self, value: Value) -> bool:
        """Whether it is neither empty nor too long."""
        return 1 <= len(str(value)) <= self.most


@dataclass(frozen=True, slots=True)
class Form:
    """A text of one form, such as a post code."""

    pattern: str
    most: int = 256
    is_token: bool = False  # blanks around it do not count (xs:token)

    def read(self, text: str) -> Value | None:
        """Understand the text, without blanks around it."""
        return text.strip(BLANKS)

    def is_form(self, text: str) -> bool:
        """Without blanks around it, unless the schema takes them away itself."""
        return self.is_token or text == text.strip(BLANKS)

    def write(self, value: Value) -> str:
        """Write it as it is."""
        return str(value)

    def allows(self, value: Value) -> bool:
        """Whether the form fits."""
        text = str(value)
        return len(text) <= self.most and re.fullmatch(self.pattern, text) is not None


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a list."""

    codes: frozenset[str]

    def read(self, text: str) -> Value | None:
        """Understand the code, known or not."""
        return text.strip(BLANKS)

    def is_form(self, text: str) -> bool:
        """Without blanks around it: the schema keeps them."""
        return text == text.strip(BLANKS)

    def write(self, value: Value) -> str:
        """Write it as it is."""
        return str(value)

    def allows(self, value: Value) -> bool:
        """Whether the list has it."""
        return value in self.codes


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal with a least and most number of decimals, never with an exponent."""

    most: int = 2
    whole: int = 11
    least: int = 2
    is_signed: bool = True
    ceiling: Decimal | None = None

    def read(self, text: str) -> Value | None:
        """Understand the number with the digits it was written with."""
        text = text.strip(BLANKS)
        if not _NUMBER.fullmatch(text):
            return None
        try:
            return Decimal(text)
        except InvalidOperation:
            return None

    def is_form(self, text: str) -> bool:
        """With as many digits before and after the point as the schema wants, and no plus."""
        sign = "-?" if self.is_signed else ""
        form = rf"{sign}[0-9]{{1,{self.whole}}}\.[0-9]{{{self.least},{self.most}}}"
        return re.fullmatch(form, text.strip(BLANKS)) is not None

    def write(self, value: Value) -> str:
        """Write it with as many decimals as it has, never fewer than the schema wants."""
        number = Decimal(str(value))
        text = plain(number if number else abs(number))  # never "-0.00"
        head, _point, decimals = text.partition(".")
        return f"{head}.{decimals.ljust(self.least, '0')}"

    def allows(self, value: Value) -> bool:
        """Whether sign and digits fit."""
        if not isinstance(value, Decimal) or not value.is_finite():
            return False
        head, _point, decimals = self.write(value).partition(".")
        if head.startswith("-") and not self.is_signed:
            return False
        in_range = self.ceiling is None or value <= self.ceiling
        return in_range and len(head.lstrip("-")) <= self.whole and len(decimals) <= self.most


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within limits."""

    low: int
    high: int

    def read(self, text: str) -> Value | None:
        """Understand the number."""
        text = text.strip(BLANKS)
        return int(text) if _WHOLE.fullmatch(text) else None

    def is_form(self, text: str) -> bool:
        """Whatever was understood is well written."""
        return True

    def write(self, value: Value) -> str:
        """Write its digits."""
        return str(value)

    def allows(self, value: Value) -> bool:
        """Whether it lies within the limits."""
        return isinstance(value, int) and self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day; a time zone, which no invoice needs, is left out.

    Blanks around it are not taken, as the schema's own processor does not.
    """

    earliest: date = date.min

    def read(self, text: str) -> Value | None:
        """Understand the day."""
        return _day(_DAY, text.strip(BLANKS))

    def is_form(self, text: str) -> bool:
        """Without blanks around it."""
        return text == text.strip(BLANKS)

    def write(self, value: Value) -> str:
        """Write year, month, day."""
        return value.isoformat() if isinstance(value, date) else str(value)

    def allows(self, value: Value) -> bool:
        """Whether it is a day, and no earlier than the first one allowed."""
        return isinstance(value, date) and value >= self.earliest


@dataclass(frozen=True, slots=True)
class Moment:
    """Day and time, kept as written: nobody computes with them."""

    def read(self, text: str) -> Value | None:
        """Understand it if it is one."""
        text = text.strip(BLANKS)
        return None if _day(_MOMENT, text) is None else text

    def is_form(self, text: str) -> bool:
        """Without blanks around it."""
        return text == text.strip(BLANKS)

    def write(self, value: Value) -> str:
        """Write it as it is."""
        return str(value)

    def allows(self, value: Value) -> bool:
        """Whether it is a moment."""
        return _day(_MOMENT, str(value)) is not None


def _day(form: re.Pattern[str], text: str) -> date | None:
    """The day at the beginning of a text of that form, if there is such a day."""
    found = form.fullmatch(text)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def from_base64(text: str) -> bytes | None:
    """The bytes of a base64 text, as the schema's own processor reads it.

    Signs that are no digits are passed over; the last digit may not hold bits that say nothing.
    """
    digits = _NO_DIGIT.sub("", text)
    return base64.b64decode(digits) if _BASE64.fullmatch(digits) else None


@dataclass(frozen=True, slots=True)
class Bytes:
    """The bytes of an attached file, in base64."""

    def read(self, text: str) -> Value | None:
        """Understand them, however they were broken into lines."""
        return from_base64(text)

    def is_form(self, text: str) -> bool:
        """Whatever was understood is well written."""
        return True

    def write(self, value: Value) -> str:
        """Write them in one line."""
        return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else ""

    def allows(self, value: Value) -> bool:
        """Whether they are bytes."""
        return isinstance(value, bytes)


def _numbered(prefix: str, numbers: Iterable[int]) -> frozenset[str]:
    return frozenset(f"{prefix}{number:02d}" for number in numbers)


def _codes(text: str) -> Code:
    return Code(frozenset(text.split()))


SI: Final = _codes("SI")
FORMATO: Final = _codes("FPA12 FPR12")
REGIME: Final = Code(_numbered("RF", range(1, 21)) - {"RF03"})
TIPO_DOCUMENTO: Final = Code(_numbered("TD", (*range(1, 7), *range(16, 30))))
TIPO_RITENUTA: Final = Code(_numbered("RT", range(1, 7)))
TIPO_CASSA: Final = Code(_numbered("TC", range(1, 23)))
MODALITA: Final = Code(_numbered("MP", range(1, 24)))
CONDIZIONI: Final = _codes("TP01 TP02 TP03")
CAUSALE_PAGAMENTO: Final = _codes("A B C D E G H I L M N O P Q R S T U V W X Y Z L1 M1 M2 O1 V1 ZO")
TIPO_SCONTO: Final = _codes("SC MG")
TIPO_CESSIONE: Final = _codes("SC PR AB AC")
SOGGETTO: Final = _codes("CC TZ")
SOCIO_UNICO: Final = _codes("SU SM")
LIQUIDAZIONE: Final = _codes("LS LN")
ESIGIBILITA: Final = _codes("I D S")
NATURA: Final = _codes(
    "N1 N2 N2.1 N2.2 N3 N3.1 N3.2 N3.3 N3.4 N3.5 N3.6 N4 N5"
    " N6 N6.1 N6.2 N6.3 N6.4 N6.5 N6.6 N6.7 N6.8 N6.9 N7"
)

NAZIONE: Final = Form("[A-Z]{2}")
PROVINCIA: Final = Form("[A-Z]{2}")
DIVISA: Final = Form("[A-Z]{3}")
CAP: Final = Form("[0-9]{5}")
CODICE: Final = Verbatim(28)
CODICE_FISCALE: Final = Form("[A-Z0-9]{11,16}")
CODICE_FISCALE_PF: Final = Form("[A-Z0-9]{16}")
CODICE_DESTINATARIO: Final = Form("[A-Z0-9]{6,7}")
IBAN: Final = Form("[a-zA-Z]{2}[0-9]{2}[a-zA-Z0-9]{11,30}")
BIC: Final = Form("[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?")
_ATOM: Final = "[!#-'*+/-9=?A-Z^-~-]+"
EMAIL: Final = Form(rf"{_ATOM}(\.{_ATOM})*@{_ATOM}(\.{_ATOM})*", is_token=True)
EMAIL_CONTATTI: Final = Form(r"(?=.{7}).+@.+[.]+.+")
TELEFONO: Final = Text(12, least=5)
EORI: Final = Form(".{13,17}")
TITOLO: Final = Text(10, least=2)

IMPORTO: Final = Number(2)
IMPORTO8: Final = Number(8)
QUANTITA: Final = Number(8, whole=12, is_signed=False)
ALIQUOTA: Final = Number(2, whole=3, is_signed=False, ceiling=Decimal(100))
PESO: Final = Number(2, whole=4, least=1, is_signed=False)
MOMENT: Final = Moment()
NOUGHT: Final = Decimal(0)
NUMERO_LINEA: Final = Whole(1, 9999)
GIORNO: Final = Day()
DATA_FATTURA: Final = Day(date(1970, 1, 1))
