"""Judge vectors with the example reader: ``python check_vectors.py ../../*.json``; exit code 1 when one is wrong."""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any

from smtp_config_reader import read_config
from strict_json import Refused


def judge(vector: dict[str, Any]) -> str:
    """Give the reader's verdict; it says so when the verdict is ok and the password is not the expected one."""
    data = base64.b64decode(vector["file_base64"]) if "file_base64" in vector else vector["file"].encode()
    try:
        _claims, password = read_config(data, vector)
    except Refused as refused:
        return refused.verdict
    return "ok" if password == vector["password"] else "ok with another password"


def main(names: list[str]) -> int:
    """Judge every vector and print one line for each."""
    wrong = 0
    for name in names:
        vector = json.loads(Path(name).read_bytes())
        verdict = judge(vector)
        right = verdict == vector["expect"]
        wrong += not right
        print(f"{'right' if right else 'WRONG'} {vector['name']}: {verdict}")  # noqa: T201 - what it is for
    return 1 if wrong or not names else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
