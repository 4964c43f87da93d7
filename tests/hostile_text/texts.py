"""What a server, a platform or a file may say to move, hide, widen or stop what a window shows."""

from __future__ import annotations

import unicodedata

BENIGN = "Mail server of Northwind"

HOSTILE: dict[str, str] = {
    "markup": "<img src=file:///etc/hostname><h1>Big</h1><a href='https://evil.example'>sign in</a><script>x</script>",
    "entities": "&lt;b&gt;&#x3c;b&#x3e;&amp;nbsp;&Save &&Quit",
    "directions": "moc.elpmaxe\u202eevil\u2066\u2067\u2068\u2069\u200e\u200f\u061c end",
    "controls": "".join(map(chr, range(32))) + "\x7f\x80\x9b31mred\x1b[2J\x1b]0;title\x07",
    "zero width": "pay\u200bpal\u200c\u200d\u2060\ufeff\u00ad.example",
    "lines": "one\u2028two\u2029three\x0bfour\x0cfive\x85six\r\nseven",
    "surrogates": "half \ud83d of \udc00 nothing",
    "emoji": "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466\U0001f1e9\U0001f1ea\U0001f600" * 400,
    "marks": "Z" + "\u0335\u0322\u0353\u0342\u0301" * 2_000,
    "long word": "W" * 5_000,
    "word that fits": "W" * 99,
    "name that fits": "W" * 999,
    "emoji that fit": "\U0001f469\U0001f600" * 45,
    "marks that fit": "Z" + "\u0335\u0322\u0353\u0342\u0301" * 19,
    "wide letters": "\ufdfd\U00012031\u4e00" * 1_500,
    "100 kB": "word " * 20_000,
    "right to left": "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u0634\u0631\u0643\u0629 \u0627\u0644\u0634\u0645\u0627\u0644",
    "placeholders": "{host} {0} {platform!r} %1 %n %s \\u202e",
    "private": "\ue000\uf8ff\U000f0000\U0010ffff\ufffe",
}  # fmt: skip

MOST_SHOWN = 1_200
"""No one text shows more of a stranger's words than this."""
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def hidden_in(text: str) -> set[str]:
    """Give the characters of a text that nobody sees and that do something; line breaks of our own are none."""
    return {char for char in text if char != "\n" and unicodedata.category(char) in _HIDDEN}
