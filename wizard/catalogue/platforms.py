"""The shipped platforms that send through a customer's mail server."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from wizard.catalogue.platform_records import Platform, PlatformField, PlatformFormPart, PlatformSecurityWord
from wizard.words.resource_files import list_resources, read_resource

NEUTRAL_PLATFORM = "other"
"""The id of the platform that stands for any that is not listed; it comes last."""


@lru_cache(maxsize=1)
def load_platforms() -> tuple[Platform, ...]:
    """Give every shipped platform in the order of show: by name, the neutral one last.

    The first page waits for it, so it is read without a library. A key that no record knows is a TypeError; the
    tests hold every shipped file against the types.
    """
    names = list_resources("platforms", ".json")
    loaded = [_platform(json.loads(read_resource("platforms", name))) for name in names]
    return tuple(sorted(loaded, key=lambda platform: (platform.id == NEUTRAL_PLATFORM, platform.name.casefold())))


def platform_by_id(platform_id: str) -> Platform | None:
    """Give the platform with this id, whatever its case; None when there is none."""
    wanted = platform_id.strip().casefold()
    return next((platform for platform in load_platforms() if platform.id == wanted), None)


def _platform(read: Mapping[str, Any]) -> Platform:
    form = tuple(_form_part(part) for part in read["form"])
    words = tuple(PlatformSecurityWord(**_all_frozen(word)) for word in read["security_words"])
    return Platform(**{**_all_frozen(read), "form": form, "security_words": words})


def _form_part(read: Mapping[str, Any]) -> PlatformFormPart:
    fields = tuple(PlatformField(**_all_frozen(field)) for field in read["fields"])
    return PlatformFormPart(**{**_all_frozen(read), "fields": fields})


def _all_frozen(read: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _frozen(value) for name, value in read.items()}


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
