"""The search through the program's own resolver and a real DNS server on loopback."""

from __future__ import annotations

from tests.discovery.loopback_dns import loopback_dns
from wizard.discovery.record_source import RecordSource
from wizard.discovery.search import search
from wizard.facts.candidate import CandidateSource, SettingsSearch, Trust
from wizard.facts.network_view import NetworkView
from wizard.probe.resolver import Resolver
from wizard.settings.mailbox import Mailbox, parse_mailbox


async def search_in(origin: str, records: str, address: str) -> SettingsSearch:
    mailbox = parse_mailbox(address)
    assert isinstance(mailbox, Mailbox)
    async with loopback_dns(origin, records) as nameserver:
        source: RecordSource = Resolver(NetworkView(nameserver=nameserver))
        return await search(mailbox, source)


async def test_srv_records_inside_the_domain_give_settings_that_need_no_confirmation() -> None:
    records = """
@ 60 IN MX 10 mail
_submissions._tcp 60 IN SRV 0 1 465 mail
_submission._tcp 60 IN SRV 0 1 587 mail
"""
    found = await search_in("northwind.example.", records, "referrals@northwind.example")
    assert [(str(c.endpoint), c.security.value, c.source, c.trust) for c in found.candidates] == [
        ("mail.northwind.example:465", "implicit-tls", CandidateSource.SRV, Trust.VERIFIED),
        ("mail.northwind.example:587", "starttls", CandidateSource.SRV, Trust.VERIFIED),
    ]
    assert found.exchangers is not None
    assert [e.host for e in found.exchangers.exchangers] == ["mail.northwind.example"]
    assert found.notes == ()


async def test_a_mail_exchanger_with_a_final_dot_and_capitals_names_its_provider() -> None:
    found = await search_in("northwind.example.", "@ 60 IN MX 1 ASPMX.L.Google.com.", "a@northwind.example")
    assert found.provider == "google-workspace"
    assert str(found.candidates[0].endpoint) == "smtp.gmail.com:465"


async def test_a_null_mx_and_declined_services_are_told() -> None:
    records = "@ 60 IN MX 0 .\n_submissions._tcp 60 IN SRV 0 0 0 .\n_submission._tcp 60 IN SRV 0 0 0 ."
    found = await search_in("northwind.example.", records, "a@northwind.example")
    assert found.notes == ("discovery.null_mx", "discovery.not_offered", "discovery.nothing_found")


async def test_a_domain_that_does_not_exist_is_told() -> None:
    found = await search_in("northwind.example.", "", "a@southwind.example")
    assert found.notes == ("discovery.no_such_domain", "discovery.nothing_found")
