"""A short run of every fuzz target: by atheris where it is installed, and on the seeds everywhere."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.discovery.fake_world import config
from tests.fuzz.targets import TARGETS
from tests.probe.certificates import Authority, self_signed

RUNS = {"replies": 50_000, "certificates": 10_000, "texts": 500, "autoconfig": 5_000}
SEEDS: dict[str, tuple[bytes, ...]] = {
    "replies": (
        b"220 mail.probe.example ESMTP\r\n250-mail\r\n250-SIZE 1\r\n250 AUTH PLAIN LOGIN\r\n",
        b"\x09250-mail\r250 AUTH=LOGIN\n535 5.7.8 no\r\n",
        b"250-x\r\n550 y\r\n",
    ),
    "certificates": (self_signed().der, Authority("Seed").issue().der),
    "autoconfig": (
        config(("smtp.n.example", 465, "SSL")).encode(),
        config(("smtp.n.example", 587, "plain")).encode(),
    ),
    "texts": (
        b"535 5.7.8 Error: authentication failed",
        b"Mar  1 09:14:07 mail postfix/smtp[12]: 4A1: to=<a@b.example>, status=bounced (550 5.1.1 User unknown)",
        "530-5.5.1 \u202e\x1b[2J &lt;b&gt; Anmeldung fehlgeschlagen \x00".encode(),
    ),
}


@pytest.mark.parametrize("name", TARGETS)
def test_the_seeds_pass(name: str) -> None:
    for seed in SEEDS[name]:
        for data in (seed, seed[: len(seed) // 2], b"", seed * 3):
            TARGETS[name](data)


@pytest.mark.parametrize("name", TARGETS)
def test_a_bounded_run_finds_nothing(name: str, tmp_path: Path) -> None:
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("atheris is not installed; it has wheels for Linux only")
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(SEEDS[name]):
        (corpus / str(number)).write_bytes(seed)
    command = [sys.executable, "-m", "tests.fuzz", name, f"-runs={RUNS[name]}", "-seed=1", "-max_len=4096"]
    done = subprocess.run(
        [*command, f"-artifact_prefix={tmp_path}/", str(corpus)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    assert f"Done {RUNS[name]} runs" in done.stderr
