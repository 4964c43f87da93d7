"""What a person does in a practice situation, in a sentence; pure, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalogue.platforms import platform_by_id
from wizard.gui.spoken import joined
from wizard.report.isolates import isolate
from wizard.report.security_words import security_label
from wizard.words.translation import translate

if TYPE_CHECKING:
    from wizard.practice.scenario import Scenario


def task_words(scenario: Scenario, chosen: str | None = None) -> str:
    """Say what to type, also where the fault lies in what is typed, and whether a test message belongs to it.

    ``chosen``: the id of the platform that is chosen now; a situation about the rules of another one asks for that.
    """
    parts = [translate("gui", "address {address}").format(address=isolate(scenario.address))]
    if scenario.signs_in:
        if scenario.username != scenario.address:
            parts.append(translate("gui", "user name {username}").format(username=isolate(scenario.username)))
        parts.append(translate("gui", "password {password}").format(password=scenario.password))
    parts += _server(scenario)
    platform = platform_by_id(scenario.platform) if scenario.platform is not None else None
    typed = (
        translate("gui", "Type {values}.")
        if scenario.signs_in
        else translate("gui", "Type {values}, without sign-in.")
    )
    sentences = [typed.format(values=joined(parts))]
    if platform is not None and platform.id != chosen:
        sentences.insert(0, translate("gui", "Choose {platform}.").format(platform=platform.name))
    if scenario.app_password is not None:
        sentences.append(translate("gui", "The app password is {password}.").format(password=scenario.app_password))
    if scenario.send_test_message:
        sentences.append(translate("gui", "Then send a test message."))
    return " ".join(sentences)


def _server(scenario: Scenario) -> list[str]:
    """Name what is typed in place of what the search finds."""
    parts = [] if scenario.host is None else [translate("gui", "host {host}").format(host=isolate(scenario.host))]
    security = "" if scenario.security is None else security_label(scenario.security)
    if scenario.port is not None:
        parts.append(
            translate("gui", "port {port} with {security}").format(port=scenario.port, security=security)
            if security
            else translate("gui", "port {port}").format(port=scenario.port)
        )
    elif security:
        parts.append(translate("gui", "security {security}").format(security=security))
    return parts
