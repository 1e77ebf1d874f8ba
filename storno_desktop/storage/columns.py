"""Columns that most tables have, and the metadata they all belong to."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text, text

metadata = MetaData()


def key() -> Column[int]:
    """The rowid by which tables refer to each other."""
    return Column("rowid", Integer, primary_key=True)


def identity() -> Column[str]:
    """The id that the rest of the program knows."""
    return Column("id", Text, nullable=False, unique=True)


def company() -> Column[int]:
    """The company a record belongs to."""
    return Column("company", Integer, ForeignKey("companies.rowid"), nullable=False)


def words(name: str) -> Column[str]:
    """Text, empty when nothing is said."""
    return Column(name, Text, nullable=False, server_default=text("''"))


def number(name: str) -> Column[int]:
    """A whole number, nought when nothing is said."""
    return Column(name, Integer, nullable=False, server_default=text("0"))


def body() -> Column[str]:
    """The record itself as JSON."""
    return Column("body", Text, nullable=False)
