"""The one table of colours holds its contrast, and a switch reaches what is on screen."""

import itertools
import re

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from storno_desktop.gui import icons
from storno_desktop.gui.theme import STATES, TOKENS, Tokens, contrast, load_fonts, theme
from storno_desktop.paths import resource

READABLE, SEEN = 4.5, 3.0
THEMES = pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])


def over(front: QColor, back: str) -> str:
    """A half-transparent colour on a ground."""
    ground, alpha = QColor(back), front.alphaF()
    mixed = (
        round(one * alpha + other * (1 - alpha))
        for one, other in zip(front.getRgb()[:3], ground.getRgb()[:3], strict=True)
    )
    return QColor(*mixed).name()


@THEMES
@pytest.mark.parametrize("ground", ["canvas", "panel", "sidebar", "field", "hover", "selected"])
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_words_are_readable_on_every_ground(is_dark: bool, ink: str, ground: str) -> None:
    tokens = Tokens(is_dark=is_dark)
    assert contrast(tokens[ink], tokens[ground]) >= READABLE


@THEMES
def test_words_on_the_primary_button_are_readable(is_dark: bool) -> None:
    tokens = Tokens(is_dark=is_dark)
    for ground in ("accent", "accent_hover"):
        assert contrast(tokens["on_accent"], tokens[ground]) >= READABLE


@THEMES
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("ground", ["canvas", "panel", "hover", "selected"])
def test_the_word_of_a_chip_is_readable_wherever_it_lies(
    is_dark: bool, state: str, ground: str
) -> None:
    tokens = Tokens(is_dark=is_dark)
    chip = over(tokens.ground(state), tokens[ground])
    assert contrast(tokens.ink(state), chip) >= READABLE


@THEMES
def test_links_and_faults_are_readable(is_dark: bool) -> None:
    tokens = Tokens(is_dark=is_dark)
    for ink, ground in itertools.product(("accent", "danger"), ("canvas", "panel", "field")):
        assert contrast(tokens[ink], tokens[ground]) >= READABLE, (ink, ground)
    assert contrast(tokens["accent_hover"], tokens["selected"]) >= READABLE  # the page one is on


@THEMES
def test_the_frame_of_the_field_with_the_focus_is_seen(is_dark: bool) -> None:
    tokens = Tokens(is_dark=is_dark)
    for ground in ("panel", "canvas", "field", "selected"):
        assert contrast(tokens["accent"], tokens[ground]) >= SEEN


@THEMES
def test_pictures_of_the_sheet_have_the_colours_of_the_table(is_dark: bool) -> None:
    tokens, shade = Tokens(is_dark=is_dark), "dark" if is_dark else "light"
    for name, token in (("chevron", "muted"), ("check", "on_accent")):
        text = resource("theme", f"{name}-{shade}.svg").read_text(encoding="utf-8")
        assert re.findall('stroke="(#[0-9a-f]{6})"', text) == [tokens[token]]


def test_the_sheet_names_no_colour_of_its_own() -> None:
    text = resource("style.qss.in").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", text) == []


def test_every_token_is_a_colour() -> None:
    for pair in TOKENS.values():
        assert all(re.fullmatch("#[0-9a-f]{6}", value) for value in pair)


def test_a_switch_at_run_time_reaches_palette_and_icons(qtbot: QtBot) -> None:
    button = QPushButton("Send")
    qtbot.addWidget(button)
    icons.put(button, "send")
    seen = []
    for choice in ("light", "dark"):
        with qtbot.waitSignal(theme.changed):
            theme.apply(choice)
        seen.append(button.icon().pixmap(16, 16).toImage())
        assert QApplication.palette().window().color() == theme.tokens.color("canvas")
    assert seen[0] != seen[1]
    theme.apply("light")


def test_the_font_comes_along_and_grows_with_the_scale(qtbot: QtBot) -> None:
    load_fonts()
    theme.apply("light", 2.0)
    big = theme.font().pointSizeF()
    assert theme.px(34) == 68
    theme.apply("light", 9.0)
    assert theme.scale == 2.0  # no further than the table of settings allows
    theme.apply("light")
    assert QFontInfo(theme.font()).family() == "Inter"
    assert big == theme.font().pointSizeF() * 2


def test_an_icon_may_be_given_anew_and_dies_with_its_owner(qtbot: QtBot) -> None:
    button = QPushButton("Send")
    icons.put(button, "send")
    icons.put(button, "mail")
    button.deleteLater()
    qtbot.waitUntil(lambda: True)
    theme.apply("dark")
    theme.apply("light")
