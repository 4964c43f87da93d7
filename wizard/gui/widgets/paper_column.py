"""The ground of a large dialog: paper to its edges, and one column with the margins of all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout

from wizard.gui.widgets.scroll_column import Paper


def paper_column(dialog: QDialog, spacing: int = 4) -> QVBoxLayout:
    """Lay a dialog out with paper, and give the column that its content goes into; ``spacing`` in px."""
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    paper = Paper()
    whole.addWidget(paper)
    column = QVBoxLayout(paper)
    column.setContentsMargins(28, 22, 28, 18)
    column.setSpacing(spacing)
    return column
