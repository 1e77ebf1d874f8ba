"""Files are found from a checkout, from an installed package, and in the place the person named."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from storno_desktop import paths


def test_resources_are_found_in_a_checkout() -> None:
    assert paths.resource("fonts").is_dir()
    assert paths.resource("icons", "file-text.svg").is_file()


def test_translations_are_found_beside_the_package_in_a_checkout() -> None:
    assert paths.resource("translations") == paths.resource().parent / "translations"


def test_an_installed_package_finds_its_resources_inside_itself(tmp_path: Path) -> None:
    package = tmp_path / "storno_desktop"
    (package / "_resources" / "translations").mkdir(parents=True)
    for name in ("__init__.py", "paths.py"):
        shutil.copy(Path(paths.__file__).parent / name, package / name)
    code = (
        "from storno_desktop.paths import resource;"
        "print(resource('fonts', 'a.ttf')); print(resource('translations', 'b.qm'))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == [
        str(package / "_resources" / "fonts" / "a.ttf"),
        str(package / "_resources" / "translations" / "b.qm"),
    ]


def test_the_profile_named_in_the_environment_wins(profile: Path) -> None:
    assert paths.default_profile() == profile


def test_without_a_name_the_profile_is_in_the_persons_data_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("STORNO_PROFILE")
    assert paths.default_profile().name == paths.APP_NAME
    assert paths.default_profile().is_absolute()


def test_the_log_lies_in_its_profile_and_the_cache_does_not(profile: Path) -> None:
    assert paths.log_folder(profile).parent == profile
    assert profile not in paths.cache_folder().parents


def test_a_run_from_source_is_not_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not paths.is_frozen()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.is_frozen()
