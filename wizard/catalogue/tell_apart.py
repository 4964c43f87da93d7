"""By what a person tells one possible cause from another (resources/tell_apart/causes.json)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import msgspec

from wizard.catalogue.records import Words
from wizard.words.resource_files import read_resource


@lru_cache(maxsize=1)
def load_tell_apart() -> Mapping[str, Words]:
    """Read the sentence of every cause: what a person can see or try that is so only with this cause."""
    return MappingProxyType(msgspec.json.decode(read_resource("tell_apart", "causes.json"), type=dict[str, Words]))
