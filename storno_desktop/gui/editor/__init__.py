"""The invoice editor: one form from the first key to the issued document (SCREENS 4)."""
