"""`smtp-wizard keys`: the key that signs on this computer, from its making to its end."""

from __future__ import annotations

import argparse
import asyncio
import sys

from wizard.cli.exit_codes import ExitCode, FileError, UsageError
from wizard.cli.kept_keys import KeptKey, kept_key, kept_keys
from wizard.cli.keys_at_platform import KeyAtPlatform
from wizard.cli.keys_output import history_document, history_text, key_lines, keys_document, show_text
from wizard.cli.output import print_document, print_text
from wizard.cli.push_signer import given_passphrase, signer_holding
from wizard.cli.typed_yes import is_yes, yes_word
from wizard.export import signer_key
from wizard.export.suites import Suite, suite_by_name
from wizard.facts.network_view import NetworkView
from wizard.report.delivery_words import reason_text
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.settings.secret import Secret
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.password_store import KeyringState
from wizard.workstation.paths import program_paths
from wizard.workstation.signer_keys import KeptIn, SignerHolding, SignerRefusal
from wizard.workstation.signer_rotation import delete_signer, replace_signer
from wizard.workstation.signing_record import signed_entries

_NOT_KEPT = QT_TRANSLATE_NOOP(
    "cli",
    "This computer has no usable keyring, so no key was kept. Give --passphrase-file "
    "to keep it in a file that is locked with a passphrase.",
)


def run_keys(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    """Run one action and print text, keys/1 or keys-history/1."""
    match arguments.action:
        case "make":
            return _make(arguments)
        case "show":
            return _show(arguments)
        case "register":
            return _register(arguments, network)
        case "rotate":
            return _rotate(arguments, network)
        case "delete":
            return _delete(arguments, network)
        case _:
            return _history(arguments)


def _make(arguments: argparse.Namespace) -> ExitCode:
    holding = _kept(_suite(arguments), given_passphrase(arguments))
    key = _of(holding, _suite(arguments))
    message = translate("cli", "A key was made.") if holding.made_now else translate("cli", "There is a key already.")
    return _say(arguments, keys_document("make", (key,), message), "\n".join((message, *key_lines(key))))


def _show(arguments: argparse.Namespace) -> ExitCode:
    kept = kept_keys()
    message = "" if kept.keys else _no_key(kept.keyring)
    document = keys_document("show", kept.keys, message, ok=bool(kept.keys))
    return _say(arguments, document, show_text(kept.keys) if kept.keys else message)


def _register(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    place = KeyAtPlatform(arguments, network)
    code = place.pairing_code()
    holding = _kept(_suite(arguments), given_passphrase(arguments))
    key = _of(holding, _suite(arguments))
    done = asyncio.run(place.register(holding.public_jwk, code))
    if isinstance(done, str):
        return _refused(arguments, "register", key, place, done)
    message = translate("cli", "The key is registered at {origin}.").format(origin=isolate(place.origin.shown))
    document = keys_document("register", (key,), message, origin=str(place.origin), registered_at=done.registered_at)
    return _say(arguments, document, "\n".join((message, *key_lines(key))))


def _rotate(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    """Register the new key first, keep it, and revoke the old one last: at no moment is there no key that works."""
    suite, passphrase = _suite(arguments), given_passphrase(arguments)
    place = KeyAtPlatform(arguments, network) if arguments.to_platform else None
    code = place.pairing_code() if place else ""
    old = _kept(suite, passphrase)
    made = signer_key.new_key(suite.name)
    public = signer_key.public_jwk(made) or {}
    registered_at = None
    if place is not None:
        done = asyncio.run(place.register(public, code))
        if isinstance(done, str):
            return _refused(arguments, "rotate", _of(old, suite), place, done)
        registered_at = done.registered_at
    new = replace_signer(suite.name, signer_key, program_paths().keys, old, made, passphrase)
    if isinstance(new, SignerRefusal):
        if place is not None:
            asyncio.run(place.revoke(public["kid"]))
        raise FileError(reason_text(new.code))
    revoked = None if place is None else asyncio.run(place.revoke(old.public_jwk["kid"]))
    key = _of(new, suite)
    said = [translate("cli", "A new key is in its place. What the old one signed still verifies here.")]
    if place is None:
        said.append(translate("cli", "Register it with every platform you push to, and revoke the old one there."))
    elif not revoked:
        said.append(translate("cli", "The old one could not be revoked at the platform: revoke it there."))
    message = " ".join(said)
    more = {
        "origin": None if place is None else str(place.origin),
        "registered_at": registered_at,
        "revoked": revoked,
        "replaced": _of(old, suite).kid,
    }
    document = keys_document("rotate", (key,), message, ok=revoked is not False, **more)
    return _say(arguments, document, "\n".join((message, *key_lines(key))))


def _delete(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    suite = _suite(arguments)
    key = kept_key(suite)
    place = KeyAtPlatform(arguments, network) if arguments.to_platform else None
    if key is not None and not arguments.yes:
        _confirm_deletion(key)
    revoked = None
    if key is not None and place is not None:
        revoked = asyncio.run(place.revoke(key.kid))
    done = delete_signer(suite.name, program_paths().keys)
    if not done.complete:
        raise FileError(reason_text("signer.file" if done.file else "signer.keyring"))
    message = _deleted(key is not None, at_platform=place is not None, revoked=revoked)
    more = {"origin": None if place is None else str(place.origin), "revoked": revoked}
    replaced = None if key is None else key.kid
    document = keys_document("delete", (), message, ok=revoked is not False, replaced=replaced, **more)
    return _say(arguments, document, message)


def _deleted(had_key: bool, *, at_platform: bool, revoked: bool | None) -> str:
    if not had_key:
        return translate("cli", "There was no key.")
    said = [translate("cli", "The key was deleted. Files it signed still verify here.")]
    if not at_platform:
        said.append(translate("cli", "Revoke it at every platform it is registered with."))
    elif revoked is False:
        said.append(translate("cli", "It could not be revoked at the platform: revoke it there."))
    return " ".join(said)


def _history(arguments: argparse.Namespace) -> ExitCode:
    entries = signed_entries(program_paths().keys)
    return _say(arguments, {**history_document(entries), "ok": True}, history_text(entries))


def _suite(arguments: argparse.Namespace) -> Suite:
    suite = suite_by_name(arguments.suite)
    if suite is None:
        said = translate("cli", "{name} is not known.").format(name=isolate(repr(arguments.suite)))
        raise UsageError(labelled("--suite", said))
    return suite


def _kept(suite: Suite, passphrase: Secret | None) -> SignerHolding:
    """Open or make the key, and refuse one that would be gone afterwards."""
    holding = signer_holding(suite, passphrase)
    if isinstance(holding, SignerRefusal):
        raise FileError(reason_text(holding.code))
    if holding.kept_in is KeptIn.ONE_TIME:
        raise FileError(translate("cli", _NOT_KEPT))
    return holding


def _of(holding: SignerHolding, suite: Suite) -> KeptKey:
    return KeptKey(suite, holding.public_jwk, holding.kept_in)


def _no_key(keyring: KeyringState) -> str:
    if keyring in (KeyringState.LOCKED, KeyringState.TIMED_OUT):
        return translate("cli", "The keyring is locked, so its keys cannot be shown. Unlock it and try again.")
    return translate("cli", "There is no key yet. Make one with: smtp-wizard keys make")


def _confirm_deletion(key: KeptKey) -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(translate("cli", "keys delete asks at a terminal. Give --yes where there is none."))
    question = translate("cli", "Delete it? Type {yes}: ").format(yes=yes_word())
    sys.stderr.write("\n".join((*key_lines(key), question)))
    sys.stderr.flush()
    if not is_yes(sys.stdin.readline()):
        raise UsageError(translate("cli", "Nothing was deleted."))


def _refused(arguments: argparse.Namespace, action: str, key: KeptKey, place: KeyAtPlatform, code: str) -> ExitCode:
    message = reason_text(code, place.retry_after_s)
    document = keys_document(action, (key,), message, ok=False, origin=str(place.origin), code=code)
    return _say(arguments, document, message)


def _say(arguments: argparse.Namespace, document: dict[str, object], text: str) -> ExitCode:
    """Print one of both; the exit code says what ``ok`` says."""
    if arguments.json:
        print_document(document)
    else:
        print_text(text)
    return ExitCode.FINE if document["ok"] else ExitCode.PROBLEM_FOUND
