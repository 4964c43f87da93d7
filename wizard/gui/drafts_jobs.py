"""The jobs about drafts: writing the one of this window, and looking at those of all customers."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from wizard.gui.bridge_worker import Emit, JobBody, in_thread
from wizard.workstation.saved_draft import SavedDraft
from wizard.workstation.saved_drafts import (
    DraftList,
    DraftRefusal,
    StoredDraft,
    delete_draft,
    list_drafts,
    save_draft,
)


@dataclass(frozen=True, slots=True)
class DraftsTold:
    """The drafts as they are now, what was deleted just now and can come back, and why something was not done."""

    listed: DraftList
    deleted: StoredDraft | None = None
    refused: str | None = None


def writing(write: Callable[[], StoredDraft | DraftRefusal | None]) -> JobBody:
    """Write the draft of this window: the result is what ``write`` gives."""

    async def body(_emit: Emit) -> object:
        return await in_thread(write)

    return body


def looking(folder: Path) -> JobBody:
    """Read the drafts: DraftsTold."""

    async def body(_emit: Emit) -> object:
        return await in_thread(lambda: DraftsTold(list_drafts(folder)))

    return body


def deleting(folder: Path, stored: StoredDraft) -> JobBody:
    """Delete a draft: DraftsTold."""

    def work() -> DraftsTold:
        refused = delete_draft(folder, stored)
        done = stored if refused is None else None
        return DraftsTold(list_drafts(folder), done, None if refused is None else refused.code)

    async def body(_emit: Emit) -> object:
        return await in_thread(work)

    return body


def restoring(folder: Path, saved: SavedDraft) -> JobBody:
    """Put a draft back that was deleted: DraftsTold."""

    def work() -> DraftsTold:
        written = save_draft(folder, saved)
        if isinstance(written, StoredDraft):
            # Where it stood before: the list goes by the time of the file.
            with contextlib.suppress(OSError):
                os.utime(written.path, (saved.saved_at, saved.saved_at))
        return DraftsTold(list_drafts(folder), None, written.code if isinstance(written, DraftRefusal) else None)

    async def body(_emit: Emit) -> object:
        return await in_thread(work)

    return body
