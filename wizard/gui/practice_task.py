"""What a person does in a practice situation, in a sentence; pure, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalogue.platforms import platform_by_id
from wizard.report.security_words import security_label

if TYPE_CHECKING:
    from wizard.practice.scenario import Scenario


def task_words(scenario: Scenario) -> str:
    """Say what to type, also where the fault lies in what is typed, and whether a test message belongs to it."""
    parts = [f"address {scenario.address}"]
    if scenario.signs_in:
        if scenario.username != scenario.address:
            parts.append(f"user name {scenario.username}")
        parts.append(f"password {scenario.password}")
    parts += _server(scenario)
    platform = platform_by_id(scenario.platform) if scenario.platform is not None else None
    first = f"Choose {platform.name}. " if platform is not None else ""
    without = "" if scenario.signs_in else ", without sign-in"
    then = ". Then send a test message." if scenario.send_test_message else "."
    return f"{first}Type {', '.join(parts)}{without}{then}"


def _server(scenario: Scenario) -> list[str]:
    """Name what is typed in place of what the search finds."""
    parts = [] if scenario.host is None else [f"host {scenario.host}"]
    security = "" if scenario.security is None else security_label(scenario.security)
    if scenario.port is not None:
        parts.append(f"port {scenario.port} with {security}" if security else f"port {scenario.port}")
    elif security:
        parts.append(f"security {security}")
    return parts
