"""All scenes of the window, page by page, dialogs last."""

from __future__ import annotations

from tests.gui.screenshots import (
    scenes_checks,
    scenes_dialogs,
    scenes_fields,
    scenes_finish,
    scenes_help,
    scenes_memory,
    scenes_server,
)
from tests.gui.screenshots.studio import Scene

_PARTS = (scenes_fields, scenes_server, scenes_checks, scenes_finish, scenes_dialogs, scenes_memory, scenes_help)


def scenes() -> tuple[Scene, ...]:
    """Give all of them; RuntimeError when two have one name."""
    found = tuple(scene for part in _PARTS for scene in part.scenes())
    if len({scene.name for scene in found}) != len(found):
        raise RuntimeError("two scenes have the same name")
    return found
