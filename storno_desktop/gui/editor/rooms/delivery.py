"""Where the goods went, and the period that is invoiced."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from storno_desktop.application.reference import countries
from storno_desktop.gui import i18n
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.choices import Choice


class Delivery(Room):
    """BG-13 to BG-15."""

    held = ("delivery_location", "deliver_to", "period_start", "period_end")

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Delivery place and period"), parent)
        section = self.section
        section.add(row((self.date("period_start"), 1), (self.date("period_end"), 1)))
        section.add(self.text("delivery_location"))
        names = ("name", "street", "city", "postal_code", "subdivision")
        parts = {name: self.text(f"deliver_to.{name}") for name in names}
        country = Choice(is_searchable=True)
        country.set_options([(None, "–"), *countries(i18n.current())])
        place = self.field("deliver_to.country", country)
        section.add(row((parts["name"], 1), (parts["street"], 1)))
        section.add(row((parts["city"], 2), (parts["postal_code"], 1), (parts["subdivision"], 1)))
        section.add(row((place, 1), (QWidget(), 1)))
