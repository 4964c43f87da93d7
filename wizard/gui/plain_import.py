"""Python's own way to import; PySide6 puts another in its place, which reads the source of every module."""

from __future__ import annotations

import builtins


def import_plainly() -> bool:
    """Import as Python does from now on; gives whether PySide6 had put its own way in place.

    PySide6 looks through the source of every module that is imported after it, to know where its second spelling of
    Qt's names (``from __feature__ import snake_case``) may be asked for. Nobody does that here, and the reading took
    a fifth of the start, and Python code of PySide6 ran in whatever thread imported.
    """
    import PySide6.QtCore  # noqa: F401  imported for its effect: this is where the other way is put in place

    names = vars(builtins)
    before = names.get("__orig_import__")
    if before is None or names["__import__"] is not names.get("__feature_import__"):
        return False
    names["__import__"] = before
    return True
