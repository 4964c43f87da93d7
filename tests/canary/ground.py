"""The ground of a walk: practice servers that know the canary, a keyring in memory, and what a person types."""

from __future__ import annotations

import base64
import contextlib
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.canary.canary import RIGHT, WRONG
from wizard.practice import scenarios
from wizard.practice.mail_behaviour import Account, MailBehaviour, ReplyTo
from wizard.practice.scenario import PRACTICE_ADDRESS, Scenario
from wizard.workstation import keyring_choice
from wizard.workstation.keyring_choice import ChosenKeyring

ECHOING = "echoing"
"""A server that says back what it was given to sign in with, in every form that it can think of."""


def put_canaries(right: str = RIGHT, wrong: str = WRONG) -> None:
    """Let every practice situation be about the canary: what is typed, and what its server accepts."""
    made = [_with_canary(one, right, wrong) for one in scenarios.SCENARIOS]
    scenarios.SCENARIOS = (*made, _echoing(right))


def situation(scenario_id: str) -> Scenario:
    """Give a situation as it is now."""
    found = scenarios.scenario_by_id(scenario_id)
    if found is None:
        raise LookupError(scenario_id)
    return found


def _with_canary(one: Scenario, right: str, wrong: str) -> Scenario:
    fits = one.password == one.account.password
    account = replace(one.account, password=right)
    return replace(one, password=right if fits else wrong, account=account)


def _echoing(right: str) -> Scenario:
    octets = right.encode()
    plain = b"\0" + PRACTICE_ADDRESS.encode() + b"\0" + octets
    told = [right, right[5:20], _base64(octets), _base64(plain), octets.hex()]
    words = "\n".join(f"535-5.7.8 refused {one}" for one in told)
    behaviour = MailBehaviour(replies={ReplyTo.AUTH: f"{words}\n535 5.7.8 {right}"})
    account = Account(PRACTICE_ADDRESS, right, (PRACTICE_ADDRESS,))
    return Scenario(
        ECHOING, "Says the password", "Says it", "login.wrong_password", PRACTICE_ADDRESS, right, account=account,
        behaviour=behaviour,
    )  # fmt: skip


def _base64(octets: bytes) -> str:
    return base64.b64encode(octets).decode()


@dataclass
class MemoryKeyring:
    """The keyring of the walk: one of the two places where the password may be."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)
    ever: list[str] = field(default_factory=list)

    def get_password(self, service: str, username: str) -> str | None:
        """Give what is stored."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store."""
        self.kept[service, username] = password
        self.ever.append(password)

    def delete_password(self, service: str, username: str) -> None:
        """Delete."""
        del self.kept[service, username]


def use_keyring(keyring: MemoryKeyring | None) -> None:
    """Let the program find this keyring, or none."""
    chosen = None if keyring is None else ChosenKeyring("Memory", keyring)
    keyring_choice._usable = lambda _backend, _name: chosen  # type: ignore[assignment]  # for this program's whole life


def environment(folder: Path) -> dict[str, str]:
    """Give the environment of a walk: every folder that a program writes to is below its own."""
    home, temporary = folder / "home", folder / "tmp"
    home.mkdir(parents=True, exist_ok=True)
    temporary.mkdir(exist_ok=True)
    kept = ("PATH", "LANG", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "SYSTEMROOT", "PYTHONPATH")
    own = {name: os.environ[name] for name in kept if name in os.environ}
    names = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")
    own |= dict.fromkeys(names, str(home)) | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    root = str(Path(__file__).parents[2])
    own["PYTHONPATH"] = os.pathsep.join(part for part in (root, own.get("PYTHONPATH")) if part)
    return own | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/no-bus"}


@contextlib.contextmanager
def own_process(folder: Path, name: str) -> Iterator[None]:
    """Write down environment and command line of this process, before and after."""
    folder.mkdir(parents=True, exist_ok=True)
    # A shell that starts something in the background has Ctrl+C ignored in it; a person's terminal has not.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for moment in ("before", "after"):
        for kind in ("environ", "cmdline", "comm"):
            source = Path("/proc/self") / kind
            if source.exists():
                (folder / f"{name}-{kind}-{moment}.bin").write_bytes(source.read_bytes())
        if moment == "before":
            yield
