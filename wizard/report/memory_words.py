"""Words for what is kept of the work: drafts that could not be read, and what "Forget everything" leaves."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.refusal_words import known_refusals, refusal_text
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "report", "The folder of the drafts does not let you write. The draft was not saved."
)
_DRAFTS: Mapping[str, str] = {
    "draft.no_domain": QT_TRANSLATE_NOOP(
        "report", "Nothing is kept yet: a draft is named by the domain of the From address."
    ),
    "draft.newer_version": QT_TRANSLATE_NOOP(
        "report", "A newer version of this program wrote this draft. It was left as it is."
    ),
    "draft.damaged": QT_TRANSLATE_NOOP(
        "report", "This draft was damaged and was set aside. All others are as they were."
    ),
    "draft.missing": QT_TRANSLATE_NOOP("report", "This draft is not there any more."),
    "draft.too_many": QT_TRANSLATE_NOOP(
        "report", "There are too many drafts for this domain. Delete one, then save again."
    ),
    "file.disk_full": QT_TRANSLATE_NOOP(
        "report", "The disk is full, so the draft was not saved. What was saved before is still there."
    ),
    "file.no_permission": _NOT_WRITABLE,
    # Nobody chose this folder, so nobody is asked for another one.
    "file.read_only": _NOT_WRITABLE,
    "file.no_such_folder": _NOT_WRITABLE,
    "file.is_link": QT_TRANSLATE_NOOP(
        "report", "In the place of this draft is a link to another place. It was not opened."
    ),
}
_KEPT: Mapping[str, str] = {
    "signer-keys": QT_TRANSLATE_NOOP(
        "report", "The keys that sign on this computer: platforms know them. Delete them in Keys."
    ),
    "platform-keys": QT_TRANSLATE_NOOP(
        "report", "The keys of platforms that you compared: without them a swapped key would not be noticed."
    ),
    "signed": QT_TRANSLATE_NOOP("report", "The list of what was signed here. It holds no password."),
    "deliveries": QT_TRANSLATE_NOOP(
        "report", "The notes about hand-overs to platforms: one that was killed is settled from them."
    ),
    "log": QT_TRANSLATE_NOOP("report", "The log. It holds no password."),
}
_LONGEST_DOMAIN = 120


def draft_refusal_text(code: str) -> str:
    """Turn why a draft was not kept or loaded into a sentence; an unknown code gives the one for files."""
    if code in _DRAFTS:
        return translate("report", _DRAFTS[code])
    return refusal_text(code if code in known_refusals() else "file.failed")


def set_aside_text(domain: str, name: str) -> str:
    """Say that a draft was damaged, and under what name it lies now; all other drafts are untouched."""
    return translate(
        "report", "The draft for {domain} was damaged. It was set aside as {file}; all others are as they were."
    ).format(domain=isolate(display_safe(domain, _LONGEST_DOMAIN)), file=isolate(display_safe(name)))


def newer_draft_text(domain: str) -> str:
    """Say that a newer version of the program wrote a draft."""
    return translate("report", "The draft for {domain} needs a newer version of this program.").format(
        domain=isolate(display_safe(domain, _LONGEST_DOMAIN))
    )


def kept_text(kind: str) -> str:
    """Turn what stays after "Forget everything" into a sentence; KeyError for a kind without words."""
    return translate("report", _KEPT[kind])
