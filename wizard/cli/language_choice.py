"""The language that the program speaks: what was asked for, else what the system says."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from wizard.words.languages import ENGLISH, LANGUAGES, Language, language_for
from wizard.words.translation import use_language

OPTION = "--language"
VARIABLE = "SMTP_WIZARD_LANGUAGE"
_NO_LANGUAGE = ("C", "POSIX")
_MAC_PREFERENCES = Path("Library", "Preferences", ".GlobalPreferences.plist")


def choose_language(arguments: Sequence[str]) -> tuple[list[str], str | None]:
    """Speak the language of ``--language``, else of the environment, else of the system.

    Gives the arguments without the option, wherever it stood, and the tag of the language that it named: None when
    it was not given, or names a language that there is not.
    """
    rest, wanted = _without_option(arguments)
    asked_for = language_of_option(wanted) if wanted is not None else None
    use_language(asked_for or language_for(wishes(os.environ)))
    return rest, asked_for.tag if asked_for is not None else None


def language_of_option(tag: str) -> Language | None:
    """Give the language of a tag such as "de" or "pt-BR"; None for one that the program does not speak."""
    found = language_for([tag])
    primary = tag.replace("_", "-").partition("-")[0].partition(".")[0].lower()
    return found if found is not ENGLISH or primary == "en" else None


def known_tags() -> tuple[str, ...]:
    """Give the tags of every language."""
    return tuple(language.tag for language in LANGUAGES)


def wishes(environment: Mapping[str, str]) -> Iterator[str]:
    """Give what the environment and the system want, best first.

    The program's own variable comes first. LANGUAGE is a list and counts unless the locale is "C"; of LC_ALL,
    LC_MESSAGES and LANG the first that is not empty is the locale (POSIX.1-2017, Base Definitions, section 8.2).
    Where none of them is set, the system is asked.
    """
    own = environment.get(VARIABLE, "")
    if own:
        yield own
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name, ""))), "")
    if locale not in _NO_LANGUAGE:
        yield from filter(None, environment.get("LANGUAGE", "").split(":"))
    if locale:
        yield locale
    elif not environment.get("LANGUAGE"):
        yield from _system_languages()


def _without_option(arguments: Sequence[str]) -> tuple[list[str], str | None]:
    """Take the option out; one without its value stays, for the parser to refuse."""
    rest: list[str] = []
    tag: str | None = None
    waiting = list(arguments)
    while waiting:
        word = waiting.pop(0)
        if word == "--":
            return [*rest, word, *waiting], tag
        name, equals, value = word.partition("=")
        if name != OPTION or (not equals and not waiting):
            rest.append(word)
            continue
        tag = value if equals else waiting.pop(0)
        if language_of_option(tag) is None:
            # The parser says which languages there are.
            rest[:0] = [OPTION, tag]
    return rest, tag


def _system_languages() -> tuple[str, ...]:
    if sys.platform == "win32":
        import ctypes
        import locale

        name = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
        return (name,) if name else ()
    return mac_languages(Path.home() / _MAC_PREFERENCES) if sys.platform == "darwin" else ()


def mac_languages(preferences: Path) -> tuple[str, ...]:
    """Give the languages of a person's preferences on macOS, best first; nothing where they cannot be read."""
    import plistlib

    try:
        with preferences.open("rb") as file:
            languages = plistlib.load(file)["AppleLanguages"]
    except (OSError, ValueError, KeyError, TypeError, plistlib.InvalidFileException):
        return ()
    return tuple(tag for tag in languages if isinstance(tag, str)) if isinstance(languages, list) else ()
