"""Opens the guide of the provider whose server the settings name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.catalogue.records import Provider
from wizard.gui.session import Session
from wizard.gui.today import this_day
from wizard.settings.mailbox import Mailbox, parse_mailbox


def open_guide(session: Session, parent: QWidget, provider: Provider | None = None) -> None:
    """Show the guide for the mailbox and the platform of the session; nothing without a provider."""
    from wizard.gui.dialogs_guide import GuideDialog

    wanted = provider or session.provider()
    if wanted is None:
        return
    mailbox = parse_mailbox(session.state.draft.from_address)
    known = mailbox if isinstance(mailbox, Mailbox) else None
    dialog = GuideDialog(parent.window(), wanted, known, session.state.platform, this_day())
    dialog.exec()
    dialog.deleteLater()
