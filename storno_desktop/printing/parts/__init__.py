"""The pieces a design is put together from: each draws one part of a sheet."""
