"""What every test of the window needs."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _garbage_is_collected_on_this_thread() -> Iterator[None]:
    """As the program does (gui/collecting.py): a lane must not destroy what Qt owns."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()
