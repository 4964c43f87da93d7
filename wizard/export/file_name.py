"""A file name that every system takes and that says what is in it."""

from __future__ import annotations

import re

from wizard.settings.submission_settings import SettingsSummary

CONFIG_SUFFIX = ".smtpconf.json"
TOKEN_SUFFIX = ".smtpconf.jws"  # noqa: S105 - a file name's ending
REQUEST_SUFFIX = ".smtpreq.json"
_MAX_STEM = 80
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


def suggested_name(settings: SettingsSummary, platform_id: str, suffix: str = CONFIG_SUFFIX) -> str:
    """Suggest ``DOMAIN-PLATFORM.smtpconf.json``: lower-case letters, digits, dots and hyphens only."""
    return safe_stem(f"{settings.sender.mailbox.domain.ascii}-{platform_id}") + suffix


def safe_stem(text: str) -> str:
    """Reduce any text to a file name without ending; device names of Windows get a letter in front."""
    stem = re.sub(r"[^a-z0-9.-]+", "-", text.lower())
    stem = re.sub(r"\.{2,}", ".", stem)[:_MAX_STEM].strip(".-")
    if not stem:
        return "settings"
    return f"x-{stem}" if _RESERVED.match(stem) else stem


def token_name(config_name: str) -> str:
    """Give the name of the .jws that stands beside a .json of this name."""
    return config_name.removesuffix(CONFIG_SUFFIX).removesuffix(".json") + TOKEN_SUFFIX
