"""The registrable domain of a host: the part of a name that somebody registered and answers for."""

from __future__ import annotations

from functools import lru_cache

from publicsuffixlist import PublicSuffixList

from wizard.settings.endpoint import Host, parse_host


def registrable_domain(host: str) -> str | None:
    """Turn a host into its registrable domain, both in A-labels: smtp.mail.example.co.uk gives example.co.uk.

    The shipped Public Suffix List decides, its private section included: two customers of one hosting company
    (a.github.io, b.github.io) are two, not one. An ending that the list does not have counts as one label, as the
    list's own default rule says. None for an address, a public suffix itself, one label, and what is no name.
    """
    parsed = parse_host(host)
    if not isinstance(parsed, Host) or parsed.is_address:
        return None
    return _suffix_list().privatesuffix(parsed.ascii)


@lru_cache(maxsize=1)
def _suffix_list() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=True, accept_encoded_idn=True, only_icann=False)
