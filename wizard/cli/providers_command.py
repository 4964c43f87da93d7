"""`smtp-wizard providers`: list, search and show mail providers, and load newer data about them."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime

from wizard.catalogue.platforms import platform_by_id
from wizard.catalogue.provider_search import search_providers
from wizard.catalogue.provider_set import active_set, data_age_days
from wizard.catalogue.providers import load_providers, provider_by_name
from wizard.catalogue.records import Platform, Provider
from wizard.catalogue.well_known import typo_hint
from wizard.cli.exit_codes import ExitCode, UsageError
from wizard.cli.newer_providers import forget_providers_file, load_providers_file, use_kept_providers
from wizard.cli.output import print_document, print_note, print_text
from wizard.cli.wanted_settings import parsed
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.provider_report import provider_detail, provider_lines, provider_summary, summary_line
from wizard.report.provider_words import data_age_words
from wizard.report.refusal_words import refusal_text
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.words.translation import translate


def run_providers(arguments: argparse.Namespace) -> ExitCode:
    """Do what the arguments ask for and print text or providers/1; 1 when nothing was found or a set was refused."""
    _refuse_stray_options(arguments)
    not_used = use_kept_providers()
    if not_used is not None and not arguments.load and not arguments.use_shipped:
        print_note(
            translate("cli", "The set that was loaded on this computer is not used. {reason}").format(
                reason=refusal_text(not_used)
            )
        )
    if arguments.load:
        return _load(arguments)
    if arguments.use_shipped:
        forget_providers_file()
        return _answer(arguments, translate("cli", "Loaded data was forgotten."))
    return _show(arguments) if arguments.show else _list(arguments)


def _refuse_stray_options(arguments: argparse.Namespace) -> None:
    if arguments.query and (arguments.show or arguments.load or arguments.use_shipped):
        raise UsageError(translate("cli", "A search stands alone, without --show, --load and --use-shipped."))
    if (arguments.mailbox or arguments.platform) and not arguments.show:
        raise UsageError(translate("cli", "--mailbox and --platform belong to --show."))
    if arguments.data_key and not arguments.load:
        raise UsageError(translate("cli", "--data-key belongs to --load."))


def _load(arguments: argparse.Namespace) -> ExitCode:
    loaded = load_providers_file(arguments.load, arguments.data_key)
    if isinstance(loaded, str):
        said = f"{refusal_text(loaded)} {translate('cli', 'Nothing was changed.')}"
        _answer(arguments, said, refused=loaded)
        return ExitCode.PROBLEM_FOUND
    return _answer(arguments, translate("cli", "%n provider(s) were loaded.", "", len(loaded.providers)))


def _answer(arguments: argparse.Namespace, message: str, refused: str | None = None) -> ExitCode:
    if arguments.json:
        print_document(_document([], message=message, refused=refused))
    elif refused is not None:
        print_note(message)
    else:
        print_text(f"{message} {_age()}")
    return ExitCode.FINE


def _list(arguments: argparse.Namespace) -> ExitCode:
    query = arguments.query
    found = search_providers(query) if query else tuple(load_providers().values())
    hint = typo_hint(query.rpartition("@")[2]) if query and not found else None
    meant = translate("cli", "Did you mean {suggestion}?").format(suggestion=isolate(hint)) if hint else None
    if arguments.json:
        print_document(_document([provider_summary(one) for one in found], query=query, message=meant))
    elif found:
        print_text("\n".join((*(summary_line(one) for one in found), "", _age())))
    else:
        unknown = translate("cli", "No provider is known for {query}.").format(query=isolate(display_safe(query)))
        print_note(f"{unknown} {meant}" if meant else unknown)
    return ExitCode.FINE if found else ExitCode.PROBLEM_FOUND


def _show(arguments: argparse.Namespace) -> ExitCode:
    provider = load_providers().get(arguments.show) or provider_by_name(arguments.show)
    if provider is None:
        said = translate("cli", "no provider has this id or name. providers QUERY searches.")
        raise UsageError(labelled("--show", said))
    mailbox = parsed(parse_mailbox(arguments.mailbox), "--mailbox") if arguments.mailbox else None
    platform = _platform(arguments.platform)
    if arguments.json:
        print_document(_document([_whole(provider, mailbox, platform)], query=provider.id))
    else:
        print_text("\n".join((*provider_lines(provider, mailbox, platform), "", _age())))
    return ExitCode.FINE


def _whole(provider: Provider, mailbox: Mailbox | None, platform: Platform | None) -> dict[str, object]:
    return {**provider_summary(provider), "detail": provider_detail(provider, mailbox, platform)}


def _platform(name: str | None) -> Platform | None:
    if name is None:
        return None
    platform = platform_by_id(name)
    if platform is None:
        said = translate("cli", "there is no such platform; smtp-wizard platforms lists them.")
        raise UsageError(labelled("--platform", said))
    return platform


def _document(
    providers: list[dict[str, object]],
    query: str | None = None,
    message: str | None = None,
    refused: str | None = None,
) -> dict[str, object]:
    known = active_set()
    return {
        "schema": "smtp-wizard/providers/1",
        "data": {
            "date": known.date.isoformat(),
            "age_days": data_age_days(_today()),
            "origin": known.origin,
            "providers": len(known.providers),
        },
        "query": query,
        "refused": refused,
        "message": message,
        "providers": providers,
    }


def _age() -> str:
    known = active_set()
    age = data_age_words(known.date, _today())
    return f"{age} {translate('cli', 'It was loaded on this computer.')}" if known.origin == "loaded" else age


def _today() -> date:
    return datetime.now(UTC).date()
