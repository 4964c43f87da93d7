"""The imports after the first paint: what a thread can do, and what belongs to the window's own thread."""

from __future__ import annotations

from collections.abc import Callable


def _engine() -> None:
    import wizard.engine.check_settings
    import wizard.engine.control_hosts
    import wizard.engine.find_settings
    import wizard.engine.observe_names
    import wizard.engine.observe_ports  # noqa: F401  imported for its effect: it is in memory afterwards


def _judging() -> None:
    import wizard.diagnosis.explain
    import wizard.flow.finished_run
    import wizard.flow.pasting
    import wizard.flow.pinning
    import wizard.flow.problems
    import wizard.flow.recheck
    import wizard.flow.results
    import wizard.flow.sending_service
    import wizard.flow.usability  # noqa: F401


def _records() -> None:
    from wizard.catalogue.causes import load_causes
    from wizard.catalogue.providers import load_providers
    from wizard.catalogue.well_known import typo_hint

    load_causes()
    load_providers()
    typo_hint("gmial.con")
    typo_hint("northwind.example", resolves=False)


def _words() -> None:
    import wizard.report.delivery_words
    import wizard.report.evidence_words
    import wizard.report.explanation_words
    import wizard.report.fact_words
    import wizard.report.headline
    import wizard.report.html_report
    import wizard.report.text_report
    import wizard.report.unusable_words  # noqa: F401
    from wizard.catalogue.help_pages import help_names

    help_names("en")


def _jobs() -> None:
    import wizard.gui.bridge_delivery
    import wizard.gui.bridge_earlier
    import wizard.gui.bridge_export
    import wizard.gui.bridge_jobs
    import wizard.gui.bridge_keys
    import wizard.gui.bridge_platform
    import wizard.gui.bridge_signer
    import wizard.gui.bridge_worker
    import wizard.workstation.password_store
    import wizard.workstation.paths  # noqa: F401


WITHOUT_QT: tuple[Callable[[], None], ...] = (_engine, _judging, _records, _words, _jobs)
"""In the order in which somebody who goes on at once needs them."""


def _bridge() -> None:
    import wizard.gui.bridge
    import wizard.gui.delayed_lookup  # noqa: F401


def _styles() -> None:
    from PySide6.QtWidgets import QStyle  # noqa: F401


def _texts() -> None:
    import PySide6.QtGui
    import PySide6.QtWidgets

    # Python's side of a type of Qt is made when it is first named.
    _ = PySide6.QtGui.QTextDocument, PySide6.QtWidgets.QPlainTextEdit, PySide6.QtWidgets.QSizeGrip


def _unknown_types() -> None:
    from PySide6.QtWidgets import QLineEdit

    # Python's side of every type of Qt is made when an object comes along whose type has none of its own, as the one
    # inside a line edit, which the field of the password looks for.
    QLineEdit().children()


def _icons() -> None:
    import wizard.gui.icons  # noqa: F401


def _fields() -> None:
    import wizard.gui.widgets.field
    import wizard.gui.widgets.status_line_edit  # noqa: F401


def _more_fields() -> None:
    import wizard.gui.widgets.check_box
    import wizard.gui.widgets.choice_box
    import wizard.gui.widgets.password_edit
    import wizard.gui.widgets.port_box
    import wizard.gui.widgets.segmented  # noqa: F401


def _rows() -> None:
    import wizard.gui.widgets.check_row
    import wizard.gui.widgets.chip
    import wizard.gui.widgets.copy_row
    import wizard.gui.widgets.key_value_row
    import wizard.gui.widgets.mono_row
    import wizard.gui.widgets.rows  # noqa: F401


def _sender() -> None:
    import wizard.gui.pages.field_page
    import wizard.gui.pages.sender_found
    import wizard.gui.pages.sender_preview  # noqa: F401


def _more_sender() -> None:
    import wizard.gui.pages.sender_names
    import wizard.gui.pages.sender_sources
    import wizard.gui.pages.unusable_card  # noqa: F401


def _server() -> None:
    import wizard.gui.pages.provider_card
    import wizard.gui.pages.server_choice
    import wizard.gui.pages.server_confirm
    import wizard.gui.pages.server_control  # noqa: F401


def _more_server() -> None:
    import wizard.gui.pages.server_lookup
    import wizard.gui.pages.server_pairing
    import wizard.gui.pages.server_reach
    import wizard.gui.pages.server_words  # noqa: F401


def _sign_in() -> None:
    import wizard.gui.pages.sign_in_keeping
    import wizard.gui.pages.sign_in_relay
    import wizard.gui.password_keeper  # noqa: F401


def _checks() -> None:
    import wizard.gui.pages.checks_cards
    import wizard.gui.pages.checks_list
    import wizard.gui.pages.checks_problem  # noqa: F401


def _more_checks() -> None:
    import wizard.gui.dialogs_text
    import wizard.gui.pages.checks_admission
    import wizard.gui.pages.checks_pin
    import wizard.gui.pages.checks_run  # noqa: F401


def _finish() -> None:
    import wizard.gui.explain_answer
    import wizard.gui.pages.finish_answer  # noqa: F401


def _file_and_guide() -> None:
    import wizard.gui.pages.finish_clipboard
    import wizard.gui.pages.finish_file
    import wizard.gui.pages.finish_guide  # noqa: F401


def _more_finish() -> None:
    import wizard.gui.pages.finish_delivery
    import wizard.gui.pages.finish_delivery_run
    import wizard.gui.pages.finish_saving
    import wizard.gui.pages.finish_words  # noqa: F401


def _first_pages() -> None:
    import wizard.gui.pages.sender
    import wizard.gui.pages.server  # noqa: F401


def _last_pages() -> None:
    import wizard.gui.pages.checks
    import wizard.gui.pages.finish
    import wizard.gui.pages.sign_in  # noqa: F401


def _dialogs() -> None:
    import wizard.gui.close_question
    import wizard.gui.dialogs_connect
    import wizard.gui.dialogs_explain  # noqa: F401


def _more_dialogs() -> None:
    import wizard.gui.dialogs_go_back
    import wizard.gui.dialogs_keys
    import wizard.gui.pages.platform_dialogs
    import wizard.gui.pages.platform_opening  # noqa: F401


def _earlier() -> None:
    import wizard.gui.pages.platform_earlier  # noqa: F401


WITH_QT: tuple[Callable[[], None], ...] = (
    _bridge,
    _styles,
    _texts,
    _unknown_types,
    _icons,
    _fields,
    _more_fields,
    _rows,
    _earlier,
    _sender,
    _more_sender,
    _server,
    _more_server,
    _first_pages,
    _sign_in,
    _checks,
    _more_checks,
    _finish,
    _file_and_guide,
    _more_finish,
    _last_pages,
    _dialogs,
    _more_dialogs,
)
"""Each takes a few milliseconds once the thread has done its part."""
