"""The help pages (resources/help/LANGUAGE/PAGE.md) as a plain structure: headings, paragraphs, lists.

The files are a small part of Markdown and nothing else of it: a title, headings of one level, paragraphs, and lists
of one level. There is no HTML, no link and no emphasis, so that what a page shows is the text that stands there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from wizard.words.resource_files import list_resources, read_resource
from wizard.words.translation import language_in_use

PAGES = ("platform", "sender", "server", "sign-in", "checks", "finish", "explain", "keys", "practice", "drafts")
"""The pages of the window that have a help page of their own."""
_ODD = re.compile(r"[<>*_`|\\\[\]#]")


@dataclass(frozen=True, slots=True)
class HelpHeading:
    """A heading inside a page."""

    text: str


@dataclass(frozen=True, slots=True)
class HelpParagraph:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class HelpList:
    """A list of short texts; ``numbered`` where the order counts."""

    items: tuple[str, ...]
    numbered: bool = False


HelpBlock = HelpHeading | HelpParagraph | HelpList


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page. ``name`` is the file's name without its end, ``language`` the one that was found."""

    name: str
    language: str
    title: str
    blocks: tuple[HelpBlock, ...]

    @property
    def text(self) -> str:
        """Give the whole page as plain text, for the command line and for copying."""
        return "\n\n".join((self.title, *(_block_text(block) for block in self.blocks))) + "\n"


def help_for(page: str, language: str | None = None) -> HelpPage:
    """Give the help of a page in a language, None for the one in use; in English where that has none.

    KeyError for a page that has no help.
    """
    language = language_in_use().tag if language is None else language
    for tag in (language, language.partition("-")[0], "en"):
        if tag in help_languages() and page in help_names(tag):
            return _load(tag, page)
    raise KeyError(page)


def help_for_cause(code: str, language: str | None = None) -> HelpPage:
    """Give the help of the family of a cause such as ``login.wrong_password``. KeyError for an unknown family."""
    return help_for(f"cause-{code.partition('.')[0]}", language)


@lru_cache(maxsize=1)
def help_languages() -> tuple[str, ...]:
    """Give the languages that have a folder of help pages."""
    return list_resources("help", "")


@lru_cache(maxsize=16)
def help_names(language: str) -> tuple[str, ...]:
    """Give the names of the pages in a language."""
    return tuple(name.removesuffix(".md") for name in list_resources(f"help/{language}", ".md"))


def read_help(name: str, language: str, text: str) -> HelpPage:
    """Turn the text of a file into a page; ValueError names the line that is no part of the small Markdown."""
    title, blocks = "", list[HelpBlock]()
    for number, chunk in enumerate(text.strip("\n").split("\n\n")):
        lines = chunk.split("\n")
        if number == 0:
            title = _plain(lines[0].removeprefix("# "), name)
            if len(lines) != 1 or not lines[0].startswith("# "):
                raise ValueError(f"{name}: the first line is the title")
        else:
            blocks.append(_block(lines, name))
    return HelpPage(name, language, title, tuple(blocks))


@lru_cache(maxsize=64)
def _load(language: str, name: str) -> HelpPage:
    return read_help(name, language, read_resource("help", language, f"{name}.md").decode("utf-8"))


def _block(lines: list[str], name: str) -> HelpBlock:
    if lines[0].startswith("## ") and len(lines) == 1:
        return HelpHeading(_plain(lines[0].removeprefix("## "), name))
    if lines[0].startswith("- "):
        return HelpList(tuple(_item(line, "- ", name) for line in lines))
    if lines[0].startswith("1. "):
        return HelpList(tuple(_item(line, f"{at}. ", name) for at, line in enumerate(lines, 1)), numbered=True)
    return HelpParagraph(_plain(" ".join(lines), name))


def _item(line: str, mark: str, name: str) -> str:
    if not line.startswith(mark):
        raise ValueError(f"{name}: not a line of the list: {line!r}")
    return _plain(line.removeprefix(mark), name)


def _plain(text: str, name: str) -> str:
    if not text or text != text.strip() or _ODD.search(text):
        raise ValueError(f"{name}: not plain text: {text!r}")
    return text


def _block_text(block: HelpBlock) -> str:
    if not isinstance(block, HelpList):
        return block.text
    marks = (f"{at}. " if block.numbered else "- " for at in range(1, len(block.items) + 1))
    return "\n".join(f"{mark}{item}" for mark, item in zip(marks, block.items, strict=True))
