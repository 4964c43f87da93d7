"""The platform of a test of the command line: served, with a firewall, and the options that lead to it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from wizard.facts.network_view import Deadlines
from wizard.practice.lab import PracticeLab
from wizard.practice.platform.firewall import PlatformFirewall
from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
from wizard.practice.scenario import PRACTICE_PASSWORD

EGRESS = "198.51.100.7"
LINE = PRACTICE_PASSWORD + "\n"


@dataclass(frozen=True)
class PlatformSide:
    """A served platform and what a person has of it."""

    platform: PracticePlatform
    firewall: PlatformFirewall
    passphrase_file: Path

    @property
    def where(self) -> tuple[str, ...]:
        return ("--to-platform", self.platform.url, *self.trust)

    @property
    def trust(self) -> tuple[str, ...]:
        folder = self.platform.folder
        return ("--token-file", str(folder.token), "--ca-file", str(folder.certificates))

    @property
    def key(self) -> tuple[str, ...]:
        return ("--passphrase-file", str(self.passphrase_file))

    @property
    def pairing(self) -> tuple[str, ...]:
        return ("--pairing-code", self.platform.pairing_code)


@contextlib.contextmanager
def serve_platform(lab: PracticeLab, folder: Path) -> Iterator[PlatformSide]:
    """Serve for as long as the block lasts."""
    passphrase_file = folder / "passphrase"
    passphrase_file.write_text("a phrase to lock the key\n")
    passphrase_file.chmod(0o600)
    with PlatformFirewall(lab.network.routes or {}) as firewall:
        network = replace(lab.network, routes=firewall)
        deadlines = Deadlines(step_s=5.0, connect_s=1.0, total_s=10.0)
        options = PlatformOptions(folder / "platform", 0, network, (EGRESS,), deadlines)
        with PracticePlatform(options) as platform:
            yield PlatformSide(platform, firewall, passphrase_file)
