"""Keeps the draft of one run through the wizard on the disk while somebody types."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from wizard.workstation.private_file import FileRefusal, FileWritten, read_limited, write_private
from wizard.workstation.saved_draft import SavedDraft
from wizard.workstation.saved_drafts import DraftRefusal, delete_draft, draft_file, save_draft

_MAX_BYTES = 64 * 1024


class DraftKeeper:
    """Writes the draft of one run, and moves it when the customer's domain becomes another one.

    Call ``keep`` when a field was left or a page was turned, not for each key: ``northwind.co`` is a domain too, on
    the way to ``northwind.com``. Where the address was left with a wrong domain, the draft which that customer had
    comes back as soon as the address is corrected.
    """

    def __init__(self, folder: Path) -> None:
        """Begin with nothing kept."""
        self._folder = folder
        self._domain = ""
        self._before: bytes | None = None
        self._last: SavedDraft | None = None

    def go_on(self, saved: SavedDraft) -> None:
        """Take over a draft that was loaded: it is this run's own from now on."""
        self._domain, self._before, self._last = saved.domain, None, saved

    def keep(self, saved: SavedDraft) -> FileWritten | DraftRefusal | None:
        """Write the draft; None when there is nothing new to write."""
        if self._last is not None and replace(saved, saved_at=self._last.saved_at) == self._last:
            return None
        if not saved.domain:
            return DraftRefusal("draft.no_domain")
        before = self._bytes_of(saved.domain) if saved.domain != self._domain else None
        written = save_draft(self._folder, saved)
        if not isinstance(written, FileWritten):
            return written
        if saved.domain != self._domain:
            self._leave()
            self._domain, self._before = saved.domain, before
        self._last = saved
        return written

    def drop(self) -> FileRefusal | None:
        """Delete the draft: the work is done, or the person threw it away."""
        domain, self._domain, self._before, self._last = self._domain, "", None, None
        return delete_draft(self._folder, domain) if domain else None

    def _leave(self) -> None:
        """Give the place of the former domain back to whoever had it."""
        if not self._domain:
            return
        if self._before is None:
            delete_draft(self._folder, self._domain)
        else:
            write_private(draft_file(self._folder, self._domain), self._before)

    def _bytes_of(self, domain: str) -> bytes | None:
        data = read_limited(draft_file(self._folder, domain), _MAX_BYTES)
        return data if isinstance(data, bytes) else None
