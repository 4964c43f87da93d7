"""The least that a wizard of PySide6 can be: one page with one label. What our window's start is measured against."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage


class BareWizard(QWizard):
    """Tells once that it was drawn."""

    def __init__(self, painted: Callable[[QWizard], None]) -> None:
        super().__init__()
        self._painted: Callable[[QWizard], None] | None = painted
        page = QWizardPage()
        QVBoxLayout(page).addWidget(QLabel("One label"))
        self.addPage(page)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's own name
        super().paintEvent(event)
        if self._painted is not None:
            painted, self._painted = self._painted, None
            QTimer.singleShot(0, self, lambda: painted(self))


def run(painted: Callable[[QWizard], None]) -> int:
    """Open it."""
    app = QApplication(sys.argv[:1])
    wizard = BareWizard(painted)
    wizard.show()
    return app.exec()
