"""The licences of the data that is shipped (resources/licences/shipped.json)."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from wizard.catalogue.records import Words
from wizard.words.resource_files import list_resources, read_resource


class ShippedData(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Some folders below resources/, what they are in words, and the licence they come under (SPDX where it can)."""

    what: Words
    licence: str
    folders: tuple[str, ...]


@lru_cache(maxsize=1)
def shipped_data() -> tuple[ShippedData, ...]:
    """Give what is in this copy of the program; an entry whose folders are not shipped with it is left out.

    A damaged file is an error of the installation: msgspec.ValidationError.
    """
    there = set(list_resources("", ""))
    entries = msgspec.json.decode(read_resource("licences", "shipped.json"), type=tuple[ShippedData, ...])
    return tuple(entry for entry in entries if there & set(entry.folders))
