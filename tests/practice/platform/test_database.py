"""Transactions are whole or nothing, one after the other; the firewall keeps out the platform alone."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from wizard.practice.lab import PracticeLab
from wizard.practice.platform.database import Database
from wizard.practice.platform.firewall import PlatformFirewall
from wizard.practice.platform.history_table import history, note
from wizard.practice.platform.records import EventKind


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "platform.sqlite3")


def test_transaction_that_fails_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.transaction() as db:
            note(db, 1, EventKind.FALLBACK)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.transaction() as db:
        assert history(db, 10) == ()


def test_transactions_of_many_threads_do_not_lose_one(database: Database) -> None:
    def count_up(_: int) -> None:
        with database.transaction() as db:
            (most,) = db.execute("SELECT coalesce(max(at), 0) FROM event").fetchone()
            note(db, most + 1, EventKind.FALLBACK)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count_up, range(80)))
    with database.transaction() as db:
        assert [event.at for event in history(db, 100)] == list(range(80, 0, -1))


def test_history_keeps_the_latest_thousand(database: Database) -> None:
    with database.transaction() as db:
        for at in range(1005):
            note(db, at, EventKind.FALLBACK)
        kept = history(db, 2000)
    assert (len(kept), kept[0].at, kept[-1].at) == (1000, 1004, 5)


def test_opening_again_keeps_what_is_there(database: Database, tmp_path: Path) -> None:
    with database.transaction() as db:
        note(db, 7, EventKind.FALLBACK)
    with Database(tmp_path / "platform.sqlite3").transaction() as db:
        assert history(db, 1)[0].at == 7


def test_state_that_nobody_knows_is_refused_by_the_database_itself(database: Database) -> None:
    row = "INSERT INTO config (id, kid, jti, iat, exp, token, state) VALUES ('i', 'k', 'j', 1, 2, 't', 'odd')"
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as db:
        db.execute(row)


def test_closed_firewall_swallows_every_place_and_opens_again(healthy_lab: PracticeLab) -> None:
    routes = healthy_lab.network.routes
    assert routes is not None
    places = [("203.0.113.25", 587), ("203.0.113.25", 465), ("203.0.113.25", 1)]
    with PlatformFirewall(routes) as firewall:
        assert [firewall[place] for place in places] == [routes[place] for place in places]
        firewall.keep_platform_out()
        assert len({firewall[place] for place in places}) == 1
        assert firewall[places[0]] not in {routes[place] for place in places}
        assert firewall.get(("192.0.2.1", 587)) is None
        firewall.admit_platform()
        assert firewall[places[0]] == routes[places[0]]
        assert len(firewall) == len(routes)
