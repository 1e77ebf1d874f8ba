"""Master data as values: what a helper needs to complete and judge invoices without the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from storno_desktop.application.ports import UnitOfWork
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.numbering import Series
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.vat import VatRate


class _Scoped(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def company_id(self) -> str: ...


R = TypeVar("R", bound=_Scoped)


@dataclass(frozen=True)
class Books:
    """The master data of a profile at one moment; series without their counters."""

    companies: tuple[Company, ...]
    clients: tuple[Client, ...]
    series: tuple[Series, ...]
    accounts: tuple[BankAccount, ...]
    rates: tuple[VatRate, ...]

    def still_hold(self, unit: UnitOfWork, company_id: str, client_ids: Iterable[str]) -> bool:
        """Whether the store says the same now of a company, what is its own, and some clients."""
        return (
            unit.companies.get(company_id) == self._company.get(company_id)
            and uncounted(unit.series.all(company_id)) == _of(self.series, company_id)
            and tuple(unit.accounts.all(company_id)) == _of(self.accounts, company_id)
            and tuple(unit.vat_rates.all(company_id)) == _of(self.rates, company_id)
            and all(unit.clients.get(id_) == self._client.get(id_) for id_ in client_ids)
        )

    def series_of(self, id_: str) -> Series:
        """A series of these books; raises KeyError for any other."""
        return self._series[id_]

    @cached_property
    def _series(self) -> dict[str, Series]:
        return {series.id: series for series in self.series}

    @cached_property
    def _company(self) -> dict[str, Company]:
        return {company.id: company for company in self.companies}

    @cached_property
    def _client(self) -> dict[str, Client]:
        return {client.id: client for client in self.clients}


def books_of(unit: UnitOfWork) -> Books:
    """Read all master data that invoices are made of."""
    companies = tuple(unit.companies.all())

    def every(all_of: Callable[[str], list[R]]) -> tuple[R, ...]:
        return tuple(record for company in companies for record in all_of(company.id))

    return Books(
        companies,
        every(unit.clients.all),
        uncounted(every(unit.series.all)),
        every(unit.accounts.all),
        every(unit.vat_rates.all),
    )


def uncounted(series: Iterable[Series]) -> tuple[Series, ...]:
    """Series as their makers wrote them, without how far they have counted."""
    return tuple(replace(one, last_number=0, period="") for one in series)


def _of(records: Iterable[R], company_id: str) -> tuple[R, ...]:
    return tuple(record for record in records if record.company_id == company_id)


class _Records(Generic[R]):
    """Records as the deeds ask for them, from values."""

    def __init__(self, records: Iterable[R]) -> None:
        self._by_id: dict[str, R] = {}
        self._by_company: dict[str, list[R]] = {}
        for record in records:
            self._by_id[record.id] = record
            self._by_company.setdefault(record.company_id, []).append(record)

    def get(self, id_: str) -> R | None:
        return self._by_id.get(id_)

    def all(self, company_id: str) -> list[R]:
        return self._by_company.get(company_id, [])


class _Companies:
    def __init__(self, companies: tuple[Company, ...]) -> None:
        self._every: Mapping[str, Company] = {company.id: company for company in companies}

    def get(self, id_: str) -> Company | None:
        return self._every.get(id_)

    def all(self) -> list[Company]:
        return list(self._every.values())


class OpenBooks:
    """Books opened for the deeds that complete and judge a draft.

    It has the part of a unit of work that they ask; whoever asks for more gets an AttributeError,
    and the line is done with the store.
    """

    def __init__(self, books: Books) -> None:
        self.companies = _Companies(books.companies)
        self.clients = _Records(books.clients)
        self.series = _Records(books.series)
        self.accounts = _Records(books.accounts)
        self.vat_rates = _Records(books.rates)
