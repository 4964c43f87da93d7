"""The step Platform: which platform will send, and what it wants."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from wizard.catalogue.platforms import NEUTRAL_PLATFORM, load_platforms, platform_by_id
from wizard.flow.steps import Step
from wizard.gui.pages.platform_facts import PlatformFacts
from wizard.gui.pages.platform_words import is_nameless, platform_title
from wizard.gui.recent_platforms import platforms_by_use
from wizard.gui.widgets.button_line import ButtonLine
from wizard.gui.widgets.buttons import plain_button
from wizard.gui.widgets.choice_card import ChoiceCard
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.page import StepPage
from wizard.gui.widgets.stacking_row import StackingRow
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.flow.platform_choice import PlatformOffer
    from wizard.gui.bridge import Envelope
    from wizard.gui.bridge_worker import JobBody
    from wizard.gui.drafts_offer import DraftOffer
    from wizard.gui.pages.platform_earlier import EarlierCard
    from wizard.gui.pages.platform_opening import OpenedConfig, OpenedRequest
    from wizard.gui.session import Session
    from wizard.platforms.origin import Origin

_TITLE = QT_TRANSLATE_NOOP("gui", "Which platform will send?")
_LEAD = QT_TRANSLATE_NOOP("gui", "Choose where your emails are made. Its rules and its form guide the next steps.")
_REQUESTS = QT_TRANSLATE_NOOP("gui", "Request files (*.smtpreq.json);;All files (*)")
_CONFIGS = QT_TRANSLATE_NOOP("gui", "Signed files (*.smtpconf.json *.smtpconf.jws);;All files (*)")
_OTHER = QT_TRANSLATE_NOOP("gui", "Any service with SMTP settings")
_STARTED_HERE = QT_TRANSLATE_NOOP("gui", "{origin}, started with this window")
_TAKES_SETTINGS = QT_TRANSLATE_NOOP("gui", "{origin}, takes settings itself")


class PlatformPage(StepPage):
    """The profiles as cards, the facts of the chosen one, and two kinds of file to open.

    It is the first page: what is not to be seen on it at once is imported and made when it is wanted.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.set_heading(translate("gui", _TITLE), translate("gui", _LEAD))
        self.may_give_up_lead()
        self.choices: dict[str, ChoiceCard] = {}
        self.offered: dict[Origin, ChoiceCard] = {}
        # The cards lie in two rows, and one of all is chosen.
        self._group = QButtonGroup(self)
        for platform in load_platforms() if session.practising else platforms_by_use():
            line = translate("gui", _OTHER) if is_nameless(platform) else platform.audience
            card = ChoiceCard(platform_title(platform), line)
            card.clicked.connect(lambda _checked=False, name=platform.id: self._chosen(name))
            self.choices[platform.id] = card
            self._group.addButton(card)
        self._earlier: EarlierCard | None = None
        self.draft_offer: DraftOffer | None = None
        self.column.addWidget(StackingRow(tuple(self.choices.values()), 12))
        self._offers = QVBoxLayout()
        self._offers.setSpacing(12)
        self.column.addLayout(self._offers)
        self._facts = PlatformFacts()
        self.column.addWidget(self._facts)
        self.room.add(self._facts.small_saves, self._make_facts_small)
        self.column.addLayout(self._file_row())
        session.changed.connect(self._state_changed)
        session.connected.connect(self._connected)
        session.offers_changed.connect(self._show_offers)
        session.drafts_known.connect(self._offer_draft)
        self._connected()
        self._offer_draft()
        self._show_offers()  # a window in another language comes after the platforms

    @property
    def earlier(self) -> EarlierCard:
        """Give the card about an interrupted hand-over, above the choice; it shows itself when there was one."""
        from wizard.gui.pages.platform_earlier import EarlierCard, origin_of

        if self._earlier is None:
            self._earlier = EarlierCard(self.session)
            self._earlier.token_wanted.connect(lambda earlier: self.connect_to(origin_of(earlier)))
            # What was interrupted comes first, and there is room for one of the two (rule 4).
            self._earlier.shown_changed.connect(self._facts.setHidden)
            self.column.insertWidget(self.column.indexOf(self.problems) + 1, self._earlier)
            self._order_tabs()
        return self._earlier

    def entered(self) -> None:
        """Put the focus on the chosen platform."""
        self.refresh()
        self._chosen_card().setFocus()

    def refresh(self) -> None:
        """Show the choice and the facts of the platform."""
        state = self.session.state
        card = self._chosen_card()
        card.setChecked(True)
        if self.window().focusWidget() in self._group.buttons():  # also while another window is in front
            card.setFocus()  # Tab stops at the chosen one, and arrows go on from there
            self.scroller.paper.update()  # Qt tells rings nothing of a window that is not in front
        origin = state.connection.origin.shown if state.connection is not None else None
        self._facts.show_platform(state.platform, state.sealing_target, origin)
        for link in self._facts.links():  # made after the buttons below them, and reached before (rule 45)
            QWidget.setTabOrder(self._group.buttons()[-1], link)

    def _state_changed(self) -> None:
        if self.session.state.step is Step.PLATFORM:
            self.refresh()

    def connect_to(self, origin: Origin | None = None) -> None:
        """Ask for a platform that takes settings itself; once its key is compared and its token good, choose it."""
        from wizard.gui.dialogs_connect import ConnectDialog

        target = self.session.state.sealing_target
        known = target.api if target is not None and self.session.state.connection is None else None
        dialog = ConnectDialog(self.session, self, origin or known)
        dialog.joined.connect(self._take_offer)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def offers_keys(self) -> bool:
        """Offer the keys from the start: a platform wants to know them first."""
        return True

    def open_request(self, path: Path) -> None:
        """Read a request file; its key is compared by the person before anything is sealed for it."""
        from wizard.gui.pages.platform_opening import opening_request

        self._start(opening_request(path))

    def open_config(self, path: Path) -> None:
        """Read a signed file; its settings fill the next steps, its password never comes along."""
        from wizard.gui.pages.platform_opening import opening_config

        self._start(opening_config(path))

    def message(self) -> str:
        """Give the sentence below the file buttons."""
        return self._message.text()

    def take_request_file(self, opened: OpenedRequest, *, confirmed: bool) -> None:
        """Use a request file; only a compared key is sealed for."""
        from wizard.flow.platform_choice import take_request
        from wizard.report.display_safe import display_safe

        platform = platform_by_id(opened.platform_id or NEUTRAL_PLATFORM)
        if platform is None:
            return
        target = opened.target._replace(confirmed=confirmed and opened.kid is not None)
        self.session.request_document = opened.document
        self.session.apply(take_request(self.session.state, platform, target))
        sentences = [
            translate("gui", "Request file of {platform} loaded.").format(
                platform=display_safe(target.platform_name, 80)
            )
        ]
        if target.api is not None:
            sentences.append(
                translate("gui", "It takes settings itself: press Connect to a platform to save them there.")
            )
        self._message.show_hint(" ".join(sentences), "ok")

    def take_config_file(self, opened: OpenedConfig) -> None:
        """Use the settings of a signed file."""
        from wizard.flow.results import load_draft
        from wizard.report.display_safe import display_safe

        self.session.opened_host = opened.draft.host
        self.session.apply(load_draft(self.session.state, opened.draft))
        sentences = [
            translate("gui", "Settings of {file} loaded. Enter the password again.").format(
                file=display_safe(opened.name, 80)
            )
        ]
        if opened.expired:
            sentences.append(translate("gui", "It had expired; save a new one at the end.", "a signed file"))
        self._message.show_hint(" ".join(sentences), "ok")

    def _make_facts_small(self, small: bool) -> None:
        self._facts.make_small(small)
        self._order_tabs()

    def _file_row(self) -> QVBoxLayout:
        connect = plain_button(translate("gui", "&Connect to a platform..."))
        connect.setAccessibleDescription(
            translate("gui", "For a platform that takes settings itself: its https address and a token")
        )
        connect.clicked.connect(lambda _checked=False: self.connect_to(None))
        request = plain_button(translate("gui", "Load a &request file..."))
        request.setAccessibleDescription(
            translate("gui", "A file from the platform that brings its key and addresses")
        )
        request.clicked.connect(
            lambda: self._ask(translate("gui", "Load a request file"), translate("gui", _REQUESTS), self.open_request)
        )
        config = plain_button(translate("gui", "Open a &signed file again..."))
        config.setAccessibleDescription(
            translate("gui", "Loads the settings of a file saved before, to change and check them")
        )
        config.clicked.connect(
            lambda: self._ask(translate("gui", "Open a signed file"), translate("gui", _CONFIGS), self.open_config)
        )
        self._file_buttons = (connect, request, config)
        buttons = ButtonLine(*self._file_buttons)
        self._message = HintLine()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(buttons)
        column.addWidget(self._message)
        return column

    def _ask(self, title: str, kinds: str, then: object) -> None:
        from pathlib import Path

        from PySide6.QtWidgets import QFileDialog

        name, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name and callable(then):
            then(Path(name))

    def _start(self, body: JobBody) -> None:
        from wizard.gui.bridge import JobKind

        bridge = self.session.bridge
        if bridge is None:
            self._message.show_hint(
                translate("gui", "The program is still starting. Try again in a moment."), "warning"
            )
            return
        bridge.start(JobKind.OPEN, body)

    def _connected(self) -> None:
        if self.session.bridge is not None:
            self.session.bridge.happened.connect(self._happened)
            # It looks for what was interrupted as soon as it is there.
            self.earlier  # noqa: B018  made by being asked for

    def _happened(self, envelope: Envelope) -> None:
        from wizard.gui.bridge import JobKind
        from wizard.gui.bridge_worker import JobFinished
        from wizard.gui.pages.platform_dialogs import RequestDialog, StrangerDialog
        from wizard.gui.pages.platform_opening import NotOpened, OpenedConfig, OpenedRequest
        from wizard.report.refusal_words import refusal_text
        from wizard.settings.draft import unpin

        if envelope.kind is not JobKind.OPEN or not isinstance(envelope.event, JobFinished):
            return
        match envelope.event.result:
            case NotOpened(code):
                self._message.show_hint(refusal_text(code), "error")
            case OpenedRequest() as request:
                dialog = RequestDialog(request, self)
                if dialog.exec():
                    self.take_request_file(request, confirmed=dialog.confirmed)
            case OpenedConfig(stranger=None) as config:
                self.take_config_file(config)
            case OpenedConfig() as config if StrangerDialog(config, self).exec():
                # A key that somebody else trusts is not one that this person confirmed.
                self.take_config_file(replace(config, draft=unpin(config.draft)))

    def _offer_draft(self) -> None:
        if self.session.drafts is None or self.draft_offer is not None:
            return
        from wizard.gui.drafts_dialog import open_drafts
        from wizard.gui.drafts_offer import DraftOffer
        from wizard.gui.drafts_session import drafts_of

        if (drafts := drafts_of(self.session)) is None:
            return
        self.draft_offer = DraftOffer(drafts)
        # The card takes the room of the sentence above it, so that the page stays whole (rule 4).
        self.draft_offer.shown_changed.connect(self.hide_lead)
        self.hide_lead(not self.draft_offer.isHidden())
        self.draft_offer.all_wanted.connect(lambda: open_drafts(self.session, self))
        self.column.insertWidget(self.column.indexOf(self.problems) + 1, self.draft_offer)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Reach the cards that were made after the rest of the page before it (rule 45)."""
        offer = () if self.draft_offer is None else self.draft_offer.buttons()
        earlier = () if self._earlier is None else (self._earlier.ask_button, self._earlier.close_button)
        choices, links = self._group.buttons(), self._facts.links()
        for card in choices:
            # Qt does this when one is checked, which one that was made later did not see: Tab stops at one of them.
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card.isChecked() else Qt.FocusPolicy.ClickFocus)
        for first, second in pairwise((*offer, *earlier, *choices, *links, *self._file_buttons)):
            QWidget.setTabOrder(first, second)

    def _chosen_card(self) -> ChoiceCard:
        state = self.session.state
        if state.connection is not None and (card := self.offered.get(state.connection.origin)) is not None:
            return card
        return self.choices.get(state.platform.id) or self.choices[NEUTRAL_PLATFORM]

    def _show_offers(self) -> None:
        for origin, card in tuple(self.offered.items()):
            self._group.removeButton(card)
            self._offers.removeWidget(card)
            card.hide()
            card.deleteLater()
            del self.offered[origin]
        for offer in self.session.offers:
            words = _STARTED_HERE if offer.connection.practice else _TAKES_SETTINGS
            line = translate("gui", words).format(origin=offer.connection.origin.shown)
            card = ChoiceCard(offer.platform.name, line)
            card.clicked.connect(lambda _checked=False, one=offer: self.session.choose_offer(one))
            self._offers.addWidget(card)
            card.show()  # what is still hidden takes no focus while another window is in front
            self._group.addButton(card)
            self.offered[offer.connection.origin] = card
        self.refresh()
        self._order_tabs()

    def _take_offer(self, offer: PlatformOffer) -> None:
        self.session.choose_offer(offer)
        self.session.add_offer(offer)
        self._message.show_hint("", "ok")  # the facts above say that it is connected

    def _chosen(self, platform_id: str) -> None:
        from wizard.flow.platform_choice import choose_platform

        platform = platform_by_id(platform_id)
        state = self.session.state
        if platform is not None and (platform != state.platform or state.connection is not None):
            self.session.request_document = None
            self.session.apply(choose_platform(self.session.state, platform))
