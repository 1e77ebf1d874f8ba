"""`demo`: fills a profile with believable data."""

from __future__ import annotations

import argparse

from storno_desktop.application.samples import fill
from storno_desktop.cli.desk import Desk
from storno_desktop.cli.output import Answer


def demo(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Fill the profile: a company, clients, products, and invoices in every state."""
    wanted = arguments.invoices
    progress = desk.progress("demo_running")
    filled = fill(desk.office, wanted, progress)
    progress.close()
    body = {
        "company": filled.company.id,
        "name": filled.company.name,
        "clients": filled.clients,
        "products": filled.products,
        "invoices": wanted,
        "states": filled.states,
    }
    return Answer(body, desk.say("demo_done", count=wanted, name=filled.company.name))
