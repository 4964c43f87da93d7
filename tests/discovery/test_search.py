"""From a mailbox to ranked settings."""

from __future__ import annotations

import asyncio

import pytest

from tests.discovery.fake_records import FakeRecords
from wizard.catalogue.providers import load_providers
from wizard.discovery import search as search_module
from wizard.discovery.search import NOTES, search
from wizard.facts.candidate import CandidateSource, SettingsSearch, Trust
from wizard.facts.names import DnsOutcome, ServiceRecord
from wizard.report.search_words import known_notes
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.transport_security import TransportSecurity

GOOGLE_MX = ((1, "aspmx.l.google.com"), (5, "alt1.aspmx.l.google.com"))


def mailbox(text: str) -> Mailbox:
    parsed = parse_mailbox(text)
    assert isinstance(parsed, Mailbox)
    return parsed


def servers(found: SettingsSearch) -> list[str]:
    return [f"{c.endpoint} {c.security.value}" for c in found.candidates]


async def test_a_known_email_domain_gives_its_providers_settings_in_order() -> None:
    found = await search(mailbox("ann@gmail.com"), FakeRecords())
    assert servers(found) == ["smtp.gmail.com:465 implicit-tls", "smtp.gmail.com:587 starttls"]
    best = found.candidates[0]
    assert (best.source, best.trust, best.provider) == (CandidateSource.PROVIDER_DATA, Trust.VERIFIED, "gmail")
    assert best.username == "ann@gmail.com"
    assert found.provider == "gmail"
    assert found.notes == ()


async def test_a_company_domain_is_found_by_its_mail_exchanger() -> None:
    found = await search(mailbox("referrals@northwind.example"), FakeRecords(GOOGLE_MX))
    assert found.provider == "google-workspace"
    assert servers(found)[0] == "smtp.gmail.com:465 implicit-tls"
    assert {c.source for c in found.candidates} == {CandidateSource.MX}
    assert {c.trust for c in found.candidates} == {Trust.VERIFIED}
    assert found.exchangers is not None
    assert len(found.exchangers.exchangers) == 2


@pytest.mark.parametrize(
    ("exchanger", "first", "provider"),
    [
        ("northwind-example.mail.protection.outlook.com", "smtp.office365.com:587 starttls", "microsoft-365"),
        ("mx.zoho.eu", "smtppro.zoho.eu:465 implicit-tls", "zoho-mail"),
        ("mx2.zoho.com", "smtppro.zoho.com:465 implicit-tls", "zoho-mail"),
        ("mx.zoho.com.au", "smtppro.zoho.com.au:465 implicit-tls", "zoho-mail"),
        ("mx00.ionos.co.uk", "smtp.ionos.co.uk:465 implicit-tls", "ionos"),
        ("mx01.kundenserver.de", "smtp.ionos.de:465 implicit-tls", "ionos"),
        ("mx1.mail.ovh.net", "ssl0.ovh.net:465 implicit-tls", "ovh"),
        ("ex2.mail.ovh.net", "ex2.mail.ovh.net:587 starttls", "ovh"),
        ("w0123456.kasserver.com", "w0123456.kasserver.com:465 implicit-tls", "all-inkl"),
        ("heracles.mxrouting.net", "heracles.mxrouting.net:465 implicit-tls", "mxroute"),
        ("gateway1.websitewelcome.com", "mail.northwind.example:465 implicit-tls", "bluehost"),
        ("in1-smtp.messagingengine.com", "smtp.fastmail.com:465 implicit-tls", "fastmail"),
        ("mx1.titan.email", "smtp.titan.email:465 implicit-tls", "titan"),
    ],
)
async def test_the_region_and_the_server_follow_from_the_mail_exchanger(
    exchanger: str, first: str, provider: str
) -> None:
    found = await search(mailbox("a@northwind.example"), FakeRecords(((10, exchanger),)))
    assert (servers(found)[0], found.provider) == (first, provider)
    assert found.candidates[0].trust is Trust.VERIFIED


@pytest.mark.parametrize(
    ("address", "first"),
    [
        ("a@126.com", "smtp.126.com:465 implicit-tls"),
        ("a@vip.163.com", "smtp.vip.163.com:465 implicit-tls"),
        ("a@virgilio.it", "out.virgilio.it:465 implicit-tls"),
        ("a@zohomail.eu", "smtp.zoho.eu:465 implicit-tls"),
        ("a@kakao.com", "smtp.kakao.com:465 implicit-tls"),
        ("a@pec.it", "smtps.pec.aruba.it:465 implicit-tls"),
        ("a@contoso.onmicrosoft.com", "smtp.office365.com:587 starttls"),
    ],
)
async def test_a_brand_of_a_provider_gets_its_own_server(address: str, first: str) -> None:
    assert servers(await search(mailbox(address), FakeRecords()))[0] == first


@pytest.mark.parametrize(
    ("address", "username"),
    [("ann@web.de", "ann"), ("ann@gmx.de", "ann@gmx.de"), ("ann@naver.com", "ann")],
)
async def test_the_user_name_has_the_providers_form(address: str, username: str) -> None:
    found = await search(mailbox(address), FakeRecords())
    assert {c.username for c in found.candidates} == {username}


async def test_every_domain_of_the_shipped_data_is_answered_without_a_network() -> None:
    for provider in load_providers().values():
        for domain in provider.email_domains:
            found = await search(mailbox(f"a@{domain}"), FakeRecords(outcome=DnsOutcome.NO_RESOLVER))
            assert found.provider == provider.id
            known = {(e.host, e.port, e.security) for e in provider.endpoints}
            got = {(c.endpoint.host.ascii, c.endpoint.port, c.security.value) for c in found.candidates}
            assert got <= known
            assert bool(got) == bool(known)
            assert "discovery.dns_unavailable" in found.notes


async def test_nothing_found_is_said_plainly() -> None:
    found = await search(mailbox("a@northwind.example"), FakeRecords(((10, "mx.northwind.example"),)))
    assert (found.candidates, found.provider, found.notes) == ((), None, ("discovery.nothing_found",))


@pytest.mark.parametrize(
    "exchanger", ["mx1.northwind.pphosted.com", "eu-smtp-inbound-1.mimecast.com", "mx10.antispamcloud.com"]
)
async def test_a_filter_is_never_turned_into_a_server(exchanger: str) -> None:
    found = await search(mailbox("a@northwind.example"), FakeRecords(((10, exchanger),)))
    assert found.candidates == ()
    assert found.notes == ("discovery.filter_in_front", "discovery.nothing_found")
    assert found.provider is not None


@pytest.mark.parametrize("exchanger", ["mx1.improvmx.com", "eforward1.registrar-servers.com"])
async def test_a_forwarder_is_never_turned_into_a_server_though_one_of_them_has_some(exchanger: str) -> None:
    found = await search(mailbox("a@northwind.example"), FakeRecords(((10, exchanger),)))
    assert found.candidates == ()
    assert found.notes == ("discovery.forwarder", "discovery.nothing_found")


@pytest.mark.parametrize("provider", load_providers().values(), ids=lambda provider: provider.id)
async def test_no_filters_or_forwarders_mail_exchanger_is_ever_proposed(provider: object) -> None:
    for suffix in getattr(provider, "mx_suffixes", ()):
        found = await search(mailbox("a@northwind.example"), FakeRecords(((10, f"mx.{suffix}"),)))
        kinds = {load_providers()[c.provider].kind for c in found.candidates if c.provider}
        assert not kinds & {"filter", "forwarder", "relay"}
        assert TransportSecurity.CLEARTEXT not in {c.security for c in found.candidates}


async def test_a_provider_behind_a_filter_has_to_be_confirmed() -> None:
    records = FakeRecords(((10, "mx1.pphosted.com"), (20, "n-example.mail.protection.outlook.com")))
    found = await search(mailbox("a@n.example"), records)
    assert servers(found)[0] == "smtp.office365.com:587 starttls"
    assert {c.trust for c in found.candidates} == {Trust.CONFIRM}
    assert found.provider == "microsoft-365"
    assert found.notes == ("discovery.filter_in_front",)


async def test_a_provider_behind_an_unknown_server_has_to_be_confirmed() -> None:
    found = await search(mailbox("a@n.example"), FakeRecords(((10, "mx.n.example"), (20, "aspmx.l.google.com"))))
    assert {c.trust for c in found.candidates} == {Trust.CONFIRM}


async def test_the_order_of_the_answer_does_not_matter_but_the_preference_does() -> None:
    records = FakeRecords(((20, "mx.zoho.com"), (10, "in1-smtp.messagingengine.com")))
    assert (await search(mailbox("a@n.example"), records)).provider == "fastmail"


async def test_a_mail_exchanger_that_two_amazon_services_share_has_to_be_confirmed() -> None:
    records = FakeRecords(((10, "inbound-smtp.eu-west-1.amazonaws.com"),))
    found = await search(mailbox("a@n.example"), records)
    assert servers(found) == ["smtp.mail.eu-west-1.awsapps.com:465 implicit-tls"]
    assert {c.trust for c in found.candidates} == {Trust.CONFIRM}


async def test_a_sending_service_that_receives_for_the_domain_has_to_be_confirmed() -> None:
    found = await search(mailbox("a@n.example"), FakeRecords(((10, "mx.sendgrid.net"),)))
    assert {(c.trust, c.username) for c in found.candidates} == {(Trust.CONFIRM, "apikey")}


@pytest.mark.parametrize(
    ("address", "note", "has_server"),
    [
        ("a@outlook.com", "provider.oauth_only", True),
        ("a@tuta.com", "provider.no_smtp", False),
        ("a@proton.me", "provider.local_only", True),
    ],
)
async def test_a_mailbox_that_a_password_form_cannot_use_is_said(address: str, note: str, has_server: bool) -> None:
    found = await search(mailbox(address), FakeRecords())
    assert note in found.notes
    assert bool(found.candidates) is has_server


async def test_the_local_bridge_is_never_used_without_a_question() -> None:
    found = await search(mailbox("a@proton.me"), FakeRecords(((5, "mail.protonmail.ch"),)))
    assert [(str(c.endpoint), c.trust) for c in found.candidates] == [("127.0.0.1:1025", Trust.CONFIRM)]


@pytest.mark.parametrize(
    ("outcome", "note"),
    [
        (DnsOutcome.NXDOMAIN, "discovery.no_such_domain"),
        (DnsOutcome.SERVFAIL, "discovery.dns_unavailable"),
        (DnsOutcome.TIMED_OUT, "discovery.dns_unavailable"),
        (DnsOutcome.NO_RESOLVER, "discovery.dns_unavailable"),
    ],
)
async def test_what_the_dns_could_not_say_is_noted(outcome: DnsOutcome, note: str) -> None:
    found = await search(mailbox("a@northwind.example"), FakeRecords(outcome=outcome))
    assert found.notes == (note, "discovery.nothing_found")


async def test_a_null_mx_is_noted() -> None:
    found = await search(mailbox("a@northwind.example"), FakeRecords(null_mx=True))
    assert "discovery.null_mx" in found.notes


async def test_a_service_that_is_declared_absent_is_noted() -> None:
    absent = (ServiceRecord(0, 0, 0, "."),)
    records = FakeRecords(services={"_submissions._tcp": absent, "_submission._tcp": absent})
    found = await search(mailbox("a@northwind.example"), records)
    assert (found.candidates, found.notes) == ((), ("discovery.not_offered", "discovery.nothing_found"))


async def test_one_service_absent_and_one_offered_is_an_offer() -> None:
    records = FakeRecords(
        services={
            "_submissions._tcp": (ServiceRecord(0, 0, 0, "."),),
            "_submission._tcp": (ServiceRecord(0, 1, 587, "mail.northwind.example"),),
        }
    )
    found = await search(mailbox("a@northwind.example"), records)
    assert servers(found) == ["mail.northwind.example:587 starttls"]
    assert found.notes == ()


async def test_a_server_found_twice_stands_once_with_its_best_source() -> None:
    services = {"_submissions._tcp": (ServiceRecord(0, 1, 465, "smtp.gmail.com"),)}
    found = await search(mailbox("a@n.example"), FakeRecords(GOOGLE_MX, services))
    assert servers(found) == ["smtp.gmail.com:465 implicit-tls", "smtp.gmail.com:587 starttls"]
    assert found.candidates[0].source is CandidateSource.MX


async def test_what_needs_no_confirmation_comes_first() -> None:
    services = {"_submissions._tcp": (ServiceRecord(0, 1, 465, "mail.n.example"),)}
    found = await search(mailbox("a@n.example"), FakeRecords(((10, "mx.sendgrid.net"),), services))
    assert servers(found)[0] == "mail.n.example:465 implicit-tls"
    assert [c.trust for c in found.candidates] == sorted((c.trust for c in found.candidates), reverse=True)


async def test_everything_is_asked_at_once_and_by_the_a_label() -> None:
    records = FakeRecords()
    await search(mailbox("a@bücher.example"), records)
    domain = "xn--bcher-kva.example"
    assert sorted(records.asked) == [
        f"MX {domain}",
        f"SRV _submission._tcp.{domain}",
        f"SRV _submissions._tcp.{domain}",
    ]


async def test_a_dns_that_never_answers_is_given_up_and_its_questions_are_cancelled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search_module, "KNOWN_DOMAIN_LIMIT_S", 0.01)
    records = FakeRecords(hold=frozenset({"MX", "SRV"}))
    found = await search(mailbox("a@gmail.com"), records)
    assert servers(found)[0] == "smtp.gmail.com:465 implicit-tls"
    assert found.notes == ("discovery.dns_unavailable",)
    assert found.exchangers is None
    assert len(records.cancelled) == 3


async def test_a_late_service_answer_does_not_lose_the_mail_exchangers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "SEARCH_LIMIT_S", 0.01)
    found = await search(mailbox("a@n.example"), FakeRecords(GOOGLE_MX, hold=frozenset({"SRV"})))
    assert found.provider == "google-workspace"


async def test_cancelling_the_search_cancels_every_question() -> None:
    records = FakeRecords(hold=frozenset({"MX", "SRV"}))
    task = asyncio.create_task(search(mailbox("a@n.example"), records))
    await records.three_asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(records.cancelled) == 3


def test_every_note_has_words() -> None:
    assert known_notes() >= NOTES
