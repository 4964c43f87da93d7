"""The wizard's window: the rail, one page at a time, and the button row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget, QWizard

from wizard.flow.navigation import go_to, may_go, step_marks
from wizard.flow.steps import Step
from wizard.gui.announce import say_aloud
from wizard.gui.pages.platform_words import platform_title
from wizard.gui.rail import EXPLAIN_KEY, Rail
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.help_topic import TOPIC
from wizard.gui.widgets.mnemonic import show_mnemonics
from wizard.gui.window_buttons import WindowButtons
from wizard.gui.window_memory import WindowMemory
from wizard.gui.window_menu import WindowMenu
from wizard.gui.window_place import set_least_size
from wizard.gui.window_titles import set_title
from wizard.gui.wizard_layout import SIDE, tidy_wizard_layout
from wizard.words.translation import translate

if TYPE_CHECKING:
    from wizard.gui.dialogs_explain import ExplainDialog
    from wizard.gui.practice_bar import PracticeBar
    from wizard.gui.session import Session
    from wizard.gui.widgets.page import StepPage

_SIZE = (960, 660)
_COPIED_MS = 2000
_W = Qt.WindowType
_FLAGS = (
    _W.Dialog | _W.WindowTitleHint | _W.WindowSystemMenuHint | _W.WindowCloseButtonHint | _W.WindowMinMaxButtonsHint
)


class WizardWindow(QWizard):
    """QWizard in ModernStyle with a rail; it shows the step of the session's state and moves through the flow."""

    painted = Signal()
    """The first page has been drawn once."""
    situation_wanted = Signal()
    """In practice: another situation is wanted."""
    language_wanted = Signal(str)
    """Another language is wanted; carries its tag."""

    def __init__(self, session: Session, pages: Mapping[Step, StepPage], parent: QWidget | None = None) -> None:
        # Asking for them afterwards has Qt look at the whole window again.
        super().__init__(parent, _FLAGS)
        self._side: int | None = None
        self.session = session
        self._page_set = pages
        self._pages: dict[Step, StepPage] = {}
        self._was_painted = self._continues = False
        self._close_agreed = False
        self._explain: ExplainDialog | None = None
        self._set_up_wizard()
        self.menu = WindowMenu(self)
        self.menu.language_wanted.connect(self.language_wanted)
        self.menu.help_wanted.connect(self.open_help)
        self.menu.explain_wanted.connect(self.open_explain)
        self.menu.about_wanted.connect(self.open_about)
        self.memory = WindowMemory(self, session, self.menu)
        self.rail = Rail(self, self.menu)
        self.rail.step_clicked.connect(session.go_to)
        self.rail.explain_wanted.connect(self.open_explain)
        QShortcut(EXPLAIN_KEY, self, self.open_explain)
        self.setSideWidget(self.rail)
        self._bar = self._practice_bar() if session.practising else None
        self._buttons = WindowButtons(self)
        self._buttons.connect_to(
            back=self.press_back,
            forward=self.press_next,
            details=self.copy_details,
            missing=self._press_missing,
            keys=self.open_keys,
        )
        self.step_page(Step.PLATFORM)
        self.setStartId(Step.PLATFORM)
        session.changed.connect(self._show_state)
        session.step_wanted.connect(self.show_step)
        session.practice_known.connect(self._show_practice)
        self.currentIdChanged.connect(self._page_changed)
        set_least_size(self)
        self.resize(*_SIZE)
        self.restart()
        self._show_state()

    def current_step(self) -> Step:
        """Give the step that is shown."""
        return Step(max(0, self.currentId()))

    def step_page(self, step: Step) -> StepPage:
        """Give the page of a step; it is made now if nobody has been there yet."""
        if step not in self._pages:
            page = self._pages[step] = self._page_set[step]
            self.setPage(step, page)
            page.setProperty(TOPIC, step.name.lower().replace("_", "-"))
            page.buttons_changed.connect(self._show_buttons)
        return self._pages[step]

    def make_page(self, step: Step) -> StepPage:
        """Make the page of a step, which QWizard lays out later, in ``step_page``."""
        return self._page_set[step]

    def pages_made(self) -> Mapping[Step, StepPage]:
        """Give the pages that somebody has been on."""
        return self._pages

    def page_size(self) -> QSize:
        """Give the room that a page has now."""
        return self.step_page(self.current_step()).size()

    def setCurrentId(self, page_id: int) -> None:
        """Show a page, which QWizard has to know by then."""
        self.step_page(Step(page_id))
        super().setCurrentId(page_id)

    def show_step(self, step: Step) -> None:
        """Go to a step when the flow allows it."""
        state = self.session.state
        if not may_go(state, step) and step != state.step + 1:
            return
        self.session.apply(go_to(state, step))
        if self.currentId() != step:
            self.setCurrentId(step)

    def press_next(self) -> None:
        """Leave the page forward when it has nothing to say against it; on the last page do what its button says."""
        page = self.step_page(self.current_step())
        if self.current_step() is Step.FINISH:
            page.press_primary()
        elif page.may_leave():
            self.show_step(Step(self.current_step() + 1))

    def press_back(self) -> None:
        """Go one step back; every value stays."""
        step = self.current_step()
        if step is not Step.PLATFORM:
            self.show_step(Step(step - 1))

    def copy_details(self) -> None:
        """Put the page's redacted report on the clipboard and say so on the button."""
        text = self.step_page(self.current_step()).details_text()
        if text is None:
            return
        QGuiApplication.clipboard().setText(shown(text))
        self._buttons.say_copied()
        QTimer.singleShot(_COPIED_MS, self, self._show_buttons)

    def continue_from(self, old: WizardWindow) -> None:
        """Show what another window over the same session shows; nothing is begun by that."""
        self._continues = True
        for step, page in old.pages_made().items():
            self.step_page(step).take_over(page.hand_on())
        self.setCurrentId(old.current_step())
        self._continues = False
        self._show_practice()
        if old.explain_dialog is not None and old.explain_dialog.isVisible():
            self.open_explain()
            if self._explain is not None:
                self._explain.continue_from(old.explain_dialog)
        from wizard.gui.window_focus import put_focus_as_in

        step = old.current_step()
        if not put_focus_as_in(old, ((old.step_page(step), self.step_page(step)), (old.rail, self.rail))):
            self.rail.menu_button.setFocus()
        if old.findChild(QWidget, "help_panel") is not None:
            from wizard.gui.help_panel import continue_help

            continue_help(self, old)

    @property
    def explain_dialog(self) -> ExplainDialog | None:
        """Give the window "Explain an error message" while it is open."""
        return self._explain

    def open_explain(self) -> None:
        """Open "Explain an error message" beside this window, or bring it to the front."""
        from wizard.gui.dialogs_explain import ExplainDialog

        if self._explain is None:
            self._explain = ExplainDialog(self.session, self)
            self._explain.step_wanted.connect(self.show_step_reached)
            self._explain.finished.connect(self._explain_closed)
            self._explain.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._explain.isVisible():
            self._explain.raise_()
        self._explain.show()
        self._explain.activateWindow()

    def open_help(self) -> None:
        """Open the help of the page that is shown."""
        self.step_page(self.current_step()).help_button.open_help()

    def open_about(self) -> None:
        """Open what is known of this copy of the program."""
        from wizard.gui.about_dialog import open_about

        open_about(self)

    def show_step_reached(self, step: Step) -> None:
        """Go to a step that was reached before; to another one nobody goes from outside the page."""
        if may_go(self.session.state, step):
            self.show_step(step)

    def open_keys(self) -> None:
        """Open the keys that sign on this computer."""
        from wizard.gui.dialogs_keys import KeysDialog

        dialog = KeysDialog(self.session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _explain_closed(self) -> None:
        self._explain = None

    def _press_missing(self) -> None:
        self.step_page(self.current_step()).press_missing()

    def reject(self) -> None:
        """Close; ask first when something typed would be lost."""
        if not self.memory.lets_close(agreed=self._close_agreed):
            return
        self._close_agreed = True
        super().reject()

    def close_without_question(self) -> None:
        """Close from code, as after the first paint of a measurement."""
        self._close_agreed = True
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window was drawn."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the row of buttons fit again."""
        super().resizeEvent(event)
        if event.oldSize().width() not in (-1, event.size().width()):
            self._show_buttons()

    def event(self, event: QEvent) -> bool:
        """Bring QWizard's layout back to our measures whenever it made a new one."""
        done = super().event(event)
        if event.type() is QEvent.Type.ScreenChangeInternal:
            set_least_size(self)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.StyleChange):
            tidy_wizard_layout(self, (self._bar or self.memory.notice) if hasattr(self, "_bar") else None)
        if event.type() is QEvent.Type.DynamicPropertyChange and self.property(SIDE) != self._side:
            self._side = self.property(SIDE)  # help took room, or gave it back
            tidy_wizard_layout(self, self._bar or self.memory.notice)
            self._show_buttons()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the mnemonics while Alt is held."""
        if event.key() == Qt.Key.Key_Alt:
            show_mnemonics(self, shown=True)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide the mnemonics again."""
        if event.key() == Qt.Key.Key_Alt:
            show_mnemonics(self, shown=False)
        super().keyReleaseEvent(event)

    def _practice_bar(self) -> PracticeBar:
        from wizard.gui.practice_bar import PracticeBar

        bar = PracticeBar(self)
        bar.change_wanted.connect(self.situation_wanted)
        return bar

    def _set_up_wizard(self) -> None:
        option = QWizard.WizardOption
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        # Without the first the button row runs under the rail; without the second Back empties fields.
        for wanted in (option.ExtendedWatermarkPixmap, option.IndependentPages, option.NoDefaultButton):
            self.setOption(wanted, True)
        for wanted in (option.HaveCustomButton1, option.HaveCustomButton2, option.HaveCustomButton3):
            self.setOption(wanted, True)
        self.setSizeGripEnabled(False)

    def _page_changed(self, page_id: int) -> None:
        if page_id < 0:
            return
        self._show_state()
        self._show_buttons()
        page = self.step_page(Step(page_id))
        if self._continues:
            page.shown_again()
        else:
            page.entered()
            if page.goes_back_first():
                self._buttons.back.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():
            say_aloud(page, page.heading()[0], urgent=False)

    def _show_state(self) -> None:
        state = self.session.state
        platform = platform_title(state.platform)
        set_title(self, translate("gui", "Custom SMTP for {platform}").format(platform=platform))
        reachable = frozenset(step for step in Step if may_go(state, step))
        self.rail.show_steps(platform, step_marks(state), reachable)

    def _show_practice(self) -> None:
        if self._bar is not None and self.session.practice is not None:
            self._bar.show_seat(self.session.practice)

    def _show_buttons(self) -> None:
        step = self.current_step()
        self._buttons.show_page(step, self.step_page(step))
