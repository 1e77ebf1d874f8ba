"""A logo of any kind prints, a broken one is left out."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from pikepdf import pdfa
from PIL import Image

from storno_desktop.printing.logo import can_be_read, logo
from storno_desktop.printing.printer import ReportlabPrinter
from tests.unit.printing import samples

PRINTER = ReportlabPrinter()


def picture(mode: str, kind: str, size: tuple[int, int] = (400, 120)) -> bytes:
    target = BytesIO()
    Image.new(mode, size, 1 if mode == "P" else None).save(target, kind)
    return target.getvalue()


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("RGBA", "PNG"), ("RGB", "JPEG"), ("CMYK", "JPEG"), ("L", "PNG"), ("LA", "PNG"),
     ("P", "PNG"), ("1", "PNG"), ("RGBA", "WEBP"), ("I;16", "PNG")],
)  # fmt: skip
def test_every_kind_of_picture_prints_without_transparency(mode: str, kind: str) -> None:
    content = PRINTER.pdf(replace(samples.simple(), logo=picture(mode, kind)))
    assert pdfa.validate_written(BytesIO(content), "3b").verdict == "pass"
    with pikepdf.open(BytesIO(content)) as pdf:
        (image,) = pdf.pages[0].get_images().values()
        assert image.ColorSpace == "/DeviceRGB"
        assert "/SMask" not in image
        assert "/Mask" not in image


@pytest.mark.parametrize(
    "content", [b"", b"rubbish", picture("RGB", "PNG")[:60], b"<svg xmlns='x'/>"]
)
def test_a_broken_logo_leaves_the_document_as_if_there_were_none(content: bytes) -> None:
    made = samples.simple()
    assert PRINTER.pdf(replace(made, logo=content)) == PRINTER.pdf(made)


def test_a_settings_page_can_ask_beforehand() -> None:
    assert can_be_read(picture("RGBA", "PNG"))
    assert not can_be_read(b"rubbish")


def test_transparent_parts_become_white_paper() -> None:
    target = BytesIO()
    Image.new("RGBA", (10, 10), (255, 0, 0, 0)).save(target, "PNG")
    made = logo(target.getvalue())
    assert made is not None
    assert made.picture.getpixel((5, 5)) == (255, 255, 255)


def test_the_shape_of_a_logo_is_kept() -> None:
    made = logo(picture("RGB", "PNG", (300, 300)))
    assert made is not None
    assert made.fitted(160, 52) == (52, 52)


def test_equal_logos_give_equal_bytes() -> None:
    content = picture("RGBA", "PNG")
    made = replace(samples.simple(), logo=content)
    assert PRINTER.pdf(made) == PRINTER.pdf(made)
