"""Keeps the translations: from the program's texts to resources/translations/*.ts, and from those to what it reads.

    python packaging/translations.py update    brings the .ts files up to date with the program's texts
    python packaging/translations.py compile   makes .qm (for Qt) and .json (without Qt) of each .ts

Qt's own lupdate and lrelease do the work; they come with PySide6. The .ts files are edited with Qt Linguist.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent))
from collect_texts import CHECKOUT, Text, collect

FOLDER = CHECKOUT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "es", "pt_BR", "ar")
_COMMENT_MARK = "\x04"


def ts_file(language: str) -> Path:
    """Give the place of a language's translations."""
    return FOLDER / f"smtp-wizard_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Add new texts to every .ts file in a folder as unfinished, and drop those that nobody says any more.

    English needs the plural forms only.
    """
    texts = collect()
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        wanted = [text for text in texts if text.plural] if language == "en" else texts
        with tempfile.TemporaryDirectory() as scratch:
            marked = Path(scratch, "texts.py")
            marked.write_text("".join(map(_marked, wanted)), encoding="utf-8")
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
            _qt_tool("lupdate", *options, str(marked), "-ts", str(folder / ts_file(language).name))


def compile_all(into: Path = FOLDER) -> None:
    """Make the .qm and the .json file of every language unless they are there; only finished translations get in."""
    if is_compiled(into):
        return
    into.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        source = ts_file(language)
        _qt_tool("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(into / f"{source.stem}.qm"))
        written = json.dumps(read_catalogue(source), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        (into / f"{source.stem}.json").write_text(written, encoding="utf-8")


def read_catalogue(source: Path) -> dict[str, dict[str, str | list[str]]]:
    """Turn a .ts file into ``{context: {text: translation or plural forms}}``, finished translations alone."""
    catalogue: dict[str, dict[str, str | list[str]]] = {}
    for context in ElementTree.parse(source).iter("context"):  # noqa: S314 - our own file
        texts = catalogue.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            comment = message.findtext("comment", "")
            key = message.findtext("source", "") + (_COMMENT_MARK + comment if comment else "")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts[key] = forms or translation.text or ""
    return catalogue


def is_compiled(into: Path = FOLDER) -> bool:
    """Tell whether every language is compiled and none is older than its source."""
    for language in LANGUAGES:
        source = ts_file(language)
        for made in (into / f"{source.stem}.qm", into / f"{source.stem}.json"):
            if not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
                return False
    return True


def _marked(text: Text) -> str:
    number = ", 1" if text.plural else ""
    return f"translate({text.context!r}, {_quoted(text.source)}, {_quoted(text.comment)}{number})\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _qt_tool(name: str, *arguments: str) -> None:
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        raise SystemExit("PySide6 is not installed; its lupdate and lrelease make the translations.")
    suffix = ".exe" if os.name == "nt" else ""
    tool = Path(package.origin).with_name(name + suffix)
    subprocess.run([tool, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - Qt's own tool


if __name__ == "__main__":
    {"update": update, "compile": compile_all}[sys.argv[1]]()
