"""The process on the near side of the wire, started and asked; nothing of the tests' own process moves there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from tests.network.situations import Situation

_CHECKOUT = Path(__file__).resolve().parents[2]
_NEEDED = ("unshare", "ip", "nft")


class NetworksUnavailableError(Exception):
    """This machine allows no network namespaces, or lacks a program; the text says what."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the engine made of a situation.

    ``attempts``: address, result and errno of each connect, of which the longest took ``connect_s``. ``lost``: how
    many packets the wire did not deliver.
    """

    cause: str | None
    certainty: str | None
    alternatives: tuple[str, ...]
    findings: tuple[str, ...]
    attempts: tuple[tuple[str, str, int | None], ...]
    states: dict[str, str]
    connect_s: float
    lost: int


class OwnNetworks:
    """Starts the near side, which starts the far side; leaving the ``with`` block ends both."""

    def __init__(self) -> None:
        """Start, and raise NetworksUnavailableError where that is not possible."""
        if sys.platform != "linux":
            raise NetworksUnavailableError("network namespaces are Linux's")
        if missing := [name for name in _NEEDED if shutil.which(name, path=_path()) is None]:
            raise NetworksUnavailableError(f"not installed: {', '.join(missing)}")
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed by close()
        # Without root a user namespace gives the right to make networks, where the machine allows that.
        user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
        self._process = subprocess.Popen(
            ["unshare", *user, "--net", sys.executable, "-m", "tests.network.near_side"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            cwd=_CHECKOUT,
            env={**os.environ, "PATH": _path()},
        )
        if (told := self._answer()) != "ready":
            said = self._last_words()
            self.close()
            raise NetworksUnavailableError(f"{told} {said}".strip())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, situation: Situation) -> Outcome:
        """Have the situation laid out and the engine run in it."""
        assert self._process.stdin is not None
        print(situation.name, file=self._process.stdin, flush=True)
        answer = self._answer()
        assert answer, self._last_words()
        told = json.loads(answer)
        return Outcome(
            told["cause"],
            told["certainty"],
            tuple(told["alternatives"]),
            tuple(told["findings"]),
            tuple((address, result, number) for address, result, number in told["attempts"]),
            told["states"],
            told["connect_s"],
            told["lost"],
        )

    def close(self) -> None:
        """End both sides; the namespaces go with their processes."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        finally:
            self._process.kill()
            self._process.wait()
            self._process.stdout.close()
            self._errors.close()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def _last_words(self) -> str:
        self._errors.seek(0)
        return self._errors.read()[-2000:].strip()


def _path() -> str:
    """Give PATH with the folders of system programs, which not everybody's has."""
    return f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
