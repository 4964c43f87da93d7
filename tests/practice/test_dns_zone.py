"""The practice zone answers as an authoritative server does: found, NODATA, NXDOMAIN, SERVFAIL are four things."""

from __future__ import annotations

import dns.message
import dns.rcode
import pytest

from wizard.practice.dns_zone import Zone, answer

ZONE = Zone(
    "northwind.example",
    {
        ("northwind.example", "MX"): ("10 mail.northwind.example.",),
        ("mail.northwind.example", "A"): ("203.0.113.25",),
        ("_submission._tcp.northwind.example", "SRV"): ("10 1 587 mail.northwind.example.",),
    },
)


def ask(name: str, kind: str, zone: Zone = ZONE) -> dns.message.Message:
    return answer(dns.message.make_query(name, kind), zone)


def test_a_record_is_found_whatever_the_case_of_the_name() -> None:
    response = ask("MAIL.Northwind.example", "A")
    assert response.rcode() == dns.rcode.NOERROR
    assert [str(rdata) for rrset in response.answer for rdata in rrset] == ["203.0.113.25"]


@pytest.mark.parametrize("name", ["mail.northwind.example", "_tcp.northwind.example"])
def test_a_name_without_such_a_record_is_nodata_with_the_soa(name: str) -> None:
    response = ask(name, "AAAA")
    assert (response.rcode(), response.answer) == (dns.rcode.NOERROR, [])
    assert response.authority[0].name.to_text() == "northwind.example."


@pytest.mark.parametrize("name", ["mial.northwind.example", "smtp.elsewhere.test"])
def test_a_name_that_nobody_made_is_nxdomain(name: str) -> None:
    assert ask(name, "A").rcode() == dns.rcode.NXDOMAIN


def test_a_failing_zone_answers_servfail_to_what_it_holds() -> None:
    assert (
        ask("mail.northwind.example", "A", Zone(ZONE.origin, ZONE.records, fails=True)).rcode() == dns.rcode.SERVFAIL
    )


def test_a_message_without_a_question_is_servfail() -> None:
    assert answer(dns.message.Message(), ZONE).rcode() == dns.rcode.SERVFAIL
