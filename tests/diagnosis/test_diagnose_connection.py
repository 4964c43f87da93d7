"""Names, connections and ports: which cause a run's facts prove, and what the program offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import HOST, IMPLICIT, IPV4, IPV6, STARTTLS, C, attempt, run_with, settings, tcp
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Certainty, ChangeSettings, Diagnosis, TryAgain
from wizard.facts.check import CheckId, CheckState, Fact
from wizard.facts.connection import OtherPortsFact, PortAnswer, PortFact, TcpFact, TcpResult
from wizard.facts.dialogue import ChannelFailureKind, GreetingFact, StartTlsFact
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, MailExchangersFact
from wizard.report.finding_words import words_for
from wizard.settings.endpoint import Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.transport_security import TransportSecurity

STANDARD = ((465, IMPLICIT), (2525, STARTTLS), (25, STARTTLS))


def found(changed: Mapping[CheckId, Fact], port: int = 587, security: TransportSecurity = STARTTLS) -> Diagnosis:
    return diagnose(run_with(changed, settings(port, security)), None, None)


def greeting(kind: ChannelFailureKind, data: bytes = b"") -> GreetingFact:
    return GreetingFact(runs.failed("", kind, data), 5.0)


@pytest.mark.parametrize("security", [STARTTLS, IMPLICIT])
def test_a_healthy_run_has_no_cause(security: TransportSecurity) -> None:
    diagnosis = found({}, 465 if security is IMPLICIT else 587, security)
    assert (diagnosis.ok, diagnosis.root_cause, diagnosis.certainty, diagnosis.findings) == (True, None, None, ())
    assert set(diagnosis.states.values()) == {CheckState.PASSED}


@pytest.mark.parametrize(
    ("outcome", "cause"),
    [
        (DnsOutcome.NXDOMAIN, "settings.host_not_found"),
        (DnsOutcome.NODATA, "settings.host_not_found"),
        (DnsOutcome.SERVFAIL, "network.dns_unavailable"),
        (DnsOutcome.TIMED_OUT, "network.dns_unavailable"),
        (DnsOutcome.NO_RESOLVER, "network.dns_unavailable"),
    ],
)
def test_each_outcome_of_the_name_lookup(outcome: DnsOutcome, cause: str) -> None:
    diagnosis = found({C.NAMES: runs.names((), outcome)})
    assert (diagnosis.root_cause, diagnosis.certainty) == (cause, Certainty.SURE)
    assert diagnosis.findings[0].evidence == (C.NAMES,)
    assert diagnosis.states[C.TCP] is CheckState.NOT_CHECKED


@pytest.mark.parametrize("outcome", [DnsOutcome.NXDOMAIN, DnsOutcome.NODATA])
@pytest.mark.parametrize("sender", [True, False])
def test_a_host_of_the_shipped_data_that_does_not_exist_means_that_names_are_blocked(
    outcome: DnsOutcome, sender: bool
) -> None:
    """A resolver that denies Gmail denies it for everybody behind it: no letter of the host is wrong."""
    denied = runs.names((), outcome)
    denied = replace(denied, operating_system=replace(denied.operating_system, host="smtp.gmail.com"))
    own = settings(host="smtp.gmail.com")
    gmail = replace(own, sender=Sender("Anna", Mailbox("anna", Host("gmail.com"))))
    changed: dict[CheckId, Fact] = {C.NAMES: denied}
    if sender:
        changed[C.SENDER_DOMAIN] = MailExchangersFact("gmail.com", DnsOutcome.NXDOMAIN, (), False, 0.01)
    diagnosis = diagnose(run_with(changed, gmail if sender else own), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("network.dns_unavailable", Certainty.SURE)
    assert [finding.code for finding in diagnosis.findings] == ["network.dns_unavailable"]
    words = words_for(diagnosis.findings[0].code, diagnosis.findings[0].params, None, str)
    assert words.title == "Names are blocked or changed in this network"
    assert (
        words.why == "This computer's DNS says that smtp.gmail.com does not exist, though Gmail is known to use it."
    )
    assert not any("letter by letter" in step for step in words.steps)


def test_a_host_that_only_a_template_fits_may_have_a_slip() -> None:
    """Any region fits the template of Amazon SES, also one that does not exist."""
    host = "email-smtp.eu-wset-1.amazonaws.com"
    missing = runs.names((), DnsOutcome.NXDOMAIN)
    missing = replace(missing, operating_system=replace(missing.operating_system, host=host))
    diagnosis = diagnose(run_with({C.NAMES: missing}, settings(host=host)), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("settings.host_not_found", Certainty.SURE)


def test_a_known_domain_of_the_sender_that_is_denied_is_no_slip_either() -> None:
    gmail = replace(settings(), sender=Sender("Anna", Mailbox("anna", Host("gmail.com"))))
    denied = MailExchangersFact("gmail.com", DnsOutcome.NXDOMAIN, (), False, 0.01)
    finding = diagnose(run_with({C.SENDER_DOMAIN: denied}, gmail), None, None).findings[0]
    assert finding.code == "sender.from_domain_not_found"
    words = words_for(finding.code, finding.params, None, str)
    assert words.why == "This computer's DNS says that gmail.com does not exist, though Gmail is known to use it."


def test_a_name_that_only_the_dns_knows_is_the_resolver_s_fault() -> None:
    dns = AddressLookup(HOST, LookupSource.DNS, DnsOutcome.FOUND, (IPV4,), None, 0.01)
    assert found({C.NAMES: runs.names((), DnsOutcome.NXDOMAIN, dns)}).root_cause == "network.dns_unavailable"


@pytest.mark.parametrize(
    ("result", "cause", "certainty"),
    [
        (TcpResult.REFUSED, "network.connection_refused", Certainty.SURE),
        (TcpResult.TIMED_OUT, "network.connection_timed_out", Certainty.PROBABLE),
        (TcpResult.UNREACHABLE, "network.network_unreachable", Certainty.SURE),
        (TcpResult.DENIED, "network.local_software_block", Certainty.SURE),
        (TcpResult.RESET, "network.connection_dropped_by_server", Certainty.PROBABLE),
    ],
)
def test_each_way_a_connection_fails(result: TcpResult, cause: str, certainty: Certainty) -> None:
    diagnosis = found({C.TCP: tcp(attempt(result), attempt(result, IPV6))})
    assert (diagnosis.root_cause, diagnosis.certainty) == (cause, certainty)


def test_an_address_family_without_a_route_does_not_speak_for_the_server() -> None:
    diagnosis = found({C.TCP: tcp(attempt(TcpResult.UNREACHABLE, IPV6), attempt(TcpResult.REFUSED))})
    assert diagnosis.root_cause == "network.connection_refused"


def test_a_server_with_ipv6_only_and_no_ipv6_here() -> None:
    diagnosis = found({C.NAMES: runs.names((IPV6,)), C.TCP: tcp(attempt(TcpResult.UNREACHABLE, IPV6))})
    assert diagnosis.root_cause in ("network.ipv6_broken", "network.network_unreachable")


def test_this_computer_itself_is_the_wrong_host() -> None:
    diagnosis = found({C.NAMES: runs.names(("127.0.0.1",)), C.TCP: tcp(attempt(TcpResult.REFUSED, "127.0.0.1"))})
    assert diagnosis.root_cause == "settings.wrong_host"


def test_silence_on_every_port_is_probably_the_network_s_block() -> None:
    diagnosis = found({C.TCP: tcp(attempt(TcpResult.TIMED_OUT)), C.OTHER_PORTS: runs.silent_ports(*STANDARD)})
    assert (diagnosis.root_cause, diagnosis.certainty) == ("network.port_blocked_outbound", Certainty.PROBABLE)
    assert "network.connection_timed_out" in diagnosis.alternatives


def test_silence_on_port_25_alone_is_surely_the_network_s_block() -> None:
    changed: dict[CheckId, Fact] = {
        C.TCP: tcp(attempt(TcpResult.TIMED_OUT, port=25)),
        C.OTHER_PORTS: runs.other_ports((587, STARTTLS)),
    }
    diagnosis = found(changed, 25)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("network.port_blocked_outbound", Certainty.SURE)


@pytest.mark.parametrize("result", [TcpResult.REFUSED, TcpResult.TIMED_OUT])
def test_a_port_that_works_is_offered(result: TcpResult) -> None:
    changed: dict[CheckId, Fact] = {
        C.TCP: tcp(attempt(result)),
        C.OTHER_PORTS: runs.other_ports((25, STARTTLS), (465, IMPLICIT)),
    }
    finding = found(changed).findings[0]
    assert finding.remedies[0] == ChangeSettings(port=465, security=IMPLICIT)
    assert finding.evidence == (C.TCP, C.OTHER_PORTS)


def test_without_a_port_that_works_only_another_try_is_offered() -> None:
    finding = found({C.TCP: tcp(attempt(TcpResult.REFUSED)), C.OTHER_PORTS: runs.silent_ports(*STANDARD)}).findings[0]
    assert finding.remedies == (TryAgain(None),)


def test_plain_on_a_port_for_tls_is_proved_by_the_other_way_working() -> None:
    changed: dict[CheckId, Fact] = {
        C.GREETING: greeting(ChannelFailureKind.TIMED_OUT),
        C.OTHER_PORTS: runs.other_ports((465, IMPLICIT), (587, STARTTLS)),
    }
    diagnosis = found(changed, 465)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("settings.wrong_port_plain_on_tls", Certainty.SURE)
    assert diagnosis.findings[0].remedies[0] == ChangeSettings(port=465, security=IMPLICIT)


def test_a_tls_record_in_place_of_a_greeting_proves_it_too() -> None:
    diagnosis = found({C.GREETING: greeting(ChannelFailureKind.NOT_SMTP, b"\x15\x03\x01\x00\x02\x02\x46")}, 2465)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("settings.wrong_port_plain_on_tls", Certainty.SURE)


@pytest.mark.parametrize(
    "data", [b"+OK Dovecot ready.\r\n", b"* OK [CAPABILITY IMAP4rev1]", b"HTTP/1.1 400 Bad", b"SSH-2.0-x"]
)
def test_another_protocol_is_told_by_its_first_bytes(data: bytes) -> None:
    diagnosis = found({C.GREETING: greeting(ChannelFailureKind.NOT_SMTP, data)}, 110)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("settings.wrong_service_on_port", Certainty.SURE)


def test_a_masked_greeting_is_a_device_on_the_way() -> None:
    masked = GreetingFact(runs.said("", "220 ****************************0**0"), 0.1)
    changed: dict[CheckId, Fact] = {
        C.GREETING: masked,
        C.EHLO: runs.ehlo("XXXXXXXA", "SIZE"),
        C.STARTTLS: StartTlsFact(False, None, None, 0.0),
    }
    assert found(changed).root_cause == "network.smtp_inspection_device"


def test_a_server_that_hangs_up_before_it_greets() -> None:
    closed = PortFact(
        465, IMPLICIT, (attempt(TcpResult.ESTABLISHED, port=465),), PortAnswer.CLOSED_AT_ONCE, False, 0.1
    )
    changed: dict[CheckId, Fact] = {
        C.GREETING: greeting(ChannelFailureKind.CLOSED),
        C.OTHER_PORTS: OtherPortsFact((closed,), 0.1),
    }
    assert found(changed).root_cause == "network.connection_dropped_by_server"


def test_a_greeting_that_refuses_is_read_like_any_reply() -> None:
    refused = GreetingFact(runs.said("", "554 5.7.1 Client host blocked using zen.spamhaus.org"), 0.1)
    diagnosis = found({C.GREETING: refused})
    assert diagnosis.root_cause == "server.ip_blocklisted"
    assert diagnosis.findings[0].untrusted_quote == ("554 5.7.1 Client host blocked using zen.spamhaus.org",)


def test_one_dead_address_family_is_a_warning_only() -> None:
    fact: TcpFact = tcp(attempt(TcpResult.ESTABLISHED), attempt(TcpResult.TIMED_OUT, IPV6))
    diagnosis = found({C.TCP: fact})
    assert (diagnosis.ok, diagnosis.root_cause) == (True, None)
    assert [f.code for f in diagnosis.findings] == ["network.one_family_fails"]
    assert diagnosis.findings[0].params["family"] == "IPv6"
    assert diagnosis.states[C.TCP] is CheckState.WARNING


def test_no_ipv6_on_this_computer_is_a_note_only() -> None:
    diagnosis = found({C.TCP: tcp(attempt(TcpResult.ESTABLISHED), attempt(TcpResult.UNREACHABLE, IPV6))})
    assert [f.code for f in diagnosis.findings] == ["network.family_unavailable"]
    assert diagnosis.states[C.TCP] is CheckState.PASSED


def test_resolvers_that_disagree_are_a_warning() -> None:
    dns = AddressLookup(HOST, LookupSource.DNS, DnsOutcome.FOUND, ("198.51.100.9",), None, 0.01)
    diagnosis = found({C.NAMES: runs.names((IPV4,), DnsOutcome.FOUND, dns)})
    assert [f.code for f in diagnosis.findings] == ["names.resolvers_disagree"]
    assert diagnosis.states[C.NAMES] is CheckState.WARNING
