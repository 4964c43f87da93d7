"""Runs as root: starts the servers of a JSON file, tells when all their ports answer, and ends them with its stdin.

    run_servers.py PLAN.json

    {"folder": FOLDER, "owned": [[PATH, USER, GROUP, MODE], ...], "servers": [{"command": [...],
     "environment": {...}, "log": FILE, "ready": [PLACE, ...]}, ...]}

A place is [HOST, PORT] or the path of a Unix socket, ready when it takes a connection; or {"log": FILE, "says": TEXT}.

Killing the caller closes stdin, and SIGTERM ends this too, so no server outlives either. At the end everything in the folder goes back to the
folder's owner, who could not remove it otherwise.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

_START_LIMIT_S = 20.0
_STOP_LIMIT_S = 5.0


def main() -> int:
    """Start everything, print ``ready`` or what went wrong, wait for the end of stdin, stop everything."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    plan = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    running: list[subprocess.Popen[bytes]] = []
    try:
        for path, user, group, mode in plan["owned"]:
            shutil.chown(path, user, group)
            Path(path).chmod(mode)
        for entry in plan["servers"]:
            process = _start(entry)
            running.append(process)
            fault = _wait_until_ready(process, entry["ready"])
            if fault:
                print(f"{entry['command'][0]}: {fault}", flush=True)
                return 1
        print("ready", flush=True)
        sys.stdin.read()
        return 0
    finally:
        for process in reversed(running):
            _stop(process)
        _give_back(Path(plan["folder"]))


def _give_back(folder: Path) -> None:
    owner = folder.stat()
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            os.chown(Path(parent, name), owner.st_uid, owner.st_gid, follow_symlinks=False)


def _start(entry: dict[str, object]) -> subprocess.Popen[bytes]:
    command, environment = entry["command"], entry["environment"]
    assert isinstance(command, list)
    assert isinstance(environment, dict)
    with Path(str(entry["log"])).open("ab") as log:
        # A session of its own makes it the leader of a group that holds every process it will start.
        return subprocess.Popen(
            command,
            env={"PATH": os.environ["PATH"], **environment},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def _wait_until_ready(process: subprocess.Popen[bytes], places: list[object]) -> str | None:
    limit = time.monotonic() + _START_LIMIT_S
    for place in places:
        while not _answers(place):
            if process.poll() is not None:
                return f"ended with {process.returncode}"
            if time.monotonic() > limit:
                return f"{place} does not answer"
            time.sleep(0.01)
    return None


def _answers(place: object) -> bool:
    if isinstance(place, dict):
        return place["says"] in Path(place["log"]).read_text(errors="replace")
    try:
        if isinstance(place, str):
            with socket.socket(socket.AF_UNIX) as sock:
                sock.connect(place)
        else:
            assert isinstance(place, list)
            socket.create_connection((place[0], place[1]), 1).close()
    except OSError:
        return False
    return True


def _stop(process: subprocess.Popen[bytes]) -> None:
    for signal_number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal_number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_STOP_LIMIT_S)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main())
