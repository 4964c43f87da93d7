"""The stage of each test of deliveries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.delivery.stage import Computer, Stage, set_stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with set_stage(tmp_path / "platform") as stage:
        yield stage


@pytest.fixture
async def computer(stage: Stage) -> Computer:
    return await stage.computer()
