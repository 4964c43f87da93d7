"""The key of a request file: shown whole before the first use, and a changed one stops."""

from __future__ import annotations

import sys

from wizard.cli.exit_codes import FileError, UsageError
from wizard.cli.output import print_note
from wizard.cli.signed_export import Destination
from wizard.export.fingerprint import fingerprint, matches_fingerprint
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.words.translation import translate
from wizard.workstation.paths import program_paths
from wizard.workstation.platform_keys import KeyStanding, accept_platform_key, key_standing


def confirm_platform_key(place: Destination) -> None:
    """Let a password be sealed for a key that is known, or that a person compares now.

    At a terminal the fingerprint, or its first 26 characters, is typed from a second source. Without one the key is
    shown on standard error and taken, since the file was named by whoever wrote the command; a key that differs from
    the one accepted before is refused either way.
    """
    if place.recipient is None or place.request is None:
        return
    folder, thumbprint = program_paths().keys, place.recipient.thumbprint
    standing = key_standing(folder, place.audience, thumbprint)
    if standing is KeyStanding.ACCEPTED:
        return
    if standing is KeyStanding.CHANGED:
        said = translate(
            "cli",
            "the key of {audience} is another one than before: {fingerprint}. Ask the "
            "platform whether it changed its key.",
        ).format(audience=isolate(place.audience), fingerprint=isolate(fingerprint(thumbprint)))
        raise FileError(labelled("--request", said))
    print_note(
        translate("cli", "{platform} ({audience}) has the key {fingerprint}.").format(
            platform=isolate(place.request.claimed_name),
            audience=isolate(place.audience),
            fingerprint=isolate(fingerprint(thumbprint)),
        )
    )
    if sys.stdin is not None and sys.stdin.isatty():
        sys.stderr.write(translate("cli", "Type its fingerprint as the platform shows it: "))
        sys.stderr.flush()
        if not matches_fingerprint(thumbprint, sys.stdin.readline()):
            said = translate("cli", "this is not the fingerprint of the key in the file. Nothing was sealed.")
            raise UsageError(labelled("--request", said))


def remember_platform_key(place: Destination) -> None:
    """Remember the key that a password was sealed for: a later change of it stops."""
    if place.recipient is not None:
        accept_platform_key(program_paths().keys, place.audience, (place.recipient.thumbprint,))
