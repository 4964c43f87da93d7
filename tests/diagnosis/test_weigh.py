"""One verdict from many candidates."""

from __future__ import annotations

from wizard.diagnosis.evidence import Candidate
from wizard.diagnosis.finding import Certainty
from wizard.diagnosis.weigh import weigh


def test_a_strong_candidate_alone_is_sure() -> None:
    verdict = weigh([Candidate("server.greylisted", 94)])
    assert (verdict.cause, verdict.certainty, verdict.alternatives) == ("server.greylisted", Certainty.SURE, ())


def test_two_strong_candidates_are_only_probable() -> None:
    verdict = weigh([Candidate("login.wrong_password", 88), Candidate("login.app_password_required", 86)])
    assert verdict.certainty is Certainty.PROBABLE
    assert verdict.alternatives[0] == "login.app_password_required"


def test_a_weak_candidate_stays_unsaid() -> None:
    verdict = weigh([Candidate("login.wrong_password", 30)])
    assert (verdict.cause, verdict.certainty) == (None, Certainty.UNKNOWN)


def test_a_probable_cause_brings_its_look_alikes() -> None:
    verdict = weigh([Candidate("tls.cert_expired", 70)])
    assert verdict.alternatives == ("tls.clock_wrong", "tls.cert_not_yet_valid")


def test_the_strongest_weight_of_a_cause_counts_and_three_alternatives_stay() -> None:
    codes = (
        "server.rate_limited",
        "account.quota_exceeded",
        "login.too_many_logins",
        "server.greylisted",
        "server.temporary_failure",
    )
    verdict = weigh([Candidate(code, 80 - i) for i, code in enumerate(codes)] + [Candidate(codes[-1], 95)])
    assert (verdict.cause, verdict.certainty) == ("server.temporary_failure", Certainty.SURE)
    assert len(verdict.alternatives) == 3
