"""The head of the form: who, when, in which money; in the Tab order of SCREENS 4.1."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office
from storno_desktop.application.reference import LANGUAGES, currency_name
from storno_desktop.domain.codelists.currencies import CURRENCIES_1_3_8
from storno_desktop.domain.invoice import Content, Regime
from storno_desktop.domain.party import Client, Receiver
from storno_desktop.gui import display, i18n
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.dates import read_date
from storno_desktop.gui.dialogs.payment_methods import METHODS, method_name
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.client_form import ClientForm
from storno_desktop.gui.editor.client_picker import ClientPicker
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.series_box import NewSeries
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_name
from storno_desktop.gui.pages.invoice_words import regime_name
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import Banner, Card, Field

TERMS = (0, 7, 14, 30, 60)
_USUAL_CURRENCIES = ("RON", "EUR", "USD", "GBP", "CHF", "PLN", "HUF")


class Header(Card):
    """Client, regime, series, dates, currency, language, payment."""

    failed = Signal(object)

    def __init__(
        self,
        session: EditorSession,
        bound: Bound,
        office: Office,
        tasks: Tasks,
        hub: ChangeHub,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._session, self._bound = session, bound
        self._office, self._tasks, self._hub = office, tasks, hub
        self.box.setSpacing(10)
        company_id = session.surroundings.seller.id
        self.picker = ClientPicker(office, tasks, company_id)
        self.picker.picked.connect(self._on_picked)
        self.picker.new_wanted.connect(self._on_new)
        self.picker.edit_wanted.connect(self._on_edit)
        self.picker.cleared.connect(self._on_cleared)
        self.form = ClientForm(office, tasks)
        self.form.hide()
        self.form.saved.connect(self._on_client_saved)
        self.form.used_once.connect(self._on_used_once)
        self.form.dismissed.connect(self._on_form_left)
        self.money = Banner()
        self.money.acted.connect(self._convert)
        self._before: Content = session.content
        self._lay_out()
        session.changed.connect(self._on_changed)
        session.keeping.state_changed.connect(self._refresh)
        self._on_changed("")

    # fields

    def _lay_out(self) -> None:
        bound, session = self._bound, self._session
        seller = session.surroundings.seller
        regime = Choice()
        regime.set_options([(one, regime_name(one.value)) for one in Regime])
        self._series = Choice()
        self._new_series = NewSeries(session, self._office, self._tasks)
        self._new_series.created.connect(self._on_series_created)
        dates = {
            name: DateEdit(today=lambda: session.surroundings.today, anchor=self._issue_date)
            for name in ("issue_date", "due_date", "delivery_date")
        }
        dates["delivery_date"].setPlaceholderText(self.tr("as the issue date"))
        currency = Choice(is_searchable=True)
        currency.set_options(_currencies(session.surroundings.home_currency))
        language = Choice()
        language.set_options([(code, language_name(code)) for code in LANGUAGES])
        method = Choice()
        method.set_options([(None, self.tr("not stated")), *((m, method_name(m)) for m in METHODS)])
        self._account = Choice()
        rate = DecimalEdit(form=display.quantity)
        source = TextEdit()
        source.setPlaceholderText(self.tr("bank, contract …"))

        def add(name: str, editor: object, **more: object) -> QWidget:
            return bound.add(name, field_name(name), editor, **more)  # type: ignore[arg-type]

        self._regime = add("regime", regime)
        self._series_field = add("series_id", self._series, read=self._shown_series)
        issue = add("issue_date", dates["issue_date"])
        due = add("due_date", dates["due_date"])
        delivery = add("delivery_date", dates["delivery_date"])
        money = add("currency", currency, write=self._on_currency)
        self._rate = add("exchange_rate", rate, write=self._on_rate)
        rate_day = DateEdit(today=lambda: session.surroundings.today)
        self._rate_day = add("exchange_rate_date", rate_day)
        self._rate_source = add("exchange_rate_source", source)
        spoken = add("language", language)
        pay = add("payment_method", method)
        account = add("payee_bank_account", self._account, write=self._on_account)
        box = self.box
        box.addWidget(self.picker)
        box.addWidget(self.form)
        box.addLayout(row((self._regime, 1), (self._series_field, 1)))
        self._regime.setVisible(seller.vat_payer)
        box.addWidget(self._new_series)
        dates_row = row((issue, 4), (due, 4), (delivery, 4))
        dates_row.insertWidget(2, self._make_terms(), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(dates_row)
        box.addLayout(row((money, 3), (spoken, 3), (pay, 3), (account, 4)))
        box.addLayout(row((self._rate, 2), (self._rate_day, 2), (self._rate_source, 3)))
        box.addWidget(self.money)

    def _make_terms(self) -> QWidget:
        """The usual terms beside the due date; the keys for the same are `+30` and `eom`."""
        self._terms = QWidget()
        line = QHBoxLayout(self._terms)
        # level with the field: below the line of the labels
        line.setContentsMargins(0, self.fontMetrics().height() + 4, 0, 0)
        line.setSpacing(0)
        for days in TERMS:
            line.addWidget(self._term(str(days), partial(self._session.set_term, days)))
        line.addWidget(self._term(self.tr("eom"), self._to_end_of_month))
        return self._terms

    def _term(self, text: str, deed: object) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setProperty("role", "quiet")
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        made.setFixedWidth(made.fontMetrics().horizontalAdvance(text) + 18)
        made.setAccessibleName(self.tr("Term: {0}").format(text))
        made.clicked.connect(lambda: deed() if callable(deed) else None)
        return made

    def _to_end_of_month(self) -> None:
        day = self._issue_date() or self._session.surroundings.today
        self._session.edit("due_date", read_date("eom", day, day))

    def _issue_date(self) -> date | None:
        return self._session.content.issue_date

    def _shown_series(self, content: Content) -> str | None:
        """The chosen series, or the one that would be taken."""
        state = self._session.surroundings.series_of(content, self._session.kind)
        return content.series_id or (state.series.id if state else None)

    # what follows the content

    def _on_changed(self, _path: str) -> None:
        content, around = self._session.content, self._session.surroundings
        abroad = content.currency != around.home_currency
        for field in (self._rate, self._rate_day, self._rate_source):
            field.setVisible(abroad)
        if isinstance(self._rate, Field):
            name = self.tr("Rate: {0} for 1 {1}").format(around.home_currency, content.currency)
            self._rate.editor.setAccessibleName(name)
            self._rate.editor.setToolTip(name)
        self._fill_series()
        self._fill_accounts()
        self._refresh()

    def _fill_series(self) -> None:
        session = self._session
        day = session.content.issue_date or session.surroundings.today
        options = [
            (
                state.series.id,
                self.tr("{0} — next {1}").format(
                    state.series.prefix, state.next_number(day) or "…"
                ),
            )
            for state in session.surroundings.choosable_series(session.kind)
        ]
        if options != [
            (self._series.itemData(at), self._series.itemText(at))
            for at in range(self._series.count())
        ]:
            self._series.set_options(options)
            self._series.set_value(self._shown_series(session.content))
        takes_a_number = not session.is_frozen and session.content.revises_id is None
        self._series_field.setVisible(bool(options) and takes_a_number)
        self._new_series.setVisible(not options and takes_a_number)

    def _fill_accounts(self) -> None:
        content, around = self._session.content, self._session.surroundings
        named = [
            (account.iban, f"{account.iban}  ·  {account.currency}")
            for account in around.accounts
            if account.iban and account.currency == content.currency
        ]
        own = content.payee_bank_account
        if own and own not in {iban for iban, _ in named}:
            named.append((own, own))
        options = [(None, self.tr("as in the settings ({0})").format(content.currency)), *named]
        if [text for _, text in options] != [
            self._account.itemText(at) for at in range(self._account.count())
        ]:
            self._account.set_options(options)
            self._account.set_value(own)

    def _refresh(self) -> None:
        session = self._session
        self.picker.show_client(session.buyer, is_once=session.content.client_id is None)
        self.picker.freeze(session.is_frozen)
        self._terms.setVisible(not session.is_frozen)

    # what a person does

    def _on_picked(self, id_: str) -> None:
        known = self._session.surroundings.clients.get(id_)
        if known is not None:
            self._choose(known)
            return

        def work() -> Client | None:
            with self._office.store.read() as unit:
                return unit.clients.get(id_)

        self._tasks.run(Lane.READ, self, work, self._choose, self.failed.emit)

    def _choose(self, client: Client | None) -> None:
        if client is None:
            return
        is_chosen_here = self.picker.holds_focus()
        self._session.set_client(client)
        self.picker.show_client(client, is_once=False)
        if is_chosen_here:  # after Tab the focus is further on already
            self.picker.focus_box()

    def _on_cleared(self) -> None:
        self._session.set_client(None)
        self.picker.show_client(None, is_once=False)
        self.picker.focus_box()

    def _on_new(self, typed: str) -> None:
        seller = self._session.surroundings.seller
        is_number = any(letter.isdigit() for letter in typed) and len(typed.split()) == 1
        client = Client(
            id=self._office.new_id(),
            company_id=seller.id,
            name="" if is_number else typed,
            cui=typed if is_number else None,
            country=seller.country,
        )
        self.picker.hide()
        self.form.begin(client, is_new=True)

    def _on_edit(self) -> None:
        buyer = self._session.buyer
        if buyer is not None and buyer.id and not self._session.is_frozen:
            self.picker.hide()
            self.form.begin(buyer, is_new=False)

    def _on_client_saved(self, client: Client) -> None:
        self._on_form_left()
        self._choose(client)
        self._hub.changed.emit(Changes(clients=frozenset({client.id})))

    def _on_used_once(self, receiver: Receiver) -> None:
        self._session.set_receiver(receiver)
        self._on_form_left()

    def _on_form_left(self) -> None:
        self.form.hide()
        self.picker.show()
        self.picker.focus_box()

    def _on_series_created(self, changes: Changes) -> None:
        self._session.refresh()
        self._hub.changed.emit(changes)

    def _on_currency(self, currency: str) -> None:
        """Change the currency; with prices typed already, offer to convert them."""
        before = self._session.content
        if currency == before.currency:
            return
        self._before = before
        self._session.edit("currency", currency)
        if not before.lines:
            self.money.hide()
            return
        self.money.say(
            self.tr("The amounts were kept: they are now in {0}.").format(currency),
            "info",
            self.tr("Convert by the rate"),
        )

    def _convert(self) -> None:
        """Convert prices between the old currency and the new one, by the rate that is there."""
        old, new = self._before, self._session.content
        home = self._session.surroundings.home_currency
        rate = new.exchange_rate if old.currency == home else old.exchange_rate
        if not rate or home not in {old.currency, new.currency}:
            self.money.say(
                self.tr("Type the exchange rate first, then convert."),
                "warn",
                self.tr("Convert by the rate"),
            )
            editor = self._bound.editor("exchange_rate")
            if editor is not None and editor.isVisible():
                editor.setFocus(Qt.FocusReason.TabFocusReason)
            return
        factor = 1 / rate if old.currency == home else rate
        self._session.convert_prices(factor)
        self.money.hide()

    def _on_rate(self, rate: object) -> None:
        """A rate that is typed has a day and a source, so that it can be told later."""
        content = self._session.content
        after = replace(content, exchange_rate=rate or None)  # type: ignore[arg-type]
        if rate and content.exchange_rate_date is None:
            after = replace(after, exchange_rate_date=content.issue_date)
        self._session.push("exchange_rate", after, field_name("exchange_rate"))

    def _on_account(self, iban: str | None) -> None:
        account = next(
            (one for one in self._session.surroundings.accounts if one.iban == iban), None
        )
        content = self._session.content
        after = replace(
            content,
            payee_bank_account=iban,
            payee_bank_name=account.bank_name if account and iban else None,
            payee_bank_bic=account.bic if account and iban else None,
        )
        self._session.push("payee_bank_account", after, field_name("payee_bank_account"))


def _currencies(home: str) -> list[tuple[str, str]]:
    usual = list(dict.fromkeys((home, *_USUAL_CURRENCIES)))
    rest = sorted(CURRENCIES_1_3_8 - set(usual))
    language = i18n.current()
    return [(code, f"{code}  {currency_name(code, language)}") for code in (*usual, *rest)]


def language_name(code: str) -> str:
    """A language in its own words, as people look for theirs."""
    return {
        "en": "English",
        "ro": "Română",
        "de": "Deutsch",
        "fr": "Français",
        "it": "Italiano",
        "pl": "Polski",
    }.get(code, code)
