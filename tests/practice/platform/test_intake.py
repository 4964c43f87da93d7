"""What a pushed configuration becomes, and every refusal of the profile."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.export.samples import resigned, settings
from tests.practice.platform.pushing import API, JOSE, Clock, Customer, code_of
from wizard.export.base64url import decode_base64url, encode_base64url
from wizard.export.fingerprint import fingerprint
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig
from wizard.export.signer_key import make_signer_key
from wizard.export.suites import ED25519, P256, Suite
from wizard.practice.platform.practice_platform import PracticePlatform


@pytest.fixture(params=[ED25519, P256], ids=lambda suite: suite.name)
def either(request: pytest.FixtureRequest, platform: PracticePlatform, clock: Clock) -> Iterator[Customer]:
    """A customer of each suite."""
    suite: Suite = request.param
    with Customer(platform, suite, clock) as customer:
        yield customer


def claims_of(signed: SignedConfig) -> dict[str, Any]:
    return dict(json.loads(decode_base64url(signed.token.split(".")[1]) or b""))


def test_registered_signers_config_is_pending(either: Customer) -> None:
    either.register()
    signed = either.signed()
    answer = either.push(signed.token)
    assert answer.status_code == 201
    assert answer.json() == {
        "id": answer.json()["id"],
        "state": "pending",
        "jti": signed.jti,
        "kid": either.signer.kid,
        "fingerprint": fingerprint(either.signer.kid),
    }
    assert either.state()["active_method"] == "fallback"


def test_unknown_key_is_quarantined_until_it_is_registered(either: Customer) -> None:
    token = either.signed().token
    first = either.push(token)
    assert (first.status_code, first.json()["state"]) == (201, "quarantined")
    identifier = first.json()["id"]
    for call in ("test", "activate"):
        answer = either.http.post(f"{API}/configs/{identifier}/{call}")
        assert code_of(answer) == (409, "config.quarantined")
    assert either.register().json()["released"] == [identifier]
    again = either.push(token)
    assert (again.status_code, again.json()["state"], again.json()["id"]) == (200, "pending", identifier)
    assert either.events() == ["quarantined", "signer-registered", "released"]


def test_another_key_does_not_release_what_lies_in_quarantine(customer: Customer) -> None:
    identifier = customer.push(customer.signed().token).json()["id"]
    assert customer.register(make_signer_key(ED25519)).json()["released"] == []
    assert code_of(customer.activate(identifier)) == (409, "config.quarantined")


def test_forged_config_in_quarantine_is_refused_when_its_key_is_registered(customer: Customer) -> None:
    header, payload, _ = customer.signed().token.split(".")
    forged = f"{header}.{payload}.{encode_base64url(b'x' * 64)}"
    identifier = customer.push(forged).json()["id"]
    assert customer.register().json()["released"] == []
    assert code_of(customer.activate(identifier)) == (409, "config.ended")
    assert customer.events()[-1] == "refused"


def test_forged_config_in_quarantine_does_not_take_the_place_of_the_true_one(customer: Customer) -> None:
    true = customer.signed().token
    header, payload, _ = true.split(".")
    customer.push(f"{header}.{payload}.{encode_base64url(b'x' * 64)}")
    identifier = customer.push(true).json()["id"]
    assert customer.register().json()["released"] == [identifier]


def test_signature_of_another_key_is_refused(either: Customer) -> None:
    either.register()
    header, payload, signature = either.signed().token.split(".")
    octets = bytearray(decode_base64url(signature) or b"")
    octets[10] ^= 1
    answer = either.push(f"{header}.{payload}.{encode_base64url(bytes(octets))}")
    assert code_of(answer) == (422, "config.refused")


def test_changed_payload_is_refused(customer: Customer) -> None:
    customer.register()
    header, payload, signature = customer.signed().token.split(".")
    text = (decode_base64url(payload) or b"").replace(b"mail.northwind.example", b"mail.northw1nd.example")
    assert code_of(customer.push(f"{header}.{encode_base64url(text)}.{signature}")) == (422, "config.refused")


def test_activated_token_is_refused_as_a_replay(customer: Customer) -> None:
    signed = customer.signed()
    customer.make_active(signed.token)
    before = customer.state()
    assert code_of(customer.push(signed.token)) == (409, "config.replay")
    assert customer.state() == before


def test_spent_nonce_is_refused_as_a_replay(customer: Customer) -> None:
    order = customer.order()
    customer.make_active(customer.signed(order).token)
    again = customer.signed(order, settings=settings(name="Another name"))
    assert code_of(customer.push(again.token)) == (409, "config.replay")


def test_second_token_with_a_known_jti_is_refused_as_a_replay(customer: Customer) -> None:
    customer.register()
    signed = customer.signed()
    customer.push(signed.token)
    other = resigned(customer.signer, {**claims_of(signed), "iat": claims_of(signed)["iat"] - 1})
    assert code_of(customer.push(other)) == (409, "config.replay")


def test_same_settings_again_are_unchanged_and_change_nothing(either: Customer) -> None:
    signed = either.signed()
    identifier = either.make_active(signed.token)
    before = either.state()
    answer = either.push(either.signed().token)
    assert answer.status_code == 200
    assert (answer.json()["state"], answer.json()["id"], answer.json()["jti"]) == (
        "unchanged",
        identifier,
        signed.jti,
    )
    assert either.state() == before


def test_same_settings_with_another_password_are_not_unchanged(customer: Customer) -> None:
    customer.make_active()
    answer = customer.push(customer.signed(customer.order(password="another one")).token)
    assert (answer.status_code, answer.json()["state"]) == (201, "pending")


def test_pending_token_may_come_again(customer: Customer) -> None:
    token = customer.signed().token
    identifier = customer.pending(token)
    before = customer.state()
    answer = customer.push(token)
    assert (answer.status_code, answer.json()["id"]) == (200, identifier)
    assert customer.state() == before


def test_expired_config_is_refused(customer: Customer, clock: Clock) -> None:
    customer.register()
    token = customer.signed().token
    clock.ahead_s = 600
    assert code_of(customer.push(token)) == (409, "config.expired")


def test_config_from_the_future_is_refused(customer: Customer, clock: Clock) -> None:
    customer.register()
    token = customer.signed(at=clock() + 300).token
    assert code_of(customer.push(token)) == (409, "config.not-yet-valid")


def test_config_for_another_platform_is_refused(customer: Customer) -> None:
    customer.register()
    token = customer.signed(audience="practice-00000000.platform.example").token
    assert code_of(customer.push(token)) == (422, "config.audience")


def test_config_for_another_platform_is_not_even_quarantined(customer: Customer) -> None:
    token = customer.signed(audience="practice-00000000.platform.example").token
    assert code_of(customer.push(token)) == (422, "config.audience")
    assert customer.events() == []


def test_older_config_than_the_accepted_one_is_superseded(customer: Customer, clock: Clock) -> None:
    customer.make_active()
    older = customer.signed(about_other(customer), at=clock() - 30)
    assert code_of(customer.push(older.token)) == (409, "config.superseded")


def about_other(customer: Customer) -> Any:
    return customer.order(settings(name="Another name"))


def test_transplanted_secret_is_refused(either: Customer) -> None:
    """An attacker with a registered key lifts the sealed password into a configuration that names another host."""
    either.register()
    victim = claims_of(either.signed())
    attacker = make_signer_key(either.suite)
    either.register(attacker)
    lifted = claims_of(either.signed(either.order(settings(host="mail.attacker.example"))))
    lifted |= {"iss": "urn:ietf:params:oauth:jwk-thumbprint:sha-256:" + attacker.kid, "secrets": victim["secrets"]}
    assert code_of(either.push(resigned(attacker, lifted))) == (422, "config.secret")


def test_secret_for_another_platforms_key_is_refused(customer: Customer) -> None:
    customer.register()
    with PracticePlatform() as other, Customer(other) as elsewhere:
        recipient = elsewhere.request().sealing_key(ED25519)
    assert code_of(customer.push(customer.signed(recipient=recipient).token)) == (422, "config.secret")


@pytest.mark.parametrize(
    ("delivery", "code"),
    [(SecretDelivery.PROMPT, "config.unsupported"), (SecretDelivery.TRANSFER_CODE, "config.secret")],
)
def test_password_that_does_not_come_sealed_for_the_platform_is_refused(
    customer: Customer, delivery: SecretDelivery, code: str
) -> None:
    customer.register()
    assert code_of(customer.push(customer.signed(delivery=delivery).token)) == (422, code)


@pytest.mark.parametrize("registered", [True, False], ids=["registered", "unknown"])
def test_plain_password_is_refused_and_never_stored(customer: Customer, registered: bool) -> None:
    if registered:
        customer.register()
    claims = claims_of(customer.signed())
    claims["secrets"] = {"smtp.password": {"plain": "plain-to-be-refused"}}
    code = "config.secret" if registered else "config.unsupported"
    assert code_of(customer.push(resigned(customer.signer, claims))) == (422, code)
    files = [path for path in customer.platform.folder.path.iterdir() if path.is_file()]
    assert files
    assert all(b"plain-to-be-refused" not in path.read_bytes() for path in files)


def test_pinned_certificate_is_refused_because_this_platform_cannot_pin(customer: Customer) -> None:
    customer.register()
    claims = claims_of(customer.signed())
    claims["smtp"]["tls"] = {"verify": "pin", "spki_sha256": "A" * 43}
    assert code_of(customer.push(resigned(customer.signer, claims)))[0] == 422


def test_pinned_relay_is_unsupported(customer: Customer) -> None:
    customer.register()
    claims = claims_of(customer.signed(settings=settings(username=None), delivery=SecretDelivery.NONE))
    claims["smtp"]["tls"] = {"verify": "pin", "spki_sha256": "A" * 43}
    assert code_of(customer.push(resigned(customer.signer, claims))) == (422, "config.unsupported")


def test_relay_without_sign_in_is_taken(customer: Customer) -> None:
    customer.register()
    signed = customer.signed(settings=settings(username=None), delivery=SecretDelivery.NONE)
    assert customer.push(signed.token).json()["state"] == "pending"


@pytest.mark.parametrize("nonce", ["nonce-of-somebody-else-entirely", "A" * 22 + ".9999999999." + "A" * 43])
def test_nonce_that_the_platform_never_made_is_refused(customer: Customer, nonce: str) -> None:
    customer.register()
    assert code_of(customer.push(customer.signed(request_nonce=nonce).token)) == (422, "config.refused")


def test_nonce_of_an_old_request_document_is_expired(customer: Customer, clock: Clock) -> None:
    customer.register()
    order = customer.order()
    clock.ahead_s = 3601
    assert code_of(customer.push(customer.signed(order).token)) == (409, "config.expired")


def test_config_without_a_nonce_is_taken(customer: Customer) -> None:
    customer.register()
    assert customer.push(customer.signed(request_nonce=None).token).json()["state"] == "pending"


def test_body_over_64_kib_is_too_large(customer: Customer) -> None:
    header, payload, signature = customer.signed().token.split(".")
    answer = customer.push(f"{header}.{payload}{'A' * 65536}.{signature}")
    assert code_of(answer) == (413, "body.too-large")


def test_readable_file_is_not_the_body_of_the_api(customer: Customer) -> None:
    customer.register()
    signed = customer.signed()
    assert code_of(customer.push(signed.document)) == (400, "body.malformed")
    answer = customer.http.post(f"{API}/configs", content=signed.token, headers={"Content-Type": "application/json"})
    assert code_of(answer) == (415, "body.type")


def test_media_type_may_have_parameters_and_any_case(customer: Customer) -> None:
    customer.register()
    kind = {"Content-Type": "Application/JOSE; charset=us-ascii"}
    answer = customer.http.post(f"{API}/configs", content=customer.signed().token, headers=kind)
    assert answer.status_code == 201


def test_without_the_token_nothing_is_taken(customer: Customer) -> None:
    token = customer.signed().token
    for shown in ("", "Bearer", "Bearer wrong", "Basic " + customer.platform.token, customer.platform.token):
        answer = customer.http.post(f"{API}/configs", content=token, headers={**JOSE, "Authorization": shown})
        assert code_of(answer) == (401, "token.refused")
        assert answer.headers["www-authenticate"].startswith("Bearer")
    assert customer.events() == []


def test_refusals_say_one_thing_outside_and_everything_in_the_own_log(customer: Customer) -> None:
    customer.register()
    claims = claims_of(customer.signed())
    header, payload, _ = customer.signed().token.split(".")
    answers = [
        customer.push(f"{header}.{payload}.{encode_base64url(b'x' * 64)}"),
        customer.push(resigned(customer.signer, {**claims, "more": 1})),
    ]
    assert answers[0].content == answers[1].content
    lines = [json.loads(line) for line in customer.platform.folder.refusals.read_text().splitlines()]
    assert [line["detail"].partition(":")[0] for line in lines] == ["signature", "format"]
    assert {line["kid"] for line in lines} == {customer.signer.kid}


def test_quarantine_does_not_grow_without_end(customer: Customer) -> None:
    order = customer.order()
    for _ in range(16):
        assert customer.push(customer.signed(order).token).status_code == 201
    answer = customer.push(customer.signed(order).token)
    assert code_of(answer) == (429, "config.too-many")
    assert int(answer.headers["retry-after"]) > 0


def test_quarantine_forgets_what_expired(customer: Customer, clock: Clock) -> None:
    order = customer.order()
    for _ in range(16):
        customer.push(customer.signed(order).token)
    clock.ahead_s = 601
    answer = customer.push(customer.signed(order).token)
    assert answer.json()["state"] == "quarantined"
    assert customer.events().count("expired") == 16


def test_revoked_signers_pending_config_is_refused_and_counts_again_after_registration(customer: Customer) -> None:
    token = customer.signed().token
    identifier = customer.pending(token)
    assert customer.http.delete(f"{API}/signers/{customer.signer.kid}").status_code == 204
    assert code_of(customer.activate(identifier)) == (409, "config.ended")
    assert customer.push(token).json()["state"] == "quarantined"
    customer.register()
    again = customer.push(token)
    assert again.json()["state"] == "pending"
    assert customer.test(again.json()["id"])["passed"]


def test_order_of_the_same_settings_from_another_signer_is_unchanged(customer: Customer) -> None:
    identifier = customer.make_active()
    with Customer(customer.platform) as second:
        second.register()
        answer = second.push(second.signed(replace(second.order())).token)
    assert (answer.json()["state"], answer.json()["id"]) == ("unchanged", identifier)
