"""A desktop with assistive technology on it; where the machine lacks something for that, a reason."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.gui.access.person import Person

REQUIRED = bool(os.environ.get("CI")) or os.environ.get("SMTP_WIZARD_ASSISTIVE_TECHNOLOGY") == "required"

collect_ignore = [] if sys.platform == "linux" else ["test_assistive_technology.py"]

SitDown = Callable[..., "Person"]


@pytest.fixture
def sit_down(tmp_path: Path) -> Iterator[SitDown]:
    """Give a way to open the program in a practice situation and a language, and somebody who listens to it."""
    from tests.gui.access.desktop import Desktop, missing_programs
    from tests.gui.access.listener import Listener
    from tests.gui.access.person import Person

    missing = missing_programs()
    if missing and REQUIRED:
        pytest.fail(f"missing: {', '.join(missing)}")
    if missing:
        pytest.skip(f"missing: {', '.join(missing)}")
    with Desktop(tmp_path) as desktop:

        def start(scenario: str = "healthy", language: str = "en", *arguments: str) -> Person:
            listener = Listener(desktop.accessible_bus)
            desktop.start(*arguments, "practice", "--scenario", scenario, language=language)
            return Person(listener)

        yield start
        assert "Traceback" not in desktop.said(), desktop.said()
