"""The rules on our own selection of texts: right, rarely sure and wrong, silent about harmless ones."""

from __future__ import annotations

import pytest

from tests.diagnosis.corpus import Row, context_of, harmless, rows
from wizard.catalogue.causes import load_causes
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.diagnosis.finding import Certainty

# Named by facts of a run or by a platform's rules; no text says them.
LIVE_ONLY = frozenset(
    {
        "login.channel_not_protected",
        "names.resolvers_disagree",
        "network.family_unavailable",
        "network.one_family_fails",
        "network.server_firewall",
        "sender.from_domain_not_found",
        "sender.null_mx",
        "server.dns_broken",
        "server.malformed_reply",
        "server.unsolicited_reply",
        "settings.none_found",
        "tls.cert_expires_soon",
        "tls.cert_not_yet_valid",
        "tls.injected_reply",
    }
)


def text_causes() -> set[str]:
    return {c for c in load_causes() if c.partition(".")[0] not in ("platform", "program")} - LIVE_ONLY


def verdict(row: Row) -> tuple[bool, bool, bool]:
    found = explain(row["text"], context_of(row))
    exact = found.cause == row["cause"]
    return exact, exact or row["cause"] in found.alternatives, found.certainty is Certainty.SURE


def test_accuracy_on_the_corpus() -> None:
    verdicts = [verdict(row) for row in rows()]
    count = len(verdicts)
    exact = sum(exact for exact, _, _ in verdicts) / count
    named = sum(named for _, named, _ in verdicts) / count
    sure = sum(sure for _, _, sure in verdicts) / count
    sure_and_wrong = [row["id"] for row, (exact, _, sure) in zip(rows(), verdicts, strict=True) if sure and not exact]
    assert exact >= 0.97
    assert named >= 0.99
    assert sure >= 0.7
    assert sure_and_wrong == []


@pytest.mark.parametrize("code", sorted(text_causes()))
def test_each_cause_is_found_in_a_text_of_its_own(code: str) -> None:
    assert any(verdict(row)[0] for row in rows() if row["cause"] == code)


@pytest.mark.parametrize("code", sorted(text_causes()))
def test_each_cause_has_a_near_miss_that_gets_another_cause(code: str) -> None:
    near = [row for row in rows() if code in row.get("near", [])]
    assert near
    for row in near:
        assert row["cause"] != code
        assert explain(row["text"], context_of(row)).cause == row["cause"]


@pytest.mark.parametrize("text", harmless())
def test_harmless_text_is_unknown(text: str) -> None:
    found = explain(text, ExplainContext())
    assert (found.cause, found.certainty, found.alternatives) == (None, Certainty.UNKNOWN, ())
