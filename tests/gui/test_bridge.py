"""The bridge: one signal, one frozen event at a time, superseded results dropped, a clean end."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import FrozenInstanceError

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from wizard.facts.network_view import NetworkView
from wizard.gui.bridge import Bridge, Envelope, JobKind
from wizard.gui.bridge_worker import Emit, JobCancelled, JobFailed, JobFinished, in_thread


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    bridge = Bridge(NetworkView())
    yield bridge
    bridge.shut_down()


class Listener:
    """Keeps what the bridge emitted, and in which thread."""

    def __init__(self, bridge: Bridge) -> None:
        self.heard: list[Envelope] = []
        self.threads: set[QThread] = set()
        bridge.happened.connect(self.hear)

    def hear(self, envelope: Envelope) -> None:
        self.heard.append(envelope)
        self.threads.add(QThread.currentThread())

    def events(self, job: int) -> list[object]:
        return [envelope.event for envelope in self.heard if envelope.job == job]

    def ended(self, job: int) -> bool:
        return any(envelope.ends for envelope in self.heard if envelope.job == job)


async def _two_words(emit: Emit) -> object:
    emit("first")
    await asyncio.sleep(0)
    emit("second")
    return "result"


async def _for_ever(emit: Emit) -> object:
    emit("begun")
    await asyncio.Event().wait()
    return "never"


def test_events_arrive_in_order_in_the_windows_thread(bridge: Bridge, qtbot: QtBot) -> None:
    listener = Listener(bridge)
    job = bridge.start(JobKind.CHECK, _two_words)
    qtbot.waitUntil(lambda: listener.ended(job))
    assert listener.events(job) == ["first", "second", JobFinished("result")]
    assert listener.threads == {bridge.thread()}
    assert {envelope.kind for envelope in listener.heard} == {JobKind.CHECK}


def test_an_envelope_is_frozen() -> None:
    envelope = Envelope(1, JobKind.FIND, "x")
    with pytest.raises(FrozenInstanceError):
        envelope.job = 2  # type: ignore[misc]  # the assignment is the point of the test


def test_no_thread_before_the_first_job(bridge: Bridge) -> None:
    before = threading.active_count()
    Bridge(NetworkView()).shut_down()
    assert threading.active_count() == before


def test_a_newer_job_of_the_same_kind_silences_the_older(bridge: Bridge, qtbot: QtBot) -> None:
    listener = Listener(bridge)
    older = bridge.start(JobKind.FIND, _two_words)
    newer = bridge.start(JobKind.FIND, _two_words)
    qtbot.waitUntil(lambda: listener.ended(newer))
    assert listener.events(older) == []
    assert listener.events(newer)[-1] == JobFinished("result")


def test_a_superseded_job_is_cancelled_in_the_worker(bridge: Bridge, qtbot: QtBot) -> None:
    cancelled = threading.Event()

    async def waits(emit: Emit) -> object:
        emit("begun")
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.set()
            raise
        return None

    listener = Listener(bridge)
    older = bridge.start(JobKind.PORTS, waits)
    qtbot.waitUntil(lambda: listener.events(older) == ["begun"])
    newer = bridge.start(JobKind.PORTS, _two_words)
    qtbot.waitUntil(lambda: listener.ended(newer))
    assert cancelled.is_set()
    assert listener.events(older) == ["begun"]


def test_jobs_of_different_kinds_run_side_by_side(bridge: Bridge, qtbot: QtBot) -> None:
    listener = Listener(bridge)
    waiting = bridge.start(JobKind.CHECK, _for_ever)
    other = bridge.start(JobKind.FIND, _two_words)
    qtbot.waitUntil(lambda: listener.ended(other) and listener.events(waiting) == ["begun"])
    assert bridge.is_running(JobKind.CHECK)
    assert not bridge.is_running(JobKind.FIND)


def test_cancel_ends_with_cancelled_after_what_the_job_still_tells(bridge: Bridge, qtbot: QtBot) -> None:
    async def tells_its_end(emit: Emit) -> object:
        emit("begun")
        try:
            await asyncio.Event().wait()
        finally:
            emit("closed the socket")
        return None

    listener = Listener(bridge)
    job = bridge.start(JobKind.CHECK, tells_its_end)
    qtbot.waitUntil(lambda: listener.events(job) == ["begun"])
    bridge.cancel(job)
    qtbot.waitUntil(lambda: listener.ended(job))
    assert listener.events(job) == ["begun", "closed the socket", JobCancelled()]


def test_a_dropped_job_is_not_heard_again(bridge: Bridge, qtbot: QtBot) -> None:
    listener = Listener(bridge)
    job = bridge.start(JobKind.FIND, _for_ever)
    qtbot.waitUntil(lambda: listener.events(job) == ["begun"])
    bridge.drop(job)
    after = bridge.start(JobKind.CHECK, _two_words)
    qtbot.waitUntil(lambda: listener.ended(after))
    assert listener.events(job) == ["begun"]
    assert not bridge.is_running(JobKind.FIND)


def test_a_fault_of_ours_is_an_event_without_what_was_typed(bridge: Bridge, qtbot: QtBot) -> None:
    async def fails(emit: Emit) -> object:
        raise ValueError("hunter2")

    listener = Listener(bridge)
    job = bridge.start(JobKind.FILE, fails)
    qtbot.waitUntil(lambda: listener.ended(job))
    (event,) = listener.events(job)
    assert isinstance(event, JobFailed)
    assert "ValueError" in event.trace
    assert "test_bridge.py" in event.trace
    assert "hunter2" not in event.trace


def test_shut_down_ends_tasks_and_the_thread(qtbot: QtBot) -> None:
    ended = threading.Event()

    async def cleans_up(emit: Emit) -> object:
        emit("begun")
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.set()
        return None

    bridge = Bridge(NetworkView())
    listener = Listener(bridge)
    job = bridge.start(JobKind.CHECK, cleans_up)
    qtbot.waitUntil(lambda: listener.events(job) == ["begun"])
    bridge.shut_down()
    bridge.shut_down()
    assert ended.is_set()
    assert not [thread for thread in threading.enumerate() if thread.name == "smtp-wizard-bridge"]


def test_shut_down_right_after_start_leaves_nothing_behind(qtbot: QtBot) -> None:
    bridge = Bridge(NetworkView())
    bridge.start(JobKind.CHECK, _for_ever)
    bridge.shut_down()
    bridge.start(JobKind.CHECK, _for_ever)
    bridge.cancel(99)
    assert not [thread for thread in threading.enumerate() if thread.name == "smtp-wizard-bridge"]


def test_a_thread_that_hangs_does_not_hold_up_the_end(qtbot: QtBot) -> None:
    release = threading.Event()

    async def hangs(emit: Emit) -> object:
        emit("begun")
        return await in_thread(release.wait)

    bridge = Bridge(NetworkView())
    listener = Listener(bridge)
    job = bridge.start(JobKind.PASSWORD, hangs)
    qtbot.waitUntil(lambda: listener.events(job) == ["begun"])
    bridge.shut_down()
    hanging = [thread for thread in threading.enumerate() if thread.name == "smtp-wizard-blocking"]
    assert len(hanging) == 1
    release.set()
    hanging[0].join()


def test_work_in_a_thread_gives_its_result(bridge: Bridge, qtbot: QtBot) -> None:
    async def works(emit: Emit) -> object:
        return await in_thread(threading.current_thread)

    listener = Listener(bridge)
    job = bridge.start(JobKind.PASSWORD, works)
    qtbot.waitUntil(lambda: listener.ended(job))
    (event,) = listener.events(job)
    assert isinstance(event, JobFinished)
    assert isinstance(event.result, threading.Thread)
    assert event.result.name == "smtp-wizard-blocking"


def test_nothing_heavy_is_imported_before_a_job() -> None:
    program = (
        "import sys; import wizard.gui.bridge, wizard.gui.pages.checks, wizard.gui.pages.finish; "
        "heavy = {'asyncio', 'ssl', 'dns', 'httpx', 'keyring', 'wizard.engine', 'wizard.export', 'wizard.practice'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
