"""From SRV records to candidates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.catalogue.providers import load_providers
from wizard.discovery.service_candidates import service_candidates
from wizard.facts.candidate import Trust
from wizard.facts.names import ServiceRecord
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.transport_security import TransportSecurity

IMPLICIT, STARTTLS = TransportSecurity.IMPLICIT_TLS, TransportSecurity.STARTTLS


def ann() -> Mailbox:
    parsed = parse_mailbox("ann@n.example")
    assert isinstance(parsed, Mailbox)
    return parsed


def found(*records: tuple[TransportSecurity, ServiceRecord]) -> list[str]:
    return [f"{c.endpoint} {c.security.value}" for c in service_candidates(records, ann(), None)]


def record(target: str, priority: int = 0, weight: int = 0, port: int = 465) -> ServiceRecord:
    return ServiceRecord(priority, weight, port, target)


def test_the_lowest_priority_comes_first_across_both_services() -> None:
    assert found((IMPLICIT, record("b.n.example", 20)), (STARTTLS, record("a.n.example", 10, 0, 587))) == [
        "a.n.example:587 starttls",
        "b.n.example:465 implicit-tls",
    ]


def test_at_one_priority_implicit_tls_comes_first_then_the_greater_weight() -> None:
    assert found(
        (STARTTLS, record("s.n.example", 0, 99, 587)),
        (IMPLICIT, record("light.n.example", 0, 1)),
        (IMPLICIT, record("heavy.n.example", 0, 9)),
    ) == ["heavy.n.example:465 implicit-tls", "light.n.example:465 implicit-tls", "s.n.example:587 starttls"]


def test_a_registered_port_means_what_it_is_registered_for() -> None:
    assert found((STARTTLS, record("m.n.example", port=465)), (IMPLICIT, record("m.n.example", 1, port=587))) == [
        "m.n.example:465 implicit-tls",
        "m.n.example:587 starttls",
    ]


def test_another_port_keeps_the_security_of_its_service() -> None:
    assert found((STARTTLS, record("m.n.example", port=2525)), (IMPLICIT, record("m.n.example", 1, port=4650))) == [
        "m.n.example:2525 starttls",
        "m.n.example:4650 implicit-tls",
    ]


@pytest.mark.parametrize(
    "target",
    [".", "", "localhost", "127.0.0.1", "::1", "192.0.2.1", "no-dot", "two words.example", "a..b", "-x.example"],
)
def test_a_target_that_is_no_public_looking_host_name_is_passed_over(target: str) -> None:
    assert found((IMPLICIT, record(target))) == []


@pytest.mark.parametrize("port", [0, 65536, -1])
def test_a_port_out_of_range_is_passed_over(port: int) -> None:
    assert found((IMPLICIT, record("m.n.example", port=port))) == []


def test_a_filter_as_target_is_passed_over() -> None:
    assert found((IMPLICIT, record("mx1.mimecast.com"))) == []


@pytest.mark.parametrize(
    ("target", "hosting", "trust"),
    [
        ("mail.n.example", None, Trust.VERIFIED),
        ("n.example", None, Trust.VERIFIED),
        ("mail.evil-n.example", None, Trust.CONFIRM),
        ("mail.n.example.evil.example", None, Trust.CONFIRM),
        ("mail.hoster.example", None, Trust.CONFIRM),
        ("smtp.fastmail.com", None, Trust.CONFIRM),
        ("smtp.fastmail.com", "fastmail", Trust.VERIFIED),
        ("smtp.fastmail.com", "gandi", Trust.CONFIRM),
    ],
)
def test_a_target_outside_the_domain_and_its_provider_has_to_be_confirmed(
    target: str, hosting: str | None, trust: Trust
) -> None:
    provider = load_providers()[hosting] if hosting else None
    (candidate,) = service_candidates([(IMPLICIT, record(target))], ann(), provider)
    assert candidate.trust is trust


def test_the_user_name_is_known_only_at_a_known_provider() -> None:
    own, known = service_candidates(
        [(IMPLICIT, record("mail.n.example")), (IMPLICIT, record("smtp.fastmail.com", 1))], ann(), None
    )
    assert (own.username, own.provider) == (None, None)
    assert (known.username, known.provider) == ("ann@n.example", "fastmail")


@given(
    st.lists(
        st.builds(
            ServiceRecord,
            st.integers(0, 65535),
            st.integers(0, 65535),
            st.integers(-5, 70000),
            st.text(max_size=80) | st.just("mail.n.example"),
        )
    )
)
def test_no_record_makes_the_search_fail_or_proposes_cleartext(records: list[ServiceRecord]) -> None:
    for candidate in service_candidates([(STARTTLS, r) for r in records], ann(), None):
        assert candidate.security in (IMPLICIT, STARTTLS)
        assert 1 <= candidate.endpoint.port <= 65535
        assert not candidate.endpoint.host.is_address
