"""Hints at typing slips."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.catalogue.letter_slips import are_neighbours, distance, is_likely_slip
from wizard.catalogue.providers import load_providers
from wizard.catalogue.well_known import domain_hint, host_hint, typo_hint


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("Gnail.com", "gmail.com"),
        ("outlok.com", "outlook.com"),
        ("hotmial.com", "hotmail.com"),
        ("yaho.com", "yahoo.com"),
        ("yahoo.con", "yahoo.com"),
        ("yahoo.cm", "yahoo.com"),
        ("yahoo.co", "yahoo.com"),
        ("yahoo.co.k", "yahoo.co.uk"),
        ("iclod.com", "icloud.com"),
        ("smtp.gmial.com", "smtp.gmail.com"),
        ("smpt.gmail.com", "smtp.gmail.com"),
        ("smtp.offce365.com", "smtp.office365.com"),
        ("smtp.office356.com", "smtp.office365.com"),
        ("smtp-mail.outlok.com", "smtp-mail.outlook.com"),
        ("smtp.sendgird.net", "smtp.sendgrid.net"),
        ("smpt.example.com", "smtp.example.com"),
        ("stmp.northwind.example", "smtp.northwind.example"),
        ("smpt.gmial.com", "smtp.gmail.com"),
        ("gmail.comm", "gmail.com"),
        ("hotmail.co", "hotmail.com"),
        ("gmailcom", "gmail.com"),
        ("smtpgmail.com", "smtp.gmail.com"),
        ("smtpgmailcom", "smtp.gmail.com"),
        ("smtp.gmailcom", "smtp.gmail.com"),
        ("outloook.com", "outlook.com"),
        ("outlock.com", "outlook.com"),
        ("hotmeil.com", "hotmail.com"),
        ("zahoo.com", "yahoo.com"),
        ("gmx.nte", "gmx.net"),
        ("web.ed", "web.de"),
        ("live.cmo", "live.com"),
        ("northwind.con", "northwind.com"),
        ("smtp.northwind.cmo", "smtp.northwind.com"),
        ("northwind.nett", "northwind.net"),
    ],
)
def test_a_slip_leads_to_the_known_name(typed: str, meant: str) -> None:
    assert typo_hint(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "gmail.com",
        "ymail.com",
        "email.com",
        "outlook.de",
        "gmx.ch",
        "northwind.example",
        "mail.northwind.example",
        "smtp.example.com",
        "life.com",
        "man.com",
        "smtp.wed.de",
        "acme.com",
        "one.com",
        "aspmx.l.google.com",
        "localhost",
        "",
        "smpt",
        "smpt.com",
        "cloud.com",
        "never.com",
        "libera.it",
        "photon.me",
        "tmail.com",
        "like.com",
        "give.com",
        "gmx.de",
        "gmx.net",
        "gmx.us",
        "mail.com",
        "mail.de",
        "male.com",
        "line.com",
        "lime.com",
        "mac.com",
        "me.com",
        "aon.com",
        "aol.de",
        "horizon.net",
        "comcast.com",
        "yahoo.com.ph",
        "smtp.example.org",
        "server.internal",
        "nas.local",
        "server.dom",
        "mail.contoso.lan",
        "contoso.cloud",
        "shop.coffee",
    ],
)
def test_known_names_and_names_of_others_get_no_hint(typed: str) -> None:
    assert typo_hint(typed) is None


@pytest.mark.parametrize("resolves", [True, False, None])
def test_none_of_the_known_domains_is_corrected_whatever_the_dns_said(resolves: bool | None) -> None:
    domains = [domain for provider in load_providers().values() for domain in provider.email_domains]
    assert len(domains) >= 680
    assert [(domain, hint) for domain in domains if (hint := typo_hint(domain, resolves)) is not None] == []


REAL = [
    "a1.net", "abv.bg", "alice.it", "antagonist.nl", "aon.at", "arcor.de", "bell.net", "bigpond.com", "bk.ru",
    "bluewin.ch", "bol.com", "charter.com", "charter.net", "chello.at", "citromail.hu", "cock.li", "countermail.com",
    "disroot.org", "duck.com", "earthlink.net", "email.it", "ewetel.de", "firemail.de", "five.chat", "freedom.nl",
    "freemail.hu", "frontier.com", "globo.com", "gmx.eu", "goo.jp", "hanmail.net", "home.nl", "hush.com",
    "hushmail.com", "hotmale.com", "i.ua", "inbox.com", "inbox.lv", "interia.pl", "juno.com", "kpnmail.nl", "list.ru",
    "mail.bg", "mail.de", "mail.dk", "mail.ee", "mailbox.com", "mailo.com", "meta.ua", "mindspring.com", "mit.edu",
    "mozmail.com", "nate.com", "netzero.net", "nifty.com", "o2.pl", "onet.pl", "optonline.net", "orange.com",
    "orange.es", "otenet.gr", "paypal.com", "pec.it", "planet.nl", "posteo.net", "proximus.be", "rambler.ru",
    "rediffmail.com", "riseup.net", "rogers.com", "sapo.pt", "sfr.com", "shaw.ca", "sina.com", "sky.com", "sohu.com",
    "systemli.org", "talktalk.net", "telenet.be", "telus.net", "tim.it", "tiscali.it", "tom.com", "ukr.net",
    "usa.net", "vfemail.net", "videotron.ca", "virginmedia.com", "vivaldi.net", "volny.cz", "web.com", "wp.pl",
    "xs4all.nl", "xtra.co.nz", "ziggo.nl", "apple.com", "amazon.com", "oracle.com", "dell.com", "cisco.com",
    "intel.com",
]  # fmt: skip
"""Domains of other mail providers and companies, none of them in the shipped data under this name."""


@pytest.mark.parametrize("resolves", [True, None])
def test_real_domains_of_others_are_not_corrected(resolves: bool | None) -> None:
    assert [(domain, hint) for domain in REAL if (hint := typo_hint(domain, resolves)) is not None] == []


@pytest.mark.parametrize(
    ("typed", "resolves", "meant"),
    [
        ("gmial.com", True, "gmail.com"),
        ("smtp.gmial.com", True, "smtp.gmail.com"),
        ("smpt.example.com", True, None),
        ("smpt.example.com", False, "smtp.example.com"),
        ("liev.com", True, None),
        ("liev.com", False, "live.com"),
        ("smtp.sendgird.net", True, None),
        ("gmx.ent", False, "gmx.net"),
        ("never.com", False, "naver.com"),
        ("wed.de", None, None),
        ("wed.de", False, "web.de"),
        ("northwind.example", False, None),
    ],
)
def test_what_the_dns_knows_decides_how_far_a_slip_is_looked_for(
    typed: str, resolves: bool | None, meant: str | None
) -> None:
    assert typo_hint(typed, resolves) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmail", "gmail.com"),
        ("Hotmail", "hotmail.com"),
        ("icloud", "icloud.com"),
        ("yahoo", "yahoo.com"),
        ("gmx", "gmx.net"),
        ("gmail,com", "gmail.com"),
        ("gmail..com", "gmail.com"),
        ("gmailcom", "gmail.com"),
        ("gmial.com", "gmail.com"),
        ("northwind", None),
        ("", None),
        ("gmail.com", None),
    ],
)
def test_a_domain_without_a_dot_or_with_a_comma_is_understood(typed: str, meant: str | None) -> None:
    assert domain_hint(typed) == meant


@pytest.mark.parametrize(
    ("typed", "domain", "meant"),
    [
        ("smtp", "northwind.example", "smtp.northwind.example"),
        ("smpt", "northwind.example", "smtp.northwind.example"),
        ("mail", "northwind.example", "mail.northwind.example"),
        ("smtp", None, None),
        ("gmail", None, "smtp.gmail.com"),
        ("office365", None, "smtp.office365.com"),
        ("sendgrid", "northwind.example", "smtp.sendgrid.net"),
        ("smtp,gmail,com", None, "smtp.gmail.com"),
        ("smtp gmail com", None, "smtp.gmail.com"),
        ("smtp..gmail.com", None, "smtp.gmail.com"),
        ("smtpgmailcom", None, "smtp.gmail.com"),
        ("smtp.gmial.com", None, "smtp.gmail.com"),
        ("server7", "northwind.example", None),
        ("smtp.gmail.com", None, None),
        ("", None, None),
    ],
)
def test_a_host_without_a_dot_or_with_a_comma_is_understood(
    typed: str, domain: str | None, meant: str | None
) -> None:
    assert host_hint(typed, domain) == meant


@pytest.mark.parametrize(
    ("left", "right", "slips"),
    [("gmail", "gmail", 0), ("gmial", "gmail", 1), ("gmai", "gmail", 1), ("gmaail", "gmail", 1), ("gnail", "gmail", 1),
     ("ca", "abc", 3), ("abcdef", "badcfe", 3)],
)  # fmt: skip
def test_slips_are_counted_with_a_swap_as_one(left: str, right: str, slips: int) -> None:
    assert distance(left, right, 5) == slips
    assert distance(right, left, 5) == slips


@given(st.text("abcd.", max_size=8), st.text("abcd.", max_size=8))
@settings(max_examples=300, deadline=None)
def test_the_count_is_the_same_both_ways_and_a_limit_only_cuts_it(left: str, right: str) -> None:
    whole = distance(left, right, 20)
    assert whole == distance(right, left, 20)
    assert (whole == 0) == (left == right)
    assert abs(len(left) - len(right)) <= whole <= max(len(left), len(right))
    for limit in (0, 1, 2):
        cut = distance(left, right, limit)
        assert cut == whole if whole <= limit else cut > limit


def test_a_wrong_letter_in_a_short_name_lies_beside_the_right_one() -> None:
    assert are_neighbours("a", "s")
    assert are_neighbours("y", "z")
    assert not are_neighbours("a", "e")
    assert not are_neighbours("a", ".")
    assert is_likely_slip("nsver.com", "naver.com")
    assert not is_likely_slip("never.com", "naver.com")


def test_no_domain_or_host_of_the_shipped_data_is_taken_for_a_slip() -> None:
    for provider in load_providers().values():
        names = [*provider.email_domains, *(e.host for e in provider.endpoints if not e.template)]
        assert [name for name in names if typo_hint(name) is not None] == []


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_gets_a_hint_or_none(text: str) -> None:
    for hint in (typo_hint(text), typo_hint(text, False), domain_hint(text), host_hint(text, "northwind.example")):
        assert hint is None or (hint != text and "." in hint)
