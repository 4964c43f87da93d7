"""From SRV records to proposals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.discovery.proposal import Proof
from wizard.discovery.service_proposals import OfferedService, service_proposals
from wizard.facts.names import ServiceRecord
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.transport_security import TransportSecurity

IMPLICIT, STARTTLS = "_submissions._tcp", "_submission._tcp"


def ann() -> Mailbox:
    parsed = parse_mailbox("ann@n.example")
    assert isinstance(parsed, Mailbox)
    return parsed


def offered(*records: tuple[str, ServiceRecord]) -> list[OfferedService]:
    return [OfferedService(service, record, Proof.NONE) for service, record in records]


def found(*records: tuple[str, ServiceRecord]) -> list[str]:
    return [f"{c.endpoint} {c.security.value}" for c in service_proposals(offered(*records), ann())]


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


def test_port_25_is_passed_over() -> None:
    assert found((STARTTLS, record("m.n.example", port=25))) == []


def test_the_user_name_is_known_only_at_a_known_provider() -> None:
    records = offered((IMPLICIT, record("mail.n.example")), (IMPLICIT, record("smtp.fastmail.com", 1)))
    own, known = service_proposals(records, ann())
    assert (own.username, own.provider) == (None, None)
    assert (known.username, known.provider) == ("ann@n.example", "fastmail")
    assert [p.username for p in service_proposals(records, ann(), with_provider_data=False)] == [None, None]


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
    for candidate in service_proposals(offered(*((STARTTLS, r) for r in records)), ann()):
        assert candidate.security in (TransportSecurity.IMPLICIT_TLS, TransportSecurity.STARTTLS)
        assert 1 <= candidate.endpoint.port <= 65535
        assert not candidate.endpoint.host.is_address
