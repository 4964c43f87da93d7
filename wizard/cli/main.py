"""One command, from arguments to exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.cli.exit_codes import ExitCode, FileError, UsageError
from wizard.words.translation import translate

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from wizard.cli.practice_command import PracticeRun
    from wizard.facts.network_view import NetworkView

PageDrawer = Callable[["PracticeRun"], "tuple[Path, ...] | str"]


@dataclass(frozen=True, slots=True)
class WindowWanted:
    """The arguments ask for the window. ``practice_scenario``: None for the real thing.

    ``appearance`` and ``language``: what was asked for; None leaves it to the window.
    """

    practice_scenario: str | None
    exit_after_paint: bool
    appearance: str | None = None
    language: str | None = None
    shared_screen: bool = False

    def refuse(self, reason: str) -> ExitCode:
        """Say why there is no window, print the usage, and give the exit code for it."""
        from wizard.cli.arguments import build_parser

        sys.stderr.write(f"smtp-wizard: {reason}\n{build_parser().format_usage()}")
        return ExitCode.USAGE


def run(
    arguments: Sequence[str], draw_pages: PageDrawer, network: NetworkView | None = None
) -> ExitCode | WindowWanted:
    """Run one command; asks for the window back when the arguments want it.

    ``network``: None sees the network as the operating system does. A usage error exits with 2, an interrupt gives
    130, and a fault of our own 3 with its trace in the log.
    """
    from wizard.cli.language_choice import choose_language

    arguments, language = choose_language(arguments)
    if not arguments:
        # The window opens the sooner for it.
        _use_newer_data()
        return WindowWanted(None, exit_after_paint=False, language=language)
    from wizard.cli.arguments import build_parser, parse_arguments

    parsed = parse_arguments(build_parser(), arguments)
    _use_newer_data()
    if parsed.command is None or (parsed.command == "practice" and not (parsed.headless or parsed.list)):
        return _window(parsed, language)
    try:
        return _run_command(parsed, draw_pages, network)
    except (UsageError, FileError) as trouble:
        from wizard.cli.output import print_note

        print_note(str(trouble))
        return ExitCode.USAGE if isinstance(trouble, UsageError) else ExitCode.PROBLEM_FOUND
    except KeyboardInterrupt:
        sys.stderr.write(f"\nsmtp-wizard: {translate('cli', 'stopped.', 'by the person, with Ctrl+C')}\n")
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone: what is still buffered goes nowhere, instead of raising at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.PROBLEM_FOUND


def _use_newer_data() -> None:
    """Put a set of provider data to use that was loaded on this computer, for the window as well."""
    from wizard.cli.newer_providers import use_kept_providers

    use_kept_providers()


def _window(parsed: argparse.Namespace, language: str | None) -> ExitCode | WindowWanted:
    scenario = None
    if parsed.command == "practice":
        from wizard.practice.scenarios import scenario_by_id

        scenario = parsed.scenario
        if scenario_by_id(scenario) is None:
            said = translate("cli", "there is no scenario {name}; practice --list shows them all.")
            sys.stderr.write(f"smtp-wizard: {said.format(name=repr(scenario))}\n")
            return ExitCode.USAGE
    return WindowWanted(scenario, parsed.exit_after_paint, parsed.appearance, language, parsed.shared_screen)


def _run_command(parsed: argparse.Namespace, draw_pages: PageDrawer, network: NetworkView | None) -> ExitCode:
    from wizard.engine.control_hosts import with_control_hosts, without_control_hosts
    from wizard.facts.network_view import NetworkView

    network = network or with_control_hosts(NetworkView())
    match parsed.command:
        case "check":
            from wizard.cli.check_command import run_check

            return run_check(parsed, network)
        case "discover":
            from wizard.cli.discover_command import run_discover

            return run_discover(parsed, network)
        case "explain":
            from wizard.cli.explain_command import run_explain

            return run_explain(parsed)
        case "export":
            from wizard.cli.export_command import run_export

            return run_export(parsed, network)
        case "verify":
            from wizard.cli.verify_command import run_verify

            return run_verify(parsed)
        case "practice":
            from wizard.cli.practice_command import run_practice

            return run_practice(parsed, draw_pages)
        case "platform":
            from wizard.cli.platform_command import run_platform

            return run_platform(parsed, without_control_hosts(network))
        case "keys":
            from wizard.cli.keys_command import run_keys

            return run_keys(parsed, network)
        case "push":
            from wizard.cli.push_command import run_push

            return run_push(parsed, network)
        case _:
            return _run_list(parsed)


def _run_list(parsed: argparse.Namespace) -> ExitCode:
    """Run a command about what is shipped."""
    if parsed.command == "about":
        from wizard.cli.about_command import run_about

        return run_about(parsed)
    if parsed.command == "providers":
        from wizard.cli.providers_command import run_providers

        return run_providers(parsed)
    from wizard.cli.platforms_command import run_platforms

    return run_platforms(parsed)
