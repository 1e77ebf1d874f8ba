"""`company add | list | show | edit`: the sellers of the profile."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from storno_desktop.application import companies
from storno_desktop.application.answers import faults_body
from storno_desktop.application.bodies.parties import write_company
from storno_desktop.application.bodies.records import write_record
from storno_desktop.application.companies import Added
from storno_desktop.cli.desk import Desk
from storno_desktop.cli.output import Answer, card, fault_lines, table
from storno_desktop.domain.party import Company


def _whole(desk: Desk, company: Company) -> dict[str, object]:
    """A company with its accounts, series and rates."""
    with desk.office.store.read() as unit:
        return {
            **write_company(company),
            "bankAccounts": [write_record(one) for one in unit.accounts.all(company.id)],
            "series": [write_record(one) for one in unit.series.all(company.id)],
            "vatRates": [write_record(one) for one in unit.vat_rates.all(company.id)],
        }


def _added(desk: Desk, added: Added) -> dict[str, object]:
    return {
        **_whole(desk, added.company),
        "faults": faults_body(added.faults, desk.language),
        "ignored": list(added.ignored),
    }


def _stored(desk: Desk, body: Mapping[str, object]) -> str:
    text = desk.say("stored", name=body["name"], id=body["id"])
    faults = body.get("faults")
    return f"{text}\n{fault_lines(faults)}" if isinstance(faults, list) and faults else text


def add(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Add a company with the series and rates of its country."""
    return desk.answer_each(
        arguments.file,
        lambda body: _added(desk, companies.add_company(desk.office, body)),
        lambda body: _stored(desk, body),
    )


def edit(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Change the given keys of a company."""
    id_ = companies.find_company(desk.office, arguments.id).id
    body = _added(desk, companies.edit_company(desk.office, id_, desk.body(arguments.file)))
    return Answer(body, _stored(desk, body))


def listing(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """List the companies of the profile."""
    with desk.office.store.read() as unit:
        every = unit.companies.all()
    heads = [desk.say(f"head_{key}") for key in ("id", "name", "tax_id", "city", "country")]
    rows = [(one.id, one.name, one.cif, one.city, one.country) for one in every]
    return Answer([write_company(one) for one in every], table(heads, rows))


def show(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Show one company, the only one when none is named."""
    company = companies.find_company(desk.office, arguments.id) if arguments.id else desk.company
    body = _whole(desk, company)
    text = card((key, value) for key, value in body.items() if isinstance(value, str | bool))
    return Answer(body, text)
