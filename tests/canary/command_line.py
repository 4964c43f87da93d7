"""A program of its own: commands of the command line, one after the other, on practice servers that know the canary.

Standard input is what the commands read. Arguments: the folder for everything, and a descriptor to read a JSON object
from: ``right`` and ``wrong`` (the passwords), ``situation``, ``commands``, ``interrupts`` (press Ctrl+C while the
server keeps the last command waiting). Placeholders in the commands lead to the practice platform.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.canary.ground import MemoryKeyring, own_process, put_canaries, situation, use_keyring
from tests.delivery.stage import Stage, set_stage
from wizard.workstation.password_store import mail_entry


def main(folder: Path, order: Mapping[str, Any]) -> list[int]:
    """Run the commands as ``smtp-wizard`` does, and give their exit codes."""
    import wizard.engine.control_hosts as control_hosts
    from wizard.__main__ import main as program

    put_canaries(order["right"], order["wrong"])
    scenario = situation(order["situation"])
    keyring = MemoryKeyring()
    entry = mail_entry(scenario.server, scenario.username)
    keyring.set_password(entry.service, entry.account, scenario.password)
    use_keyring(keyring)
    (folder / "phrase").write_text("a phrase to lock the key\n")
    with set_stage(folder / "platform", order["situation"]) as stage:
        setattr(control_hosts, "with_control_hosts", lambda _view: stage.lab.network)  # noqa: B010 - as the program asks for it
        places = _places(folder, stage)
        if order["interrupts"]:
            threading.Thread(target=_interrupt, args=(stage,), daemon=True).start()
        return [program([part.format(**places) for part in command]) for command in order["commands"]]


def _places(folder: Path, stage: Stage) -> dict[str, str]:
    platform = stage.platform
    return {
        "url": platform.url,
        "token": str(platform.folder.token),
        "ca": str(platform.folder.certificates),
        "request": str(platform.folder.request),
        "code": platform.pairing_code,
        "phrase": str(folder / "phrase"),
    }


def _interrupt(stage: Stage) -> None:
    """Press Ctrl+C as soon as the server has somebody waiting."""
    pause = threading.Event()
    while not stage.lab.connections:
        pause.wait(0.02)
    os.kill(os.getpid(), signal.SIGINT)


if __name__ == "__main__":
    own = Path(sys.argv[1])
    with own_process(own / "process", f"command-{os.getpid()}"), os.fdopen(int(sys.argv[2])) as order_file:
        codes = main(own, json.load(order_file))
    (own / "codes.json").write_text(json.dumps(codes))
