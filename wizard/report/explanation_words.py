"""An explanation to words: those of its cause, or what could be read when the cause is unknown."""

from __future__ import annotations

from wizard.diagnosis.finding import Certainty, Explanation
from wizard.report.finding_words import FindingWords, words_for
from wizard.report.isolates import isolate
from wizard.report.reply_words import enhanced_code_meaning, reply_code_meaning
from wizard.smtp.enhanced_status_code import parse_enhanced_status_code
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_STAGES = {
    "dns": QT_TRANSLATE_NOOP("report", "the name lookup", "a step, inside a sentence"),
    "tcp": QT_TRANSLATE_NOOP("report", "the connection", "a step, inside a sentence"),
    "greeting": QT_TRANSLATE_NOOP("report", "the server's greeting", "a step, inside a sentence"),
    "ehlo": QT_TRANSLATE_NOOP("report", "the introduction (EHLO)", "a step, inside a sentence"),
    "starttls": QT_TRANSLATE_NOOP("report", "STARTTLS", "a step, inside a sentence"),
    "tls": QT_TRANSLATE_NOOP("report", "the encryption", "a step, inside a sentence"),
    "auth": QT_TRANSLATE_NOOP("report", "the sign-in", "a step, inside a sentence"),
    "mail": QT_TRANSLATE_NOOP("report", "the sender address", "a step, inside a sentence"),
    "rcpt": QT_TRANSLATE_NOOP("report", "the recipient", "a step, inside a sentence"),
    "data": QT_TRANSLATE_NOOP("report", "the message itself", "a step, inside a sentence"),
}
_BELONGS = {
    "dns": QT_TRANSLATE_NOOP("report", "It belongs to the name lookup."),
    "tcp": QT_TRANSLATE_NOOP("report", "It belongs to the connection."),
    "greeting": QT_TRANSLATE_NOOP("report", "It belongs to the server's greeting."),
    "ehlo": QT_TRANSLATE_NOOP("report", "It belongs to the introduction (EHLO)."),
    "starttls": QT_TRANSLATE_NOOP("report", "It belongs to STARTTLS."),
    "tls": QT_TRANSLATE_NOOP("report", "It belongs to the encryption."),
    "auth": QT_TRANSLATE_NOOP("report", "It belongs to the sign-in."),
    "mail": QT_TRANSLATE_NOOP("report", "It belongs to the sender address."),
    "rcpt": QT_TRANSLATE_NOOP("report", "It belongs to the recipient."),
    "data": QT_TRANSLATE_NOOP("report", "It belongs to the message itself."),
}


def explanation_words(explanation: Explanation) -> FindingWords:
    """Turn an explanation into title, why and steps; an unknown text gives what could be read and no steps."""
    if explanation.cause is not None:
        return words_for(explanation.cause, explanation.params, explanation.provider)
    title = translate("report", "This message is not known here", "a message that was pasted")
    return FindingWords(title, " ".join(readable_parts(explanation)), ())


def readable_parts(explanation: Explanation) -> tuple[str, ...]:
    """Say what could be read of a message: stage, reply code and enhanced code with their meaning."""
    read = what_was_read(explanation)
    parts: list[str] = []
    if explanation.stage in _BELONGS:
        parts.append(translate("report", _BELONGS[explanation.stage]))
    if read["reply_code"] is not None:
        parts.append(
            translate("report", "Reply code {code}: {meaning}.").format(
                code=read["reply_code"], meaning=read["reply_code_meaning"]
            )
        )
    if read["enhanced_code"] is not None:
        parts.append(
            translate("report", "Status code {code}: {meaning}.").format(
                code=isolate(str(read["enhanced_code"])), meaning=read["enhanced_code_meaning"]
            )
        )
    if not parts:
        parts.append(translate("report", "No stage and no reply code could be read, and the words name no problem."))
    return tuple(parts)


def what_was_read(explanation: Explanation) -> dict[str, str | int | None]:
    """Give stage, codes and provider that were read, each with its meaning; None where the text says nothing."""
    reply, stage = explanation.reply_code, explanation.stage
    code = parse_enhanced_status_code(explanation.enhanced or "")
    return {
        "stage": stage,
        "stage_meaning": translate("report", _STAGES[stage], "a step, inside a sentence")
        if stage in _STAGES
        else None,
        "reply_code": reply,
        "reply_code_meaning": None if reply is None else reply_code_meaning(reply),
        "enhanced_code": None if code is None else str(code),
        "enhanced_code_meaning": None if code is None else enhanced_code_meaning(code),
        "provider": explanation.provider,
    }


def certainty_words(certainty: Certainty | None) -> str:
    """Turn a certainty into the word in front of a cause; empty when it is sure or there is none."""
    return translate("report", "Probably", "in front of a cause") if certainty is Certainty.PROBABLE else ""
