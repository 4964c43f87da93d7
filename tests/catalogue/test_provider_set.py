"""Which provider data is in use, and how old it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec
import pytest

from wizard.catalogue.provider_rules import provider_faults
from wizard.catalogue.provider_search import search_providers
from wizard.catalogue.provider_set import (
    ProviderSet,
    active_set,
    data_age_days,
    data_date,
    read_set,
    shipped_set,
    use_newer_set,
    write_set,
)
from wizard.catalogue.providers import load_providers, provider_by_name, provider_for_domain, provider_for_host
from wizard.catalogue.sending_services import sending_services
from wizard.catalogue.well_known import typo_hint

SHIPPED = shipped_set()


@pytest.fixture(autouse=True)
def shipped_again() -> Iterator[None]:
    yield
    use_newer_set(None)


def newer(days: int = 1) -> ProviderSet:
    """Give a set with one provider more, made some days after the shipped one."""
    gmail = SHIPPED.providers["gmail"]
    added = msgspec.structs.replace(
        gmail, id="brand-new", name="Brand New Mail", aliases=("bnm",), email_domains=("brandnewmail.example",),
        mx_suffixes=("brandnewmail.example",),
        endpoints=(msgspec.structs.replace(gmail.endpoints[0], host="smtp.brandnewmail.example"),),
    )  # fmt: skip
    made = read_set(write_set(SHIPPED.date + timedelta(days=days), [*SHIPPED.providers.values(), added]))
    assert isinstance(made, ProviderSet)
    return made


def test_the_shipped_set_is_in_use_and_has_the_day_of_its_newest_file() -> None:
    assert active_set() is SHIPPED
    assert data_date() == max(date.fromisoformat(p.checked_on) for p in SHIPPED.providers.values())
    assert data_age_days(data_date() + timedelta(days=3)) == 3
    assert data_age_days(date(2020, 1, 1)) == 0


def test_a_newer_set_is_seen_by_every_look_up_and_the_shipped_one_comes_back() -> None:
    assert provider_for_domain("brandnewmail.example") is None
    assert use_newer_set(newer())
    assert data_date() == SHIPPED.date + timedelta(days=1)
    for found in (
        provider_for_domain("brandnewmail.example"),
        provider_for_host("smtp.brandnewmail.example"),
        provider_by_name("bnm"),
        load_providers().get("brand-new"),
        search_providers("brandnew")[0],
    ):
        assert found is not None
        assert found.id == "brand-new"
    assert "brand-new" in {service.id for service in sending_services()}
    assert typo_hint("smtp.brandnewmial.example") == "smtp.brandnewmail.example"
    use_newer_set(None)
    assert provider_for_domain("brandnewmail.example") is None
    assert "brand-new" not in {service.id for service in sending_services()}


def test_a_set_older_than_the_shipped_one_is_left_aside() -> None:
    assert not use_newer_set(newer(-1))
    assert active_set() is SHIPPED
    assert use_newer_set(newer(0))


def test_a_file_of_bytes_that_is_no_set_says_why() -> None:
    assert isinstance(read_set(b"{}"), str)
    assert isinstance(read_set(b"\xff"), str)


def test_every_rule_can_fail() -> None:
    gmail, relay = SHIPPED.providers["gmail"], SHIPPED.providers["google-workspace-relay"]
    first = gmail.endpoints[0]

    def with_(**changes: object) -> tuple[str, ...]:
        return provider_faults([msgspec.structs.replace(gmail, **changes)])

    assert with_() == ()
    assert with_(endpoints=(msgspec.structs.replace(first, security="starttls"),))
    assert with_(endpoints=(first, first))
    assert with_(endpoints=(msgspec.structs.replace(first, host="smtp.{region}.example"),))
    assert with_(endpoints=(msgspec.structs.replace(first, template=True),))
    assert with_(endpoints=())
    assert with_(email_domains=("Gmail.com",))
    assert with_(email_domain_patterns=("*.*.com",))
    assert with_(email_domain_patterns=("gmail.*",))
    assert with_(sign_in="no-smtp")
    assert with_(admits_addresses=True)
    assert with_(client_address_words={"en": "Words."})
    assert with_(checked_on="")
    assert with_(limits={"en": "x" * 1001})
    assert with_(limits={"en": "a\u200bb"})
    assert with_(sign_in="oauth-only")
    assert provider_faults([gmail, gmail])
    assert provider_faults([gmail, msgspec.structs.replace(relay, aliases=("gmail.com",))])


def test_a_guide_with_an_unknown_placeholder_or_two_lines_of_command_breaks_the_rules() -> None:
    microsoft = SHIPPED.providers["microsoft-365"]
    assert microsoft.guide is not None
    section = microsoft.guide.sections[1]
    for step in (
        msgspec.structs.replace(section.steps[0], text={"en": "Do {this}."}),
        msgspec.structs.replace(section.steps[0], command="Get-User {platform}"),
        msgspec.structs.replace(section.steps[0], command="Get-User\nRemove-User"),
        msgspec.structs.replace(section.steps[0], path=("{menu}",)),
    ):
        guide = msgspec.structs.replace(microsoft.guide, sections=(msgspec.structs.replace(section, steps=(step,)),))
        assert provider_faults([msgspec.structs.replace(microsoft, guide=guide)])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", []),
        ("   ", []),
        ("@", []),
        ("x", []),
        ("anna@gmail.com", ["gmail"]),
        ("GMAIL.COM", ["gmail"]),
        ("smtp.resend.com", ["resend"]),
        ("no such provider", []),
    ],
)
def test_a_search_names_the_likeliest_first(query: str, expected: list[str]) -> None:
    assert [provider.id for provider in search_providers(query)][: len(expected) or 1] == expected


def test_a_search_gives_nobody_twice() -> None:
    for query in ("mail", "google", "microsoft", "yahoo", "smtp"):
        found = [provider.id for provider in search_providers(query)]
        assert len(found) == len(set(found)) > 1
