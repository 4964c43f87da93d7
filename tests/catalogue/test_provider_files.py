"""Every provider file holds sense: the schema of resources/providers."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

import msgspec
import pytest

from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Provider, Words
from wizard.catalogue.resource_files import list_resources, read_resource
from wizard.settings.endpoint import Host, parse_domain, parse_host

FILES = list_resources("providers", ".json")
PROVIDERS = list(load_providers().values())
SIGN_INS = {
    "password",
    "app-password",
    "password-or-app-password",
    "token",
    "oauth-only",
    "no-smtp",
    "not-a-submission-host",
    "local-only",
    "ip",
    "until-2026-12",
}


def sentences(provider: Provider) -> Iterator[Words]:
    yield from (provider.credential, *provider.prerequisites, provider.from_rule, provider.limits)
    yield from ({"en": error.meaning} for error in provider.errors)


def every(provider: Provider) -> str:
    return provider.id


def test_there_are_all_109_providers() -> None:
    assert len(FILES) == 109


@pytest.mark.parametrize("name", FILES)
def test_a_file_decodes_and_is_named_after_its_id(name: str) -> None:
    provider = msgspec.json.decode(read_resource("providers", name), type=Provider)
    assert f"{provider.id}.json" == name
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", provider.id)


@pytest.mark.parametrize("name", FILES)
def test_a_file_repeats_no_key(name: str) -> None:
    def refuse_repeated(pairs: list[tuple[str, object]]) -> dict[str, object]:
        repeated = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
        assert not repeated
        return dict(pairs)

    json.loads(read_resource("providers", name), object_pairs_hook=refuse_repeated)


def test_a_field_that_the_schema_does_not_know_is_refused() -> None:
    document = json.loads(read_resource("providers", "gmail.json")) | {"colour": "red"}
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(json.dumps(document), type=Provider)


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_endpoints_are_hosts_with_sane_ports_and_never_cleartext(provider: Provider) -> None:
    for endpoint in provider.endpoints:
        filled_in = re.sub(r"\{[a-z]+\}", "x1", re.sub(r"^\{server\}$", "{server}.example", endpoint.host))
        assert endpoint.template == (filled_in != endpoint.host)
        assert isinstance(parse_host(filled_in), Host)
        assert endpoint.port in (25, 80, 443, 465, 587, 588, 994, 1025, 2465, 2525, 2587, 8025, 8465)
        assert endpoint.security != "cleartext"
        if endpoint.port in (465, 994, 2465, 8465, 443):
            assert endpoint.security == "implicit-tls"
        else:
            assert endpoint.security == "starttls"
        assert all(isinstance(parse_domain(name, "domain"), Host) for name in endpoint.for_domains)


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_no_endpoint_stands_twice(provider: Provider) -> None:
    told_apart = [(e.host, e.port, e.security, e.variant) for e in provider.endpoints]
    assert len(told_apart) == len(set(told_apart))


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_domains_and_mail_exchangers_are_plain_names(provider: Provider) -> None:
    for name in (*provider.email_domains, *provider.mx_suffixes, *provider.spf_includes):
        assert parse_domain(name, "domain") == Host(name)
    for pattern in (*provider.email_domain_patterns, *provider.mx_patterns):
        assert pattern.count("*") == 1


def test_a_domain_or_mail_exchanger_or_alias_belongs_to_one_provider() -> None:
    for names in (
        [name for p in PROVIDERS for name in p.email_domains],
        [name for p in PROVIDERS for name in p.mx_suffixes],
        [name for p in PROVIDERS for name in {p.id, *p.aliases}],
    ):
        assert [name for name, count in Counter(names).items() if count > 1] == []


def test_an_alias_never_hides_another_providers_domain() -> None:
    owners = {domain: p.id for p in PROVIDERS for domain in p.email_domains}
    assert [(a, p.id) for p in PROVIDERS for a in p.aliases if owners.get(a, p.id) != p.id] == []


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_filters_and_forwarders_never_have_a_place_to_send_a_filters_mail(provider: Provider) -> None:
    if provider.kind == "filter":
        assert provider.endpoints == ()
        assert provider.sign_in == "not-a-submission-host"
    if provider.sign_in in ("no-smtp", "not-a-submission-host"):
        assert provider.endpoints == ()
    elif provider.kind != "forwarder":
        assert provider.endpoints != ()


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_sign_in_and_user_name_use_the_known_forms(provider: Provider) -> None:
    assert provider.sign_in in SIGN_INS
    assert re.fullmatch(r"email|local-part|literal:\S+|other:.+", provider.username)


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_pages_are_https(provider: Provider) -> None:
    links = [provider.help_url, provider.credential_url, *(s for s in provider.sources if "://" in s)]
    assert all(link.startswith("https://") for link in links if link)


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_the_data_has_a_date_and_says_where_it_is_from(provider: Provider) -> None:
    assert date.fromisoformat(provider.checked_on) >= date(2026, 11, 1)
    assert provider.sources
    if provider.oauth_only_after is not None:
        date.fromisoformat(provider.oauth_only_after)


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_sentences_are_short_plain_and_complete(provider: Provider) -> None:
    for words in sentences(provider):
        text = words["en"]
        assert text == text.strip()
        assert text[-1] in ".)" or re.search(r"\$\w+$|\.\.\.$|https://\S+$", text), text
        assert text[0].isupper() or text[0].isdigit() or text.startswith(("onboarding@", "sandbox.")), text
        assert not re.search(r"[\u2013\u2014!]|\s\s|\b(invalid|illegal|fatal|TODO|n/a)\b", text, re.IGNORECASE), text
        assert len(text) <= 330, text
    assert len(provider.credential["en"]) <= 150


def test_microsoft_365_tells_its_schedule_with_its_source() -> None:
    provider = load_providers()["microsoft-365"]
    said = " ".join(words["en"] for words in provider.prerequisites)
    assert "end of December 2026" in said
    assert "second half of 2027" in said
    assert "OAuth only" in said
    assert provider.sources[0].endswith("/4489835")
    assert provider.sign_in == "until-2026-12"


def test_outlook_com_is_oauth_only() -> None:
    provider = load_providers()["outlook-com"]
    assert provider.sign_in == "oauth-only"
    assert "OAuth" in provider.credential["en"]
    assert any("4164184" in source for source in provider.sources)
