"""Names of providers and server programs, brought to the few that the rules tell apart."""

from __future__ import annotations

import re

from wizard.catalogue.providers import provider_by_name, provider_for_host

# What text or host names give away, where nobody named the provider. Hosts of an error message decide, not addresses.
_TRACES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("exim", re.compile(r"incorrect authentication data")),
    ("google-workspace-relay", re.compile(r"smtp-relay\.gmail\.com|workspace smtp relay|smtp relay limit")),
    ("gmail", re.compile(r"\bgsmtp\b|smtp\.gmail\.com|smtp\.googlemail\.com|support\.google\.com/(mail|accounts)")),
    ("outlook-com", re.compile(r"smtp-mail\.outlook\.com|smtp\.live\.com|smtp\.hotmail\.com")),
    (
        "microsoft-365",
        re.compile(r"smtp\.office365\.com|prod\.outlook\.com|prod\.exchangelabs|protection\.outlook\.com"),
    ),
    ("ses", re.compile(r"email-smtp\.[a-z0-9-]+\.amazonaws\.com|identities failed the check in region")),
    ("sendgrid", re.compile(r"smtp\.sendgrid\.net|sendgrid")),
    ("mailgun", re.compile(r"smtp\.(eu\.)?mailgun\.org|mailgun")),
    ("yahoo", re.compile(r"smtp\.mail\.yahoo|#auth005")),
    ("aol", re.compile(r"smtp\.aol\.com")),
    ("icloud", re.compile(r"smtp\.mail\.me\.com|\.me\.com esmtp")),
    ("zoho-mail", re.compile(r"smtp(pro)?\.zoho")),
    ("qq", re.compile(r"smtp\.qq\.com|service\.mail\.qq\.com")),
    ("qq-exmail", re.compile(r"smtp\.exmail\.qq\.com")),
    ("netease", re.compile(r"smtp\.(163|126|yeah)\.(com|net)|help\.mail\.163\.com")),
    ("mail-ru", re.compile(r"smtp\.mail\.ru|help\.mail\.ru")),
    ("yandex", re.compile(r"smtp\.yandex\.")),
    ("fastmail", re.compile(r"smtp\.fastmail\.com")),
    ("brevo", re.compile(r"smtp-relay\.(brevo|sendinblue)\.com")),
)
# Words people use that no resource file needs to know; what is not here is looked up in the catalogue.
_GROUPS: dict[str, str] = {
    "google-workspace": "gmail",
    "gmail-relay": "google-workspace-relay",
    "m365": "microsoft-365",
    "office365": "microsoft-365",
    "microsoft365": "microsoft-365",
    "exchange-online": "microsoft-365",
    "hotmail": "outlook-com",
    "live": "outlook-com",
    "outlook": "outlook-com",
    "outlook-com": "outlook-com",
    "zoho": "zoho-mail",
    "163": "netease",
    "126": "netease",
    "tencent-exmail": "qq-exmail",
    "amazon-ses": "ses",
    "aws-ses": "ses",
    "exchange-onprem": "exchange",
}
# Services for programs that send: SES is apart, for its words about identities fit three causes.
SENDING_SERVICES = frozenset(
    {
        "ses",
        "sendgrid",
        "mailgun",
        "postmark",
        "brevo",
        "mailjet",
        "sparkpost",
        "mandrill",
        "smtp2go",
        "elastic-email",
        "mailersend",
        "resend",
        "mailtrap",
        "zeptomail",
        "scaleway-tem",
        "cloudflare-email-service",
        "azure-communication-services",
        "proton-smtp-token",
    }
)
LARGE_PROVIDERS = frozenset(
    {
        "gmail",
        "google-workspace-relay",
        "microsoft-365",
        "outlook-com",
        "yahoo",
        "aol",
        "icloud",
        "ses",
        "sendgrid",
        "mailgun",
        "postmark",
        "brevo",
        "mailjet",
        "sparkpost",
        "mandrill",
        "fastmail",
        "zoho-mail",
        "qq",
        "netease",
        "mail-ru",
        "yandex",
        "gmx",
        "web-de",
        "ionos",
        "rackspace",
        "qq-exmail",
    }
)
# People name these when they suspect them; what such a program touches is no longer the server's own.
ANTIVIRUS = frozenset(
    {
        "norton",
        "avast",
        "avg",
        "kaspersky",
        "eset",
        "bitdefender",
        "mcafee",
        "sophos",
        "symantec",
        "fortinet",
        "zscaler",
    }
)
_IGNORED = frozenset({"generic", "other", "unknown", "none", ""})


def provider_token(name: str | None) -> str | None:
    """Turn a provider's id, alias or a server program's name into the token that the rules read.

    ``gmail_relay``, ``outlook.com`` and ``m365`` are understood; a name that nobody knows stays as it is and simply
    fits no rule.
    """
    token = re.sub(r"[^a-z0-9]+", "-", (name or "").casefold()).strip("-")
    if token in _IGNORED:
        return None
    if token in _GROUPS:
        return _GROUPS[token]
    known = provider_by_name(name or "") or provider_by_name(token)
    return _GROUPS.get(known.id, known.id) if known is not None else token


def provider_traced(words: str) -> str | None:
    """Find the provider that a folded text gives away by its hosts or its own marks; None when it shows none."""
    return next((token for token, trace in _TRACES if trace.search(words)), None)


def provider_named(said: str | None, words: str) -> str | None:
    """Choose between the provider that a person named and the one that the text gives away.

    What a person said holds, but for "Exchange" where the server's own name is one of Microsoft 365.
    """
    traced = provider_traced(words)
    if said is None or (said == "exchange" and traced == "microsoft-365"):
        return traced
    return said


def provider_of_host(host: str) -> str | None:
    """Find the provider whose submission server has this name."""
    record = provider_for_host(host)
    return None if record is None else _GROUPS.get(record.id, record.id)
