"""One sentence for each reason why a push, a registration or a typed origin came to nothing."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.words.translation import QT_TRANSLATE_NOOP

REASONS: Mapping[str, str] = {
    "origin.empty": QT_TRANSLATE_NOOP(
        "report", "Give the address of the platform, such as https://platform.example."
    ),
    "origin.not_https": QT_TRANSLATE_NOOP(
        "report", "Only https addresses are taken: anything else could be read and changed on the way."
    ),
    "origin.sign_in": QT_TRANSLATE_NOOP("report", "An address with a user name or password in it is not taken."),
    "origin.path": QT_TRANSLATE_NOOP(
        "report", "Give only the origin of the platform: https, the host, and a port if it is unusual."
    ),
    "origin.host": QT_TRANSLATE_NOOP("report", "This is not the address of a platform."),
    "origin.port": QT_TRANSLATE_NOOP("report", "The port in this address is not a number from 1 to 65535."),
    "connection.name": QT_TRANSLATE_NOOP("report", "The platform's name was not found. Check the address."),
    "connection.refused": QT_TRANSLATE_NOOP("report", "Nothing listens at the platform's address."),
    "connection.unreachable": QT_TRANSLATE_NOOP("report", "There is no way from here to the platform."),
    "connection.timed_out": QT_TRANSLATE_NOOP("report", "The platform did not answer in time."),
    "connection.certificate": QT_TRANSLATE_NOOP(
        "report",
        "The platform's certificate could not be verified, so nothing was sent. With an "
        "authority of your own, give the file of its certificate.",
    ),
    "connection.tls": QT_TRANSLATE_NOOP("report", "No encrypted connection to the platform came about."),
    "connection.lost": QT_TRANSLATE_NOOP("report", "The connection to the platform was lost."),
    "connection.proxy": QT_TRANSLATE_NOOP(
        "report", "The proxy of this network does not let the connection to the platform through."
    ),
    "answer.redirect": QT_TRANSLATE_NOOP(
        "report", "The platform answers with a redirect. It was not followed: give the address it leads to."
    ),
    "answer.too_large": QT_TRANSLATE_NOOP(
        "report", "The platform's answer is larger than any answer of this kind can be."
    ),
    "answer.format": QT_TRANSLATE_NOOP("report", "The platform's answer is not what its API promises."),
    "answer.status": QT_TRANSLATE_NOOP("report", "The platform answers with an error of its own."),
    "answer.other_origin": QT_TRANSLATE_NOOP(
        "report", "The platform names an API at another origin. The token belongs to this one and was not sent there."
    ),
    "answer.no_api": QT_TRANSLATE_NOOP(
        "report", "There is no API for signed settings at this address. Save a signed file instead."
    ),
    "token.refused": QT_TRANSLATE_NOOP("report", "The platform refused the token. Make a new one there."),
    "body.too-large": QT_TRANSLATE_NOOP("report", "The platform says that this is too large."),
    "body.malformed": QT_TRANSLATE_NOOP("report", "The platform could not read what was sent."),
    "body.type": QT_TRANSLATE_NOOP("report", "The platform expected another media type."),
    "config.refused": QT_TRANSLATE_NOOP(
        "report", "The platform does not take this configuration. The reason stands in its own log."
    ),
    "config.audience": QT_TRANSLATE_NOOP("report", "The configuration is meant for another platform."),
    "config.secret": QT_TRANSLATE_NOOP("report", "The platform could not open the sealed password."),
    "config.unsupported": QT_TRANSLATE_NOOP("report", "The platform cannot use settings of this kind."),
    "config.expired": QT_TRANSLATE_NOOP(
        "report", "The configuration has expired. Check the clock of this computer and push again."
    ),
    "config.not-yet-valid": QT_TRANSLATE_NOOP(
        "report", "The platform takes the configuration for one from the future. Check the clock of this computer."
    ),
    "config.replay": QT_TRANSLATE_NOOP("report", "This configuration was used before."),
    "config.superseded": QT_TRANSLATE_NOOP("report", "A newer configuration was accepted before this one."),
    "config.quarantined": QT_TRANSLATE_NOOP(
        "report", "Register the key with the pairing code that the platform shows, then push again."
    ),
    "config.unknown": QT_TRANSLATE_NOOP("report", "The platform does not know this configuration any more."),
    "config.ended": QT_TRANSLATE_NOOP("report", "The platform has ended this configuration."),
    "config.not-tested": QT_TRANSLATE_NOOP("report", "The platform says that its test has not passed."),
    "config.too-many": QT_TRANSLATE_NOOP("report", "Too many configurations wait at the platform."),
    "test.running": QT_TRANSLATE_NOOP("report", "The platform is still testing."),
    "test.too-many": QT_TRANSLATE_NOOP("report", "The platform was asked for too many tests."),
    "pairing.refused": QT_TRANSLATE_NOOP("report", "The pairing code is wrong."),
    "pairing.too-many": QT_TRANSLATE_NOOP("report", "Too many wrong pairing codes were given."),
    "signer.unknown": QT_TRANSLATE_NOOP("report", "The platform does not know this key."),
    "signer.key": QT_TRANSLATE_NOOP("report", "The platform does not take a key of this kind."),
    "signer.full": QT_TRANSLATE_NOOP(
        "report", "The platform has as many keys for this account as it takes. Revoke one first."
    ),
    "signer.other_answer": QT_TRANSLATE_NOOP(
        "report", "The platform answered with another key than the one that was registered."
    ),
    "signer.not_kept": QT_TRANSLATE_NOOP(
        "report", "The key is for one time only and kept nowhere. Make one that is kept first."
    ),
    "agree.agreed": QT_TRANSLATE_NOOP("report", "Agreed."),
    "agree.declined": QT_TRANSLATE_NOOP("report", "You did not agree."),
    "agree.key_changed": QT_TRANSLATE_NOOP(
        "report", "The platform's key is another one than before. Ask the platform whether it changed its key."
    ),
    "agree.key_not_compared": QT_TRANSLATE_NOOP("report", "The fingerprint is not that of the platform's key."),
    "agree.origin_changed": QT_TRANSLATE_NOOP(
        "report", "This platform was at another address before. Ask the platform whether it moved."
    ),
    "request.differs_from_site": QT_TRANSLATE_NOOP(
        "report", "The request file and the platform's site name different keys. Do not use the file."
    ),
    "checks.not_all_ran": QT_TRANSLATE_NOOP(
        "report", "Not every check ran to its end, so the settings are not known to work."
    ),
    "journal.not_written": QT_TRANSLATE_NOOP(
        "report", "The journal of this push could not be written. Free some disk space and push again."
    ),
    "platform_test.unknown": QT_TRANSLATE_NOOP(
        "report", "The platform's test failed for a reason that this program does not know."
    ),
    "state.not_active": QT_TRANSLATE_NOOP(
        "report", "The platform said that it activated the settings and does not use them."
    ),
    "state.differs": QT_TRANSLATE_NOOP("report", "The platform uses other settings than it was given."),
    "state.not_fallback": QT_TRANSLATE_NOOP(
        "report", "The platform said that it went back to its own sender and did not."
    ),
    "receipt.format": QT_TRANSLATE_NOOP("report", "What came is no receipt."),
    "receipt.unknown_key": QT_TRANSLATE_NOOP(
        "report", "The receipt was signed by a key that the platform does not name as its own."
    ),
    "receipt.signature": QT_TRANSLATE_NOOP("report", "The signature of the receipt does not hold."),
    "receipt.other": QT_TRANSLATE_NOOP("report", "The receipt speaks of something else than what was handed over."),
    "receipt.not_active": QT_TRANSLATE_NOOP("report", "The receipt says that the settings are not active."),
    "restore.failed": QT_TRANSLATE_NOOP("report", "What was active before could not be put back."),
    "restore.fallback_instead": QT_TRANSLATE_NOOP(
        "report", "The platform's own sender took over instead of the earlier settings."
    ),
}
