"""Each rule broken, clause by clause: a test with its number has to fail.

``python -m tests.gui.rules.broken_rules [NUMBER ...]``. A copy of the checkout is broken, never the checkout itself.
Prints one line a break; the exit status is 1 when a rule was broken and its tests passed all the same.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.gui.rules.breaks import BREAKS, Break
from tests.gui.rules.further_breaks import FURTHER_BREAKS

CHECKOUT = Path(__file__).parents[3]


def ends_as(place: Path, number: int) -> tuple[int, str]:
    """Run the tests of one rule in the copy; give the exit status of pytest and its last line."""
    command = [sys.executable, "-m", "pytest", "tests/gui/rules", "-q", "-x", "-k", f"test_rule_{number:02d}_"]
    try:
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False, timeout=300)
    except subprocess.TimeoutExpired:
        return -1, "no end after 300 s: does the break open a dialog that nobody answers?"
    return done.returncode, (done.stdout.strip().splitlines() or [""])[-1]


def seen_to_fail(one: Break, place: Path) -> str:
    """Break one clause in the copy, run the tests of its rule, and put the file back."""
    number, name, old, new = one
    file = place / name
    whole = file.read_text(encoding="utf-8")
    if old not in whole:
        return "the text to break is not there any more"
    file.write_text(whole.replace(old, new), encoding="utf-8")
    status, last = ends_as(place, number)
    file.write_text(whole, encoding="utf-8")
    return f"failed as it should ({last})" if status == 1 else f"PASSED ALTHOUGH BROKEN ({last})"


def main(arguments: list[str]) -> int:
    """Break the rules that were named, or all of them, clause by clause; unbroken, their tests have to pass."""
    breaks = (*BREAKS, *FURTHER_BREAKS)
    wanted = [int(one) for one in arguments] or sorted({one[0] for one in breaks})
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    good = True
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "copy"
        left_out = shutil.ignore_patterns(".git", ".hypothesis", ".test-servers", "__pycache__", ".*_cache")
        shutil.copytree(CHECKOUT, place, ignore=left_out)
        for number in wanted:
            status, last = ends_as(place, number)
            good = good and status == 0
            if status:
                print(f"rule {number:02d}: FAILS UNBROKEN ({last})", flush=True)
                continue
            for one in (one for one in breaks if one[0] == number):
                result = seen_to_fail(one, place)
                good = good and result.startswith("failed")
                print(f"rule {number:02d}: {result}: {one[1]}: {one[2].strip()[:60]!r}", flush=True)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
