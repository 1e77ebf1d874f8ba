"""Typing in one field is one step back; every other edit is one of its own."""

import pytest
from PySide6.QtGui import QUndoStack

from storno_desktop.gui.undo import Edit


class Paper:
    """A draft that remembers what was shown."""

    def __init__(self) -> None:
        self.value = ""
        self.stack = QUndoStack()

    def show(self, value: str, _field: str) -> None:
        self.value = value

    def type(self, field: str, text: str, *, is_typing: bool = True) -> None:
        step = Edit(f"Change {field}", field, self.value, text, self.show, is_typing=is_typing)
        self.stack.push(step)


@pytest.fixture
def paper(qapp: object) -> Paper:
    return Paper()


def test_letters_in_one_field_melt_into_one_step(paper: Paper) -> None:
    for text in ("a", "ab", "abc"):
        paper.type("notes", text)
    assert paper.stack.count() == 1
    paper.stack.undo()
    assert paper.value == ""
    paper.stack.redo()
    assert paper.value == "abc"


def test_another_field_begins_another_step(paper: Paper) -> None:
    paper.type("notes", "a")
    paper.type("terms", "ab")
    paper.type("notes", "abc")
    assert paper.stack.count() == 3
    paper.stack.undo()
    assert paper.value == "ab"


def test_a_picked_value_is_a_step_of_its_own(paper: Paper) -> None:
    paper.type("series", "A", is_typing=False)
    paper.type("series", "B", is_typing=False)
    assert paper.stack.count() == 2


def test_going_back_to_the_saved_state_is_clean(paper: Paper) -> None:
    paper.type("notes", "a")
    paper.stack.setClean()
    paper.type("terms", "b")
    assert not paper.stack.isClean()
    paper.stack.undo()
    assert paper.stack.isClean()
