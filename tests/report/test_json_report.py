"""The JSON documents are what their schemas and the issue say."""

from __future__ import annotations

import json

import jsonschema
import pytest

from tests.diagnosis.corpus import context_of, harmless, rows
from tests.report.samples import samples
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.facts.candidate import SettingsSearch
from wizard.report.json_report import check_document, explain_document, nothing_found_document
from wizard.words.resource_files import read_resource

SAMPLES = samples()


def schema(name: str) -> dict[str, object]:
    document: dict[str, object] = json.loads(read_resource("schemas", f"{name}.schema.json"))
    jsonschema.Draft202012Validator.check_schema(document)
    return document


@pytest.mark.parametrize("name", SAMPLES)
def test_a_check_document_fits_its_schema(name: str) -> None:
    document = check_document(SAMPLES[name])
    jsonschema.validate(json.loads(json.dumps(document, allow_nan=False)), schema("check-1"))


def test_explanations_fit_their_schema() -> None:
    validator = jsonschema.Draft202012Validator(schema("explain-1"))
    texts = [(row["text"], context_of(row)) for row in rows()] + [(text, ExplainContext()) for text in harmless()]
    for text, context in texts:
        validator.validate(explain_document(explain(text, context)))


def test_a_healthy_run_has_neither_cause_nor_certainty() -> None:
    document = check_document(SAMPLES["healthy"])
    assert (document["ok"], document["root_cause"], document["certainty"]) == (True, None, None)
    assert (document["alternatives"], document["findings"]) == ([], [])


def test_a_problem_is_told_whole() -> None:
    document = check_document(SAMPLES["app password"])
    assert (document["ok"], document["root_cause"], document["certainty"]) == (
        False,
        "login.app_password_required",
        "sure",
    )
    findings = document["findings"]
    assert isinstance(findings, list)
    assert findings[0]["title"] == "Google needs an app password"
    assert findings[0]["evidence"] == ["auth.sign_in"]
    assert findings[0]["remedies"][0] == {
        "action": "enter-password",
        "label": "Enter an app password",
        "kind": "app-password",
    }


def test_a_remedy_that_changes_settings_names_only_what_changes() -> None:
    findings = check_document(SAMPLES["refused"])["findings"]
    assert isinstance(findings, list)
    assert findings[0]["remedies"][0] == {
        "action": "change-settings",
        "label": "Use port 465 with SSL/TLS",
        "port": 465,
        "security": "implicit-tls",
    }


def test_every_check_has_a_row_in_the_order_of_the_list() -> None:
    checks = check_document(SAMPLES["app password"])["checks"]
    assert isinstance(checks, list)
    assert [c["id"] for c in checks][:3] == ["names.addresses", "names.sender_domain", "tcp.connect"]
    states = {c["id"]: c["state"] for c in checks}
    assert (states["auth.sign_in"], states["mail.sender"]) == ("failed", "not_checked")


def test_settings_hold_no_password_field() -> None:
    settings = check_document(SAMPLES["healthy"])["settings"]
    assert isinstance(settings, dict)
    assert set(settings) == {"host", "port", "security", "username", "from_name", "from_address"}


def test_unknown_text_has_no_cause_and_says_what_was_read() -> None:
    document = explain_document(explain("250 2.1.5 Ok", ExplainContext("rcpt")))
    assert (document["cause"], document["certainty"], document["alternatives"]) == (None, "unknown", [])
    assert document["why"] == "It belongs to the recipient. Reply code 250: success (done)."


def test_explain_tells_what_it_read_and_what_that_means() -> None:
    known = explain_document(explain("535 5.7.8 Error: authentication failed", ExplainContext(provider="gmail")))
    assert known["read"] == {
        "stage": "auth",
        "stage_meaning": "the sign-in",
        "reply_code": 535,
        "reply_code_meaning": "refused for good; the same attempt fails again (the sign-in was refused)",
        "enhanced_code": "5.7.8",
        "enhanced_code_meaning": "the sign-in data is not accepted",
        "provider": "gmail",
    }


def test_explain_of_a_text_without_anything_read_says_so() -> None:
    unknown = explain_document(explain("lorem ipsum", ExplainContext()))
    assert set(unknown["read"].values()) == {None}  # type: ignore[attr-defined]  # an object of JSON


def test_a_reply_of_success_is_read_though_nothing_failed() -> None:
    read = explain_document(explain("250 Ok", ExplainContext()))["read"]
    assert isinstance(read, dict)
    assert (read["reply_code"], read["reply_code_meaning"]) == (250, "success (done)")


@pytest.mark.parametrize(
    ("notes", "cause"),
    [
        ((), "settings.none_found"),
        (("discovery.no_such_domain",), "sender.from_domain_not_found"),
        (("discovery.dns_unavailable",), "network.dns_unavailable"),
    ],
)
def test_a_search_without_a_server_says_which_cause_it_has(notes: tuple[str, ...], cause: str) -> None:
    document = nothing_found_document(SettingsSearch("northwind.example", (), None, None, notes, 0.1))
    assert (document["root_cause"], document["ok"], document["settings"]) == (cause, False, None)
