"""A client that pushes as a product's customer does, and signs what the tests want signed."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

import httpx

from tests.export.samples import settings as sample_settings
from wizard.export.request_file import PlatformRequest, parse_request_file
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig, SigningOrder, sign_config
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import ED25519, Suite
from wizard.practice.platform.practice_platform import PracticePlatform
from wizard.practice.scenario import PRACTICE_PASSWORD
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary

API = "/api/smtp-config"
JOSE = {"Content-Type": "application/jose"}


def now() -> int:
    """Give the time that the platform goes by, unless a test moves its clock."""
    return int(time.time())


@dataclass
class Clock:
    """A clock that a test moves forward."""

    ahead_s: int = 0

    def __call__(self) -> int:
        """Give the moved time."""
        return now() + self.ahead_s


@dataclass
class Customer:
    """Somebody with a signer's key, the API token, and an HTTPS client that trusts the practice authority."""

    platform: PracticePlatform
    suite: Suite = ED25519
    clock: Clock = field(default_factory=Clock)
    signer: SignerKey = field(init=False)
    http: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.signer = make_signer_key(self.suite)
        trust = ssl.create_default_context(cadata=self.platform.ca_pem)
        bearer = {"Authorization": f"Bearer {self.platform.token}"}
        self.http = httpx.Client(
            base_url=self.platform.url, verify=trust, headers=bearer, timeout=60, trust_env=False
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def request(self) -> PlatformRequest:
        """Read the request document as it is now."""
        parsed = parse_request_file(self.http.get("/.well-known/smtp-config.json").content, (), self.clock())
        assert isinstance(parsed, PlatformRequest), parsed
        return parsed

    def order(self, about: SettingsSummary | None = None, password: str = PRACTICE_PASSWORD) -> SigningOrder:
        """Give an order to sign for this platform, with its password sealed for the platform's key."""
        request = self.request()
        return SigningOrder(
            settings=about or sample_settings(),
            delivery=SecretDelivery.SEALED,
            audience=request.audience,
            password=Secret(password),
            recipient=request.sealing_key(self.suite),
            request_nonce=request.nonce,
            lifetime_s=600,
        )

    def signed(self, order: SigningOrder | None = None, at: int | None = None, **changes: Any) -> SignedConfig:
        """Sign an order, changed as wanted, as of a time."""
        result = sign_config(replace(order or self.order(), **changes), self.signer, at or self.clock())
        assert isinstance(result, SignedConfig), result
        return result

    def push(self, token: str | bytes) -> httpx.Response:
        """Push a token."""
        return self.http.post(f"{API}/configs", content=token, headers=JOSE)

    def register(self, signer: SignerKey | None = None) -> httpx.Response:
        """Register a key with the right pairing code."""
        body = {"jwk": dict((signer or self.signer).public_jwk), "pairing_code": self.platform.pairing_code}
        return self.http.post(f"{API}/signers", json=body)

    def pending(self, token: str | None = None) -> str:
        """Register, push, and give the name of what is pending now."""
        self.register()
        answer = self.push(token or self.signed().token)
        assert answer.json()["state"] == "pending", answer.text
        return str(answer.json()["id"])

    def test(self, identifier: str) -> dict[str, Any]:
        """Let the platform test."""
        answer = self.http.post(f"{API}/configs/{identifier}/test")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def activate(self, identifier: str) -> httpx.Response:
        """Activate."""
        return self.http.post(f"{API}/configs/{identifier}/activate")

    def make_active(self, token: str | None = None) -> str:
        """Push, test and activate."""
        identifier = self.pending(token)
        assert self.test(identifier)["passed"]
        assert self.activate(identifier).status_code == 200
        return identifier

    def state(self) -> dict[str, Any]:
        """Read the state."""
        return dict(self.http.get(f"{API}/state").json())

    def events(self) -> list[str]:
        """Read what happened, oldest first."""
        return [event["event"] for event in reversed(self.state()["history"])]


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Give status and code of a problem, whose form is checked."""
    document: Mapping[str, Any] = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert set(document) == {"type", "title", "status", "code"}
    assert document["status"] == answer.status_code
    return answer.status_code, document["code"]
