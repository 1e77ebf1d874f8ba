"""A log can be shown to a stranger: no secret reaches the file, whatever shape it arrives in."""

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop import log

SECRET = "s3cr3t-Zq9-value"

LINES = [
    f"Authorization: Bearer {SECRET}",
    f"authorization: Basic {SECRET}==",
    f"{{'Authorization': 'Bearer {SECRET}', 'Accept': '*/*'}}",
    f"[('authorization', 'Bearer {SECRET}'), ('accept', 'json')]",
    f"headers: b'authorization': b'SessionToken {SECRET}'",
    f"sent Bearer {SECRET} twice",
    f"GET /oauth?access_token={SECRET}&page=2",
    f"POST grant_type=refresh_token&refresh_token={SECRET}",
    f"code={SECRET}&code_verifier={SECRET}",
    f'{{"password": "{SECRET} with spaces"}}',
    f'{{"client_secret":"{SECRET}"}}',
    f"Account(user='ana', password='{SECRET}')",
    f"apiKey: {SECRET}",
    f"X-Api-Key: {SECRET}",
    f"key={SECRET}",
    f"unlock with passphrase = {SECRET}",
    f"Cookie: session={SECRET}; theme=dark",
    f"Set-Cookie: sid={SECRET}; HttpOnly",
    f"https://ana:{SECRET}@mail.example/inbox",
    f"token eyJhbGciOiJIUzI1NiJ9.{SECRET}.c2lnbmF0dXJl",
    f"-----BEGIN EC PRIVATE KEY-----\n{SECRET}\n-----END EC PRIVATE KEY-----",
    f"-----BEGIN PRIVATE KEY-----\n{SECRET}",
]


@pytest.fixture(autouse=True)
def _log_is_stopped() -> Iterator[None]:
    level = logging.getLogger().level
    yield
    log.stop()
    logging.getLogger().setLevel(level)


@pytest.mark.parametrize("line", LINES)
def test_a_secret_is_blanked(line: str) -> None:
    assert SECRET not in log.blanked(line)
    assert log.BLANK in log.blanked(line)


@pytest.mark.parametrize(
    "line",
    [
        "invoice FCT-0012 issued, total 1.190,00 RON",
        "client Piața Mare SRL, RO12345674",
        "fault code=BR-CO-10 at lines[2].vatRate, code: 00422",
        "keyboard: layout changed",
        "https://api.example/v1/invoices?page=2",
        "monkey=banana",
        "idempotencyKey=order-17",
    ],
)
def test_an_ordinary_line_stays_as_it_is(line: str) -> None:
    assert log.blanked(line) == line


def test_what_surrounds_a_secret_stays_readable() -> None:
    assert log.blanked(f"GET /x?access_token={SECRET}&page=2") == (
        "GET /x?access_token=<secret>&page=2"
    )
    assert log.blanked(f"Authorization: Bearer {SECRET}") == "Authorization: Bearer <secret>"


@given(st.text())
def test_blanking_twice_changes_nothing_more(text: str) -> None:
    assert log.blanked(log.blanked(text)) == log.blanked(text)


@given(st.text("abcdefABCDEF0123456789-_.~+/", min_size=8, max_size=80))
def test_no_bearer_token_survives(token: str) -> None:
    assert log.blanked(f"Authorization: Bearer {token}") == "Authorization: Bearer <secret>"


def test_the_file_is_in_the_profile_and_has_no_secret_of_arguments_or_traceback(
    profile: Path,
) -> None:
    file = log.start(profile)
    try:
        raise RuntimeError(f"password={SECRET}")  # noqa: TRY301
    except RuntimeError:
        logging.getLogger("storno_desktop.test").info("sent token=%s", SECRET, exc_info=True)
    log.stop()
    text = file.read_text(encoding="utf-8")
    assert file.is_relative_to(profile)
    assert "RuntimeError" in text
    assert "storno_desktop.test" in text
    assert SECRET not in text


def test_starting_again_moves_the_log_and_doubles_no_line(profile: Path) -> None:
    first = log.start(profile / "one")
    second = log.start(profile / "two")
    logging.getLogger("storno_desktop.test").info("once")
    log.stop()
    assert first.read_text(encoding="utf-8") == ""
    assert second.read_text(encoding="utf-8").count("once") == 1


def test_the_file_turns_over_and_only_a_few_are_kept(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "MAX_BYTES", 500)
    file = log.start(profile)
    for number in range(200):
        logging.getLogger("storno_desktop.test").info("line %d of the log", number)
    log.stop()
    assert len(list(file.parent.iterdir())) == log.KEPT_FILES
    assert "line 199" in file.read_text(encoding="utf-8")


def test_a_profile_that_cannot_be_written_does_not_stop_the_program(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    echo = io.StringIO()
    log.start(in_the_way, echo=echo)
    logging.getLogger("storno_desktop.test").info("still here")
    assert "no log file" in caplog.text
    assert "still here" in echo.getvalue()
