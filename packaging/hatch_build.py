"""Compiles the translations whenever the program is built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsBuildHook(BuildHookInterface[Any]):
    """Runs before the files of the wheel are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the .qm and .json files beside their sources."""
        del version, build_data
        script = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, script, "compile"], check=True)  # noqa: S603 - our own script
