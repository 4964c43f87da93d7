"""Opens a request file or a signed file in the worker; Qt sees only what came out."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from wizard.flow.wizard_state import SealingTarget
from wizard.gui.bridge_worker import Emit, JobBody, in_thread
from wizard.platforms.origin import Origin, OriginRefusal, parse_origin
from wizard.settings.draft import SettingsDraft

_MAX_BYTES = 256 * 1024
_NAME_LIMIT = 80


@dataclass(frozen=True, slots=True)
class OpenedRequest:
    """A request file was read. ``document`` are its bytes, ``platform_id`` the shipped profile it speaks for.

    ``kid`` is the thumbprint of the key to seal for; None when the file brings no usable key.
    """

    document: bytes
    platform_id: str | None
    target: SealingTarget
    kid: str | None


@dataclass(frozen=True, slots=True)
class OpenedConfig:
    """A signed file was read. ``stranger`` is the whole fingerprint when its signer is not known here."""

    draft: SettingsDraft
    name: str
    stranger: str | None
    expired: bool


@dataclass(frozen=True, slots=True)
class NotOpened:
    """Nothing was taken; the code has words in wizard.report.refusal_words."""

    code: str


def opening_request(path: Path) -> JobBody:
    """Read a request file: OpenedRequest or NotOpened."""

    async def body(_emit: Emit) -> object:
        return await in_thread(lambda: _open_request(path))

    return body


def opening_config(path: Path) -> JobBody:
    """Read a signed file with the keys that this computer knows: OpenedConfig or NotOpened."""

    async def body(_emit: Emit) -> object:
        return await in_thread(lambda: _open_config(path))

    return body


def fingerprint_matches(kid: str, typed: str) -> bool:
    """Tell whether a typed fingerprint is that of the key."""
    from wizard.export.fingerprint import matches_fingerprint

    return matches_fingerprint(kid, typed)


def _read(path: Path) -> bytes | NotOpened:
    from wizard.workstation.private_file import read_limited

    data = read_limited(path, _MAX_BYTES)
    return data if isinstance(data, bytes) else NotOpened(data.code)


def _open_request(path: Path) -> OpenedRequest | NotOpened:
    from wizard.catalogue.platforms import load_platforms, platform_by_id
    from wizard.export.fingerprint import fingerprint
    from wizard.export.request_file import RequestRefusal, parse_request_file
    from wizard.report.display_safe import display_safe

    data = _read(path)
    if isinstance(data, NotOpened):
        return data
    request = parse_request_file(data, load_platforms(), int(time.time()))
    if isinstance(request, RequestRefusal):
        return NotOpened(request.code)
    profile = platform_by_id(request.built_in) if request.built_in is not None else None
    key = request.sealing_key(request.suites[0]) if request.suites else None
    target = SealingTarget(
        platform_name=display_safe(request.claimed_name, _NAME_LIMIT) if profile is None else profile.name,
        audience=request.audience,
        fingerprint=fingerprint(key.thumbprint) if key is not None else "",
        egress_addresses=request.egress_addresses,
        fallback_sender=request.fallback_sender,
        api=_api_origin(data),
    )
    return OpenedRequest(data, request.built_in, target, key.thumbprint if key is not None else None)


def _api_origin(data: bytes) -> Origin | None:
    """Give the https origin that a request file names for its API; None for none."""
    from wizard.export.canonical_json import RefusedJson, parse_object

    try:
        named = parse_object(data).get("api")
    except RefusedJson:
        return None
    found = parse_origin(named) if isinstance(named, str) else None
    if isinstance(found, OriginRefusal) and found.suggestion is not None:
        found = parse_origin(found.suggestion)
    return found if isinstance(found, Origin) else None


def _open_config(path: Path) -> OpenedConfig | NotOpened:
    from wizard.export.load_config import LoadedConfig, load_config
    from wizard.export.verification_keys import registered_keys
    from wizard.export.verify_config import Reader, VerdictCode
    from wizard.workstation.known_keys import known_keys
    from wizard.workstation.paths import program_paths

    data = _read(path)
    if isinstance(data, NotOpened):
        return data
    keys = registered_keys((key.jwk, key.label.value) for key in known_keys(program_paths().keys))
    loaded = load_config(data, Reader(now=int(time.time()), keys=keys))
    if not isinstance(loaded, LoadedConfig):
        return NotOpened(f"verdict.{loaded.code.value}")
    verdict = loaded.verdict
    stranger = verdict.fingerprint if verdict.code is VerdictCode.UNKNOWN_KEY else None
    return OpenedConfig(loaded.draft, path.name, stranger, verdict.code is VerdictCode.EXPIRED)
