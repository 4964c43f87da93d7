"""The step Sender: who the emails are from, and what can be found out from the address."""

from __future__ import annotations

from wizard.catalogue.providers import load_providers
from wizard.catalogue.well_known import typo_hint
from wizard.facts.candidate import SettingsSearch
from wizard.facts.check import CheckState
from wizard.flow.found_settings import candidate_to_confirm, confirm_candidate, take_found
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_worker import JobFinished
from wizard.gui.delayed_lookup import DelayedLookup
from wizard.gui.pages.field_page import NO_HINT, FieldPage, Hint
from wizard.gui.pages.sender_found import FoundCard
from wizard.gui.pages.sender_preview import PreviewCard
from wizard.gui.session import Session
from wizard.gui.widgets.field import LabelledField
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox, parse_mailbox


class SenderPage(FieldPage):
    """From name and From address; the address starts the search for settings."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            Step.SENDER,
            "Who are the emails from?",
            "Recipients see this name and address. We look up your mail server from the address.",
        )
        self._searching: str | None = None
        self._job: int | None = None
        self.lookup = DelayedLookup(self._begin, self)
        name = LabelledField("&From name", "The name that recipients see")
        address = LabelledField("From &address", "The address that recipients see and answer to")
        self.column.addWidget(self.add_field("from_name", name))
        self.column.addWidget(self.add_field("from_address", address))
        self.preview = PreviewCard()
        self.column.addWidget(self.preview)
        self.found = FoundCard()
        self.found.confirmed.connect(lambda: self.session.apply(confirm_candidate(self.session.state)))
        self.column.addWidget(self.found)
        session.connected.connect(self._connected)
        self._connected()

    def entered(self) -> None:
        """Show the state, and look up an address that came from elsewhere."""
        super().entered()
        self._want_search()
        self.lookup.now()

    def refresh(self) -> None:
        """Show fields, preview and what was found."""
        super().refresh()
        state = self.session.state
        self.preview.show_sender(state.platform, state.draft.from_name, state.draft.from_address)
        search = self._search()
        self.field("from_address").set_state(self._address_state(search))
        waiting = candidate_to_confirm(state) is not None
        self.found.show_search(search, state.candidate, searching=self._searching is not None, waiting=waiting)

    def hint_of(self, name: str) -> Hint:
        """Say who handles the mail of the domain, or offer the domain that was meant."""
        if name != "from_address":
            return NO_HINT
        typo = self._typo()
        if typo is not None:
            return "Did you mean", "warning", f"{typo}?"
        search = self._search()
        provider = load_providers().get(search.provider or "") if search is not None else None
        if search is None or provider is None:
            return NO_HINT
        return f"Mail for {search.domain} is handled by {provider.name}.", "ok", None

    def take_suggestion(self, name: str) -> None:
        """Put the address that was meant into the field."""
        typo = self._typo() if name == "from_address" else None
        if typo is None:
            super().take_suggestion(name)
            return
        self.session.apply(type_into(self.session.state, name, typo))
        self.after_typing(name)
        self.lookup.now()

    def after_typing(self, name: str) -> None:
        """Drop a search for an older address and want one for this."""
        if name == "from_address":
            self._want_search()

    def after_leaving(self, name: str) -> None:
        """Do not wait any longer once the field is left."""
        if name == "from_address":
            self.lookup.now()

    def _mailbox(self) -> Mailbox | None:
        parsed = parse_mailbox(self.session.state.draft.from_address)
        return None if isinstance(parsed, FieldError) else parsed

    def _typo(self) -> str | None:
        """Give the whole address with the domain that was probably meant."""
        mailbox = self._mailbox()
        hint = typo_hint(mailbox.domain.ascii) if mailbox is not None else None
        return f"{mailbox.local_part}@{hint}" if mailbox is not None and hint is not None else None

    def _search(self) -> SettingsSearch | None:
        """Give the search when it is about the address as it stands."""
        state = self.session.state
        return state.search if state.searched_address == state.draft.from_address.strip() else None

    def _address_state(self, search: SettingsSearch | None) -> CheckState | None:
        if self._searching is not None:
            return CheckState.RUNNING
        return CheckState.PASSED if search is not None and (search.candidates or search.provider) else None

    def _want_search(self) -> None:
        mailbox = self._mailbox()
        if mailbox is None or self._search() is not None:
            self._drop_search()
            self.lookup.soon(None)
            return
        address = self.session.state.draft.from_address.strip()
        if address != self._searching:
            self._drop_search()
        self.lookup.soon(address)

    def _begin(self, address: str) -> bool:
        bridge, mailbox = self.session.bridge, self._mailbox()
        if bridge is None or mailbox is None:
            return False
        self._searching = address
        self._job = bridge.find_settings(mailbox)
        self.refresh()
        return True

    def _drop_search(self) -> None:
        if self._searching is not None and self.session.bridge is not None and self._job is not None:
            self.session.bridge.drop(self._job)
        self._searching = None

    def _connected(self) -> None:
        bridge = self.session.bridge
        if bridge is not None:
            bridge.happened.connect(self._happened)
            if self.lookup.waiting:
                self.lookup.now()

    def _happened(self, envelope: Envelope) -> None:
        if envelope.kind is not JobKind.FIND or not envelope.ends or self._searching is None:
            return
        address, self._searching = self._searching, None
        if isinstance(envelope.event, JobFinished) and isinstance(envelope.event.result, SettingsSearch):
            self.session.apply(take_found(self.session.state, address, envelope.event.result))
        else:
            self.lookup.forget()
        self.refresh()
