"""What was put into the vault comes out the same, or is called damaged."""

import hashlib
from pathlib import Path

import pytest

from storno_desktop.application.errors import Damaged, ReadOnly, StoreError
from storno_desktop.storage.vault import FileVault


def test_a_content_is_named_by_its_hash_and_comes_back(tmp_path: Path) -> None:
    vault = FileVault(tmp_path / "vault")
    name = vault.put(b"<Invoice/>")
    assert name == hashlib.sha256(b"<Invoice/>").hexdigest()
    assert vault.get(name) == b"<Invoice/>"
    assert vault.path(name).parent.parent.name == name[:2]


def test_the_same_content_is_kept_once_and_nothing_temporary_stays(tmp_path: Path) -> None:
    vault = FileVault(tmp_path / "vault")
    assert vault.put(b"x") == vault.put(b"x")
    assert len([file for file in tmp_path.rglob("*") if file.is_file()]) == 1


def test_a_missing_file_is_damage(tmp_path: Path) -> None:
    with pytest.raises(Damaged, match="missing"):
        FileVault(tmp_path / "vault").get("0" * 64)


def test_a_changed_file_is_damage_until_it_is_put_again(tmp_path: Path) -> None:
    vault = FileVault(tmp_path / "vault")
    name = vault.put(b"one")
    vault.path(name).write_bytes(b"two")
    with pytest.raises(Damaged, match="not what was stored"):
        vault.get(name)
    vault.put(b"one")
    assert vault.get(name) == b"one"


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "0" * 63, "G" * 64, "0" * 65])
def test_a_name_that_is_no_hash_never_becomes_a_path(name: str, tmp_path: Path) -> None:
    with pytest.raises(Damaged):
        FileVault(tmp_path / "vault").get(name)


def test_a_vault_that_cannot_be_made_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "vault").write_text("a file stands in the way")
    with pytest.raises(StoreError) as caught:
        FileVault(tmp_path / "vault").put(b"x")
    assert not isinstance(caught.value, ReadOnly | Damaged)
