"""`smtp-wizard explain`: say what an error message of any mail program means, or a short code read by telephone."""

from __future__ import annotations

import argparse
import sys

from wizard.cli.exit_codes import ExitCode
from wizard.cli.output import print_document, print_text
from wizard.cli.wanted_settings import parsed
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.report.json_report import explain_document
from wizard.report.text_report import render_explanation
from wizard.settings.endpoint import parse_port
from wizard.settings.transport_security import TransportSecurity

_MAX_TEXT = 1024 * 1024


def run_explain(arguments: argparse.Namespace) -> ExitCode:
    """Explain the text and print words or explain/1; unknown text is an answer too."""
    text = arguments.text
    if text == "-":
        text = sys.stdin.buffer.read(_MAX_TEXT).decode("utf-8", "replace")
    context = ExplainContext(
        stage=arguments.stage,
        port=parsed(parse_port(arguments.port), "--port") if arguments.port else None,
        security=TransportSecurity(arguments.security) if arguments.security else None,
        provider=arguments.provider,
    )
    explanation = explain(text, context)
    if arguments.json:
        print_document(explain_document(explanation))
    else:
        print_text(render_explanation(explanation))
    return ExitCode.FINE
