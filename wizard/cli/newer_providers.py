"""The newer set of provider data that was loaded on this computer: put to use at the start, replaced, forgotten."""

from __future__ import annotations

from pathlib import Path

from wizard.catalogue.provider_set import ProviderSet, active_set, use_newer_set
from wizard.cli.exit_codes import FileError
from wizard.workstation.newer_providers import KeptSet, drop_set, keep_set, kept_set
from wizard.workstation.paths import program_paths
from wizard.workstation.private_file import FileRefusal, read_limited

_MAX_KEY = 64 * 1024


def use_kept_providers() -> str | None:
    """Put the kept set to use if it still holds; otherwise the shipped one. Gives the code of why it is not used.

    The signature is checked at every start: the file lies where other programs of the same person can write. The
    code is one of ``SetRefusal``, and None when the set is in use or none was loaded.
    """
    kept = kept_set(program_paths().provider_data)
    if kept is None:
        use_newer_set(None)
        return None
    opened = _open(kept)
    if isinstance(opened, str):
        use_newer_set(None)
        return opened
    return None if use_newer_set(opened) else "set.older"


def load_providers_file(path: Path, key_file: Path | None) -> ProviderSet | str:
    """Verify a signed set, keep it and use it; gives the set, or the code of why not.

    Nothing changes unless the signature holds, the content is as the schema and the rules say, and the set is not
    older than what is in use. FileError when a file cannot be read or written.
    """
    from wizard.export.provider_set_file import MAX_FILE_BYTES

    # One byte more than a set may have is enough to refuse it with its own words.
    data = _read(path, MAX_FILE_BYTES)
    kept = KeptSet(data, _read(key_file, _MAX_KEY) if key_file is not None else None)
    opened = _open(kept)
    if isinstance(opened, str):
        return opened
    if opened.date < active_set().date or not use_newer_set(opened):
        return "set.older"
    refused = keep_set(program_paths().provider_data, kept)
    if refused is not None:
        raise _file_error(refused)
    return opened


def forget_providers_file() -> None:
    """Delete the kept set and use the shipped data again; FileError when it cannot be deleted."""
    refused = drop_set(program_paths().provider_data)
    if refused is not None:
        raise _file_error(refused)
    use_newer_set(None)


def _open(kept: KeptSet) -> ProviderSet | str:
    from wizard.export.provider_set_file import SetRefusal, open_set, pinned_keys
    from wizard.export.verification_keys import KeyFileRefusal, parse_verification_keys

    if kept.key is None:
        keys = pinned_keys()
    else:
        given = parse_verification_keys(kept.key)
        if isinstance(given, KeyFileRefusal):
            return given.code
        keys = tuple(entry.key for entry in given)
    opened = open_set(kept.data, keys)
    return opened.code if isinstance(opened, SetRefusal) else opened


def _read(path: Path, limit: int) -> bytes:
    data = read_limited(path, limit)
    if isinstance(data, FileRefusal):
        raise _file_error(data)
    return data


def _file_error(refused: FileRefusal) -> FileError:
    from wizard.report.isolates import isolate
    from wizard.report.joined import labelled
    from wizard.report.refusal_words import known_refusals, refusal_text

    code = refused.code if refused.code in known_refusals() else "file.failed"
    return FileError(labelled(isolate(str(refused.path)), refusal_text(code)))
