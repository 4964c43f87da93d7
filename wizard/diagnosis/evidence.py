"""One normalised record of a failure, whether it was observed live or read from pasted text."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.enhanced_status_code import EnhancedStatusCode

_FOR_NOW = (Sign.LATER, Sign.GREYLIST, Sign.TOO_FAST)
_NO_ANSWER = (
    Sign.NAME_NOT_FOUND,
    Sign.NAME_UNANSWERED,
    Sign.REFUSED,
    Sign.TIMED_OUT,
    Sign.UNREACHABLE,
    Sign.RESET,
    Sign.CLOSED,
    Sign.NOT_CONNECTED,
)
_OF_PROGRAM = (
    Sign.BAD_ENCODING,
    Sign.NO_CREDENTIALS,
    Sign.AUTH_ABSENT,
    Sign.STARTTLS_ABSENT,
    Sign.TLS_BROKEN,
    Sign.UTF8,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about one failure; the rules read this and nothing else.

    ``signs`` are observations with one meaning, from facts or from phrases. ``words`` is the text that failed, folded
    to lower case without accents, successful replies taken out; it comes from outside and is never shown.
    ``provider`` is a name of ``provider_names``. ``signed_in`` tells whether AUTH succeeded before; None: not known.
    ``heard`` is a reply code of success, kept to be shown.
    ``live`` evidence comes from our own engine, which leaves fewer ways to be mistaken than a pasted text.
    """

    stage: Stage | None
    signs: frozenset[Sign]
    code: int | None = None
    enhanced: EnhancedStatusCode | None = None
    words: str = ""
    provider: str | None = None
    host: str | None = None
    port: int | None = None
    security: TransportSecurity | None = None
    mechanism: str | None = None
    signed_in: bool | None = None
    live: bool = False
    codes: tuple[int, ...] = field(default=())
    heard: int | None = None

    def has(self, *signs: Sign) -> bool:
        """Tell whether any of the signs was seen."""
        return not self.signs.isdisjoint(signs)

    def has_all(self, *signs: Sign) -> bool:
        """Tell whether every one of the signs was seen."""
        return self.signs.issuperset(signs)

    def at(self, *stages: Stage) -> bool:
        """Tell whether the failure is known to belong to one of the stages."""
        return self.stage in stages

    def status(self, *details: str) -> bool:
        """Tell whether the enhanced code has one of these subject.detail parts, such as "7.8", in whatever class."""
        return self.enhanced is not None and f"{self.enhanced.subject}.{self.enhanced.detail}" in details

    @property
    def transient(self) -> bool:
        """Tell whether the server refused for now (4yz, or class 4 where no reply code is known)."""
        if self.code is not None:
            return 400 <= self.code < 500
        if self.enhanced is not None:
            return self.enhanced.status_class == 4 and not self._of_own_system
        return self._put_in_words and self.has(*_FOR_NOW)

    @property
    def permanent(self) -> bool:
        """Tell whether the server refused for good (5yz, or class 5 where no reply code is known)."""
        if self.code is not None:
            return 500 <= self.code < 600
        if self.enhanced is not None:
            return self.enhanced.status_class == 5 and not self._of_own_system
        return self._put_in_words and not self.has(*_FOR_NOW)

    @property
    def _of_own_system(self) -> bool:
        """Tell whether the sending system made the code for a connection that failed (RFC 3463 section 3.5)."""
        return (
            self.code is None and self.enhanced is not None and self.enhanced.subject == 4 and self.has(*_NO_ANSWER)
        )

    @property
    def _put_in_words(self) -> bool:
        """Tell whether a server refused at an envelope command or the message, and its code was left out."""
        at_mail = self.at(Stage.MAIL, Stage.RCPT, Stage.DATA)
        return at_mail and not self.live and self.has(Sign.NEGATIVE) and not self.has(*_NO_ANSWER, *_OF_PROGRAM)

    @property
    def refused(self) -> bool:
        """Tell whether a server refused with a code."""
        return self.transient or self.permanent

    @property
    def spoken(self) -> bool:
        """Tell whether a server spoke: it gave a code, or the failure belongs to a stage at which servers refuse."""
        return self.refused or self.stage not in (Stage.DNS, Stage.TCP, Stage.TLS, Stage.STARTTLS)

    @property
    def encrypted(self) -> bool | None:
        """Tell whether the settings encrypt the channel; None when they are not known."""
        return None if self.security is None else self.security is not TransportSecurity.CLEARTEXT


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible cause and how strongly the evidence speaks for it, 0 to 100; 85 and more is proof in practice."""

    code: str
    weight: int
