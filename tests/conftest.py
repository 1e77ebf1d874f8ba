"""The strict ground every test stands on: no network, stray warnings, floats or real keyring.

Names of the outside are chosen before Qt or the application is imported, and inherited by the
xdist workers, so that one run has one time zone and one locale and says which in its header.
"""

import decimal
import ipaddress
import logging
import os
import random
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import keyring
import keyring.backend
import keyring.errors
import pytest

ROOT = Path(__file__).resolve().parents[1]
FULL = os.environ.get("STORNO_FULL") == "1"

# The day differs by up to 26 hours between these, and two have half-hour offsets.
ZONES = (
    "UTC",
    "Europe/Bucharest",
    "Europe/Paris",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Asia/Kolkata",
    "America/St_Johns",
)
LOCALES = ("C.UTF-8", "ro_RO.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "it_IT.UTF-8", "pl_PL.UTF-8")

_chooser = random.SystemRandom()  # pytest-randomly seeds the module's own generator
os.environ.setdefault("STORNO_TEST_TZ", _chooser.choice(ZONES))
os.environ.setdefault("STORNO_TEST_LOCALE", _chooser.choice(LOCALES))
os.environ["TZ"] = os.environ["STORNO_TEST_TZ"]
for _category in ("LC_ALL", "LC_NUMERIC", "LC_TIME", "LC_MONETARY", "LC_MESSAGES", "LANGUAGE"):
    os.environ.pop(_category, None)
os.environ["LANG"] = os.environ["STORNO_TEST_LOCALE"]
os.environ["LC_CTYPE"] = "C.UTF-8"  # the encoding is always UTF-8: Qt warns about any other
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # for child processes
if hasattr(time, "tzset"):
    time.tzset()

# No deadline: two busy cores say nothing about our speed. Figures are benchmarks.
_patience = [hypothesis.HealthCheck.too_slow]
hypothesis.settings.register_profile(
    "ordinary", max_examples=100, deadline=None, print_blob=True, suppress_health_check=_patience
)
hypothesis.settings.register_profile(
    "full", max_examples=2_000, deadline=None, print_blob=True, suppress_health_check=_patience
)
hypothesis.settings.load_profile("full" if FULL else "ordinary")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files instead of comparing"
    )


def pytest_report_header() -> list[str]:
    zone, locale = os.environ["STORNO_TEST_TZ"], os.environ["STORNO_TEST_LOCALE"]
    counts = "full" if FULL else "ordinary"
    return [f"counts: {counts}; repeat with STORNO_TEST_TZ={zone} STORNO_TEST_LOCALE={locale}"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if FULL:
        return
    long_ones = [item for item in items if item.get_closest_marker("full")]
    if long_ones:
        config.hook.pytest_deselected(items=long_ones)
        items[:] = [item for item in items if not item.get_closest_marker("full")]


@pytest.fixture(autouse=True)
def _floats_are_not_money() -> Iterator[None]:
    """Let a float that meets a Decimal raise, in this thread and in threads started by the test."""
    here, elsewhere = decimal.getcontext(), decimal.DefaultContext
    before = here.traps[decimal.FloatOperation], elsewhere.traps[decimal.FloatOperation]
    here.traps[decimal.FloatOperation] = elsewhere.traps[decimal.FloatOperation] = True
    yield
    here.traps[decimal.FloatOperation], elsewhere.traps[decimal.FloatOperation] = before


class _Records(logging.Handler):
    """What was logged at WARNING or above while a test ran."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line for the verdict at the end of the test."""
        self.seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_stray_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning, unless it asks for `caplog` and so looks for itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    records, root = _Records(), logging.getLogger()
    root.addHandler(records)
    yield
    root.removeHandler(records)
    if records.seen:
        pytest.fail("stray log records:\n" + "\n".join(records.seen), pytrace=False)


def is_loopback(host: object) -> bool:
    """Whether a host given to connect or getaddrinfo is this machine."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name in {None, "", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(name).partition("%")[0]).is_loopback
    except ValueError:
        return False


class _Guard:
    """What stands before the network: loopback and local sockets pass, the rest is written down."""

    def __init__(self) -> None:
        self.touched: list[str] = []

    def judge(self, family: int, address: Any) -> None:
        """Refuse an address beyond this machine."""
        if family in {socket.AF_INET, socket.AF_INET6} and not is_loopback(address[0]):
            self.touched.append(repr(address))
            raise ConnectionRefusedError(f"tests have no network: {address!r}")

    def stand(self, patch: pytest.MonkeyPatch) -> None:
        """Take the place of the three doors through which Python reaches a host."""
        connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
        getaddrinfo = socket.getaddrinfo

        def guarded_connect(sock: socket.socket, address: Any) -> None:
            self.judge(sock.family, address)
            connect(sock, address)

        def guarded_connect_ex(sock: socket.socket, address: Any) -> int:
            self.judge(sock.family, address)
            return connect_ex(sock, address)

        def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
            self.judge(socket.AF_INET, (host,))
            return getaddrinfo(host, *args, **kwargs)

        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Refuse every address beyond loopback, and fail even where the refusal was swallowed."""
    guard = _Guard()
    with pytest.MonkeyPatch.context() as patch:
        guard.stand(patch)
        yield
    if guard.touched:
        pytest.fail("reached for the network: " + ", ".join(guard.touched), pytrace=False)


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that forgets: one dictionary a test."""

    priority = 1

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.secrets:
            raise keyring.errors.PasswordDeleteError("no such secret")
        del self.secrets[service, username]


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    """The keyring of this test; nobody's real secrets are ever read or written."""
    backend, before = MemoryKeyring(), keyring.get_keyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own for each test, with a space and Romanian letters in its name."""
    folder = tmp_path / "Profilul meu ăîșț"
    monkeypatch.setenv("STORNO_PROFILE", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))  # QSettings of a shopkeeper
    return folder


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of official artefacts and sample invoices; tests that need it say so by name."""
    named = os.environ.get("STORNO_SHARED")
    folder = Path(named) if named else ROOT.parent / "shared"
    if not (folder / "einvoice-corpus").is_dir():
        pytest.skip("the folder of official artefacts is absent (set STORNO_SHARED)")
    return folder


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))
