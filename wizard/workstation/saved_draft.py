"""What is kept of a run through the wizard, so that it can go on another day: never a password, never a token.

The record has no field that could hold one. A trusted key (pin) is not kept either: a person confirms it again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from wizard.settings.draft import SettingsDraft
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity

VERSION = 1
_MAX_TEXT = 1000
_TEXTS = ("from_name", "from_address", "host", "port", "username")
_WORD = re.compile(r"\A[a-z0-9_-]{1,40}\Z", re.ASCII)
_MAX_TYPED = 20
_LAST_TIME = 2**35
"""Some time after the year 3000: every system can still write it as a date."""


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """The fields as typed, which of them a person typed, the platform and the step it had come to.

    ``saved_at``: seconds since 1970. ``step``: the name of a step, in lower case. ``messages_per_day``: as typed.
    ``reopens``: a request file or a connection to the platform was in use, which is not kept.
    """

    platform: str
    from_name: str = ""
    from_address: str = ""
    host: str = ""
    port: str = "587"
    security: TransportSecurity = TransportSecurity.STARTTLS
    signs_in: bool = True
    username: str = ""
    typed: tuple[str, ...] = ()
    step: str = "platform"
    saved_at: int = 0
    messages_per_day: str = ""
    reopens: bool = False

    @property
    def domain(self) -> str:
        """Give the customer's domain in A-labels; empty while there is no address."""
        mailbox = parse_mailbox(self.from_address)
        return mailbox.domain.ascii if isinstance(mailbox, Mailbox) else ""


@dataclass(frozen=True, slots=True)
class NewerVersion:
    """The file was written by a newer version of the program, which knows what this one does not."""

    version: int


def saved_from(
    draft: SettingsDraft,
    platform: str,
    typed: Iterable[str],
    step: str,
    saved_at: int,
    *,
    keeps_username: bool = True,
    messages_per_day: str = "",
    reopens: bool = False,
) -> SavedDraft:
    """Turn what was typed so far into what may be kept.

    Left out: a text that equals the password, a host with a scheme or an @ (it may carry a password before the @),
    a text of more than 1000 characters. ``keeps_username``: False where the provider's user name is itself a secret.
    ValueError for a platform or step that is no plain word.
    """
    if not (_WORD.match(platform) and _WORD.match(step)):
        raise ValueError("platform and step are words of lower-case letters, digits and hyphens")
    return SavedDraft(
        platform=platform,
        from_name=_kept(draft.from_name, draft.password),
        from_address=_kept(draft.from_address, draft.password),
        host="" if "@" in draft.host or "://" in draft.host else _kept(draft.host, draft.password),
        port=_kept(draft.port, draft.password),
        security=draft.security,
        signs_in=draft.signs_in,
        username=_kept(draft.username, draft.password) if keeps_username else "",
        typed=tuple(sorted(name for name in typed if name != "password" and _WORD.match(name)))[:_MAX_TYPED],
        step=step,
        saved_at=saved_at,
        messages_per_day=_kept(messages_per_day, draft.password),
        reopens=reopens,
    )


def loses_nothing(old: SavedDraft, new: SavedDraft) -> bool:
    """Tell whether everything that a draft holds stands in the new one too, so that this may take its place."""
    texts = ("from_name", "host", "username", "messages_per_day")
    if old.from_address.casefold() != new.from_address.casefold():
        return False
    if any(getattr(old, name) not in ("", getattr(new, name)) for name in texts):
        return False
    chosen = ("port", "security", "signs_in")
    return all(getattr(old, name) == getattr(new, name) or name not in old.typed for name in chosen)


def draft_of(saved: SavedDraft) -> SettingsDraft:
    """Turn what was kept into a draft to go on with; the password is empty and no key is trusted."""
    return SettingsDraft(
        from_name=saved.from_name,
        from_address=saved.from_address,
        host=saved.host,
        port=saved.port,
        security=saved.security,
        signs_in=saved.signs_in,
        username=saved.username,
    )


def draft_bytes(saved: SavedDraft) -> bytes:
    """Give the bytes of the file: JSON in ASCII, with the version of its form."""
    document = {
        "version": VERSION,
        "platform": saved.platform,
        **{name: getattr(saved, name) for name in _TEXTS},
        "security": saved.security.value,
        "signs_in": saved.signs_in,
        "typed": list(saved.typed),
        "step": saved.step,
        "saved_at": saved.saved_at,
        "messages_per_day": saved.messages_per_day,
        "reopens": saved.reopens,
    }
    return (json.dumps(document, ensure_ascii=True, indent=2) + "\n").encode("ascii")


def read_draft(data: bytes) -> SavedDraft | NewerVersion | None:
    """Read the bytes of a file; None when they are no draft. What the form does not know is not read."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or type(version := value.get("version")) is not int:
        return None
    if version > VERSION:
        return NewerVersion(version)
    texts = {name: value.get(name) for name in _TEXTS}
    words = [value.get("platform"), value.get("step"), *_list(value.get("typed"))]
    security = {known.value: known for known in TransportSecurity}.get(str(value.get("security")))
    signs_in, saved_at = value.get("signs_in"), value.get("saved_at")
    if version < 1 or security is None or not isinstance(signs_in, bool):
        return None
    if type(saved_at) is not int or not 0 <= saved_at < _LAST_TIME:
        return None
    # Drafts of before have neither of these two.
    per_day, reopens = value.get("messages_per_day", ""), value.get("reopens", False)
    if not all(isinstance(text, str) and len(text) <= _MAX_TEXT for text in (*texts.values(), per_day)):
        return None
    if not all(isinstance(word, str) and _WORD.match(word) for word in words):
        return None
    platform, step, *typed = (str(word) for word in words)
    said = {name: str(text) for name, text in texts.items()}
    return SavedDraft(
        platform,
        **said,
        security=security,
        signs_in=signs_in,
        typed=tuple(typed),
        step=step,
        saved_at=saved_at,
        messages_per_day=str(per_day),
        reopens=reopens is True,
    )


def _kept(text: str, password: Secret) -> str:
    return "" if len(text) > _MAX_TEXT or (password and Secret(text) == password) else text


def _list(value: object) -> list[object]:
    # What is no list becomes an entry that no word equals.
    return value[: _MAX_TYPED + 1] if isinstance(value, list) else [None]
