"""Words for deliveries: steps, how they end, and every code that says why; codes in, sentences out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from wizard.catalogue.causes import load_causes
from wizard.report.delivery_reasons import REASONS
from wizard.report.display_safe import display_safe
from wizard.report.finding_words import words_for
from wizard.report.refusal_words import known_refusals, refusal_text

_STEPS: Mapping[str, str] = {
    "sign-in": "Sign in from this computer",
    "request": "Read the platform's keys",
    "state": "Read what is active now",
    "agree": "Show what will change",
    "sign": "Sign and seal",
    "push": "Hand over",
    "platform-test": "Test from the platform",
    "activate": "Activate",
    "read-back": "Read back and compare",
    "receipt": "Verify the receipt",
    "restore": "Put back what was active",
}
_OUTCOMES: Mapping[str, str] = {
    "active": "The platform now sends through your mail server.",
    "unchanged": "These settings are active already. Nothing was changed.",
    "proposed": "Nothing was sent. This is what a push would change.",
    "declined": "Nothing was sent.",
    "quarantined": "The platform does not know this computer's key yet. It keeps the settings aside "
    "and does not use them.",
    "sign-in-failed": "The new settings do not work from this computer. Nothing was sent to the platform.",
    "test-failed": "The platform's own test failed. What was active before still is.",
    "refused": "The push was refused. What was active before still is.",
    "unreachable": "The platform could not be reached. What was active before still is.",
    "superseded": "Another configuration was activated after this one was signed. That one is in use.",
    "not-as-sent": "The platform does not hold the settings that it was given.",
    "receipt-refused": "The platform's receipt does not hold.",
    "receipt-missing": "The platform now sends through your mail server, but its receipt could not be fetched.",
    "not-noted": "This computer could not note where the push stands, so it was not carried on. "
    "What was active before still is.",
    "unknown": "The connection was lost at the decisive moment. The next start of this program asks the platform.",
}
_RESTORED: Mapping[str, str] = {
    "not-needed": "Nothing had to be put back: the platform does not use what was handed over.",
    "restored": "What was active before is active again.",
    "fallback-instead": "The platform sends from its own sender now. The earlier settings could not be put back: "
    "the platform needs their password again. Push them once more.",
    "failed": "What was active before could not be put back. Look at the platform's own settings.",
}
_AFTERMATHS: Mapping[str, str] = {
    "nothing-sent": "Nothing had been sent to the platform.",
    "not-active": "It never became active. What was active before still is.",
    "active": "It is active: the platform sends through it.",
    "superseded": "It was active for a time. Something else is in use now.",
    "unknown": "The platform could not be asked what became of it. The next start asks again.",
}
_FIELDS: Mapping[str, str] = {
    "method": "Sending method",
    "host": "Server",
    "port": "Port",
    "security": "Security",
    "username": "User name",
    "from_name": "From name",
    "from_address": "From address",
    "tls": "Certificate check",
}
_VALUES: Mapping[str, str] = {
    "fallback": "the platform's own sender",
    "custom-smtp": "your mail server",
    "implicit-tls": "SSL/TLS",
    "starttls": "STARTTLS",
    "cleartext": "none",
}
_VALUE_LIMIT = 200


def step_label(step: str) -> str:
    """Turn a step of a delivery into the label of its row; KeyError for a step without one."""
    return _STEPS[step]


def outcome_text(outcome: str) -> str:
    """Turn the outcome of a delivery into its first sentence; KeyError for an outcome without one."""
    return _OUTCOMES[outcome]


def restored_text(result: str) -> str:
    """Say what could be put back and what could not; KeyError for a result without a sentence."""
    return _RESTORED[result]


def aftermath_text(aftermath: str) -> str:
    """Say what an interrupted push left behind; KeyError for an aftermath without a sentence."""
    return _AFTERMATHS[aftermath]


def interrupted_text(from_address: str, origin: str, opened_at: int, step: str | None, aftermath: str) -> str:
    """Say which push was interrupted, when (seconds since 1970) and where, and what it left behind."""
    moment = datetime.fromtimestamp(opened_at, UTC)
    where = "" if step is None else f" at the step '{step_label(step)}'"
    return (
        f"A push of {display_safe(from_address)} to {display_safe(origin)} was interrupted "
        f"on {moment:%Y-%m-%d %H:%M} UTC{where}. {aftermath_text(aftermath)}"
    )


def change_text(field: str, before: str | None, after: str | None) -> str:
    """Say what changes in one line, such as "Port: 587, then 465"; values come out safe to show."""
    new = _value(after)
    return f"{_FIELDS[field]}: {new}" if before is None else f"{_FIELDS[field]}: {_value(before)}, then {new}"


def reason_text(code: str, retry_after_s: int | None = None) -> str:
    """Turn the code of an ending into a sentence; a code that a platform made up is quoted, safe to show."""
    if code in REASONS:
        text = REASONS[code]
    elif code in known_refusals():
        text = refusal_text(code)
    elif code in load_causes():
        text = words_for(code, {}, None).title + "."
    else:
        text = f"The platform refused with the code {display_safe(code, 80)}."
    return text if not retry_after_s else f"{text} It asks to wait {_duration(retry_after_s)}."


def _value(value: str | None) -> str:
    return "none" if value is None else _VALUES.get(value) or display_safe(value, _VALUE_LIMIT)


def _duration(seconds: int) -> str:
    if seconds < 120:
        return "1 second" if seconds == 1 else f"{seconds} seconds"
    minutes = -(-seconds // 60)
    return f"{minutes} minutes" if minutes < 120 else f"{-(-minutes // 60)} hours"
