"""An explanation to words: those of its cause, or what could be read when the cause is unknown."""

from __future__ import annotations

from wizard.diagnosis.finding import Certainty, Explanation
from wizard.report.finding_words import FindingWords, words_for
from wizard.report.reply_words import enhanced_code_meaning, reply_code_meaning
from wizard.smtp.enhanced_status_code import parse_enhanced_status_code
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_STAGES = {
    "dns": QT_TRANSLATE_NOOP("report", "the name lookup"),
    "tcp": QT_TRANSLATE_NOOP("report", "the connection"),
    "greeting": QT_TRANSLATE_NOOP("report", "the server's greeting"),
    "ehlo": QT_TRANSLATE_NOOP("report", "the introduction (EHLO)"),
    "starttls": "STARTTLS",
    "tls": QT_TRANSLATE_NOOP("report", "the encryption"),
    "auth": QT_TRANSLATE_NOOP("report", "the sign-in"),
    "mail": QT_TRANSLATE_NOOP("report", "the sender address"),
    "rcpt": QT_TRANSLATE_NOOP("report", "the recipient"),
    "data": QT_TRANSLATE_NOOP("report", "the message itself"),
}
_UNKNOWN_TITLE = QT_TRANSLATE_NOOP("report", "This message is not known here")


def explanation_words(explanation: Explanation, language: str = "en") -> FindingWords:
    """Turn an explanation into title, why and steps; an unknown text gives what could be read and no steps."""
    if explanation.cause is not None:
        return words_for(explanation.cause, explanation.params, explanation.provider, language)
    return FindingWords(_UNKNOWN_TITLE, " ".join(readable_parts(explanation)), ())


def readable_parts(explanation: Explanation) -> tuple[str, ...]:
    """Say what could be read of a message: stage, reply code and enhanced code with their meaning."""
    read = what_was_read(explanation)
    parts: list[str] = []
    if read["stage_meaning"] is not None:
        parts.append(translate("report", "It belongs to {read}.").format(read=read["stage_meaning"]))
    if read["reply_code"] is not None:
        parts.append(
            translate("report", "Reply code {read}: {read_2}.").format(
                read=read["reply_code"], read_2=read["reply_code_meaning"]
            )
        )
    if read["enhanced_code"] is not None:
        parts.append(
            translate("report", "Status code {read}: {read_2}.").format(
                read=read["enhanced_code"], read_2=read["enhanced_code_meaning"]
            )
        )
    if not parts:
        parts.append(translate("report", "No stage and no reply code could be read, and the words name no problem."))
    return tuple(parts)


def what_was_read(explanation: Explanation) -> dict[str, str | int | None]:
    """Give stage, codes and provider that were read, each with its meaning; None where the text says nothing."""
    reply = explanation.reply_code
    code = parse_enhanced_status_code(explanation.enhanced or "")
    return {
        "stage": explanation.stage,
        "stage_meaning": _STAGES.get(explanation.stage or ""),
        "reply_code": reply,
        "reply_code_meaning": None if reply is None else reply_code_meaning(reply),
        "enhanced_code": None if code is None else str(code),
        "enhanced_code_meaning": None if code is None else enhanced_code_meaning(code),
        "provider": explanation.provider,
    }


def certainty_words(certainty: Certainty | None) -> str:
    """Turn a certainty into the word in front of a cause; empty when it is sure or there is none."""
    return translate("report", "Probably") if certainty is Certainty.PROBABLE else ""
