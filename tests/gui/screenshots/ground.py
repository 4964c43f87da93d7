"""The ground that pictures are taken on: bundled fonts, one style, one day, no network, nothing of the machine.

``prepare`` has to run before Qt is imported, in a process of its own: fonts and scale are fixed once for a process.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).resolve().parents[2] / "fonts"
TODAY = date(2026, 11, 25)
FAMILIES = ("DejaVu Sans", "DejaVu Sans Mono")
_SCREEN = (
    '{"screens": [{"name": "one", "x": 0, "y": 0, "width": 3840, "height": 2160,'
    ' "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}'
)


def prepare(scale: float) -> tempfile.TemporaryDirectory[str]:
    """Set what Qt reads when it starts. The folder that is given holds what this process may write; keep it."""
    folder = tempfile.TemporaryDirectory(prefix="smtp-wizard-pictures-")
    screen = Path(folder.name) / "screen.json"
    screen.write_text(_SCREEN, encoding="ascii")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        os.environ[name] = folder.name
    os.environ |= {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": f"{scale:g}",
        "QT_FONT_DPI": "96",
        "FONTCONFIG_FILE": str(FONTS / "fonts.conf"),
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder.name}/no-bus",
    }
    if hasattr(time, "tzset"):
        time.tzset()
    return folder


def make_application() -> QApplication:
    """Make the application; give it to keep. RuntimeError when a font of the machine got in."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    from wizard.gui.none_guard import guard_none

    guard_none()
    qInstallMessageHandler(_pass_on)
    app = QApplication(["smtp-wizard"])
    for path in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    strange = [family for family in QFontDatabase.families() if not _is_ours(family)]
    if sys.platform == "linux" and strange:
        raise RuntimeError(f"fonts of this computer are in use: {', '.join(strange)}")
    font = QFont(FAMILIES[0])
    font.setPixelSize(14)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias | QFont.StyleStrategy.NoSubpixelAntialias)
    app.setFont(font)
    app.setCursorFlashTime(0)
    app.setApplicationName("smtp-wizard")
    app.setApplicationDisplayName("SMTP Wizard")
    _hold_still()
    return app


def stand_on_the_day() -> None:
    """Let every module of the window that asks for the day get the same one."""
    import wizard.gui.today

    own = wizard.gui.today.this_day
    for module in tuple(sys.modules.values()):
        if getattr(module, "this_day", None) is own:
            vars(module)["this_day"] = lambda: TODAY


def _hold_still() -> None:
    """Let nothing turn: a picture in the middle of a movement is another one each time."""
    from wizard.gui.widgets import status_icon

    vars(status_icon)["wants_motion"] = lambda: False


def _is_ours(family: str) -> bool:
    return family in (*FAMILIES, "Monospace", "Sans Serif", "Serif", "Sans", "monospace")


def _pass_on(_kind: object, _context: object, message: str) -> None:
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")
