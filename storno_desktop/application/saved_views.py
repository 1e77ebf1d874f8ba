"""Named views of a list: what is asked, in which order, which columns; kept with the books.

They are the company's, not this machine's: a backup carries them. The question itself is the
list's business and comes here as plain JSON.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from storno_desktop.application.view_keys import key_of

if TYPE_CHECKING:
    from storno_desktop.application.office import Office

Views: TypeAlias = "tuple[SavedView, ...]"


@dataclass(frozen=True, slots=True)
class SavedView:
    """One view; its name tells it from the others of its list, whatever the case of letters."""

    name: str
    question: Mapping[str, Any]
    columns: tuple[str, ...] = ()
    is_default: bool = False


def read(text: str | None) -> Views:
    """Read what is stored; what cannot be read is left out, for a view is never worth a refusal."""
    try:
        bodies = json.loads(text or "[]")
    except ValueError:
        return ()
    found = [_view(body) for body in bodies] if isinstance(bodies, list) else []
    return tuple(view for view in found if view is not None)


def _view(body: object) -> SavedView | None:
    if not isinstance(body, dict):
        return None
    name, question, columns = body.get("name"), body.get("question"), body.get("columns", [])
    if not isinstance(name, str) or not isinstance(question, dict) or not isinstance(columns, list):
        return None
    return SavedView(name, question, tuple(map(str, columns)), body.get("isDefault") is True)


def written(views: Views) -> str:
    """Write views as they are stored."""
    bodies = [
        {
            "name": view.name,
            "question": dict(view.question),
            "columns": list(view.columns),
            "isDefault": view.is_default,
        }
        for view in views
    ]
    return json.dumps(bodies, ensure_ascii=False, sort_keys=True)


def same(one: str, other: str) -> bool:
    """Whether two names are one to people."""
    return one.strip().casefold() == other.strip().casefold()


def keep(office: Office, list_: str, company_id: str, view: SavedView) -> Views:
    """Add a view, or replace the one of its name."""

    def change(views: Views) -> Views:
        if any(same(view.name, one.name) for one in views):
            return tuple(view if same(view.name, one.name) else one for one in views)
        return (*views, view)

    return _change(office, list_, company_id, change)


def rename(office: Office, list_: str, company_id: str, old: str, new: str) -> Views:
    """Give a view another name; raises Conflict when another view has it."""

    def change(views: Views) -> Views:
        if any(same(new, one.name) and not same(old, one.name) for one in views):
            from storno_desktop.application.errors import Conflict

            raise Conflict(f"a view named {new} exists")
        return tuple(replace(one, name=new) if same(old, one.name) else one for one in views)

    return _change(office, list_, company_id, change)


def delete(office: Office, list_: str, company_id: str, name: str) -> Views:
    """Forget a view."""

    def change(views: Views) -> Views:
        return tuple(one for one in views if not same(name, one.name))

    return _change(office, list_, company_id, change)


def start_with(office: Office, list_: str, company_id: str, name: str | None) -> Views:
    """Let the list open with a view; None lets it open as it comes."""

    def change(views: Views) -> Views:
        return tuple(
            replace(one, is_default=name is not None and same(name, one.name)) for one in views
        )

    return _change(office, list_, company_id, change)


def _change(office: Office, list_: str, company_id: str, change: Callable[[Views], Views]) -> Views:
    key = key_of(list_, company_id)
    with office.store.write() as unit:
        views = change(read(unit.setting(key)))
        unit.set_setting(key, written(views) if views else None)
        unit.commit()
    return views
