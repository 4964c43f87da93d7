"""The contact sheet: every picture of a folder on one page for the browser."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from html import escape
from pathlib import Path

from tests.gui.screenshots.shots import Shot
from tests.gui.screenshots.studio_work import Wrong

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>SMTP Wizard: pages</title><style>
body { font: 14px sans-serif; margin: 24px; background: #eceef1; color: #1b1f24; }
h2 { margin: 32px 0 8px; } ul { color: #c4281c; }
.row { display: flex; flex-wrap: wrap; gap: 12px; } figure { margin: 0; }
img { width: 384px; height: auto; display: block; box-shadow: 0 1px 4px #0004; background: #fff; }
figcaption { font-size: 12px; margin-top: 4px; }
</style></head><body><h1>SMTP Wizard: pages</h1>
"""


def write_sheet(shots: Sequence[Shot], wrong: Sequence[Wrong], path: Path) -> None:
    """Write the page beside its pictures."""
    by_scene: dict[str, list[Shot]] = defaultdict(list)
    for shot in shots:
        by_scene[shot.scene].append(shot)
    complaints: dict[str, list[Wrong]] = defaultdict(list)
    for one in wrong:
        complaints[one.shot].append(one)
    parts = [_HEAD, f"<p>{len(shots)} pictures, {len(wrong)} complaints.</p>\n"]
    for scene, taken in by_scene.items():
        parts.append(f"<h2 id='{escape(scene)}'>{escape(scene)}</h2>\n")
        said = sorted({f"{one.rule}: {one.where}: {one.what}" for shot in taken for one in complaints[shot.name]})
        if said:
            parts.append("<ul>" + "".join(f"<li>{escape(one)}</li>" for one in said) + "</ul>\n")
        parts.append("<div class='row'>" + "".join(map(_figure, taken)) + "</div>\n")
    path.write_text("".join(parts) + "</body></html>\n", encoding="utf-8")


def _figure(shot: Shot) -> str:
    file = escape(Path(shot.path).name)
    words = escape(f"{shot.language}, {shot.theme}, {shot.size}, {shot.scale * 100:.0f} %")
    return (
        f"<figure><a href='{file}'><img src='{file}' loading='lazy' alt='{escape(shot.name)}'></a>"
        f"<figcaption>{words}</figcaption></figure>"
    )
