"""The colour profile is sRGB, and metadata say one thing in both places."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from xml.etree import ElementTree as ET

from PIL import Image, ImageCms

from storno_desktop.printing.archive import Metadata, srgb_profile, xmp


def test_our_profile_maps_every_colour_to_itself() -> None:
    ours = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    picture = Image.merge("RGB", [Image.linear_gradient("L")] * 2 + [Image.radial_gradient("L")])
    mapped = ImageCms.profileToProfile(picture, ours, ImageCms.createProfile("sRGB"))
    assert mapped is not None
    worst = max(abs(a - b) for a, b in zip(picture.tobytes(), mapped.tobytes(), strict=True))
    assert worst <= 1


def test_the_packet_escapes_what_people_type() -> None:
    moment = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
    packet = xmp(Metadata("A & B <1>", "Țesător & Fiii", "x", "ro", moment)).decode()
    root = ET.fromstring(packet[packet.index("<x:") : packet.index("</x:xmpmeta>") + 12])  # noqa: S314 - our own
    texts = [text.strip() for text in root.itertext() if text.strip()]
    assert {"A & B <1>", "Țesător & Fiii", "2026-11-16T09:30:00+00:00"} <= set(texts)
