"""The parts of a provider's record that a program reads: dates, numbers, OAuth, and the guide."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from wizard.catalogue.record_base import Count, HttpsUrl, Moment, Record, Words


class SignInChange(Record, frozen=True):
    """One step of a provider's schedule: when, what changes for signing in, and the page that says so.

    ``certain`` is false where the sources contradict each other: words then say "may".
    """

    on: Moment
    what: Words
    source: HttpsUrl
    certain: bool = True


class PlanLimit(Record, frozen=True):
    """What one account may send; None where no number is known.

    ``plan``: the kind of account these numbers hold for; None when they hold for every one.
    """

    plan: Words | None = None
    messages_per_minute: Count | None = None
    messages_per_hour: Count | None = None
    messages_per_day: Count | None = None
    messages_per_month: Count | None = None
    recipients_per_hour: Count | None = None
    recipients_per_day: Count | None = None
    external_recipients_per_day: Count | None = None
    recipients_per_message: Count | None = None
    megabytes_per_message: Count | None = None


class SendingLimits(Record, frozen=True):
    """What a provider lets one account send.

    ``counted_by``: what the numbers count for. ``all_plans``: no plan allows more than the ones listed; false when
    larger plans exist whose numbers are not known.
    """

    counted_by: Literal["mailbox", "user", "domain", "account", "organisation"]
    plans: Annotated[tuple[PlanLimit, ...], msgspec.Meta(min_length=1)]
    all_plans: bool = True


class OAuthEndpoints(Record, frozen=True):
    """Where a program signs in with OAuth 2.0 (RFC 6749) and which SASL mechanisms carry the token.

    A URL may hold {tenant}: the organisation's id, ``common`` or ``organizations``.
    """

    authorize: HttpsUrl
    token: HttpsUrl
    scopes: tuple[str, ...]
    mechanisms: tuple[Literal["XOAUTH2", "OAUTHBEARER"], ...]
    device_code: HttpsUrl | None = None
    note: Words | None = None


class GuideStep(Record, frozen=True):
    """One thing to do. The text, and the command, may hold {mailbox}, {domain}, {platform} and {addresses}.

    ``path``: the way through menus, one name each, as they are written on the screen. ``command``: one line for
    PowerShell, its values quoted when they are filled in. ``url``: the page on which the step is done.
    """

    text: Words
    path: tuple[str, ...] = ()
    command: str | None = None
    url: HttpsUrl | None = None


class GuideSection(Record, frozen=True):
    """What one person does. ``request``: what to write to that person, who is somebody else."""

    for_whom: Literal["mailbox-owner", "mail-administrator", "security-administrator", "everyone"]
    title: Words
    steps: Annotated[tuple[GuideStep, ...], msgspec.Meta(min_length=1)]
    request: Words | None = None


class ProviderGuide(Record, frozen=True):
    """Everything to do before the first sign-in, by person, in order."""

    sections: Annotated[tuple[GuideSection, ...], msgspec.Meta(min_length=1)]
