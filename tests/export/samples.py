"""Settings, keys and files that the tests of export are about."""

from __future__ import annotations

import json
from typing import Any

from wizard.diagnosis.finding import Diagnosis
from wizard.export.config_claims import CheckedRun
from wizard.export.jose_signature import sign_compact
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig, SigningOrder, sign_config
from wizard.export.signer_key import SignerKey
from wizard.export.verify_config import Reader, RegisteredKey, SignerOrigin
from wizard.facts.check import CheckId, CheckRun, CheckState
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender, parse_mailbox
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import TransportSecurity

NOW = 1_800_000_000
JTI = "3f1d9f0e-8a51-4f5c-9a39-52b6f0c6a7d1"
PASSWORD = 'tä "st\\ 漢字 \u202e& pass'


def mailbox(text: str = "referrals@northwind.example") -> Mailbox:
    parsed = parse_mailbox(text)
    assert isinstance(parsed, Mailbox)
    return parsed


def settings(
    host: str = "mail.northwind.example",
    port: int = 587,
    security: TransportSecurity = TransportSecurity.STARTTLS,
    username: str | None = "referrals@northwind.example",
    name: str = "Northwind Référrals",
) -> SettingsSummary:
    return SettingsSummary(Endpoint(Host(host), port), security, username, Sender(name, mailbox()))


def signed(signer: SignerKey, order: SigningOrder | None = None, now: int = NOW) -> SignedConfig:
    result = sign_config(order or SigningOrder(settings(), SecretDelivery.PROMPT), signer, now, JTI)
    assert isinstance(result, SignedConfig), result
    return result


def sealed_order(recipient: PublicKey, **changes: Any) -> SigningOrder:
    known: dict[str, Any] = {
        "settings": settings(),
        "delivery": SecretDelivery.SEALED,
        "audience": "platform.example",
        "password": Secret(PASSWORD),
        "recipient": recipient,
        "request_nonce": "nonce-of-the-request-file",
    }
    return SigningOrder(**{**known, **changes})


def public(signer: SignerKey) -> PublicKey:
    key = parse_public_jwk(dict(signer.public_jwk))
    assert isinstance(key, PublicKey)
    return key


def reader(*signers: SignerKey, **changes: Any) -> Reader:
    keys = tuple(RegisteredKey(public(signer), SignerOrigin.GIVEN) for signer in signers)
    return Reader(**{"now": NOW, "keys": keys, **changes})


def resigned(signer: SignerKey, claims: dict[str, Any], typ: str = "smtp-config+jwt") -> bytes:
    """Sign any claims in the sorted, compact form that equals RFC 8785 for them."""
    payload = json.dumps(claims, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")
    header = {"alg": signer.suite.signing_alg, "kid": signer.kid, "typ": typ}
    return sign_compact(header, payload, signer).encode("ascii")


WAY: dict[CheckId, CheckState] = {
    check: CheckState.PASSED
    for check in CheckId
    if check not in (CheckId.SENDER_DOMAIN, CheckId.TEST_MESSAGE, CheckId.OTHER_PORTS)
}


def checked(about: SettingsSummary, states: dict[CheckId, CheckState] | None = None) -> CheckedRun:
    """Give a finished run about some settings; the facts behind the states play no part in a signed file."""
    run = CheckRun(about, str(about.sender.mailbox), {}, 1.5)
    return CheckedRun(Diagnosis(run, (), None, None, (), WAY if states is None else states, None, None), NOW - 30)
