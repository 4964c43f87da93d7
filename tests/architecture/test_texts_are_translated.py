"""A new text that people read and that nobody marked for translation fails here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.import_table import PACKAGE, modules
from tests.architecture.readable_texts import reads_like_words, unmarked_texts

NOBODY_READS = {
    "diagnosis/": "what is looked for in the words of servers",
    "gui/stylesheet.py": "the style, in the words of style sheets",
    "export/": "names of faults in a signed file, for logs; report has their words",
    "catalogue/provider_rules.py": "for whoever writes provider data",
    "catalogue/provider_schema.py": "titles of JSON schemas",
    "cli/translated_parser.py": "argparse's own words, which are looked for",
    "platforms/": "headers and names of faults; report has their words",
    "practice/mail_dialogue.py": "what the practice mail server says",
    "practice/platform/": "the practice platform, which is an English web site as the real ones are",
    "practice/practice_ca.py": "names in practice certificates",
    "practice/control_site.py": "what the practice web server says",
    "probe/": "headers of protocols",
    "settings/pasted_names.py": "names that are looked for in what was pasted, in every language",
    "smtp/commands.py": "commands of SMTP",
    "workstation/keyring_choice.py": "product names of keyrings",
}
"""Modules and rooms without texts for people, and why their texts are English."""

NAMES = frozenset(
    {"SMTP Wizard", "Python", "Qt", "English", "Deutsch", "Scenario", "Northwind Referrals", "macOS {}, {}"}
    | {"SMTP Wizard: ", "SMTP Wizard: {}", "{}what is kept", "SMTP Wizard: signer key", "SMTP Wizard: platform token", "Library", "Preferences"}
    | {"Classifier", "Name", "License", "not installed", "MX {} {}", "SPF {}", "guess {}", "policy {}", "pin {}"}
    | {"provider data", "state or iat", "the work ended without a result", "{}:{} in {}", "535 5.7.8 Error: authentication failed"}
    | {"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Zl", "Zp", "Zs", "Client", "background: {}", "background: {};"}
    | {"smtp-wizard: {}\n", "\nsmtp-wizard: {}\n", "smtp-wizard: {}\n{}"}
)  # fmt: skip
"""Single texts that are names, protocol, styles, or for programmers."""

_REPLY = "practice/scenarios"
_COMMANDS = "gui/pages/checks_admission.py"
_LISTED_WORDS = ("report/private_values.py", "report/published_names.py")


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_text_is_marked(path: Path) -> None:
    place = path.relative_to(PACKAGE).as_posix()
    if place.startswith(tuple(NOBODY_READS)) or place in _LISTED_WORDS:
        return
    unmarked = [(one.line, one.text) for one in unmarked_texts(path) if one.text not in NAMES]
    if place.startswith(_REPLY):
        # The words of a server begin with its reply code.
        unmarked = [(line, text) for line, text in unmarked if not text[:3].isdigit() and "ESMTP" not in text]
        unmarked = [(line, text) for line, text in unmarked if text not in _GREETING]
    if place == _COMMANDS:
        unmarked = [(line, text) for line, text in unmarked if not _is_command(text)]
    assert unmarked == [], "mark it with translate() or QT_TRANSLATE_NOOP(), or say here why nobody reads it"


_GREETING = ("We do not authorize the use of this system to transport unsolicited,", "and/or bulk e-mail.")


def _is_command(text: str) -> bool:
    return any(word in text for word in ("nft add rule", "ufw allow", "New-NetFirewallRule", "rule family="))


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Port 587 is closed", True),
        ("The server said: {}", True),
        ("Copied", True),
        ("&Next", True),
        ("Show...", True),
        ("starttls", False),
        ("QWidget { color: red }", False),
        ("--password-stdin", False),
        (r"\bnot found\b", False),
        ("EHLO", False),
        ("objectName", False),
    ],
)
def test_what_reads_like_words(text: str, reads: bool) -> None:
    assert reads_like_words(text) is reads
