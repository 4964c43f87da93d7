"""Before the push: origin, key and difference are shown; a person agrees at the terminal, and changes stop."""

from __future__ import annotations

import sys

from wizard.cli.platform_lines import audience_line, changes_lines, key_line, origin_line, platform_line
from wizard.cli.typed_yes import is_yes, yes_word
from wizard.delivery.records import Agreement, Proposal
from wizard.export.fingerprint import fingerprint, matches_fingerprint
from wizard.report.delivery_words import change_text
from wizard.report.display_safe import display_safe
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.paths import program_paths
from wizard.workstation.platform_keys import KeyStanding, accept_platform_key, key_standing
from wizard.workstation.platform_origins import KnownOrigin, OriginStanding, origin_standing, remember_origin

_KEY_WORDS = {
    KeyStanding.NEW: QT_TRANSLATE_NOOP("cli", "The platform's key is seen for the first time."),
    KeyStanding.ACCEPTED: QT_TRANSLATE_NOOP("cli", "The platform's key is the same as before."),
    KeyStanding.CHANGED: QT_TRANSLATE_NOOP("cli", "The platform's key is ANOTHER ONE than before."),
}


class PushAgreement:
    """Decides on a proposal with what this computer remembers, what was given, and who sits at the terminal.

    ``expected_key``: the fingerprint that was given; it must be the key's, and it takes a key or an origin that
    changed. ``named``: a person named the origin; otherwise it stands in a file, and first use asks for the key's
    fingerprint from another source. ``interactive``: somebody can be asked.
    """

    def __init__(self, expected_key: str | None, *, named: bool, interactive: bool) -> None:
        """Take what was given on the command line."""
        self._expected_key = expected_key
        self._named = named
        self._interactive = interactive

    async def decide(self, proposal: Proposal) -> Agreement:
        """Show the proposal and decide; what was agreed to is remembered."""
        folder, audience = program_paths().keys, proposal.request.audience
        key = key_standing(folder, audience, proposal.recipient.thumbprint)
        origin = origin_standing(folder, audience, str(proposal.origin))
        _show(proposal, key, origin)
        refused = self._refuse(proposal, key, origin)
        if refused is not None:
            return refused
        question = translate("cli", "Push this? Type {yes}: ").format(yes=yes_word())
        if self._interactive and not is_yes(_answer(question)):
            return Agreement.DECLINED
        sealing = tuple(key.thumbprint for key in proposal.request.keys if key.seals is not None)
        accept_platform_key(folder, audience, sealing)
        remember_origin(folder, KnownOrigin(audience, proposal.request.claimed_name, str(proposal.origin)))
        return Agreement.AGREED

    def _refuse(self, proposal: Proposal, key: KeyStanding, origin: OriginStanding) -> Agreement | None:
        thumbprint = proposal.recipient.thumbprint
        if self._expected_key is not None:
            return None if matches_fingerprint(thumbprint, self._expected_key) else Agreement.KEY_NOT_COMPARED
        if key is KeyStanding.CHANGED:
            return Agreement.KEY_CHANGED
        if origin is OriginStanding.OTHER:
            return Agreement.ORIGIN_CHANGED
        if key is KeyStanding.NEW and not self._named and self._interactive:
            typed = _answer(translate("cli", "Type the fingerprint as the platform itself shows it: "))
            return None if matches_fingerprint(thumbprint, typed) else Agreement.KEY_NOT_COMPARED
        return None


def proposal_lines(proposal: Proposal) -> tuple[str, ...]:
    """Give origin, platform, key and difference, line by line, safe to show."""
    request = proposal.request
    changes = [change_text(change.field, change.untrusted_before, change.after) for change in proposal.changes]
    return (
        origin_line(proposal.origin.shown),
        platform_line(display_safe(request.claimed_name, 100), claimed=True),
        audience_line(display_safe(request.audience)),
        key_line(fingerprint(proposal.recipient.thumbprint)),
        *changes_lines(changes),
    )


def _show(proposal: Proposal, key: KeyStanding, origin: OriginStanding) -> None:
    lines = [*proposal_lines(proposal), translate("cli", _KEY_WORDS[key])]
    if origin is OriginStanding.OTHER_PORT:
        lines.append(translate("cli", "The platform was at another port of this host before."))
    sys.stderr.write("\n".join(lines) + "\n")
    sys.stderr.flush()


def _answer(question: str) -> str:
    sys.stderr.write(question)
    sys.stderr.flush()
    return sys.stdin.readline().strip()
