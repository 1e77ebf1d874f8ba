"""Where files live: what ships with the program, and what belongs to the person at the desk."""

import os
import sys
from functools import cache
from pathlib import Path

APP_NAME = "Storno Desktop"

_PACKAGE = Path(__file__).resolve().parent


@cache
def _shipped() -> tuple[Path, Path]:
    """The folders of resources and translations: inside an installed package, else beside it."""
    inside = _PACKAGE / "_resources"  # a wheel, or the folder PyInstaller makes
    if inside.is_dir():
        return inside, inside / "translations"
    root = _PACKAGE.parent
    return root / "resources", root / "translations"


def resource(*parts: str) -> Path:
    """Give the path of a shipped file: a font, an icon, a text, a table of rates.

    `translations` as the first part names the compiled words of the window.
    """
    resources, translations = _shipped()
    if parts and parts[0] == "translations":
        return translations.joinpath(*parts[1:])
    return resources.joinpath(*parts)


def is_frozen() -> bool:
    """Tell whether the program runs from a package of its own instead of a Python installation."""
    return bool(getattr(sys, "frozen", False))


def default_profile() -> Path:
    """Give the data folder used when none is named: STORNO_PROFILE, else the platform's place."""
    import platformdirs  # late: the window on a named profile has no need of it

    named = os.environ.get("STORNO_PROFILE")
    if named:
        return Path(named).expanduser().absolute()
    return platformdirs.user_data_path(APP_NAME, appauthor=False, roaming=False)


def log_folder(profile: Path) -> Path:
    """Give the folder of a profile's log: it moves with the data it speaks about."""
    return profile / "log"


def cache_folder() -> Path:
    """Give the folder of what may be deleted at any time and is made again when needed."""
    import platformdirs  # late: the window on a named profile has no need of it

    return platformdirs.user_cache_path(APP_NAME, appauthor=False)
