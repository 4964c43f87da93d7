"""Sentences that mean one thing wherever they stand, and sentences whose meaning hangs on one more fact."""

from __future__ import annotations

import re

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.provider_names import LARGE_PROVIDERS, SENDING_SERVICES
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage
from wizard.settings.transport_security import TransportSecurity

S = Sign
# They say "mailbox unavailable" for sender, recipient, account and message alike.
_ONE_PHRASE = frozenset({"gmx", "gmx-com", "web-de", "ionos", "1and1"})
_SUBMISSION = (465, 587, 2525)
_SECONDS = re.compile(r"\b(?:in|after|wait) (?:\d+|a few) ?s(?:ec\w*)?\b")
_IDENTITIES = re.compile(r"identities failed the check in region [\w-]+: ?(?P<all>.{3,200})")
_CALLED_RECIPIENT = re.compile(r"^(?:recipient|rcpt|to|receiver|customer|destination|destinatario)\b")
_BARE_WORD = re.compile(r"<[^<>@\s]{1,64}>:? ?(?:\.\.\. ?)?(?:recipient|user|address)")
_TWO_NAMES = re.compile(r"\bcn='?(?P<one>[\w.*-]+)'? did not match expected cn='?(?P<other>[\w.-]+)")
_TRY_LATER = ("try again later", "try later")


def _identities(e: Evidence) -> tuple[str, ...]:
    """Give the addresses and domains that SES names as not verified."""
    match = _IDENTITIES.search(e.words)
    return () if match is None else tuple(part for part in re.split(r"[ ,;\"'}\]]+", match["all"]) if "." in part)


def _foreign_identity(e: Evidence) -> bool:
    """Tell whether SES lacks the recipient too: then the account may write to verified addresses only."""
    named = tuple(name for name in _identities(e) if "@" in name)
    if any(_CALLED_RECIPIENT.match(name) for name in named):
        return True
    return len(named) > 1 and len({name.rpartition("@")[2] for name in named}) > 1


def _says(e: Evidence, *parts: str) -> bool:
    return any(part in e.words for part in parts)


def _shut_out_at_submission(e: Evidence) -> bool:
    """Tell whether Postfix let nobody in who had not signed in: "reject" at the end of a submission port's list."""
    return _says(e, "client host rejected: access denied", "sender address rejected: access denied")


def _refused_by_giant(e: Evidence) -> bool:
    """Tell whether a port is called shut that a large provider always keeps open: something on the way answered."""
    silent = e.code is None and not e.refused and e.has(S.REFUSED) and not e.has(S.LOOPBACK)
    return (
        silent
        and (e.provider in LARGE_PROVIDERS or e.provider == "godaddy")
        and e.port in (465, 587)
        and not e.has(S.NAME_UNANSWERED)
    )


def _same_family(e: Evidence) -> bool:
    """Tell whether the certificate's name and the wanted one share the provider's label: no redirection then."""
    match = _TWO_NAMES.search(e.words)
    if match is None:
        return False
    one, other = (match[key].strip(".").split(".") for key in ("one", "other"))
    return len(one) > 1 and len(other) > 1 and one[-2] == other[-2]


def _unlisted_name(e: Evidence) -> bool:
    """Tell whether the recipient as the server saw it has no domain (RFC 5321 section 4.1.2)."""
    return e.at(Stage.RCPT) and e.permanent and _BARE_WORD.search(e.words) is not None


def _between_servers(e: Evidence) -> bool:
    """Tell whether the session looks like one between two servers: TLS on port 25."""
    return e.port == 25 and e.security is TransportSecurity.STARTTLS


def _plainly_wrong(e: Evidence) -> bool:
    """Tell whether the words call the password wrong, though the code puts it off."""
    return _says(e, "invalid password", "wrong password", "incorrect password", "bad password")


def _told(e: Evidence) -> bool:
    """Tell whether Microsoft's words behind 5.7.139 name what is switched off."""
    return e.has(S.TENANT_OFF, S.MAILBOX_OFF, S.POLICY, S.BASIC_OFF, S.LOCKED, S.DISABLED, S.PASSWORD_OLD)


def _nothing_else(e: Evidence) -> bool:
    """Tell whether no refusal of the recipients stands beside "no valid recipients", which is only its echo."""
    return e.code == 554 and not e.has(S.HELO, S.BLOCKLIST, S.REVERSE_DNS, S.RELAY, S.DOMAIN_MISSING, S.AUTH_WANTED)


def _in_settings(e: Evidence) -> bool:
    """Tell whether a program complains about its own settings, before it speaks to any server."""
    return e.code is None and _says(e, "config", "smtp_from", "mail_from", "from_email", "setting", "environment")


def _unnamed(e: Evidence) -> bool:
    """Tell whether the words say no more than when to come back."""
    return not e.has(S.GREYLIST, S.LOGINS, S.LOCKED, S.BLOCKLIST) and not e.at(Stage.RCPT, Stage.AUTH)


def _many_mails(e: Evidence) -> bool:
    """Tell whether too many messages are what is complained of."""
    return e.refused and re.search(r"too many (?:e-?mails|messages|mails)\b", e.words) is not None


CONNECTION_WORDING: tuple[Rule, ...] = (
    # Windows says so of versions too: large providers take every cipher of use, but no old version.
    Rule(
        "tls.tls_version_too_old_client", 91, lambda e: _says(e, "common algorithm") and e.provider in LARGE_PROVIDERS
    ),
    Rule("settings.wrong_port_tls_on_plain", 98, lambda e: e.has(S.CLIENT_HELLO)),
    Rule("network.port_blocked_outbound", 91, _refused_by_giant),
    Rule("tls.cert_hostname_mismatch", 92, _same_family),
    Rule(
        "tls.starttls_unavailable_server",
        93,
        lambda e: e.at(Stage.STARTTLS) and 454 in e.codes and not e.has(S.PIPELINING),
    ),
    Rule(
        "tls.starttls_unavailable_server",
        96,
        lambda e: (
            e.at(Stage.STARTTLS)
            and e.has(S.STARTTLS_ANNOUNCED)
            and e.code in (501, 502, 503, 554)
            and not e.has(S.BLOCKLIST, S.SEQUENCE)
        ),
    ),
    # Its own server's log: the program that connected does not trust the certificate.
    Rule(
        "tls.cert_self_signed",
        79,
        lambda e: "alert unknown ca" in e.words and _says(e, "lost connection after", "ssl_accept"),
    ),
    Rule(
        "tls.ca_store_missing",
        78,
        lambda e: e.code is None and e.has(S.CERT_REFUSED) and e.provider in LARGE_PROVIDERS,
    ),
    Rule(
        "tls.tls_intercepted",
        77,
        lambda e: e.code is None and e.has(S.CERT_REFUSED) and e.provider in LARGE_PROVIDERS,
    ),
)

SIGN_IN_WORDING: tuple[Rule, ...] = (
    Rule("login.auth_required", 91, lambda e: _shut_out_at_submission(e) and e.port in _SUBMISSION),
    Rule("login.auth_required", 76, _shut_out_at_submission),
    Rule("server.ip_blocklisted", 74, _shut_out_at_submission),
    Rule("server.ip_blocklisted", 82, lambda e: _shut_out_at_submission(e) and e.port == 25),
    Rule("recipient.relay_denied", 70, _shut_out_at_submission),
    # The dialogue went from the greeting to MAIL without a sign-in, and the server calls that the wrong order.
    Rule("login.auth_required", 90, lambda e: e.at(Stage.MAIL) and e.code == 503 and e.signed_in is False),
    Rule("login.too_many_logins", 95, lambda e: e.has(S.LOGINS) and _says(e, "too many times")),
    Rule("login.too_many_logins", 86, lambda e: e.at(Stage.AUTH) and e.has_all(S.CONNECTIONS, S.TOO_MANY)),
    Rule("login.wrong_password", 92, lambda e: e.at(Stage.AUTH) and e.transient and _plainly_wrong(e)),
    Rule(
        "login.auth_mechanism_unsupported",
        96,
        lambda e: e.code == 504 and re.search(r"\b(?:plain|login|x?oauth2?|cram-md5|ntlm)\b", e.words) is not None,
    ),
    Rule("server.server_misconfigured", 93, lambda e: _says(e, "saslauthd") and _says(e, "no such file", "refused")),
    Rule("settings.wrong_host", 72, lambda e: e.code == 535 and _says(e, "not allowed on ib", "inbound server")),
    Rule(
        "account.account_disabled",
        93,
        lambda e: re.search(r"black-?listed (?:user|sender|account)\b", e.words) is not None,
    ),
    Rule("account.account_disabled", 94, lambda e: e.refused and _says(e, "activate your")),
    Rule("login.web_login_required", 95, lambda e: _says(e, "hipsend", "verify your account") and e.at(Stage.DATA)),
    Rule("account.account_disabled", 84, lambda e: _says(e, "showtierupgrade")),
    Rule(
        "account.security_policy_block",
        90,
        lambda e: e.refused and re.search(r"legacy auth\w* (?:is )?(?:blocked|disabled)", e.words) is not None,
    ),
    Rule("account.smtp_auth_disabled_mailbox", 90, lambda e: e.code == 535 and e.status("7.139") and not _told(e)),
    Rule("account.security_policy_block", 86, lambda e: e.code == 535 and e.status("7.139") and not _told(e)),
)

ENVELOPE_WORDING: tuple[Rule, ...] = (
    Rule("sender.sender_address_invalid", 97, lambda e: e.refused and _says(e, "null sender")),
    # Swift Mailer names the address, not the field; an empty one is the sender that was never set.
    Rule("sender.sender_address_invalid", 91, lambda e: _says(e, "address in mailbox given []")),
    Rule(
        "sender.sender_address_invalid", 89, lambda e: _says(e, "address in mailbox given [") and not e.at(Stage.RCPT)
    ),
    Rule("recipient.recipient_address_invalid", 88, lambda e: _says(e, "address in mailbox given [")),
    # Sendmail tells beside a refused relay that it found no name for the client.
    Rule("login.auth_required", 91, lambda e: _says(e, "relaying denied. ip name") and not e.signed_in),
    Rule("recipient.relay_denied", 90, lambda e: _says(e, "relaying denied. ip name")),
    Rule(
        "sender.sender_address_invalid",
        97,
        lambda e: e.has(S.BAD_SENDER_SHOWN) and e.at(Stage.MAIL) and not e.transient and not e.has(S.HELO, S.RELAY),
    ),
    Rule("sender.sender_address_invalid", 92, lambda e: e.at(Stage.MAIL) and _says(e, "invalid input")),
    Rule("sender.sender_address_invalid", 72, lambda e: e.at(Stage.MAIL) and e.has_all(S.MALFORMED, S.SYNTAX)),
    Rule("sender.from_domain_unverified", 97, lambda e: e.refused and _says(e, "from/sender name is not valid")),
    Rule(
        "message.message_rejected_policy",
        82,
        lambda e: (
            e.at(Stage.RCPT, Stage.DATA)
            and e.provider in _ONE_PHRASE
            and e.code == 550
            and _says(e, "mailbox unavailable")
        ),
    ),
    Rule("message.message_rejected_policy", 66, lambda e: e.transient and e.has(S.LOCAL_POLICY)),
    Rule("sender.sender_address_invalid", 88, lambda e: _in_settings(e) and e.has_all(S.ADDRESS_FORM, S.SENDER_WORD)),
    Rule(
        "sender.sender_address_invalid", 92, lambda e: e.at(Stage.MAIL) and e.code in (501, 555) and e.has(S.SYNTAX)
    ),
    Rule("sender.sender_not_allowed", 93, lambda e: e.refused and _says(e, "local user only", "for specified email")),
    Rule("sender.sender_not_allowed", 93, lambda e: _says(e, "disallowed as") and e.provider not in SENDING_SERVICES),
    Rule("sender.from_domain_unverified", 93, lambda e: _says(e, "disallowed as") and e.provider in SENDING_SERVICES),
    Rule("sender.sender_not_allowed", 84, lambda e: e.refused and _says(e, "disallowed as")),
    Rule("sender.sender_address_invalid", 86, lambda e: _says(e, "mail from") and _says(e, "not hosted on")),
    Rule("sender.sender_not_allowed", 84, lambda e: _says(e, "mail from") and _says(e, "not hosted on")),
    Rule(
        "login.app_password_required",
        77,
        lambda e: e.provider in ("yahoo", "aol") and _says(e, "mailbox unavailable"),
    ),
    Rule("account.account_sandboxed", 94, _foreign_identity),
    Rule("recipient.recipient_unavailable", 96, lambda e: _says(e, "no valid recipients") and _nothing_else(e)),
    Rule("recipient.recipient_address_invalid", 97, _unlisted_name),
    Rule("recipient.relay_denied", 86, lambda e: e.has(S.RELAY) and e.at(Stage.RCPT) and _between_servers(e)),
    Rule(
        "recipient.relay_denied",
        86,
        lambda e: e.has(S.RELAY) and _says(e, "open relay not", "not been configured to"),
    ),
)

SERVER_WORDING: tuple[Rule, ...] = (
    Rule("server.rate_limited", 93, lambda e: e.refused and e.has(S.QUOTA) and _says(e, "peak ")),
    Rule("server.ip_blocklisted", 90, lambda e: e.refused and _says(e, "from this range", "from your range")),
    Rule("server.server_misconfigured", 89, lambda e: e.refused and _says(e, "resolver error", "resolver fail")),
    Rule("server.rate_limited", 74, lambda e: e.provider == "gmail" and e.code == 421 and e.status("3.0")),
    Rule("server.protocol_error", 74, lambda e: e.refused and _says(e, "used when not advertised")),
    # A block list answers so when the server's own resolver is not allowed to ask it.
    Rule(
        "server.server_misconfigured",
        98,
        lambda e: e.refused and _says(e, "open resolver", "returnc/pub", "public resolver", "typing error in dnsbl"),
    ),
    # Postfix' postscreen closes its deeper tests like this, so that the client comes back.
    Rule(
        "server.greylisted",
        96,
        lambda e: e.at(Stage.RCPT) and e.status("3.2") and _says(e, "service currently unavail"),
    ),
    Rule(
        "server.greylisted",
        90,
        lambda e: e.status("7.1") and e.transient and _says(e, *_TRY_LATER) and _says(e, "milter", "end-of-message"),
    ),
    Rule(
        "server.rate_limited", 92, lambda e: _SECONDS.search(e.words) is not None and e.has(S.LATER) and _unnamed(e)
    ),
    Rule("server.rate_limited", 86, lambda e: _many_mails(e) and not e.has(S.PERIOD_LONG, S.LOGINS)),
    Rule("account.quota_exceeded", 80, _many_mails),
    Rule("server.rate_limited", 94, lambda e: e.refused and _says(e, "recipient attempts", "rcpt attempts")),
    Rule("server.rate_limited", 92, lambda e: e.refused and _says(e, "receiving mail at a rate")),
    Rule("settings.starttls_required", 97, lambda e: e.status("7.29") and _says(e, "tls")),
    Rule("server.protocol_error", 93, lambda e: _says(e, "too many unauthenticated commands")),
    Rule("server.temporary_failure", 86, lambda e: e.transient and _says(e, "at this time") and e.status("4.3")),
)

WORDING_RULES: tuple[Rule, ...] = (*CONNECTION_WORDING, *SIGN_IN_WORDING, *ENVELOPE_WORDING, *SERVER_WORDING)
