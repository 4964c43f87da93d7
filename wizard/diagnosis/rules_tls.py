"""Rules about encryption and certificates."""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.provider_names import LARGE_PROVIDERS
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage
from wizard.settings.transport_security import TransportSecurity

S = Sign
_IMPLICIT = TransportSecurity.IMPLICIT_TLS
_CLEAR = TransportSecurity.CLEARTEXT
_NAMED_CERT = (
    S.CERT_EXPIRED,
    S.CERT_NOT_YET_VALID,
    S.CERT_WRONG_NAME,
    S.CERT_SELF_SIGNED,
    S.CERT_SELF_SIGNED_IN_CHAIN,
    S.CERT_ISSUER_UNKNOWN,
    S.CERT_ISSUER_NOT_LOCAL,
    S.CERT_INCOMPLETE,
    S.CERT_REVOKED,
    S.CERT_STRICT,
)


def _silent(e: Evidence) -> bool:
    return e.code is None and not e.refused


def _big(e: Evidence) -> bool:
    """Tell whether the provider is one whose certificates are in order, so that a fault lies elsewhere."""
    return e.provider in LARGE_PROVIDERS


def _wrong_version(e: Evidence) -> bool:
    return _silent(e) and e.has(S.NOT_TLS) and not e.has(*_NAMED_CERT, S.CLIENT_TLS_OLD)


def _vague(e: Evidence) -> bool:
    """Tell whether only "the handshake failed" is known."""
    return (
        _silent(e)
        and e.has(S.TLS_BROKEN, S.TLS_EOF)
        and not e.has(*_NAMED_CERT, S.CERT_REFUSED, S.NOT_TLS, S.WEAK_CRYPTO, S.STARTTLS_ABSENT)
        and not e.has(S.SERVER_TLS_OLD, S.CLIENT_TLS_OLD)
    )


def _no_common_ground(e: Evidence) -> bool:
    """Tell whether the peer sent the alert handshake_failure: no acceptable parameters (RFC 8446 section 6.2)."""
    return "sslv3 alert handshake" in e.words.replace("_", " ")


def _self_signed(e: Evidence) -> bool:
    return e.has(S.CERT_SELF_SIGNED) and not e.has(S.CERT_SELF_SIGNED_IN_CHAIN)


def _time(e: Evidence) -> bool:
    return e.has(S.CERT_EXPIRED, S.CERT_NOT_YET_VALID, S.CERT_OUTSIDE_TIME)


def _unknown(e: Evidence) -> bool:
    """Tell whether the server does not know the command at all (RFC 5321 section 4.2.4)."""
    return e.code in (500, 502)


def _tls_wanted(e: Evidence) -> bool:
    return e.has(S.TLS_WANTED, S.AUTH_NOT_IN_CLEAR) and not e.has(
        S.STARTTLS_ABSENT, S.CLIENT_TLS_OLD, S.TLS_VERSION, *_NAMED_CERT
    )


def _for_sign_in(e: Evidence) -> bool:
    return (
        e.at(Stage.AUTH) or e.code in (534, 538) or (e.has(S.AUTH_NOT_IN_CLEAR) and not e.at(Stage.MAIL, Stage.RCPT))
    )


TLS_RULES: tuple[Rule, ...] = (
    # TLS spoken to something else
    Rule("settings.wrong_port_tls_on_plain", 88, _wrong_version),
    Rule(
        "settings.wrong_port_tls_on_plain",
        94,
        lambda e: _wrong_version(e) and e.security is _IMPLICIT and e.port in (25, 587, 2525),
    ),
    Rule("network.proxy_or_vpn_interference", 50, lambda e: _wrong_version(e) and e.port == 465),
    Rule(
        "settings.wrong_port_tls_on_plain",
        80,
        lambda e: _vague(e) and e.security is _IMPLICIT and e.port in (25, 587, 2525),
    ),
    # Whose certificate
    Rule(
        "tls.tls_intercepted",
        92,
        lambda e: e.has(S.INTERCEPTOR) and e.has(*_NAMED_CERT, S.CERT_REFUSED, S.TLS_BROKEN, S.STARTTLS_ABSENT),
    ),
    Rule("tls.tls_intercepted", 84, lambda e: e.has(S.CERT_SELF_SIGNED_IN_CHAIN)),
    Rule("tls.tls_intercepted", 92, lambda e: e.has(S.INTERCEPTOR) and e.at(Stage.STARTTLS, Stage.TLS)),
    Rule("tls.tls_intercepted", 90, lambda e: e.has(S.CERT_SELF_SIGNED_IN_CHAIN) and _big(e)),
    Rule(
        "tls.tls_intercepted", 80, lambda e: _big(e) and e.has(S.CERT_ISSUER_UNKNOWN) and not e.has(S.CERT_KNOWN_CA)
    ),
    Rule(
        "tls.ca_store_missing",
        88,
        lambda e: e.has(S.CERT_KNOWN_CA) and e.has(S.CERT_ISSUER_UNKNOWN, S.CERT_ISSUER_NOT_LOCAL),
    ),
    Rule("tls.tls_intercepted", 82, lambda e: _big(e) and _self_signed(e)),
    # Programs in Go bring no root certificates, and a container often has none.
    Rule("tls.ca_store_missing", 84, lambda e: _big(e) and e.has(S.CERT_ISSUER_UNKNOWN) and "x509" in e.words),
    Rule(
        "tls.tls_intercepted",
        60,
        lambda e: (
            (e.live and e.has(S.CERT_ISSUER_UNKNOWN)) or e.has(S.CERT_ISSUER_NOT_LOCAL) or (_vague(e) and _big(e))
        ),
    ),
    Rule("tls.tls_intercepted", 56, lambda e: e.has(S.CERT_ISSUER_UNKNOWN)),
    Rule("tls.tls_intercepted", 80, lambda e: _vague(e) and _big(e) and e.port == 465 and not e.has(S.TLS_EOF)),
    # Name
    Rule("tls.cert_hostname_mismatch", 92, lambda e: e.has(S.CERT_WRONG_NAME) and not _big(e)),
    Rule("tls.cert_hostname_mismatch", 76, lambda e: e.has(S.CERT_WRONG_NAME) and _big(e)),
    Rule("network.smtp_redirected", 82, lambda e: e.has(S.CERT_WRONG_NAME) and _big(e)),
    # Time
    Rule("tls.cert_expired", 92, lambda e: e.has(S.CERT_EXPIRED) and not e.has(S.CERT_OUTSIDE_TIME)),
    Rule("tls.cert_expired", 76, lambda e: e.has(S.CERT_EXPIRED, S.CERT_OUTSIDE_TIME)),
    Rule("tls.cert_expired", 92, lambda e: e.has(S.CERT_OUTSIDE_TIME) and "is after 2" in e.words),
    Rule("tls.clock_wrong", 90, lambda e: e.has(S.CLOCK) and _time(e) and "is after 2" not in e.words),
    Rule("tls.clock_wrong", 80, lambda e: e.has(S.CERT_NOT_YET_VALID) and not e.has(S.CERT_EXPIRED)),
    Rule("tls.clock_wrong", 62, _time),
    Rule("tls.cert_not_yet_valid", 60, lambda e: e.has(S.CERT_NOT_YET_VALID) and not e.has(S.CERT_EXPIRED)),
    # Issuer
    Rule("tls.cert_revoked", 94, lambda e: e.has(S.CERT_REVOKED)),
    Rule("tls.cert_strict_x509", 92, lambda e: _silent(e) and e.has(S.CERT_STRICT)),
    Rule("tls.cert_self_signed", 92, _self_signed),
    Rule("tls.cert_self_signed", 76, lambda e: e.has(S.CERT_SELF_SIGNED_IN_CHAIN)),
    Rule("tls.cert_untrusted_root", 70, lambda e: e.has(S.CERT_SELF_SIGNED_IN_CHAIN)),
    Rule("tls.cert_untrusted_root", 78, lambda e: e.has(S.CERT_ISSUER_UNKNOWN) and not e.has(S.CERT_INCOMPLETE)),
    Rule("tls.cert_chain_incomplete", 82, lambda e: e.has(S.CERT_INCOMPLETE) and not e.has(S.CERT_SELF_SIGNED)),
    Rule(
        "tls.cert_untrusted_root",
        92,
        lambda e: e.live and e.has(S.CERT_ISSUER_UNKNOWN) and not _big(e) and not e.has(S.INTERCEPTOR),
    ),
    Rule("tls.cert_chain_incomplete", 94, lambda e: e.live and e.has(S.CERT_INCOMPLETE)),
    Rule("tls.cert_chain_incomplete", 74, lambda e: e.has(S.CERT_ISSUER_NOT_LOCAL)),
    Rule("tls.cert_chain_incomplete", 58, lambda e: e.has(S.CERT_ISSUER_UNKNOWN)),
    Rule("tls.cert_untrusted_root", 66, lambda e: e.has(S.CERT_ISSUER_NOT_LOCAL, S.CERT_INCOMPLETE)),
    Rule("tls.ca_store_missing", 92, lambda e: _silent(e) and e.has(S.CA_STORE)),
    Rule("tls.ca_store_missing", 80, lambda e: _big(e) and e.has(S.CERT_ISSUER_NOT_LOCAL)),
    Rule("tls.cert_self_signed", 61, lambda e: e.has(S.CERT_ISSUER_UNKNOWN) and not _big(e) and not e.live),
    Rule("tls.ca_store_missing", 62, lambda e: e.has(S.CERT_ISSUER_NOT_LOCAL, S.CERT_ISSUER_UNKNOWN)),
    Rule("tls.cert_untrusted_root", 64, lambda e: _silent(e) and e.has(S.CERT_REFUSED) and not e.has(*_NAMED_CERT)),
    Rule("tls.cert_self_signed", 60, lambda e: _silent(e) and e.has(S.CERT_REFUSED) and not e.has(*_NAMED_CERT)),
    Rule("tls.ca_store_missing", 58, lambda e: _silent(e) and e.has(S.CERT_REFUSED) and not e.has(*_NAMED_CERT)),
    Rule(
        "tls.cert_hostname_mismatch", 50, lambda e: _silent(e) and e.has(S.CERT_REFUSED) and not e.has(*_NAMED_CERT)
    ),
    # Versions and strength
    Rule(
        "tls.tls_version_too_old_server",
        88,
        lambda e: _silent(e) and e.has(S.SERVER_TLS_OLD) and not e.has(S.CLIENT_TLS_OLD),
    ),
    Rule("tls.tls_version_too_old_client", 88, lambda e: e.has(S.CLIENT_TLS_OLD) and not e.has(S.SERVER_TLS_OLD)),
    Rule("tls.tls_version_too_old_client", 72, lambda e: e.has(S.CLIENT_TLS_OLD, S.TLS_VERSION)),
    Rule("tls.tls_version_too_old_server", 70, lambda e: _silent(e) and e.has(S.SERVER_TLS_OLD, S.TLS_VERSION)),
    Rule("tls.tls_weak_crypto", 90, lambda e: _silent(e) and e.has(S.WEAK_CRYPTO) and not e.has(S.CLIENT_TLS_OLD)),
    Rule("tls.tls_weak_crypto", 88, lambda e: e.refused and "cipher" in e.words and not e.at(Stage.AUTH)),
    # Handshake
    Rule("tls.tls_handshake_failed", 78, _vague),
    Rule("tls.tls_handshake_failed", 84, lambda e: _vague(e) and e.has(S.TLS_EOF)),
    Rule("tls.tls_handshake_failed", 84, lambda e: _vague(e) and e.at(Stage.STARTTLS) and e.has(S.RESET, S.CLOSED)),
    Rule("tls.tls_weak_crypto", 83, lambda e: _vague(e) and _no_common_ground(e)),
    Rule("tls.tls_weak_crypto", 55, _vague),
    Rule("tls.tls_version_too_old_client", 54, lambda e: _vague(e) and not e.live),
    Rule("tls.cert_untrusted_root", 50, _vague),
    Rule(
        "settings.wrong_port_plain_on_tls",
        55,
        lambda e: _vague(e) and e.port == 465 and e.security is TransportSecurity.STARTTLS,
    ),
    Rule("tls.tls_handshake_failed", 46, lambda e: _silent(e) and e.at(Stage.TLS, Stage.STARTTLS)),
    Rule("settings.wrong_port_tls_on_plain", 45, lambda e: _silent(e) and e.at(Stage.TLS)),
    Rule("settings.starttls_not_offered", 45, lambda e: _silent(e) and e.at(Stage.STARTTLS)),
    # STARTTLS
    Rule(
        "settings.starttls_not_offered",
        86,
        lambda e: e.has(S.STARTTLS_ABSENT) and not e.has(S.MASKED, S.NOT_TLS) and e.code != 530,
    ),
    Rule("settings.starttls_not_offered", 76, lambda e: e.has(S.STARTTLS_ABSENT) and _big(e)),
    Rule("network.smtp_inspection_device", 66, lambda e: e.has(S.STARTTLS_ABSENT)),
    Rule("tls.tls_intercepted", 74, lambda e: e.has(S.STARTTLS_ABSENT) and _big(e)),
    Rule(
        "settings.starttls_not_offered",
        90,
        lambda e: (
            e.at(Stage.STARTTLS)
            and e.code in (500, 502, 503, 554)
            and not e.has(S.TLS_VERSION, S.INTERCEPTOR, S.BLOCKLIST)
            and not (e.code in (503, 554) and e.has(S.SEQUENCE))
        ),
    ),
    Rule("settings.starttls_not_offered", 60, lambda e: e.at(Stage.STARTTLS) and e.permanent),
    Rule("tls.starttls_unavailable_server", 58, lambda e: e.at(Stage.STARTTLS) and e.permanent),
    Rule("tls.starttls_unavailable_server", 93, lambda e: e.refused and e.has(S.STARTTLS_BROKEN) and not _unknown(e)),
    Rule("tls.starttls_unavailable_server", 80, lambda e: e.refused and e.has(S.STARTTLS_BROKEN)),
    Rule(
        "tls.starttls_unavailable_server",
        88,
        lambda e: e.at(Stage.STARTTLS) and e.transient and not e.has(S.PIPELINING, S.SEQUENCE),
    ),
    Rule(
        "tls.starttls_unavailable_server",
        84,
        lambda e: _silent(e) and e.has(S.STARTTLS_BROKEN) and not e.has(S.STARTTLS_ABSENT, S.TLS_BROKEN),
    ),
    # Encryption wanted
    Rule("settings.starttls_required", 88, lambda e: _tls_wanted(e) and not _for_sign_in(e)),
    Rule("settings.starttls_required", 76, lambda e: _tls_wanted(e) and _for_sign_in(e)),
    Rule("login.auth_not_offered_before_tls", 88, lambda e: _tls_wanted(e) and _for_sign_in(e)),
    Rule("login.auth_not_offered_before_tls", 72, _tls_wanted),
)
