"""What does not stop sending and is told all the same: replies that nobody asked for."""

from __future__ import annotations

from dataclasses import replace

from tests.diagnosis.runs import run_with, said
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Severity
from wizard.facts.check import CheckId
from wizard.facts.dialogue import EnvelopeFact
from wizard.smtp.reply import Reply

ASKED = said("MAIL", "250 2.1.0 Ok")
UNASKED = replace(ASKED, unsolicited=(Reply(250, None, ("hello again",)),))


def test_a_reply_that_nobody_asked_for_is_a_warning_with_its_words() -> None:
    diagnosis = diagnose(run_with({CheckId.MAIL: EnvelopeFact("ada@northwind.example", UNASKED, 0.02)}), None, None)
    (finding,) = diagnosis.findings
    assert (finding.code, finding.severity) == ("server.unsolicited_reply", Severity.WARNING)
    assert finding.untrusted_quote == ("250 hello again",)
    assert diagnosis.ok


def test_replies_to_questions_are_no_warning() -> None:
    diagnosis = diagnose(run_with({CheckId.MAIL: EnvelopeFact("ada@northwind.example", ASKED, 0.02)}), None, None)
    assert diagnosis.findings == ()
