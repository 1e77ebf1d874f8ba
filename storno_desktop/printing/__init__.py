"""Documents on paper: what a page says, how it looks, and PDF/A-3b by construction."""
