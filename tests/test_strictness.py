"""The strict ground holds: each guard of conftest.py is seen to fail a test that breaks it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

SINS = {
    "decimal.FloatOperation": "from decimal import Decimal\ndef test(): Decimal(1) + Decimal(0.1)",
    "stray log records": "import logging\ndef test(): logging.getLogger('a').warning('oh')",
    "reached for the network": """
import contextlib, socket
def test():
    with contextlib.suppress(OSError):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
""",
    "DeprecationWarning": "import warnings\ndef test(): warnings.warn('old', DeprecationWarning)",
    "Qt messages with level WARNING": """
from PySide6.QtCore import qWarning
def test(qtbot): qWarning("oh")
""",
    "XPASS(strict)": "import pytest\n@pytest.mark.xfail\ndef test(): pass",
    "'unheard_of' not found": "import pytest\n@pytest.mark.unheard_of\ndef test(): pass",
}
VIRTUES = """
import logging, socket, threading, keyring
from storno_desktop.paths import default_profile

def test_loopback_is_open():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        socket.create_connection(("localhost", server.getsockname()[1])).close()

def test_a_claimed_log_record_is_fine(caplog):
    logging.getLogger("a").warning("oh")
    assert "oh" in caplog.text

def test_the_keyring_is_ours():
    assert keyring.get_password("a", "b") is None
    keyring.set_password("a", "b", "c")
    assert keyring.get_password("a", "b") == "c"

def test_the_keyring_forgets():
    assert keyring.get_password("a", "b") is None

def test_the_profile_is_temporary(tmp_path):
    assert default_profile().is_relative_to(tmp_path)
"""


def run_alone(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    shutil.copy(ROOT / "tests" / "conftest.py", folder)
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "test_it.py").write_text(code, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_it.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("verdict", SINS)
def test_a_broken_rule_fails_with_its_name(verdict: str, tmp_path: Path) -> None:
    ran = run_alone(tmp_path, SINS[verdict])
    assert ran.returncode != 0
    assert verdict in ran.stdout + ran.stderr


def test_what_is_allowed_passes(tmp_path: Path) -> None:
    ran = run_alone(tmp_path, VIRTUES)
    assert ran.returncode == 0, ran.stdout
