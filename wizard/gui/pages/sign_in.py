"""The step Sign-in: user name and password, or a server that wants neither."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.flow.found_settings import candidate_to_confirm
from wizard.flow.problems import from_differs_from_mailbox
from wizard.flow.sending_service import service_in_use
from wizard.flow.steps import Step
from wizard.flow.typing_rules import choose_sign_in, type_into, type_password
from wizard.gui.guide_opening import open_guide
from wizard.gui.pages.field_names import field_label
from wizard.gui.pages.field_page import NO_HINT, FieldPage, Hint
from wizard.gui.pages.provider_card import ProviderCard
from wizard.gui.pages.sign_in_keeping import KeepingChoice
from wizard.gui.pages.sign_in_relay import RelayCard
from wizard.gui.password_keeper import password_keeper
from wizard.gui.session import Session
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.settings.credentials import grouped_app_password, has_edge_blanks
from wizard.settings.secret import Secret
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_TITLE = QT_TRANSLATE_NOOP("gui", "Sign in to your mail server")
_LEAD = QT_TRANSLATE_NOOP("gui", "With the mailbox that sends. The sign-in is tried in the next step, once.")
_KEPT = QT_TRANSLATE_NOOP("gui", "Already entered. Type here to replace it.")
_GROUPED = QT_TRANSLATE_NOOP("gui", "This looks like an app password written in four groups.")
_BLANKS = QT_TRANSLATE_NOOP(
    "gui", "The password begins or ends with a blank. Leave it only if it belongs to the password."
)
_UNCONFIRMED = QT_TRANSLATE_NOOP("gui", "The Server step first asks whether this server is yours.")
_CAPS_LOCK = QT_TRANSLATE_NOOP("gui", "Caps Lock is on.")


class SignInPage(FieldPage):
    """User name, password, where the password stays, and the relay without sign-in."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Step.SIGN_IN, translate("gui", _TITLE), translate("gui", _LEAD))
        self.may_give_up_lead()
        self._keeper = password_keeper(session)
        self._keeper.changed.connect(self._keeper_changed)
        self.username = self.add_field(
            "username",
            LabelledField(field_label("username"), translate("gui", "At most providers the full address")),
        )
        self.password_edit = PasswordEdit()
        self.password = LabelledField(
            field_label("password"),
            translate("gui", "The password of the mailbox, shown as dots"),
            self.password_edit,
        )
        self.password.heard_first = True
        self.add_password_field(self.password)
        self.keeping = KeepingChoice(self._keeper)
        self.provider = ProviderCard(detailed=True)
        self.provider.guide_wanted.connect(lambda: open_guide(self.session, self))
        self.room.add(self.provider.day_saves, lambda hidden: self.provider.hide_day(hidden=hidden))
        self.relay = RelayCard()
        self.no_sign_in = CheckBox(
            translate("gui", "This server needs no sign-in (&relay by address)"),
            translate("gui", "The server lets certain addresses send without user name and password"),
        )
        self.no_sign_in.clicked.connect(self._sign_in_chosen)
        widgets = (self.username, self.password, self.keeping, self.no_sign_in, self.relay, self.provider)
        for widget in widgets:
            self.column.addWidget(widget)
        self.password_edit.caps_lock_changed.connect(lambda _on: self.refresh())

    def add_password_field(self, field: LabelledField) -> None:
        """Tie the password field to the draft: its text becomes a Secret with every key and is never read back."""
        self.add_shown_field("password", field)
        field.edit.textEdited.connect(self._password_typed)

    def entered(self) -> None:
        """Show the state and find out which keyring there is."""
        self._keeper.ask()
        super().entered()

    def may_leave(self) -> bool:
        """Mask the password, then submit."""
        self.password_edit.hide_text()
        return super().may_leave()

    def refresh(self) -> None:
        """Show what the state asks for: the fields, or the terms of a relay."""
        draft = self.session.state.draft
        provider = self.session.provider()
        self.password.set_label(field_label("password", provider))
        super().refresh()
        for widget in (self.username, self.password):
            widget.setVisible(draft.signs_in)
        # A found server gets no password before a person said whose it is.
        self.password_edit.setEnabled(candidate_to_confirm(self.session.state) is None)
        self.no_sign_in.setChecked(not draft.signs_in)
        self.relay.show_relay(self.session.state.platform, shown=not draft.signs_in)
        self.keeping.setVisible(draft.signs_in)
        self.keeping.show_choice(keeps=self.session.state.keeps_password, has_password=bool(draft.password))
        self.provider.show_provider(provider if draft.signs_in else None)
        # With the card of problems on top, the page still has to fit (rule 4).
        self.provider.show_details(shown=self.problems.isHidden())

    def text_of(self, name: str) -> str:
        """Give what the field shows: a password that came from elsewhere is not put into it."""
        if name != "password":
            return super().text_of(name)
        typed = self.password_edit.text()
        own = Secret(typed) == self.session.state.draft.password
        self.password_edit.setPlaceholderText("" if own else translate("gui", _KEPT))
        return typed if own else ""

    def hint_of(self, name: str) -> Hint:
        """Point out what may be meant otherwise; nothing is changed without a click."""
        if name == "username":
            return self._username_hint()
        if candidate_to_confirm(self.session.state) is not None:
            return translate("gui", _UNCONFIRMED), "warning", translate("gui", "Go to the question")
        text = self.password_edit.text()
        if self.password_edit.caps_lock and self.password_edit.hasFocus():
            return translate("gui", _CAPS_LOCK), "warning", None
        if grouped_app_password(text) is not None:
            return translate("gui", _GROUPED), "muted", translate("gui", "Use the 16 letters")
        return (translate("gui", _BLANKS), "warning", None) if has_edge_blanks(text) else NO_HINT

    def take_suggestion(self, name: str) -> None:
        """Take the offer of a hint."""
        if name == "password" and candidate_to_confirm(self.session.state) is not None:
            self.session.go_to(Step.SERVER)
        elif name == "password":
            letters = grouped_app_password(self.password_edit.text())
            if letters is not None:
                self.password_edit.setText(letters)
                self._password_typed(letters)
        elif from_differs_from_mailbox(self.session.state):
            address = self.session.state.draft.from_address.strip()
            self.session.apply(type_into(self.session.state, "username", address))
            self.refresh()
        else:
            super().take_suggestion(name)

    def widget_of(self, name: str) -> QWidget | None:
        """Give what takes the focus for a field."""
        return self.password_edit if name == "password" else super().widget_of(name)

    def _username_hint(self) -> Hint:
        state = self.session.state
        service = service_in_use(state)
        if service is not None and service[0].literal_username == state.draft.username:
            return (
                translate("gui", "{service} has this word as the user name of everybody.").format(
                    service=service[0].name
                ),
                "muted",
                None,
            )
        if service is not None and service[0].username_hint is not None and "@" not in state.draft.username:
            return (
                translate("gui", "At {service}: {hint}.", "what the user name is at a sending service").format(
                    service=service[0].name, hint=service[0].username_hint.rstrip(".")
                ),
                "muted",
                None,
            )
        if not from_differs_from_mailbox(state):
            return NO_HINT
        words = translate("gui", "{platform} sends only as the mailbox that signs in.").format(
            platform=state.platform.short_name
        )
        return words, "warning", translate("gui", "Use {value}").format(value=state.draft.from_address.strip())

    def _password_typed(self, text: str) -> None:
        self.session.apply(type_password(self.session.state, Secret(text)))
        self.refresh()

    def _sign_in_chosen(self, no_sign_in: bool) -> None:
        self.session.apply(choose_sign_in(self.session.state, not no_sign_in))
        self.refresh()

    def _keeper_changed(self) -> None:
        if self.isVisible():
            self.refresh()
