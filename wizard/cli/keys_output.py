"""What ``smtp-wizard keys`` says, as keys/1 and as text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from wizard.cli.kept_keys import KeptKey
from wizard.cli.qr_text import qr_text
from wizard.cli.status_words import password_word, tested_word
from wizard.export.config_records import ISSUER_PREFIX
from wizard.export.fingerprint import fingerprint, is_thumbprint, short_fingerprint
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.signer_keys import KeptIn
from wizard.workstation.signing_record import SignedEntry

Document = dict[str, object]

_KEPT = {
    KeptIn.KEYRING: QT_TRANSLATE_NOOP("cli", "Key ({suite}), kept in this computer's keyring:"),
    KeptIn.LOCKED_FILE: QT_TRANSLATE_NOOP("cli", "Key ({suite}), kept in a file, locked with your passphrase:"),
    KeptIn.ONE_TIME: QT_TRANSLATE_NOOP("cli", "Key ({suite}), kept nowhere; it is for one time only:"),
    KeptIn.PRACTICE_FILE: QT_TRANSLATE_NOOP("cli", "Key ({suite}), kept in a file, for practice only:"),
}


def keys_document(action: str, keys: Sequence[KeptKey], message: str, *, ok: bool = True, **more: object) -> Document:
    """Turn keys and what was done into keys/1; only public parts are in it."""
    usual: Document = {"origin": None, "code": None, "registered_at": None, "revoked": None, "replaced": None}
    return {
        "schema": "smtp-wizard/keys/1",
        "action": action,
        "ok": ok,
        "message": message,
        "keys": [_key(key) for key in keys],
        **usual,
        **more,
    }


def key_lines(key: KeptKey) -> tuple[str, ...]:
    """Say which key it is, where it is kept, and how to compare it."""
    return (
        translate("cli", _KEPT[key.kept_in]).format(suite=isolate(key.suite.name)),
        f"  {isolate(fingerprint(key.kid))}",
        "  " + labelled(translate("cli", "Short form", "of a fingerprint"), isolate(short_fingerprint(key.kid))),
    )


def show_text(keys: Sequence[KeptKey]) -> str:
    """Give each key with its fingerprint, and its thumbprint URN (RFC 9278) as a QR code."""
    return "\n\n".join("\n".join((*key_lines(key), "", qr_text(ISSUER_PREFIX + key.kid))) for key in keys)


def history_document(entries: Sequence[SignedEntry]) -> Document:
    """Turn what was signed into keys-history/1, newest first."""
    return {
        "schema": "smtp-wizard/keys-history/1",
        "signed": [
            {
                "at": entry.at,
                "how": entry.how,
                "signed_by": _fingerprint(entry.kid),
                "audience": entry.audience,
                "jti": entry.jti,
                "expires_at": entry.expires_at,
                "host": entry.host,
                "port": entry.port,
                "from_address": entry.from_address,
                "password": entry.password,
                "tested": entry.tested,
            }
            for entry in reversed(entries)
        ],
    }


def history_text(entries: Sequence[SignedEntry]) -> str:
    """Turn what was signed into one line each, newest first."""
    if not entries:
        return translate("cli", "Nothing was signed on this computer yet.")
    return "\n".join(_line(entry) for entry in reversed(entries))


def _line(entry: SignedEntry) -> str:
    moment = f"{datetime.fromtimestamp(entry.at, UTC):%Y-%m-%d %H:%M}"
    said = (
        translate(
            "cli",
            "{moment} UTC  pushed to {audience}: {from_address} through {server}, "
            "password {password}, checks {tested}, key {key}",
        )
        if entry.how == "push"
        else translate(
            "cli",
            "{moment} UTC  file for {audience}: {from_address} through {server}, "
            "password {password}, checks {tested}, key {key}",
        )
    )
    key = (_fingerprint(entry.kid) or "")[:9]
    return said.format(
        moment=isolate(moment),
        audience=isolate(display_safe(entry.audience, 100)),
        from_address=isolate(display_safe(entry.from_address, 100)),
        server=isolate(f"{display_safe(entry.host, 100)}:{entry.port}"),
        password=password_word(entry.password),
        tested=tested_word(entry.tested),
        key=isolate(key) or translate("cli", "unknown", "a key"),
    )


def _key(key: KeptKey) -> Document:
    return {
        "suite": key.suite.name,
        "kid": key.kid,
        "fingerprint": fingerprint(key.kid),
        "short_fingerprint": short_fingerprint(key.kid),
        "kept_in": key.kept_in.value,
        "jwk": dict(key.jwk),
        "uri": ISSUER_PREFIX + key.kid,
    }


def _fingerprint(kid: str) -> str | None:
    return fingerprint(kid) if is_thumbprint(kid) else None
