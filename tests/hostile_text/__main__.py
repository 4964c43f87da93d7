"""``python -m tests.hostile_text``: how long the window is busy with hostile words; see measure.py."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", str(Path(__file__).with_name("measure.py"))]))
