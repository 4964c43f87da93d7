"""A server that was found outside the address's own domain is confirmed before it sees a password."""

from __future__ import annotations

import argparse
import sys

from wizard.cli.exit_codes import UsageError
from wizard.cli.prepared_run import PreparedRun
from wizard.cli.typed_yes import is_yes, yes_word
from wizard.facts.candidate import Trust
from wizard.report.isolates import isolate
from wizard.report.search_words import doubt_words
from wizard.words.translation import translate


def confirm_found_server(arguments: argparse.Namespace, prepared: PreparedRun) -> None:
    """Ask, or refuse where nobody can be asked, when a search or a stranger's file alone led to a host.

    An unprotected DNS answer can name any host (RFC 6186 section 6); a host given with --host was chosen by a person.
    """
    question = _doubt(arguments, prepared)
    if question is None:
        return
    if sys.stdin is not None and sys.stdin.isatty() and not arguments.password_stdin:
        sys.stderr.write(
            translate("cli", "{question} Send your password there? Type {yes}: ").format(
                question=question, yes=yes_word()
            )
        )
        sys.stderr.flush()
        if is_yes(sys.stdin.readline()):
            return
    host = prepared.summary.endpoint.host.ascii
    hint = translate("cli", "If that is your server, give --host {host}.").format(host=isolate(host))
    raise UsageError(f"{question} {hint}")


def _doubt(arguments: argparse.Namespace, prepared: PreparedRun) -> str | None:
    host = prepared.summary.endpoint.host
    if prepared.from_stranger:
        return translate(
            "cli", "The file was signed by a key that is not known here, and its server is {host}."
        ).format(host=isolate(host.shown))
    found = prepared.search.candidates if prepared.search is not None else ()
    chosen = next((candidate for candidate in found if candidate.endpoint.host == host), None)
    if arguments.host or chosen is None or chosen.trust is Trust.VERIFIED:
        return None
    return doubt_words(chosen, prepared.summary.sender.mailbox.domain.ascii)
