"""The window's own menu, and the button at the foot of the rail that opens it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from wizard.gui.announce import tell_focus
from wizard.gui.shared_screen import is_shared
from wizard.gui.theme import theme_in_use
from wizard.gui.widgets.buttons import Button
from wizard.words.languages import LANGUAGES
from wizard.words.translation import language_in_use, translate


class WindowMenu(QMenu):
    """What concerns the whole window rather than a step; each entry says what is wanted by a signal of its own.

    A new entry is a method like ``_add_languages`` and a line in ``__init__``, which is the order of the menu.
    """

    language_wanted = Signal(str)
    """Carries the tag of the language that was chosen."""

    appearance_wanted = Signal(str)
    """Carries the word for the appearance that was chosen."""

    drafts_wanted = Signal()
    """The list of drafts is wanted."""
    forgetting_wanted = Signal()
    """The question about forgetting everything is wanted."""

    shared_wanted = Signal(bool)
    """Names and addresses shall be masked, or shown again."""

    help_wanted = Signal()
    explain_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("gui", "Menu", "of the window"))
        self._add_memory()
        self._add_shared_screen(parent)
        self._add_languages()
        self._add_appearances()
        self._add_help()

    def show_memory(self, shown: bool) -> None:
        """Show what is about memory of work, or leave it out as in practice, which leaves nothing behind."""
        for action in self._memory:
            action.setVisible(shown)

    def _add_memory(self) -> None:
        """Add the drafts of all customers, and forgetting them with everything else."""
        drafts = self.addAction(translate("gui", "&Drafts..."))
        drafts.triggered.connect(self.drafts_wanted)
        forget = self.addAction(translate("gui", "&Forget everything..."))
        forget.triggered.connect(self.forgetting_wanted)
        self._memory = (drafts, forget, self.addSeparator())

    def _add_shared_screen(self, window: QWidget) -> None:
        """Add the mode for a screen that others see; its key works in the whole window."""
        self.shared_screen = self.addAction(translate("gui", "&Shared screen"))
        self.shared_screen.setCheckable(True)
        self.shared_screen.setChecked(is_shared())
        self.shared_screen.setShortcut(
            QKeySequence(Qt.Modifier.CTRL | Qt.Modifier.SHIFT | Qt.Key.Key_M)  # M for "mask"
        )
        self.shared_screen.setToolTip(translate("gui", "Masks names, addresses and hosts of the customer"))
        self.shared_screen.triggered.connect(self.shared_wanted)
        window.addAction(self.shared_screen)

    def _add_languages(self) -> None:
        """Add the menu of languages."""
        self._languages = self.addMenu(translate("gui", "&Language"))
        self._languages.aboutToShow.connect(self.fill_languages)

    def fill_languages(self) -> None:
        """Name each language as its speakers call it, with a mark at the one in use; the first paint goes without."""
        if not self._languages.isEmpty():
            return
        words = {language.tag: language.name for language in LANGUAGES}
        group = _choices(self._languages, words, language_in_use().tag)
        group.triggered.connect(lambda action: self.language_wanted.emit(action.data()))

    def _add_appearances(self) -> None:
        """Add the menu of appearances."""
        self._appearances = self.addMenu(translate("gui", "A&ppearance", "of the window: light, dark and so on"))
        self._appearances.aboutToShow.connect(self.fill_appearances)

    def fill_appearances(self) -> None:
        """Name each appearance, with a mark at the one in use; the first paint goes without."""
        if not self._appearances.isEmpty():
            return
        words = {
            "system": translate("gui", "System", "an appearance: as the system has it"),
            "light": translate("gui", "Light", "an appearance"),
            "dark": translate("gui", "Dark", "an appearance"),
            "high-contrast": translate("gui", "High contrast", "an appearance"),
        }
        group = _choices(self._appearances, words, theme_in_use())
        group.triggered.connect(lambda action: self.appearance_wanted.emit(action.data()))

    def _add_help(self) -> None:
        """Add the help of the page, the meaning of error messages, and what is known of this copy of the program."""
        self.addSeparator()
        native = QKeySequence.SequenceFormat.NativeText
        for text, key, wanted in (
            (translate("gui", "&Help"), QKeySequence(QKeySequence.StandardKey.HelpContents), self.help_wanted),
            (
                translate("gui", "&Explain an error message"),
                QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_E),
                self.explain_wanted,
            ),
            (translate("gui", "&About SMTP Wizard"), QKeySequence(), self.about_wanted),
        ):
            # Shown and not set: the key itself belongs to the window, and two would hear it.
            action = self.addAction(f"{text}\t{key.toString(native)}" if not key.isEmpty() else text)
            action.triggered.connect(wanted)


class MenuButton(Button):
    """Opens the menu above itself; F10 does too."""

    def __init__(self, menu: WindowMenu) -> None:
        super().__init__(translate("gui", "M&enu", "of the window"), "link")
        self._menu = menu
        self._goes_on = False
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(self._menu_closes)
        self.setAccessibleDescription(translate("gui", "Opens what concerns the whole window, such as its language"))
        key = QKeySequence(Qt.Key.Key_F10)
        self.setToolTip(key.toString(QKeySequence.SequenceFormat.NativeText))
        self.clicked.connect(self.open_menu)
        # Of the window, which has it also while help stands in the place of the rail.
        QShortcut(key, menu.parent() or self, self.open_menu)

    @property
    def menu_shown(self) -> WindowMenu:
        """Give the menu that the button opens."""
        return self._menu

    def open_menu(self) -> None:
        """Open the menu with its lower edge at the button, which stands at the foot of the window."""
        self._goes_on = False
        size = self._menu.sizeHint()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corner = QPoint(self.width() - size.width() if mirrored else 0, -size.height())
        self._menu.popup(self.mapToGlobal(corner))
        first = next((one for one in self._menu.actions() if one.isVisible() and not one.isSeparator()), None)
        if first is not None and not self.underMouse():
            # The keyboard opened it: the focus is said and seen where the arrows begin.
            self._menu.setActiveAction(first)

    def _chosen(self, action: QAction) -> None:
        """Know that the focus goes on into what was chosen; what can be ticked leaves it where it was."""
        self._goes_on = not action.isCheckable()

    def _menu_closes(self) -> None:
        QTimer.singleShot(0, self, self._tell_where_it_is)

    def _tell_where_it_is(self) -> None:
        """Say where the focus is in the window, unless it is in what was chosen in the menu."""
        if not self._goes_on:
            tell_focus(self.window().focusWidget())


def _choices(menu: QMenu, words: Mapping[str, str], chosen: str) -> QActionGroup:
    """Fill a menu with entries of which one is chosen; each carries the key of its words."""
    group = QActionGroup(menu)
    for key, text in words.items():
        action = QAction(text, group)
        action.setCheckable(True)
        action.setChecked(key == chosen)
        action.setData(key)
        menu.addAction(action)
    return group
