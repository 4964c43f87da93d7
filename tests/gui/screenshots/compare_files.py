"""A new picture and its reference, as files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from tests.gui.screenshots.compare import MOST_DIFFERING, compare
from tests.gui.screenshots.references import reference_path
from tests.gui.screenshots.shots import Shot


def compare_files(shot: Shot, folder: Path) -> str | None:
    """Compare ``NAME.new.png`` in a folder with the reference: None when it is the same, else words that say what to do.

    A picture that differs stays in the folder, with ``NAME.difference.png`` beside it.
    """
    new, kept = folder / f"{shot.name}.new.png", reference_path(shot)
    how = f"python -m tests.gui.screenshots --accept {shot.name}"
    if not kept.exists():
        return f"{shot.name}: there is no reference yet. When {new} is right: {how}"
    result = compare(QImage(str(kept)), QImage(str(new)))
    if result.same:
        new.unlink()
        return None
    if result.other_size:
        what = "the picture has another size"
    else:
        what = f"{result.share:.3%} of the pixels differ, at most {MOST_DIFFERING:.3%} may"
    seen = f"See {new}"
    if result.difference is not None:
        marked = folder / f"{shot.name}.difference.png"
        result.difference.save(str(marked))
        seen += f" and {marked}"
    return f"{shot.name}: {what}. {seen}. When it is right: {how}"
