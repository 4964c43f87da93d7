"""What the window remembers: size and place (rule 49), language, appearance, and which others may be asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from wizard.facts.search_options import SearchOptions

_KEY = "window/geometry"
_CONTROL = "checks/control_host"
_ISPDB = "search/public_list"
_OFFLINE = "search/offline"
_LANGUAGE = "window/language"
_APPEARANCE = "window/appearance"
_SHARED = "window/shared_screen"
_PLATFORMS = "platforms/recent"
_MOST_PLATFORMS = 8
_LEAST = QSize(640, 400)
_FRAME = QSize(16, 40)
"""What the frame of a window takes; it is known only after the window was shown."""


def screen_size(window: QWidget) -> QSize:
    """Give how much room there is on the screen of a window; one that is not shown yet comes where its parent is.

    The window itself is not asked for its screen: PySide makes whoever is asked the owner of it, and when the window
    ended the screen went with it, and the program with the screen.
    """
    parent = window.parent()
    shown = parent.window() if isinstance(parent, QWidget) and not window.isVisible() else window
    screen = QGuiApplication.screenAt(shown.frameGeometry().center()) or QGuiApplication.primaryScreen()
    return screen.availableSize()


def room_on_screen(window: QWidget) -> QSize:
    """Give how large a window can be on its screen, with its frame."""
    return screen_size(window) - _FRAME


def set_least_size(window: QWidget) -> None:
    """Let nobody make a window so small that nothing can be read in it; on a tiny screen that is all of the screen.

    640 x 400 pixels hold the rail and a part of a page, which scrolls.
    """
    window.setMinimumSize(_LEAST.boundedTo(room_on_screen(window)))


def restore_place(window: QWidget) -> None:
    """Put the window where it was; Qt moves it back onto a screen that exists."""
    geometry = _settings().value(_KEY)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)


def remember_place(window: QWidget) -> None:
    """Keep size and place."""
    settings = _settings()
    settings.setValue(_KEY, window.saveGeometry())
    settings.sync()


def control_allowed() -> bool:
    """Tell whether a control host may be asked after a failure; it may until somebody switched it off."""
    return str(_settings().value(_CONTROL, "yes")) != "no"


def remember_control(allowed: bool) -> None:
    """Keep the answer for the next time."""
    settings = _settings()
    settings.setValue(_CONTROL, "yes" if allowed else "no")
    settings.sync()


def search_choice() -> SearchOptions:
    """Give what a search may ask; everything until somebody switched something off."""
    from wizard.facts.search_options import SearchOptions

    settings = _settings()
    listed, offline = str(settings.value(_ISPDB, "yes")) != "no", str(settings.value(_OFFLINE, "no")) == "yes"
    return SearchOptions(ispdb=listed, offline=offline)


def remember_search(options: SearchOptions) -> None:
    """Keep the choice for the next time."""
    settings = _settings()
    settings.setValue(_ISPDB, "yes" if options.ispdb else "no")
    settings.setValue(_OFFLINE, "yes" if options.offline else "no")
    settings.sync()


def remembered_language() -> str:
    """Give the tag of the language that was chosen last; empty until somebody chose one."""
    return str(_settings().value(_LANGUAGE, ""))


def remember_language(tag: str) -> None:
    """Keep the choice for the next time."""
    settings = _settings()
    settings.setValue(_LANGUAGE, tag)
    settings.sync()


def remembered_appearance() -> str:
    """Give the appearance that was chosen last; empty until somebody chose one."""
    return str(_settings().value(_APPEARANCE, ""))


def remember_appearance(choice: str) -> None:
    """Keep the choice for the next time."""
    settings = _settings()
    settings.setValue(_APPEARANCE, choice)
    settings.sync()


def was_shared() -> bool:
    """Tell whether the screen was shared when the last window ended without being closed."""
    return str(_settings().value(_SHARED, "no")) == "yes"


def remember_shared(shared: bool) -> None:
    """Keep that the screen is shared, in case the window does not live to say that it no longer is."""
    settings = _settings()
    if shared:
        settings.setValue(_SHARED, "yes")
    else:
        settings.remove(_SHARED)
    settings.sync()


def recent_platforms() -> tuple[str, ...]:
    """Give the ids of the platforms that were used, the last one first."""
    return tuple(word for word in str(_settings().value(_PLATFORMS, "")).split(" ") if word)


def remember_platform(platform_id: str) -> None:
    """Put a platform in front of those that were used."""
    settings = _settings()
    settings.sync()  # another window may have one more
    known = str(settings.value(_PLATFORMS, "")).split(" ")
    others = [word for word in known if word and word != platform_id]
    settings.setValue(_PLATFORMS, " ".join([platform_id, *others][:_MOST_PLATFORMS]))
    settings.sync()


def settings_file() -> Path:
    """Give the file, in the folder that the system has for settings of programs."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "smtp-wizard" / "window.ini"


def _settings() -> QSettings:
    return QSettings(str(settings_file()), QSettings.Format.IniFormat)
