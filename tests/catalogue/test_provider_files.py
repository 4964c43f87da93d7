"""Every provider file holds sense: the schema of resources/providers."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

import jsonschema
import msgspec
import pytest

from wizard.catalogue.provider_rules import provider_faults
from wizard.catalogue.provider_schema import provider_schema, provider_set_schema
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Provider, Words
from wizard.settings.endpoint import Host, parse_domain, parse_host
from wizard.words.resource_files import list_resources, read_resource

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
    yield from (words for words in (provider.sign_in_unclear, provider.client_address_words) if words is not None)
    yield from (change.what for change in provider.changes)
    if provider.oauth is not None and provider.oauth.note is not None:
        yield provider.oauth.note
    for section in provider.guide.sections if provider.guide is not None else ():
        yield from (step.text for step in section.steps)


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


def test_every_file_and_set_passes_the_rules() -> None:
    assert provider_faults(PROVIDERS) == ()


@pytest.mark.parametrize(
    ("name", "made"), [("provider-1", provider_schema()), ("provider-set-1", provider_set_schema())]
)
def test_the_shipped_schema_is_the_one_of_the_records(name: str, made: dict[str, object]) -> None:
    shipped = json.loads(read_resource("schemas", f"{name}.schema.json"))
    jsonschema.Draft202012Validator.check_schema(shipped)
    assert shipped == made


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_as_the_schema_says(name: str) -> None:
    jsonschema.validate(json.loads(read_resource("providers", name)), provider_schema())


@pytest.mark.parametrize(
    "change",
    [
        {"credential": {"de": "Ein Passwort."}},
        {"help_url": "http://example.com/"},
        {"checked_on": "yesterday"},
        {"sign_in": "magic"},
        {"endpoints": [{"host": "smtp.example.com", "port": 70000, "security": "starttls"}]},
        {"changes": [{"on": "soon", "what": {"en": "Something."}, "source": "https://example.com/"}]},
        {"sending_limits": {"counted_by": "account", "plans": []}},
        {"surprise": 1},
    ],
    ids=str,
)
def test_the_schema_refuses_what_is_not_a_provider(change: dict[str, object]) -> None:
    document = json.loads(read_resource("providers", "gmail.json")) | change
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, provider_schema())


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
        assert len(text) <= 340, text
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


def test_microsoft_365_has_its_schedule_as_data() -> None:
    changes = load_providers()["microsoft-365"].changes
    assert [change.on for change in changes] == ["2026-12", "2027-01", "2027-H2"]
    assert all(change.source.endswith("/4489835") and change.certain for change in changes)


@pytest.mark.parametrize("name", ["yahoo", "aol", "att"])
def test_what_is_unclear_about_yahoo_is_said_with_may_and_a_source(name: str) -> None:
    provider = load_providers()[name]
    assert provider.sign_in_unclear is not None
    assert re.search("not clear|unclear", provider.sign_in_unclear["en"])
    assert "may" in provider.changes[0].what["en"]
    assert not provider.changes[0].certain


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_a_change_whose_sources_are_weak_is_said_with_may(provider: Provider) -> None:
    assert [c.what["en"] for c in provider.changes if not c.certain and " may " not in c.what["en"]] == []


@pytest.mark.parametrize("provider", PROVIDERS, ids=every)
def test_numbers_of_the_words_about_limits_are_in_the_data_too(provider: Provider) -> None:
    """The numbers a program compares are the ones a person reads: neither says what the other does not."""
    said = {int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*", provider.limits["en"].replace("24 hours", ""))}
    plans = provider.sending_limits.plans if provider.sending_limits is not None else ()
    known = {n for plan in plans for n in msgspec.structs.astuple(plan) if isinstance(n, int)}
    unread = {"google-workspace-relay": {130}, "microsoft-365": {3}, "ses": {1}, "zoho-personal": {50}}
    unread |= {"netease": {50}, "zeptomail": {10000}}
    assert said <= known | unread.get(provider.id, set())


@pytest.mark.parametrize("name", ["gmail", "google-workspace", "microsoft-365", "outlook-com"])
def test_the_big_two_have_a_complete_guide(name: str) -> None:
    guide = load_providers()[name].guide
    assert guide is not None
    steps = [step for section in guide.sections for step in section.steps]
    assert len(steps) >= 5
    assert any(step.url for step in steps)
    if name in ("google-workspace", "microsoft-365"):
        assert {section.for_whom for section in guide.sections} >= {"mailbox-owner", "mail-administrator"}
        assert any(step.path for step in steps)
        assert any(section.request for section in guide.sections)


def test_the_guide_of_microsoft_365_has_the_commands() -> None:
    guide = load_providers()["microsoft-365"].guide
    assert guide is not None
    commands = [step.command for section in guide.sections for step in section.steps if step.command]
    assert "Set-CASMailbox -Identity {mailbox} -SmtpClientAuthenticationDisabled $false" in commands
    assert "Connect-ExchangeOnline" in commands
