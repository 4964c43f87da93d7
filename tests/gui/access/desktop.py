"""A desktop for a person who does not see: a screen, a session bus with accessibility on it, and the program."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from jeepney import DBusAddress, Properties, new_method_call  # type: ignore[import-untyped]  # it has no types
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # nor this

ROOT = Path(__file__).parents[3]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE = 30.0
"""Seconds until a test gives up; nothing is judged by it."""
_STATUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")


def missing_programs() -> list[str]:
    """Name what such a desktop needs and this machine has not."""
    missing = [name for name in ("Xvfb", "dbus-daemon", "openbox") if not shutil.which(name)]
    if not any(Path(one).exists() for one in LAUNCHERS):
        missing.append("at-spi2-core")
    return missing


class Desktop:
    """Context manager; nothing of the desktop of whoever runs the tests is used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open = ExitStack()
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Desktop:
        """Start the screen and the bus, and say that somebody listens, as a screen reader does."""
        folders = {"HOME": "home", "XDG_RUNTIME_DIR": "run", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
        folders |= {"XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
        for name in folders.values():
            (self._folder / name).mkdir(mode=0o700, exist_ok=True)
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("DBUS_", "QT_", "AT_SPI", "WAYLAND_", "XDG_", "DISPLAY", "XAUTHORITY"))
        }
        self.environment = kept | {name: str(self._folder / value) for name, value in folders.items()}
        self.environment |= {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        screen = ["Xvfb", "-screen", "0", "1280x860x24", "-nolisten", "tcp", "-noreset", "-displayfd"]
        self.environment["DISPLAY"] = f":{self._start_and_read(screen)}"
        self._manage_windows()
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog", "--print-address"]
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_read(bus, joined="=")
        self.session_bus = self._connect(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self.session_bus.send_and_get_reply(Properties(_STATUS).set(name, "b", True))
        asked = new_method_call(_STATUS.with_interface("org.a11y.Bus"), "GetAddress")
        self.accessible_bus = self._connect(self.session_bus.send_and_get_reply(asked).body[0])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End everything, newest first."""
        self._open.close()

    def start(self, *arguments: str, language: str = "en") -> subprocess.Popen[str]:
        """Start the program; it is ended with the desktop."""
        command = [sys.executable, "-m", "wizard", *arguments]
        environment = self.environment | {"SMTP_WIZARD_LANGUAGE": language}
        log = self._open.enter_context((self._folder / "program.txt").open("w"))
        return self._started(
            subprocess.Popen(command, env=environment, cwd=self._folder, stdout=log, stderr=log, text=True)
        )

    def said(self) -> str:
        """Give what the program printed."""
        return (self._folder / "program.txt").read_text("utf-8")

    def _started(self, process: subprocess.Popen[str]) -> subprocess.Popen[str]:
        def end() -> None:
            process.terminate()
            process.wait()

        self._open.callback(end)
        return process

    def _manage_windows(self) -> None:
        """Start what gives windows the focus, and wait until it does."""
        ready = self._folder / "ready"
        os.mkfifo(ready)
        command = ["openbox", "--sm-disable", "--startup", f"sh -c 'echo ready > {shlex.quote(str(ready))}'"]
        log = self._open.enter_context((self._folder / "openbox.txt").open("w"))
        self._started(subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, text=True))
        ready.read_text("ascii")

    def _start_and_read(self, command: list[str], joined: str = "") -> str:
        """Start a server that writes where it can be reached into a pipe, and read that line."""
        reading, writing = os.pipe()
        arguments = [*command[:-1], f"{command[-1]}={writing}"] if joined else [*command, str(writing)]
        log = self._open.enter_context((self._folder / f"{command[0]}.txt").open("w"))
        self._started(
            subprocess.Popen(arguments, env=self.environment, pass_fds=[writing], stdout=log, stderr=log, text=True)
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            return pipe.readline().strip()

    def _connect(self, address: str) -> DBusConnection:
        connection = open_dbus_connection(address)
        self._open.callback(connection.close)
        return connection
