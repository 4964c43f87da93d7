"""Where this program keeps its files on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_NAME = "smtp-wizard"


@dataclass(frozen=True, slots=True)
class ProgramPaths:
    """Folders of this program; they exist only once something is written there.

    ``keys``: public keys, locked key files and the practice signer. ``logs``: the log.
    """

    keys: Path
    logs: Path

    @property
    def deliveries(self) -> Path:
        """Give the folder of the journals of deliveries, beside that of the keys."""
        return self.keys.parent / "deliveries"

    @property
    def drafts(self) -> Path:
        """Give the folder of the saved drafts, beside that of the keys."""
        return self.keys.parent / "drafts"

    @property
    def provider_data(self) -> Path:
        """Give the folder of a newer set of provider data, beside that of the keys."""
        return self.keys.parent / "provider-data"


def program_paths() -> ProgramPaths:
    """Give the folders that the operating system means for such files."""
    import platformdirs

    data = Path(platformdirs.user_data_dir(_NAME, appauthor=False))
    return ProgramPaths(data / "keys", Path(platformdirs.user_log_dir(_NAME, appauthor=False)))


def paths_below(folder: Path) -> ProgramPaths:
    """Give the same folders below another one; for practice runs and tests that must leave nothing behind."""
    return ProgramPaths(folder / "keys", folder / "logs")
