"""Documents to bytes and back, one format a module; no network."""
