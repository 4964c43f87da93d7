"""A person at the program who has a screen reader and a keyboard."""

from __future__ import annotations

from tests.gui.access.listener import SHIFT, Listener, Thing, Told

CONTROLS = frozenset(
    {
        "push button", "toggle button", "radio button", "check box", "text", "password text", "entry", "combo box",
        "spin button", "list", "list item", "link", "button menu", "menu item",
    }
)  # fmt: skip


class Person:
    """Knows the program from what assistive technology tells of it alone."""

    def __init__(self, listener: Listener) -> None:
        """Wait until the program is there and something in it has the focus."""
        self.ears = listener
        listener.until(lambda: bool(listener.focused), "the first focus")
        self._program = Thing(listener.focused[-1].program, "/org/a11y/atspi/accessible/root")

    def focus(self) -> Told:
        """Ask what has the focus."""
        self.ears.hear()
        return self.ears.tell(self.ears.focused[-1])

    def things(self) -> list[Told]:
        """Read everything that the program shows."""
        return list(self.ears.showing(self._program))

    def controls(self) -> list[Told]:
        """Read everything that can be used."""
        return [one for one in self.things() if one.role in CONTROLS and "enabled" in one.states]

    def words(self) -> list[str]:
        """Read the names of everything."""
        return [one.name for one in self.things() if one.name.strip()]

    def press(self, key: str) -> None:
        """Press a key."""
        self.ears.press(key)

    def press_and_land(self, key: str, name: str) -> None:
        """Press a key and wait until something of this name has the focus."""
        self.ears.press(key)
        self.lands_on(name)

    def lands_on(self, name: str) -> None:
        """Wait until something of this name has the focus."""
        self.ears.until(lambda: self.focus().name == name, f"the focus on {name!r}")

    def tab(self, *, back: bool = False) -> Told:
        """Go to the next control, or back to the one before."""
        self.ears.hear()
        before = self.ears.focused[-1]
        if back:
            self.ears.press_with(SHIFT, "Tab")
        else:
            self.ears.press("Tab")
        # Not only another event: a busy computer tells of the same focus twice.
        self.ears.until(lambda: self.ears.focused[-1] != before, "Tab moves the focus")
        return self.focus()

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab until a control of this name has the focus."""
        seen = [self.focus().name]
        while seen[-1] != name:
            seen.append(self.tab(back=back).name)
            assert len(seen) < 60, f"Tab never reaches {name!r}: {seen}"

    def type(self, text: str) -> None:
        """Type into whatever has the focus, and wait until it stands there."""
        field = self.focus()
        self.ears.type(text)
        self.ears.until(lambda: len(self.ears.text(field.thing)) >= len(text), f"{text!r} in {field.name!r}")

    def waits_for(self, name: str) -> None:
        """Wait until something of this name can be come upon."""
        self.ears.until(lambda: name in self.words(), f"{name!r} on the page")

    def lands_in(self, *roles: str) -> None:
        """Wait until something of one of these roles has the focus."""
        self.ears.until(lambda: self.focus().role in roles, f"the focus on one of {roles}")

    def window(self) -> Told:
        """Give the window that is in front."""
        return next(one for one in self.things() if "active" in one.states)

    def round_trip(self, *, back: bool = False) -> list[str]:
        """Go round the page with Tab and give what was passed, in its order."""
        begun = self.focus()
        passed = [str(begun)]
        while (one := self.tab(back=back)).thing != begun.thing:
            passed.append(str(one))
            assert len(passed) < 60, passed
        return passed

    def hears(self, words: str) -> None:
        """Wait until something with these words is announced."""
        self.ears.until(lambda: any(words in one for one in self.ears.announced), f"announced: {words!r}")
