"""The JSON bodies of the Storno API, to and from the domain (CLI.md "Bodies by example")."""
