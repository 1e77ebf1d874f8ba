#!/usr/bin/env python3
"""Everything a developer types: `python3 dev.py setup | run | test | check | …`.

Standard library only, the same on Windows, macOS and Linux. Each command first brings the
checkout into the state it needs (a virtual environment, the pinned packages, the system's
libraries), which takes nothing when that is already so.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NoReturn

if sys.version_info < (3, 11):  # noqa: UP036 the sentence is for those who have an older one
    sys.exit(
        "Storno Desktop needs Python 3.11 or newer; this is {}.{}. Install one from python.org "
        "or your system's packages and start dev.py with it.".format(*sys.version_info[:2])
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
DEMO = ROOT / ".demo"
GUI = ROOT / "storno_desktop" / "gui"
TRANSLATIONS = ROOT / "translations"
LANGUAGES = ("ro", "de", "fr", "it", "pl")

LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}
BUILD_LOCK = "requirements-build.lock"
BENCH_LOCK = "requirements-bench.lock"

# What Qt loads from the system, and the Debian package it is in.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
# What WeasyPrint, a rival of our printing, loads from the system.
RIVAL_LIBRARIES = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}
SCREEN_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def stop(why: str) -> NoReturn:
    """End with a sentence that says what to do."""
    print(f"\ndev.py: {why}", file=sys.stderr, flush=True)
    raise SystemExit(1)


def say(what: str) -> None:
    """Tell what is going on, at once even when the output is a file."""
    print(f"dev.py: {what}", flush=True)


def call(*command: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a command in the checkout with nothing to read from, and return its exit code."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        check=False,
    ).returncode


# --- set-up ---------------------------------------------------------------------------------


def fingerprint(kind: str) -> str:
    """What the virtual environment must have been made from to be good for `kind`."""
    digest = hashlib.sha256(f"{ROOT}\0{kind}".encode())
    for name in dict.fromkeys((LOCKS["run"], LOCKS[kind])):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def is_ready(kind: str) -> bool:
    """Whether the environment holds the pinned packages; the developer's hold the user's too."""
    for candidate in dict.fromkeys((kind, "dev")):
        marker = VENV / f".ready-{candidate}"
        if PYTHON.exists() and marker.exists() and marker.read_text() == fingerprint(candidate):
            return True
    return False


def setup(kind: str = "dev", *, screen: bool = True) -> int:
    """Make the checkout ready to run (`run`) or to be worked on (`dev`); 0, or it stops."""
    # Also when the packages are there: tests without a screen need fewer libraries than a window.
    ensure_system_libraries(screen=screen)
    if not is_ready(kind):
        began = time.monotonic()
        pip = ensure_environment()
        install(pip, LOCKS[kind])
        (site_packages() / "storno-desktop.pth").write_text(f"{ROOT}\n", encoding="utf-8")
        call(PYTHON, "-m", "compileall", "-q", "storno_desktop")
        (VENV / f".ready-{kind}").write_text(fingerprint(kind))
        say(f"ready after {time.monotonic() - began:.0f} s")
    release_translations()
    return 0


def ensure_system_libraries(*, screen: bool) -> None:
    """Install the libraries Qt needs from the system, or say the one command that does."""
    if not sys.platform.startswith("linux"):
        return
    wanted = {**QT_LIBRARIES, **(SCREEN_LIBRARIES if screen else {})}
    missing = [library for library in wanted if not can_load(library)]
    if not missing:
        return
    if shutil.which("apt-get") is None:
        say(f"Qt will not start without {', '.join(missing)}: install them with your system's tool")
        return
    apt_install(*(wanted[library] for library in missing))


def can_load(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_install(*packages: str) -> None:
    """Install Debian packages as root, or stop with the command to type."""
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0:
        stop(f"some system packages are missing. Type this, then try again:\n\n  sudo {command}\n")
    say(f"installing {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if call("apt-get", "update", "-qq", env=quiet) or call(*command.split(), "-qq", env=quiet):
        stop(f"the system packages could not be installed. Try by hand:\n\n  {command}\n")


def ensure_environment() -> list[str | Path]:
    """Make `.venv` unless a sound one is there, and return the command that is its pip."""
    if VENV.exists() and not is_sound():
        say("making the virtual environment anew: the old one does not fit")
        shutil.rmtree(VENV)
    if importlib.util.find_spec("ensurepip") is None and not has_pip():
        if shutil.which("apt-get") is None:
            stop("this Python has neither pip nor ensurepip. Install pip for it, then try again.")
        apt_install("python3-venv")
    with_pip = importlib.util.find_spec("ensurepip") is not None or not has_pip()
    if not VENV.exists():
        say("making the virtual environment")
        extra = [] if with_pip else ["--without-pip"]
        if call(sys.executable, "-m", "venv", *extra, VENV):
            shutil.rmtree(VENV, ignore_errors=True)
            stop(f"{VENV} could not be made; what stands above says why.")
    if list(site_packages().glob("pip-*.dist-info")):
        return [PYTHON, "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", PYTHON]


def has_pip() -> bool:
    """Whether this Python can install into another; Debian's comes without ensurepip."""
    return importlib.util.find_spec("pip") is not None


def is_sound() -> bool:
    """Whether `.venv` starts and holds no other version of Qt, which would leave parts behind."""
    probe = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        if not PYTHON.exists() or call(PYTHON, "-c", probe):
            return False
    except OSError:
        return False
    pin = next(
        line.split("==")[1].split()[0]
        for line in (ROOT / LOCKS["run"]).read_text().splitlines()
        if line.lower().startswith("pyside6-essentials==")
    )
    found = [*site_packages().glob("[Pp]y[Ss]ide6*-*.dist-info")]
    return all(folder.name.endswith(f"-{pin}.dist-info") for folder in found)


def site_packages() -> Path:
    """Where the environment keeps its packages."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return next((VENV / "lib").glob("python3.*")) / "site-packages"


def install(pip: list[str | Path], lock: str) -> None:
    """Install a lock file: exactly its versions, each file checked against its fingerprint."""
    say(f"installing {lock}")
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    options += ["--require-hashes", "--no-deps", "--only-binary", ":all:"]
    if call(*pip, "install", *options, "--requirement", ROOT / lock):
        stop(
            f"the packages of {lock} could not be installed. Is there a network (and, where "
            "there is one, a proxy in pip's settings)? Then try again: nothing is lost."
        )


# --- words ----------------------------------------------------------------------------------


def release_translations() -> None:
    """Compile the window's words (`.ts`) that are newer than what was compiled (`.qm`)."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        if call(tool("pyside6-lrelease"), "-silent", source, "-qm", target):
            stop(f"{source.name} could not be compiled; is it well-formed XML?")


def tool(name: str) -> Path:
    """The path of a program that came with a package."""
    return SCRIPTS / (f"{name}.exe" if os.name == "nt" else name)


def update_translations(folder: Path) -> int:
    """Bring the `.ts` files in a folder up to date with the sentences in the window's code.

    Without line numbers, so that moving code changes no file. English is its own source but
    for its plurals.
    """
    sources = sorted(GUI.rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    code = 0
    for language, extra in [("en", ["-pluralonly"]), *((each, []) for each in LANGUAGES)]:
        target = folder / f"storno_{language}.ts"
        languages = ["-source-language", "en", "-target-language", language]
        code |= call(tool("pyside6-lupdate"), *options, *extra, *languages, *sources, "-ts", target)
    return code


def sentences(file: Path) -> set[tuple[str, str, str, str]]:
    """The sentences of a `.ts` file: context, source, remark, and whether it counts."""
    from xml.etree import ElementTree

    if not file.exists():
        return set()
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus", "no"),
        )
        for context in ElementTree.parse(file).iter("context")  # noqa: S314 our own file
        for message in context.iter("message")
    }


def check_translations() -> tuple[int, str]:
    """Tell whether the committed `.ts` files have exactly the sentences of the code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in TRANSLATIONS.glob("*.ts"):
            shutil.copy(file, folder)
        if update_translations(folder):
            return 1, "lupdate failed"
        stale = [
            file.name
            for file in sorted(folder.glob("*.ts"))
            if sentences(file) != sentences(TRANSLATIONS / file.name)
        ]
    if stale:
        return 1, f"not up to date: {', '.join(stale)}. Run `dev.py translate` and fill them in."
    return 0, ""


# --- commands -------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start the program; what follows `run` is its own command line."""
    setup("run")
    return start(arguments)


def start(arguments: list[str]) -> int:
    """Hand over to the program in the folder of the person who typed, so that paths mean theirs."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [str(PYTHON), "-m", "storno_desktop", *arguments]
    try:
        return subprocess.run(command, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


def check() -> int:
    """Format, lint, types, layers and generated files, side by side; 0 when all are clean."""
    setup("dev", screen=False)
    steps: dict[str, list[str | Path]] = {
        "types (mypy)": [PYTHON, "-m", "mypy"],
        "lint (ruff check)": [PYTHON, "-m", "ruff", "check", "."],
        "format (ruff format)": [PYTHON, "-m", "ruff", "format", "--check", "."],
        "layers (import-linter)": [tool("lint-imports")],
    }
    began = time.monotonic()
    with ThreadPoolExecutor(2) as pool:
        results = {name: pool.submit(captured, step) for name, step in steps.items()}
        if any(GUI.rglob("*.py")):
            results["words (translations)"] = pool.submit(check_translations)
        failed = [name for name, result in results.items() if told(name, *result.result())]
    say(f"checked in {time.monotonic() - began:.0f} s" + (f": {failed}" if failed else ""))
    return int(bool(failed))


def captured(command: list[str | Path]) -> tuple[int, str]:
    """Run a command silently and return its exit code and all it said."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    return done.returncode, done.stdout


def told(name: str, code: int, output: str) -> bool:
    """Print the verdict of one step, with its output when it failed, and return that it did."""
    print(f"{'FAILED' if code else 'ok    '} {name}", flush=True)
    if code:
        print(output, flush=True)
    return bool(code)


def test(arguments: list[str], *, full: bool, screen: bool, coverage: bool) -> int:
    """Run the checks and the tests; arguments go to pytest, and without any all tests run."""
    setup("dev", screen=screen)
    unclean = check()
    environment = {"QT_QPA_PLATFORM": "xcb" if screen else "offscreen", "PYTHONUTF8": "1"}
    options: list[str] = []
    if full:
        environment["STORNO_FULL"] = "1"
        options += ["-o", "timeout=3600"]
    if screen:
        options += ["-p", "xvfb", "--override-ini", "addopts=--strict-markers --strict-config"]
    if not arguments and (os.cpu_count() or 1) > 1:
        options += ["-n", "2", "--dist", "worksteal"]
    runner = ["-m", "coverage", "run", "-m", "pytest"] if coverage else ["-m", "pytest"]
    failed = call(PYTHON, *runner, *options, *arguments, env=environment)
    if coverage:
        call(PYTHON, "-m", "coverage", "combine", "--quiet")
        call(PYTHON, "-m", "coverage", "report")
    if unclean and not failed:
        say("the tests passed, but the checks above did not")
    return int(bool(unclean or failed))


def bench(names: list[str]) -> int:
    """Run the benchmarks named, or all; they print figures and never fail for being slow."""
    setup("dev", screen=False)
    there = {file.stem: file for file in sorted((ROOT / "benchmarks").glob("[!_]*.py"))}
    unknown = [name for name in names if name not in there]
    if unknown:
        stop(f"no benchmark called {', '.join(unknown)}; there are: {', '.join(there) or 'none'}")
    ensure_rivals()
    return max((call(PYTHON, "-m", f"benchmarks.{name}") for name in names or there), default=0)


def ensure_rivals() -> None:
    """Install what we only measure ourselves against; without it its figures are left out."""
    marker, wanted = VENV / ".ready-bench", (ROOT / BENCH_LOCK).read_text()
    if marker.exists() and marker.read_text() == wanted:
        return
    if sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("apt-get"):
        missing = [library for library in RIVAL_LIBRARIES if not can_load(library)]
        if missing:
            apt_install(*(RIVAL_LIBRARIES[library] for library in missing))
    install(ensure_environment(), BENCH_LOCK)
    marker.write_text(wanted)


def demo(arguments: list[str], *, fresh: bool) -> int:
    """Open the window on believable data, made on the first time and kept in `.demo`."""
    setup("run")
    if fresh:
        shutil.rmtree(DEMO, ignore_errors=True)
    if not DEMO.exists():
        code = start(["demo", "--invoices", "200", "--profile", str(DEMO)])
        if code:
            shutil.rmtree(DEMO, ignore_errors=True)
            stop("the demo data could not be made; what stands above says why.")
    return start(["--profile", str(DEMO), *arguments])


def translate() -> int:
    """Collect the window's sentences into `translations/*.ts` and compile them."""
    setup("dev", screen=False)
    TRANSLATIONS.mkdir(exist_ok=True)
    code = update_translations(TRANSLATIONS)
    release_translations()
    return code


def lock(*, upgrade: bool) -> int:
    """Resolve the dependencies of pyproject.toml for all systems at once into the lock files."""
    import tomllib  # not there in the Pythons that get the sentence at the top

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run_time, groups = project["project"]["dependencies"], project["dependency-groups"]
    options = ["--quiet", "--generate-hashes", "--universal", "--python-version", "3.11"]
    options += ["--no-emit-index-url", "--no-header", "--no-annotate", "--strip-extras"]
    options += ["--upgrade"] if upgrade else []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        call(sys.executable, "-m", "venv", folder / "venv")
        python = folder / "venv" / SCRIPTS.name / PYTHON.name
        if call(python, "-m", "pip", "install", "--quiet", "uv"):
            stop("the resolver (uv) could not be fetched. Is there a network?")
        for file, wanted in {
            LOCKS["run"]: run_time,
            LOCKS["dev"]: run_time + groups["dev"],
            BUILD_LOCK: groups["build"],
            BENCH_LOCK: groups["bench"],
        }.items():
            asked, answer = folder / "asked.in", folder / file
            asked.write_text("\n".join(wanted), encoding="utf-8")
            if (ROOT / file).exists():
                shutil.copy(ROOT / file, answer)  # keeps the versions that still fit
            is_extra = file in {BUILD_LOCK, BENCH_LOCK}
            held = [f"--constraint={folder / LOCKS['dev']}"] if is_extra else []
            if call(python, "-m", "uv", "pip", "compile", *options, *held, asked, "-o", answer):
                stop(f"{file} could not be resolved; what stands above says why.")
            if "://" in answer.read_text(encoding="utf-8"):
                stop(f"{file} would name an address, which never enters a commit.")
            shutil.copy(answer, ROOT / file)
    return 0


def build() -> int:
    """Make the folder that people install: `dist/storno-desktop`, with Python and Qt inside."""
    setup("run")
    marker, wanted = VENV / ".ready-build", (ROOT / BUILD_LOCK).read_text()
    if not marker.exists() or marker.read_text() != wanted:
        install(ensure_environment(), BUILD_LOCK)
        marker.write_text(wanted)
    spec = ROOT / "packaging" / "storno-desktop.spec"
    folders = (f"--distpath={ROOT / 'dist'}", f"--workpath={ROOT / 'build'}")
    if call(PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, spec):
        stop("PyInstaller failed; what stands above says why.")
    made = ROOT / "dist" / "storno-desktop"
    size = sum(file.stat().st_size for file in made.rglob("*") if not file.is_symlink())
    say(f"made {made.relative_to(ROOT)} ({size / 1e6:.0f} MB)")
    return 0


def command_line() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(prog="dev.py", description="Work on Storno Desktop.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("setup", help="make .venv with everything in it")
    commands.add_parser("run", help="start the program (arguments are its own)", add_help=False)
    commands.add_parser("check", help="format, lint, types, layers, generated files")
    tests = commands.add_parser("test", help="check, then the tests (arguments go to pytest)")
    tests.add_argument("--full", action="store_true", help="the large counts; hours, not minutes")
    tests.add_argument("--screen", action="store_true", help="on a virtual screen (Xvfb)")
    tests.add_argument("--coverage", action="store_true", help="tell which branches were taken")
    benches = commands.add_parser("bench", help="figures: start-up, first page, one PDF…")
    benches.add_argument("names", nargs="*", help="which ones (default: all)")
    shown = commands.add_parser("demo", help="open the window on believable data")
    shown.add_argument("--fresh", action="store_true", help="make the data anew")
    commands.add_parser("translate", help="collect and compile the window's sentences")
    locks = commands.add_parser("lock", help="write the lock files from pyproject.toml")
    locks.add_argument("--upgrade", action="store_true", help="newest indirect dependencies")
    commands.add_parser("build", help="make the folder that people install")
    return parser


def main(arguments: list[str]) -> int:
    """Do what was typed."""
    if arguments[:1] == ["run"]:
        return run(arguments[1:])
    parser = command_line()
    known, rest = parser.parse_known_args(arguments)
    if rest and known.command not in {"test", "demo"}:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    # No match statement: an older Python must get as far as the sentence at the top.
    deeds: dict[str, Callable[[], int]] = {
        "setup": setup,
        "check": check,
        "test": lambda: test(rest, full=known.full, screen=known.screen, coverage=known.coverage),
        "bench": lambda: bench(known.names),
        "demo": lambda: demo(rest, fresh=known.fresh),
        "translate": translate,
        "lock": lambda: lock(upgrade=known.upgrade),
        "build": build,
    }
    return deeds[known.command]()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
