"""Looks of this machine are kept, and a spoilt file never stops the program."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from storno_desktop.gui.settings import TABLE, Settings


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat)


def test_nothing_chosen_gives_the_defaults(store: QSettings) -> None:
    settings = Settings(store)
    for setting in TABLE:
        value = settings.get(setting.key)
        assert value == setting.default
        assert type(value) is type(setting.default)


def test_a_choice_is_kept_in_the_file(store: QSettings) -> None:
    settings = Settings(store)
    settings.set("scale", 150)
    settings.set("preview", False)
    settings.set("geometry", b"\x00\x01")
    store.sync()
    again = Settings(QSettings(store.fileName(), QSettings.Format.IniFormat))
    assert (again.get("scale"), again.get("preview")) == (150, False)
    assert again.get("geometry") == b"\x00\x01"


def test_rubbish_in_the_file_counts_as_nothing_chosen(store: QSettings) -> None:
    store.setValue("scale", "huge")
    store.setValue("preview", "true")
    assert Settings(store).get("scale") == 100
    assert Settings(store).get("preview") is True


def test_a_key_beyond_the_table_is_a_mistake(store: QSettings) -> None:
    with pytest.raises(KeyError):
        Settings(store).set("colour", "red")
    Settings(store).set("view/invoices", "widths")
