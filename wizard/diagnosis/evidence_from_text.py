"""Pasted text to evidence."""

from __future__ import annotations

import re

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.phrase_book import shows, signs_in
from wizard.diagnosis.provider_names import (
    ANTIVIRUS,
    LARGE_PROVIDERS,
    provider_named,
    provider_of_host,
    provider_token,
)
from wizard.diagnosis.reply_reading import ReadReplies, read_replies, without_codes
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.sign_groups import CLIENT_SIDE
from wizard.diagnosis.stage import Stage
from wizard.diagnosis.stage_reading import is_malformed, read_host, read_port, read_stage
from wizard.diagnosis.text_folding import decoded_challenge, folded, shortened, smoothed, text_lines
from wizard.diagnosis.transcript_reading import signed_in_before, signs_of_transcript
from wizard.settings.transport_security import TransportSecurity

# None of the large providers greets like this; a web host that redirects SMTP to its own server does.
_SHARED_HOSTING = re.compile(r"\b220[ -][^\n]{0,200}\b(?:Exim \d|We do not authorize)")
_NON_ASCII_ADDRESS = re.compile(r"[^\x00-\x7f\W][\w.+-]{0,64}@[\w-]{1,63}\.")
_NAME_SIGNS = frozenset({Sign.NAME_NOT_FOUND, Sign.NAME_UNANSWERED})


def evidence_from_text(
    text: str, stage: Stage | None, port: int | None, security: TransportSecurity | None, provider: str | None
) -> Evidence:
    """Turn pasted text, and what a person said about it, into evidence; what was said outweighs what is read."""
    lines = text_lines(text)
    plain = "\n".join(lines)
    replies = read_replies(lines)
    words = _failing_words(replies, text)
    smooth = smoothed(words)
    signs = set(signs_in(words) if smooth == words else signs_in(words) | signs_in(smooth))
    if replies.code is not None:
        signs -= CLIENT_SIDE
    if replies.code in (530, 538):
        signs.discard(Sign.STARTTLS_ABSENT)
    if shows(Sign.MASKED, shortened(folded(" ".join(lines)))):
        signs.add(Sign.MASKED)
    signs |= signs_of_transcript(plain)
    token = provider_named(provider_token(provider), words)
    if token in LARGE_PROVIDERS and _SHARED_HOSTING.search(plain):
        signs.add(Sign.FOREIGN_SERVER)
    if _NON_ASCII_ADDRESS.search(plain):
        signs.add(Sign.UTF8_ADDRESS)
    if token in ANTIVIRUS:
        signs.add(Sign.INTERCEPTOR)
    host = read_host(words) if signs & _NAME_SIGNS or stage is Stage.DNS else None
    if host is not None and is_malformed(host):
        signs.add(Sign.NAME_MALFORMED)
    elif host is not None and provider_of_host(host) is not None:
        signs.add(Sign.WELL_KNOWN_HOST)
    return Evidence(
        stage=stage if stage not in (None, Stage.OTHER) else read_stage(words, replies.code) or stage,
        signs=frozenset(signs),
        code=replies.code,
        enhanced=replies.enhanced,
        words=words,
        provider=token,
        host=host,
        port=port if port is not None else read_port(words),
        security=security,
        signed_in=signed_in_before(plain),
        codes=replies.failing,
        heard=replies.good,
    )


def _failing_words(replies: ReadReplies, text: str) -> str:
    parts = [without_codes(line) for line in replies.remaining]
    return shortened(folded(" ".join((*parts, decoded_challenge(text)))))
