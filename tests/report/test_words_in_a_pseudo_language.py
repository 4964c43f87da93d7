"""Nothing in a report is English in another language, and nothing is translated twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape

import pytest

from tests.report.samples import samples
from tests.words.plain_words import plain_words, translated_twice
from tests.words.pseudo import speaking_pseudo
from wizard.catalogue.causes import load_causes
from wizard.catalogue.help_pages import help_for
from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.providers import load_providers
from wizard.catalogue.record_words import KNOWN
from wizard.catalogue.sending_services import sending_services
from wizard.catalogue.tell_apart import load_tell_apart
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.diagnosis.finding import ChangeSettings, EnterPassword, OpenPage, Severity, TryAgain
from wizard.diagnosis.unusable_mailbox import CODES, INSTEAD, Unusable
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.facts.check import CheckId, NotReached, OwnFault, WasCancelled
from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind
from wizard.probe.test_message import make_test_message
from wizard.report import delivery_words, plain_dates, reply_words
from wizard.report.alternative_words import how_to_tell
from wizard.report.check_words import check_detail, check_label
from wizard.report.delivery_reasons import REASONS
from wizard.report.evidence_words import evidence_text
from wizard.report.explanation_words import explanation_words, readable_parts, what_was_read
from wizard.report.fact_words import failure_detail
from wizard.report.field_words import field_error_text, known_field_codes
from wizard.report.finding_words import OPTIONAL, words_for
from wizard.report.headline import counts_line, headline
from wizard.report.html_report import render_html
from wizard.report.memory_words import draft_refusal_text, newer_draft_text, set_aside_text
from wizard.report.nameless import FALLBACKS
from wizard.report.param_words import STEPS
from wizard.report.platform_test_report import render_platform_findings
from wizard.report.provider_report import provider_lines
from wizard.report.provider_words import change_words, data_age_words, guide_for, hedged, sign_in_label
from wizard.report.refusal_words import known_refusals, refusal_text
from wizard.report.remedy_words import remedy_label
from wizard.report.search_words import doubt_words, known_notes, search_note, search_text, source_words
from wizard.report.security_words import pairing, security_label, security_phrase
from wizard.report.text_report import render_explanation, render_text
from wizard.report.unusable_words import unusable_words
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.code_registry import ENHANCED_CODES, REPLY_CODES
from wizard.smtp.enhanced_status_code import EnhancedStatusCode

ENGLISH_SAMPLES = samples()
SERVER_WORDS = ("Application-specific password required", "img src=file", "evil", "quoted", "Northwind Referrals")
"""What a server or a person wrote: it is in nobody's language but theirs."""


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    with speaking_pseudo():
        yield


def whole(text: str, names: tuple[str, ...] = ()) -> None:
    assert plain_words(text, (*SERVER_WORDS, *names)) == [], text
    assert translated_twice(text) == [], text


@pytest.mark.parametrize("name", [name for name in ENGLISH_SAMPLES if name != "hostile"])
def test_both_reports(name: str) -> None:
    diagnosis = ENGLISH_SAMPLES[name]
    names = ("Gmail", "Google", "GTR", "Northwind", "LOGIN", "PLAIN", "L-", "O-", "Example", "apppasswords")
    whole(render_text(diagnosis), names)
    page = unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", render_html(diagnosis), flags=re.DOTALL))
    whole(page, names)
    whole(f"{headline(diagnosis)} {counts_line(diagnosis.states)}")


@pytest.mark.parametrize("name", [name for name in ENGLISH_SAMPLES if name != "hostile"])
def test_evidence(name: str) -> None:
    diagnosis = ENGLISH_SAMPLES[name]
    for finding in diagnosis.findings[:2]:
        codes = (
            "operating-system",
            "established",
            "refused",
            "works",
            "greets",
            "connection",
            "verified",
            "certificate",
        )
        said = evidence_text(diagnosis.run, finding)
        assert plain_words(said.partition("\n")[0]) == []
        assert translated_twice(said) == []
        labels = re.findall(r"^ *([^\n:]+):", said, re.MULTILINE)
        assert [label for label in labels if plain_words(label, (*SERVER_WORDS, *codes, "dns", "refused"))] == []


@pytest.mark.parametrize("kind", ChannelFailureKind)
def test_a_broken_conversation(kind: ChannelFailureKind) -> None:
    whole(failure_detail(ChannelFailure(kind, None, b"")))


@pytest.mark.parametrize("code", sorted(load_causes()))
def test_words_of_causes(code: str) -> None:
    params = {name: "587" if name in ("port", "days") else "<1>" for name in set(FALLBACKS) | OPTIONAL}
    cause = load_causes()[code]
    for case in ("", *cause.case_words):
        words = words_for(code, {**params, "case": case}, None)
        for text in (words.title, words.why, *words.steps):
            whole(text)
        assert translated_twice(words_for(code, {"case": case}, None).why) == []
    whole(how_to_tell(code) if code in load_tell_apart() else "")
    whole(delivery_words.reason_text(code, 90))


@pytest.mark.parametrize("provider", load_providers().values(), ids=lambda provider: provider.id)
def test_words_of_providers(provider: object) -> None:
    record = load_providers()[getattr(provider, "id", "")]
    known = {*re.findall(r"\w+", record.name), record.id, record.name}
    lines = provider_lines(record, None, None)
    regions = [part for e in record.endpoints for part in (e.region, e.variant) if part and part not in KNOWN]
    other = [record.username.partition(":")[2]] if ":" in record.username else []
    guide = guide_for(record, None, load_platforms()[-1])
    whole("\n".join(lines[1 : lines.index(guide_for(record).title)]), (*known, *regions, *other))
    for section in guide.sections:
        for text in (section.for_whom, section.title, section.request or "", *(step.text for step in section.steps)):
            whole(text)
    whole(guide.title)
    whole(sign_in_label(record))
    whole(hedged(record, "credential"))
    for change in change_words(record):
        whole(f"{change.when} {change.what}", ("H1", "H2"))


def test_services_of_the_list() -> None:
    for service in sending_services():
        whole(service.username_hint or "")
        for region in service.regions:
            place = re.sub(r"[a-z]+-[a-z-]+\d|\b(163|126|188|vip|yeah|net|com)\b", "", region.name)
            known = ("daum/hanmail", "kakao", "libero", "virgilio", "mail", "PEC", "Email Pro", "MX Plan", "Zimbra",
                     "Hosted/Private Exchange (no 465)", "Exchange", "Americas/APAC", "EU", "AU")  # fmt: skip
            assert not plain_words(place, known) or "⟦" in region.name, region.name


@pytest.mark.parametrize("code", sorted({*REASONS, *known_refusals()}))
def test_refusals(code: str) -> None:
    whole(delivery_words.reason_text(code, 3000))
    whole(refusal_text(code) if code in known_refusals() else "")
    whole(draft_refusal_text(code))


@pytest.mark.parametrize("code", [*sorted(known_field_codes()), "never.heard_of"])
def test_field_errors(code: str) -> None:
    whole(field_error_text(FieldError(code)))


@pytest.mark.parametrize("code", sorted(CODES))
def test_reasons_against_a_mailbox(code: str) -> None:
    values = {"provider": "1", "platform": "2", "host": "3", "port": "2525", "works": "587", "ports": "587",
              "volume": "5000", "limit": "500", "date": "2024-09-16", "plan": "Free"}  # fmt: skip
    for params in (values, {"works": "587", "ports": "587", "port": "1", "volume": "2", "limit": "1"}):
        words = unusable_words(Unusable(code, params, True, tuple(sorted(INSTEAD))))
        for text in (words.title, words.why, *words.instead):
            whole(text)


def test_deliveries() -> None:
    for table, say in (
        (delivery_words._STEPS, delivery_words.step_label),
        (delivery_words._OUTCOMES, delivery_words.outcome_text),
        (delivery_words._RESTORED, delivery_words.restored_text),
        (delivery_words._AFTERMATHS, delivery_words.aftermath_text),
    ):
        for code in table:
            whole(say(code))
    for field in delivery_words._FIELDS:
        for value in (None, "fallback", "custom-smtp", "cleartext", "1"):
            whole(delivery_words.change_text(field, value, value))
    for step in (None, "sign-in"):
        whole(delivery_words.interrupted_text("a@b.example", "https://x.example", 0, step, "active"))


@pytest.mark.parametrize("source", CandidateSource)
@pytest.mark.parametrize("trust", Trust)
def test_searches(source: CandidateSource, trust: Trust) -> None:
    candidate = SettingsCandidate(
        Endpoint(Host("smtp.hoster.example"), 465), TransportSecurity.IMPLICIT_TLS, None, source, trust, None,
        "hoster.example", "MX n.example mx.hoster.example",
    )  # fmt: skip
    search = SettingsSearch("northwind.example", (candidate,), None, None, tuple(known_notes()), 0.1)
    whole(search_text(search))
    whole(search_text(replace(search, candidates=(replace(candidate, username="x", found_at="SPF n.example"),))))
    whole(f"{doubt_words(candidate, 'n.example')} {source_words(source)} {search_note('new', search)}", ("new",))


def test_explanations() -> None:
    for text in ("535 5.7.8 x", "554 5.9.1 x", "hello", "connect ECONNREFUSED 192.0.2.1:587"):
        for stage in (None, "dns", "tcp", "greeting", "ehlo", "starttls", "tls", "auth", "mail", "rcpt", "data"):
            found = explain(text, ExplainContext(stage))
            words = explanation_words(found)
            whole(" ".join((words.title, words.why, *words.steps, *readable_parts(found))))
            whole(str(what_was_read(found)["stage_meaning"] or ""))
            whole(render_explanation(found))


def test_meanings_of_codes() -> None:
    for code in (*REPLY_CODES, 299, 350, 459, 559, 999):
        whole(reply_words.reply_code_meaning(code))
    for subject, detail in (*ENHANCED_CODES, (7, 999), (9, 9)):
        whole(reply_words.enhanced_code_meaning(EnhancedStatusCode(5, subject, detail)))


def test_checks_and_remedies() -> None:
    for check in CheckId:
        whole(check_label(check))
        for outcome in (
            NotReached(None),
            NotReached(check),
            OwnFault("x"),
            WasCancelled(),
            WasCancelled(deadline=True),
        ):
            whole(check_detail(check, outcome))
    for security in TransportSecurity:
        whole(f"{security_label(security)} {security_phrase(security)} {pairing(25, security)}")
        whole(remedy_label(ChangeSettings(port=25, security=security)))
        whole(remedy_label(ChangeSettings("h.example", 25, security, "1", "a@b.example")))
    for remedy in (ChangeSettings(), ChangeSettings(port=1), EnterPassword("token"), OpenPage("https://x.example/"),
                   TryAgain(), TryAgain(30), TryAgain(300)):  # fmt: skip
        whole(remedy_label(remedy))


@pytest.mark.parametrize("step", STEPS)
def test_every_step_of_a_conversation(step: str) -> None:
    whole(words_for("network.connection_dropped_by_server", {"step": step, "case": "in_dialogue"}, None).title)


def test_dates_and_the_rest() -> None:
    for moment in ("2024-09-16", "2026-12", "2027-H2", "2026-H1"):
        assert "⟦" in plain_dates.plain_moment(moment)
        whole(plain_dates.plain_moment(moment, begins=True))
    whole(plain_dates.plain_time(datetime(2026, 5, 1, tzinfo=UTC)))
    for today in (date(2026, 11, 22), date(2026, 11, 23), date(2020, 1, 1)):
        whole(data_age_words(date(2026, 11, 22), today))
    whole(set_aside_text("n.example", "a.b") + newer_draft_text("n.example"))
    whole(render_platform_findings((), ["x.y"]) + render_platform_findings((), ()))
    finding = replace(ENGLISH_SAMPLES["refused"].findings[0], severity=Severity.INFO)
    whole(render_platform_findings((finding,), ()))


def test_the_test_message_speaks_the_language_in_use() -> None:
    mailbox = Mailbox("a", Host("b.example"))
    sender, server = Sender("1", mailbox), Endpoint(Host("m.example"), 587)
    for platform in (None, "2"):
        message = make_test_message(sender, mailbox, server, platform, datetime(2026, 11, 21, tzinfo=UTC))
        assert b"Hello" not in message.content
        assert b"Test message" not in message.content
        assert b"=E2=9F=A6" in message.content


def test_a_page_of_help_without_a_translation_is_english() -> None:
    assert help_for("server").language == "en"
