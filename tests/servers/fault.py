"""What can be wrong with a real server by its own configuration."""

from __future__ import annotations

from enum import StrEnum

from wizard.practice.practice_ca import LeafKind


class Fault(StrEnum):
    """One thing wrong; each server's configuration says how it comes about there."""

    NONE = "healthy"
    SELF_SIGNED = "self-signed certificate"
    EXPIRED = "expired certificate"
    WRONG_NAME = "certificate for another name"
    NO_INTERMEDIATE = "certificate without its intermediate"
    UNKNOWN_ROOT = "certificate of a private authority"
    NO_STARTTLS = "no STARTTLS"
    BROKEN_STARTTLS = "announces STARTTLS and cannot do it"
    OLD_TLS = "TLS 1.0 only"
    NO_SIGN_IN = "no sign-in offered"
    ONLY_CRAM_MD5 = "only a sign-in that needs the password in clear on the server"
    BROKEN_SIGN_IN = "the place of the passwords cannot be read"
    BROKEN_ACCOUNT = "the password is right, and the account's own set-up is wrong"
    NO_SIGN_IN_SERVICE = "the service that knows the passwords is down"
    FEW_SIGN_INS = "one sign-in a minute"
    FEW_CONNECTIONS = "one connection a minute"
    NO_RELAYING = "takes mail for its own domain only"
    SMALL_MESSAGES = "takes very small messages only"
    FULL_DISK = "no room for a message"
    STRICT_HELLO = "wants a full host name in EHLO"
    NO_RELAY_HOST = "its own relay host is down"


CERTIFICATES = {
    Fault.SELF_SIGNED: LeafKind.SELF_SIGNED,
    Fault.EXPIRED: LeafKind.EXPIRED,
    Fault.WRONG_NAME: LeafKind.WRONG_NAME,
    Fault.NO_INTERMEDIATE: LeafKind.NO_INTERMEDIATE,
    Fault.UNKNOWN_ROOT: LeafKind.UNKNOWN_ROOT,
}
