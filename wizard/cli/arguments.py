"""The arguments of every subcommand."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from wizard.cli.discover_arguments import add_discover
from wizard.cli.keys_arguments import add_keys
from wizard.cli.language_choice import OPTION, known_tags
from wizard.cli.platform_arguments import add_platform
from wizard.cli.providers_arguments import add_providers
from wizard.cli.push_arguments import add_push
from wizard.cli.translated_parser import TranslatedParser
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import translate

_STAGES = ("dns", "tcp", "greeting", "ehlo", "starttls", "tls", "auth", "mail", "rcpt", "data", "other")
_SECURITIES = tuple(security.value for security in TransportSecurity)


class _ShowVersion(argparse.Action):
    """Looks the version up only when somebody asks, so that no other start waits for it."""

    def __init__(self, option_strings: Sequence[str], dest: str, **settings: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, **settings)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from wizard.workstation.installed_program import program_version

        sys.stdout.write(f"{parser.prog} {program_version()}\n")
        parser.exit()


def parse_arguments(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> argparse.Namespace:
    """Parse, and refuse what is left over without repeating it: it may be a password that was typed there."""
    parsed, left_over = parser.parse_known_args(arguments)
    if left_over:
        options = [text.partition("=")[0] for text in left_over if text.startswith("-")]
        parser.error(
            translate("cli", "there is no option {option}").format(option=options[0])
            if options
            else translate("cli", "there is one value too many")
        )
    return parsed


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of the whole program; without a subcommand the window opens."""
    parser: argparse.ArgumentParser = TranslatedParser(
        prog="smtp-wizard",
        description=translate(
            "cli",
            "Finds, tests and explains the settings for sending through your own mail "
            "server, and hands them over signed. Without a subcommand it opens the window.",
        ),
    )
    _add_global(parser)
    commands = parser.add_subparsers(
        dest="command",
        metavar=translate("cli", "COMMAND", "a placeholder in a command line"),
        title=translate("cli", "commands", "a heading"),
    )
    _add_check(commands)
    add_discover(commands)
    _add_explain(commands)
    _add_export(commands)
    _add_verify(commands)
    _add_practice(commands)
    _add_platforms(commands)
    add_providers(commands)
    _add_about(commands)
    add_platform(commands)
    add_push(commands, _add_settings)
    add_keys(commands)
    return parser


def _add_global(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action=_ShowVersion, help=translate("cli", "show the version and exit"))
    parser.add_argument(
        OPTION,
        metavar="TAG",
        choices=known_tags(),
        help=translate("cli", "the language to speak: {tags} (default: the system's)").format(
            tags=", ".join(known_tags())
        ),
    )
    parser.add_argument(
        "--exit-after-paint",
        action="store_true",
        help=translate("cli", "open the window and close it after its first painted page"),
    )
    parser.add_argument(
        "--appearance",
        choices=("system", "light", "dark", "high-contrast"),
        help=translate("cli", "how the window looks, this time (default: as chosen in its menu)"),
    )
    parser.add_argument(
        "--shared-screen",
        action="store_true",
        help=translate("cli", "mask names and addresses in the window, for a screen that others see"),
    )


Commands = argparse._SubParsersAction


def _add_check(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("check", help=translate("cli", "check settings against the server, step by step"))
    _add_settings(parser)
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema check-1)")
    )


def _add_settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "address", nargs="?", metavar="ADDRESS", help=translate("cli", "the From address; settings are found from it")
    )
    _add_server(parser.add_argument_group(translate("cli", "server", "a heading")))
    sign_in = parser.add_argument_group(translate("cli", "sign-in (a password is never an argument)", "a heading"))
    sign_in.add_argument(
        "--username", help=translate("cli", "user name (default: the From address, or what the provider wants)")
    )
    source = sign_in.add_mutually_exclusive_group()
    source.add_argument(
        "--password-stdin", action="store_true", help=translate("cli", "read the password from standard input")
    )
    source.add_argument(
        "--keyring", action="store_true", help=translate("cli", "take the password from this computer's keyring")
    )
    source.add_argument(
        "--no-sign-in",
        action="store_true",
        help=translate(
            "cli", "send without signing in: a relay by address; with --username: stop before the sign-in"
        ),
    )
    sender = parser.add_argument_group(translate("cli", "message", "a heading"))
    sender.add_argument(
        "--from", dest="from_address", metavar="A", help=translate("cli", "From address (default: ADDRESS)")
    )
    sender.add_argument("--from-name", metavar="N", help=translate("cli", "From name"))
    sender.add_argument(
        "--to", metavar="A", help=translate("cli", "recipient of the test (default: the From address)")
    )
    sender.add_argument(
        "--send-test-message", action="store_true", help=translate("cli", "send one test message at the end")
    )
    other = parser.add_argument_group(translate("cli", "other", "a heading"))
    other.add_argument(
        "--platform", metavar="ID", default="other", help=translate("cli", "the platform that will send")
    )
    other.add_argument(
        "--timeout", type=float, metavar="S", default=30.0, help=translate("cli", "limit for all checks in seconds")
    )
    other.add_argument(
        "--no-control-host",
        action="store_true",
        help=translate("cli", "after a failure, ask no host of a large provider whether the network itself works"),
    )
    other.add_argument(
        "--config", type=Path, metavar="FILE", help=translate("cli", "take the settings of a signed file")
    )


def _add_server(server: argparse._ArgumentGroup) -> None:
    server.add_argument("--host", help=translate("cli", "host name of the mail server"))
    server.add_argument("--port", help=translate("cli", "port, usually 587, 465 or 25"))
    server.add_argument("--security", choices=_SECURITIES, help=translate("cli", "how the connection is protected"))
    server.add_argument(
        "--ca-file", type=Path, metavar="PEM", help=translate("cli", "certificates to trust besides the system's")
    )
    server.add_argument(
        "--pin-spki",
        metavar="SHA256",
        help=translate("cli", "trust exactly this key for this host and port, instead of verifying the certificate"),
    )
    server.add_argument(
        "--ehlo-domain", metavar="NAME", help=translate("cli", "name to give in EHLO (default: an address literal)")
    )


def _add_explain(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("explain", help=translate("cli", "explain an error message of any mail program"))
    parser.add_argument(
        "text",
        metavar="TEXT",
        help=translate("cli", "the message, a short code such as L-102, or - to read from standard input"),
    )
    parser.add_argument("--stage", choices=_STAGES, help=translate("cli", "the step at which it appeared"))
    parser.add_argument("--port", help=translate("cli", "the port that was used"))
    parser.add_argument("--security", choices=_SECURITIES, help=translate("cli", "the security that was used"))
    parser.add_argument(
        "--provider",
        metavar="NAME",
        help=translate("cli", "mail provider or server program, such as gmail or postfix"),
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema explain-1)")
    )


def _add_export(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("export", help=translate("cli", "check settings and write them to a signed file"))
    _add_settings(parser)
    parser.add_argument(
        "--request",
        type=Path,
        metavar="FILE",
        help=translate("cli", "the platform's request file: seals the password"),
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help=translate("cli", "where to write (default: a name from the settings)"),
    )
    parser.add_argument(
        "--no-checks",
        action="store_true",
        help=translate("cli", "write without checking; the file says 'not tested'"),
    )
    parser.add_argument(
        "--transfer-code",
        action="store_true",
        help=translate("cli", "seal the password with a code that is shown once"),
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema export-1)")
    )


def _add_verify(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("verify", help=translate("cli", "verify a signed file"))
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--key", type=Path, metavar="FILE", help=translate("cli", "public JWK, JWKS or request file to verify with")
    )
    parser.add_argument(
        "--now", metavar="T", help=translate("cli", "verify as of this time (ISO 8601 or seconds since 1970)")
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema verify-1)")
    )


def _add_practice(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "practice", help=translate("cli", "try everything on a mail server inside this program")
    )
    parser.add_argument(
        "--headless", action="store_true", help=translate("cli", "run every step on the command line")
    )
    parser.add_argument(
        "--scenario",
        metavar="NAME",
        default="healthy",
        help=translate("cli", "what shall go wrong (default: nothing)"),
    )
    parser.add_argument("--list", action="store_true", help=translate("cli", "list the scenarios"))
    parser.add_argument(
        "--output", type=Path, metavar="DIR", default=Path("practice-output"), help=translate("cli", "where files go")
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema practice-1)")
    )


def _add_platforms(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("platforms", help=translate("cli", "list the platforms this program knows"))
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema platforms-1)")
    )


def _add_about(commands: Commands[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "about", help=translate("cli", "version, where the log is, and the licences of everything shipped")
    )
    parser.add_argument(
        "--details", action="store_true", help=translate("cli", "print what to send along with a question")
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema about-1)")
    )
