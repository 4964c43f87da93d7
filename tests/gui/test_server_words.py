"""What the Server page says about names, ports, and port with security."""

from __future__ import annotations

import pytest

from tests.gui.made_sessions import platform
from tests.gui.scripted_lookups import names, port
from wizard.diagnosis.finding import ChangeSettings
from wizard.facts.check import CheckState
from wizard.facts.connection import PortAnswer, PortFact, TcpResult
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, NamesFact
from wizard.flow.problems import platform_port_suggestion, port_security_suggestion
from wizard.flow.typing_rules import choose_security, type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui.pages.server_pairing import pairing_hint
from wizard.gui.pages.server_words import names_sentence, port_line, port_name
from wizard.settings.field_error import FieldError
from wizard.settings.transport_security import TransportSecurity


def test_addresses_are_counted_by_family() -> None:
    assert names_sentence(names()) == "Found in DNS: 2 IPv4 and 2 IPv6 addresses."


@pytest.mark.parametrize("address", ["192.0.2.7", "2001:db8::7"])
def test_of_a_typed_address_nothing_is_said_to_be_found_in_dns(address: str) -> None:
    own = AddressLookup(address, LookupSource.OPERATING_SYSTEM, DnsOutcome.FOUND, (address,), None, 0.0)
    said = names_sentence(NamesFact(own, None, 0.0))
    assert said.startswith("An address is not looked up. Certificates seldom name one")
    assert "DNS" not in said


@pytest.mark.parametrize("outcome", [outcome for outcome in DnsOutcome if outcome is not DnsOutcome.FOUND])
def test_every_way_a_name_is_not_found_has_its_own_sentence(outcome: DnsOutcome) -> None:
    others = {names_sentence(names(other)) for other in DnsOutcome if other is not outcome}
    assert names_sentence(names(outcome)) not in others


def test_a_port_that_works_is_passed_with_the_time_of_its_connection() -> None:
    line = port_line(port(), chosen=True, others_answer=True)
    assert (line.state, line.detail, line.time_text) == (CheckState.PASSED, "Answers as an SMTP server", "48 ms")


def test_a_family_that_does_not_work_is_named() -> None:
    line = port_line(port(over_ipv6=TcpResult.TIMED_OUT), chosen=True, others_answer=True)
    assert line.detail == "Answers as an SMTP server, not over IPv6"


def test_a_connection_that_was_not_waited_for_is_no_failure() -> None:
    line = port_line(port(over_ipv6=TcpResult.ABANDONED), chosen=True, others_answer=True)
    assert line.detail == "Answers as an SMTP server"


@pytest.mark.parametrize(("chosen", "state"), [(True, CheckState.FAILED), (False, CheckState.WARNING)])
def test_only_the_chosen_port_fails(chosen: bool, state: CheckState) -> None:
    assert port_line(port(result=TcpResult.REFUSED), chosen=chosen, others_answer=True).state is state


def test_silence_of_port_25_alone_is_the_network_of_this_computer() -> None:
    silent = port(25, TcpResult.TIMED_OUT)
    assert "this network blocks" in port_line(silent, chosen=False, others_answer=True).detail
    assert "this network blocks" not in port_line(silent, chosen=False, others_answer=False).detail
    assert (
        "this network blocks"
        not in port_line(port(587, TcpResult.TIMED_OUT), chosen=False, others_answer=True).detail
    )


FAILURES = (TcpResult.REFUSED, TcpResult.TIMED_OUT, TcpResult.UNREACHABLE, TcpResult.RESET, TcpResult.DENIED)


def test_every_failure_of_a_connect_reads_differently() -> None:
    lines = {port_line(port(result=result), chosen=True, others_answer=False).detail for result in FAILURES}
    assert len(lines) == len(FAILURES)


@pytest.mark.parametrize("answer", [answer for answer in PortAnswer if answer is not PortAnswer.NO_CONNECTION])
def test_an_open_port_that_does_not_work_says_what_answers(answer: PortAnswer) -> None:
    line = port_line(port(answer=answer, works=False), chosen=True, others_answer=False)
    assert line.state is CheckState.FAILED
    assert line.detail != "Answers as an SMTP server"


def test_refused_encryption_is_said_as_that_and_not_only_as_another_protocol() -> None:
    line = port_line(port(465, answer=PortAnswer.TLS, works=False), chosen=True, others_answer=False)
    assert line.detail.startswith("Answers, but its encryption is not accepted")


def test_encryption_from_the_start_where_starttls_is_meant_is_said() -> None:
    line = port_line(port(587, answer=PortAnswer.TLS, works=False), chosen=True, others_answer=False)
    assert line.detail == "Begins with encryption at once, as SSL/TLS does"


def test_rows_are_named_by_port_and_security() -> None:
    assert port_name(465, TransportSecurity.IMPLICIT_TLS) == "465 SSL/TLS"


def state_with(port_text: str, security: TransportSecurity, platform_id: str = "getthereferral") -> WizardState:
    state = choose_security(WizardState(platform(platform_id)), security)
    return type_into(state, "port", port_text)


def hint(state: WizardState, error: FieldError | None = None) -> tuple[str, str, str | None]:
    return pairing_hint(state, error, port_security_suggestion(state) or platform_port_suggestion(state))


def test_what_belongs_together_is_said() -> None:
    assert hint(state_with("465", TransportSecurity.IMPLICIT_TLS)) == (
        "Port 465 and SSL/TLS belong together.",
        "ok",
        None,
    )


def test_a_mismatch_offers_the_pair_in_one_click() -> None:
    state = state_with("465", TransportSecurity.STARTTLS)
    assert port_security_suggestion(state) == ChangeSettings(security=TransportSecurity.IMPLICIT_TLS)
    text, kind, offer = hint(state)
    assert (text, kind) == ("Port 465 belongs to SSL/TLS.", "warning")
    assert offer is not None
    assert "SSL/TLS" in offer


def test_a_port_that_the_platform_does_not_take_is_said() -> None:
    text, kind, offer = hint(state_with("2525", TransportSecurity.STARTTLS))
    assert (text, kind) == ("GTR takes only the ports 587, 465, 25.", "warning")
    assert offer is not None
    assert "587" in offer


def test_no_encryption_says_what_is_lost() -> None:
    text, kind, _offer = hint(state_with("25", TransportSecurity.CLEARTEXT))
    assert kind == "warning"
    assert "no password is sent" in text


def test_an_unusual_port_is_neither_praised_nor_refused() -> None:
    text, kind, offer = hint(state_with("1025", TransportSecurity.STARTTLS, "other"))
    assert (kind, offer) == ("muted", None)
    assert "not a standard port" in text


def test_a_wrong_port_is_left_to_its_own_field() -> None:
    assert hint(state_with("70000", TransportSecurity.STARTTLS)) == ("", "muted", None)


def test_an_error_of_the_security_comes_first() -> None:
    text, kind, _offer = hint(
        state_with("587", TransportSecurity.CLEARTEXT), FieldError("security.cleartext_with_password")
    )
    assert kind == "error"
    assert "encrypted" in text


def test_refused_certificate_is_said_as_that() -> None:
    fact = PortFact(587, TransportSecurity.STARTTLS, (), PortAnswer.SMTP, False, 0.1, certificate_refused=True)
    line = port_line(fact, chosen=True, others_answer=False)
    assert line.detail == "Answers, but its certificate is not accepted"
