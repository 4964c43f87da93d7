"""Where a name leads nowhere, the server that the search found is offered, and the words follow the facts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import IMPLICIT, STARTTLS, C, run_with, settings
from wizard.catalogue.providers import provider_for_host
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import ChangeSettings, Finding, TryAgain
from wizard.facts.candidate import CandidateSource, SettingsCandidate, Trust
from wizard.facts.dialogue import StartTlsFact
from wizard.facts.names import DnsOutcome
from wizard.report.alternative_words import how_to_tell
from wizard.report.check_words import check_detail
from wizard.report.finding_words import words_for
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity

MAIL = "mail.northwind.example"


def candidate(
    host: str = MAIL, port: int = 587, security: TransportSecurity = STARTTLS, trust: Trust = Trust.VERIFIED
) -> SettingsCandidate:
    return SettingsCandidate(Endpoint(Host(host), port), security, None, CandidateSource.SRV, trust, None)


def finding(typed: str, found: Sequence[SettingsCandidate], outcome: DnsOutcome = DnsOutcome.NXDOMAIN) -> Finding:
    run = run_with({C.NAMES: runs.names((), outcome)}, settings(host=typed))
    return diagnose(run, provider_for_host(typed), None, found).findings[0]


@pytest.mark.parametrize("typed", ["mial.northwind.example", "mail.northwnid.example", "northwind.example"])
def test_a_slip_of_the_found_server_or_its_domain_alone_offers_that_server(typed: str) -> None:
    found = (candidate(port=465, security=IMPLICIT), candidate())
    assert finding(typed, found).remedies == (ChangeSettings(host=MAIL),)


def test_port_and_security_change_where_the_server_was_not_found_with_them() -> None:
    found = (candidate(port=465, security=IMPLICIT),)
    assert finding("northwind.example", found).remedies == (ChangeSettings(MAIL, 465, IMPLICIT),)


def test_a_slip_of_a_well_known_server_is_that_and_any_other_name_is_the_found_one() -> None:
    assert finding("smtp.gmial.com", (candidate(),)).remedies == (ChangeSettings(host="smtp.gmail.com"),)
    assert finding("post.northwind.example", (candidate(),)).remedies == (ChangeSettings(host=MAIL),)


def test_without_a_server_that_can_be_offered_only_trying_again_is_left() -> None:
    stranger = candidate("smtp.somewhere.test", trust=Trust.CONFIRM)
    for found in ((), (stranger,), (candidate("post.northwind.example"),)):
        assert finding("post.northwind.example", found).remedies == (TryAgain(),)


@pytest.mark.parametrize(
    ("outcome", "title"),
    [
        (DnsOutcome.NXDOMAIN, "The server northwind.example does not exist"),
        (DnsOutcome.NODATA, "The name northwind.example leads to no server"),
    ],
)
def test_a_name_without_an_address_is_not_said_not_to_exist(outcome: DnsOutcome, title: str) -> None:
    found = finding("northwind.example", (), outcome)
    words = words_for(found.code, found.params, None, mark=str)
    names = run_with({C.NAMES: runs.names((), outcome)}).outcomes[C.NAMES]
    exists = "exists" in check_detail(C.NAMES, names)
    assert words.title == title
    assert ("The name exists" in words.why) is exists


def test_encryption_that_was_taken_away_is_not_said_to_be_about_a_certificate() -> None:
    run = run_with({C.STARTTLS: StartTlsFact(False, None, None, 0.0)}, settings(host="smtp.gmail.com"))
    found = diagnose(run, provider_for_host("smtp.gmail.com"), None)
    lead = found.findings[0]
    assert lead.code == "tls.tls_intercepted"
    words = words_for(lead.code, lead.params, found.provider)
    said = (words.title, words.why, *words.steps, how_to_tell(lead.code, lead.params["case"]))
    assert [text for text in said if "certificate" in text.casefold()] == []
    assert "certificate" in words_for(lead.code, {**lead.params, "case": ""}, None).title
