"""The jobs of the dialog "Keys": look, make, register, rotate, delete. All of it runs in the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from wizard.facts.network_view import NetworkView
from wizard.flow.wizard_state import PlatformConnection
from wizard.gui.bridge_worker import Emit, JobBody, in_thread
from wizard.report.isolates import isolate
from wizard.settings.secret import Secret
from wizard.words.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.export.suites import Suite
    from wizard.platforms.open_api import OpenApiConnector
    from wizard.workstation.password_store import KeyringState
    from wizard.workstation.signer_keys import SignerHolding

Place = Literal["keyring", "locked-file", "practice-file"]
KeyringWord = Literal["usable", "locked", "none"]


@dataclass(frozen=True, slots=True)
class KeyTold:
    """The public side of a key that is kept here. ``qr`` are the rows of its QR code, dark modules True."""

    suite: str
    kid: str
    fingerprint: str
    short_fingerprint: str
    place: Place
    qr: tuple[tuple[bool, ...], ...]


@dataclass(frozen=True, slots=True)
class SignedTold:
    """One signature on record: ``at`` in seconds since 1970; the texts are safe to show.

    ``key``: the beginning of the key's short fingerprint, empty when it is not known.
    """

    at: int
    how: Literal["file", "push"]
    audience: str
    from_address: str
    server: str
    key: str


@dataclass(frozen=True, slots=True)
class KeysTold:
    """What is kept and what was signed, newest first. ``keyring``: usable, locked, or none.

    ``message`` says what was just done.
    """

    keys: tuple[KeyTold, ...]
    keyring: KeyringWord
    signed: tuple[SignedTold, ...]
    message: str = ""
    registered: bool = False


@dataclass(frozen=True, slots=True)
class KeyRefused:
    """Nothing was done, or not all of it; the code has words in wizard.report.delivery_words."""

    code: str
    retry_after_s: int | None = None


@dataclass(frozen=True, slots=True)
class KeyOrder:
    """Whose key: the practice key or this computer's, and what opens it where it is locked."""

    practising: bool = False
    passphrase: Secret | None = None


def looking_at_keys(order: KeyOrder) -> JobBody:
    """Find the keys without making any: KeysTold."""
    return _in_worker(lambda: _look(order, ""))


def making_key(order: KeyOrder) -> JobBody:
    """Make a key where none is kept: KeysTold, or KeyRefused ``signer.no_place`` where a passphrase is needed."""

    def make() -> KeysTold | KeyRefused:
        holding = _holding(order)
        if isinstance(holding, KeyRefused):
            return holding
        return _look(
            order,
            translate("gui", "A key was made.") if holding.made_now else translate("gui", "There is a key already."),
        )

    return _in_worker(make)


def registering_key(order: KeyOrder, connection: PlatformConnection, code: str, network: NetworkView) -> JobBody:
    """Register the key at a platform with its pairing code, made first where there is none."""

    async def body(_emit: Emit) -> object:
        from wizard.platforms.call_failure import CallFailure

        holding = await in_thread(lambda: _holding(order))
        if isinstance(holding, KeyRefused):
            return holding
        async with _Connected(connection, network) as connector:
            done = await connector.register_signer(holding.public_jwk, code)
        if isinstance(done, CallFailure):
            return KeyRefused(done.code, done.retry_after_s)
        if done.kid != holding.public_jwk["kid"]:
            return KeyRefused("signer.other_answer")
        words = translate("gui", "The key is registered at {origin}.").format(origin=isolate(connection.origin.shown))
        told = await in_thread(lambda: _look(order, words))
        return replace(told, registered=True)

    return body


def rotating_key(order: KeyOrder, connection: PlatformConnection | None, code: str, network: NetworkView) -> JobBody:
    """Put a new key in the place of the old one.

    With a platform the new one is registered first and the old one revoked last: at no moment is there no key that
    works.
    """

    async def body(_emit: Emit) -> object:
        from wizard.export import signer_key
        from wizard.platforms.call_failure import CallFailure

        old = await in_thread(lambda: _holding(order))
        if isinstance(old, KeyRefused):
            return old
        made = signer_key.new_key(_SUITE)
        public = signer_key.public_jwk(made) or {}
        if connection is None:
            kept = await in_thread(lambda: _replace(old, made, order))
            words = translate(
                "gui", "A new key is in its place. Register it with every platform, and revoke the old one there."
            )
            return kept if isinstance(kept, KeyRefused) else await in_thread(lambda: _look(order, words))
        async with _Connected(connection, network) as connector:
            done = await connector.register_signer(public, code)
            if isinstance(done, CallFailure):
                return KeyRefused(done.code, done.retry_after_s)
            kept = await in_thread(lambda: _replace(old, made, order))
            if isinstance(kept, KeyRefused):
                await connector.revoke_signer(public["kid"])
                return kept
            revoked = await _revoke(connector, old.public_jwk)
        words = (
            translate("gui", "A new key is in its place and registered at {origin}.")
            if revoked
            else translate(
                "gui",
                "A new key is in its place and registered at {origin}. "
                "The old one could not be revoked: revoke it there.",
            )
        ).format(origin=isolate(connection.origin.shown))
        return await in_thread(lambda: _look(order, words))

    return body


def deleting_key(kid: str, connection: PlatformConnection | None, network: NetworkView) -> JobBody:
    """Delete the private key wherever it is kept, after revoking it at the platform where there is one."""

    async def body(_emit: Emit) -> object:
        from wizard.workstation.paths import program_paths
        from wizard.workstation.signer_rotation import delete_signer

        words = translate("gui", "The key was deleted. Revoke it at every platform that knows it.")
        if connection is not None:
            async with _Connected(connection, network) as connector:
                revoked = await _revoke(connector, {"kid": kid})
            words = translate("gui", "The key was deleted and revoked at {origin}.").format(
                origin=isolate(connection.origin.shown)
            )
            if not revoked:
                words = translate(
                    "gui", "The key was deleted. It could not be revoked at {origin}: revoke it there."
                ).format(origin=isolate(connection.origin.shown))
        done = await in_thread(lambda: delete_signer(_SUITE, program_paths().keys))
        if not done.complete:
            return KeyRefused("signer.file" if done.file is not None else "signer.keyring")
        return await in_thread(lambda: _look(KeyOrder(), words))

    return body


_SUITE = "EdDSA+X25519"
_MOST_SIGNED = 100


def _in_worker(work: Callable[[], object]) -> JobBody:
    async def body(_emit: Emit) -> object:
        return await in_thread(work)

    return body


class _Connected:
    """A connection to a platform for as long as the ``async with`` block lasts."""

    def __init__(self, connection: PlatformConnection, network: NetworkView) -> None:
        """Prepare."""
        from wizard.platforms.https_exchange import HttpsExchange

        ca_pem = "".join(part for part in (network.ca_pem, connection.ca_pem) if part) or None
        self._exchange = HttpsExchange(connection.origin, connection.token, ca_pem)

    async def __aenter__(self) -> OpenApiConnector:
        """Give the connector."""
        from wizard.platforms.open_api import OpenApiConnector

        return OpenApiConnector(await self._exchange.__aenter__())

    async def __aexit__(self, *_error: object) -> None:
        """Close."""
        await self._exchange.__aexit__(None, None, None)


async def _revoke(connector: OpenApiConnector, jwk: Mapping[str, str]) -> bool:
    failure = await connector.revoke_signer(jwk["kid"])
    return failure is None or failure.code == "signer.unknown"


def _holding(order: KeyOrder) -> SignerHolding | KeyRefused:
    """Open or make the key; one that would be gone afterwards is refused."""
    from wizard.export import signer_key
    from wizard.workstation.password_store import load_password
    from wizard.workstation.paths import program_paths
    from wizard.workstation.practice_signer import open_practice_signer
    from wizard.workstation.signer_keys import KeptIn, SignerRefusal, locked_key_file, open_signer, signer_entry

    folder = program_paths().keys
    if order.practising:
        holding = open_practice_signer(_SUITE, signer_key, folder)
    else:
        found = load_password(signer_entry(_SUITE))
        if order.passphrase is None and found.secret is None:
            if locked_key_file(folder, _SUITE).exists():
                return KeyRefused("signer.passphrase_needed")
            if (word := _keyring_word(found.state)) != "usable":
                return KeyRefused("signer.keyring" if word == "locked" else "signer.no_place")
        holding = open_signer(_SUITE, signer_key, folder, order.passphrase)
    if isinstance(holding, SignerRefusal):
        return KeyRefused(holding.code)
    return KeyRefused("signer.not_kept") if holding.kept_in is KeptIn.ONE_TIME else holding


def _replace(old: SignerHolding, made: Secret, order: KeyOrder) -> KeyRefused | None:
    from wizard.export import signer_key
    from wizard.workstation.paths import program_paths
    from wizard.workstation.signer_keys import SignerRefusal
    from wizard.workstation.signer_rotation import replace_signer

    new = replace_signer(_SUITE, signer_key, program_paths().keys, old, made, order.passphrase)
    return KeyRefused(new.code) if isinstance(new, SignerRefusal) else None


def _look(order: KeyOrder, message: str) -> KeysTold:
    from wizard.export.suites import SUITES
    from wizard.workstation.known_keys import KeyLabel

    label, keyring = KeyLabel.PRACTICE if order.practising else KeyLabel.THIS_COMPUTER, _keyring_word(None)
    keys = []
    for suite in SUITES:
        # Who left the keyring locked once is not asked to unlock it for the next suite.
        key, word = _kept(suite, label, asks=keyring == "usable")
        keys += [key] if key is not None else []
        keyring = word if keyring == "usable" else keyring
    return KeysTold(tuple(keys), keyring, _signed(), message)


def _kept(suite: Suite, label: str, *, asks: bool) -> tuple[KeyTold | None, KeyringWord]:
    """Give the kept key of a suite; of a locked file the latest public key that is known for it.

    And how the keyring answered, where it was asked.
    """
    from wizard.export import signer_key
    from wizard.workstation.known_keys import KeyLabel, own_keys
    from wizard.workstation.password_store import load_password
    from wizard.workstation.paths import program_paths
    from wizard.workstation.signer_keys import locked_key_file, signer_entry

    folder = program_paths().keys
    known = [key.jwk["kid"] for key in own_keys(folder, suite.name, KeyLabel(label))]
    if label == KeyLabel.PRACTICE:
        return _told(suite, known[-1], "practice-file") if known else None, "usable"
    found = load_password(signer_entry(suite.name)) if asks else None
    word = _keyring_word(found.state if found is not None else None)
    public = signer_key.public_jwk(found.secret) if found is not None and found.secret is not None else None
    if public is not None:
        return _told(suite, public["kid"], "keyring"), word
    in_file = known and locked_key_file(folder, suite.name).exists()
    return _told(suite, known[-1], "locked-file") if in_file else None, word


def _told(suite: Suite, kid: str, place: Place) -> KeyTold:
    import segno

    from wizard.export.config_records import ISSUER_PREFIX
    from wizard.export.fingerprint import fingerprint, short_fingerprint

    matrix = segno.make_qr(ISSUER_PREFIX + kid, error="m").matrix
    rows = tuple(tuple(bool(module) for module in row) for row in matrix)
    return KeyTold(suite.name, kid, fingerprint(kid), short_fingerprint(kid), place, rows)


def _keyring_word(state: KeyringState | None) -> KeyringWord:
    """Say how a keyring answered that was asked for a key; a locked one is only known by asking. None: not asked."""
    from wizard.workstation.password_store import KeyringState

    if state in (KeyringState.LOCKED, KeyringState.TIMED_OUT):
        return "locked"
    return "usable" if state in (None, KeyringState.FOUND, KeyringState.MISSING) else "none"


def _signed() -> tuple[SignedTold, ...]:
    from wizard.export.fingerprint import is_thumbprint, short_fingerprint
    from wizard.report.display_safe import display_safe
    from wizard.workstation.paths import program_paths
    from wizard.workstation.signing_record import signed_entries

    return tuple(
        SignedTold(
            entry.at,
            entry.how,
            display_safe(entry.audience, 100),
            display_safe(entry.from_address, 100),
            f"{display_safe(entry.host, 100)}:{entry.port}",
            short_fingerprint(entry.kid)[:9] if is_thumbprint(entry.kid) else "",
        )
        for entry in reversed(signed_entries(program_paths().keys)[-_MOST_SIGNED:])
    )
