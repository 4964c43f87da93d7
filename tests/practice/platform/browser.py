"""A real headless Chromium that trusts exactly one key and looks at one page."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import ssl
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wizard.practice.platform.practice_platform import PracticePlatform

_QUIET = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--window-size=1100,1700",
)


def chromium() -> str:
    """Give the browser; without one, skip with the reason, or fail when the run says that it is required."""
    named = os.environ.get("SMTP_WIZARD_TEST_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if named:
        return named
    reason = "there is no Chromium; packaging/test installs it"
    if os.environ.get("SMTP_WIZARD_BROWSER") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


def look(platform: PracticePlatform, folder: Path, *what: str, trusted: bool = True) -> str:
    """Open the platform's page with its token and do what is asked, such as ``--dump-dom``; gives what is printed."""
    place = urlsplit(platform.url)
    arguments = [chromium(), *_QUIET, f"--user-data-dir={folder / 'browser'}", *what]
    if trusted:
        arguments.append(f"--ignore-certificate-errors-spki-list={key_hash(place.port or 0)}")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    arguments.append(f"https://anybody:{platform.token}@{place.netloc}/")
    done = subprocess.run(arguments, check=True, capture_output=True, timeout=100)
    return done.stdout.decode("utf-8")


def key_hash(port: int) -> str:
    """Give what Chromium calls a key: SHA-256 of its SubjectPublicKeyInfo, in base64."""
    pem = ssl.get_server_certificate(("127.0.0.1", port), timeout=30)
    key = x509.load_pem_x509_certificate(pem.encode("ascii")).public_key()
    octets = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(octets).digest()).decode("ascii")
