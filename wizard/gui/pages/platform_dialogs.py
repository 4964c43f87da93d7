"""The questions that opened files raise: is this the platform's key, and who signed these settings."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.gui.pages.platform_opening import OpenedConfig, OpenedRequest, fingerprint_matches
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.labels import plain_label
from wizard.report.display_safe import display_safe
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_COMPARE = QT_TRANSLATE_NOOP(
    "gui",
    "It says that it comes from {audience}. Nobody vouches for that. Get the key's "
    "fingerprint from the platform in another way, such as its own page or by "
    "telephone, and type or paste it here. Without it the file is used, but no "
    "password is sealed into what you save.",
)
_NO_KEY = QT_TRANSLATE_NOOP(
    "gui", "It says that it comes from {audience} and brings no key, so no password can be sealed for it."
)
_MISMATCH = QT_TRANSLATE_NOOP("gui", "This is another fingerprint. Use the file only if the platform confirms it.")
_STRANGER = QT_TRANSLATE_NOOP(
    "gui",
    "The settings in {name} were not changed since they were signed, but the key "
    "that signed them is not known on this computer. Look at the server before you "
    "type a password: {host}",
)


class RequestDialog(PlainDialog):
    """Shows who a request file claims to be from, and takes the fingerprint of the second way."""

    def __init__(self, opened: OpenedRequest, parent: QWidget | None = None) -> None:
        name = display_safe(opened.target.platform_name, 80)
        words = _COMPARE if opened.kid is not None else _NO_KEY
        super().__init__(
            translate("gui", "A request file of {name}").format(name=name),
            translate("gui", words).format(audience=display_safe(opened.target.audience, 120)),
            parent,
        )
        self._kid = opened.kid
        self.typed: LabelledField | None = None
        self.add_button(translate("gui", "&Cancel"), accepts=False)
        if opened.kid is None:
            self.add_button(translate("gui", "&Use the file"), accepts=True, primary=True)
            return
        shown = plain_label(opened.target.fingerprint, "mono", "text")
        self.body.addWidget(plain_label(translate("gui", "Fingerprint in the file"), "strong"))
        self.body.addWidget(shown)
        self.typed = LabelledField(
            translate("gui", "&Fingerprint from the platform"),
            translate("gui", "The whole one, or its first 26 characters"),
        )
        self.typed.edit.show_plainly()
        self.body.addWidget(self.typed)
        self.add_button(translate("gui", "Use &without sealing"), accepts=True)
        compare = self.add_button(translate("gui", "Co&mpare"), accepts=True, primary=True)
        compare.clicked.disconnect(self.accept)
        compare.clicked.connect(self.compare)
        self.confirmed = False

    confirmed = False
    """A person typed the fingerprint and it was that of the key."""

    def compare(self) -> None:
        """Take the fingerprint when it is that of the key; else say so and keep it."""
        if self.typed is None or self._kid is None:
            return
        if fingerprint_matches(self._kid, self.typed.text()):
            self.confirmed = True
            self.accept()
            return
        wrong = translate("gui", _MISMATCH) if self.typed.text() else translate("gui", "Enter the fingerprint.")
        self.typed.set_hint(wrong, "error")
        self.typed.setFocus()


class StrangerDialog(PlainDialog):
    """Shows whose signature a file has that nobody here knows, and where its settings lead."""

    def __init__(self, opened: OpenedConfig, parent: QWidget | None = None) -> None:
        host = translate("gui", "{host}, port {port}").format(
            host=display_safe(opened.draft.host, 100), port=opened.draft.port
        )
        super().__init__(
            translate("gui", "Signed by somebody else"),
            translate("gui", _STRANGER).format(name=display_safe(opened.name, 80), host=host),
            parent,
        )
        self.body.addWidget(plain_label(translate("gui", "Fingerprint of the signer"), "strong"))
        self.body.addWidget(plain_label(opened.stranger or "", "mono", "text"))
        self.add_button(translate("gui", "&Use these settings"), accepts=True)
        self.add_button(translate("gui", "&Do not use them"), accepts=False, primary=True)
