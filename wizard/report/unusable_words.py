"""Why a mailbox cannot send for a platform, and what can, in words."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.diagnosis.unusable_mailbox import Unusable
from wizard.report.display_safe import display_safe
from wizard.report.fill_once import fill_once
from wizard.report.plain_dates import plain_moment

_REASONS: dict[str, tuple[str, str]] = {
    "mailbox.oauth_only": (
        "{provider} cannot be used with a user name and a password",
        "Since {date} {provider} takes OAuth only. {platform} signs in with a user name and a password.",
    ),
    "mailbox.may_be_oauth_only": (
        "{provider} may refuse this mailbox",
        "Some accounts at {provider} may take OAuth only. It is not published which.",
    ),
    "mailbox.password_off_by_default": (
        "{provider} may refuse the password",
        "Since {date} sign-in with a password is off by default. It works only where the administrator turned it on "
        "again.",
    ),
    "mailbox.no_smtp": (
        "{provider} has no outgoing server for other programs",
        "Its mail can be sent with its own programs only.",
    ),
    "mailbox.local_only": (
        "{provider} works on your own computer only",
        "Its outgoing server is a program on your computer. {platform} cannot reach it.",
    ),
    "mailbox.forwards_only": (
        "{provider} only forwards mail",
        "It receives mail for the domain and has no outgoing server.",
    ),
    "mailbox.without_sign_in": (
        "{platform} needs a user name and a password",
        "{provider} admits addresses and asks for no sign-in. The form of {platform} cannot be saved without one.",
    ),
    "mailbox.addresses_unknown": (
        "{provider} may refuse {platform}",
        "{provider} admits listed addresses only, and {platform} publishes none.",
    ),
    "host.private": (
        "{platform} cannot reach {host}",
        "{host} has an address that exists only in your own network. {platform} connects from the internet.",
    ),
    "host.inside_only": (
        "{platform} cannot find {host}",
        "The name {host} exists only in your own network. {platform} asks the public DNS.",
    ),
    "host.split_dns": (
        "{platform} may reach another server than this computer",
        "In your network {host} leads to another address than in the public DNS. The test from here says little "
        "about {platform}.",
    ),
    "port.not_taken": (
        "{platform} does not take port {port}",
        "Its form takes the ports {ports}.",
    ),
    "port.none_in_common": (
        "{provider} and {platform} have no port in common",
        "The form of {platform} takes the ports {ports}, and {provider} answers on none of them.",
    ),
    "limit.below_volume": (
        "{provider} does not send {volume} messages a day",
        "It sends at most {limit} in a day. After that messages are refused or delayed.",
    ),
    "limit.may_be_below_volume": (
        "{provider} may not send {volume} messages a day",
        "The limit may be {limit} in a day{plan}. After that messages are refused or delayed.",
    ),
}
_INSTEAD: dict[str, str] = {
    "another_mailbox": "Use a mailbox at another provider.",
    "sending_service": "Use a sending service with a domain of your own, such as Amazon SES, Brevo, Mailgun, "
    "Postmark, Resend or SendGrid.",
    "business_mailbox": "Use a mailbox in a domain of your own, at a provider that takes a password or app password.",
    "relay_by_address": "Use a relay that admits the addresses of {platform}.",
    "administrator_turns_on": "Ask the administrator to turn SMTP AUTH on for this mailbox.",
    "make_app_password": "Try to make an app password. If {provider} offers none, this mailbox cannot be used.",
    "public_name": "Use the name under which the server is known in the internet.",
    "publish_port": "Ask the people who run the server to open its submission port to the addresses of {platform}.",
    "other_port": "Use port {works} of the same server.",
    "another_server": "Ask the people who run the server for one of these ports.",
    "larger_plan": "Look which limit your plan has, or take a larger one.",
    "own_domain_token": "Use an SMTP token of a paid plan, for an address in a domain of your own.",
    "ask_platform_addresses": "Ask {platform} which addresses it sends from, and list them at {provider}.",
}
_NAMELESS = {"provider": "this provider", "platform": "the platform", "host": "this server", "date": "some time"}


@dataclass(frozen=True, slots=True)
class UnusableWords:
    """What to say about one reason; plain text, safe to show. ``instead``: what would work, the best first."""

    title: str
    why: str
    instead: tuple[str, ...]


def unusable_words(reason: Unusable) -> UnusableWords:
    """Turn a reason into words. KeyError for a code that is not in CODES."""
    title, why = _REASONS[reason.code]
    values = {**_NAMELESS, **{name: display_safe(value, 200) for name, value in reason.params.items() if value}}
    values["plan"] = f" with {values['plan']}" if "plan" in values else ""
    if reason.params.get("date"):
        values["date"] = plain_moment(reason.params["date"])
    instead = tuple(fill_once(_INSTEAD[code], values) for code in reason.instead)
    return UnusableWords(fill_once(title, values), fill_once(why, values), instead)


def known_reasons() -> frozenset[str]:
    """Give every reason that has words."""
    return frozenset(_REASONS)


def known_alternatives() -> frozenset[str]:
    """Give every alternative that has words."""
    return frozenset(_INSTEAD)
