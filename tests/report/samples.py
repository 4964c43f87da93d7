"""Diagnoses to render: one of each kind, with a hostile server among them."""

from __future__ import annotations

from tests.diagnosis import runs
from tests.diagnosis.runs import IMPLICIT, STARTTLS, C, run_with, settings
from wizard.catalogue.platforms import platform_by_id
from wizard.catalogue.providers import load_providers
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import OwnFault, WasCancelled
from wizard.facts.connection import TcpResult
from wizard.facts.tls import CertificateProblem

HOSTILE = '535 5.7.8 <img src=file:///etc/passwd> \u202eevil\x1b[31m & "quoted" ' + "x" * 700


def samples() -> dict[str, Diagnosis]:
    gtr = platform_by_id("getthereferral")
    refused = runs.tcp(runs.attempt(TcpResult.REFUSED))
    return {
        "healthy": diagnose(run_with({}), None, None),
        "platform": diagnose(run_with({}, settings(2525, username="other@northwind.example")), None, gtr),
        "app password": diagnose(
            run_with({C.AUTH: runs.sign_in("534 5.7.9 Application-specific password required")}),
            load_providers()["gmail"],
            gtr,
        ),
        "hostile": diagnose(run_with({C.AUTH: runs.sign_in(HOSTILE)}), None, None),
        "refused": diagnose(
            run_with({C.TCP: refused, C.OTHER_PORTS: runs.other_ports((465, IMPLICIT), (25, STARTTLS))}), None, None
        ),
        "certificate": diagnose(
            run_with({C.TLS: runs.tls(CertificateProblem.EXPIRED, CertificateProblem.WRONG_NAME)}), None, None
        ),
        "relay": diagnose(run_with({}, settings(25, username=None)), None, None),
        "own fault": diagnose(run_with({C.AUTH: OwnFault("KeyError in sign_in.py")}), None, None),
        "cancelled": diagnose(
            run_with({c: WasCancelled() for c in (C.AUTH, C.MAIL, C.RCPT, C.TEST_MESSAGE)}), None, None
        ),
    }
