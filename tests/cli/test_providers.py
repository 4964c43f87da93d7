"""`smtp-wizard providers`: list, search, show, and load newer data."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from tests.architecture.import_table import CHECKOUT
from tests.cli.commands import CommandRun, run_command
from wizard.catalogue.provider_set import data_date, shipped_set, use_newer_set, write_set
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Provider
from wizard.export.provider_set_file import sign_set
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import ED25519
from wizard.facts.network_view import NetworkView

TOMORROW = shipped_set().date + timedelta(days=1)
Command = Callable[..., CommandRun]


@pytest.fixture
def providers(capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """Give a function that runs the command; afterwards the shipped data is in use again."""

    def run(*arguments: str) -> CommandRun:
        capsys.readouterr()
        code = run_command(("providers", *arguments), NetworkView())
        captured = capsys.readouterr()
        return CommandRun(code, captured.out, captured.err)

    yield run
    use_newer_set(None)


@pytest.fixture
def signer() -> SignerKey:
    return make_signer_key(ED25519)


@pytest.fixture
def key_file(signer: SignerKey, tmp_path: Path) -> str:
    path = tmp_path / "data-key.json"
    path.write_text(json.dumps(dict(signer.public_jwk)))
    return str(path)


def renamed() -> list[Provider]:
    """Give the shipped set with one provider changed, as an update would."""
    return [
        msgspec.structs.replace(p, name="Brand New Mail") if p.id == "gmx" else p
        for p in shipped_set().providers.values()
    ]


def signed(path: Path, signer: SignerKey, day: date = TOMORROW, providers: list[Provider] | None = None) -> str:
    path.write_bytes(sign_set(write_set(day, providers or renamed()), signer))
    return str(path)


def test_every_provider_is_listed_with_the_age_of_the_data(providers: Command) -> None:
    result = providers()
    assert result.code == 0
    assert len(result.out.splitlines()) == 109 + 2
    assert "The provider data is of 22 November 2026" in result.out
    document = providers("--json").document
    assert len(document["providers"]) == 109
    assert document["data"]["origin"] == "shipped"
    assert document["data"]["date"] == "2026-11-22"


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("gmail", "gmail"),
        ("anna@hotmail.co.uk", "outlook-com"),
        ("smtp.office365.com", "microsoft-365"),
        ("contoso-com.mail.protection.outlook.com", "microsoft-365"),
        ("smtp.mx.cloudflare.net", "cloudflare-email-service"),
        ("smtp-relay.gmail.com", "google-workspace-relay"),
        ("aspmx.l.google.com", "google-workspace"),
        ("Amazon SES", "ses"),
        ("m365", "microsoft-365"),
        ("sendgrid.net", "sendgrid"),
        ("fastm", "fastmail"),
        ("kundenserver", "ionos"),
    ],
)
def test_a_search_finds_by_name_address_domain_and_host(providers: Command, query: str, first: str) -> None:
    result = providers(query, "--json")
    assert result.code == 0
    assert result.document["providers"][0]["id"] == first


def test_a_search_without_a_result_gives_1_and_the_name_that_was_meant(providers: Command) -> None:
    result = providers("gmial.com")
    assert result.code == 1
    assert "Did you mean gmail.com?" in result.err
    assert providers("no-such-thing-at-all", "--json").document["providers"] == []


@pytest.mark.parametrize("name", sorted(load_providers()))
def test_each_provider_can_be_shown_as_text_and_as_json(providers: Command, name: str) -> None:
    result = providers("--show", name)
    assert result.code == 0
    assert load_providers()[name].name in result.out
    detail = providers("--show", name, "--json").document["providers"][0]["detail"]
    assert detail["guide"]["sections"]


def test_the_guide_takes_the_mailbox_and_the_platform(providers: Command) -> None:
    result = providers(
        "--show", "microsoft-365", "--mailbox", "pat.o'brien@contoso.com", "--platform", "getthereferral"
    )
    assert (
        "PS> Set-CASMailbox -Identity 'pat.o''brien@contoso.com' -SmtpClientAuthenticationDisabled $false"
        in result.out
    )
    assert "GTR sends through smtp.office365.com" in " ".join(result.out.split())
    assert "December 2026" in result.out
    assert "/4489835" in result.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("--show", "nobody"),
        ("gmail", "--show", "gmail"),
        ("--mailbox", "a@b.de"),
        ("--show", "gmail", "--mailbox", "nonsense"),
        ("--show", "gmail", "--platform", "nowhere"),
        ("--data-key", "x.json"),
        ("--load", "a", "--use-shipped"),
    ],
)
def test_what_does_not_go_together_is_refused(providers: Command, arguments: tuple[str, ...]) -> None:
    assert providers(*arguments).code == 2


def test_a_newer_signed_set_is_used_from_then_on_until_it_is_forgotten(
    providers: Command, signer: SignerKey, key_file: str, tmp_path: Path
) -> None:
    loaded = providers("--load", signed(tmp_path / "set.jws", signer), "--data-key", key_file, "--json")
    assert loaded.code == 0
    assert loaded.document["data"]["origin"] == "loaded"
    assert data_date() == TOMORROW
    assert "Brand New Mail" in providers("gmx").out
    assert "It was loaded on this computer." in providers().out
    forgotten = providers("--use-shipped", "--json")
    assert forgotten.document["data"]["origin"] == "shipped"
    assert "Brand New Mail" not in providers("gmx").out


def test_another_process_uses_the_loaded_set_too(
    providers: Command, signer: SignerKey, key_file: str, tmp_path: Path
) -> None:
    assert providers("--load", signed(tmp_path / "set.jws", signer), "--data-key", key_file).code == 0
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    result = subprocess.run(
        [sys.executable, "-m", "wizard", "providers", "gmx"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "Brand New Mail" in result.stdout


@pytest.mark.parametrize("days", [1, 400])
def test_an_older_set_is_refused_and_nothing_changes(
    providers: Command, signer: SignerKey, key_file: str, tmp_path: Path, days: int
) -> None:
    older = signed(tmp_path / "set.jws", signer, shipped_set().date - timedelta(days=days))
    result = providers("--load", older, "--data-key", key_file, "--json")
    assert result.code == 1
    assert result.document["refused"] == "set.older"
    assert "Brand New Mail" not in providers("gmx").out


def test_a_set_older_than_the_loaded_one_is_refused_too(
    providers: Command, signer: SignerKey, key_file: str, tmp_path: Path
) -> None:
    newest = signed(tmp_path / "newest.jws", signer, TOMORROW + timedelta(days=7))
    assert providers("--load", newest, "--data-key", key_file).code == 0
    refused = providers("--load", signed(tmp_path / "set.jws", signer), "--data-key", key_file, "--json")
    assert refused.document["refused"] == "set.older"
    assert data_date() == TOMORROW + timedelta(days=7)


def test_a_set_by_a_key_that_is_not_pinned_is_refused(providers: Command, signer: SignerKey, tmp_path: Path) -> None:
    result = providers("--load", signed(tmp_path / "set.jws", signer), "--json")
    assert result.code == 1
    assert result.document["refused"] == "set.unknown_key"
    assert "Nothing was changed." in providers("--load", str(tmp_path / "set.jws")).err


def test_a_set_that_breaks_a_rule_is_refused_though_it_is_signed(
    providers: Command, signer: SignerKey, key_file: str, tmp_path: Path
) -> None:
    gmail = load_providers()["gmail"]
    open_door = msgspec.structs.replace(gmail.endpoints[1], security="cleartext")
    unsafe = [msgspec.structs.replace(gmail, endpoints=(open_door,))]
    result = providers(
        "--load", signed(tmp_path / "set.jws", signer, TOMORROW, unsafe), "--data-key", key_file, "--json"
    )
    assert result.document["refused"] == "set.content"


def test_a_kept_set_that_was_changed_is_left_aside_and_said(
    providers: Command, signer: SignerKey, key_file: str, tmp_path: Path, own_home: Path
) -> None:
    assert providers("--load", signed(tmp_path / "set.jws", signer), "--data-key", key_file).code == 0
    kept = next(own_home.rglob("providers.jws"))
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-20] + b"A" * 10 + whole[-10:])
    result = providers("gmx")
    assert "Brand New Mail" not in result.out
    assert "is not used" in result.err


@pytest.mark.parametrize("missing", ["set", "key"])
def test_a_file_that_is_not_there_is_named(
    providers: Command, signer: SignerKey, key_file: str, tmp_path: Path, missing: str
) -> None:
    path = signed(tmp_path / "set.jws", signer)
    gone = str(tmp_path / "gone")
    result = providers(
        "--load", gone if missing == "set" else path, "--data-key", gone if missing == "key" else key_file
    )
    assert result.code == 1
    assert "gone" in result.err


def test_the_maintainers_script_makes_a_key_and_a_set_that_loads(providers: Command, tmp_path: Path) -> None:
    script = [sys.executable, str(CHECKOUT / "packaging" / "sign-provider-data")]
    made = subprocess.run(
        [*script, "--new-key", str(tmp_path / "k.json")], capture_output=True, text=True, check=True
    )
    (tmp_path / "public.json").write_text(made.stdout)
    assert '"d"' not in made.stdout
    assert (tmp_path / "k.json").stat().st_mode & 0o077 == 0
    subprocess.run(
        [*script, "--key", str(tmp_path / "k.json"), "--output", str(tmp_path / "set.jws"), "--date", "2027-02-01"],
        capture_output=True, check=True,
    )  # fmt: skip
    loaded = providers("--load", str(tmp_path / "set.jws"), "--data-key", str(tmp_path / "public.json"), "--json")
    assert loaded.document["data"] | {"age_days": 0} == {
        "date": "2027-02-01", "age_days": 0, "origin": "loaded", "providers": 109,
    }  # fmt: skip
    again = subprocess.run([*script, "--new-key", str(tmp_path / "k.json")], capture_output=True, check=False)
    assert again.returncode == 1
