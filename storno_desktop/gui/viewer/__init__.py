"""Looking at any e-invoice: from disk, or received."""
