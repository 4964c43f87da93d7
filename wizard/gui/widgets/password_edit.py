"""The masked field: a labelled toggle shows the text for a while, Caps Lock is noticed."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from wizard.gui.announce import say_aloud
from wizard.gui.fonts import text_font
from wizard.gui.shared_screen import is_shared
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.masked_telling import MaskedTelling
from wizard.gui.widgets.status_line_edit import StatusLineEdit
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

REVEAL_MS = 30_000
_EDGE = 10
_REFUSED = QT_TRANSLATE_NOOP("gui", "The password stays masked while the screen is shared")
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhHiddenText
)
_VK_CAPITAL = 0x14
_XKB_PLATFORMS = frozenset({"xcb", "wayland"})
_XKB_LOCK = 2
"""The bit of Caps Lock among the native modifiers of a key, which tell what held before that key."""
_FOR_THE_FIELD = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_CapsLock})


class RevealToggle(Button):
    """The button inside the field: the space bar presses it, and no other key types or deletes behind it.

    What a widget leaves of a key goes to its parent, here the field: letters would get into the password, Backspace
    would take some away. Enter and Escape mean what they mean in the field, as rule 45 wants it.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep every key but those."""
        if event.key() in _FOR_THE_FIELD:
            # Some desktops have Enter press a button; here it is the primary button's.
            event.ignore()
            return
        super().keyPressEvent(event)
        event.accept()


class PasswordEdit(StatusLineEdit):
    """A line edit that masks its text; the mask returns after 30 s, when the focus leaves, and on ``hide_text``."""

    veils = False  # its own mask stays, and nothing takes it off while the screen is shared
    cleans = False  # whatever it is, it may belong to the password
    caps_lock_changed = Signal(bool)
    """Caps Lock was seen to be on or off; it is learnt from the keys that arrive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A password is typed left to right, as the addresses above it are.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setEchoMode(StatusLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        MaskedTelling(self)
        self._caps_lock = False
        self.toggle = RevealToggle(translate("gui", "Show", "button: the typed password"), "link", self)
        self.toggle.setFont(text_font("small"))
        self.toggle.setCheckable(True)
        self.toggle.setAccessibleName(translate("gui", "Show password"))
        self.toggle.setAccessibleDescription(translate("gui", "Shows the typed password for half a minute"))
        if is_shared():
            self.toggle.setAccessibleDescription(translate("gui", _REFUSED))
            self.toggle.setToolTip(translate("gui", _REFUSED))
        # It does nothing on a shared screen, so that Tab passes by it; a mouse may still ask it why.
        self.toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_shared() else Qt.FocusPolicy.TabFocus)
        self.toggle.toggled.connect(self._show)
        self.reveal_timer = QTimer(self)
        self.reveal_timer.setSingleShot(True)
        self.reveal_timer.setInterval(REVEAL_MS)
        self.reveal_timer.timeout.connect(self.hide_text)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self._place_toggle()

    @property
    def revealed(self) -> bool:
        """Tell whether the text can be read."""
        return self.echoMode() is StatusLineEdit.EchoMode.Normal

    @property
    def caps_lock(self) -> bool:
        """Tell whether Caps Lock was on at the last key."""
        return self._caps_lock

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the field; on a shared screen also say why nothing shows its text: Tab passes by the button."""
        if is_shared():
            first = description.rstrip(".")
            refused = translate("gui", _REFUSED)
            description = f"{first}. {refused}" if first else refused
        super().setAccessibleDescription(description)

    def hide_text(self) -> None:
        """Hide the text."""
        self.toggle.setChecked(False)
        if is_shared():
            self._say(translate("gui", "Show", "button: the typed password"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and notice Caps Lock, also when it is pressed itself."""
        super().keyPressEvent(event)
        state = _caps_lock_after(event)
        if state is not None and state != self._caps_lock:
            self._caps_lock = state
            self.caps_lock_changed.emit(state)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Notice that Caps Lock itself was pressed."""
        super().keyReleaseEvent(event)
        told = sys.platform == "win32" or QGuiApplication.platformName() in _XKB_PLATFORMS
        if event.key() == Qt.Key.Key_CapsLock and not told and self._caps_lock:
            self._caps_lock = False
            self.caps_lock_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toggle at the right end."""
        super().resizeEvent(event)
        self._place_toggle()

    def _show(self, shown: bool) -> None:
        if is_shared():
            self._refuse(asked=shown)
            return
        self.setEchoMode(StatusLineEdit.EchoMode.Normal if shown else StatusLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HINTS)
        self.toggle.setText(
            translate("gui", "Hide", "button: the typed password")
            if shown
            else translate("gui", "Show", "button: the typed password")
        )
        self.toggle.setAccessibleName(
            translate("gui", "Hide password") if shown else translate("gui", "Show password")
        )
        self._place_toggle()
        if shown:
            self.reveal_timer.start()
        else:
            self.reveal_timer.stop()

    def _refuse(self, *, asked: bool) -> None:
        """Keep the mask, and say why where the button stands, until the field is left."""
        if not asked:
            return
        self.toggle.setChecked(False)
        refusal = translate("gui", "Not on a shared screen", "on a button: the password stays masked")
        self._say(refusal)
        say_aloud(self.toggle, refusal)

    def _say(self, text: str) -> None:
        self.toggle.setText(text)
        self._place_toggle()

    def _place_toggle(self) -> None:
        size = self.toggle.sizeHint()
        self.toggle.setGeometry(
            self.width() - size.width() - _EDGE, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        self.reserve(size.width() + _EDGE)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not self and now is not self.toggle:
            self.hide_text()


def _caps_lock_after(event: QKeyEvent) -> bool | None:
    """Tell from a key whether Caps Lock is on; None when the key says nothing about it."""
    if sys.platform == "win32":
        return bool(ctypes.windll.user32.GetKeyState(_VK_CAPITAL) & 1)
    if event.key() == Qt.Key.Key_CapsLock and QGuiApplication.platformName() in _XKB_PLATFORMS:
        # Its press turns over what held before it; held down, it repeats without doing so.
        return None if event.isAutoRepeat() else not event.nativeModifiers() & _XKB_LOCK
    text = event.text()
    if len(text) != 1 or text.lower() == text.upper():
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shift
