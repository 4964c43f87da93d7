"""Every page and dialog in every state: mnemonics, targets and names (rules 44 to 46), in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.screenshots.all_scenes import scenes
from tests.gui.screenshots.contrast_check import faint_texts
from tests.gui.screenshots.studio import Studio
from wizard.gui.language import speak
from wizard.gui.pages.checks_steps import LinkedSentence
from wizard.gui.theme import apply_theme
from wizard.gui.tokens import SchemeName
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.widgets.mnemonic import mnemonic_at, without_mnemonic
from wizard.gui.window import WizardWindow
from wizard.words.languages import ENGLISH, LANGUAGES, language_for

pytestmark = [OFFSCREEN_SAYS, pytest.mark.timeout(600)]

SCENES = scenes()


def shown(root: QWidget) -> Iterator[QWidget]:
    """Give what can be seen of a window."""
    return (one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root)


def letters(root: QWidget) -> Counter[str]:
    """Count the letters that Alt leads somewhere with."""
    found: Counter[str] = Counter()
    for one in shown(root):
        leads = isinstance(one, QAbstractButton) or (isinstance(one, PlainLabel) and one.led_to is not None)
        text = one.text() if leads and isinstance(one, QAbstractButton | QLabel) else ""
        at = mnemonic_at(text)
        if at is not None:
            found[without_mnemonic(text)[at].casefold()] += 1
    return found


def controls(root: QWidget) -> Iterator[QWidget]:
    """Give what can be used in a window."""
    for one in shown(root):
        usable = isinstance(one, QAbstractButton | QLineEdit | QComboBox) and one.isEnabled()
        if usable and not isinstance(one.parentWidget(), QComboBox) and one.width() > 0:
            yield one


def said_of(one: QWidget) -> str:
    """Name a control in a complaint."""
    return f"{type(one).__name__} {one.accessibleName() or getattr(one, 'text', str)()!r}"


def wrong_in(root: QWidget) -> Iterator[str]:
    """Complain about a window."""
    yield from (f"Alt+{letter} {count} times" for letter, count in letters(root).items() if count > 1)
    for one in controls(root):
        interface = QAccessible.queryAccessibleInterface(one)
        # The words of a button say all in a small dialog, whose sentence is read when it opens.
        needed = [QAccessible.Text.Name]
        if isinstance(root, WizardWindow) or not isinstance(one, QAbstractButton):
            needed.append(QAccessible.Text.Description)
        if not all(interface.text(which) for which in needed):
            yield f"says too little: {said_of(one)}"
        if min(one.width(), one.height()) < 24 and not isinstance(one.parentWidget(), LinkedSentence):
            yield f"{one.width()} x {one.height()}: {said_of(one)}"


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_rules_44_to_46_mnemonics_once_targets_large_enough_everything_named(qapp: QApplication, tag: str) -> None:
    speak(qapp, language_for((tag,)))
    studio, wrong = Studio(), []
    try:
        for scene in SCENES:
            wrong += [f"{scene.name}: {complaint}" for complaint in wrong_in(scene.make(studio))]
            studio.clear()
    finally:
        studio.clear()
        speak(qapp, ENGLISH)
    assert wrong == [], "\n".join(wrong)


THEMES: tuple[SchemeName, ...] = ("light", "dark", "high-contrast")


@pytest.mark.parametrize("theme", THEMES)
def test_rule_46_no_text_is_faint_in_any_theme(qapp: QApplication, theme: SchemeName) -> None:
    apply_theme(qapp, theme)
    studio, wrong = Studio(), []
    try:
        for scene in SCENES:
            window = scene.make(studio)
            wrong += [f"{scene.name}: {one}" for one in faint_texts(window, window.grab().toImage())]
            studio.clear()
    finally:
        studio.clear()
    assert wrong == [], "\n".join(wrong)
