"""The published schemas say what the reader does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.export.samples import checked, reader, resigned, sealed_order, settings, signed
from tests.export.test_request_file import REQUEST, parse
from tests.export.test_verify_config import CONTRADICTIONS, SMTP_CONTRADICTIONS
from wizard.export.request_file import PlatformRequest
from wizard.export.sealing_key import SealingKey
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SigningOrder
from wizard.export.signer_key import SignerKey
from wizard.export.verify_config import verify_config
from wizard.settings.transport_security import TransportSecurity
from wizard.words.resource_files import read_resource


def schema(name: str) -> dict[str, Any]:
    value = json.loads(read_resource("schemas", name))
    assert isinstance(value, dict)
    Draft202012Validator.check_schema(value)
    return value


CONFIG = Draft202012Validator(schema("smtp-config-1.schema.json"))
REQUESTS = Draft202012Validator(schema("smtp-request-1.schema.json"))


def test_every_file_that_is_written_fits_the_schema(signer: SignerKey, platform_key: SealingKey) -> None:
    relay = settings(username=None, security=TransportSecurity.CLEARTEXT, port=25)
    orders = [
        SigningOrder(settings(), SecretDelivery.PROMPT),
        SigningOrder(settings(), SecretDelivery.PROMPT, checked=checked(settings())),
        SigningOrder(relay, SecretDelivery.NONE),
        sealed_order(platform_key.public),
        sealed_order(platform_key.public, delivery=SecretDelivery.TRANSFER_CODE),
    ]
    for order in orders:
        CONFIG.validate(json.loads(signed(signer, order).document))


@pytest.mark.parametrize("change", CONTRADICTIONS + [{"smtp": change} for change in SMTP_CONTRADICTIONS], ids=str)
def test_what_the_schema_refuses_the_reader_refuses(change: dict[str, Any], signer: SignerKey) -> None:
    document = json.loads(signed(signer).document)
    smtp = change.get("smtp")
    config = {**document["config"], **change}
    if isinstance(smtp, dict) and smtp:
        config["smtp"] = {**document["config"]["smtp"], **smtp}
    if not CONFIG.is_valid({**document, "config": config}):
        assert not verify_config(resigned(signer, config), reader(signer)).ok


def test_the_schema_notices_most_of_it_by_itself(signer: SignerKey) -> None:
    """What a schema cannot say (times that fit together, names in A-labels) is little."""
    document = json.loads(signed(signer).document)
    noticed = [
        change
        for change in CONTRADICTIONS
        if not CONFIG.is_valid({**document, "config": {**document["config"], **change}})
    ]
    assert len(noticed) > len(CONTRADICTIONS) * 2 // 3


def test_a_request_that_is_taken_fits_the_schema() -> None:
    assert REQUESTS.is_valid(REQUEST)
    assert isinstance(parse(), PlatformRequest)


@pytest.mark.parametrize("member", sorted(REQUEST))
@pytest.mark.parametrize("value", [None, 7, "", [], {}, "x" * 600, True], ids=str)
def test_what_the_request_schema_refuses_the_reader_refuses(member: str, value: object) -> None:
    if not REQUESTS.is_valid({**REQUEST, member: value}):
        assert not isinstance(parse(**{member: value}), PlatformRequest)
