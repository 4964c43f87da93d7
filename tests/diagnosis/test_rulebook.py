"""The rules know only causes that have words, and signs that something shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wizard.catalogue.causes import load_causes
from wizard.diagnosis import phrase_book, rulebook
from wizard.diagnosis.look_alikes import LOOK_ALIKES
from wizard.diagnosis.provider_names import provider_token
from wizard.diagnosis.sign import Sign

FOLDER = Path(rulebook.__file__).parent


def test_every_rule_names_a_cause_that_has_words() -> None:
    assert {rule.code for rule in rulebook.ALL_RULES} <= set(load_causes())


def test_every_cause_of_a_failure_has_a_rule_or_is_made_from_facts() -> None:
    made = {"platform", "program", "names"}
    by_hand = {"network.family_unavailable", "network.one_family_fails", "sender.null_mx", "tls.cert_expires_soon"}
    by_hand |= {"sender.from_domain_not_found", "settings.none_found", "server.unsolicited_reply"}
    ruled = {rule.code for rule in rulebook.ALL_RULES} | by_hand
    assert {code for code in load_causes() if code.partition(".")[0] not in made} == ruled


def test_look_alikes_are_causes() -> None:
    assert set(LOOK_ALIKES) | {code for codes in LOOK_ALIKES.values() for code in codes} <= set(load_causes())
    assert all(cause not in codes for cause, codes in LOOK_ALIKES.items())


def test_every_sign_is_shown_by_a_phrase_or_a_fact_and_read_by_a_rule() -> None:
    sources = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.py")}
    shown = set(
        re.findall(r"Sign\.([A-Z0-9_]+)", "".join(t for n, t in sources.items() if not n.startswith("rules_")))
    )
    rules = "".join(t for n, t in sources.items() if n.startswith(("rules_", "explain", "evidence_from")))
    read = set(re.findall(r"\b(?:S|Sign)\.([A-Z0-9_]+)", rules))
    everything = {sign.name for sign in Sign}
    assert everything - shown == set()
    assert everything - read == set()


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("connect econnrefused 203.0.113.5:587", Sign.REFUSED),
        ("greylisted, try again", Sign.GREYLIST),
        ("must issue a starttls command first", Sign.TLS_WANTED),
        ("certificate has expired", Sign.CERT_EXPIRED),
        ("application-specific password required", Sign.APP_PASSWORD),
    ],
)
def test_a_phrase_shows_its_sign(words: str, sign: Sign) -> None:
    assert sign in phrase_book.signs_in(words)


@pytest.mark.parametrize(
    ("name", "token"),
    [
        ("outlook.com", "outlook-com"),
        ("m365", "microsoft-365"),
        ("gmail_relay", "google-workspace-relay"),
        ("163", "netease"),
        ("mail.ru", "mail-ru"),
        ("generic", None),
        ("", None),
        (None, None),
    ],
)
def test_names_of_providers_become_one_token(name: str | None, token: str | None) -> None:
    assert provider_token(name) == token
