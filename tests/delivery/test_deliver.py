"""Whole deliveries to a served practice platform, as the issue judges them."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.delivery.stage import EGRESS, STEPS_OF_A_PUSH, Bent, Computer, Stage, set_stage, settings
from wizard.catalogue.platforms import load_platforms
from wizard.delivery.deliver import deliver
from wizard.delivery.difference import SettingChange
from wizard.delivery.go_back import WentBack, go_back
from wizard.delivery.interrupted import Aftermath, settle
from wizard.delivery.journal import read_standing
from wizard.delivery.receipt import Delivered, Receipt, verify_receipt
from wizard.delivery.records import Agreement, DeliveryOrder, Outcome, SignerUnavailable
from wizard.delivery.steps import DeliveryStarted, DeliveryStep, StepState
from wizard.export.request_file import PlatformRequest, parse_request_file
from wizard.export.sealing_key import make_sealing_key
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signer_key import make_signer_key
from wizard.export.suites import ED25519, P256
from wizard.platforms.call_failure import CallFailure
from wizard.platforms.connector import PlatformState, RequestDocument
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_HOST, PRACTICE_PASSWORD
from wizard.settings.transport_security import TransportSecurity


async def test_push_ends_active_read_back_and_with_a_receipt_that_holds(stage: Stage, computer: Computer) -> None:
    report = await computer.push()
    assert (report.ending.outcome, report.ok) == (Outcome.ACTIVE, True)
    assert computer.steps == STEPS_OF_A_PUSH
    assert {state for _step, state in computer.finished} == {StepState.PASSED}
    assert isinstance(computer.events[0], DeliveryStarted)
    assert report.found.receipt is not None
    assert report.found.receipt.state == "active"
    state = await stage.state()
    assert state.method == "custom-smtp"
    assert state.active is not None
    assert state.active.jti == computer.signed[0].jti
    assert (state.active.settings.host, state.active.settings.port) == (PRACTICE_HOST, 587)
    assert [message.recipients for message in stage.lab.messages] == [(PRACTICE_ADDRESS,)]


async def test_proposal_shows_origin_key_and_what_changes_before_anything_is_written(
    stage: Stage, computer: Computer
) -> None:
    computer.agreement = Agreement.DECLINED
    report = await computer.push()
    assert report.ending.outcome is Outcome.DECLINED
    proposal = computer.proposals[0]
    assert str(proposal.origin) == stage.platform.url
    assert proposal.recipient.thumbprint in {key.thumbprint for key in proposal.request.keys}
    assert SettingChange("method", "fallback", "custom-smtp") in proposal.changes
    assert SettingChange("host", None, PRACTICE_HOST) in proposal.changes
    assert computer.signed == []
    assert [event.event for event in (await stage.state()).history] == ["signer-registered"]


async def test_wrong_password_is_refused_before_the_write_and_the_earlier_one_stays_active(
    stage: Stage, computer: Computer
) -> None:
    first = await computer.push()
    before = await stage.state()
    second = await computer.push(settings(password="wrong", name="Changed"))
    assert first.ok
    assert second.ending.outcome is Outcome.SIGN_IN_FAILED
    assert second.ending.code == "login.wrong_password"
    assert second.ending.step is DeliveryStep.SIGN_IN
    assert len(computer.signed) == 1
    assert await stage.state() == before


async def test_same_settings_again_are_unchanged_and_change_nothing(stage: Stage, computer: Computer) -> None:
    await computer.push()
    before = await stage.state()
    again = await computer.push()
    assert (again.ending.outcome, again.ok) == (Outcome.UNCHANGED, True)
    assert computer.finished[-1] == (DeliveryStep.PUSH, StepState.STOPPED)
    assert computer.signed[0].jti != computer.signed[1].jti
    assert await stage.state() == before


async def test_same_token_again_is_a_replay_and_changes_nothing(stage: Stage, computer: Computer) -> None:
    await computer.push()
    before = await stage.state()
    async with stage.connector() as connector:
        again = await connector.push(computer.signed[0].token)
    assert isinstance(again, CallFailure)
    assert (again.code, again.refused) == ("config.replay", True)
    assert await stage.state() == before


async def test_difference_names_what_changes_and_only_that(stage: Stage, computer: Computer) -> None:
    await computer.push()
    report = await computer.push(settings(name="New name", port=465, security=TransportSecurity.IMPLICIT_TLS))
    assert report.ok
    assert computer.proposals[1].changes == (
        SettingChange("port", "587", "465"),
        SettingChange("security", "starttls", "implicit-tls"),
        SettingChange("from_name", "Northwind Referrals", "New name"),
    )


async def test_firewall_closed_to_the_platform_only_is_said_and_a_later_push_succeeds(
    stage: Stage, computer: Computer
) -> None:
    stage.firewall.keep_platform_out()
    report = await computer.push()
    assert report.ending.outcome is Outcome.TEST_FAILED
    assert report.ending.step is DeliveryStep.PLATFORM_TEST
    assert report.found.test is not None
    codes = [finding.code for finding in report.found.test.findings]
    assert codes[:2] == ["platform.address_to_admit", "network.server_firewall"]
    assert report.found.test.findings[0].params["egress"] == EGRESS
    assert report.found.checked is not None
    assert report.found.checked.diagnosis.ok
    assert (await stage.state()).method == "fallback"
    stage.firewall.admit_platform()
    assert (await computer.push()).ok


async def test_closed_firewall_does_not_burn_the_file(stage: Stage, computer: Computer) -> None:
    stage.firewall.keep_platform_out()
    await computer.push()
    stage.firewall.admit_platform()
    async with stage.connector() as connector:
        pushed = await connector.push(computer.signed[0].token)
        assert not isinstance(pushed, CallFailure)
        tested = await connector.test(pushed.id)
        assert not isinstance(tested, CallFailure)
        assert tested.passed
        assert isinstance(await connector.activate(pushed.id), PlatformState)


async def test_failed_test_leaves_the_earlier_configuration_active(stage: Stage, computer: Computer) -> None:
    await computer.push()
    before = await stage.state()
    stage.firewall.keep_platform_out()
    report = await computer.push(settings(name="Changed"))
    assert report.ending.outcome is Outcome.TEST_FAILED
    assert (await stage.state()).active == before.active


async def test_unknown_key_is_quarantined_and_registering_it_opens_the_way(stage: Stage) -> None:
    stranger = Computer(stage)
    report = await stranger.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.QUARANTINED, "config.quarantined")
    assert (await stage.state()).method == "fallback"
    await stranger.register()
    assert (await stranger.push()).ok


async def test_dry_run_reads_and_shows_and_writes_nothing(stage: Stage, computer: Computer) -> None:
    before = await stage.state()
    report = await computer.push(dry_run=True)
    assert (report.ending.outcome, report.ok) == (Outcome.PROPOSED, True)
    assert report.found.proposal is not None
    assert report.found.proposal.changes
    assert computer.signed == []
    assert await stage.state() == before


async def test_wrong_token_is_refused_before_anything_is_signed(stage: Stage, computer: Computer) -> None:
    async with stage.connector("another-token") as connector:
        computer.bend = lambda _connector: connector
        report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.REFUSED, "token.refused")
    assert computer.signed == []


async def test_key_that_changed_stops_before_anything_is_signed(computer: Computer) -> None:
    computer.agreement = Agreement.KEY_CHANGED
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.REFUSED, "agree.key_changed")
    assert computer.signed == []


async def test_signer_that_cannot_be_opened_is_said(computer: Computer) -> None:
    computer.signer = SignerUnavailable("signer.passphrase_needed")
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.REFUSED, "signer.passphrase_needed")
    assert report.ending.step is DeliveryStep.SIGN


async def test_request_file_of_the_same_platform_is_taken_and_one_with_other_keys_is_not(
    stage: Stage, computer: Computer
) -> None:
    request = parse_request_file(stage.platform.folder.request.read_bytes(), load_platforms(), computer.clock())
    assert isinstance(request, PlatformRequest)
    planted = replace(request, keys=(make_sealing_key(ED25519).public, *request.keys[1:]))
    elsewhere = replace(request, audience="elsewhere.example")
    async with stage.connector() as connector:
        means = computer.means(connector, settings())
        for wrong in (planted, elsewhere):
            report = await deliver(DeliveryOrder(settings(), wrong), means)
            assert (report.ending.outcome, report.ending.code) == (Outcome.REFUSED, "request.differs_from_site")
        assert computer.signed == []
        assert (await deliver(DeliveryOrder(settings(), request), means)).ok


async def test_two_pushes_racing_leave_one_active_and_one_receipt_that_says_superseded(stage: Stage) -> None:
    one, other = await stage.computer(), await stage.computer()
    reports = await asyncio.gather(one.push(settings(name="One")), other.push(settings(name="Other")))
    state = await stage.state()
    assert state.active is not None
    states = {}
    async with stage.connector() as connector:
        for report, computer in zip(reports, (one, other), strict=True):
            assert report.found.request is not None
            assert report.found.config_id is not None
            data = await connector.read_receipt(report.found.config_id)
            assert isinstance(data, bytes)
            signed = computer.signed[0]
            delivered = Delivered(report.settings, report.found.config_id, signed.jti, signed.signer_kid)
            receipt = verify_receipt(data, report.found.request, delivered)
            assert isinstance(receipt, Receipt)
            states[signed.jti] = receipt.state
    assert sorted(states.values()) == ["active", "superseded"]
    assert states[state.active.jti] == "active"
    assert {report.ending.outcome for report in reports} <= {Outcome.ACTIVE, Outcome.SUPERSEDED}


async def test_push_that_another_one_overtook_ends_superseded_with_that_receipt_and_undoes_nothing(
    stage: Stage, computer: Computer
) -> None:
    other = await stage.computer()

    class Overtaken(Bent):
        async def activate(self, config_id: str) -> PlatformState | CallFailure:
            assert (await other.push(settings(name="Overtakes"))).ok
            return await super().activate(config_id)

    computer.bend = Overtaken
    computer.clock = lambda: other.clock() - 5
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.SUPERSEDED, "config.superseded")
    assert report.ending.step is DeliveryStep.ACTIVATE
    assert report.found.receipt is not None
    assert report.found.receipt.state == "superseded"
    assert report.found.restoration is None
    state = await stage.state()
    assert state.active is not None
    assert state.active.jti == other.signed[0].jti


async def test_going_back_ends_what_is_active_and_is_read_back(stage: Stage, computer: Computer) -> None:
    await computer.push()
    async with stage.connector() as connector:
        back = await go_back(connector)
        assert isinstance(back, WentBack)
        assert (back.ended, back.state.method) == (True, "fallback")
        again = await go_back(connector)
        assert isinstance(again, WentBack)
        assert not again.ended


async def test_journal_ends_closed_and_holds_no_secret(stage: Stage, computer: Computer) -> None:
    await computer.push()
    standing = read_standing(computer.journal.lines)
    assert standing is not None
    assert (standing.outcome, standing.host) == ("active", PRACTICE_HOST)
    assert standing.jti == computer.signed[0].jti
    text = str(computer.journal.lines)
    assert PRACTICE_PASSWORD not in text
    assert stage.platform.token not in text
    assert computer.signed[0].token not in text


@pytest.mark.parametrize("step", [DeliveryStep.PUSH, DeliveryStep.PLATFORM_TEST, DeliveryStep.ACTIVATE])
async def test_step_that_cannot_be_noted_does_not_happen(
    stage: Stage, computer: Computer, step: DeliveryStep
) -> None:
    computer.journal.refuses = step
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code, report.ending.step) == (
        Outcome.NOT_NOTED,
        "journal.not_written",
        step,
    )
    assert (await stage.state()).method == "fallback"


async def test_settling_an_unfinished_journal_asks_the_platform(stage: Stage, computer: Computer) -> None:
    await computer.push()
    unfinished = read_standing(line for line in computer.journal.lines if line["event"] != "closed")
    assert unfinished is not None
    assert unfinished.outcome is None
    async with stage.connector() as connector:
        assert (await settle(unfinished, connector)).aftermath is Aftermath.ACTIVE
        await go_back(connector)
        assert (await settle(unfinished, connector)).aftermath is Aftermath.SUPERSEDED
        never = replace(unfinished, jti="0c9f5a0e-8a51-4f5c-9a39-52b6f0c6a7d1")
        assert (await settle(never, connector)).aftermath is Aftermath.NOT_ACTIVE
        early = replace(unfinished, step=DeliveryStep.SIGN)
        assert (await settle(early, connector)).aftermath is Aftermath.NOTHING_SENT
    assert (await settle(unfinished, None)).aftermath is Aftermath.UNKNOWN


async def test_relay_without_sign_in_is_delivered_without_a_password(tmp_path: Path) -> None:
    with set_stage(tmp_path / "platform", "relay_by_address") as stage:
        computer = await stage.computer()
        relay = replace(settings(port=25), credentials=None)
        report = await computer.push(relay)
        assert report.ending.outcome is Outcome.ACTIVE, report.ending
        assert computer.signed[0].delivery is SecretDelivery.NONE
        state = await stage.state()
        assert state.active is not None
        assert state.active.settings.username is None


async def test_platform_of_the_second_suite_gets_its_own_kind_of_key_and_seal(stage: Stage) -> None:
    class OnlyP256(Bent):
        async def read_request(self) -> RequestDocument | CallFailure:
            document = await super().read_request()
            assert isinstance(document, RequestDocument)
            members = {**json.loads(document.data), "suites": [P256.name]}
            return replace(document, data=json.dumps(members).encode("ascii"))

    computer = Computer(stage, make_signer_key(P256), bend=OnlyP256)
    await computer.register()
    report = await computer.push()
    assert report.ending.outcome is Outcome.ACTIVE, report.ending
    assert computer.proposals[0].recipient.jwk["crv"] == "P-256"
    assert report.found.receipt is not None


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"exp": 1}, "request.expired"),
        ({"aud": ""}, "request.format"),
        ({"suites": ["EdDSA+X25519000"]}, "recipient.missing"),
        ({"jwks": {"keys": []}}, "recipient.missing"),
        ({"platform": "GetTheReferral"}, "request.audience"),
        ({"platform": "GetTheReferra1"}, "request.look_alike"),
    ],
)
async def test_request_document_that_is_none_stops_before_anything_is_signed(
    computer: Computer, changed: dict[str, object], code: str
) -> None:
    class Strange(Bent):
        async def read_request(self) -> RequestDocument | CallFailure:
            document = await super().read_request()
            assert isinstance(document, RequestDocument)
            return replace(document, data=json.dumps({**json.loads(document.data), **changed}).encode("ascii"))

    computer.bend = Strange
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.REFUSED, code)
    assert report.ending.step is DeliveryStep.REQUEST
    assert computer.signed == []
