"""The page for people: what it shows, that nothing in it becomes markup, and how a real browser takes it."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest
from PySide6.QtGui import QColor, QImage

from tests.export.samples import settings
from tests.practice.platform.browser import look
from tests.practice.platform.pushing import Customer
from wizard.export.fingerprint import fingerprint
from wizard.practice.platform.firewall import PlatformFirewall

HOSTILE = "</td></section><script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; \" '"


class Reading(HTMLParser):
    """The elements of a page and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += [name for name, _ in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data


def page(customer: Customer) -> httpx.Response:
    return customer.http.get("/", auth=httpx.BasicAuth("anybody", customer.platform.token))


def test_page_shows_the_fallback_sender_first(customer: Customer) -> None:
    text = Reading(page(customer).text).text
    assert "The platform's own sender" in text
    assert "donotreply@practice-platform.example" in text
    assert "None was pushed yet." in text
    assert customer.platform.pairing_code in text


def test_page_shows_method_settings_keys_and_history(customer: Customer, firewall: PlatformFirewall) -> None:
    customer.make_active()
    failing = customer.pending(customer.signed(customer.order(password="wrong")).token)
    customer.test(failing)
    text = Reading(page(customer).text).text
    for shown in (
        "Custom SMTP",
        "mail.northwind.example, port 587",
        "STARTTLS",
        "Kept sealed",
        "Northwind Référrals <referrals@northwind.example>",
        fingerprint(customer.signer.kid),
        "Configuration activated",
        "login.wrong_password (reply 535)",
        "198.51.100.20",
        *(fingerprint(key.thumbprint) for key in customer.request().keys),
    ):
        assert shown in text


def test_nothing_that_was_pushed_becomes_markup(customer: Customer) -> None:
    customer.make_active(customer.signed(customer.order(settings(name=HOSTILE))).token)
    reading = Reading(page(customer).text)
    assert HOSTILE in reading.text
    assert {"script", "img", "b", "form", "iframe"}.isdisjoint(reading.elements)
    assert not [name for name in reading.attributes if name.startswith("on") or name in ("src", "style")]


def test_page_forbids_scripts_frames_and_caches(customer: Customer) -> None:
    headers = page(customer).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("shown", ["", "Basic", "Basic eDp5", "Basic \u00ff", "Bearer {token}", "Basic {token}"])
def test_page_wants_the_token_as_password(customer: Customer, shown: str) -> None:
    header = shown.format(token=customer.platform.token).encode("latin-1")
    answer = customer.http.get("/", headers={b"Authorization": header})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Basic ")


def test_real_browser_shows_the_page(customer: Customer, tmp_path: Path) -> None:
    customer.make_active(customer.signed(customer.order(settings(name=HOSTILE))).token)
    reading = Reading(look(customer.platform, tmp_path, "--dump-dom"))
    assert "Custom SMTP" in reading.text
    assert fingerprint(customer.signer.kid) in reading.text
    assert "Configuration activated" in reading.text
    assert {"script", "img"}.isdisjoint(reading.elements)


def test_real_browser_refuses_a_key_that_it_does_not_trust(customer: Customer, tmp_path: Path) -> None:
    assert "Practice platform" not in Reading(look(customer.platform, tmp_path, "--dump-dom", trusted=False)).text


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_real_browser_draws_the_page_with_its_style(customer: Customer, tmp_path: Path, dark: bool) -> None:
    customer.make_active()
    picture = tmp_path / "page.png"
    appearance = ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] if dark else []
    look(customer.platform, tmp_path, f"--screenshot={picture}", *appearance)
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1100, 1700)
    # The content security policy admits this style by its hash: a colour of it shows that it was taken.
    assert image.pixelColor(2, 2) == QColor("#12161d" if dark else "#f4f6f9")
