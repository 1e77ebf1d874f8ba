"""The parts of the page of one issued document."""
