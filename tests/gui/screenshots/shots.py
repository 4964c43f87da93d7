"""What to take pictures of: a scene in a language, a theme, a size and a scale."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

THEMES = ("light", "dark", "high-contrast")
LANGUAGES = ("en", "de", "ar")
LONG = "long"
"""A language that nobody speaks, in which every text is 40 % longer."""
SCALES = (1.0, 1.5, 2.0)
SIZES = ("usual", "maximised")
LEAST = "least"
"""The size in which the window opens; it is as small as windows should be."""
_PIXELS = {"usual": (1024, 700), LEAST: (960, 660)}
_SCREEN = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture. ``path`` is where it goes, empty for none; ``checked``: its layout is judged.

    A page of the usual size has 1024 x 700 pixels of its own, of the least size 960 x 660; maximised it fills a screen
    of 1920 x 1080 real ones.
    """

    scene: str
    language: str = "en"
    theme: str = "light"
    size: str = "usual"
    scale: float = 1.0
    path: str = ""
    checked: bool = True

    @property
    def name(self) -> str:
        """Name it as its file is named, without the folder."""
        parts = (self.scene.replace("/", "-"), self.language, self.theme, self.size, f"{self.scale * 100:.0f}")
        return ".".join(parts)

    @property
    def pixels(self) -> tuple[int, int]:
        """Give the size of a page in the pixels of its own."""
        if self.size in _PIXELS:
            return _PIXELS[self.size]
        return int(_SCREEN[0] / self.scale), int(_SCREEN[1] / self.scale)


def all_shots(
    scenes: Iterable[tuple[str, bool]],
    folder: Path,
    languages: Sequence[str],
    themes: Sequence[str],
    sizes: Sequence[str],
    scale: float,
) -> Iterator[Shot]:
    """Give every picture of scenes (name, whether it is a page) at one scale; a dialog has but its own size."""
    for scene, is_page in scenes:
        for language in languages:
            for size in sizes if is_page else sizes[:1]:
                for theme in themes:
                    shot = Shot(scene, language, theme, size, scale)
                    yield Shot(scene, language, theme, size, scale, str(folder / f"{shot.name}.png"))


def write_shots(shots: Sequence[Shot], path: Path) -> None:
    """Write what a process is to do."""
    path.write_text(json.dumps([asdict(shot) for shot in shots]), encoding="utf-8")


def read_shots(path: Path) -> list[Shot]:
    """Read what a process is to do."""
    return [Shot(**entry) for entry in json.loads(path.read_text(encoding="utf-8"))]
