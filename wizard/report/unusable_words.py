"""Why a mailbox cannot send for a platform, and what can, in words."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.diagnosis.unusable_mailbox import Unusable
from wizard.report.display_safe import display_safe
from wizard.report.fill_once import fill_once
from wizard.report.isolates import isolate
from wizard.report.nameless import nameless_platform, nameless_platform_begins
from wizard.report.plain_dates import plain_moment
from wizard.report.plain_numbers import plain_number
from wizard.words.translation import QT_TRANSLATE_NOOP, in_language, translate

_REASONS: dict[str, tuple[str, str]] = {
    "mailbox.oauth_only": (
        QT_TRANSLATE_NOOP("report", "{provider} cannot be used with a user name and a password"),
        QT_TRANSLATE_NOOP(
            "report", "Since {date} {provider} takes OAuth only. {platform} signs in with a user name and a password."
        ),
    ),
    "mailbox.may_be_oauth_only": (
        QT_TRANSLATE_NOOP("report", "{provider} may refuse this mailbox"),
        QT_TRANSLATE_NOOP("report", "Some accounts at {provider} may take OAuth only. It is not published which."),
    ),
    "mailbox.password_off_by_default": (
        QT_TRANSLATE_NOOP("report", "{provider} may refuse the password"),
        QT_TRANSLATE_NOOP(
            "report",
            "Since {date} sign-in with a password is off by default. It works only where the "
            "administrator turned it on again.",
        ),
    ),
    "mailbox.no_smtp": (
        QT_TRANSLATE_NOOP("report", "{provider} has no outgoing server for other programs"),
        QT_TRANSLATE_NOOP("report", "Its mail can be sent with its own programs only."),
    ),
    "mailbox.local_only": (
        QT_TRANSLATE_NOOP("report", "{provider} works on your own computer only"),
        QT_TRANSLATE_NOOP("report", "Its outgoing server is a program on your computer. {platform} cannot reach it."),
    ),
    "mailbox.forwards_only": (
        QT_TRANSLATE_NOOP("report", "{provider} only forwards mail"),
        QT_TRANSLATE_NOOP("report", "It receives mail for the domain and has no outgoing server."),
    ),
    "mailbox.without_sign_in": (
        QT_TRANSLATE_NOOP("report", "{platform} needs a user name and a password"),
        QT_TRANSLATE_NOOP(
            "report",
            "{provider} admits addresses and asks for no sign-in. The form of {platform} "
            "cannot be saved without one.",
        ),
    ),
    "mailbox.addresses_unknown": (
        QT_TRANSLATE_NOOP("report", "{provider} may refuse {platform}"),
        QT_TRANSLATE_NOOP("report", "{provider} admits listed addresses only, and {platform} publishes none."),
    ),
    "host.private": (
        QT_TRANSLATE_NOOP("report", "{platform} cannot reach {host}"),
        QT_TRANSLATE_NOOP(
            "report",
            "{host} has an address that exists only in your own network. {platform} connects from the internet.",
        ),
    ),
    "host.inside_only": (
        QT_TRANSLATE_NOOP("report", "{platform} cannot find {host}"),
        QT_TRANSLATE_NOOP(
            "report", "The name {host} exists only in your own network. {platform} asks the public DNS."
        ),
    ),
    "host.split_dns": (
        QT_TRANSLATE_NOOP("report", "{platform} may reach another server than this computer"),
        QT_TRANSLATE_NOOP(
            "report",
            "In your network {host} leads to another address than in the public DNS. The "
            "test from here says little about {platform}.",
        ),
    ),
    "port.not_taken": (
        QT_TRANSLATE_NOOP("report", "{platform} does not take port {port}"),
        QT_TRANSLATE_NOOP("report", "Its form takes the ports {ports}."),
    ),
    "port.none_in_common": (
        QT_TRANSLATE_NOOP("report", "{provider} and {platform} have no port in common"),
        QT_TRANSLATE_NOOP(
            "report", "The form of {platform} takes the ports {ports}, and {provider} answers on none of them."
        ),
    ),
    "limit.below_volume": (
        QT_TRANSLATE_NOOP("report", "{provider} does not send {volume} messages a day"),
        QT_TRANSLATE_NOOP("report", "It sends at most {limit} in a day. After that messages are refused or delayed."),
    ),
    "limit.may_be_below_volume": (
        QT_TRANSLATE_NOOP("report", "{provider} may not send {volume} messages a day"),
        QT_TRANSLATE_NOOP("report", "The limit may be {limit} in a day. After that messages are refused or delayed."),
    ),
}
_WITH_A_PLAN = {
    "limit.may_be_below_volume": QT_TRANSLATE_NOOP(
        "report", "The limit may be {limit} in a day with {plan}. After that messages are refused or delayed."
    ),
}
_INSTEAD: dict[str, str] = {
    "another_mailbox": QT_TRANSLATE_NOOP("report", "Use a mailbox at another provider."),
    "sending_service": QT_TRANSLATE_NOOP(
        "report",
        "Use a sending service with a domain of your own, such as Amazon SES, Brevo, "
        "Mailgun, Postmark, Resend or SendGrid.",
    ),
    "business_mailbox": QT_TRANSLATE_NOOP(
        "report", "Use a mailbox in a domain of your own, at a provider that takes a password or app password."
    ),
    "relay_by_address": QT_TRANSLATE_NOOP("report", "Use a relay that admits the addresses of {platform}."),
    "administrator_turns_on": QT_TRANSLATE_NOOP(
        "report", "Ask the administrator to turn SMTP AUTH on for this mailbox."
    ),
    "make_app_password": QT_TRANSLATE_NOOP(
        "report", "Try to make an app password. If {provider} offers none, this mailbox cannot be used."
    ),
    "public_name": QT_TRANSLATE_NOOP("report", "Use the name under which the server is known in the internet."),
    "publish_port": QT_TRANSLATE_NOOP(
        "report", "Ask the people who run the server to open its submission port to the addresses of {platform}."
    ),
    "other_port": QT_TRANSLATE_NOOP("report", "Use port {works} of the same server."),
    "another_server": QT_TRANSLATE_NOOP("report", "Ask the people who run the server for one of these ports."),
    "larger_plan": QT_TRANSLATE_NOOP("report", "Look which limit your plan has, or take a larger one."),
    "own_domain_token": QT_TRANSLATE_NOOP(
        "report", "Use an SMTP token of a paid plan, for an address in a domain of your own."
    ),
    "ask_platform_addresses": QT_TRANSLATE_NOOP(
        "report", "Ask {platform} which addresses it sends from, and list them at {provider}."
    ),
}


@dataclass(frozen=True, slots=True)
class UnusableWords:
    """What to say about one reason; plain text, safe to show. ``instead``: what would work, the best first."""

    title: str
    why: str
    instead: tuple[str, ...]


def unusable_words(reason: Unusable) -> UnusableWords:
    """Turn a reason into words. KeyError for a code that is not in CODES."""
    title, why = _REASONS[reason.code]
    if reason.code in _WITH_A_PLAN and reason.params.get("plan"):
        why = _WITH_A_PLAN[reason.code]
    known = {name: _known(name, value) for name, value in reason.params.items() if value}
    values = {**_nameless(), **known}
    beginning = {name: words for name, words in _nameless_begins().items() if name not in known}

    def said(text: str) -> str:
        return fill_once(translate("report", text), values, beginning)

    return UnusableWords(said(title), said(why), tuple(said(_INSTEAD[code]) for code in reason.instead))


def _known(name: str, value: str) -> str:
    shown = display_safe(value, 200)
    if name == "date":
        return plain_moment(shown)
    if name == "plan":
        return in_language({"en": shown})
    if name in ("volume", "limit") and shown.isascii() and shown.isdigit():
        return plain_number(int(shown))
    return isolate(shown)


def _nameless() -> dict[str, str]:
    return {
        "provider": translate("report", "this provider", "in the middle of a sentence"),
        "platform": nameless_platform(),
        "host": translate("report", "this server", "in the middle of a sentence"),
        "date": translate("report", "some time", "in the middle of a sentence, after: Since"),
    }


def _nameless_begins() -> dict[str, str]:
    return {
        "provider": translate("report", "This provider", "at the beginning of a sentence"),
        "platform": nameless_platform_begins(),
        "host": translate("report", "This server", "at the beginning of a sentence"),
    }


def known_reasons() -> frozenset[str]:
    """Give every reason that has words."""
    return frozenset(_REASONS)


def known_alternatives() -> frozenset[str]:
    """Give every alternative that has words."""
    return frozenset(_INSTEAD)
