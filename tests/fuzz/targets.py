"""What is fuzzed: one function for each reader of octets that come from a peer, with what must hold for any octets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from tests.discovery.fake_world import mailbox
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.discovery.autoconfig_candidates import published_servers
from wizard.discovery.autoconfig_document import read_autoconfig
from wizard.discovery.proposal import Proof
from wizard.facts.candidate import CandidateSource
from wizard.probe.certificates import certificate_fact, read_chain
from wizard.probe.chain_problems import chain_problems
from wizard.probe.trust_anchors import TrustAnchors
from wizard.report.display_safe import display_safe
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.ehlo import parse_ehlo_keywords
from wizard.smtp.reply_parser import MAX_KEPT, MAX_REPLY, ReceivedReply, ReplyParser

_NOBODY = TrustAnchors({}, frozenset())
_SOMEBODY = mailbox("ann@n.example")
_NOW = datetime(2027, 3, 1, tzinfo=UTC)


def read_replies(data: bytes) -> None:
    """Read octets as replies, cut in two where the first octet says, and every 250 among them as keywords."""
    parser = ReplyParser()
    cut = data[0] if data else 0
    for piece in (data[:cut], data[cut:]):
        parser.feed(piece)
        while isinstance(outcome := parser.next_reply(), ReceivedReply):
            assert sum(map(len, outcome.reply.lines)) <= MAX_REPLY
            if outcome.reply.code == 250:
                _ = parse_ehlo_keywords(outcome.reply).auth_mechanisms
        assert len(parser.pending) <= MAX_KEPT


def read_certificates(data: bytes) -> None:
    """Read octets as a certificate and name its problems."""
    presented = read_chain([data])
    for certificate in presented:
        certificate_fact(certificate)
    assert chain_problems(presented, "mail.probe.example", _NOW, _NOBODY, None)


def explain_text(data: bytes) -> None:
    """Explain octets as pasted text, and make them fit to be shown."""
    text = data.decode("utf-8", "replace")
    explain(text, ExplainContext())
    assert display_safe(text).isprintable()


def read_config_file(data: bytes) -> None:
    """Read octets as an autoconfig file, and see what it would propose."""
    servers = read_autoconfig(data)
    found = published_servers(servers, _SOMEBODY, CandidateSource.AUTOCONFIG, Proof.OWN_SITE, "there")
    for proposal in found.proposals:
        assert proposal.security is not TransportSecurity.CLEARTEXT
        assert proposal.endpoint.port != 25
        assert not proposal.endpoint.host.is_address


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "replies": read_replies,
    "certificates": read_certificates,
    "autoconfig": read_config_file,
    "texts": explain_text,
}
