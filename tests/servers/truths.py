"""The table of real servers and faults: what is wrong, and the one true cause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.servers.checking import HURRY, IMPATIENCE, IMPLICIT_TLS, STARTTLS, Attempt
from tests.servers.fault import CERTIFICATES, Fault
from tests.servers.northwind import BOSS, OUTSIDE, STRANGER, UNKNOWN, WRONG_PASSWORD
from tests.servers.server_kind import DOVECOT, EXIM, HARAKA, KINDS, POSTFIX, SMTP_SERVER, ServerKind
from wizard.facts.check import CheckId

_587, _465 = Attempt(587, STARTTLS), Attempt(465, IMPLICIT_TLS)
_BOTH = (_587, _465)


@dataclass(frozen=True, slots=True)
class Truth:
    """One cell: a server with a fault, what a person tried (``before`` that as often as needed), the true cause.

    ``check`` is where it shows. ``or_else``: what the server's answer may come from as well; then "probably" with the
    other one next is right too.
    """

    kind: ServerKind
    fault: Fault
    tried: Attempt
    cause: str
    check: CheckId
    before: int = 0
    or_else: str | None = None

    @property
    def name(self) -> str:
        """Give a name for the test."""
        return f"{self.kind.name}-{self.fault.name.lower()}-{self.tried.port}-{self.cause}"


def all_truths() -> tuple[Truth, ...]:
    """Give the whole table, those of one running server beside each other."""
    truths = (*_of_the_person(), *_of_certificates(), *_of_tls(), *_of_the_sign_in(), *_of_mail())
    return tuple(sorted(truths, key=lambda truth: (KINDS.index(truth.kind), list(Fault).index(truth.fault))))


def _of_the_person() -> Iterator[Truth]:
    """Nothing is wrong with the server: the settings are."""
    right = Fault.NONE
    for kind in KINDS:
        for way in _BOTH:
            wrong = Attempt(way.port, way.security, password=WRONG_PASSWORD)
            yield Truth(kind, right, wrong, "login.wrong_password", CheckId.AUTH)
        plain, tls = Attempt(465, STARTTLS, patience=IMPATIENCE), Attempt(587, IMPLICIT_TLS)
        yield Truth(kind, right, plain, "settings.wrong_port_plain_on_tls", CheckId.GREETING)
        yield Truth(kind, right, tls, "settings.wrong_port_tls_on_plain", CheckId.TLS)
        nothing_there = Attempt(2525, STARTTLS)
        yield Truth(kind, right, nothing_there, "network.connection_refused", CheckId.TCP)
    for kind in (POSTFIX, EXIM, SMTP_SERVER):
        check = CheckId.RCPT if kind is POSTFIX else CheckId.MAIL  # smtpd_delay_reject: judged at RCPT
        yield Truth(kind, right, Attempt(sender=BOSS), "sender.sender_not_allowed", check)
    yield Truth(HARAKA, right, Attempt(sender=STRANGER), "sender.sender_not_allowed", CheckId.MAIL)
    for kind in (POSTFIX, EXIM, DOVECOT):
        yield Truth(kind, right, Attempt(recipient=UNKNOWN), "recipient.recipient_unavailable", CheckId.RCPT)
    for kind, check in ((POSTFIX, CheckId.RCPT), (DOVECOT, CheckId.MAIL), (SMTP_SERVER, CheckId.MAIL)):
        yield Truth(kind, right, Attempt(signs_in=False), "login.auth_required", check)
    stranger = Attempt(signs_in=False, recipient=OUTSIDE)
    yield Truth(EXIM, right, stranger, "login.auth_required", CheckId.RCPT)


def _of_certificates() -> Iterator[Truth]:
    causes = {
        Fault.SELF_SIGNED: "tls.cert_self_signed",
        Fault.EXPIRED: "tls.cert_expired",
        Fault.WRONG_NAME: "tls.cert_hostname_mismatch",
        Fault.NO_INTERMEDIATE: "tls.cert_chain_incomplete",
        Fault.UNKNOWN_ROOT: "tls.cert_untrusted_root",
    }
    for kind in KINDS:
        for fault in CERTIFICATES:
            for way in (Attempt(587, STARTTLS), Attempt(465, IMPLICIT_TLS, patience=HURRY)):
                yield Truth(kind, fault, way, causes[fault], CheckId.TLS)


def _of_tls() -> Iterator[Truth]:
    for kind in KINDS:
        yield Truth(kind, Fault.NO_STARTTLS, _587, "settings.starttls_not_offered", CheckId.STARTTLS)
    for kind in (POSTFIX, EXIM):
        broken = Fault.BROKEN_STARTTLS
        yield Truth(kind, broken, _587, "tls.starttls_unavailable_server", CheckId.STARTTLS)
        # It closes without a word, as one that sheds load does.
        closed = "network.connection_dropped_by_server"
        yield Truth(kind, broken, _465, "tls.tls_handshake_failed", CheckId.TLS, or_else=closed)
    for kind in (EXIM, SMTP_SERVER):
        for way in _BOTH:
            # GnuTLS answers that nothing suits it, where OpenSSL says that the version does not (RFC 8446 section 6.2).
            weak = "tls.tls_weak_crypto" if kind is EXIM else None
            yield Truth(kind, Fault.OLD_TLS, way, "tls.tls_version_too_old_server", CheckId.TLS, or_else=weak)


def _of_the_sign_in() -> Iterator[Truth]:
    for kind in KINDS:
        for way in _BOTH:
            yield Truth(kind, Fault.BROKEN_SIGN_IN, way, "login.temporary_auth_failure", CheckId.AUTH)
    yield Truth(DOVECOT, Fault.BROKEN_ACCOUNT, _587, "login.temporary_auth_failure", CheckId.AUTH)
    for kind in (POSTFIX, EXIM, HARAKA, SMTP_SERVER):
        yield Truth(kind, Fault.NO_SIGN_IN, _587, "login.auth_not_offered", CheckId.AUTH)
    for kind in (EXIM, DOVECOT, SMTP_SERVER):
        yield Truth(kind, Fault.ONLY_CRAM_MD5, _587, "login.auth_mechanism_unsupported", CheckId.AUTH)
    dropped = "network.connection_dropped_by_server"
    yield Truth(POSTFIX, Fault.NO_SIGN_IN_SERVICE, _587, dropped, CheckId.EHLO_AFTER_TLS)
    yield Truth(POSTFIX, Fault.FEW_SIGN_INS, _587, "login.too_many_logins", CheckId.AUTH, before=1)


def _of_mail() -> Iterator[Truth]:
    for kind in (POSTFIX, SMTP_SERVER):
        yield Truth(kind, Fault.FEW_CONNECTIONS, _587, "server.rate_limited", CheckId.GREETING, before=1)
    for kind in (POSTFIX, EXIM, SMTP_SERVER):
        outside = Attempt(recipient=OUTSIDE)
        yield Truth(kind, Fault.NO_RELAYING, outside, "recipient.relay_denied", CheckId.RCPT)
    for kind in KINDS:
        yield Truth(kind, Fault.SMALL_MESSAGES, _587, "message.message_too_large", CheckId.TEST_MESSAGE)
    for kind in (POSTFIX, EXIM):
        yield Truth(kind, Fault.FULL_DISK, _465, "server.temporary_failure", CheckId.MAIL)
    yield Truth(POSTFIX, Fault.STRICT_HELLO, Attempt(ehlo_domain="pc"), "server.helo_rejected", CheckId.RCPT)
    yield Truth(DOVECOT, Fault.NO_RELAY_HOST, _587, "server.temporary_failure", CheckId.MAIL)
