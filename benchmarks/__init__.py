"""Figures of the product, each a ratio to a baseline measured in the same run."""

import os

# windows are painted into memory: figures do not depend on a screen, nor need one
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
