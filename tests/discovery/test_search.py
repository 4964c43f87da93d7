"""From a mailbox to ranked settings."""

from __future__ import annotations

import asyncio

import pytest

from tests.discovery.fake_world import FakeWorld, config, find, mailbox, servers
from tests.discovery.virtual_time import run_virtual
from wizard.catalogue.providers import load_providers
from wizard.discovery.board import NOTES
from wizard.discovery.search import search
from wizard.facts.candidate import CandidateSource, SettingsSearch, Trust
from wizard.facts.names import DnsOutcome, DnsProof, ServiceRecord
from wizard.facts.search_options import SearchOptions
from wizard.report.search_words import known_notes
from wizard.settings.transport_security import TransportSecurity

GOOGLE_MX = ((1, "aspmx.l.google.com"), (5, "alt1.aspmx.l.google.com"))
PROVEN_MX = {"MX": DnsProof.PROVEN}
PROVEN_SRV = {"SRV": DnsProof.PROVEN}
OWN_FILE = "https://autoconfig.n.example/mail/config-v1.1.xml"
WELL_KNOWN = "https://n.example/.well-known/autoconfig/mail/config-v1.1.xml"
LIST = "https://autoconfig.thunderbird.net/v1.1/"


async def test_a_known_email_domain_gives_its_providers_settings_in_order() -> None:
    found = await find("ann@gmail.com", FakeWorld())
    assert servers(found) == ["smtp.gmail.com:465 implicit-tls", "smtp.gmail.com:587 starttls"]
    best = found.candidates[0]
    assert (best.source, best.trust, best.provider) == (CandidateSource.PROVIDER_DATA, Trust.VERIFIED, "gmail")
    assert best.username == "ann@gmail.com"
    assert found.provider == "gmail"
    assert (found.notes, found.final) == ((), True)


@pytest.mark.parametrize(("proofs", "trust"), [(PROVEN_MX, Trust.VERIFIED), ({}, Trust.CONFIRM)])
async def test_a_company_domain_is_found_by_its_mail_exchanger(proofs: dict[str, DnsProof], trust: Trust) -> None:
    found = await find("referrals@northwind.example", FakeWorld(GOOGLE_MX, proofs=proofs))
    assert found.provider == "google-workspace"
    assert servers(found)[0] == "smtp.gmail.com:465 implicit-tls"
    assert {c.source for c in found.candidates} == {CandidateSource.MX}
    assert {c.trust for c in found.candidates} == {trust}
    assert found.candidates[0].registrable_domain == "gmail.com"
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
    found = await find("a@northwind.example", FakeWorld(((10, exchanger),), proofs=PROVEN_MX))
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
    assert servers(await find(address, FakeWorld()))[0] == first


@pytest.mark.parametrize(
    ("address", "username"),
    [("ann@web.de", "ann"), ("ann@gmx.de", "ann@gmx.de"), ("ann@naver.com", "ann")],
)
async def test_the_user_name_has_the_providers_form(address: str, username: str) -> None:
    found = await find(address, FakeWorld())
    assert {c.username for c in found.candidates} == {username}


async def test_every_domain_of_the_shipped_data_is_answered_offline_and_asks_nobody() -> None:
    offline = SearchOptions(offline=True)
    for provider in load_providers().values():
        for domain in provider.email_domains:
            world = FakeWorld()
            found = await find(f"a@{domain}", world, offline)
            assert found.provider == provider.id
            known = {(e.host, e.port, e.security) for e in provider.endpoints}
            got = {(c.endpoint.host.ascii, c.endpoint.port, c.security.value) for c in found.candidates}
            assert got <= known
            assert bool(got) == any(e.security != "cleartext" and e.port != 25 for e in provider.endpoints)
            assert world.asked == []


async def test_offline_a_slip_is_said_by_its_distance_to_a_known_name() -> None:
    found = await find("a@gmial.com", FakeWorld(), SearchOptions(offline=True))
    assert found.suggestion == "gmail.com"
    assert found.notes[0] == "discovery.looks_like"


async def test_offline_an_unknown_domain_is_said_to_be_unknown() -> None:
    found = await find("a@northwind.example", FakeWorld(), SearchOptions(offline=True))
    assert (found.candidates, found.notes) == ((), ("discovery.offline", "discovery.nothing_found"))


async def test_nothing_found_is_said_plainly() -> None:
    found = await find("a@northwind.example", FakeWorld(((10, "mx.northwind.example"),)))
    assert (found.candidates, found.provider, found.notes) == ((), None, ("discovery.nothing_found",))


# Inbound services


@pytest.mark.parametrize(
    ("exchanger", "name"),
    [
        ("mx1.northwind.pphosted.com", "Proofpoint"),
        ("eu-smtp-inbound-1.mimecast.com", "Mimecast"),
        ("mx10.antispamcloud.com", "SpamExperts"),
        ("northwind-example.mx1.mtaroutes.com", "Mail Assure"),
        ("mx01.in.retarus.com", "Retarus"),
    ],
)
@pytest.mark.parametrize("provider_data", [True, False])
async def test_a_filter_is_never_turned_into_a_server(exchanger: str, name: str, provider_data: bool) -> None:
    base = ".".join(exchanger.split(".")[-2:])
    world = FakeWorld(
        ((10, exchanger),),
        hosts={f"smtp.{base}": "192.0.2.1", base: "192.0.2.1"},
        working={f"smtp.{base}:465": True, f"{base}:587": True},
        files={
            f"https://autoconfig.{base}/mail/config-v1.1.xml": config((f"smtp.{base}", 465, "SSL")),
            f"{LIST}{base}": config((f"smtp.{base}", 465, "SSL")),
        },
    )
    found = await find("a@northwind.example", world, SearchOptions(provider_data=provider_data))
    assert found.candidates == ()
    assert found.notes == ("discovery.filter_in_front", "discovery.nothing_found")
    assert found.in_front is not None
    assert name in found.in_front


@pytest.mark.parametrize(
    "exchanger",
    [
        "mx1.improvmx.com",
        "eforward1.registrar-servers.com",
        "mx1.simplelogin.co",
        "route1.mx.cloudflare.net",
        "mail.anonaddy.com",
        "mx1.mailchannels.net",
        "mx1.seppmail.cloud",
        "mxi.perceptionpoint.io",
    ],
)
async def test_a_forwarder_is_never_turned_into_a_server_though_one_of_them_has_some(exchanger: str) -> None:
    found = await find("a@northwind.example", FakeWorld(((10, exchanger),)))
    assert found.candidates == ()
    assert found.notes[0] in ("discovery.forwarder", "discovery.filter_in_front")
    assert found.in_front is not None


@pytest.mark.parametrize("provider", load_providers().values(), ids=lambda provider: provider.id)
async def test_no_filters_or_forwarders_mail_exchanger_is_ever_proposed(provider: object) -> None:
    for suffix in getattr(provider, "mx_suffixes", ()):
        found = await find("a@northwind.example", FakeWorld(((10, f"mx.{suffix}"),)))
        kinds = {load_providers()[c.provider].kind for c in found.candidates if c.provider}
        assert not kinds & {"filter", "forwarder", "relay"}
        assert TransportSecurity.CLEARTEXT not in {c.security for c in found.candidates}


@pytest.mark.parametrize("url", [OWN_FILE, WELL_KNOWN, f"{LIST}n.example"])
async def test_no_source_can_propose_a_filter_a_cleartext_server_or_port_25(url: str) -> None:
    body = config(
        ("mx1.pphosted.com", 465, "SSL"), ("mail.n.example", 587, "plain"), ("mail.n.example", 25, "STARTTLS")
    )
    found = await find("a@n.example", FakeWorld(files={url: body}))
    assert found.candidates == ()


@pytest.mark.parametrize("url", [OWN_FILE, WELL_KNOWN, f"{LIST}n.example"])
@pytest.mark.parametrize(
    "host", ["metadata.google.internal", "router.lan", "mail.corp.local", "1.0.0.127.in-addr.arpa", "a.home.arpa"]
)
async def test_no_file_can_propose_a_name_of_some_private_network(url: str, host: str) -> None:
    assert (await find("a@n.example", FakeWorld(files={url: config((host, 465, "SSL"))}))).candidates == ()
    records = {"_submissions._tcp.n.example": (ServiceRecord(0, 1, 465, host),)}
    assert (await find("a@n.example", FakeWorld(services_of=records))).candidates == ()


async def test_a_private_network_may_name_its_own_server() -> None:
    world = FakeWorld(
        files={"https://autoconfig.corp.local/mail/config-v1.1.xml": config(("m.corp.local", 465, "SSL"))}
    )
    assert servers(await find("a@corp.local", world)) == ["m.corp.local:465 implicit-tls"]


async def test_a_provider_behind_a_filter_has_to_be_confirmed_whatever_the_dns_proves() -> None:
    world = FakeWorld(((10, "mx1.pphosted.com"), (20, "n-example.mail.protection.outlook.com")), proofs=PROVEN_MX)
    found = await find("a@n.example", world)
    assert servers(found)[0] == "smtp.office365.com:587 starttls"
    assert {c.trust for c in found.candidates} == {Trust.CONFIRM}
    assert found.provider == "microsoft-365"
    assert found.notes == ("discovery.filter_in_front",)


async def test_the_spf_record_hints_at_the_server_behind_a_filter() -> None:
    world = FakeWorld(
        ((10, "mx1.pphosted.com"),),
        texts_of={"n.example": ("v=spf1 include:pphosted.com include:spf.protection.outlook.com -all",)},
    )
    found = await find("a@n.example", world)
    assert servers(found) == ["smtp.office365.com:587 starttls"]
    assert [(c.source, c.trust) for c in found.candidates] == [(CandidateSource.SPF, Trust.CONFIRM)]
    assert "discovery.filter_in_front" in found.notes


async def test_a_guess_that_is_an_alias_of_the_filter_or_has_its_address_is_left_out() -> None:
    world = FakeWorld(
        ((10, "mx1.pphosted.com"),),
        hosts={"mail.n.example": "192.0.2.1", "smtp.n.example": "192.0.2.2", "mx1.pphosted.com": "192.0.2.2"},
        aliases_of={"mail.n.example": ("mx1.pphosted.com",)},
        working={f"{host}.n.example:{port}": True for host in ("mail", "smtp") for port in (465, 587)},
    )
    found = await find("a@n.example", world)
    assert found.candidates == ()
    assert not [question for question in world.asked if question.startswith("LOOK")]


async def test_a_provider_behind_an_unknown_server_has_to_be_confirmed() -> None:
    world = FakeWorld(((10, "mx.n.example"), (20, "aspmx.l.google.com")), proofs=PROVEN_MX)
    assert {c.trust for c in (await find("a@n.example", world)).candidates} == {Trust.CONFIRM}


async def test_the_owner_of_the_first_exchanger_stands_above_a_provider_behind_it() -> None:
    world = FakeWorld(((10, "mx.hoster.example"), (20, "aspmx.l.google.com")))
    world.files = {f"{LIST}hoster.example": config(("smtp.hoster.example", 465, "SSL"))}
    assert servers(await find("a@n.example", world))[0] == "smtp.hoster.example:465 implicit-tls"


async def test_the_order_of_the_answer_does_not_matter_but_the_preference_does() -> None:
    world = FakeWorld(((20, "mx.zoho.com"), (10, "in1-smtp.messagingengine.com")))
    assert (await find("a@n.example", world)).provider == "fastmail"


async def test_a_mail_exchanger_that_two_amazon_services_share_has_to_be_confirmed() -> None:
    world = FakeWorld(((10, "inbound-smtp.eu-west-1.amazonaws.com"),), proofs=PROVEN_MX)
    found = await find("a@n.example", world)
    assert servers(found) == ["smtp.mail.eu-west-1.awsapps.com:465 implicit-tls"]
    assert {c.trust for c in found.candidates} == {Trust.CONFIRM}


async def test_a_sending_service_that_receives_for_the_domain_has_to_be_confirmed() -> None:
    found = await find("a@n.example", FakeWorld(((10, "mx.sendgrid.net"),), proofs=PROVEN_MX))
    assert {(c.trust, c.username) for c in found.candidates} == {(Trust.CONFIRM, "apikey")}


# Notes


@pytest.mark.parametrize(
    ("address", "note", "has_server"),
    [
        ("a@outlook.com", "provider.oauth_only", True),
        ("a@tuta.com", "provider.no_smtp", False),
        ("a@proton.me", "provider.local_only", True),
    ],
)
async def test_a_mailbox_that_a_password_form_cannot_use_is_said(address: str, note: str, has_server: bool) -> None:
    found = await find(address, FakeWorld())
    assert note in found.notes
    assert bool(found.candidates) is has_server


async def test_the_local_bridge_is_never_used_without_a_question() -> None:
    found = await find("a@proton.me", FakeWorld(((5, "mail.protonmail.ch"),)))
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
    found = await find("a@northwind.example", FakeWorld(outcome=outcome))
    assert found.notes == (note, "discovery.nothing_found")


@pytest.mark.parametrize(
    ("outcome", "notes"),
    [(DnsOutcome.NXDOMAIN, ("discovery.dns_denies",)), (DnsOutcome.TIMED_OUT, ("discovery.dns_unavailable",))],
)
async def test_what_the_shipped_data_knows_no_dns_denies(outcome: DnsOutcome, notes: tuple[str, ...]) -> None:
    """A DNS that answers every name with no must not stand against the settings that were found."""
    found = await find("a@gmail.com", FakeWorld(outcome=outcome))
    assert str(found.candidates[0].endpoint.host) == "smtp.gmail.com"
    assert found.notes == notes


async def test_a_slip_that_does_not_resolve_gets_the_domain_that_was_meant() -> None:
    found = await find("a@gmial.com", FakeWorld(outcome=DnsOutcome.NXDOMAIN))
    assert found.suggestion == "gmail.com"
    assert "discovery.did_you_mean" in found.notes


async def test_a_slip_that_somebody_registered_is_said_to_look_like_the_other() -> None:
    found = await find("a@gmial.com", FakeWorld(((10, "mx.gmial.com"),)))
    assert found.suggestion == "gmail.com"
    assert "discovery.looks_like" in found.notes


async def test_a_domain_like_no_other_is_not_corrected() -> None:
    found = await find("a@northwind-traders.example", FakeWorld(((10, "mx.northwind-traders.example"),)))
    assert (found.suggestion, found.notes) == (None, ("discovery.nothing_found",))


async def test_a_null_mx_is_noted() -> None:
    assert "discovery.null_mx" in (await find("a@northwind.example", FakeWorld(null_mx=True))).notes


async def test_a_service_that_is_declared_absent_is_noted() -> None:
    absent = (ServiceRecord(0, 0, 0, "."),)
    world = FakeWorld(services_of={"_submissions._tcp": absent, "_submission._tcp": absent})
    found = await find("a@northwind.example", world)
    assert (found.candidates, found.notes) == ((), ("discovery.not_offered", "discovery.nothing_found"))


async def test_one_service_absent_and_one_offered_is_an_offer() -> None:
    world = FakeWorld(
        services_of={
            "_submissions._tcp": (ServiceRecord(0, 0, 0, "."),),
            "_submission._tcp": (ServiceRecord(0, 1, 587, "mail.northwind.example"),),
        }
    )
    found = await find("a@northwind.example", world)
    assert servers(found) == ["mail.northwind.example:587 starttls"]
    assert found.notes == ()


async def test_oauth_as_the_only_way_in_is_noted() -> None:
    body = config(("smtp.n.example", 465, "SSL"), auth="OAuth2")
    assert (await find("a@n.example", FakeWorld(files={OWN_FILE: body}))).notes == ("discovery.oauth_only",)


def test_every_note_has_words() -> None:
    assert known_notes() >= NOTES


# Sources and their order


def everything() -> FakeWorld:
    """A domain that every source knows something else about."""
    return FakeWorld(
        exchangers=GOOGLE_MX,
        services_of={"_submissions._tcp": (ServiceRecord(0, 1, 465, "srv.n.example"),)},
        texts_of={"n.example": ("v=spf1 include:zoho.com -all",)},
        hosts={"smtp.n.example": "192.0.2.1"},
        working={"smtp.n.example:465": True},
        files={
            OWN_FILE: config(("own.n.example", 465, "SSL")),
            WELL_KNOWN: config(("well-known.n.example", 465, "SSL")),
            f"{LIST}n.example": config(("list.n.example", 465, "SSL")),
        },
    )


@pytest.mark.parametrize(
    ("without", "first"),
    [
        ((), "own.n.example"),
        ((OWN_FILE,), "well-known.n.example"),
        ((OWN_FILE, WELL_KNOWN), "list.n.example"),
        ((OWN_FILE, WELL_KNOWN, "list"), "srv.n.example"),
        ((OWN_FILE, WELL_KNOWN, "list", "srv"), "smtp.gmail.com"),
        ((OWN_FILE, WELL_KNOWN, "list", "srv", "mx"), "smtppro.zoho.com"),
        ((OWN_FILE, WELL_KNOWN, "list", "srv", "mx", "spf"), "smtp.n.example"),
    ],
)
@pytest.mark.parametrize("order", range(8))
def test_the_best_source_wins_in_whatever_order_the_answers_come(
    without: tuple[str, ...], first: str, order: int
) -> None:
    world = everything()
    world.files = {url: body for url, body in world.files.items() if url not in without}
    if "list" in without:
        world.files = {url: body for url, body in world.files.items() if not url.startswith(LIST)}
    world.services_of = {} if "srv" in without else world.services_of
    world.exchangers = () if "mx" in without else world.exchangers
    world.texts_of = {} if "spf" in without else world.texts_of
    world.delay = lambda question: (hash_of(question) * (order + 1)) % 23 / 10
    found = run_virtual(find("a@n.example", world))
    assert found.candidates[0].endpoint.host.ascii == first


def hash_of(text: str) -> int:
    return sum(position * octet for position, octet in enumerate(text.encode(), 1))


async def test_a_proven_srv_record_is_the_domains_own_word_and_stands_above_the_public_list() -> None:
    world = everything()
    world.files = {f"{LIST}n.example": config(("list.n.example", 465, "SSL"))}
    world.proofs = PROVEN_SRV
    found = await find("a@n.example", world)
    assert servers(found)[0] == "srv.n.example:465 implicit-tls"
    assert found.candidates[0].trust is Trust.VERIFIED


async def test_an_answer_that_does_not_fit_its_signature_is_not_used() -> None:
    world = FakeWorld(
        GOOGLE_MX,
        services_of={"_submissions._tcp": (ServiceRecord(0, 1, 465, "srv.n.example"),)},
        proofs={"SRV": DnsProof.BOGUS, "MX": DnsProof.BOGUS},
    )
    found = await find("a@n.example", world)
    assert found.candidates == ()
    assert "discovery.dnssec_failed" in found.notes


@pytest.mark.parametrize(
    ("host", "trust"),
    [
        ("smtp.n.example", Trust.VERIFIED),
        ("n.example", Trust.VERIFIED),
        ("smtp.hoster.example", Trust.CONFIRM),
        ("smtp.evil-n.example", Trust.CONFIRM),
        ("n.example.evil.example", Trust.CONFIRM),
        ("smtp.gmail.com", Trust.CONFIRM),
    ],
)
async def test_the_domains_own_file_is_verified_for_servers_of_the_domain_only(host: str, trust: Trust) -> None:
    found = await find("a@n.example", FakeWorld(files={OWN_FILE: config((host, 465, "SSL"))}))
    assert [c.trust for c in found.candidates] == [trust]


async def test_the_own_file_may_name_the_provider_that_a_proven_mx_record_names() -> None:
    world = FakeWorld(GOOGLE_MX, files={OWN_FILE: config(("smtp.gmail.com", 465, "SSL"))}, proofs=PROVEN_MX)
    best = (await find("a@n.example", world)).candidates[0]
    assert (best.source, best.trust) == (CandidateSource.AUTOCONFIG, Trust.VERIFIED)


@pytest.mark.parametrize("url", [f"{LIST}n.example", OWN_FILE])
async def test_a_host_in_a_private_network_has_to_be_confirmed(url: str) -> None:
    world = FakeWorld(
        files={url: config(("smtp.n.example", 465, "SSL"))},
        hosts={"smtp.n.example": "10.0.0.1"},
        private=("10.0.0.1",),
    )
    assert [c.trust for c in (await find("a@n.example", world)).candidates] == [Trust.CONFIRM]


@pytest.mark.parametrize(
    ("host", "trust"), [("smtp.n.example", Trust.VERIFIED), ("smtp.stranger.example.com", Trust.CONFIRM)]
)
async def test_the_public_list_is_trusted_for_servers_of_the_domain_alone(host: str, trust: Trust) -> None:
    found = await find("a@n.example", FakeWorld(files={f"{LIST}n.example": config((host, 465, "SSL"))}))
    assert [(c.source, c.trust) for c in found.candidates] == [(CandidateSource.ISPDB, trust)]


async def test_only_the_domain_is_told_to_anybody() -> None:
    world = FakeWorld(((10, "mx.hoster.example"),))
    await find("secret-person@n.example", world)
    assert not [question for question in world.asked if "secret-person" in question]


async def test_without_the_public_list_nobody_asks_it() -> None:
    world = FakeWorld(((10, "mx.hoster.example"),))
    await find("a@n.example", world, SearchOptions(ispdb=False))
    assert not [question for question in world.asked if "thunderbird" in question]
    assert "GET https://autoconfig.hoster.example/mail/config-v1.1.xml" in world.asked


async def test_without_the_providers_data_no_source_uses_it() -> None:
    world = FakeWorld(GOOGLE_MX, texts_of={"gmail.com": ("v=spf1 include:_spf.google.com",)})
    found = await find("a@gmail.com", world, SearchOptions(provider_data=False))
    assert (found.candidates, found.provider) == ((), None)


@pytest.mark.parametrize(
    ("exchanger", "key"),
    [
        ("n-example.mail.protection.outlook.test", "mail.protection.outlook.test"),
        ("n-example.mail.protection.outlook.test", "outlook.test"),
        ("mx1.hoster.co.uk", "hoster.co.uk"),
        ("hoster.co.uk", "hoster.co.uk"),
    ],
)
@pytest.mark.parametrize("site", ["list", "own"])
async def test_the_owner_of_the_mail_exchanger_is_asked_by_both_names(exchanger: str, key: str, site: str) -> None:
    url = f"{LIST}{key}" if site == "list" else f"https://autoconfig.{key}/mail/config-v1.1.xml"
    found = await find(
        "a@n.example", FakeWorld(((5, exchanger),), files={url: config(("smtp.x.example", 465, "SSL"))})
    )
    assert servers(found) == ["smtp.x.example:465 implicit-tls"]
    assert [(c.source, c.trust) for c in found.candidates] == [(CandidateSource.MX, Trust.CONFIRM)]


async def test_a_public_suffix_is_never_asked_about_a_mail_exchanger() -> None:
    world = FakeWorld(((5, "hoster.co.uk"),))
    await find("a@n.example", world)
    assert not [question for question in world.asked if "autoconfig.co.uk" in question or question.endswith("/co.uk")]


async def test_the_site_of_a_proven_exchangers_owner_is_verified_for_its_own_servers() -> None:
    url = "https://autoconfig.hoster.example/mail/config-v1.1.xml"
    world = FakeWorld(((5, "mx.hoster.example"),), proofs=PROVEN_MX)
    world.files = {url: config(("smtp.hoster.example", 465, "SSL"), ("smtp.other.example", 465, "SSL"))}
    assert [c.trust for c in (await find("a@n.example", world)).candidates] == [Trust.VERIFIED, Trust.CONFIRM]


# Guesses


@pytest.mark.parametrize(
    ("host", "port", "security"),
    [
        ("smtp.n.example", 465, "implicit-tls"),
        ("mail.n.example", 587, "starttls"),
        ("n.example", 465, "implicit-tls"),
        ("smtp.hoster.example", 587, "starttls"),
        ("mail.hoster.example", 465, "implicit-tls"),
        ("hoster.example", 465, "implicit-tls"),
    ],
)
async def test_a_usual_name_that_greets_with_verified_tls_is_a_guess(host: str, port: int, security: str) -> None:
    world = FakeWorld(((5, "mx.hoster.example"),), hosts={host: "192.0.2.1"}, working={f"{host}:{port}": True})
    found = await find("a@n.example", world)
    assert servers(found) == [f"{host}:{port} {security}"]
    assert [(c.source, c.trust) for c in found.candidates] == [(CandidateSource.GUESS, Trust.CONFIRM)]


async def test_the_better_guess_comes_first_though_it_answers_last() -> None:
    world = FakeWorld(
        hosts={"smtp.n.example": "192.0.2.1", "mail.n.example": "192.0.2.2"},
        working={"smtp.n.example:465": True, "smtp.n.example:587": True, "mail.n.example:465": True},
        delay=lambda question: 3.0 if question == "LOOK smtp.n.example:465" else 0.0,
    )
    found = await asyncio.to_thread(run_virtual, find("a@n.example", world))
    assert servers(found)[0] == "smtp.n.example:465 implicit-tls"


async def test_a_failed_certificate_is_said_and_never_a_reason_to_propose_the_host() -> None:
    world = FakeWorld(hosts={"mail.n.example": "192.0.2.1"}, working={"mail.n.example:465": None})
    found = await find("a@n.example", world)
    assert found.candidates == ()
    assert [str(endpoint) for endpoint in found.refused] == ["mail.n.example:465"]
    assert "discovery.certificate_refused" in found.notes


async def test_no_port_is_looked_at_when_the_dns_names_a_server() -> None:
    world = FakeWorld(
        services_of={"_submissions._tcp": (ServiceRecord(0, 1, 465, "srv.n.example"),)},
        hosts={"smtp.n.example": "192.0.2.1"},
    )
    await find("a@n.example", world)
    assert not [question for question in world.asked if question.startswith("LOOK")]


async def test_a_server_that_is_published_in_clear_only_is_tried_with_encryption() -> None:
    world = FakeWorld(
        files={f"{LIST}n.example": config(("post.other.example", 587, "plain"))},
        hosts={"post.other.example": "192.0.2.1"},
        working={"post.other.example:465": True},
    )
    found = await find("a@n.example", world)
    assert servers(found) == ["post.other.example:465 implicit-tls"]
    assert found.candidates[0].source is CandidateSource.GUESS
    assert "discovery.in_clear_only" in found.notes


async def test_a_file_cannot_send_us_to_look_at_a_strangers_ports() -> None:
    world = FakeWorld(
        files={OWN_FILE: config(("post.other.example", 587, "plain"))},
        hosts={"post.other.example": "192.0.2.1"},
        working={"post.other.example:465": True},
    )
    found = await find("a@n.example", world)
    assert found.candidates == ()
    assert not [question for question in world.asked if "post.other.example" in question]


async def test_a_usual_name_with_an_address_inside_is_not_looked_at() -> None:
    world = FakeWorld(
        hosts={"smtp.n.example": "10.0.0.1"}, working={"smtp.n.example:465": True}, private=("10.0.0.1",)
    )
    assert (await find("a@n.example", world)).candidates == ()
    assert not [question for question in world.asked if question.startswith("LOOK")]


async def test_a_site_with_a_bad_certificate_is_said() -> None:
    found = await find("a@n.example", FakeWorld(bad_sites=(OWN_FILE,)))
    assert found.notes == ("discovery.site_certificate_refused", "discovery.nothing_found")


# Several sources, one server


async def test_a_server_found_twice_stands_once_with_its_best_source() -> None:
    services = {"_submissions._tcp": (ServiceRecord(0, 1, 465, "smtp.gmail.com"),)}
    world = FakeWorld(GOOGLE_MX, services, delay=lambda question: 0.1 if question.startswith("SRV") else 0.0)
    found = await asyncio.to_thread(run_virtual, find("a@n.example", world))
    assert servers(found) == ["smtp.gmail.com:465 implicit-tls", "smtp.gmail.com:587 starttls"]
    assert [c.source for c in found.candidates] == [CandidateSource.SRV, CandidateSource.MX]


# Time


async def test_everything_is_asked_at_once_and_by_the_a_label() -> None:
    world = FakeWorld(delay=lambda _question: None)
    await asyncio.to_thread(run_virtual, find("a@bücher.example", world, SearchOptions(limit_s=0.5)))
    domain = "xn--bcher-kva.example"
    assert sorted(world.asked) == sorted(
        [
            f"A {domain}",
            f"A mail.{domain}",
            f"A smtp.{domain}",
            f"GET https://autoconfig.thunderbird.net/v1.1/{domain}",
            f"GET https://autoconfig.{domain}/mail/config-v1.1.xml",
            f"GET https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
            f"MX {domain}",
            f"SRV _submission._tcp.{domain}",
            f"SRV _submissions._tcp.{domain}",
            f"TXT {domain}",
        ]
    )
    assert sorted(world.cancelled) == sorted(world.asked)


def test_a_world_that_never_answers_is_given_up_within_the_limit() -> None:
    async def measured() -> tuple[SettingsSearch, float]:
        found = await find("a@n.example", FakeWorld(delay=lambda _question: None))
        return found, asyncio.get_running_loop().time()

    found, took_s = run_virtual(measured())
    assert found.notes == ("discovery.dns_unavailable", "discovery.nothing_found")
    assert took_s == SearchOptions().limit_s


def test_shipped_settings_wait_for_a_silent_world_two_seconds_at_most() -> None:
    async def measured() -> tuple[SettingsSearch, float]:
        found = await find("a@gmail.com", FakeWorld(delay=lambda _question: None))
        return found, asyncio.get_running_loop().time()

    found, took_s = run_virtual(measured())
    assert servers(found)[0] == "smtp.gmail.com:465 implicit-tls"
    assert found.notes == ("discovery.dns_unavailable",)
    assert took_s == 2.0


def test_a_late_answer_does_not_lose_what_came_before() -> None:
    world = FakeWorld(GOOGLE_MX, delay=lambda question: None if question.startswith("SRV") else 0.1)
    assert run_virtual(find("a@n.example", world)).provider == "google-workspace"


def test_answers_are_told_as_they_come_and_a_better_one_moves_up() -> None:
    after_s = {"MX": 0.25, "SRV": 0.5, f"GET {LIST}": 0.75, f"GET {WELL_KNOWN}": 1.0, f"GET {OWN_FILE}": 2.0}
    world = everything()
    world.delay = lambda question: next((wait for key, wait in after_s.items() if question.startswith(key)), 0.0)
    world.texts_of = {}
    told: list[SettingsSearch] = []
    found = run_virtual(find("a@n.example", world, told=told))
    firsts = [search.candidates[0].endpoint.host.ascii for search in told if search.candidates]
    assert list(dict.fromkeys(firsts)) == [
        "smtp.gmail.com",
        "srv.n.example",
        "list.n.example",
        "well-known.n.example",
        "own.n.example",
    ]
    assert {search.final for search in told} == {False}
    assert found.final


def test_what_cannot_beat_the_answer_is_not_waited_for() -> None:
    async def measured() -> float:
        world = everything()
        world.delay = lambda question: None if LIST in question or "TXT" in question else 0.1
        await find("a@n.example", world)
        return asyncio.get_running_loop().time()

    assert run_virtual(measured()) < 0.5


def test_cancelling_the_search_cancels_every_question() -> None:
    world = FakeWorld(delay=lambda _question: None)

    async def cancelled() -> None:
        task = asyncio.create_task(search(mailbox("a@n.example"), world.world, SearchOptions()))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run_virtual(cancelled())
    assert sorted(world.cancelled) == sorted(world.asked)
    assert len(world.asked) == 10
