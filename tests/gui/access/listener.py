"""What a screen reader does: it walks the tree over AT-SPI, hears events, and presses keys. No Qt."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import (  # type: ignore[import-untyped]  # it has no types
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, Proxy  # type: ignore[import-untyped]  # it has no types

from tests.gui.access.desktop import PATIENCE

_LOOK_AGAIN = 1.0
"""Seconds until something is asked again although nothing was heard."""
A11Y = "org.a11y.atspi"
REGISTRY = f"{A11Y}.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_KEYS = DBusAddress("/org/a11y/atspi/registry/deviceeventcontroller", REGISTRY, f"{A11Y}.DeviceEventController")
_LISTENING = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
KEYSYMS = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "space": 0x20, "F1": 0xFFBE, "F10": 0xFFC7,
    "Up": 0xFF52, "Down": 0xFF54, "Left": 0xFF51, "Right": 0xFF53, "Home": 0xFF50, "End": 0xFF57,
}  # fmt: skip
SHIFT, CONTROL, ALT = 50, 37, 64
"""Key codes of the usual keyboard of X11."""
_PASSWORD_TEXT = 40
_PRESS, _RELEASE, _SYMBOL, _STRING = 0, 1, 3, 4
STATES = {
    "active": 1, "checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12, "modal": 16, "showing": 25,
    "visible": 30,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Thing:
    """One accessible object: the program's name on the bus and the path of the object."""

    program: str
    path: str


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of an object when somebody asks."""

    thing: Thing
    role: str
    name: str
    description: str
    states: frozenset[str]

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} ({self.description})"


class Listener:
    """Listens on the bus of assistive technology and has a keyboard."""

    def __init__(self, bus: DBusConnection) -> None:
        self._bus = bus
        self._heard: deque[Message] = deque()
        self.announced: list[str] = []
        self.focused: list[Thing] = []
        self.letters: list[str] = []
        """What came into fields, as it was told, whoever put it there."""
        daemon = Proxy(message_bus, bus)
        for interface in ("Object", "Window", "Focus"):
            rule = MatchRule(type="signal", interface=f"{A11Y}.Event.{interface}")
            daemon.AddMatch(rule)
            bus.filter(rule, queue=self._heard)
        for event in ("object:", "window:", "focus:"):
            self._ask(new_method_call(_LISTENING, "RegisterEvent", "sas", (event, [])))

    def programs(self) -> list[Thing]:
        """Give the programs that can be listened to."""
        return self._children(Thing(REGISTRY, _ROOT))

    def tell(self, thing: Thing) -> Told:
        """Ask an object for what it is; its role is "gone" where it is not there any more."""
        with suppress(LookupError):
            return self._told(thing)
        return Told(thing, "gone", "", "", frozenset())

    def _told(self, thing: Thing) -> Told:
        low, high = self._ask(self._call(thing, "GetState"))[0]
        bits = low | high << 32
        return Told(
            thing,
            self._role(thing),
            self._property(thing, "Name"),
            self._property(thing, "Description"),
            frozenset(name for name, bit in STATES.items() if bits >> bit & 1),
        )

    def showing(self, thing: Thing) -> Iterator[Told]:
        """Give what a person could come upon below an object, in the order of reading."""
        for child in self._children(thing):
            told = self.tell(child)
            if "showing" in told.states or told.role in ("application", "window", "frame", "dialog"):
                yield told
                yield from self.showing(child)

    def text(self, thing: Thing) -> str:
        """Read what stands in a field."""
        address = DBusAddress(thing.path, thing.program, f"{A11Y}.Text")
        return str(self._ask(new_method_call(address, "GetText", "ii", (0, -1)))[0])

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        self._key(KEYSYMS[key], "", _SYMBOL)

    def press_with(self, modifier: int, key: str) -> None:
        """Press a key while a modifier is held."""
        self._key(modifier, "", _PRESS)
        self._key(KEYSYMS.get(key, ord(key[0])), "", _SYMBOL)
        self._key(modifier, "", _RELEASE)

    def type(self, text: str) -> None:
        """Type a text on the keyboard."""
        self._key(0, text, _STRING)

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Hear events until something holds; the test fails when it never does."""
        end = time.monotonic() + PATIENCE
        while True:
            self.hear()
            if holds():
                return
            if time.monotonic() > end:
                raise AssertionError(f"never: {what}; announced {self.announced}")
            with suppress(TimeoutError):
                self._take(self._bus.recv_until_filtered(self._heard, timeout=_LOOK_AGAIN))

    def hear(self) -> None:
        """Take what was heard in the meantime."""
        while self._heard:
            self._take(self._heard.popleft())

    def _take(self, signal: Message) -> None:
        fields = signal.header.fields
        detail, first, _second, value = signal.body[:4]
        match fields[HeaderFields.member]:
            case "Announcement":
                self.announced.append(str(value[1]))
            case "TextChanged" if detail.startswith("insert"):
                self.letters.append(str(value[1]))
            case "StateChanged" if detail == "focused" and first:
                self.focused.append(Thing(fields[HeaderFields.sender], fields[HeaderFields.path]))

    def _key(self, code: int, text: str, kind: int) -> None:
        self._ask(new_method_call(_KEYS, "GenerateKeyboardEvent", "isu", (code, text, kind)))

    def _role(self, thing: Thing) -> str:
        """Ask for the role; its name alone does not tell a password from other text."""
        if self._ask(self._call(thing, "GetRole"))[0] == _PASSWORD_TEXT:
            return "password text"
        return str(self._ask(self._call(thing, "GetRoleName"))[0])

    def _children(self, thing: Thing) -> list[Thing]:
        with suppress(LookupError):
            return [Thing(*one) for one in self._ask(self._call(thing, "GetChildren"))[0]]
        return []

    def _property(self, thing: Thing, name: str) -> str:
        address = DBusAddress(thing.path, thing.program, f"{A11Y}.Accessible")
        return str(self._ask(Properties(address).get(name))[0][1])

    @staticmethod
    def _call(thing: Thing, method: str) -> Message:
        return new_method_call(DBusAddress(thing.path, thing.program, f"{A11Y}.Accessible"), method)

    def _ask(self, question: Message) -> tuple[Any, ...]:
        reply = self._bus.send_and_get_reply(question, timeout=PATIENCE)
        if reply.header.message_type.name == "error":
            raise LookupError(f"{reply.header.fields.get(HeaderFields.error_name)}: {reply.body}")
        return tuple(reply.body)
