"""What stands in the title bar of each window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.gui.shared_screen import shown

PRODUCT = "SMTP Wizard"


def set_title(window: QWidget, text: str) -> None:
    """Name a window, with the product at the end.

    On X11 Qt puts the product there itself when the title does not end with it, behind a dash that we do not write.
    """
    window.setWindowTitle(f"{shown(text)} - {PRODUCT}")
