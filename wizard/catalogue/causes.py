"""The root causes a finding may name, with their words (resources/causes/FAMILY.json)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import msgspec

from wizard.catalogue.records import Cause, CauseWords
from wizard.words.resource_files import list_resources, read_resource


@lru_cache(maxsize=1)
def load_causes() -> Mapping[str, Cause]:
    """Read every cause, keyed by code, in the order of the files.

    A key of ``provider_words`` may name several providers, separated by commas; each gets an entry of its own.
    A file that is not as the schema says is an error of the installation: msgspec.ValidationError or ValueError.
    """
    causes: dict[str, Cause] = {}
    for name in list_resources("causes", ".json"):
        family = name.removesuffix(".json")
        for cause in msgspec.json.decode(read_resource("causes", name), type=tuple[Cause, ...]):
            if cause.code.partition(".")[0] != family or cause.code in causes:
                raise ValueError(f"cause {cause.code} does not belong in {name}")
            causes[cause.code] = msgspec.structs.replace(cause, provider_words=_each_provider(cause))
    return MappingProxyType(causes)


def _each_provider(cause: Cause) -> dict[str, CauseWords]:
    words: dict[str, CauseWords] = {}
    for providers, said in cause.provider_words.items():
        for provider in providers.split(","):
            words[provider.strip()] = said
    return words
