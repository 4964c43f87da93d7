"""The language of the window: which one it is, and Qt's translators for it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from wizard.gui.window_place import remembered_language
from wizard.words.languages import ENGLISH, Language, language_for
from wizard.words.resource_files import read_resource
from wizard.words.translation import use_language

VARIABLE = "SMTP_WIZARD_LANGUAGE"
_OURS = "smtp_wizard_translator"


def language_at_start(asked: str | None) -> Language:
    """Give the language to begin in: the one asked for, else the one chosen last, else the system's, else English.

    The program's own variable of the environment stands for the system.
    """
    if asked is not None:
        return language_for((asked,))
    own = os.environ.get(VARIABLE, "")
    return language_for((remembered_language(), own, *QLocale.system().uiLanguages()))


def speak(app: QApplication, language: Language) -> None:
    """Speak a language from now on: our texts, Qt's own, the direction of the layout, and how numbers are written.

    Windows that are there already keep their words: they are made again.
    """
    for old in app.findChildren(_Translator, _OURS, Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.deleteLater()
    qt_words = None if language is ENGLISH else _qt_catalogue(language)
    for catalogue in (qt_words, _catalogue(language)):
        if catalogue is not None:
            app.installTranslator(_Translator(catalogue, app))
    QLocale.setDefault(QLocale(language.tag))
    right_to_left = language.right_to_left
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    use_language(language, _translated)


class _Translator(QTranslator):
    """A translator over a catalogue in memory, which Qt reads in place: it has to stay as long as the translator."""

    def __init__(self, catalogue: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_OURS)
        self._catalogue = catalogue
        try:
            self.load(catalogue)
        except TypeError:
            # PySide6 before 6.10 wants the length too.
            self.load(catalogue, len(catalogue))  # type: ignore[call-overload]


def _translated(context: str, text: str, comment: str, n: int) -> str:
    return QCoreApplication.translate(context, text, comment, n)


def _catalogue(language: Language) -> bytes | None:
    """Read our translations; a checkout in which nothing was compiled has none."""
    with suppress(OSError):
        return read_resource("translations", f"smtp-wizard_{language.file_stem}.qm")
    return None


def _qt_catalogue(language: Language) -> bytes | None:
    """Read Qt's own translations, for its file dialogs and menus; not every installation has them."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for stem in (language.file_stem, language.tag.partition("-")[0]):
        with suppress(OSError):
            return (folder / f"qtbase_{stem}.qm").read_bytes()
    return None
