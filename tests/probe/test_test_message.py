"""The test message is a correct message, whoever sends it."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.probe.test_message import make_test_message
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender, parse_from_name, parse_mailbox

NOW = datetime(2026, 11, 21, 12, 30, 0, tzinfo=UTC)
ENDPOINT = Endpoint(Host("mail.example"), 587)
SENDER = Mailbox("jo", Host("example.org"))


def made(name: str = "Jo", sender: Mailbox = SENDER, recipient: Mailbox = SENDER) -> tuple[EmailMessage, bytes]:
    message = make_test_message(Sender(name, sender), recipient, ENDPOINT, "GTR", NOW)
    parsed = message_from_bytes(message.content, policy=policy.default)
    assert isinstance(parsed, EmailMessage)
    assert parsed["Message-ID"] == message.message_id
    return parsed, message.content


def test_headers_say_what_it_is() -> None:
    message, _ = made()
    assert message["Date"].datetime == NOW
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"].endswith("@example.org>")
    assert str(message["To"]) == "jo@example.org"
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert "mail.example:587" in message.get_content()
    assert "for GTR" in message.get_content()


def test_two_messages_have_two_identities() -> None:
    assert made()[0]["Message-ID"] != made()[0]["Message-ID"]


@given(st.text(min_size=1, max_size=200).map(parse_from_name).filter(lambda name: isinstance(name, str)).map(str))
def test_any_name_is_encoded_and_no_line_is_too_long(name: str) -> None:
    message, content = made(name)
    assert message["From"].addresses[0].addr_spec == "jo@example.org"
    assert len(message["From"].addresses) == 1
    content.decode("ascii")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize("name", ["Müller, Jörg", 'O"Brien', "株式会社", "Jo (Sales)", "a" * 200])
def test_names_come_back_as_typed(name: str) -> None:
    assert made(name)[0]["From"].addresses[0].display_name == name


@pytest.mark.parametrize("text", ["jörg@example.org", "a+b@example.org", '"a b"@example.org', "jo@müller.example"])
def test_mailboxes_come_back_as_they_go_on_the_wire(text: str) -> None:
    mailbox = parse_mailbox(text)
    assert isinstance(mailbox, Mailbox)
    message, _ = made(sender=mailbox, recipient=mailbox)
    for header in ("From", "To"):
        # The parser leaves octets beyond ASCII as surrogates.
        octets = message[header].addresses[0].addr_spec.encode("ascii", "surrogateescape")
        assert octets.decode() == str(mailbox)
