"""Fuzz one target under atheris: ``python -m tests.fuzz replies -runs=100000`` (libFuzzer's options follow)."""

from __future__ import annotations

import importlib
import sys


def main() -> None:
    """Run until libFuzzer's limits or the first finding, which it writes down and shows."""
    name, *options = sys.argv[1:]
    # Only the tests know it, and only where it is installed: so it is no import that every checker has to resolve.
    atheris = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["wizard"]):
        targets = importlib.import_module("tests.fuzz.targets").TARGETS
    atheris.Setup([sys.argv[0], *options], targets[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
