"""The step Sender: who the emails are from, and what can be found out from the address."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout

from wizard.catalogue.providers import load_providers
from wizard.catalogue.well_known import domain_hint, typo_hint
from wizard.facts.candidate import SettingsSearch
from wizard.facts.check import CheckState
from wizard.facts.search_options import SearchOptions
from wizard.flow.found_settings import candidate_to_confirm, forget_search, take_found
from wizard.flow.sending_volume import type_volume, volume_is_unclear
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.flow.usability import reasons_against, sending_provider, server_is_current
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_worker import JobFinished
from wizard.gui.delayed_lookup import DelayedLookup
from wizard.gui.fonts import is_large, scaled
from wizard.gui.guide_opening import open_guide
from wizard.gui.pages.field_names import field_label
from wizard.gui.pages.field_page import NO_HINT, FieldPage, Hint, did_you_mean, meant_link
from wizard.gui.pages.found_words import shown_domain
from wizard.gui.pages.sender_found import FoundCard
from wizard.gui.pages.sender_names import FoundNames
from wizard.gui.pages.sender_preview import PreviewCard
from wizard.gui.pages.sender_sources import SourcesDialog, SourcesLine
from wizard.gui.pages.unusable_card import UnusableCard
from wizard.gui.session import Session
from wizard.gui.today import this_day
from wizard.gui.widgets.field import LabelledField
from wizard.gui.window_place import remember_search
from wizard.report.display_safe import display_safe
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.words.translation import translate

_VOLUME_WIDTH = 150


class SenderPage(FieldPage):
    """From name and From address; the address starts the search for settings."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            Step.SENDER,
            translate("gui", "Who are the emails from?"),
            translate("gui", "Recipients see this name and address. We look up your mail server from the address."),
        )
        self.may_give_up_lead()
        self._searching: str | None = None
        self._job: int | None = None
        self.lookup = DelayedLookup(self._begin, self)
        self.names = FoundNames(session, self)
        self.names.changed.connect(self.refresh)
        name = LabelledField(field_label("from_name"), translate("gui", "The name that recipients see"))
        address = LabelledField(
            field_label("from_address"), translate("gui", "The address that recipients see and answer to")
        )
        self.volume = LabelledField(
            translate("gui", "&Messages a day"),
            translate("gui", "Optional: how many messages shall be sent in a day"),
        )
        self.volume.edit.show_plainly()
        self.volume.edit.setPlaceholderText(translate("gui", "optional", "this field may stay empty"))
        self.volume.edit.textEdited.connect(lambda _text: self._volume_typed(self.volume.text()))
        self.column.addWidget(self.add_field("from_name", name))
        self.add_field("from_address", address)
        self.column.addLayout(self._address_row(address))
        self.preview = PreviewCard()
        self.found = FoundCard()
        self.unusable = UnusableCard()
        self.unusable.guide_wanted.connect(
            lambda: open_guide(self.session, self, sending_provider(self.session.state))
        )
        self.sources = SourcesLine()
        self.sources.change_wanted.connect(self._change_sources)
        for widget in (self.unusable, self.preview, self.found, self.sources):
            self.column.addWidget(widget)
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
        waiting, own = candidate_to_confirm(state) is not None, "host" in state.typed
        searching = self._searching is not None
        self.found.show_search(search, state.candidate, searching=searching, waiting=waiting, own=own)
        self.volume.show_text(state.messages_per_day)
        self.volume.set_hint(
            translate("gui", "Enter a number, such as 200.") if volume_is_unclear(state) else "", "warning"
        )
        self.sources.show_options(self.session.search_options, practising=self.session.practising)
        # With the card of problems on top, the page still has to fit (rule 4).
        self.sources.setVisible(self.problems.isHidden())
        self._show_reasons()

    def hint_of(self, name: str) -> Hint:
        """Say who handles the mail of the domain, or offer the domain that was meant."""
        if name != "from_address":
            return NO_HINT
        typo = self._typo()
        if typo is not None:
            return did_you_mean(), "warning", meant_link(typo)
        search = self._search()
        if search is None:
            return NO_HINT
        domain = shown_domain(search.domain)
        provider = load_providers().get(search.provider or "")
        if search.in_front is not None:
            return (
                translate("gui", "Mail for {domain} arrives at {gateway}.").format(
                    domain=domain, gateway=display_safe(search.in_front, 80)
                ),
                "muted",
                None,
            )
        if provider is None:
            return NO_HINT
        return (
            translate("gui", "Mail for {domain} is handled by {provider}.").format(
                domain=domain, provider=provider.name
            ),
            "ok",
            None,
        )

    def suggestion_for(self, name: str, error: FieldError) -> str | None:
        """Offer the whole address for what is no domain yet: anna@gmail, anna@gmail,com."""
        own = super().suggestion_for(name, error)
        return (self._unfinished_typo() or own) if name == "from_address" else own

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
        if mailbox is None:
            return self._unfinished_typo()
        search = self._search()
        hint = search.suggestion if search is not None else None
        hint = hint or typo_hint(mailbox.domain.ascii)
        return f"{mailbox.local_part}@{hint}" if hint is not None else None

    def _unfinished_typo(self) -> str | None:
        """Give the address meant by anna@gmail or anna@gmail,com, once the field was left."""
        local_part, at, domain = self.session.state.draft.from_address.strip().rpartition("@")
        if not at or not local_part or "from_address" not in self.session.state.left:
            return None
        hint = domain_hint(domain)
        address = f"{local_part}@{hint}"
        return address if hint is not None and isinstance(parse_mailbox(address), Mailbox) else None

    def _search(self) -> SettingsSearch | None:
        """Give the search when it is about the address as it stands."""
        state = self.session.state
        return state.search if state.searched_address == state.draft.from_address.strip() else None

    def _address_state(self, search: SettingsSearch | None) -> CheckState | None:
        if self._searching is not None:
            return CheckState.RUNNING
        return CheckState.PASSED if search is not None and (search.candidates or search.provider) else None

    def _want_search(self) -> None:
        mailbox, search = self._mailbox(), self._search()
        if mailbox is None or (search is not None and search.final):
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
        self._job = bridge.find_settings(mailbox, self.session.search_options)
        self.refresh()
        return True

    def _drop_search(self) -> None:
        if self._searching is not None and self.session.bridge is not None and self._job is not None:
            self.session.bridge.drop(self._job)
            # The same address, typed again, is searched again: this search never ends.
            self.lookup.forget()
        self._searching = None

    def _connected(self) -> None:
        bridge = self.session.bridge
        if bridge is not None:
            bridge.happened.connect(self._happened)
            if self.lookup.waiting:
                self.lookup.now()

    def _happened(self, envelope: Envelope) -> None:
        if envelope.kind is not JobKind.FIND or envelope.job != self._job or self._searching is None:
            return
        event, address = envelope.event, self._searching
        if envelope.ends:
            self._searching = None
        result = event.result if isinstance(event, JobFinished) else event
        if isinstance(result, SettingsSearch):
            self.session.apply(take_found(self.session.state, address, result))
        elif envelope.ends:
            self.lookup.forget()
        self.refresh()

    def _address_row(self, address: LabelledField) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        if not is_large():
            self.volume.setFixedWidth(scaled(_VOLUME_WIDTH))
        for index, field in enumerate((address, self.volume)):
            place = (index, 0) if is_large() else (0, index)
            grid.addWidget(field, *place, Qt.AlignmentFlag.AlignTop)
        return grid

    def _volume_typed(self, text: str) -> None:
        self.session.apply(type_volume(self.session.state, text))
        self.refresh()

    def _show_reasons(self) -> None:
        """Say what keeps this mailbox from working; the preview gives way, and so does what was found."""
        state = self.session.state
        self.names.want(state.draft.host if server_is_current(state) else "")
        reasons = reasons_against(state, self.names.names, this_day())
        provider = sending_provider(state)
        has_guide = provider is not None and provider.guide is not None
        self.unusable.show_reasons(reasons, has_guide=has_guide)
        self.preview.setVisible(not reasons)
        if reasons and reasons[0].certain and reasons[0].code.startswith("mailbox."):
            self.found.hide()

    def _change_sources(self) -> None:
        dialog = SourcesDialog(self.session.search_options, this_day(), self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.options != self.session.search_options:
            self.take_sources(dialog.options)
        dialog.deleteLater()

    def take_sources(self, options: SearchOptions) -> None:
        """Search this way from now on; an address that was searched another way is searched again."""
        self.session.search_options = options
        if not self.session.practising:
            remember_search(options)
        self._drop_search()
        self.lookup.forget()
        self.session.apply(forget_search(self.session.state))
        self._want_search()
        self.lookup.now()
        self.refresh()
