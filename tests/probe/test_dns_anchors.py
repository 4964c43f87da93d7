"""Files of trust anchors."""

from __future__ import annotations

import dns.name
import pytest

from wizard.probe.dns_anchors import parse_anchors
from wizard.words.resource_files import read_resource

KSK_2017 = "20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D"
KSK_2024 = "38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16"
KEY = "257 3 13 8nncAYifwulxNMEBYPRJI7yXmFICUuPZ4lvdoVgU9xwdtJeH+n3BIi8x/1yzy2r6XytSQ2uId+X/Y9ZeLTk8rQ=="
XML = f"""<?xml version="1.0" encoding="UTF-8"?>
<TrustAnchor id="x" source="http://data.iana.org/root-anchors/root-anchors.xml">
<Zone>.</Zone>
<KeyDigest id="a" validFrom="2017-02-02T00:00:00+00:00"><KeyTag>20326</KeyTag><Algorithm>8</Algorithm>
<DigestType>2</DigestType><Digest>{KSK_2017.split()[3]}</Digest><PublicKey>AAAA</PublicKey></KeyDigest>
<KeyDigest id="b" validFrom="2024-07-18T00:00:00+00:00"><KeyTag>38696</KeyTag><Algorithm>8</Algorithm>
<DigestType>2</DigestType><Digest>{KSK_2024.split()[3]}</Digest></KeyDigest>
</TrustAnchor>"""


def digests(text: str, zone: str = ".") -> list[str]:
    return [digest.to_text().upper() for digest in parse_anchors(text)[dns.name.from_text(zone)].digests]


def test_the_shipped_anchors_are_the_two_keys_of_the_root() -> None:
    assert digests(read_resource("dnssec", "root-anchors.txt").decode()) == [KSK_2017, KSK_2024]


@pytest.mark.parametrize(
    "text",
    [
        f". IN DS {KSK_2017}",
        f".\t172800\tIN\tDS\t{KSK_2017}  ; a comment",
        f"# unbound's file\n. DS {KSK_2017.lower()}\n",
        f'trust-anchors {{\n  . initial-ds {KSK_2017.rpartition(" ")[0]} "{KSK_2017.split()[3]}";\n}};',
        XML.partition('<KeyDigest id="b"')[0] + "</TrustAnchor>",
    ],
)
def test_every_usual_form_is_read(text: str) -> None:
    assert digests(text) == [KSK_2017]


def test_the_xml_of_iana_gives_every_key() -> None:
    assert digests(XML) == [KSK_2017, KSK_2024]


@pytest.mark.parametrize(
    "text",
    [
        f". IN DNSKEY {KEY}",
        f"test. 3600 IN DNSKEY {KEY}",
        f'managed-keys {{ "test" initial-key {KEY[:9]} "{KEY[9:]}"; }};',
    ],
)
def test_whole_keys_are_read(text: str) -> None:
    (found,) = parse_anchors(text).values()
    assert [key.flags for key in found.keys] == [257]


def test_anchors_of_several_zones_stay_apart() -> None:
    found = parse_anchors(f". IN DS {KSK_2017}\nTEST. IN DS {KSK_2024}\n")
    assert set(map(str, found)) == {".", "test."}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n; nothing\n",
        "rubbish",
        ". IN A 192.0.2.1",
        ". IN DS rubbish",
        ". IN DS 20326 8 2 xyz",
        "<TrustAnchor/>",
        "<TrustAnchor>",
        f'<!DOCTYPE x [<!ENTITY a "b">]>{XML.partition("?>")[2]}',
        f"{'a' * 70}. IN DS {KSK_2017}",
        "; " + "a" * 70000,
        f". IN DS {KSK_2017}\nand more\n",
    ],
)
def test_what_is_no_such_file_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_anchors(text)
