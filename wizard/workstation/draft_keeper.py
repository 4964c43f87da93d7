"""Keeps the draft of one run through the wizard on the disk while somebody types."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

from wizard.workstation.saved_draft import SavedDraft
from wizard.workstation.saved_drafts import DraftRefusal, StoredDraft, delete_draft, is_still, save_draft

_WHERE_THE_ADDRESS_STANDS = ("platform", "sender")


class DraftKeeper:
    """Writes the draft of one run, and only ever replaces what this run wrote or took over itself.

    While the address is typed its file follows the domain: ``northwind.co`` is a domain too, on the way to
    ``northwind.com``. Once a later step was reached, another domain is another customer, and the draft before stays.
    Its calls may come from several threads.
    """

    def __init__(self, folder: Path) -> None:
        """Begin with nothing kept."""
        self._folder = folder
        self._lock = threading.Lock()
        self._own: StoredDraft | None = None
        self._settled = False

    @property
    def own(self) -> StoredDraft | None:
        """Give what this run has on the disk."""
        return self._own

    def go_on(self, stored: StoredDraft) -> None:
        """Take over a draft that was loaded: it is this run's own from now on."""
        with self._lock:
            self._own, self._settled = stored, _settles(stored.saved)

    def keep(self, saved: SavedDraft) -> StoredDraft | DraftRefusal | None:
        """Write the draft; None when there is nothing new to write.

        ``draft.missing``: there is nothing new, and somebody deleted it elsewhere. It is not written again before
        there is.
        """
        with self._lock:
            own = self._own
            if own is not None and replace(saved, saved_at=own.saved.saved_at) == own.saved:
                if is_still(own):
                    return None
                if not os.path.lexists(own.path):
                    return DraftRefusal("draft.missing", own.path)
            written = save_draft(self._folder, saved, own)
            if not isinstance(written, StoredDraft):
                return written
            if own is not None and own.saved.domain != saved.domain:
                if not self._settled:
                    delete_draft(self._folder, own)
                self._settled = False
            self._own, self._settled = written, self._settled or _settles(saved)
            return written

    def drop(self) -> DraftRefusal | None:
        """Delete the draft: the work is done, or the person threw it away."""
        with self._lock:
            own, self._own, self._settled = self._own, None, False
            return delete_draft(self._folder, own) if own is not None else None


def _settles(saved: SavedDraft) -> bool:
    return saved.step not in _WHERE_THE_ADDRESS_STANDS
