"""Companies: add with the country's defaults, edit, find."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from storno_desktop.application.bodies.parties import read_company
from storno_desktop.application.bodies.records import read_record
from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import BadInput, Conflict, NotFound
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.packs import Pack, pack
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.application.reference import (
    standard_vat_rate,
    vat_rate_history,
    vat_rate_label,
)
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.numbering import Series
from storno_desktop.domain.party import Company
from storno_desktop.domain.party_rules import (
    account_faults,
    company_faults,
    complete_account,
    complete_company,
)
from storno_desktop.domain.vat import VatCategory, VatRate


@dataclass(frozen=True, slots=True)
class Added:
    """A company that was just added, and what is still worth filling in."""

    company: Company
    faults: tuple[Fault, ...]
    ignored: tuple[str, ...]
    changes: Changes


def add_company(office: Office, body: Mapping[str, object]) -> Added:
    """Add a company with the default series and VAT rates of its country.

    Raises BadInput with every fault, Conflict when its tax id is there already.
    """
    faults: list[Fault] = []
    company, ignored = read_company(body, office.new_id(), faults)
    accounts = _accounts(body, office, company, faults)
    if company is None or fatal(faults):
        raise BadInput(_code(faults), faults)
    start = pack(company.country)
    company = complete_company(_with_defaults(company, start, body))
    faults = company_faults(company)
    if fatal(faults):
        raise BadInput("bad_value", faults)
    with office.store.write() as unit:
        for other in unit.companies.all():
            if other.country == company.country and other.cif == company.cif:
                raise Conflict("company", key=company.cif)
        unit.companies.put(company)
        furnish(office, unit, company, start)
        for account in accounts:
            unit.accounts.put(account)
        unit.commit()
    return Added(company, tuple(faults), tuple(ignored), Changes(companies=frozenset({company.id})))


def _code(faults: list[Fault]) -> str:
    return "unknown_field" if all(f.code == "UNKNOWN-FIELD" for f in faults) else "bad_value"


def _with_defaults(company: Company, start: Pack, body: Mapping[str, object]) -> Company:
    defaults: dict[str, object] = {}
    for key, attribute, value in (
        ("defaultCurrency", "default_currency", start.currency),
        ("language", "language", start.language),
        ("defaultUnit", "default_unit", start.unit),
        ("defaultPaymentTermDays", "payment_term_days", start.payment_term_days),
    ):
        if key not in body:
            defaults[attribute] = value
    return replace(company, **defaults)  # type: ignore[arg-type]


def _accounts(
    body: Mapping[str, object], office: Office, company: Company | None, faults: list[Fault]
) -> list[BankAccount]:
    given = body.get("bankAccounts") if isinstance(body, dict) else None
    if given is None:
        return []
    if not isinstance(given, list):
        faults.append(Fault("bankAccounts", "NOT-ARRAY"))
        return []
    accounts = []
    for index, one in enumerate(given):
        found: list[Fault] = []
        owner = company.id if company else ""
        account, _ = read_record(BankAccount, one, office.new_id(), owner, found, None)
        if account is not None:
            account = complete_account(account)
            if "currency" not in one and company is not None:
                account = replace(account, currency=company.default_currency)
            found += account_faults(account)
            accounts.append(account)
        faults += [replace(f, path=f"bankAccounts[{index}].{f.path}") for f in found]
    return accounts


def furnish(office: Office, unit: UnitOfWork, company: Company, start: Pack) -> None:
    """Give a new company its default series and the rates in force in its country."""
    for kind, prefix in start.series:
        unit.series.put(Series(office.new_id(), company.id, kind, prefix, is_default=True))
    today = office.clock.today()
    standard = standard_vat_rate(company.country, today)
    # with the rates of earlier years, so that a back-dated document finds its own
    history = sorted(vat_rate_history(company.country), key=lambda fact: not fact.holds_on(today))
    for position, fact in enumerate(history):
        unit.vat_rates.put(
            VatRate(
                id=office.new_id(),
                company_id=company.id,
                rate=fact.rate,
                category=VatCategory.STANDARD if fact.rate else VatCategory.ZERO,
                label=vat_rate_label(fact, company.language),
                is_default=company.vat_payer and fact == standard,
                position=position,
                valid_from=fact.valid_from,
                valid_to=fact.valid_to,
            )
        )
    unit.vat_rates.put(
        VatRate(
            id=office.new_id(),
            company_id=company.id,
            rate=Decimal(0),
            category=VatCategory.ZERO if company.vat_payer else VatCategory.OUTSIDE_SCOPE,
            label="0 %",
            is_default=not company.vat_payer,
            position=99,
        )
    )


def edit_company(office: Office, id_: str, body: Mapping[str, object]) -> Added:
    """Change the given keys of a company; raises BadInput, NotFound."""
    with office.store.write() as unit:
        base = company_of(unit, id_)
        faults: list[Fault] = []
        company, ignored = read_company(body, id_, faults, base)
        if company is None or fatal(faults):
            raise BadInput(_code(faults), faults)
        company = complete_company(company)
        faults = company_faults(company)
        if fatal(faults):
            raise BadInput("bad_value", faults)
        unit.companies.put(company)
        unit.commit()
    return Added(company, tuple(faults), tuple(ignored), Changes(companies=frozenset({company.id})))


def put_company(office: Office, company: Company) -> Changes:
    """Store a company that a form changed; raises BadInput with the faults at its fields."""
    company = complete_company(company)
    faults = company_faults(company)
    if fatal(faults):
        raise BadInput("bad_value", faults)
    with office.store.write() as unit:
        unit.companies.put(company)
        unit.commit()
    return Changes(companies=frozenset({company.id}))


def find_company(office: Office, key: str | None) -> Company:
    """Find a company by id, tax id or name; None means the only one. Raises NotFound."""
    with office.store.read() as unit:
        every = unit.companies.all()
    return company_among(every, key)


def company_among(every: Sequence[Company], key: str | None) -> Company:
    """Find one of the profile's companies, as `find_company` does."""
    if key is None:
        active = [company for company in every if not company.is_archived]
        if len(active) == 1:
            return active[0]
        raise NotFound("company", "–" if not active else "--company")
    bare = "".join(letter for letter in key.upper() if letter.isalnum())
    for company in every:
        if key in {company.id, company.name} or bare in {company.cif, company.vat_code}:
            return company
    raise NotFound("company", key)
