"""What the three pages with fields share: typing, leaving, Next, and when an error shows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wizard.flow.problems import shown_errors, step_errors
from wizard.flow.steps import Step
from wizard.flow.typing_rules import leave_field, submit_step, type_into
from wizard.gui.session import Session
from wizard.gui.widgets.field import CLEANED, LabelledField
from wizard.gui.widgets.hint import HintKind
from wizard.gui.widgets.page import StepPage
from wizard.report.display_safe import display_safe
from wizard.report.field_words import field_error_text
from wizard.settings.field_error import FieldError
from wizard.settings.typed_text import clean_typed, without_controls, without_hidden
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

Hint = tuple[str, HintKind, str | None]
"""Sentence, kind, and the words of the suggestion's link, if there is one."""

NO_HINT: Hint = ("", "muted", None)
_COUNT_WORDS = {
    1: QT_TRANSLATE_NOOP("gui", "One thing needs your attention."),
    2: QT_TRANSLATE_NOOP("gui", "Two things need your attention."),
    3: QT_TRANSLATE_NOOP("gui", "Three things need your attention."),
}
_KEEPS_BLANKS = frozenset({"from_name"})
_TAKES_SETTINGS = frozenset({"from_name", "from_address", "host", "username"})
_SEVERAL = re.compile(r"[\r\n\t\u2028={<]|://|mailto:|[:;]\s")
"""What stands in a text that may name several values, so that it is worth taking apart."""
_MOST_OFFERED = 100
"""Characters that the link to a suggestion shows; a suggestion is a part of what was typed or pasted."""

if TYPE_CHECKING:
    from wizard.gui.pages.field_pasting import PasteTaken


class FieldPage(StepPage):
    """A page of text fields over the session's draft.

    It decides nothing: wizard.flow says which errors may show, report says them, and the page puts them in place.
    """

    def __init__(self, session: Session, step: Step, title: str, lead: str) -> None:
        super().__init__()
        self.session = session
        self.step = step
        self._title_text, self._lead_text = title, lead
        self._fields: dict[str, LabelledField] = {}
        self._cleaned: set[str] = set()
        self._being_typed: set[str] = set()
        """Fields that had no error when their text was changed: what is wrong with it shows once they are left."""
        self._taken: dict[str, PasteTaken] = {}
        """What was pasted last and taken apart, by the field that it was pasted into, until something is typed."""
        self._unsaid: set[str] = set()
        """Fields whose text was changed since they were left: what stands below them is said once they are."""
        self.set_heading(title, lead)
        self.problems.field_wanted.connect(self.focus_field)
        session.changed.connect(self._state_changed)

    def add_field(self, name: str, field: LabelledField) -> LabelledField:
        """Tie a field of the page to a text field of the draft."""
        self.add_shown_field(name, field)
        field.edit.textEdited.connect(lambda text: self._typed(name, text))
        return field

    def add_shown_field(self, name: str, field: LabelledField) -> None:
        """Show text, hint and error of a field, without taking what is typed."""
        self._fields[name] = field
        if name not in _KEEPS_BLANKS:
            field.keep_left_to_right()
        field.edit.keeps_joiners = name in _KEEPS_BLANKS
        field.left.connect(lambda: self._left(name))
        field.suggestion_taken.connect(lambda: self._link_pressed(name))

    def field(self, name: str) -> LabelledField:
        """Give the field of this name."""
        return self._fields[name]

    def may_leave(self) -> bool:
        """Submit the page: with errors it stays, lists them and takes the focus to the list."""
        self._being_typed.clear()
        self._unsaid.clear()
        for name in self._fields:
            self.take_typed(name)
        self.session.apply(submit_step(self.session.state, self.step))
        self.refresh()
        if not step_errors(self.session.state, self.step):
            return True
        self.problems.focus_first()
        self.scroller.verticalScrollBar().setValue(0)
        return False

    def entered(self) -> None:
        """Show the state and put the cursor where something is still missing."""
        self.refresh()
        if not self.problems.isVisible():
            self._focus_missing()

    def refresh(self) -> None:
        """Show the state: texts, hints, errors, the card of problems, the lead."""
        for name, field in self._fields.items():
            field.show_text(self.text_of(name))
        errors = self._shown_errors()
        for name, field in self._fields.items():
            listed = self.step in self.session.state.submitted and name in errors
            field.set_hint(*self._hint_of(name, errors), announced=not listed, later=name in self._unsaid)
        self._show_problems(errors)

    def set_lead(self, lead: str) -> None:
        """Change the sentence under the heading for as long as there is no problem."""
        self._lead_text = lead

    def focus_field(self, name: str) -> None:
        """Take the cursor to a field, as a press on an entry of the list of problems does."""
        widget = self.widget_of(name)
        if widget is not None:
            widget.setFocus()
            self.show_soon(widget)

    def _focus_missing(self) -> None:
        """Put the cursor into the first field that is empty, or the first at all."""
        fields = tuple(self._fields.values())
        wanted = next((field for field in fields if not field.text()), fields[0])
        wanted.setFocus()
        # What is filled in is not selected: the next key would wipe it out.
        wanted.edit.deselect()
        wanted.edit.end(False)

    # What pages fill in.

    def text_of(self, name: str) -> str:
        """Give the draft's text of a field."""
        return str(getattr(self.session.state.draft, name))

    def name_of(self, name: str) -> str:
        """Give the field's name as the page shows it."""
        return self._fields[name].label.shown_text()

    def widget_of(self, name: str) -> QWidget | None:
        """Give what takes the focus for a field."""
        field = self._fields.get(name)
        return field.edit if field is not None else None

    def hint_of(self, name: str) -> Hint:  # noqa: ARG002 - pages with hints override it
        """Give what to say below a field that has no error."""
        return NO_HINT

    def suggestion_for(self, name: str, error: FieldError) -> str | None:  # noqa: ARG002 - pages with suggestions use it
        """Give the words of the link after an error; the error's own suggestion unless a page knows better."""
        return error.suggestion

    def take_suggestion(self, name: str) -> None:
        """Put the suggestion of an error into its field."""
        error = step_errors(self.session.state, self.step).get(name)
        wanted = self.suggestion_for(name, error) if error is not None else None
        if wanted is not None:
            self.session.apply(type_into(self.session.state, name, wanted))
            self.after_typing(name)

    def take_pasted(self, name: str, text: str) -> bool:
        """Split a link or a provider's block of settings into the fields (rule 16); False where it is none.

        ``text``: the whole text of the field with what was put in.
        """
        before = self.text_of(name)
        if name not in _TAKES_SETTINGS or not (_SEVERAL.search(text) or (name == "host" and ":" in text)):
            return False
        from wizard.gui.pages.field_pasting import take_paste

        taken = take_paste(self.session.state, name, before, text)
        if taken is None:
            return False
        self.show_taken(name, taken)
        return True

    def show_taken(self, name: str, taken: PasteTaken) -> None:
        """Put what was taken apart into the fields, and say so below the one that it came into."""
        self._cleaned.discard(name)
        self._taken = {name: taken}
        self.session.apply(taken.state)
        # Its undo goes with it: a password may be in the text.
        edit = self._fields[name].edit
        edit.blockSignals(True)
        edit.setText(self.text_of(name))
        edit.blockSignals(False)
        self.refresh()
        for filled in taken.names:
            if filled in self._fields:
                self.after_typing(filled)
                self.after_leaving(filled)

    def _link_pressed(self, name: str) -> None:
        taken = self._taken.get(name)
        if taken is None or taken.held is None:
            self.take_suggestion(name)
            return
        from wizard.gui.pages.field_pasting import take_held

        self.show_taken(name, take_held(self.session.state, taken.held))

    def after_typing(self, name: str) -> None:
        """Be told that a field has a new text in the state."""

    def take_typed(self, name: str) -> None:
        """Be told that the text of a field is whole, before it is judged."""

    def after_leaving(self, name: str) -> None:
        """Be told that a field was left."""

    def extra_problems(self) -> Sequence[tuple[str, str]]:
        """Give problems that no parser finds, as (field, sentence); they are listed, but do not hold the page."""
        return ()

    def _shown_errors(self) -> dict[str, FieldError]:
        shown = shown_errors(self.session.state, self.step)
        return {name: error for name, error in shown.items() if name not in self._being_typed}

    def _typed(self, name: str, text: str) -> None:
        self._unsaid.add(name)
        if name not in self._shown_errors():
            self._being_typed.add(name)
        pasted = inserted_length(self.text_of(name), text) > 1
        if pasted and self.take_pasted(name, text):
            return
        self._taken.clear()
        typed, edit = text, self._fields[name].edit
        if name in _KEEPS_BLANKS:
            text = without_hidden(without_controls(text, of_name=True), of_name=True)
        else:
            text = without_controls(text)
            text = clean_typed(text) if pasted else without_hidden(text)
        if text != typed:
            self._cleaned.add(name)
            edit.put(text)
        else:
            self._cleaned.discard(name)
        self.session.apply(type_into(self.session.state, name, text))
        self.refresh()
        self.after_typing(name)

    def _left(self, name: str) -> None:
        self._being_typed.discard(name)
        self._unsaid.discard(name)
        self.take_typed(name)
        self.session.apply(leave_field(self.session.state, name))
        self.refresh()
        self.after_leaving(name)

    def _state_changed(self) -> None:
        # The page that somebody is leaving need not be right any more.
        if self.isVisible() and self.session.state.step is self.step:
            self.refresh()

    def _hint_of(self, name: str, errors: Mapping[str, FieldError]) -> Hint:
        error, taken = errors.get(name), self._taken.get(name)
        if taken is not None and taken.held is not None:
            return taken.note, "warning", taken.link
        if error is not None:
            wanted = self.suggestion_for(name, error)
            return (
                field_error_text(error),
                "error",
                translate("gui", "Use {value}").format(value=display_safe(wanted, _MOST_OFFERED)) if wanted else None,
            )
        if name in self._cleaned:
            return translate("gui", CLEANED), "muted", None
        text, kind, link = self.hint_of(name)
        # An answer of the network may be about half a name: it is no error before the field was left (rule 12).
        late = name in self._being_typed or name not in self.session.state.left
        if taken is not None and link is None and kind in ("muted", "ok"):
            text = f"{text} {taken.note}".strip()
        return text, "warning" if kind == "error" and late else kind, link

    def _show_problems(self, errors: Mapping[str, FieldError]) -> None:
        if self.step not in self.session.state.submitted or not errors:
            held = self.problems.held_entry() is not None
            self.problems.show_problems(())
            if held:
                # The list goes by itself, as when a search fills the fields in: nobody shall end up at Close.
                self._focus_missing()
            self.set_heading(self._title_text, self._lead_text)
            return
        entries = [(name, self.name_of(name), field_error_text(error)) for name, error in errors.items()]
        entries += [(name, self.name_of(name), text) for name, text in self.extra_problems() if name not in errors]
        order = list(self._fields)
        # In the order in which the page shows its fields.
        entries.sort(key=lambda entry: order.index(entry[0]) if entry[0] in order else len(order))
        self.problems.show_problems(entries)
        self.set_heading(self._title_text, _count_words(len(entries)))


def did_you_mean() -> str:
    """Begin the question whose end is the link ``meant_link``."""
    return translate("gui", "Did you mean", "a link with an address or host and the question mark follows")


def meant_link(meant: str) -> str:
    """End the question "Did you mean" with what was meant."""
    return translate("gui", "{meant}?", "a link, the end of the question Did you mean").format(meant=meant)


def _count_words(count: int) -> str:
    if count in _COUNT_WORDS:
        return translate("gui", _COUNT_WORDS[count])
    return translate("gui", "%n thing(s) need your attention.", "", count)


def inserted_length(before: str, after: str) -> int:
    """Count the characters that one change put into a text, also where it replaced others."""
    shorter = min(len(before), len(after))
    start = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    end = next((at for at in range(shorter - start) if before[-1 - at] != after[-1 - at]), shorter - start)
    return len(after) - start - end
