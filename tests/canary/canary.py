"""A password that can be recognised wherever it turns up: whole, in parts, and in every form in which it travels."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import quote, quote_plus

PART = 8
"""Parts of this many characters count as the password (threats, row 9)."""

RIGHT = 'Zwq7"ost\\kfjx%<hv>&Uy+/ pb9'
"""Accepted by the servers of the walk: quotes, a backslash, markup, a blank, and what percent and base64 escape."""
WRONG = "Hgd4'uvb!nrtq#(mc)~Ex;l=Dz2"
"""Typed before it, and refused; a refused password is a secret too."""
FOREIGN = 'Qzü8"ßwk\\jéhv%<ñt>&Ök+/ 9d€'
"""For standard input, where every character can stand."""


@cache
def needles(password: str, username: str) -> tuple[bytes, ...]:
    """Give every form of the password and of each of its parts, as octets."""
    parts = {password[start : start + PART] for start in range(len(password) - PART + 1)}
    found = {form for part in parts for form in _written(part)}
    found |= {form for part in parts for form in _in_base64(part.encode())}
    found |= {form for part in parts for form in _in_base64(part.encode("utf-16-le"))}
    whole = f"\0{username}\0{password}".encode()
    found |= {base64.b64encode(whole), base64.b64encode(password.encode()), whole}
    return tuple(sorted(found))


def leaks(data: bytes, password: str, username: str) -> list[bytes]:
    """Give the forms of the password that stand in some octets."""
    return [needle for needle in needles(password, username) if needle in data]


def files_below(folder: Path) -> Iterator[Path]:
    """Give every file below a folder; core files, which a system may write of any program, are left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name != "core" and not path.name.startswith("core."):
            yield path


def leaking_files(folder: Path, passwords: tuple[str, ...], username: str) -> dict[str, bytes]:
    """Give the files below a folder that hold one of the passwords, or are named after it, with what was found."""
    found = {}
    for path in files_below(folder):
        data = path.read_bytes() + b"\n" + str(path.relative_to(folder)).encode()
        for password in passwords:
            if hits := leaks(data, password, username):
                found[str(path.relative_to(folder))] = hits[0]
    return found


def _written(part: str) -> set[bytes]:
    octets = part.encode()
    texts = {part, json.dumps(part)[1:-1], json.dumps(part, ensure_ascii=False)[1:-1], repr(part)[1:-1]}
    texts |= {html.escape(part), html.escape(part, quote=False)}
    percent = {quote(octets, safe=""), quote(octets), quote_plus(octets)}
    texts |= percent | {_lower_escapes(one) for one in percent}
    texts |= {octets.hex(), octets.hex().upper(), octets.hex(" "), repr(octets)[2:-1]}
    wide = {part.encode("utf-16-le"), part.encode("utf-16-be")}
    return {text.encode() for text in texts} | wide | {part.encode("latin-1", "ignore") or octets}


def _in_base64(octets: bytes) -> set[bytes]:
    """Give what is sure of octets inside a longer base64, at each of its three alignments, in both alphabets."""
    forms = set()
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + octets)
        sure = whole[-(-before * 8 // 6) : (before + len(octets)) * 8 // 6]
        forms |= {sure, sure.replace(b"+", b"-").replace(b"/", b"_")}
    return forms


def _lower_escapes(text: str) -> str:
    pieces = text.split("%")
    return "%".join([pieces[0], *(piece[:2].lower() + piece[2:] for piece in pieces[1:])])
