"""The step Server: host, port, security, and whether this computer reaches it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wizard.catalogue.well_known import host_hint, typo_hint
from wizard.diagnosis.finding import ChangeSettings
from wizard.diagnosis.found_server import found_like
from wizard.facts.candidate import SettingsCandidate
from wizard.facts.check import CheckState
from wizard.facts.names import DnsOutcome
from wizard.flow.found_settings import candidate_to_confirm, confirm_candidate, pick_candidate
from wizard.flow.pinning import stop_trusting
from wizard.flow.problems import platform_port_suggestion, port_security_suggestion, shown_errors
from wizard.flow.results import apply_change
from wizard.flow.sending_service import choose_service, leave_service, parts_to_fill_in
from wizard.flow.steps import Step
from wizard.flow.typing_rules import choose_security, type_into
from wizard.flow.usability import reasons_against
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.fonts import is_large
from wizard.gui.guide_opening import open_guide
from wizard.gui.pages.field_names import field_label, field_name
from wizard.gui.pages.field_page import NO_HINT, FieldPage, Hint, did_you_mean, meant_link
from wizard.gui.pages.provider_card import ProviderCard
from wizard.gui.pages.server_choice import ServerChoice
from wizard.gui.pages.server_confirm import ConfirmCard
from wizard.gui.pages.server_control import ControlChoice, control_host_of
from wizard.gui.pages.server_lookup import KnownHost, ServerLookup
from wizard.gui.pages.server_pairing import pairing_hint, pinned_hint
from wizard.gui.pages.server_reach import ReachCard
from wizard.gui.pages.server_words import LOOKS_UP, is_address, lead_words, names_sentence
from wizard.gui.session import Session
from wizard.gui.today import this_day
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.hint import HintKind, HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.port_box import PortBox
from wizard.gui.widgets.segmented import SegmentedControl
from wizard.gui.window_place import remember_control
from wizard.report.security_words import security_label
from wizard.report.unusable_words import unusable_words
from wizard.settings.draft import pin_of
from wizard.settings.endpoint import Host, parse_host, parse_port
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import translate

_PORTS = (587, 465, 25)
_HOST_WIDTH, _PORT_WIDTH, _SECURITY_WIDTH = 180, 96, 256
_ORDER = (TransportSecurity.STARTTLS, TransportSecurity.IMPLICIT_TLS, TransportSecurity.CLEARTEXT)


class ServerPage(FieldPage):
    """Host, port and security in one row; the answers of the network below."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, Step.SERVER, translate("gui", "Your mail server"), lead_words(session.state, session.opened_host)
        )
        self.may_give_up_lead()
        self._lookup = ServerLookup(session, self)
        self._lookup.changed.connect(self.refresh)
        self._suggested: ChangeSettings | None = None
        host = self.add_field(
            "host",
            LabelledField(field_label("host"), translate("gui", "The name of the outgoing mail server")),
        )
        self.port_box = PortBox(_PORTS)
        port = self.add_field(
            "port",
            LabelledField(field_label("port"), translate("gui", "587, 465, 25 or another number"), self.port_box),
        )
        self.port_box.textActivated.connect(self._port_picked)
        self.security = SegmentedControl([(value, security_label(value)) for value in _ORDER], field_name("security"))
        self.security.describe(translate("gui", "How the connection is encrypted"))
        self.security.chosen.connect(self._security_chosen)
        self._pairing = HintLine()
        self._pairing.suggestion_taken.connect(self._take_pairing)
        self.pinned = HintLine()
        self.pinned.suggestion_taken.connect(self._unpin)
        self.reach = ReachCard()
        self.control = ControlChoice()
        self.control.chosen.connect(self._control_chosen)
        self.reach.body.addWidget(self.control)
        self.provider = ProviderCard()
        self.provider.guide_wanted.connect(lambda: open_guide(self.session, self))
        self.room.add(self.provider.day_saves, lambda hidden: self.provider.hide_day(hidden=hidden))
        session.connected.connect(self._connected)
        if session.bridge is not None:
            session.bridge.happened.connect(self._happened)
        self._add_choice()
        self.column.addLayout(self._settings_row(host, port))
        self.confirm = ConfirmCard()
        self.confirm.confirmed.connect(lambda: self._take(confirm_candidate(self.session.state)))
        self.confirm.declined.connect(self._type_own)
        for widget in (self.confirm, self.reach, self.provider):
            self.column.addWidget(widget)

    def entered(self) -> None:
        """Show the state and look at the host as it stands."""
        super().entered()
        self._lookup.want(self.session.state.draft.host, at_once=True)

    def hand_on(self) -> dict[str, object]:
        """Give what is known of the host."""
        return {"lookup": self._lookup.known()}

    def take_over(self, handed: Mapping[str, object]) -> None:
        """Take the same from the page before, so that nothing is asked again."""
        known = handed.get("lookup")
        if isinstance(known, KnownHost):
            self._lookup.adopt(known)

    def refresh(self) -> None:
        """Show fields, pairing, reachability and provider."""
        state = self.session.state
        self.set_lead(lead_words(state, self.session.opened_host, searching=self._searching()))
        super().refresh()
        self.security.set_value(state.draft.security)
        self.field("host").set_state(self._host_state())
        self._show_pairing()
        self._show_reach()
        self._show_control()
        self.choice.show_state(state)
        waiting = candidate_to_confirm(state)
        self.confirm.ask_about(waiting, state.search.domain if state.search is not None else "")
        # One question at a time: who needs what comes after whose server it is.
        self.reach.setVisible(waiting is None)
        self.provider.show_provider(self.session.provider() if waiting is None else None)

    def hint_of(self, name: str) -> Hint:
        """Say what the look-up of the host gave."""
        names = self._lookup.names
        if name != "host":
            return NO_HINT
        parts = parts_to_fill_in(self.session.state)
        if parts:
            return (
                translate("gui", "Type your own name in place of {part}. The service shows it.").format(
                    part=f"{{{parts[0]}}}"
                ),
                "warning",
                None,
            )
        typo = self._typo()
        if names is None:
            return (did_you_mean(), "warning", meant_link(typo)) if typo else NO_HINT
        inside = self._unreachable_from_platform()
        if inside is not None:
            return f"{inside}.", "warning", None
        if names.passed:
            kind: HintKind = "muted" if is_address(names) else "ok"
            return names_sentence(names), kind, None
        sentence = names_sentence(names)
        return (f"{sentence} {did_you_mean()}", "error", meant_link(typo)) if typo else (sentence, "error", None)

    def take_suggestion(self, name: str) -> None:
        """Put the host that was meant into the field."""
        typo = self._typo() if name == "host" else None
        if typo is None:
            super().take_suggestion(name)
            return
        self.session.apply(type_into(self.session.state, name, typo))
        self._lookup.want(typo, at_once=True)
        self.refresh()

    def after_typing(self, name: str) -> None:
        """Want the new host looked at."""
        if name == "host":
            self._lookup.want(self.session.state.draft.host, at_once=False)

    def take_typed(self, name: str) -> None:
        """Split host:port and links that were typed as well, once the field is left (rule 16)."""
        if name != "host" or ":" not in self.session.state.draft.host:
            return
        from wizard.flow.pasting import take_pasted, typed_words
        from wizard.gui.pages.field_pasting import PasteTaken
        from wizard.settings.pasted_settings import split_pasted

        typed = split_pasted(self.session.state.draft.host)
        if typed is not None and typed.host is not None:
            state = take_pasted(self.session.state, typed)
            self.show_taken(name, PasteTaken(state, typed_words(typed), typed.names()))

    def after_leaving(self, name: str) -> None:
        """Do not wait any longer once the field is left."""
        if name == "host":
            self._lookup.now()

    def extra_problems(self) -> Sequence[tuple[str, str]]:
        """List a host that does not exist beside the errors of the fields."""
        names = self._lookup.names
        if names is None or names.operating_system.outcome is not DnsOutcome.NXDOMAIN:
            return ()
        return (("host", names_sentence(names)),)

    def name_of(self, name: str) -> str:
        """Give the name of a field; the security is no text field."""
        return field_name("security") if name == "security" else super().name_of(name)

    def widget_of(self, name: str) -> QWidget | None:
        """Give what takes the focus for a field."""
        if name == "security":
            return self.security.segment(self.session.state.draft.security)
        if name == "host" and not self.confirm.isHidden():
            return self.confirm.yes
        return super().widget_of(name)

    def pairing_text(self) -> str:
        """Give the sentence below port and security."""
        return self._pairing.text()

    def _add_choice(self) -> None:
        self.choice = ServerChoice()
        self.choice.candidate_chosen.connect(self._pick)
        self.choice.service_chosen.connect(
            lambda service, region: self._take(choose_service(self.session.state, service, region or None))
        )
        self.choice.own_chosen.connect(self._type_own)
        self.column.addWidget(self.choice)

    def _pick(self, candidate: SettingsCandidate) -> None:
        left = leave_service(self.session.state)
        self._take(pick_candidate(left, candidate))

    def _type_own(self) -> None:
        self._take(type_into(leave_service(self.session.state), "host", ""))
        self.field("host").setFocus()

    def _take(self, state: WizardState) -> None:
        """Take another server and look at it at once."""
        self.session.apply(state)
        self.refresh()
        self._lookup.want(state.draft.host, at_once=True)

    def _settings_row(self, host: LabelledField, port: LabelledField) -> QVBoxLayout:
        security = QWidget()
        column = QVBoxLayout(security)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(4)
        label = plain_label(field_label("security"), "strong")
        label.setBuddy(self.security.segment(TransportSecurity.STARTTLS))
        column.addWidget(label)
        column.addWidget(self.security)
        column.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(12)
        host.setMinimumWidth(_HOST_WIDTH)
        if not is_large():
            grid.setColumnMinimumWidth(1, _PORT_WIDTH)
            grid.setColumnMinimumWidth(2, _SECURITY_WIDTH)
            port.setMaximumWidth(_PORT_WIDTH)
            security.setMaximumWidth(_SECURITY_WIDTH + 64)
        for index, widget in enumerate((host, port, security)):
            # The look-up's answer and the pairing share a line: the host reaches down beside the pairing.
            place = (index, 0, 1, 1) if is_large() else (0, index, 2 if index == 0 else 1, 1)
            grid.addWidget(widget, *place, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout()
        rows.setSpacing(3)
        rows.addLayout(grid)
        if is_large():
            rows.addWidget(self._pairing)
        else:
            grid.setVerticalSpacing(0)
            grid.setRowStretch(1, 1)
            grid.addWidget(self._pairing, 1, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
            # Nothing below the boxes but their line, which so stands beside the host's own.
            for beside in (port.layout(), column):
                if beside is not None:
                    beside.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.pinned)
        return rows

    def _host_state(self) -> CheckState | None:
        names = self._lookup.names
        if (self._lookup.looking and names is None) or self._searching():
            return CheckState.RUNNING
        return CheckState.PASSED if names is not None and names.passed and not is_address(names) else None

    def _connected(self) -> None:
        self._show_control()
        if self.session.bridge is not None:
            self.session.bridge.happened.connect(self._happened)

    def _happened(self, envelope: Envelope) -> None:
        """Follow the search: what it filled in is looked at, and its end is seen also where it found nothing."""
        if envelope.kind is not JobKind.FIND or not self.isVisible():
            return
        self.refresh()
        if "host" not in self.session.state.typed:
            self._lookup.want(self.session.state.draft.host, at_once=True)

    def _searching(self) -> bool:
        """Tell whether the search from the address is going on and may still fill in the host."""
        bridge, state = self.session.bridge, self.session.state
        waits = not state.draft.host.strip() and "host" not in state.typed
        return waits and bridge is not None and bridge.is_running(JobKind.FIND)

    def _typo(self) -> str | None:
        typed = self.session.state.draft.host
        host, mailbox = parse_host(typed), parse_mailbox(self.session.state.draft.from_address)
        if isinstance(host, Host):
            names = self._lookup.names
            known = typo_hint(host.ascii, None if names is None else names.passed)
            return known if known is not None or names is None or names.passed else self._found_like(host.ascii)
        return host_hint(typed, mailbox.domain.ascii if isinstance(mailbox, Mailbox) else None)

    def _found_like(self, typed: str) -> str | None:
        """Give the host that the search found where the typed name is a slip of it, or its domain alone."""
        search = self.session.state.search
        found = found_like(typed, search.candidates) if search is not None else None
        return found.endpoint.host.ascii if found is not None else None

    def _unreachable_from_platform(self) -> str | None:
        """Say that the platform cannot reach a host which this computer can, as in one's own network."""
        reasons = reasons_against(self.session.state, self._lookup.names, this_day())
        return next((unusable_words(one).title for one in reasons if one.code.startswith("host.")), None)

    def _show_pairing(self) -> None:
        state = self.session.state
        error = shown_errors(state, Step.SERVER).get("security")
        self._suggested = port_security_suggestion(state) or platform_port_suggestion(state)
        self._pairing.show_hint(*pairing_hint(state, error, self._suggested))
        self.pinned.show_hint(*pinned_hint(state))

    def _show_reach(self) -> None:
        names, port = self._lookup.names, parse_port(self.session.state.draft.port)
        if self._lookup.waits_for_network:
            self.reach.show_waiting(translate("gui", "Starts as soon as the network is ready."))
        elif names is None or not names.passed:
            # The lead says so too, unless it has to say how many problems there are.
            searching = translate("gui", LOOKS_UP) if self._searching() and not self.problems.isHidden() else ""
            self.reach.show_waiting(translate("gui", "Looking up the host.") if self._lookup.looking else searching)
        else:
            chosen = port if isinstance(port, int) else None
            pinned = chosen if pin_of(self.session.state.draft) is not None else None
            self.reach.show_ports(self._lookup.ports, chosen, looking=self._lookup.looking, pinned=pinned)

    def _port_picked(self, text: str) -> None:
        self.session.apply(type_into(self.session.state, "port", text))
        self.refresh()

    def _security_chosen(self, value: object) -> None:
        if isinstance(value, TransportSecurity):
            self.session.apply(choose_security(self.session.state, value))
            self.refresh()

    def _show_control(self) -> None:
        self.control.show_choice(control_host_of(self.session), asks=self.session.asks_control)

    def _control_chosen(self, asks: bool) -> None:
        self.session.let_ask_control(asks)
        if not self.session.practising:
            remember_control(asks)
        self._show_control()

    def _unpin(self) -> None:
        self.session.apply(stop_trusting(self.session.state))
        self.refresh()

    def _take_pairing(self) -> None:
        if self._suggested is not None:
            self.session.apply(apply_change(self.session.state, self._suggested))
            self.refresh()
