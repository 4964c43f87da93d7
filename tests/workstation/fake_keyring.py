"""A keyring in memory that can be made to misbehave."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Never

from wizard.workstation.keyring_choice import ChosenKeyring


class FakeKeyring:
    """Keeps entries in a dict. ``raises`` comes out of every call; ``spoil`` changes what is stored."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.raises: Exception | None = None
        self.spoil: Callable[[str], str] = str
        self.threads: set[str] = set()

    def choose(self) -> ChosenKeyring:
        return ChosenKeyring("Fake keyring", self)

    def get_password(self, service: str, username: str) -> str | None:
        self._begin()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._begin()
        self.entries[service, username] = self.spoil(password)

    def delete_password(self, service: str, username: str) -> None:
        self._begin()
        del self.entries[service, username]

    def _begin(self) -> None:
        self.threads.add(threading.current_thread().name)
        if self.raises is not None:
            raise self.raises


class HangingKeyring(FakeKeyring):
    """Hangs in ``set_password`` until it is let go, as some keyrings do behind a dialog that nobody sees."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()
        self.deleted = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.let_go.wait()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username)
        self.deleted.set()


def no_keyring() -> None:
    """Choose nothing: a system without a keyring."""


def must_not_choose() -> Never:
    raise AssertionError("a keyring was asked for")
