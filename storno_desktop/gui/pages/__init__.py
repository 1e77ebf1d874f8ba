"""The pages of the main window: each a thin view that shows rows and passes wishes on."""
