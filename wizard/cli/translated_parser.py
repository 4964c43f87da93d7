"""A parser of arguments whose own words are in the language in use too."""

from __future__ import annotations

import argparse
import re
import sys
from typing import Any, NoReturn

from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_HEADINGS = {
    "positional arguments:": QT_TRANSLATE_NOOP("cli", "positional arguments:"),
    "options:": QT_TRANSLATE_NOOP("cli", "options:"),
}
_HEADING = re.compile(r"^(?:positional arguments|options):$", re.MULTILINE)
_USAGE = "usage: "
_ARGUMENT = re.compile(r"argument (?P<argument>[^:]+): (?P<message>.*)", re.DOTALL)
# What argparse says, as it says it: the library has no other way to tell one refusal from another.
_REFUSALS = (
    (
        re.compile(r"the following arguments are required: (?P<names>.*)"),
        QT_TRANSLATE_NOOP("cli", "the following arguments are required: {names}"),
    ),
    (
        re.compile(r"one of the arguments (?P<names>.*) is required"),
        QT_TRANSLATE_NOOP("cli", "one of the arguments {names} is required"),
    ),
    (re.compile(r"expected one argument"), QT_TRANSLATE_NOOP("cli", "expected one argument")),
    (
        re.compile(r"not allowed with argument (?P<name>.*)"),
        QT_TRANSLATE_NOOP("cli", "not allowed with argument {name}"),
    ),
    (
        re.compile(r"ignored explicit argument (?P<value>.*)", re.DOTALL),
        QT_TRANSLATE_NOOP("cli", "ignored explicit argument {value}"),
    ),
    (
        re.compile(r"invalid choice: (?P<value>.*) \(choose from (?P<choices>.*)\)", re.DOTALL),
        QT_TRANSLATE_NOOP("cli", "invalid choice: {value} (choose from {choices})"),
    ),
    (
        re.compile(r"invalid float value: (?P<value>.*)", re.DOTALL),
        QT_TRANSLATE_NOOP("cli", "invalid value: {value} is no number"),
    ),
)


class TranslatedParser(argparse.ArgumentParser):
    """Takes options by their whole names only: ``--password`` must not pass for ``--password-stdin``.

    Usage, headings, the help of ``--help`` and refusals are in the language in use; a refusal that is not known here
    stays in the library's own words.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{**settings, "allow_abbrev": False, "add_help": False})
        self.add_argument("-h", "--help", action="help", help=translate("cli", "show this help message and exit"))

    def format_usage(self) -> str:
        """Give the usage with its first word in the language in use."""
        return _in_language(super().format_usage())

    def format_help(self) -> str:
        """Give the whole help in the language in use."""
        return _in_language(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong, and exit with 2."""
        sys.stderr.write(self.format_usage())
        said = translate("cli", "{program}: error: {message}").format(program=self.prog, message=_refusal(message))
        self.exit(2, said + "\n")


def _in_language(text: str) -> str:
    """Put the translated words in; lines of a long usage stay aligned behind its first word."""
    usage = translate("cli", "usage: ", "in front of a command line")
    if text.startswith(_USAGE):
        first, gap, rest = text.partition("\n\n")
        indent, wanted = " " * len(_USAGE), " " * len(usage)
        first = first.removeprefix(_USAGE).replace(f"\n{indent}", f"\n{wanted}")
        text = f"{usage}{first}{gap}{rest}"
    return _HEADING.sub(lambda heading: translate("cli", _HEADINGS[heading[0]]), text)


def _refusal(message: str) -> str:
    found = _ARGUMENT.fullmatch(message)
    if found is not None:
        return translate("cli", "argument {argument}: {message}").format(
            argument=found["argument"], message=_refusal(found["message"])
        )
    for pattern, words in _REFUSALS:
        said = pattern.fullmatch(message)
        if said is not None:
            return translate("cli", words).format(**said.groupdict())
    return message
