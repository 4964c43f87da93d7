from __future__ import annotations

import ssl
import subprocess
import sys
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

from tests.probe.certificates import DAY, NOW
from wizard.probe.trust_anchors import trust_anchors

_VERSION_3 = bytes.fromhex("a003020102")
_OLD_SERIAL = "Parsed a serial number which wasn't positive"


def root_with_serial_0(organisation: str) -> str:
    """Make a root, and put 0 in the place of its serial 1: the library itself makes none with 0."""
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation)])
    key = ec.generate_private_key(ec.SECP256R1())
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, NOW - DAY, NOW + DAY)
    der = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    changed = der.replace(_VERSION_3 + b"\x02\x01\x01", _VERSION_3 + b"\x02\x01\x00", 1)
    assert changed != der
    return ssl.DER_cert_to_PEM_cert(changed)


def test_the_library_warns_of_a_serial_of_0() -> None:
    pem = root_with_serial_0("Old Roots").encode()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(CryptographyDeprecationWarning, match=_OLD_SERIAL):
            x509.load_pem_x509_certificates(pem)


def test_roots_with_a_serial_of_0_are_read_by_two_threads_at_once_without_a_warning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pems = {name: root_with_serial_0(name) for name in ("first", "second")}
    both_are_in, first_is_done = threading.Barrier(2), threading.Event()
    parse = x509.load_pem_x509_certificates

    def parse_in_turn(pem: bytes) -> list[x509.Certificate]:
        if pem.decode() in pems.values():
            both_are_in.wait()
        if pem.decode() == pems["second"]:
            # The first one has put back by now whatever it would put back.
            first_is_done.wait()
        return parse(pem)

    def read(name: str) -> frozenset[str]:
        try:
            return trust_anchors(pems[name]).organisations
        finally:
            if name == "first":
                first_is_done.set()

    monkeypatch.setattr(x509, "load_pem_x509_certificates", parse_in_turn)
    with ThreadPoolExecutor(2) as threads:
        organisations = list(threads.map(read, pems))
    assert [name in found for name, found in zip(pems, organisations, strict=True)] == [True, True]


def test_other_warnings_of_the_library_are_still_said() -> None:
    trust_anchors(root_with_serial_0("Old Roots"))
    with pytest.raises(CryptographyDeprecationWarning, match="another"):
        warnings.warn("another", CryptographyDeprecationWarning, stacklevel=1)


def test_a_program_that_reads_such_a_root_writes_nothing_to_stderr() -> None:
    program = (
        "import sys\n"
        "from wizard.probe.trust_anchors import trust_anchors\n"
        "assert 'old roots' in trust_anchors(sys.argv[1]).organisations\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", program, root_with_serial_0("Old Roots")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
