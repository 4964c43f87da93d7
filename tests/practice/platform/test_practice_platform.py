"""The platform as a server with a folder: what stays, what is new at each start, what lies on the disk."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import urllib.parse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import jsonschema
import pytest

from tests.export.samples import settings
from tests.practice.platform.pushing import API, Clock, Customer, code_of
from wizard.export.request_file import PlatformRequest, parse_request_file
from wizard.facts.network_view import NetworkView
from wizard.practice.lab import PracticeLab
from wizard.practice.mail_behaviour import Account
from wizard.practice.platform.folder import DamagedFolderError
from wizard.practice.platform.folder_lock import FolderInUseError
from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
from wizard.practice.scenarios import SCENARIOS
from wizard.words.resource_files import read_resource

CANARY = "Canary&Pa55 wörd/for+search"


def test_start_again_keeps_keys_state_and_token_but_not_the_pairing_code(
    tmp_path: Path, healthy_lab: PracticeLab
) -> None:
    options = PlatformOptions(tmp_path / "platform", network=healthy_lab.network)
    with PracticePlatform(options) as platform, Customer(platform) as customer:
        identifier = customer.make_active()
        first, keys, token = customer.state(), customer.request().keys, platform.token
        code, signer = platform.pairing_code, customer.signer
    with PracticePlatform(options) as platform, Customer(platform) as customer:
        assert customer.state() == first
        assert customer.request().keys == keys
        assert platform.token == token
        assert platform.pairing_code != code
        assert customer.test(identifier)["passed"]
        customer.signer = signer
        assert customer.push(customer.signed().token).json()["state"] == "unchanged"


def test_request_file_and_well_known_document_say_the_same(customer: Customer) -> None:
    schema = json.loads(read_resource("schemas", "smtp-request-1.schema.json"))
    answers = (
        customer.platform.folder.request.read_bytes(),
        customer.http.get(f"{API}/request").content,
        customer.http.get("/.well-known/smtp-config.json", headers={"Authorization": ""}).content,
    )
    documents = [json.loads(answer) for answer in answers]
    for answer, document in zip(answers, documents, strict=True):
        assert isinstance(parse_request_file(answer, (), customer.clock()), PlatformRequest)
        jsonschema.validate(document, schema)
    assert len({document.pop("req") for document in documents}) == 3
    lasting = [document.pop("exp") for document in documents]
    assert lasting[0] > lasting[2]
    assert documents[0] == documents[1] == documents[2]
    assert documents[0]["api"] == customer.platform.url + API
    assert documents[0]["egress_ips"] == ["198.51.100.20"]


def test_request_file_from_the_disk_is_good_for_a_push_without_asking_before(customer: Customer) -> None:
    request = parse_request_file(customer.platform.folder.request.read_bytes(), (), customer.clock())
    assert isinstance(request, PlatformRequest)
    order = customer.order()
    signed = customer.signed(order, request_nonce=request.nonce, recipient=request.sealing_key(customer.suite))
    customer.make_active(signed.token)


def test_temporary_platform_leaves_nothing_behind() -> None:
    with PracticePlatform() as platform:
        path = platform.folder.path
        assert path.is_dir()
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_every_file_is_for_its_owner_alone_whatever_the_umask(tmp_path: Path, healthy_lab: PracticeLab) -> None:
    before = os.umask(0)
    try:
        options = PlatformOptions(tmp_path / "platform", network=healthy_lab.network)
        with PracticePlatform(options) as platform, Customer(platform) as customer:
            customer.make_active()
            customer.push("no token")
            files = [path for path in platform.folder.path.rglob("*") if path.is_file()]
            assert {path.name for path in files} >= {
                "token",
                "platform-keys.json",
                "platform.sqlite3",
                "refusals.log",
            }
            assert {oct(path.stat().st_mode & 0o777) for path in files} == {"0o600"}
            assert oct(platform.folder.path.stat().st_mode & 0o777) == "0o700"
    finally:
        os.umask(before)


def forms_of(password: str, username: str) -> Iterator[bytes]:
    """Give every form in which a password could lie in a file, and its parts of eight characters."""
    raw = password.encode("utf-8")
    yield raw
    yield password.encode("utf-16-le")
    yield base64.b64encode(raw).rstrip(b"=")
    yield base64.b64encode(b"\0" + username.encode() + b"\0" + raw).rstrip(b"=")
    yield urllib.parse.quote(password).encode()
    yield urllib.parse.quote_plus(password).encode()
    yield json.dumps(password).strip('"').encode()
    for start in range(len(password) - 7):
        yield password[start : start + 8].encode("utf-8")


def test_password_lies_nowhere_in_clear(tmp_path: Path) -> None:
    account = Account("referrals@northwind.example", CANARY, ("referrals@northwind.example",))
    with PracticeLab(replace(SCENARIOS[0], password=CANARY, account=account)) as lab:
        options = PlatformOptions(tmp_path / "platform", network=lab.network)
        with PracticePlatform(options) as platform, Customer(platform) as customer:
            customer.push(customer.signed(customer.order(password=CANARY)).token)
            customer.make_active(customer.signed(customer.order(password=CANARY)).token)
            customer.pending(customer.signed(customer.order(settings(name="Other"), CANARY)).token)
            customer.http.post("/practice/messages", json={"to": "friend@partner.example"})
            texts = [customer.http.get(f"{API}/state").content, page_of(customer).content]
            files = [path for path in platform.folder.path.rglob("*") if path.is_file()]
            texts += [path.read_bytes() for path in files]
    assert any(b"referrals@northwind.example" in text for text in texts)
    for form in forms_of(CANARY, "referrals@northwind.example"):
        assert all(form not in text for text in texts), form


def page_of(customer: Customer) -> httpx.Response:
    return customer.http.get("/", auth=httpx.BasicAuth("anybody", customer.platform.token))


def test_written_into_the_database_a_transplanted_password_does_not_open(customer: Customer) -> None:
    first = customer.make_active()
    other = customer.pending(customer.signed(customer.order(settings(host="mail.attacker.example"))).token)
    with contextlib.closing(sqlite3.connect(customer.platform.folder.database)) as db:
        (token,) = db.execute("SELECT token FROM config WHERE id = ?", (first,)).fetchone()
        header, payload, _ = token.split(".")
        (attackers,) = db.execute("SELECT token FROM config WHERE id = ?", (other,)).fetchone()
        mixed = f"{header}.{payload}.{attackers.split('.')[2]}"
        db.execute("UPDATE config SET token = ? WHERE id = ?", (mixed, first))
        db.commit()
    answer = customer.http.post(f"{API}/configs/{first}/test")
    assert code_of(answer) == (409, "config.ended")


@pytest.mark.parametrize("name", ["platform-keys.json", "token", "platform.sqlite3"])
@pytest.mark.parametrize("content", ["{", "{}", '{"sealing": [], "signing": [], "audience": "x", "nonce_key": "00"}'])
def test_damaged_file_is_named(tmp_path: Path, name: str, content: str) -> None:
    with PracticePlatform(PlatformOptions(tmp_path)):
        pass
    # A token is damaged when it is short, a database only when it is longer than nothing to speak of.
    (tmp_path / name).write_text(content[:10] if name == "token" else content.ljust(1000))
    with pytest.raises(DamagedFolderError, match=name):
        PracticePlatform(PlatformOptions(tmp_path))


def test_plain_http_gets_no_answer(customer: Customer) -> None:
    port = urlsplit(customer.platform.url).port or 0
    with socket.create_connection(("127.0.0.1", port), timeout=30) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert not plain.recv(100).startswith(b"HTTP/")


def test_certificate_is_for_localhost_under_the_practice_authority_only(customer: Customer) -> None:
    with pytest.raises(httpx.ConnectError), httpx.Client(trust_env=False) as stranger:
        stranger.get(customer.platform.url)


def test_taken_port_is_refused(platform: PracticePlatform) -> None:
    with pytest.raises(OSError):  # noqa: PT011 - the system's own words differ
        PracticePlatform(PlatformOptions(port=urlsplit(platform.url).port or 0))


@contextlib.contextmanager
def served(directory: Path, *more: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """Run the command in a process of its own until the block ends; gives it and its document."""
    arguments = [sys.executable, "-m", "wizard", "platform", "serve", "--directory", str(directory), "--json", *more]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            text = ""
            for line in process.stdout:
                text += line
                if line == "}\n":
                    break
            assert text, process.stderr and process.stderr.read()
            document = json.loads(text)
            jsonschema.validate(document, json.loads(read_resource("schemas", "platform-serve-1.schema.json")))
            yield process, document
        finally:
            process.kill()


def client_of(document: dict[str, Any]) -> httpx.Client:
    trust = ssl.create_default_context(cafile=document["ca_file"])
    bearer = {"Authorization": f"Bearer {Path(document['token_file']).read_text().strip()}"}
    return httpx.Client(base_url=document["url"], verify=trust, headers=bearer, trust_env=False, timeout=60)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_command_serves_until_it_is_interrupted(tmp_path: Path, ending: signal.Signals) -> None:
    with served(tmp_path / "platform") as (process, document):
        with client_of(document) as http:
            assert http.get(f"{API}/state").json()["active_method"] == "fallback"
        process.send_signal(ending)
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0
        assert errors == "smtp-wizard: The practice platform has stopped.\n"
    assert isinstance(parse_request_file(Path(document["request_file"]).read_bytes(), (), Clock()()), PlatformRequest)


def test_killed_platform_starts_again_with_its_state(tmp_path: Path, healthy_lab: PracticeLab) -> None:
    directory = tmp_path / "platform"
    options = PlatformOptions(directory, network=healthy_lab.network)
    with PracticePlatform(options) as platform, Customer(platform) as customer:
        customer.make_active()
        before = customer.state()
    with served(directory) as (process, document):
        with client_of(document) as http:
            assert http.get(f"{API}/state").json() == before
            changed = http.post(f"{API}/fallback").json()
        process.kill()
        process.wait()
    with served(directory) as (_, document), client_of(document) as http:
        assert http.get(f"{API}/state").json() == changed
        assert changed["active_method"] == "fallback"


def test_second_platform_in_the_same_folder_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    options = PlatformOptions(tmp_path / "platform")
    with PracticePlatform(options) as platform, Customer(platform) as customer:
        with pytest.raises(FolderInUseError, match="platform"):
            PracticePlatform(options)
        whole = [sys.executable, "-m", "wizard", "platform", "serve", "--directory", str(tmp_path / "platform")]
        done = subprocess.run(whole, check=False, capture_output=True, text=True, timeout=60)
        assert done.returncode == 2
        assert "another platform" in done.stderr
        assert platform.folder.certificates.read_text() == platform.ca_pem
        assert customer.state()["active_method"] == "fallback"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has all of 127.0.0.0/8 without being told")
def test_command_says_where_it_connects_from(tmp_path: Path) -> None:
    with served(tmp_path, "--source-address", "127.0.0.2") as (_, document), client_of(document) as http:
        assert document["egress_addresses"] == ["127.0.0.2"]
        assert http.get("/.well-known/smtp-config.json").json()["egress_ips"] == ["127.0.0.2"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--source-address", "mail.example"), 2),
        (("--source-address", "192.0.2.1"), 2),
        (("--port", "65536"), 2),
        (("--ca-file", "none.pem"), 1),
    ],
)
def test_command_refuses_what_it_cannot_do(tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    whole = [sys.executable, "-m", "wizard", "platform", "serve", "--directory", str(tmp_path / "p"), *arguments]
    done = subprocess.run(whole, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == code
    assert arguments[0] in done.stderr or "listen or connect" in done.stderr
    assert "Traceback" not in done.stderr


def test_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    whole = [sys.executable, "-m", "wizard", "platform", "serve", "--directory", str(tmp_path / "file" / "x")]
    done = subprocess.run(whole, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert str(tmp_path / "file") in done.stderr


def test_options_without_a_source_address_say_nothing_about_egress() -> None:
    with PracticePlatform(PlatformOptions(network=NetworkView())) as platform:
        assert platform.account.egress_addresses == ()
