"""Facts and rules of invoicing: frozen values and pure functions, the standard library only."""
