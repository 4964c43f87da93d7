"""Keeps the password in the system's keyring when that was chosen, and only after a sign-in with it worked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizard.facts.check import CheckId, CheckState
from wizard.flow.results import results_are_current
from wizard.flow.typing_rules import type_password
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_worker import JobFinished
from wizard.gui.session import Session
from wizard.settings.draft import SettingsDraft
from wizard.settings.endpoint import Host, parse_host
from wizard.words.translation import translate

if TYPE_CHECKING:
    from wizard.workstation.password_store import KeyringResult


def password_keeper(session: Session) -> PasswordKeeper:
    """Give the keeper of a session, which outlives the pages."""
    return session.findChild(PasswordKeeper) or PasswordKeeper(session, session)


class PasswordKeeper(QObject):
    """What is known of the keyring: its name, and what became of the last call."""

    changed = Signal()
    refused = Signal(str)
    """Carries why the password is not kept, although that was chosen."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.keyring: str | None = None
        self.asked = False
        self._answer: KeyringResult | None = None
        self._kept: SettingsDraft | None = None
        self._storing: int | None = None
        self._for: SettingsDraft | None = None
        session.connected.connect(self._connected)
        session.changed.connect(self._keep_when_right)
        if session.bridge is not None:
            self._connected()

    @property
    def sentence(self) -> str:
        """Say what became of the last call; empty before the first."""
        if self._answer is not None:
            from wizard.gui.keyring_sentences import keyring_sentence

            return keyring_sentence(self._answer.state, self._answer.keyring)
        if self._session.practising:
            return translate("gui", "Practice keeps no password: it is gone when the window closes.")
        return ""

    def choose(self, *, keeps: bool) -> None:
        """Take the choice; giving it up also removes what this window had stored."""
        self._session.apply(replace(self._session.state, keeps_password=keeps))
        if not keeps and self._kept is not None:
            host, bridge = parse_host(self._kept.host), self._session.bridge
            if isinstance(host, Host) and bridge is not None:
                bridge.delete_password(host, self._kept.username)
            self._kept = None
        self.changed.emit()

    def forget(self) -> None:
        """Keep nothing more: somebody wanted everything forgotten, and that deletes what was kept."""
        self._kept = self._answer = None
        self._session.apply(replace(self._session.state, keeps_password=False))
        self.changed.emit()

    def load(self) -> None:
        """Ask the keyring for the password of this server and user."""
        draft, bridge = self._session.state.draft, self._session.bridge
        host = parse_host(draft.host)
        if isinstance(host, Host) and bridge is not None:
            self._for = draft
            bridge.load_password(host, draft.username)

    def _connected(self) -> None:
        bridge = self._session.bridge
        if bridge is not None:
            bridge.happened.connect(self._happened)

    def ask(self) -> None:
        """Find out which keyring there is, once; practice has no business in a person's keyring."""
        if not self.asked and self._session.bridge is not None and not self._session.practising:
            self.asked = True
            self._session.bridge.find_keyring()

    def _keep_when_right(self) -> None:
        state, bridge = self._session.state, self._session.bridge
        if not state.keeps_password or bridge is None or not results_are_current(state) or state.diagnosis is None:
            return
        host = parse_host(state.draft.host)
        worked = state.diagnosis.states.get(CheckId.AUTH) is CheckState.PASSED
        if not worked or not isinstance(host, Host) or self._kept == state.draft:
            return
        self._kept = self._for = state.draft
        self._storing = bridge.store_password(host, state.draft.username, state.draft.password)

    def _happened(self, envelope: Envelope) -> None:
        if envelope.kind not in (JobKind.KEYRING, JobKind.PASSWORD) or not envelope.ends:
            return
        if isinstance(envelope.event, JobFinished):
            self._take(envelope.kind, envelope.event.result)
            self.changed.emit()
        if envelope.job == self._storing:
            self._storing = None
            self._give_up_where_refused()

    def _take(self, kind: JobKind, result: object) -> None:
        from wizard.workstation.password_store import KeyringResult, KeyringState

        if not isinstance(result, KeyringResult):
            return
        if kind is JobKind.KEYRING:
            self.keyring = result.keyring if result.state is KeyringState.FOUND else None
            return
        if result.state is KeyringState.FOUND and result.secret is not None and self._still_meant():
            self._session.apply(type_password(self._session.state, result.secret))
        if result.state not in (KeyringState.STORED, KeyringState.FOUND, KeyringState.DELETED):
            self._kept = None
        self._answer = replace(result, secret=None)

    def _give_up_where_refused(self) -> None:
        """Say at once, on whatever page, that it is not kept; choosing it once more tries once more."""
        from wizard.workstation.password_store import KeyringState

        if self._answer is not None and self._answer.state is not KeyringState.STORED:
            self._session.apply(replace(self._session.state, keeps_password=False))
            self.refused.emit(self.sentence)

    def _still_meant(self) -> bool:
        """Tell whether the answer is about the server and user that stand in the draft."""
        draft = self._session.state.draft
        return self._for is not None and (self._for.host, self._for.username) == (draft.host, draft.username)
