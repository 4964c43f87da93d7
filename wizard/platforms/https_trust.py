"""Whom an HTTPS connection trusts: the operating system's store, and a CA file besides it. There is no off switch."""

from __future__ import annotations

import ssl

import truststore


def https_context(ca_pem: str | None) -> ssl.SSLContext:
    """Make a client context: TLS 1.2 or later, host name checked (RFC 9525), certificates in PEM added.

    Raises ssl.SSLError when ``ca_pem`` holds no certificate that can be read; callers check that first.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_pem:
        context.load_verify_locations(cadata=ca_pem)
    return context


def can_be_trusted(ca_pem: str) -> bool:
    """Tell whether certificates can be read from PEM text, so that ``https_context`` takes it."""
    try:
        https_context(ca_pem)
    except ssl.SSLError:
        return False
    return True


def is_certificate_refusal(error: BaseException) -> bool:
    """Tell whether verifying the other side's certificate is what failed."""
    return isinstance(error, ssl.SSLCertVerificationError)


def is_tls_failure(error: BaseException) -> bool:
    """Tell whether the TLS handshake or its records failed in another way."""
    return isinstance(error, ssl.SSLError)
