"""Printing: documents to standard output, notes to standard error."""

from __future__ import annotations

import json
import sys

from rich.console import Console

from wizard.report.isolates import safe_sentence
from wizard.words.translation import language_in_use


def print_document(document: dict[str, object]) -> None:
    """Print one JSON document in ASCII, so that it survives every terminal and pipe.

    ``language`` is put behind ``schema``: the tag of the language (BCP 47) in which its sentences are.
    """
    document = {"schema": document["schema"], "language": language_in_use().tag, **document}
    sys.stdout.write(json.dumps(document, indent=2, ensure_ascii=True, allow_nan=False) + "\n")
    sys.stdout.flush()


def print_text(text: str) -> None:
    """Print text for people; characters that the terminal's encoding lacks are replaced, never an error."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
    if not text.endswith("\n"):
        sys.stdout.write("\n")
    sys.stdout.flush()


def print_note(text: str) -> None:
    """Print one note to standard error, made safe: it may quote a file or a server."""
    sys.stderr.write("smtp-wizard: " + safe_sentence(text, 2000) + "\n")
    sys.stderr.flush()


def notes_console() -> Console:
    """Give the console of standard error for progress."""
    return Console(stderr=True, highlight=False, markup=False)
