"""An SMTP reply as it stood on the wire (RFC 5321 section 4.2)."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.smtp.enhanced_status_code import EnhancedStatusCode


@dataclass(frozen=True, slots=True)
class Reply:
    """One whole reply: code, enhanced status code if the server gave one, and the text of each line.

    The lines come from the server: they are untrusted, undecodable bytes stand as U+FFFD, and they are
    never joined here, because a joined reply can no longer be told from another one.
    """

    code: int
    enhanced: EnhancedStatusCode | None
    lines: tuple[str, ...]

    @property
    def positive_completion(self) -> bool:
        """Tell whether the code is 2yz (RFC 5321 section 4.2.1)."""
        return 200 <= self.code < 300

    @property
    def positive_intermediate(self) -> bool:
        """Tell whether the code is 3yz: the server waits for more."""
        return 300 <= self.code < 400

    @property
    def transient_negative(self) -> bool:
        """Tell whether the code is 4yz: the same attempt may succeed later."""
        return 400 <= self.code < 500

    @property
    def permanent_negative(self) -> bool:
        """Tell whether the code is 5yz: the same attempt fails again."""
        return 500 <= self.code < 600
