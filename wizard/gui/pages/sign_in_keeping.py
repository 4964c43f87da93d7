"""Where the password stays: in memory, or in the keyring when that is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.gui.password_keeper import PasswordKeeper
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.labels import plain_label
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_MEMORY = QT_TRANSLATE_NOOP("gui", "The password stays in memory and is gone when the window closes.")
_NO_KEYRING = QT_TRANSLATE_NOOP(
    "gui", "This system has no keyring, so the password stays in memory and is gone when the window closes."
)


class KeepingChoice(QWidget):
    """A checkbox with the keyring's name, or the plain statement that there is none."""

    def __init__(self, keeper: PasswordKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.box = CheckBox("", translate("gui", "Without it the password stays in memory until the window closes"))
        self.box.clicked.connect(lambda keeps: keeper.choose(keeps=keeps))
        self.load = link_button(
            translate("gui", "Use the password kept for this server"), translate("gui", "Asks the keyring for it")
        )
        self.load.clicked.connect(keeper.load)
        self._label = plain_label(translate("gui", _MEMORY), "small")
        column.addWidget(self.box)
        column.addWidget(self.load)
        column.addWidget(self._label)

    def show_choice(self, *, keeps: bool, has_password: bool) -> None:
        """Show the choice, and the offer to load a password while the field is empty."""
        name = self._keeper.keyring
        self.box.setVisible(name is not None)
        self.load.setVisible(name is not None and not has_password)
        self.box.setChecked(keeps)
        self.box.setText(
            translate("gui", "&Keep the password in {keyring} once the sign-in worked").format(keyring=name)
        )
        self._label.setText(self._keeper.sentence or self._default_sentence(keeps=keeps))
        self._label.setVisible(bool(self._label.text()))

    def sentence(self) -> str:
        """Give the sentence shown."""
        return self._label.text()

    def _default_sentence(self, *, keeps: bool) -> str:
        if keeps:
            return ""
        return translate("gui", _NO_KEYRING if self._keeper.asked and self._keeper.keyring is None else _MEMORY)
