"""From the octets of an autoconfig file to proposals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.discovery.fake_world import config, mailbox
from tests.discovery.hostile_documents import GOOD, HOSTILE
from wizard.discovery.autoconfig_candidates import Published, published_servers, strict_host
from wizard.discovery.autoconfig_document import read_autoconfig
from wizard.discovery.proposal import Proof
from wizard.facts.candidate import CandidateSource


def published(body: bytes, content_type: str = "text/xml", address: str = "ann@n.example") -> Published:
    servers = read_autoconfig(body, content_type)
    return published_servers(servers, mailbox(address), CandidateSource.AUTOCONFIG, Proof.OWN_SITE, "there")


def written(found: Published) -> list[str]:
    return [f"{p.endpoint} {p.security.value} {p.username}" for p in found.proposals]


def test_there_are_more_than_sixty_hostile_files() -> None:
    assert len(HOSTILE) > 60


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_proposes_nothing(name: str) -> None:
    assert published(*HOSTILE[name]).proposals == ()


def test_the_file_that_the_hostile_ones_are_made_from_is_good() -> None:
    assert written(published(GOOD.encode())) == ["smtp.n.example:465 implicit-tls ann@n.example"]


def test_the_order_of_the_file_is_kept() -> None:
    body = config(("b.n.example", 587, "STARTTLS"), ("a.n.example", 465, "SSL"), ("c.n.example", 2465, "SSL"))
    assert written(published(body.encode())) == [
        "b.n.example:587 starttls ann@n.example",
        "a.n.example:465 implicit-tls ann@n.example",
        "c.n.example:2465 implicit-tls ann@n.example",
    ]


def test_a_bad_entry_does_not_spoil_the_others() -> None:
    body = config(("127.0.0.1", 465, "SSL"), ("smtp.n.example", 587, "plain"), ("smtp.n.example", 587, "STARTTLS"))
    assert written(published(body.encode())) == ["smtp.n.example:587 starttls ann@n.example"]


@pytest.mark.parametrize(
    ("form", "username"),
    [
        ("%EMAILADDRESS%", "Ann.B@n.example"),
        ("%EMAILLOCALPART%", "Ann.B"),
        ("%EMAILLOCALPART%.%EMAILDOMAIN%", "Ann.B.n.example"),
        ("mail-%EMAILLOCALPART%", "mail-Ann.B"),
        ("%REALNAME%", "None"),
        ("", "None"),
        ("a&#10;b", "None"),
        ("a&#x202E;b", "None"),
        ("a" * 400, "None"),
    ],
)
def test_the_user_name_is_filled_in_or_left_open(form: str, username: str) -> None:
    body = config(("smtp.n.example", 465, "SSL"), username=form)
    assert written(published(body.encode(), address="Ann.B@n.example")) == [
        f"smtp.n.example:465 implicit-tls {username}"
    ]


def test_a_host_may_hold_the_domain() -> None:
    body = config(("smtp.%EMAILDOMAIN%", 465, "SSL"))
    assert written(published(body.encode())) == ["smtp.n.example:465 implicit-tls ann@n.example"]


def test_a_local_part_cannot_become_another_host() -> None:
    body = config(("smtp.%EMAILLOCALPART%", 465, "SSL"))
    assert published(body.encode(), address="evil.example/@n.example").proposals == ()


@pytest.mark.parametrize(
    ("encoding", "content_type"),
    [
        ("UTF-8", ""),
        ("utf-8", "text/xml; charset=utf-8"),
        ("US-ASCII", "application/xml"),
        ("ISO-8859-1", "text/plain"),
    ],
)
def test_honest_encodings_are_read(encoding: str, content_type: str) -> None:
    body = GOOD.replace("UTF-8", encoding).replace("<domain>p</domain>", "<displayName>Caf\xe9</displayName>")
    codec = "latin-1" if encoding == "ISO-8859-1" else "utf-8"
    data = body.replace("\xe9", "") if encoding == "US-ASCII" else body
    assert len(published(data.encode(codec), content_type).proposals) == 1


def test_a_byte_order_mark_and_a_name_space_are_read_over() -> None:
    body = GOOD.replace("<clientConfig", '<clientConfig xmlns="urn:x"')
    assert len(published(b"\xef\xbb\xbf" + body.encode()).proposals) == 1


@pytest.mark.parametrize("before", [b"\n", b"\r\n \t\n", b"\xef\xbb\xbf\n"])
def test_empty_lines_before_the_declaration_are_read_over(before: bytes) -> None:
    assert GOOD.startswith("<?xml")
    assert len(published(before + GOOD.encode()).proposals) == 1


def test_a_host_name_in_its_own_script_becomes_a_labels() -> None:
    assert written(published(config(("smtp.b\xfccher.example", 465, "SSL")).encode())) == [
        "smtp.xn--bcher-kva.example:465 implicit-tls ann@n.example"
    ]


def test_hosts_that_are_offered_in_clear_only_are_named() -> None:
    found = published(config(("a.n.example", 587, "plain"), ("a.n.example", 25, "STARTTLS")).encode())
    assert [host.ascii for host in found.in_clear] == ["a.n.example"]
    mixed = published(config(("a.n.example", 587, "plain"), ("a.n.example", 465, "SSL")).encode())
    assert mixed.in_clear == ()


@pytest.mark.parametrize(("kind", "only"), [("OAuth2", True), ("password-cleartext", False), ("", False)])
def test_oauth_as_the_only_sign_in_is_told(kind: str, only: bool) -> None:
    assert published(config(("smtp.n.example", 465, "SSL"), auth=kind).encode()).oauth_only is only


@pytest.mark.parametrize("text", ["smtp.n.example.", "SMTP.N.example"])
def test_a_final_dot_and_capitals_are_the_same_host(text: str) -> None:
    assert str(strict_host(text)) == "smtp.n.example"


@given(st.binary(max_size=400))
def test_no_octets_make_the_reader_fail(octets: bytes) -> None:
    assert published(octets).proposals == ()


@given(st.text(max_size=60), st.text(max_size=12), st.sampled_from(["SSL", "STARTTLS", "plain", "x"]))
def test_whatever_an_entry_says_a_proposal_is_a_full_name_with_encryption(host: str, port: str, kind: str) -> None:
    safe = [text.translate({ord("<"): "&lt;", ord("&"): "&amp;"}) for text in (host, port)]
    body = (
        GOOD.replace("smtp.n.example", safe[0])
        .replace(">465<", f">{safe[1]}<")
        .replace("SSL</socketType><auth", f"{kind}</socketType><auth")
    )
    for proposal in published(body.encode("utf-8", "replace")).proposals:
        assert not proposal.endpoint.host.is_address
        assert "." in proposal.endpoint.host.ascii
        assert proposal.endpoint.port != 25
        assert proposal.security.value in ("implicit-tls", "starttls")
