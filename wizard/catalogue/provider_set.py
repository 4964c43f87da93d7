"""Which provider data is in use: what ships with the program, or a newer set that was loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated, Final, Literal

import msgspec

from wizard.catalogue.provider_rules import provider_faults
from wizard.catalogue.record_base import Day, Record
from wizard.catalogue.records import Provider
from wizard.words.resource_files import list_resources, read_resource

SET_SCHEMA: Final = "smtp-wizard/provider-set/1"


class ProviderSetDocument(Record, frozen=True):
    """A whole set as one document; it replaces the shipped one. ``date``: the day the set was made."""

    schema: Literal["smtp-wizard/provider-set/1"]
    date: Day
    providers: Annotated[tuple[Provider, ...], msgspec.Meta(min_length=1, max_length=5000)]


@dataclass(frozen=True, slots=True, eq=False)
class ProviderSet:
    """The providers by id, in the order of the ids, and the day to which the data belongs."""

    date: date
    origin: Literal["shipped", "loaded"]
    providers: Mapping[str, Provider]


class _Slot:
    """The one place that remembers a newer set; None while the shipped one is in use."""

    newer: ProviderSet | None = None


def active_set() -> ProviderSet:
    """Give the set in use."""
    return _slot().newer or shipped_set()


@lru_cache(maxsize=1)
def shipped_set() -> ProviderSet:
    """Read the set in resources/providers; its date is the newest day on which one of its files was checked."""
    decoder = msgspec.json.Decoder(Provider)
    loaded = [decoder.decode(read_resource("providers", name)) for name in list_resources("providers", ".json")]
    newest = max(provider.checked_on for provider in loaded)
    return ProviderSet(date.fromisoformat(newest), "shipped", _by_id(loaded))


def data_date() -> date:
    """Give the day to which the provider data in use belongs."""
    return active_set().date


def data_age_days(today: date) -> int:
    """Give how many days old the data in use is; never below 0, whatever the clock of this computer says."""
    return max(0, (today - data_date()).days)


def read_set(payload: bytes) -> ProviderSet | str:
    """Turn the bytes of a provider-set document into a set; a text says why it is not taken.

    Everything the shipped files are held to is checked: the schema, and the rules of ``provider_faults``.
    """
    try:
        document = msgspec.json.decode(payload, type=ProviderSetDocument)
        day = date.fromisoformat(document.date)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        return str(error)[:200]
    faults = provider_faults(document.providers)
    if faults:
        return faults[0]
    return ProviderSet(day, "loaded", _by_id(document.providers))


def write_set(day: date, providers: Iterable[Provider]) -> bytes:
    """Turn providers into the bytes of a provider-set document."""
    ordered = tuple(sorted(providers, key=lambda provider: provider.id))
    return msgspec.json.encode(ProviderSetDocument(SET_SCHEMA, day.isoformat(), ordered))


def use_newer_set(newer: ProviderSet | None) -> bool:
    """Use another set from now on; an older one than the shipped is left aside. None: the shipped set again.

    To be called before the search begins, at the start of the program. Tells whether the set is in use.
    """
    if newer is not None and newer.date < shipped_set().date:
        return False
    _slot().newer = newer
    return newer is not None


@lru_cache(maxsize=1)
def _slot() -> _Slot:
    return _Slot()


def _by_id(providers: Iterable[Provider]) -> Mapping[str, Provider]:
    return MappingProxyType({provider.id: provider for provider in sorted(providers, key=lambda p: p.id)})
