"""Reports as one self-contained HTML page: no script, no link to anything outside, every value escaped."""

from __future__ import annotations

from html import escape

from wizard.diagnosis.finding import Certainty, Diagnosis, Finding, Severity
from wizard.facts.check import CheckState, Observed
from wizard.report.check_words import check_detail, check_label
from wizard.report.display_safe import display_safe
from wizard.report.finding_words import words_for
from wizard.report.headline import alternative_titles, counts_line, failing_causes, headline
from wizard.report.isolates import always_isolate, isolates_to_html
from wizard.report.spoken_code import spoken_code
from wizard.report.text_report import settings_lines, state_word
from wizard.words.translation import language_in_use, translate

_STYLE = """
:root { color-scheme: light dark; --line: #d0d7de; --muted: #57606a; --bad: #b42318; --warn: #8a5a00; --good: #1a7f37;
  --bad-back: #fdecea; --warn-back: #fff6e0; --info-back: #eaf2fd; }
@media (prefers-color-scheme: dark) { :root { --line: #3a424c; --muted: #a6b0bb; --bad: #ff8a80;
  --warn: #f0c05a; --good: #6fd08c; --bad-back: #40211f; --warn-back: #3b3218; --info-back: #1d2f45; } }
body { font: 14px/20px system-ui, sans-serif; max-width: 760px; margin: 40px auto; padding: 0 20px; }
td { border-top: 1px solid var(--line); padding: 8px; }
h1 { font-size: 22px; line-height: 28px; margin: 0 0 4px; } h2 { font-size: 14px; margin: 0 0 4px; }
p { margin: 0 0 8px; } .muted { color: var(--muted); }
.mono { font-family: ui-monospace, monospace; font-size: 12px; }
section { border-radius: 8px; padding: 16px; margin: 16px 0; }
.error { background: var(--bad-back); }
.warning { background: var(--warn-back); } .info { background: var(--info-back); }
table { border-collapse: collapse; width: 100%; margin: 16px 0; }
td:first-child { white-space: nowrap; } .failed, .own_fault { color: var(--bad); } .passed { color: var(--good); }
.state-warning { color: var(--warn); } td, p, li { overflow-wrap: anywhere; }
"""


def render_html(diagnosis: Diagnosis) -> str:
    """Turn a diagnosis into an HTML page without any secret; words of a server stand as escaped text."""
    language = language_in_use()
    title = escape(headline(diagnosis))
    findings = "".join(_finding(finding, diagnosis) for finding in diagnosis.findings)
    lines = settings_lines(diagnosis.run.settings, always_isolate)
    settings = "".join(f"<p>{isolates_to_html(line)}</p>" for line in lines)
    return (
        f'<!DOCTYPE html>\n<html lang="{language.tag}" dir="{"rtl" if language.right_to_left else "ltr"}">'
        '<head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{title}</title><style>{_STYLE}</style></head><body>"
        f'<h1>{title}</h1><p class="muted">{escape(counts_line(diagnosis.states, failing_causes(diagnosis)))}</p>'
        f"{findings}<table>{_rows(diagnosis)}</table>{settings}</body></html>\n"
    )


def _finding(finding: Finding, diagnosis: Diagnosis) -> str:
    words = words_for(finding.code, finding.params, diagnosis.provider, always_isolate)
    parts = [f"<h2>{isolates_to_html(words.title)}</h2>", f"<p>{isolates_to_html(words.why)}</p>"]
    if words.steps:
        parts.append("<ol>" + "".join(f"<li>{isolates_to_html(step)}</li>" for step in words.steps) + "</ol>")
    if finding.code == diagnosis.root_cause and diagnosis.certainty is not Certainty.SURE:
        others = alternative_titles(diagnosis.alternatives, finding.params, diagnosis.provider)
        said = translate("report", "This is probable, not certain.")
        if others:
            between = translate("report", "; ", "between two sentences without full stops")
            also = translate("report", "It may also be: {causes}.").format(causes=between.join(others))
            said = f"{said} {also}"
        parts.append(f"<p>{isolates_to_html(said)}</p>")
    if finding.untrusted_quote:
        quote = "<br>".join(escape(display_safe(line)) for line in finding.untrusted_quote[:8])
        said = escape(translate("report", "The server said:"))
        parts.append(f'<p class="muted">{said}</p><p class="mono" dir="ltr">{quote}</p>')
    parts.append(f'<p class="muted mono" dir="ltr">{escape(spoken_code(finding.code))}</p>')
    return f'<section class="{_kind(finding.severity)}">{"".join(parts)}</section>'


def _kind(severity: Severity) -> str:
    return severity.value


def _rows(diagnosis: Diagnosis) -> str:
    rows = []
    for check, state in diagnosis.states.items():
        outcome = diagnosis.run.outcomes[check]
        kind = "state-warning" if state is CheckState.WARNING else state.value
        time = ""
        if isinstance(outcome, Observed):
            time = translate("report", "{count} ms", "milliseconds").format(
                count=f"{outcome.fact.elapsed_s * 1000:.0f}"
            )
        rows.append(
            f'<tr><td class="{kind}">{escape(state_word(state))}</td><td>{escape(check_label(check))}</td>'
            f"<td>{isolates_to_html(check_detail(check, outcome, diagnosis.run))}</td><td>{escape(time)}</td></tr>"
        )
    return "".join(rows)
