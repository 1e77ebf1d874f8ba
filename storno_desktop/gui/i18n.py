"""The language of the window: Qt's own translations first, then ours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from storno_desktop.paths import resource

#: Languages whose words are all there; a test compares this with the .ts files.
FINISHED = ("en", "ro", "de", "fr", "it", "pl")
_installed: list[QTranslator] = []


def language_of_system() -> str:
    """The language of the system if the window speaks it, else English."""
    code = QLocale.system().name()[:2]
    return code if code in FINISHED else "en"


def install(language: str) -> str:
    """Speak a language from now on; gives the one that is really spoken."""
    spoken = language if language in FINISHED else language_of_system()
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    QLocale.setDefault(_locale(spoken))
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("storno", str(resource("translations"))),
    ):
        translator = QTranslator()
        if translator.load(f"{name}_{spoken}", folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    return spoken


def _locale(language: str) -> QLocale:
    """The system's own locale when it speaks that language: its region then counts."""
    system = QLocale.system()
    if system.name()[:2] == language:
        return system
    return QLocale("en_GB") if language == "en" else QLocale(language)  # day before month


def current() -> str:
    """The language that is spoken now."""
    code = QLocale().name()[:2]
    from storno_desktop.application.texts import known

    return known(code)
