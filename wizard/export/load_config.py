"""Open a signed file again: its settings come back as typed text, its password never."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wizard.export.signed_token import ReadToken, read_signed_file
from wizard.export.verify_config import (
    Reader,
    RegisteredKey,
    SignerOrigin,
    Verdict,
    VerdictCode,
    verify_config,
    verify_token,
)
from wizard.settings.draft import SettingsDraft
from wizard.settings.submission_settings import SettingsSummary

_LOADABLE = frozenset({VerdictCode.OK, VerdictCode.EXPIRED, VerdictCode.NOT_YET_VALID})
"""Old files are opened to be signed anew, so that their age is no hindrance."""


@dataclass(frozen=True, slots=True)
class LoadedConfig:
    """The settings of a file whose signature holds. ``verdict`` says what else there is to say about it.

    With ``unknown-key`` the file was not changed since it was signed, but somebody else signed it: show the
    fingerprint and the host before anything connects there.
    """

    draft: SettingsDraft
    verdict: Verdict


def load_config(data: bytes, reader: Reader) -> LoadedConfig | Verdict:
    """Turn the bytes of a signed file into a draft without password, or into the verdict that refuses it."""
    verdict = verify_config(data, reader)
    if verdict.code is VerdictCode.UNKNOWN_KEY:
        verdict = _unchanged_at_least(data, reader, verdict)
    if verdict.settings is None or verdict.code not in (_LOADABLE | {VerdictCode.UNKNOWN_KEY}):
        return verdict
    return LoadedConfig(_draft(verdict.settings), replace(verdict, password=None))


def _unchanged_at_least(data: bytes, reader: Reader, unknown: Verdict) -> Verdict:
    """Check a stranger's file with the key it brings along: that tells a changed file, not who signed it."""
    read = read_signed_file(data)
    if not isinstance(read, ReadToken) or read.hint is None:
        return unknown
    verdict = verify_token(read, RegisteredKey(read.hint, SignerOrigin.GIVEN), reader)
    if verdict.code not in _LOADABLE:
        return verdict
    return replace(verdict, code=VerdictCode.UNKNOWN_KEY, untrusted_detail=verdict.code.value, origin=None)


def _draft(settings: SettingsSummary) -> SettingsDraft:
    return SettingsDraft(
        from_name=settings.sender.name,
        from_address=settings.sender.mailbox.shown,
        host=settings.endpoint.host.shown,
        port=str(settings.endpoint.port),
        security=settings.security,
        signs_in=settings.username is not None,
        username=settings.username or "",
        pin=settings.pin or "",
        pinned_endpoint=str(settings.endpoint) if settings.pin else "",
    )
