"""What is committed can be given to anyone: no address of ours, no secret, no forgotten version."""

import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

import storno_desktop

ROOT = Path(__file__).resolve().parents[1]
LOCKS = tuple(f"requirements{kind}.lock" for kind in ("", "-dev", "-build", "-bench"))
LONGEST_ROOM = 450

# Written in pieces, so that this file does not find itself.
FORBIDDEN = {
    "an index address": re.compile(
        r"--(?:extra-)?index-" + "url|--find-" + "links|--trusted-" + r"host"
        r"|pypi\.(?:org|python)" + r"|/simple" + r"/?\s|files\.python" + "hosted"
        r"|registry\.npm" + r"js|(?:index|registry)_?url\s*=\s*\"http",
        re.I,
    ),
    "a path of one machine": re.compile(
        r"(?<![\w.])(?:/ho"
        + r"me/\w+/|/Us"
        + r"ers/\w+/|/ro"
        + r"ot/|/wo"
        + r"rk/\w|[A-Z]:\\Us"
        + r"ers\\)"
    ),
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE" + r" KEY-----\s*\n[A-Za-z0-9+/=]{40}"),
    "a token": re.compile(
        r"\b(?:gh[pousr]_\w{30}|AKIA[A-Z0-9]{16}|xox[bp]-\w{10}|sk-[A-Za-z0-9]{32}"
        r"|eyJ[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,})"
    ),
    "a conflict mark": re.compile(r"^(?:<{7} |>{7} )", re.M),
    # XXX is no such mark here: it is the ISO 4217 code for "no currency".
    "an unfinished mark": re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b|NotImplemented" + "Error"),
}
BINARY = {".ttf", ".png", ".ico", ".icns", ".pdf", ".p7m", ".db", ".zip", ".gz", ".qm", ".xlsx"}


@cache
def tracked() -> tuple[Path, ...]:
    """The files of the repository as they are in the work tree."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git work tree")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout.decode()
    return tuple(ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file())


@cache
def texts() -> tuple[tuple[str, str], ...]:
    return tuple(
        (str(file.relative_to(ROOT)), file.read_text(encoding="utf-8"))
        for file in tracked()
        if file.suffix not in BINARY
    )


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_tracked_file_holds(what: str) -> None:
    found = [
        f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match.group()!r}"
        for name, text in texts()
        for match in FORBIDDEN[what].finditer(text)
    ]
    assert found == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_pins_every_package_with_hashes_and_names_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    entries = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert entries
    assert [line for line in entries if "==" not in line or not line.endswith("\\")] == []
    assert text.count("--hash=sha256:") >= len(entries)


def pins(name: str) -> dict[str, str]:
    found = re.findall(r"^([\w.-]+)==([^\s;]+)", (ROOT / name).read_text(encoding="utf-8"), re.M)
    return {package.lower(): version for package, version in found}


def asked(dependencies: list[str]) -> dict[str, str]:
    found = [re.match(r"([\w.-]+)(?:\[\w+\])?==(.+)", line) for line in dependencies]
    assert all(found), dependencies
    return {match[1].lower(): match[2] for match in found if match}


def test_the_locks_agree_with_the_project_and_with_each_other() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run, dev, build, bench = (pins(name) for name in LOCKS)
    groups = project["dependency-groups"]
    assert asked(project["project"]["dependencies"]).items() <= run.items()
    assert asked(groups["dev"]).items() <= dev.items()
    assert asked(groups["build"]).items() <= build.items()
    assert asked(groups["bench"]).items() <= bench.items()
    assert run.items() <= dev.items()


def test_every_direct_dependency_has_a_line_saying_why() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    extra = [each for name in ("dev", "build", "bench") for each in groups[name]]
    wanted = asked([*project["project"]["dependencies"], *extra])
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    said = {name.lower() for name in re.findall(r"^\| `([\w.-]+)(?:\[\w+\])?` \|", page, re.M)}
    assert said == wanted.keys()


def test_the_changelog_begins_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    top = re.search(r"^## \[([^\]]+)\]", text, re.M)
    assert top is not None
    assert top[1] == storno_desktop.__version__


def test_no_room_is_longer_than_one_concept() -> None:
    long = {
        file.relative_to(ROOT).as_posix(): count
        for file in sorted((ROOT / "storno_desktop").rglob("*.py"))
        if (count := len(file.read_text(encoding="utf-8").splitlines())) > LONGEST_ROOM
    }
    assert long == {}, f"more than {LONGEST_ROOM} lines: give each concept a room of its own"


def test_fonts_and_icons_come_with_their_licences() -> None:
    resources = ROOT / "resources"
    fonts = {font.stem.partition("-")[0] for font in (resources / "fonts").glob("*.ttf")}
    assert fonts == {"Inter", "NotoSans"}
    for font in fonts:
        licence = (resources / "fonts" / f"{font}-OFL.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in licence
    assert "ISC License" in (resources / "icons" / "LICENSE").read_text(encoding="utf-8")


def test_every_icon_takes_its_colour_from_the_palette() -> None:
    icons = sorted((ROOT / "resources" / "icons").glob("*.svg"))
    assert icons
    plain = [icon.name for icon in icons if "currentColor" not in icon.read_text(encoding="utf-8")]
    assert plain == []
