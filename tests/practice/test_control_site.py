"""The control host of the lab: its web server tells the time, its mail works, and a situation can take either away."""

from __future__ import annotations

import http.client
import socket
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest

from wizard.practice.availability import why_not_here
from wizard.practice.control_site import CONTROL_HOST, MAIL_IPV4, WEB_IPV4, WEB_PORT
from wizard.practice.lab import PracticeLab
from wizard.practice.outside import NO_MAIL, NOTHING, WORKING, Outside
from wizard.practice.practice_ca import LeafKind
from wizard.practice.scenario import Need, Scenario


def lab_with(outside: Outside = WORKING, clock_ahead: timedelta = timedelta()) -> PracticeLab:
    return PracticeLab(Scenario("test", "test", "test", None, outside=outside, clock_ahead=clock_ahead))


def connect(lab: PracticeLab, address: str, port: int, limit_s: float = 10.0) -> socket.socket:
    assert lab.network.routes is not None
    return socket.create_connection(lab.network.routes[address, port], limit_s)


def told_date(lab: PracticeLab, context: ssl.SSLContext) -> datetime:
    client = http.client.HTTPSConnection(CONTROL_HOST.web.ascii)
    client.sock = context.wrap_socket(connect(lab, WEB_IPV4, WEB_PORT), server_hostname=CONTROL_HOST.web.ascii)
    client.request("HEAD", "/")
    response = client.getresponse()
    date = response.getheader("Date")
    client.close()
    assert response.status == 200
    assert date is not None
    return parsedate_to_datetime(date)


def test_the_web_server_tells_the_time_to_a_client_of_the_standard_library() -> None:
    with lab_with() as lab:
        date = told_date(lab, ssl.create_default_context(cadata=lab.network.ca_pem))
        assert lab.control_contacts == (WEB_PORT,)
    assert abs(datetime.now(UTC) - date) < timedelta(minutes=1)


def test_with_a_wrong_clock_here_the_web_server_tells_another_time_and_every_certificate_seems_out_of_date() -> None:
    with lab_with(clock_ahead=timedelta(days=730)) as lab:
        trusting = ssl.create_default_context(cadata=lab.network.ca_pem)
        with pytest.raises(ssl.SSLCertVerificationError, match="expired"):
            told_date(lab, trusting)
        trusting.check_hostname = False
        trusting.verify_mode = ssl.CERT_NONE
        date = told_date(lab, trusting)
    assert timedelta(days=729) < datetime.now(UTC) - date < timedelta(days=731)


def test_the_mail_service_greets_with_its_own_name_and_shows_a_certificate_for_it() -> None:
    with lab_with() as lab:
        with connect(lab, MAIL_IPV4, 587) as client:
            assert client.recv(200).startswith(b"220 smtp.control.example ")
        context = ssl.create_default_context(cadata=lab.network.ca_pem)
        raw = connect(lab, MAIL_IPV4, 465)
        with context.wrap_socket(raw, server_hostname=CONTROL_HOST.mail.ascii) as client:
            assert client.recv(200).startswith(b"220 ")
        assert sorted(lab.control_contacts) == [465, 587]


def test_who_opens_the_encryption_opens_it_for_the_control_host_too() -> None:
    with lab_with(Outside(certificate=LeafKind.COMPANY_GATEWAY)) as lab:
        context = ssl.create_default_context(cadata=lab.network.ca_pem)
        with connect(lab, MAIL_IPV4, 465) as raw, pytest.raises(ssl.SSLCertVerificationError):
            context.wrap_socket(raw, server_hostname=CONTROL_HOST.mail.ascii)


@pytest.mark.parametrize(("outside", "web_answers"), [(NO_MAIL, True), (NOTHING, False)])
def test_what_the_network_drops_stays_silent(outside: Outside, web_answers: bool) -> None:
    if (reason := why_not_here(Scenario("x", "x", "x", None, needs=frozenset({Need.SILENT_PORT})))) is not None:
        pytest.skip(reason)
    with lab_with(outside) as lab:
        with pytest.raises(TimeoutError):
            connect(lab, MAIL_IPV4, 587, 0.2)
        if web_answers:
            connect(lab, WEB_IPV4, WEB_PORT).close()
        else:
            with pytest.raises(TimeoutError):
                connect(lab, WEB_IPV4, WEB_PORT, 0.2)
