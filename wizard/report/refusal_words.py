"""Words for what signing, reading and writing files refuse: codes in, one sentence out."""

from __future__ import annotations

from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SENTENCES = {
    "file.disk_full": QT_TRANSLATE_NOOP("report", "The disk is full. Free some space, or save in another folder."),
    "file.no_permission": QT_TRANSLATE_NOOP("report", "This folder does not let you write. Choose another folder."),
    "file.read_only": QT_TRANSLATE_NOOP("report", "This disk can only be read. Choose another folder."),
    "file.no_such_folder": QT_TRANSLATE_NOOP("report", "This folder does not exist. Choose another one."),
    "file.is_folder": QT_TRANSLATE_NOOP("report", "There is a folder with this name. Choose another name."),
    "file.name_too_long": QT_TRANSLATE_NOOP("report", "The file name is too long. Choose a shorter one."),
    "file.is_link": QT_TRANSLATE_NOOP("report", "The file is a link to another place. Choose the file itself."),
    "file.missing": QT_TRANSLATE_NOOP("report", "The file does not exist."),
    "file.too_large": QT_TRANSLATE_NOOP("report", "The file is larger than a file of this kind can be."),
    "file.failed": QT_TRANSLATE_NOOP("report", "The file could not be read or written."),
    "password.missing": QT_TRANSLATE_NOOP("report", "A password is needed to seal it into the file."),
    "password.too_long_to_seal": QT_TRANSLATE_NOOP("report", "The password is too long to be sealed."),
    "security.cleartext_with_password": QT_TRANSLATE_NOOP(
        "report", "A password is never sent without encryption. Choose STARTTLS or SSL/TLS."
    ),
    "recipient.missing": QT_TRANSLATE_NOOP(
        "report", "The request file holds no key that a password could be sealed for."
    ),
    "recipient.unusable": QT_TRANSLATE_NOOP(
        "report", "The key in the request file cannot be used to seal a password."
    ),
    "recipient.other_suite": QT_TRANSLATE_NOOP(
        "report", "The key in the request file belongs to another kind of signature."
    ),
    "text.not_allowed": QT_TRANSLATE_NOOP(
        "report", "A name or address holds a character that a signed file cannot carry."
    ),
    "lifetime": QT_TRANSLATE_NOOP("report", "A signed file is valid for at most 7 days."),
    "request.too_large": QT_TRANSLATE_NOOP("report", "The request file is larger than a request file can be."),
    "request.format": QT_TRANSLATE_NOOP("report", "This is not a request file, or it was damaged."),
    "request.expired": QT_TRANSLATE_NOOP("report", "The request file has expired. Get a new one from the platform."),
    "request.private_key": QT_TRANSLATE_NOOP(
        "report", "The request file holds a private key. Tell the platform, and do not use it."
    ),
    "request.audience": QT_TRANSLATE_NOOP(
        "report", "The request file speaks for a known platform but names another receiver. Do not use it."
    ),
    "request.look_alike": QT_TRANSLATE_NOOP(
        "report", "The request file has a name that looks like a known platform. Do not use it."
    ),
    "key.format": QT_TRANSLATE_NOOP("report", "This is not a public key, a key set or a request file."),
    "key.private": QT_TRANSLATE_NOOP("report", "The file holds a private key. Use the public one."),
    "key.none": QT_TRANSLATE_NOOP("report", "The file holds no key that could have signed a configuration."),
    "signer.wrong_passphrase": QT_TRANSLATE_NOOP(
        "report", "The passphrase does not open the key that signs on this computer."
    ),
    "signer.passphrase_needed": QT_TRANSLATE_NOOP(
        "report", "The key that signs on this computer is locked with a passphrase."
    ),
    "signer.keyring": QT_TRANSLATE_NOOP(
        "report", "The keyring that holds this computer's signer key is locked. Unlock it and try again."
    ),
    "signer.file": QT_TRANSLATE_NOOP("report", "The key that signs on this computer could not be read or written."),
    "set.too_large": QT_TRANSLATE_NOOP("report", "The file is larger than a set of provider data can be."),
    "set.format": QT_TRANSLATE_NOOP("report", "This is not a signed set of provider data, or it was damaged."),
    "set.unknown_key": QT_TRANSLATE_NOOP("report", "The set was signed by a key that this program does not trust."),
    "set.signature": QT_TRANSLATE_NOOP("report", "The set was changed after it was signed."),
    "set.content": QT_TRANSLATE_NOOP(
        "report", "The set is signed, but this program cannot use its content. It may need a newer program."
    ),
    "set.older": QT_TRANSLATE_NOOP("report", "The set is older than the data in use."),
    "verdict.ok": QT_TRANSLATE_NOOP("report", "The signature holds and the file is in time."),
    "verdict.signature": QT_TRANSLATE_NOOP(
        "report", "The file was changed after it was signed, or the key is another one."
    ),
    "verdict.expired": QT_TRANSLATE_NOOP("report", "The file has expired. Open it, check again, and save a new one."),
    "verdict.not-yet-valid": QT_TRANSLATE_NOOP(
        "report", "The file is from the future. Check the date of this computer."
    ),
    "verdict.audience": QT_TRANSLATE_NOOP("report", "The file is meant for another platform."),
    "verdict.replay": QT_TRANSLATE_NOOP("report", "The file was used before."),
    "verdict.superseded": QT_TRANSLATE_NOOP("report", "A newer file was accepted before."),
    "verdict.unknown-key": QT_TRANSLATE_NOOP("report", "The file was signed by a key that is not known here."),
    "verdict.bind": QT_TRANSLATE_NOOP("report", "The sealed password belongs to other settings."),
    "verdict.secret": QT_TRANSLATE_NOOP("report", "The password in the file is not sealed as it must be."),
    "verdict.format": QT_TRANSLATE_NOOP("report", "This is not a signed configuration, or it was damaged."),
    "verdict.too-large": QT_TRANSLATE_NOOP("report", "The file is larger than a signed configuration can be."),
}


def refusal_text(code: str) -> str:
    """Turn a refusal code into a sentence; KeyError for a code that nobody gave words to."""
    return translate("report", _SENTENCES[code])


def known_refusals() -> frozenset[str]:
    """Give every code that has a sentence."""
    return frozenset(_SENTENCES)
