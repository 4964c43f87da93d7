"""Compiles the translations whenever the program is built, and puts the resources into the wheel."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsBuildHook(BuildHookInterface[Any]):
    """Runs before the files of the wheel are gathered."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the .qm and .json files beside their sources; a wheel needs no sources of translations."""
        script = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, script, "compile"], check=True)  # noqa: S603 - our own script
        if self.target_name == "wheel" and version != "editable":
            build_data["force_include"].update(_resources(Path(self.root) / "resources"))


def _resources(folder: Path) -> dict[str, str]:
    """Give where each resource lies and what it is called in the wheel."""
    kept = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix not in (".ts", ".pyc"))
    return {str(path): f"wizard/resources/{path.relative_to(folder).as_posix()}" for path in kept}
