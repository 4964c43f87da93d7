"""What was signed goes on record: when, with which key, for whom; never the password."""

from __future__ import annotations

import time
from typing import Literal

from wizard.cli.output import print_note
from wizard.export.config_reading import read_claims
from wizard.export.config_records import ConfigRecord
from wizard.export.signed_config import SignedConfig
from wizard.report.refusal_words import refusal_text
from wizard.words.translation import translate
from wizard.workstation.paths import program_paths
from wizard.workstation.signing_record import SignedEntry, record_signed


def note_signed(signed: SignedConfig, how: Literal["file", "push"]) -> None:
    """Write the record; what practice mode signs is left out. A record that cannot be written is said."""
    claims = read_claims(signed.config, signed.signer_kid)
    if not isinstance(claims, ConfigRecord) or claims.signer_key == "practice":
        return
    entry = SignedEntry(
        at=int(time.time()),
        how=how,
        kid=signed.signer_kid,
        audience=signed.audience,
        jti=signed.jti,
        expires_at=signed.expires_at,
        host=claims.smtp.host,
        port=claims.smtp.port,
        from_address=claims.smtp.sender.address,
        password=signed.delivery.value,
        tested=signed.tested,
    )
    if (refused := record_signed(program_paths().keys, entry)) is not None:
        print_note(
            translate("cli", "What was signed could not be put on record. {reason}").format(
                reason=refusal_text(refused.code)
            )
        )
