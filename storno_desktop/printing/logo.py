"""The company's logo: any picture people have, flattened on white, never a reason to fail."""

from __future__ import annotations

import logging
import warnings
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from typing import Any

from PIL import Image
from reportlab.lib.utils import ImageReader

log = logging.getLogger(__name__)

#: Pixels across: 160 points at 300 dots an inch; more only makes files larger.
_LARGEST = 720
_WHITE = (255, 255, 255)


class Logo:
    """A picture ready to be drawn: RGB, no transparency, which prints the same everywhere."""

    def __init__(self, picture: Image.Image) -> None:
        self.picture = picture
        self._reader = ImageReader(picture)

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Give the size in which the picture fits a box, its shape kept."""
        wide, high = self.picture.size
        scale = min(width / wide, height / high)
        return wide * scale, high * scale

    def draw(self, canvas: Any, x: float, y: float, width: float, height: float) -> None:  # noqa: ANN401 - reportlab has no types
        """Draw into a box."""
        canvas.drawImage(self._reader, x, y, width, height)


def logo(content: bytes | None) -> Logo | None:
    """Read a logo; one that cannot be read is left out, so that the document still prints."""
    if not content:
        return None
    picture = _picture(content)
    return Logo(picture) if picture else None


def can_be_read(content: bytes) -> bool:
    """Whether a picture will be printed, for the settings page to say so."""
    return _picture(content) is not None


@lru_cache(maxsize=8)
def _picture(content: bytes) -> Image.Image | None:
    try:
        with warnings.catch_warnings():
            # a picture of gigapixels is an attack or a mistake, not a logo
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content)) as opened:
                opened.load()
                return _flattened(opened)
    except Exception:  # noqa: BLE001 - Pillow raises whatever a broken file makes it raise
        log.info("logo %s cannot be read", sha256(content).hexdigest()[:12])
        return None


def _flattened(picture: Image.Image) -> Image.Image:
    rgba = picture.convert("RGBA")
    rgba.thumbnail((_LARGEST, _LARGEST))
    white = Image.new("RGB", rgba.size, _WHITE)
    white.paste(rgba, mask=rgba.getchannel("A"))
    return white
