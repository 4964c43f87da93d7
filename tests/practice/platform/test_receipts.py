"""Receipts hold, say what became of a configuration, and keep to the schema of the API document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.practice.platform.pushing import API, Clock, Customer
from wizard.export.jose_signature import signature_holds
from wizard.export.signed_token import ReadToken, read_signed_file
from wizard.export.suites import ED25519, P256, Suite
from wizard.practice.platform.firewall import PlatformFirewall
from wizard.practice.platform.practice_platform import PracticePlatform
from wizard.words.resource_files import read_resource


def claims_of_receipt(customer: Customer, identifier: str) -> Mapping[str, Any]:
    """Fetch a receipt, verify it with the key set of the request document, and give its claims."""
    answer = customer.http.get(f"{API}/configs/{identifier}/receipt")
    assert answer.headers["content-type"] == "application/jose"
    read = read_signed_file(answer.content)
    assert isinstance(read, ReadToken)
    assert read.typ == "smtp-receipt+jwt"
    key = next(key for key in customer.request().keys if key.thumbprint == read.kid)
    assert key.signs is customer.suite
    assert key.seals is None
    assert signature_holds(read.token, key, read.alg)
    document = json.loads(read_resource("openapi", "smtp-config-1.openapi.json"))
    schema = {"$ref": "#/components/schemas/Receipt", "components": document["components"]}
    Draft202012Validator(schema).validate(dict(read.payload))
    return read.payload


@pytest.mark.parametrize("suite", [ED25519, P256], ids=lambda suite: suite.name)
def test_receipt_of_an_active_config_holds(platform: PracticePlatform, clock: Clock, suite: Suite) -> None:
    with Customer(platform, suite, clock) as customer:
        signed = customer.signed()
        identifier = customer.make_active(signed.token)
        claims = claims_of_receipt(customer, identifier)
        assert claims["aud"] == signed.config["iss"]
        assert claims["platform"] == signed.config["aud"]
        assert claims["config"] == {"id": identifier, "jti": signed.jti, "kid": customer.signer.kid}
        assert claims["smtp"] == signed.config["smtp"]
        assert claims["state"] == "active"
        assert claims["tested"]["passed"] is True
        assert claims["activated_at"] == customer.state()["active"]["activated_at"]
        assert claims["ended_at"] is None


def test_receipt_follows_what_becomes_of_a_config(
    customer: Customer, clock: Clock, firewall: PlatformFirewall
) -> None:
    identifier = customer.push(customer.signed().token).json()["id"]
    assert claims_of_receipt(customer, identifier)["state"] == "quarantined"
    customer.register()
    assert claims_of_receipt(customer, identifier)["state"] == "pending"
    assert claims_of_receipt(customer, identifier)["tested"] is None
    firewall.keep_platform_out()
    customer.test(identifier)
    assert claims_of_receipt(customer, identifier)["tested"]["passed"] is False
    clock.ahead_s = 601
    assert claims_of_receipt(customer, identifier)["state"] == "expired"


def test_receipt_of_an_ended_config_says_when(customer: Customer) -> None:
    identifier = customer.make_active()
    customer.http.post(f"{API}/fallback")
    claims = claims_of_receipt(customer, identifier)
    assert claims["state"] == "ended"
    assert claims["ended_at"] >= claims["activated_at"]


def test_every_receipt_is_its_own(customer: Customer) -> None:
    identifier = customer.make_active()
    first, second = claims_of_receipt(customer, identifier), claims_of_receipt(customer, identifier)
    assert first["jti"] != second["jti"]
