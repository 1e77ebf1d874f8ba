"""Inputs and parts of screens that know no rules of the trade."""
