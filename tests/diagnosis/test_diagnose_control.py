"""What the checks after a failure decide: network, host or port; clock or certificate; password or lock-out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import IPV4, IPV6, STARTTLS, C, attempt, run_with, settings
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Certainty, Diagnosis
from wizard.facts.check import CheckId, CheckState, Fact
from wizard.facts.connection import OtherPortsFact, PortAnswer, PortFact, TcpAttempt, TcpResult
from wizard.facts.control import ClockFact, ClockSource, ControlFact, StillOpenFact
from wizard.facts.dialogue import ChannelFailureKind, GreetingFact, StartTlsFact
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, NamesFact
from wizard.facts.tls import CertificateProblem
from wizard.report.text_report import render_text
from wizard.settings.transport_security import TransportSecurity

R, P = TcpResult, CertificateProblem
CONTROL_ADDRESS = "198.51.100.80"
SURE, PROBABLE = Certainty.SURE, Certainty.PROBABLE


def control(
    web: TcpResult = R.ESTABLISHED, mail: TcpResult = R.ESTABLISHED, port: int = 587, **seen: object
) -> ControlFact:
    """A control host whose web and mail ports answered like this; ``seen`` are fields of its mail port."""
    reached = mail is R.ESTABLISHED
    answer = PortAnswer.SMTP if reached else PortAnswer.NO_CONNECTION
    fact = PortFact(port, STARTTLS, (attempt(mail, CONTROL_ADDRESS, port),), answer, works=reached, elapsed_s=0.1)
    mail_port = replace(fact, **seen)  # type: ignore[arg-type]  # fields of PortFact, each of its own type
    return ControlFact(
        "Control",
        "www.control.example",
        (attempt(web, CONTROL_ADDRESS, 443),),
        "smtp.control.example",
        mail_port,
        0.2,
    )


def ports(*answers: tuple[int, TcpResult, PortAnswer, bool]) -> OtherPortsFact:
    return OtherPortsFact(
        tuple(
            PortFact(port, STARTTLS, (attempt(result, IPV4, port),), answer, works=works, elapsed_s=0.1)
            for port, result, answer, works in answers
        ),
        0.3,
    )


def found(changed: Mapping[CheckId, Fact], port: int = 587, refused_sign_ins: int = 0) -> Diagnosis:
    security = TransportSecurity.IMPLICIT_TLS if port == 465 else STARTTLS
    run = run_with(changed, settings(port, security))
    return diagnose(replace(run, refused_sign_ins=refused_sign_ins), None, None)


def verdict(diagnosis: Diagnosis) -> tuple[str | None, Certainty | None]:
    return diagnosis.root_cause, diagnosis.certainty


ALL_SILENT = ports(
    (465, R.TIMED_OUT, PortAnswer.NO_CONNECTION, False), (25, R.TIMED_OUT, PortAnswer.NO_CONNECTION, False)
)
NO = (PortAnswer.NO_CONNECTION, False)


@pytest.mark.parametrize(
    ("failure", "others", "asked", "cause", "certainty"),
    [
        # The port is silent at the control host too, and the web is open: this network blocks it.
        (R.TIMED_OUT, ALL_SILENT, control(mail=R.TIMED_OUT), "network.port_blocked_outbound", SURE),
        (R.REFUSED, ALL_SILENT, control(mail=R.REFUSED), "network.port_blocked_outbound", SURE),
        (R.UNREACHABLE, ALL_SILENT, control(mail=R.UNREACHABLE), "network.port_blocked_outbound", SURE),
        # The port is open elsewhere: the host or its firewall.
        (R.TIMED_OUT, ALL_SILENT, control(), "network.server_firewall", PROBABLE),
        (R.UNREACHABLE, ALL_SILENT, control(), "network.server_firewall", PROBABLE),
        (R.REFUSED, ALL_SILENT, control(), "network.connection_refused", SURE),
        (
            R.TIMED_OUT,
            ports((465, R.ESTABLISHED, PortAnswer.SMTP, True)),
            control(),
            "network.connection_timed_out",
            SURE,
        ),
        # Nothing gets out at all.
        (
            R.TIMED_OUT,
            ALL_SILENT,
            control(R.TIMED_OUT, R.TIMED_OUT),
            "network.proxy_or_vpn_interference",
            PROBABLE,
        ),
        (R.UNREACHABLE, ALL_SILENT, control(R.UNREACHABLE, R.UNREACHABLE), "network.network_unreachable", SURE),
    ],
)
def test_a_control_host_tells_network_host_and_port_apart(
    failure: TcpResult, others: OtherPortsFact, asked: ControlFact, cause: str, certainty: Certainty
) -> None:
    diagnosis = found({C.TCP: runs.tcp(attempt(failure)), C.OTHER_PORTS: others, C.CONTROL: asked})
    assert verdict(diagnosis) == (cause, certainty)
    assert C.CONTROL in diagnosis.findings[0].evidence


def test_a_host_that_answers_elsewhere_and_stays_silent_here_has_a_firewall_or_is_another_host() -> None:
    mail_exchange = ports((25, R.ESTABLISHED, PortAnswer.SMTP, False), (465, R.TIMED_OUT, *NO))
    diagnosis = found({C.TCP: runs.tcp(attempt(R.TIMED_OUT)), C.OTHER_PORTS: mail_exchange, C.CONTROL: control()})
    assert verdict(diagnosis) == ("network.server_firewall", PROBABLE)
    assert diagnosis.alternatives[:2] == ("network.connection_timed_out", "settings.wrong_host")


def test_ports_that_all_begin_with_tls_for_another_name_belong_to_a_proxy() -> None:
    silent: dict[CheckId, Fact] = {C.GREETING: GreetingFact(runs.failed("", ChannelFailureKind.TIMED_OUT), 10.0)}
    everywhere = ports((587, R.ESTABLISHED, PortAnswer.TLS, False), (25, R.ESTABLISHED, PortAnswer.TLS, False))
    diagnosis = found({**silent, C.OTHER_PORTS: everywhere}, port=2525)
    assert verdict(diagnosis) == ("network.proxy_or_vpn_interference", PROBABLE)
    assert diagnosis.alternatives[0] == "settings.wrong_port_plain_on_tls"
    one = ports((587, R.ESTABLISHED, PortAnswer.TLS, False), (25, R.ESTABLISHED, PortAnswer.SMTP, False))
    assert found({**silent, C.OTHER_PORTS: one}, port=2525).root_cause != "network.proxy_or_vpn_interference"


def test_only_ipv6_addresses_fail_where_the_control_host_works_over_ipv4() -> None:
    silent: dict[CheckId, Fact] = {
        C.TCP: runs.tcp(attempt(R.TIMED_OUT, IPV6)),
        C.OTHER_PORTS: ALL_SILENT,
        C.CONTROL: control(),
    }
    assert verdict(found(silent)) == ("network.ipv6_broken", SURE)
    over_ipv6 = replace(control(), web_attempts=(attempt(R.ESTABLISHED, "2001:db8:1::80", 443),))
    assert found({**silent, C.CONTROL: over_ipv6}).root_cause == "network.server_firewall"


def refused_after(seconds: float, no: TcpResult = R.REFUSED) -> TcpAttempt:
    return replace(attempt(no), elapsed_s=seconds)


@pytest.mark.parametrize(
    ("took_s", "way_s", "causes"),
    [
        (0.0001, 0.05, ["network.local_software_block", "network.port_blocked_outbound"]),
        (0.005, 0.05, ["network.port_blocked_outbound", "network.local_software_block"]),
        (0.0001, 0.0002, ["network.connection_refused"]),
        (0.05, 0.05, ["network.connection_refused"]),
    ],
)
def test_a_no_that_is_faster_than_the_way_came_from_near(took_s: float, way_s: float, causes: list[str]) -> None:
    open_port = ports((465, R.ESTABLISHED, PortAnswer.SMTP, True)).ports[0]
    same_host = replace(open_port, attempts=(replace(open_port.attempts[0], elapsed_s=way_s),))
    diagnosis = found({C.TCP: runs.tcp(refused_after(took_s)), C.OTHER_PORTS: OtherPortsFact((same_host,), 0.3)})
    assert [diagnosis.root_cause, *diagnosis.alternatives][: len(causes)] == causes
    assert (diagnosis.certainty is PROBABLE) is (len(causes) == 2)


def test_an_address_to_which_this_computer_knows_no_way_is_nobodys_firewall() -> None:
    at_once = replace(attempt(R.UNREACHABLE), elapsed_s=0.0)
    diagnosis = found({C.TCP: runs.tcp(at_once), C.OTHER_PORTS: ALL_SILENT, C.CONTROL: control()})
    assert verdict(diagnosis) == ("network.network_unreachable", SURE)


@pytest.mark.parametrize(
    ("after_s", "cause"), [(1.02, "network.local_software_block"), (0.05, "network.port_blocked_outbound")]
)
def test_a_rejection_at_the_second_syn_came_probably_from_this_computer(after_s: float, cause: str) -> None:
    late = replace(attempt(R.UNREACHABLE), elapsed_s=after_s)
    asked = control(mail=R.UNREACHABLE, attempts=(replace(late, address=CONTROL_ADDRESS),))
    diagnosis = found({C.TCP: runs.tcp(late), C.OTHER_PORTS: ALL_SILENT, C.CONTROL: asked})
    assert diagnosis.root_cause == cause
    assert (diagnosis.certainty is SURE) is (after_s < 1)


def test_in_practice_mode_times_tell_no_distance() -> None:
    open_port = ports((465, R.ESTABLISHED, PortAnswer.SMTP, True)).ports[0]
    slow = replace(open_port, attempts=(replace(open_port.attempts[0], elapsed_s=0.05),))
    run = run_with({C.TCP: runs.tcp(refused_after(0.0001)), C.OTHER_PORTS: OtherPortsFact((slow,), 0.3)})
    assert diagnose(run, None, None).root_cause == "network.local_software_block"
    assert diagnose(replace(run, inside_this_computer=True), None, None).root_cause == "network.connection_refused"


@pytest.mark.parametrize("no", [R.REFUSED, R.UNREACHABLE])
@pytest.mark.parametrize(
    ("took_s", "cause", "certainty"),
    [
        (0.0001, "network.local_software_block", PROBABLE),
        (0.004, "network.port_blocked_outbound", PROBABLE),
        (0.03, "network.port_blocked_outbound", SURE),
    ],
)
def test_the_same_no_for_another_host_came_from_near_when_it_was_fast(
    no: TcpResult, took_s: float, cause: str, certainty: Certainty
) -> None:
    asked = control(mail=no, attempts=(replace(refused_after(took_s, no), address=CONTROL_ADDRESS),))
    far = replace(asked, web_attempts=(replace(asked.web_attempts[0], elapsed_s=0.03),))
    assert verdict(found({C.TCP: runs.tcp(refused_after(took_s, no)), C.CONTROL: far})) == (cause, certainty)


@pytest.mark.parametrize(("took_s", "certainty"), [(0.0001, PROBABLE), (0.02, SURE)])
def test_a_refusal_faster_than_any_network_leaves_this_computer_open(took_s: float, certainty: Certainty) -> None:
    asked = control()
    far = replace(asked, web_attempts=(replace(asked.web_attempts[0], elapsed_s=0.03),))
    diagnosis = found({C.TCP: runs.tcp(refused_after(took_s, R.REFUSED)), C.CONTROL: far})
    assert verdict(diagnosis) == ("network.connection_refused", certainty)
    if certainty is PROBABLE:
        assert diagnosis.alternatives[0] == "network.local_software_block"


def test_the_same_certificate_for_two_hosts_means_a_redirection() -> None:
    leaf = runs.certificate(name="web14.hosting.example")
    refused = {C.TLS: runs.tls(P.WRONG_NAME, chain=(leaf,))}
    asked = control(works=False, certificate_refused=True, leaf_sha256=leaf.fingerprint_sha256)
    assert verdict(found({**refused, C.CONTROL: asked})) == ("network.smtp_redirected", SURE)
    assert verdict(found({**refused, C.CONTROL: control()})) == ("tls.cert_hostname_mismatch", SURE)


def test_a_foreign_authority_for_the_control_host_too_means_interception() -> None:
    refused = {C.TLS: runs.tls(P.UNKNOWN_ROOT)}
    asked = control(works=False, certificate_refused=True, certificate_problems=(P.UNKNOWN_ROOT,), leaf_sha256="22")
    assert verdict(found({**refused, C.CONTROL: asked})) == ("tls.tls_intercepted", SURE)
    assert verdict(found({**refused, C.CONTROL: control()})) == ("tls.cert_untrusted_root", SURE)


def test_starttls_that_is_missing_everywhere_was_taken_out_on_the_way() -> None:
    absent = {C.STARTTLS: StartTlsFact(False, None, None, 0.0)}
    everywhere = found({**absent, C.CONTROL: control(works=False, starttls_offered=False)})
    assert verdict(everywhere) == ("tls.tls_intercepted", PROBABLE)
    assert everywhere.alternatives[0] == "network.smtp_inspection_device"
    masked = found({**absent, C.CONTROL: control(works=False, starttls_offered=False, masked=True)})
    assert masked.root_cause == "network.smtp_inspection_device"
    only_here = found({**absent, C.CONTROL: control(starttls_offered=True)})
    assert only_here.root_cause == "settings.starttls_not_offered"


@pytest.mark.parametrize(
    ("problem", "days", "since", "offset_days", "cause"),
    [
        (P.EXPIRED, -10, 90, 0, "tls.cert_expired"),
        (P.EXPIRED, -10, 90, 30, "tls.clock_wrong"),
        (P.EXPIRED, -10, 90, 5, "tls.cert_expired"),
        (P.NOT_YET_VALID, 90, -10, 0, "tls.cert_not_yet_valid"),
        (P.NOT_YET_VALID, 90, -10, -30, "tls.clock_wrong"),
    ],
)
def test_a_date_from_elsewhere_tells_a_wrong_clock_from_wrong_dates(
    problem: CertificateProblem, days: int, since: int, offset_days: int, cause: str
) -> None:
    clock = ClockFact("www.control.example", ClockSource.ANSWERED, timedelta(days=offset_days).total_seconds(), 0.1)
    chain = (runs.certificate(days=days, since=since),)
    assert verdict(found({C.TLS: runs.tls(problem, chain=chain), C.CLOCK: clock})) == (cause, SURE)


def test_without_a_date_an_expired_certificate_is_judged_as_before() -> None:
    unknown = ClockFact("www.control.example", ClockSource.NOT_REACHED, None, 0.1)
    chain = (runs.certificate(days=-10),)
    with_it, without = (found({C.TLS: runs.tls(P.EXPIRED, chain=chain), **more}) for more in ({C.CLOCK: unknown}, {}))
    assert verdict(with_it) == verdict(without)


@pytest.mark.parametrize("result", [R.REFUSED, R.TIMED_OUT, R.RESET])
def test_a_port_that_closes_after_the_refused_sign_in_is_a_lock_out(result: TcpResult) -> None:
    changed: dict[CheckId, Fact] = {
        C.AUTH: runs.sign_in("535 5.7.8 Authentication failed"),
        C.STILL_OPEN: StillOpenFact(attempt(result), 0.1),
    }
    diagnosis = found(changed)
    assert verdict(diagnosis) == ("login.account_locked", SURE)
    assert [finding.code for finding in diagnosis.findings] == ["login.account_locked", "login.wrong_password"]
    assert "has shut this computer out" in render_text(diagnosis)
    assert diagnosis.states[C.STILL_OPEN] is CheckState.WARNING


def test_a_port_that_stays_open_leaves_the_password() -> None:
    open_still = StillOpenFact(attempt(R.ESTABLISHED), 0.1)
    diagnosis = found({C.AUTH: runs.sign_in("535 5.7.8 Authentication failed"), C.STILL_OPEN: open_still})
    assert [finding.code for finding in diagnosis.findings] == ["login.wrong_password"]


@pytest.mark.parametrize("result", [R.REFUSED, R.TIMED_OUT])
def test_a_closed_port_after_earlier_refused_sign_ins_is_a_lock_out(result: TcpResult) -> None:
    closed = {C.TCP: runs.tcp(attempt(result))}
    assert found(closed, refused_sign_ins=2).root_cause == "login.account_locked"
    assert found(closed).root_cause != "login.account_locked"


def test_other_names_that_are_found_leave_the_servers_own_dns() -> None:
    lookup = AddressLookup("mail.northwind.example", LookupSource.DNS, DnsOutcome.SERVFAIL, (), None, 0.1)
    unanswered = {C.NAMES: NamesFact(lookup, lookup, 0.1)}
    assert verdict(found({**unanswered, C.CONTROL: control()})) == ("server.dns_broken", SURE)
    nothing = replace(control(), web_attempts=(), mail=None)
    assert verdict(found({**unanswered, C.CONTROL: nothing})) == ("network.dns_unavailable", SURE)


def test_checks_that_were_not_needed_have_no_row() -> None:
    diagnosis = found({})
    assert not {C.CONTROL, C.CLOCK, C.STILL_OPEN} & set(diagnosis.states)
    assert diagnosis.ok
