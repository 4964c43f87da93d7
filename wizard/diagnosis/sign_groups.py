"""Signs that only a program or a system can show: in a server's own reply the same words mean something else."""

from __future__ import annotations

from wizard.diagnosis.sign import Sign

CLIENT_SIDE = frozenset(
    {
        Sign.NAME_NOT_FOUND,
        Sign.NAME_UNANSWERED,
        Sign.NAME_MALFORMED,
        Sign.REFUSED,
        Sign.UNREACHABLE,
        Sign.RESET,
        Sign.CLOSED,
        Sign.DENIED_LOCALLY,
        Sign.NOT_CONNECTED,
        Sign.NO_GREETING,
        Sign.NOT_TLS,
        Sign.CERT_EXPIRED,
        Sign.CERT_NOT_YET_VALID,
        Sign.CERT_OUTSIDE_TIME,
        Sign.CERT_WRONG_NAME,
        Sign.CERT_SELF_SIGNED,
        Sign.CERT_SELF_SIGNED_IN_CHAIN,
        Sign.CERT_ISSUER_UNKNOWN,
        Sign.CERT_ISSUER_NOT_LOCAL,
        Sign.CERT_INCOMPLETE,
        Sign.CERT_REVOKED,
        Sign.CERT_STRICT,
        Sign.CERT_REFUSED,
        Sign.CA_STORE,
        Sign.WEAK_CRYPTO,
        Sign.BAD_ENCODING,
        Sign.BAD_URL,
        Sign.NO_CREDENTIALS,
    }
)
