"""Settings: the company, its series, rates and accounts, and this computer (SCREENS 19)."""

from storno_desktop.gui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
