"""The JSON Schemas of provider data, made from the records that read it: there is one description, not two."""

from __future__ import annotations

import inspect
from typing import Any

import msgspec

from wizard.catalogue.provider_set import ProviderSetDocument
from wizard.catalogue.records import Provider

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def provider_schema() -> dict[str, Any]:
    """Give the schema of one file in resources/providers."""
    return {"$schema": _DRAFT, "title": "A mail provider or sending service", **_schema(Provider)}


def provider_set_schema() -> dict[str, Any]:
    """Give the schema of the document inside a signed set."""
    return {"$schema": _DRAFT, "title": "A whole set of providers", **_schema(ProviderSetDocument)}


def _schema(record: type) -> dict[str, Any]:
    return {name: _tidied(value) for name, value in msgspec.json.schema(record).items()}


def _tidied(value: Any) -> Any:
    """Write descriptions without the indentation of the source."""
    if isinstance(value, dict):
        return {
            name: inspect.cleandoc(item) if name == "description" and isinstance(item, str) else _tidied(item)
            for name, item in value.items()
        }
    return [_tidied(item) for item in value] if isinstance(value, list | tuple) else value
