"""The frame around the pages: window, navigation, switcher, palette, first run."""
