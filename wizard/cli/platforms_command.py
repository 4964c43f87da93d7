"""`smtp-wizard platforms`: list the platforms that this program knows."""

from __future__ import annotations

import argparse

from wizard.catalogue.platform_words import form_words, platform_name
from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.records import Platform
from wizard.cli.exit_codes import ExitCode
from wizard.cli.output import print_document, print_text
from wizard.report.isolates import isolate
from wizard.report.joined import labelled, listed
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
    lines = [labelled(isolate(platform.id), platform_name(platform))]
    for part in platform.form:
        if part.menu_path:
            lines.append(_row(translate("cli", "Where", "in the menus of a platform"), " > ".join(part.menu_path)))
        fields = listed(form_words(platform, field.label) for field in part.fields)
        said = translate("cli", "{fields}, then {button}", "the fields and the button of a form")
        said = said.format(fields=fields, button=form_words(platform, part.commit))
        lines.append(_row(translate("cli", "Fields", "of a form"), said))
    if platform.ports:
        lines.append(_row(translate("cli", "Ports"), listed(str(port) for port in platform.ports)))
    if platform.egress_addresses:
        addresses = listed(map(isolate, platform.egress_addresses))
        lines.append(_row(translate("cli", "Your firewall must admit"), addresses))
    if platform.fallback_sender:
        lines.append(_row(translate("cli", "Sends until then from"), isolate(platform.fallback_sender)))
    if platform.help_url:
        lines.append(_row(translate("cli", "Help", "a label in front of an address"), isolate(platform.help_url)))
    return "\n".join(lines)


def _row(label: str, value: str) -> str:
    return f"  {labelled(label, value)}"
