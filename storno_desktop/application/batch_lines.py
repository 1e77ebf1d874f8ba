"""One line of a batch: whose invoice it is and what it says (CLI.md `batch`)."""

from __future__ import annotations

from collections.abc import Mapping

from storno_desktop.application import json_input
from storno_desktop.application.bodies.kinds import nearest
from storno_desktop.application.errors import BadInput
from storno_desktop.domain.faults import Fault


def read_line(text: object) -> tuple[str | None, Mapping[str, object]]:
    """The company that a line names, if it does, and the body; bytes are read first.

    Raises BadInput.
    """
    value = json_input.read_value(json_input.decoded(text)) if isinstance(text, bytes) else text
    line = _object(value)
    if "invoice" not in line:
        return None, line
    key = line.get("company")
    return None if key is None else str(key), line


def body_of(line: Mapping[str, object]) -> Mapping[str, object]:
    """The invoice in a line that may name a company beside it; raises BadInput."""
    if "invoice" not in line:
        return line
    for key in line.keys() - {"company", "invoice"}:
        params = nearest(key, ("company", "invoice"))
        raise BadInput("unknown_field", [Fault(key, "UNKNOWN-FIELD", params=params)])
    return _object(line["invoice"])


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise BadInput("bad_value", [Fault("$", "NOT-OBJECT")])
    return value
