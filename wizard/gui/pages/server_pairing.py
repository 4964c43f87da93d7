"""The line below port and security: do they belong together, and what does no encryption cost; pure, without Qt."""

from __future__ import annotations

from wizard.diagnosis.finding import ChangeSettings
from wizard.flow.wizard_state import WizardState
from wizard.gui.pages.field_page import NO_HINT, Hint
from wizard.gui.spoken import joined
from wizard.report.field_words import field_error_text
from wizard.report.remedy_words import remedy_label
from wizard.report.security_words import security_label
from wizard.settings.draft import pin_of
from wizard.settings.endpoint import parse_port
from wizard.settings.field_error import FieldError
from wizard.settings.transport_security import TransportSecurity, usual_security
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SHOWN_END = 11
_CLEARTEXT = QT_TRANSLATE_NOOP(
    "gui", "Without encryption everyone on the way can read and change your messages, and no password is sent."
)


def pairing_hint(state: WizardState, error: FieldError | None, suggested: ChangeSettings | None) -> Hint:
    """Give the sentence, its kind, and the words of the one-click change."""
    draft = state.draft
    port = parse_port(draft.port)
    offer = remedy_label(suggested) if suggested is not None else None
    if error is not None:
        return field_error_text(error), "error", offer
    if draft.security is TransportSecurity.CLEARTEXT:
        return translate("gui", _CLEARTEXT), "warning", offer
    if not isinstance(port, int):
        return NO_HINT
    if suggested is not None:
        return _mismatch(state, port), "warning", offer
    if usual_security(port) is draft.security:
        return (
            translate("gui", "Port {port} and {security} belong together.").format(
                port=port, security=security_label(draft.security)
            ),
            "ok",
            None,
        )
    return (
        translate("gui", "Port {port} is not a standard port. Use it only if your mail provider says so.").format(
            port=port
        ),
        "muted",
        None,
    )


def pinned_hint(state: WizardState) -> Hint:
    """Say that a key is trusted in place of the certificate, with the way back; nothing while none is."""
    pin = pin_of(state.draft)
    if pin is None:
        return NO_HINT
    end = pin.shown[-_SHOWN_END:]
    return (
        translate("gui", "Pinned key ending in {end}: no authority vouches for this server.").format(end=end),
        "warning",
        translate("gui", "Stop trusting it"),
    )


def _mismatch(state: WizardState, port: int) -> str:
    usual = usual_security(port)
    if usual is not None and usual is not state.draft.security:
        return translate("gui", "Port {port} belongs to {security}.").format(
            port=port, security=security_label(usual)
        )
    ports = joined([str(allowed) for allowed in state.platform.ports])
    return translate("gui", "{platform} takes only the ports {ports}.").format(
        platform=state.platform.short_name, ports=ports
    )
