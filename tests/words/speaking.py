"""Speaking a language in a test, with a catalogue of the test's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from wizard.words.languages import ENGLISH, language_for
from wizard.words.translation import use_language


@contextmanager
def speaking(tag: str, catalogue: Mapping[str, str] | None = None) -> Iterator[None]:
    """Speak a language inside the block, English again after it; a text that is not in the catalogue is English."""
    said = catalogue or {}
    use_language(language_for([tag]), lambda _context, text, _comment, n: said.get(text, text).replace("%n", str(n)))
    try:
        yield
    finally:
        use_language(ENGLISH)
