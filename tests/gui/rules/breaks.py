"""Each rule as it could be broken: a file of the program, a text in it, and what stands there instead.

The first of each rule; ``further_breaks`` has the other clauses.
"""

from __future__ import annotations

PAGES, WIDGETS = "wizard/gui/pages", "wizard/gui/widgets"
Break = tuple[int, str, str, str]
"""The number of the rule, the file, the text to break, and the broken one."""

BREAKS: tuple[Break, ...] = (
    (1, f"{PAGES}/platform.py", "card.clicked.connect(lambda", "(lambda *_: None)(lambda"),
    (
        2,
        "wizard/gui/window.py",
        'set_title(self, translate("gui", "Custom SMTP for {platform}")',
        'self.setWindowTitle("{platform}"',
    ),
    (
        3,
        "wizard/gui/rail.py",
        "button.show_mark(mark,",
        "button.setVisible(mark is StepMark.NOW)\n            button.show_mark(mark,",
    ),
    (4, f"{WIDGETS}/page.py", "setContentsMargins(PAGE_MARGIN, top,", "setContentsMargins(PAGE_MARGIN, top + 300,"),
    (5, "wizard/flow/results.py", 'return replace(draft, from_name="")', "return draft"),
    (6, f"{PAGES}/finish.py", '"&Save file"', '"&Finish"'),
    (
        7,
        f"{PAGES}/checks.py",
        "        self._entered = True\n",
        "        self._entered = True\n        self.list.verticalScrollBar().setValue(0)\n",
    ),
    (8, f"{PAGES}/checks_run.py", "earlier_run(state, self._network)", "None"),
    (9, f"{PAGES}/finish_file.py", "summary.username or translate(", '"as typed" or translate('),
    (10, "wizard/gui/window_buttons.py", '"Close", "button: the window"', '"Cancel", "button: the window"'),
    (
        11,
        f"{PAGES}/finish_words.py",
        "if diagnosis is None or not results_are_current(state):",
        "if diagnosis is None:",
    ),
    (
        12,
        f"{PAGES}/field_page.py",
        "        return {name: error for name, error in shown.items() if name not in self._being_typed}",
        "        return {**shown, **step_errors(self.session.state, self.step)}",
    ),
    (13, "wizard/flow/problems.py", '((".empty", ".unconfirmed"))', '(".unconfirmed")'),
    (14, f"{PAGES}/field_page.py", "if name not in self._being_typed}", "}"),
    (15, f"{PAGES}/field_page.py", "text = clean_typed(text) if pasted", "text = text if pasted"),
    (16, f"{PAGES}/field_pasting.py", "split_pasted(inserted) if may_be_several(inserted) else None", "None"),
    (17, f"{PAGES}/checks.py", "not self.problem.holds_primary", "True"),
    (18, f"{PAGES}/field_names.py", 'field == "password" and provider is not None', "not field"),
    (
        19,
        f"{PAGES}/field_page.py",
        "        self._being_typed.clear()\n",
        "        self._being_typed.clear()\n"
        "        self.session.apply(type_into(self.session.state, next(iter(self._fields)), ''))\n",
    ),
    (
        20,
        f"{PAGES}/server.py",
        "self.session.apply(apply_change(self.session.state, self._suggested))",
        "self.refresh()",
    ),
    (21, "wizard/gui/delayed_lookup.py", "DELAY_MS = 800", "DELAY_MS = 80"),
    (
        22,
        "wizard/catalogue/well_known.py",
        "def typo_hint(",
        "def typo_hint(_text: str) -> None:\n    return None\n\n\ndef _unused(",
    ),
    (23, "wizard/flow/problems.py", "!= draft.from_address.strip().casefold()", '== ""'),
    (24, f"{WIDGETS}/password_edit.py", "REVEAL_MS = 30_000", "REVEAL_MS = 60_000"),
    (
        25,
        f"{WIDGETS}/password_edit.py",
        "self._caps_lock = False\n        self.toggle",
        "self._caps_lock = False\n        self.setMaxLength(64)\n        self.toggle",
    ),
    (26, f"{WIDGETS}/password_edit.py", "return text.isupper() != shift", "return None"),
    (
        27,
        "wizard/settings/credentials.py",
        "def grouped_app_password(",
        "def grouped_app_password(_text: str) -> None:\n    return None\n\n\ndef _unused(",
    ),
    (28, f"{WIDGETS}/password_edit.py", "    | Qt.InputMethodHint.ImhNoPredictiveText\n", ""),
    (
        29,
        f"{PAGES}/sign_in.py",
        "self.provider.show_provider(provider if draft.signs_in else None)",
        "self.provider.hide()",
    ),
    (
        30,
        f"{PAGES}/sign_in.py",
        "self.session.apply(type_password(self.session.state, Secret(text)))",
        "self.session.apply(type_password(self.session.state, Secret(text)))\n        self.setToolTip(text)",
    ),
    (
        31,
        f"{PAGES}/checks.py",
        "        if self.run.running:\n            self._show_running()",
        "        if self.run.running and self.run.live.outcomes:\n            self._show_running()",
    ),
    (32, f"{PAGES}/checks_run.py", "            self.stopping = True\n", ""),
    (33, f"{PAGES}/checks.py", "All of it takes at most %n second(s).", "It takes a while."),
    (
        34,
        f"{WIDGETS}/status_icon.py",
        "    elif state is CheckState.FAILED:\n",
        "    elif state is CheckState.FAILED and False:\n",
    ),
    (35, f"{PAGES}/checks_rows.py", "states=dict(diagnosis.states)", "states=dict(live.states)"),
    (
        36,
        f"{PAGES}/checks.py",
        "        if needs_check(self._session.state):\n            self.run.start()\n        self._show()",
        "        self.run.start()\n        self._show()",
    ),
    (
        37,
        f"{PAGES}/checks.py",
        "self._show_findings(on_screen)",
        "self._show_findings(result)",
    ),
    (38, "wizard/gui/bridge_worker.py", 'name="smtp-wizard-bridge"', 'name="MainThread"'),
    (39, f"{PAGES}/checks_problem.py", '"The server said:"', '"Reply:"'),
    (
        41,
        f"{PAGES}/checks.py",
        "return None if diagnosis is None else render_text(diagnosis)",
        "return repr(diagnosis)",
    ),
    (42, "wizard/settings/settings_draft.py", "TransportSecurity.STARTTLS", "TransportSecurity.CLEARTEXT"),
    (43, f"{PAGES}/server_reach.py", "        self._waits.setText(why or", "        str(why or"),
    (44, f"{PAGES}/field_page.py", ", announced=not listed", ""),
    (45, "wizard/gui/window_buttons.py", '"&Back", "button', '"&Next", "button'),
    (46, "wizard/gui/tokens.py", 'muted="#5b6470"', 'muted="#9ba4b0"'),
    (47, f"{WIDGETS}/status_icon.py", " and wants_motion()", ""),
    (48, f"{PAGES}/field_page.py", "            field.keep_left_to_right()\n", "            pass\n"),
    (49, "wizard/gui/window_place.py", "        window.restoreGeometry(geometry)", "        window.width()"),
)
