"""Words for deliveries: steps, how they end, and every code that says why; codes in, sentences out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from wizard.catalogue.causes import load_causes
from wizard.report.delivery_reasons import REASONS
from wizard.report.display_safe import display_safe
from wizard.report.finding_words import words_for
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.plain_numbers import waiting_time
from wizard.report.refusal_words import known_refusals, refusal_text
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_STEPS: Mapping[str, str] = {
    "sign-in": QT_TRANSLATE_NOOP("report", "Sign in from this computer"),
    "request": QT_TRANSLATE_NOOP("report", "Read the platform's keys"),
    "state": QT_TRANSLATE_NOOP("report", "Read what is active now"),
    "agree": QT_TRANSLATE_NOOP("report", "Show what will change"),
    "sign": QT_TRANSLATE_NOOP("report", "Sign and seal"),
    "push": QT_TRANSLATE_NOOP("report", "Hand over"),
    "platform-test": QT_TRANSLATE_NOOP("report", "Test from the platform"),
    "activate": QT_TRANSLATE_NOOP("report", "Activate"),
    "read-back": QT_TRANSLATE_NOOP("report", "Read back and compare"),
    "receipt": QT_TRANSLATE_NOOP("report", "Verify the receipt"),
    "restore": QT_TRANSLATE_NOOP("report", "Put back what was active"),
}
_OUTCOMES: Mapping[str, str] = {
    "active": QT_TRANSLATE_NOOP("report", "The platform now sends through your mail server."),
    "unchanged": QT_TRANSLATE_NOOP("report", "These settings are active already. Nothing was changed."),
    "proposed": QT_TRANSLATE_NOOP("report", "Nothing was sent. This is what a push would change."),
    "declined": QT_TRANSLATE_NOOP("report", "Nothing was sent."),
    "quarantined": QT_TRANSLATE_NOOP(
        "report",
        "The platform does not know this computer's key yet. It keeps the settings aside and does not use them.",
    ),
    "sign-in-failed": QT_TRANSLATE_NOOP(
        "report", "The new settings do not work from this computer. Nothing was sent to the platform."
    ),
    "test-failed": QT_TRANSLATE_NOOP("report", "The platform's own test failed. What was active before still is."),
    "refused": QT_TRANSLATE_NOOP("report", "The push was refused. What was active before still is."),
    "unreachable": QT_TRANSLATE_NOOP("report", "The platform could not be reached. What was active before still is."),
    "superseded": QT_TRANSLATE_NOOP(
        "report", "Another configuration was activated after this one was signed. That one is in use."
    ),
    "not-as-sent": QT_TRANSLATE_NOOP("report", "The platform does not hold the settings that it was given."),
    "receipt-refused": QT_TRANSLATE_NOOP("report", "The platform's receipt does not hold."),
    "receipt-missing": QT_TRANSLATE_NOOP(
        "report", "The platform now sends through your mail server, but its receipt could not be fetched."
    ),
    "not-noted": QT_TRANSLATE_NOOP(
        "report",
        "This computer could not note where the push stands, so it was not carried on. "
        "What was active before still is.",
    ),
    "unknown": QT_TRANSLATE_NOOP(
        "report", "The connection was lost at the decisive moment. The next start of this program asks the platform."
    ),
}
_RESTORED: Mapping[str, str] = {
    "not-needed": QT_TRANSLATE_NOOP(
        "report", "Nothing had to be put back: the platform does not use what was handed over."
    ),
    "restored": QT_TRANSLATE_NOOP("report", "What was active before is active again."),
    "fallback-instead": QT_TRANSLATE_NOOP(
        "report",
        "The platform sends from its own sender now. The earlier settings could not be "
        "put back: the platform needs their password again. Push them once more.",
    ),
    "failed": QT_TRANSLATE_NOOP(
        "report", "What was active before could not be put back. Look at the platform's own settings."
    ),
}
_AFTERMATHS: Mapping[str, str] = {
    "nothing-sent": QT_TRANSLATE_NOOP("report", "Nothing had been sent to the platform."),
    "not-active": QT_TRANSLATE_NOOP("report", "It never became active. What was active before still is."),
    "active": QT_TRANSLATE_NOOP("report", "It is active: the platform sends through it."),
    "superseded": QT_TRANSLATE_NOOP("report", "It was active for a time. Something else is in use now."),
    "unknown": QT_TRANSLATE_NOOP(
        "report", "The platform could not be asked what became of it. The next start asks again."
    ),
}
_FIELDS: Mapping[str, str] = {
    "method": QT_TRANSLATE_NOOP("report", "Sending method"),
    "host": QT_TRANSLATE_NOOP("report", "Server"),
    "port": QT_TRANSLATE_NOOP("report", "Port"),
    "security": QT_TRANSLATE_NOOP("report", "Security"),
    "username": QT_TRANSLATE_NOOP("report", "User name"),
    "from_name": QT_TRANSLATE_NOOP("report", "From name"),
    "from_address": QT_TRANSLATE_NOOP("report", "From address"),
    "tls": QT_TRANSLATE_NOOP("report", "Certificate check"),
}
_VALUES: Mapping[str, str] = {
    "fallback": QT_TRANSLATE_NOOP("report", "the platform's own sender"),
    "custom-smtp": QT_TRANSLATE_NOOP("report", "your mail server"),
}
_NAMES: Mapping[str, str] = {"implicit-tls": "SSL/TLS", "starttls": "STARTTLS"}
_VALUE_LIMIT = 200


def step_label(step: str) -> str:
    """Turn a step of a delivery into the label of its row; KeyError for a step without one."""
    return translate("report", _STEPS[step])


def outcome_text(outcome: str) -> str:
    """Turn the outcome of a delivery into its first sentence; KeyError for an outcome without one."""
    return translate("report", _OUTCOMES[outcome])


def restored_text(result: str) -> str:
    """Say what could be put back and what could not; KeyError for a result without a sentence."""
    return translate("report", _RESTORED[result])


def aftermath_text(aftermath: str) -> str:
    """Say what an interrupted push left behind; KeyError for an aftermath without a sentence."""
    return translate("report", _AFTERMATHS[aftermath])


def interrupted_text(from_address: str, origin: str, opened_at: int, step: str | None, aftermath: str) -> str:
    """Say which push was interrupted, when (seconds since 1970) and where, and what it left behind."""
    moment = f"{datetime.fromtimestamp(opened_at, UTC):%Y-%m-%d %H:%M}"
    address, place = isolate(display_safe(from_address)), isolate(display_safe(origin))
    if step is None:
        said = translate("report", "A push of {from_address} to {origin} was interrupted on {moment} UTC.").format(
            from_address=address, origin=place, moment=isolate(moment)
        )
    else:
        said = translate(
            "report", "A push of {from_address} to {origin} was interrupted on {moment} UTC at the step '{step}'."
        ).format(from_address=address, origin=place, moment=isolate(moment), step=step_label(step))
    return f"{said} {aftermath_text(aftermath)}"


def change_text(field: str, before: str | None, after: str | None) -> str:
    """Say what changes in one line, such as "Port: 587, then 465"; values come out safe to show."""
    label = translate("report", _FIELDS[field])
    if before is None:
        return labelled(label, _value(after))
    return translate("report", "{field}: {before}, then {after}").format(
        field=label, before=_value(before), after=_value(after)
    )


def reason_text(code: str, retry_after_s: int | None = None) -> str:
    """Turn the code of an ending into a sentence; a code that a platform made up is quoted, safe to show."""
    if code in REASONS:
        text = translate("report", REASONS[code])
    elif code in known_refusals():
        text = refusal_text(code)
    elif code in load_causes():
        title = words_for(code, {}, None).title
        text = translate("report", "{title}.", "a title that becomes a sentence").format(title=title)
    else:
        text = translate("report", "The platform refused with the code {code}.").format(
            code=isolate(display_safe(code, 80))
        )
    if not retry_after_s:
        return text
    return translate("report", "{sentence} It asks to wait {time}.").format(
        sentence=text, time=waiting_time(retry_after_s)
    )


def _value(value: str | None) -> str:
    if value is None or value == "cleartext":
        return translate("report", "none", "there is no user name, or no encryption")
    if value in _VALUES:
        return translate("report", _VALUES[value])
    return isolate(_NAMES.get(value) or display_safe(value, _VALUE_LIMIT))
