"""Figures of the product, each a ratio to a baseline measured in the same run."""
