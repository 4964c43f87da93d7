"""One active sending method at any time, whatever comes and however many come at once."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.export.samples import settings
from tests.practice.platform.pushing import API, Clock, Customer, code_of
from tests.practice.platform.test_receipts import claims_of_receipt
from wizard.practice.lab import PracticeLab
from wizard.practice.platform.firewall import PlatformFirewall
from wizard.practice.platform.practice_platform import PracticePlatform


def other(number: int) -> Callable[[Customer], str]:
    """Give a push of settings that differ from the usual ones in the From name."""
    return lambda customer: customer.signed(customer.order(settings(name=f"Name {number}"))).token


def test_mail_goes_out_from_the_fallback_sender_until_validated(customer: Customer) -> None:
    sender = customer.request().fallback_sender
    assert (customer.state()["active_method"], customer.state()["sender"]) == ("fallback", sender)
    identifier = customer.pending()
    assert customer.state()["sender"] == sender
    customer.test(identifier)
    assert customer.state()["sender"] == sender
    customer.activate(identifier)
    state = customer.state()
    assert (state["active_method"], state["sender"]) == ("custom-smtp", "referrals@northwind.example")


def test_state_gives_what_was_signed_and_no_secret(customer: Customer) -> None:
    signed = customer.signed()
    identifier = customer.make_active(signed.token)
    active = customer.state()["active"]
    assert active == {
        "id": identifier,
        "jti": signed.jti,
        "kid": customer.signer.kid,
        "activated_at": active["activated_at"],
        "settings": signed.config["smtp"],
    }
    assert '"jwe"' not in customer.http.get(f"{API}/state").text


def test_untested_config_cannot_be_activated(customer: Customer) -> None:
    identifier = customer.pending()
    assert code_of(customer.activate(identifier)) == (409, "config.not-tested")
    assert customer.state()["active_method"] == "fallback"


def test_passed_test_does_not_count_for_ever(customer: Customer, clock: Clock) -> None:
    identifier = customer.pending(customer.signed(request_nonce=None, lifetime_s=86400).token)
    customer.test(identifier)
    clock.ahead_s = 3601
    assert code_of(customer.activate(identifier)) == (409, "config.not-tested")


def test_failed_test_after_a_passed_one_forbids_activation(customer: Customer, firewall: PlatformFirewall) -> None:
    identifier = customer.pending()
    assert customer.test(identifier)["passed"]
    firewall.keep_platform_out()
    assert not customer.test(identifier)["passed"]
    assert code_of(customer.activate(identifier)) == (409, "config.not-tested")


def test_config_that_expired_after_its_test_cannot_be_activated(customer: Customer, clock: Clock) -> None:
    identifier = customer.pending()
    customer.test(identifier)
    clock.ahead_s = 600
    assert code_of(customer.activate(identifier)) == (409, "config.expired")
    assert customer.events()[-1] == "expired"


def test_active_config_outlives_its_expiry(customer: Customer, clock: Clock) -> None:
    identifier = customer.make_active()
    clock.ahead_s = 86400
    assert customer.state()["active"]["id"] == identifier
    assert customer.test(identifier)["passed"]


def test_activating_what_is_active_changes_nothing(customer: Customer) -> None:
    identifier = customer.make_active()
    before = customer.state()
    assert customer.activate(identifier).json() == before


def test_earlier_active_config_stays_when_a_new_one_fails(customer: Customer) -> None:
    first = customer.make_active()
    second = customer.pending(customer.signed(customer.order(password="wrong")).token)
    result = customer.test(second)
    assert not result["passed"]
    assert result["findings"][0]["cause"] == "login.wrong_password"
    assert code_of(customer.activate(second)) == (409, "config.not-tested")
    assert customer.state()["active"]["id"] == first


def test_later_config_supersedes_the_earlier_one(customer: Customer) -> None:
    first = customer.make_active()
    second = customer.make_active(other(2)(customer))
    assert customer.state()["active"]["id"] == second
    assert code_of(customer.activate(first)) == (409, "config.superseded")
    assert code_of(customer.http.post(f"{API}/configs/{first}/test")) == (409, "config.superseded")
    assert customer.events()[-2:] == ["superseded", "activated"]


def test_older_tested_config_cannot_overtake_a_newer_active_one(customer: Customer, clock: Clock) -> None:
    order = customer.order(settings(name="Older"))
    older = customer.pending(customer.signed(order, at=clock() - 5).token)
    customer.test(older)
    newer = customer.make_active()
    assert code_of(customer.activate(older)) == (409, "config.superseded")
    assert customer.state()["active"]["id"] == newer


def test_two_configs_for_one_nonce_give_one_active_and_one_superseded(customer: Customer) -> None:
    order = customer.order()
    first = customer.pending(customer.signed(order).token)
    second = customer.pending(customer.signed(order, settings=settings(name="Other")).token)
    customer.test(first)
    customer.test(second)
    assert customer.activate(first).status_code == 200
    assert code_of(customer.activate(second)) == (409, "config.superseded")


def test_racing_pushes_give_one_active_and_the_rest_superseded(platform: PracticePlatform, clock: Clock) -> None:
    racers = 4
    together = threading.Barrier(racers)

    def race(number: int) -> tuple[str, int]:
        with Customer(platform, clock=clock) as customer:
            identifier = customer.pending(other(number)(customer))
            assert customer.test(identifier)["passed"]
            together.wait(30)
            return identifier, customer.activate(identifier).status_code

    with ThreadPoolExecutor(racers) as pool:
        results = dict(pool.map(race, range(racers)))
    with Customer(platform, clock=clock) as customer:
        active = customer.state()["active"]["id"]
        states = {identifier: claims_of_receipt(customer, identifier)["state"] for identifier in results}
    assert results[active] == 200
    assert set(results.values()) <= {200, 409}
    assert sorted(states.values()) == ["active", "superseded", "superseded", "superseded"]
    assert states[active] == "active"


def test_database_itself_holds_no_two_active_configs(customer: Customer) -> None:
    customer.make_active()
    second = customer.pending(other(2)(customer))
    with (
        contextlib.closing(sqlite3.connect(customer.platform.folder.database)) as db,
        pytest.raises(sqlite3.IntegrityError),
    ):
        db.execute("UPDATE config SET state = 'active' WHERE id = ?", (second,))


def test_fallback_takes_over_and_the_ended_config_never_comes_back(customer: Customer) -> None:
    signed = customer.signed()
    identifier = customer.make_active(signed.token)
    state = customer.http.post(f"{API}/fallback").json()
    assert (state["active_method"], state["active"]) == ("fallback", None)
    assert customer.http.post(f"{API}/fallback").json() == state
    assert code_of(customer.activate(identifier)) == (409, "config.ended")
    assert code_of(customer.push(signed.token)) == (409, "config.replay")
    again = customer.make_active()
    assert customer.state()["active"]["id"] == again


def test_revoking_the_signer_leaves_the_active_config_active(customer: Customer) -> None:
    identifier = customer.make_active()
    customer.http.delete(f"{API}/signers/{customer.signer.kid}")
    assert customer.state()["active"]["id"] == identifier
    assert customer.test(identifier)["passed"]


@pytest.mark.parametrize("call", ["test", "activate", "receipt"])
def test_unknown_name_is_not_found(customer: Customer, call: str) -> None:
    for name in ("3f1d9f0e-8a51-4f5c-9a39-52b6f0c6a7d1", "x", "%00", "..%2f..%2fstate", "' OR 1=1 --"):
        method = "GET" if call == "receipt" else "POST"
        answer = customer.http.request(method, f"{API}/configs/{name}/{call}")
        assert answer.status_code == 404
        assert code_of(answer)[1] in {"config.unknown", "path.unknown"}


def test_message_goes_through_the_one_active_method(customer: Customer, healthy_lab: PracticeLab) -> None:
    def send() -> httpx.Response:
        return customer.http.post("/practice/messages", json={"to": "friend@partner.example"})

    outbox = customer.platform.folder.outbox
    first = send().json()
    assert (first["method"], first["from"], first["sent"]) == ("fallback", customer.request().fallback_sender, True)
    assert len(list(outbox.iterdir())) == 1
    customer.make_active()
    second = send().json()
    assert (second["method"], second["from"], second["sent"]) == ("custom-smtp", "referrals@northwind.example", True)
    assert len(list(outbox.iterdir())) == 1
    assert healthy_lab.messages[-1].recipients == ("friend@partner.example",)
    customer.http.post(f"{API}/fallback")
    assert send().json()["method"] == "fallback"
    assert len(healthy_lab.messages) == 2


@pytest.mark.parametrize(
    "body", [b"", b"{}", b'{"to": "no mailbox"}', b'{"to": 5}', b'{"to": "a@b.example", "x": 1}']
)
def test_message_to_nobody_is_refused(customer: Customer, body: bytes) -> None:
    answer = customer.http.post("/practice/messages", content=body, headers={"Content-Type": "application/json"})
    assert code_of(answer) == (400, "body.malformed")
