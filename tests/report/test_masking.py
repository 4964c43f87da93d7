"""Shared-screen mode: what is masked is not in the masked text any more."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wizard.report.masking import MARK, mask_address, mask_host, mask_name, mask_text

LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?", fullmatch=True)
HOST = st.builds(
    lambda labels, top: ".".join([*labels, top]),
    st.lists(LABEL, min_size=1, max_size=4),
    st.sampled_from(["example", "com", "uk", "de", "xn--p1ai"]),
)
LOCAL = st.from_regex(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,12}(\.[A-Za-z0-9]{1,6})?", fullmatch=True)
ADDRESS = st.builds(lambda local, host: f"{local}@{host}", LOCAL, HOST)
AROUND = st.sampled_from(["", " ", "<", ">", ": ", ".", "\n", '"', "(", ")", ", "])


@pytest.mark.parametrize(
    ("address", "masked"),
    [
        ("referrals@northwind.example", "r...s@n...d.example"),
        ("jo@northwind.example", "...@n...d.example"),
        ("info@acme.co.uk", "i...@a....co.uk"),
        ("referrals", "r...s"),
        ("a@b.example", "...@....example"),
    ],
)
def test_an_address_stays_tellable(address: str, masked: str) -> None:
    assert mask_address(address) == masked


@pytest.mark.parametrize(
    ("host", "masked"),
    [
        ("mail.northwind.example", "mail.n...d.example"),
        ("smtp.example", "s....example"),
        ("northwind.co.uk", "n...d.co.uk"),
        ("co.uk", "....uk"),
        ("localhost", "l...t"),
        ("203.0.113.25", "203...25"),
        ("2001:db8::25", "2001...25"),
        ("::1", "..."),
    ],
)
def test_a_host_stays_tellable(host: str, masked: str) -> None:
    assert mask_host(host) == masked


def test_a_name_is_masked_word_by_word() -> None:
    assert mask_name("Northwind Referrals") == "N...d R...s"


def test_a_sentence_of_a_server_keeps_its_words() -> None:
    text = (
        "550 5.7.1 <referrals@northwind.example>: Sender rejected by mail.northwind.example (203.0.113.25), TLS 1.3."
    )
    assert mask_text(text) == (
        "550 5.7.1 <r...s@n...d.example>: Sender rejected by mail.n...d.example (203...25), TLS 1.3."
    )


def test_codes_times_and_versions_stay() -> None:
    text = "Name lookup passed (12 ms), 535 5.7.8 at 10:20:30, TLS 1.3, port 587, version 0.1.0"
    assert mask_text(text) == text


@given(ADDRESS)
def test_a_masked_address_never_holds_the_address_its_local_part_or_its_domain(address: str) -> None:
    masked = mask_address(address).lower()
    local, _, domain = address.lower().rpartition("@")
    assert address.lower() not in masked
    assert domain not in masked
    assert masked.rpartition("@")[0] != local


@given(HOST)
def test_a_masked_host_never_holds_the_host(host: str) -> None:
    assert host not in mask_host(host)


@given(st.ip_addresses())
def test_a_masked_ip_address_never_holds_it(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    assert str(address) not in mask_host(str(address))


@given(st.text(max_size=40), AROUND, st.one_of(ADDRESS, HOST), AROUND, st.text(max_size=40))
@example("", "", "0@0.example", "", "0@0.example")
def test_a_masked_text_never_holds_a_known_value(before: str, left: str, hidden: str, right: str, after: str) -> None:
    masked = mask_text(before + left + hidden + right + after, [hidden])
    assert hidden.lower() not in masked.lower() or masked == MARK


@given(AROUND, ADDRESS, AROUND)
def test_an_address_that_nobody_announced_is_found_in_a_sentence(left: str, address: str, right: str) -> None:
    assert address.lower() not in mask_text(f"refused {left}{address}{right} here").lower()


@given(HOST)
def test_a_host_that_nobody_announced_is_found_in_a_sentence(host: str) -> None:
    assert host not in mask_text(f"connect to {host}: refused")


@given(st.ip_addresses())
def test_an_ip_address_that_nobody_announced_is_found(address: ipaddress.IPv4Address) -> None:
    assert str(address) not in mask_text(f"connect to [{address}]:587")


@given(st.text(max_size=60), st.lists(st.text(min_size=3, max_size=12), max_size=4))
@example("a...b", ["a...b"])
@example("x...xx...x", ["...x"])
def test_no_known_value_is_left_whatever_it_is(text: str, known: list[str]) -> None:
    masked = mask_text(text + "".join(known), known)
    for value in known:
        assert value not in masked or not value.strip(". \t") or value in MARK


@given(st.text())
def test_masking_ends_and_never_raises(text: str) -> None:
    mask_text(text, [text])
    mask_address(text)
    mask_host(text)
    mask_name(text)


def test_a_quoted_local_part_is_masked() -> None:
    assert mask_text('to <"erika musterfrau"@northwind.example>') == "to <...@n...d.example>"


def test_a_hostile_text_is_masked_in_linear_time() -> None:
    for text in ("a@" * 50_000, "a." * 50_000, "1:" * 50_000, "-" * 100_000, "a" * 100_000, '"' * 50_000):
        mask_text(text)


def test_the_example_in_a_hint_is_nobodys_address() -> None:
    hint = "Enter an e-mail address, such as name@example.com."
    assert mask_text(hint) == hint
    assert "name@example.com" not in mask_text(hint, known=("name@example.com",))


def test_what_is_masked_stays_as_it_is() -> None:
    masked = mask_text("It goes to referrals@northwind.example through mail.northwind.example.")
    assert mask_text(masked) == masked
