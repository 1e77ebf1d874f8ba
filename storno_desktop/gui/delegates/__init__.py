"""Painters of cells: they compute nothing and take their colours from the theme."""
