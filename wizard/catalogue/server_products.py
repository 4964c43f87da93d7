"""Names of mail server software, and the one look-up of whatever a person may call a server or a provider."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from wizard.catalogue.providers import plain_name, provider_by_name
from wizard.words.resource_files import read_resource


class ServerProduct(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One mail server product (resources/names/server-products.json)."""

    id: str
    name: str
    aliases: tuple[str, ...]


@lru_cache(maxsize=1)
def load_server_products() -> tuple[ServerProduct, ...]:
    """Give every known product in the order of the file."""
    return msgspec.json.decode(read_resource("names", "server-products.json"), type=tuple[ServerProduct, ...])


def server_product_by_name(name: str) -> ServerProduct | None:
    """Give the product with this id or alias, written as ``plain_name`` has it."""
    plain = plain_name(name)
    return next((product for product in load_server_products() if plain in (product.id, *product.aliases)), None)


def known_name(name: str) -> str | None:
    """Turn what a person calls a provider or a server into its id: a provider's, else a product's, else None."""
    provider = provider_by_name(name)
    if provider is not None:
        return provider.id
    product = server_product_by_name(name)
    return product.id if product is not None else None
