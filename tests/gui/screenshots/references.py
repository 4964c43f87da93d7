"""The pictures that are kept: which, and how new ones are compared with them or take their place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.gui.screenshots.shots import Shot

FOLDER = Path(__file__).resolve().parents[1] / "references"
MOST_BYTES = 3_000_000
_PAGES = (
    "platform/getthereferral",
    "platform/connected",
    "sender/empty",
    "sender/filled",
    "sender/error",
    "server/filled",
    "server/error",
    "server/port-refused",
    "sign-in/filled",
    "sign-in/error",
    "checks/checking",
    "checks/failed",
    "checks/passed",
    "finish/guide-getthereferral",
    "finish/file",
    "finish/asking",
    "finish/active",
    "dialog/connect-compare",
    "dialog/keys",
    "dialog/explain-sure",
    "dialog/pin-wrong",
    "dialog/practice",
)
_OTHERS = (
    Shot("server/filled", theme="dark"),
    Shot("checks/failed", theme="dark"),
    Shot("finish/active", theme="dark"),
    Shot("server/error", theme="high-contrast"),
    Shot("checks/failed", theme="high-contrast"),
    Shot("platform/getthereferral", "de"),
    Shot("server/filled", "de"),
    Shot("checks/failed", "de"),
    Shot("sender/filled", "ar"),
    Shot("server/error", "ar"),
    Shot("checks/failed", "ar"),
    Shot("dialog/connect-compare", "ar"),
    Shot("server/filled", size="maximised"),
    Shot("sign-in/filled", scale=1.5),
    Shot("checks/passed", size="maximised", scale=2.0),
)
REFERENCES = tuple(replace(shot, checked=False) for shot in (*(Shot(scene) for scene in _PAGES), *_OTHERS))


def reference_path(shot: Shot) -> Path:
    """Give where the reference of a shot is kept."""
    return FOLDER / f"{shot.name}.png"


def references_named(names: list[str]) -> list[Shot]:
    """Turn names into references: a whole name, its beginning, or "all". ValueError for what names none."""
    found: list[Shot] = []
    for name in names:
        wanted = [shot for shot in REFERENCES if name == "all" or shot.name.startswith(name)]
        if not wanted:
            known = "\n  ".join(shot.name for shot in REFERENCES)
            raise ValueError(f"no reference is called {name}; there are:\n  {known}")
        found += [shot for shot in wanted if shot not in found]
    return found
