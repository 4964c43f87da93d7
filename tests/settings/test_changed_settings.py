"""What two sets of settings have differently."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wizard.settings.changed_settings import Setting, changed_settings
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.spki_pin import SpkiPin
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

S = Setting
HOST = Host("mail.a.example")
SENDER = Sender("Jo", Mailbox("jo", Host("a.example")))
SETTINGS = SubmissionSettings(
    Endpoint(HOST, 587), TransportSecurity.STARTTLS, Credentials("jo", Secret("one")), SENDER
)


@pytest.mark.parametrize(
    ("now", "changed"),
    [
        (SETTINGS, set()),
        (replace(SETTINGS, sender=replace(SENDER, name="Joan")), set()),
        (replace(SETTINGS, endpoint=Endpoint(Host("mail.b.example"), 587)), {S.HOST}),
        (replace(SETTINGS, endpoint=Endpoint(HOST, 465)), {S.PORT}),
        (replace(SETTINGS, security=TransportSecurity.IMPLICIT_TLS), {S.SECURITY}),
        (replace(SETTINGS, pin=SpkiPin("a" * 64)), {S.PIN}),
        (replace(SETTINGS, credentials=Credentials("jo", Secret("two"))), {S.PASSWORD}),
        (replace(SETTINGS, credentials=Credentials("ann", Secret("one"))), {S.USERNAME}),
        (replace(SETTINGS, credentials=None), {S.USERNAME, S.PASSWORD}),
        (replace(SETTINGS, sender=Sender("Jo", Mailbox("ann", Host("a.example")))), {S.FROM_ADDRESS}),
        (
            replace(SETTINGS, sender=Sender("Jo", Mailbox("jo", Host("b.example")))),
            {S.FROM_ADDRESS, S.FROM_DOMAIN},
        ),
    ],
)
def test_rule_08_each_setting_is_told_from_the_others(now: SubmissionSettings, changed: set[Setting]) -> None:
    assert changed_settings(SETTINGS, now) == changed
    assert changed_settings(now, SETTINGS) == changed
