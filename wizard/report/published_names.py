"""What the shipped data publishes itself, and so is nobody's secret: hosts, domains and addresses, each one exactly.

Of a host below a published name only that name may be read: what stands before it is often a customer's, such as
``acme-hats.onmicrosoft.com``. A provider set that somebody loaded adds nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from wizard.catalogue.causes import load_causes
from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.provider_set import shipped_set
from wizard.catalogue.providers import template_pattern
from wizard.catalogue.records import Provider

# Endings of file names that are no top-level domain: "settings.json" is not a host.
_FILE_ENDINGS = (
    "asc bak bat cfg cmd conf config crt csr css csv deb doc docx eml env exe gif htm html ini ipynb jpeg jpg js "
    "json jws jwt key log msi msg odt pdf pem php png ppt ps1 qm rpm smtpcfg smtpreq sqlite svg tar tmp toml ts "
    "tsx txt vcf whl xls xlsx xml yaml yml"
)
_FILES = frozenset(_FILE_ENDINGS.split())
_URL_HOST = re.compile(r"https?://([A-Za-z0-9.-]+)")
_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
_PLACEHOLDER = re.compile(r"\{([^}]*)\}")
_NOBODYS_PLACEHOLDERS = frozenset({"number", "region"})
"""What is filled in for them tells of a place or a machine, not of a customer as {tenant}, {login}, {server} do."""
_MOST_LABELS = 8
"""Published names have fewer; the labels of a hostile host are not tried one after the other."""


@lru_cache(maxsize=4096)
def may_be_shown(name: str) -> bool:
    """Tell whether a host, a domain or an e-mail address is published as it stands, or is but the name of a file."""
    plain = name.rstrip(".").lower()
    if "@" in plain:
        return plain in _addresses()
    if plain.rpartition(".")[2] in _FILES or plain in _platform_addresses() or plain in _hosts():
        return True
    return any(pattern.fullmatch(plain) for pattern in _patterns())


def readable_end(host: str) -> str:
    """Give the published name at the end of a host, the longest one; nothing where there is none."""
    labels = host.rstrip(".").split(".")
    ends = (".".join(labels[at:]) for at in range(max(0, len(labels) - _MOST_LABELS), len(labels) - 1))
    return next((end for end in ends if may_be_shown(end)), "")


@lru_cache(maxsize=1)
def _hosts() -> frozenset[str]:
    hosts = set(_hosts_of_texts())
    above = {".".join(host.split(".")[-2:]) for host in hosts}
    hosts |= {one for one in above if len(one.split(".")[0]) > 3}
    for provider in _providers():
        hosts.update(provider.email_domains, provider.mx_suffixes)
        hosts.update(endpoint.host for endpoint in provider.endpoints if not endpoint.template)
        # "*.onmicrosoft.com": the star is a customer's name, and the rest is the provider's.
        hosts.update(glob.partition("*.")[2] for glob in provider.email_domain_patterns if glob.startswith("*."))
        hosts.update(_end_of_template(endpoint.host) for endpoint in provider.endpoints if endpoint.template)
    return frozenset(name for name in hosts if "." in name and "{" not in name)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(
        template_pattern(endpoint.host)
        for provider in _providers()
        for endpoint in provider.endpoints
        if endpoint.template
        and set(_PLACEHOLDER.findall(endpoint.host)) <= _NOBODYS_PLACEHOLDERS
        and endpoint.host.rpartition("}")[2].count(".") >= 2
    )


@lru_cache(maxsize=1)
def _addresses() -> frozenset[str]:
    """Give the addresses of shipped platforms and providers; an address of another platform is its customer's."""
    records = (*_providers(), *load_platforms())
    return frozenset(found[0].lower() for record in records for found in _ADDRESS.finditer(repr(record)))


@lru_cache(maxsize=1)
def _platform_addresses() -> frozenset[str]:
    """Give the addresses from which known platforms send, which a firewall has to let through."""
    return frozenset(address for platform in load_platforms() for address in platform.egress_addresses)


def _end_of_template(host: str) -> str:
    """Give what stands after the placeholders of ``{login}.kasserver.com``; there is nothing in ``mail.{domain}``."""
    return host.rpartition("}.")[2] if "}." in host else ""


def _providers() -> tuple[Provider, ...]:
    return tuple(shipped_set().providers.values())


def _hosts_of_texts() -> Iterator[str]:
    for record in (*_providers(), *load_platforms(), *load_causes().values()):
        for found in _URL_HOST.finditer(repr(record)):
            host = found[1].strip(".-").lower()
            if not host.endswith(".example"):
                yield host
