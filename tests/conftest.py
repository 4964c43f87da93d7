"""What holds for every test: nothing leaves this computer, and marked tests say why they do not run."""

from __future__ import annotations

import gc
import ipaddress
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import hypothesis
import pytest

# Two busy cores make honest tests slow now and then; a time limit for one example would only make them fail at random.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=bool(os.environ.get("CI")))
hypothesis.settings.load_profile("steady")


def pytest_configure(config: pytest.Config) -> None:
    """Guard the network, and keep keys, logs and the keyring of whoever runs the tests out of them."""
    gc.disable()
    sys.addaudithook(_refuse_the_internet)
    home = tempfile.TemporaryDirectory(prefix="smtp-wizard-tests-")
    config.add_cleanup(home.cleanup)
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"):
        os.environ[name] = home.name
    translations = Path(__file__).resolve().parents[1] / "packaging" / "translations.py"
    subprocess.run([sys.executable, translations, "compile"], check=True)
    # English is spoken unless a test says otherwise, whoever runs the tests.
    for name in ("SMTP_WIZARD_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        os.environ.pop(name, None)
    os.environ["LANG"] = "C.UTF-8"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={home.name}/no-bus"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, with the reason, what needs a display where there is none."""
    if os.environ.get("DISPLAY") or sys.platform in ("win32", "darwin"):
        return
    for item in items:
        if item.get_closest_marker("display"):
            item.add_marker(pytest.mark.skip(reason="there is no display; packaging/test runs this under Xvfb"))


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect garbage here after each test, as the program does, and never in a thread that serves several tests.

    A window that ended in such a thread would hold locks of Qt while it waits for Python, and both threads for ever.
    """
    gc.disable()  # a window that was run to its end in the test switched it on
    for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if 0 < threshold < count:
            gc.collect(generation)


def _refuse_the_internet(event: str, arguments: tuple[object, ...]) -> None:
    """Raise where a socket is about to talk to anything but this computer (an audit hook cannot be taken back)."""
    if event not in ("socket.connect", "socket.sendto"):
        return
    address = arguments[1]
    if isinstance(address, tuple) and not _stays_here(str(address[0])):
        raise PermissionError(f"a test must not leave this computer: {event} {address}")


def _stays_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return host == "localhost"
