"""`smtp-wizard platforms`: list the platforms that this program knows."""

from __future__ import annotations

import argparse

from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.records import Platform
from wizard.cli.exit_codes import ExitCode
from wizard.cli.output import print_document, print_text
from wizard.words.translation import translate


def run_platforms(arguments: argparse.Namespace) -> ExitCode:
    """Print every platform as text or platforms/1."""
    platforms = load_platforms()
    if arguments.json:
        print_document({"schema": "smtp-wizard/platforms/1", "platforms": [_document(p) for p in platforms]})
    else:
        print_text("\n\n".join(_text(platform) for platform in platforms))
    return ExitCode.FINE


def _document(platform: Platform) -> dict[str, object]:
    return {
        "id": platform.id,
        "name": platform.name,
        "ports": list(platform.ports),
        "security_words": [
            {"security": word.security, "word": word.word, "ports": list(word.ports)}
            for word in platform.security_words
        ],
        "from_equals_mailbox": platform.from_equals_mailbox,
        "username_equals_from": platform.username_equals_from,
        "public_hosts_only": platform.public_hosts_only,
        "egress_addresses": list(platform.egress_addresses),
        "fallback_sender": platform.fallback_sender,
        "help_url": platform.help_url,
        "has_api": platform.has_api,
    }


def _text(platform: Platform) -> str:
    lines = [f"{platform.id}: {platform.name}"]
    for part in platform.form:
        if part.menu_path:
            lines.append(translate("cli", "  Where: {join}").format(join=" > ".join(part.menu_path)))
        lines.append(
            translate("cli", "  Fields: {join}, then {commit}").format(
                join=", ".join(field.label for field in part.fields), commit=part.commit
            )
        )
    if platform.ports:
        lines.append(translate("cli", "  Ports: {join}").format(join=", ".join(str(port) for port in platform.ports)))
    if platform.egress_addresses:
        lines.append(
            translate("cli", "  Your firewall must admit: {join}").format(join=", ".join(platform.egress_addresses))
        )
    if platform.fallback_sender:
        lines.append(
            translate("cli", "  Sends until then from: {fallback_sender}").format(
                fallback_sender=platform.fallback_sender
            )
        )
    if platform.help_url:
        lines.append(translate("cli", "  Help: {help_url}").format(help_url=platform.help_url))
    return "\n".join(lines)
