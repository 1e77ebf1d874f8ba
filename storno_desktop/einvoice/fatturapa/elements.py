"""How an element of FatturaPA is declared: its type, and how often it stands in its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from functools import cache
from typing import Any, ClassVar, Final, Protocol

from storno_desktop.einvoice.fatturapa import facets as f

_ACRONYMS: Final = frozenset(
    (
        "iva",
        "rea",
        "cap",
        "pec",
        "iban",
        "bic",
        "abi",
        "cab",
        "cup",
        "cig",
        "ddt",
        "sal",
        "cf",
        "eori",
        "fr",
    )
)


class Part(Protocol):
    """A dataclass of this room: an element with elements in it."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


@dataclass(frozen=True, slots=True)
class Slot:
    """One element within another: its name, type and how often it may stand there."""

    attribute: str
    element: str
    kind: f.Facet | type[Part]
    is_required: bool
    is_repeated: bool
    default: str | None = None  # what an empty element says


def element_name(attribute: str) -> str:
    """Name the element of an attribute: words in capitals, acronyms wholly."""
    return "".join(
        word.upper() if word in _ACRONYMS else word[:1].upper() + word[1:]
        for word in attribute.split("_")
    )


def _slot(kind: object, *, required: bool, repeated: bool, default: str | None = None) -> Any:  # noqa: ANN401 - a field
    metadata: Mapping[str, object] = {
        "kind": kind,
        "required": required,
        "repeated": repeated,
        "default": default,
    }
    return field(default=() if repeated else None, metadata=metadata)


def one(kind: object, default: str | None = None) -> Any:  # noqa: ANN401 - of a dataclass field
    """An element that must be there; `default` is what an empty one says."""
    return _slot(kind, required=True, repeated=False, default=default)


def maybe(kind: object) -> Any:  # noqa: ANN401
    """An element that may be there."""
    return _slot(kind, required=False, repeated=False)


def some(kind: object) -> Any:  # noqa: ANN401
    """An element that stands there once or more."""
    return _slot(kind, required=True, repeated=True)


def many(kind: object) -> Any:  # noqa: ANN401
    """An element that stands there any number of times."""
    return _slot(kind, required=False, repeated=True)


@cache
def slots_of(part: type[Part]) -> tuple[Slot, ...]:
    """The elements of a part in the order of the schema."""
    return tuple(
        Slot(
            one_field.name,
            element_name(one_field.name),
            one_field.metadata["kind"],
            one_field.metadata["required"],
            one_field.metadata["repeated"],
            one_field.metadata["default"],
        )
        for one_field in fields(part)
        if "kind" in one_field.metadata
    )
