"""The keywords of an EHLO reply (RFC 5321 section 4.1.1.1)."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.smtp.reply import Reply


@dataclass(frozen=True, slots=True)
class EhloKeyword:
    """One service extension: the keyword in upper case and its parameters as they stood."""

    name: str
    parameters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EhloKeywords:
    """What one EHLO reply announced. Keywords of different replies are never merged (RFC 3207 section 4.2)."""

    domain: str
    keywords: tuple[EhloKeyword, ...]

    def has(self, name: str) -> bool:
        """Tell whether the keyword was announced, whatever its case."""
        return any(keyword.name == name.upper() for keyword in self.keywords)

    def parameters(self, name: str) -> tuple[str, ...]:
        """Give the parameters of every line with the keyword, in order; empty when it is absent."""
        wanted = name.upper()
        return tuple(p for keyword in self.keywords if keyword.name == wanted for p in keyword.parameters)

    @property
    def auth_mechanisms(self) -> tuple[str, ...]:
        """Give the SASL mechanisms of the AUTH keyword in upper case, each once (RFC 4954 section 3).

        The old form ``250-AUTH=LOGIN PLAIN`` counts too: some servers announce nothing else.
        """
        words: list[str] = []
        for keyword in self.keywords:
            if keyword.name == "AUTH":
                words.extend(keyword.parameters)
            elif keyword.name.startswith("AUTH="):
                words.extend((keyword.name.removeprefix("AUTH="), *keyword.parameters))
        return tuple(dict.fromkeys(word.upper() for word in words if word))


def parse_ehlo_keywords(reply: Reply) -> EhloKeywords:
    """Turn a 250 reply to EHLO into its keywords; a line without a word is passed over."""
    first = reply.lines[0].split() if reply.lines else []
    keywords = []
    for line in reply.lines[1:]:
        words = line.split()
        if words:
            keywords.append(EhloKeyword(words[0].upper(), tuple(words[1:])))
    return EhloKeywords(first[0] if first else "", tuple(keywords))
