"""What the names in a pasted setting mean, in the languages of the window and of programs."""

from __future__ import annotations

import re
from enum import Enum, auto


class Kind(Enum):
    """What a name is about."""

    NOTHING = auto()
    INCOMING = auto()
    OUTGOING = auto()
    PASSWORD = auto()
    PORT = auto()
    FROM_NAME = auto()
    SECURITY = auto()
    USER = auto()
    FROM = auto()
    HOST = auto()


_SIDES = {
    Kind.INCOMING: r"imap\w*|pop3?s?|incoming\w*|\w*eingangs?\w*|entrants?|entrante|entrada|recebimento|receiving"
    r"|\u0627\u0644\u0648\u0627\u0631\u062f",
    Kind.OUTGOING: r"smtps?\w*|outgoing\w*|submissions?|\w*ausgangs?\w*|sortants?|saliente|sa[i\u00ed]da|sending"
    r"|\u0627\u0644\u0635\u0627\u062f\u0631",
}
_KINDS = {
    Kind.PASSWORD: r"pass|passwd|passwords?|passphrase|passwort|pwd|kennwort|mot de passe|contrase[n\u00f1]a|senha"
    r"|secret|\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631",
    Kind.PORT: r"ports?|portnummer|puerto|porta|(?:\u0627\u0644)?\u0645\u0646\u0641\u0630",
    Kind.FROM_NAME: r"from name|sender name|absendername|nom de l exp[e\u00e9]diteur"
    r"|nombre del remitente|nome do remetente",
    Kind.SECURITY: r"security|secure|encryption|encrypted|ssl|tls|starttls|connection|socket ?type|method"
    r"|\w*verschl[u\u00fc]sselung|\w*sicherheit|chiffrement|s[e\u00e9]curit[e\u00e9]|cifrado|seguridad"
    r"|criptografia|seguran[c\u00e7]a|(?:\u0627\u0644)?\u062a\u0634\u0641\u064a\u0631|(?:\u0627\u0644)?\u0623\u0645\u0627\u0646",
    Kind.USER: r"users?|user ?name|login|account|benutzer\w*|anmeldename|utilisateur|identifiant|usuario"
    r"|usu[a\u00e1]rio"
    r"|(?:\u0627\u0633\u0645 )?\u0627\u0644\u0645\u0633\u062a\u062e\u062f\u0645",
    Kind.FROM: r"from|sender|absender\w*|exp[e\u00e9]diteur|remitente|remetente|e ?mail|e ?mail ?address\w*|address"
    r"|courriel|correo|adresse|e ?mail ?adresse|\u0627\u0644\u0645\u0631\u0633\u0644",
    Kind.HOST: r"host|hosts|host ?name|server\w*|\w*server|smarthost|relay|serveur|servidor|mailer|dsn|url"
    r"|(?:\u0627\u0644)?\u062e\u0627\u062f\u0645",
}
_PATTERNS = {kind: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for kind, words in (_SIDES | _KINDS).items()}
_FOREIGN = re.compile(
    r"(?<!\w)(?:db|database|postgres\w*|pg|mysql|mariadb|redis|mongo\w*|rabbitmq|amqp|ldap|aws|s3|minio|proxy|ftp|sftp|ssh"
    r"|oauth|jwt|admin|elasticsearch|memcached|caldav|carddav)(?!\w)"
)
_OF_MAIL = re.compile(r"(?<!\w)(?:e?mail\w*|smtp\w*|from|sender)(?!\w)")
_MOST_LABEL = 60


def kind_of(name: str, *, sides: bool = False) -> Kind:
    """Tell what a name is about; ``sides``: only whether it is about incoming or outgoing mail."""
    plain = _plain(name)
    for kind in _SIDES if sides else _KINDS:
        if _PATTERNS[kind].search(plain):
            return kind
    return Kind.HOST if not sides and _PATTERNS[Kind.OUTGOING].search(plain) else Kind.NOTHING


def is_foreign(name: str) -> bool:
    """Tell whether a name is about another service than mail, such as a database."""
    plain = _plain(name)
    return _FOREIGN.search(plain) is not None and _PATTERNS[Kind.OUTGOING].search(plain) is None


def is_of_mail(name: str) -> bool:
    """Tell whether a name says that it is about mail."""
    return _OF_MAIL.search(_plain(name)) is not None


def is_label(text: str) -> bool:
    """Tell whether a line without a value may be the name of the value below it."""
    return len(text) <= _MOST_LABEL and kind_of(text) is not Kind.NOTHING


def _plain(name: str) -> str:
    """Turn ``smtpHost``, ``SMTP_HOST`` and ``Smtp-Host:`` into the same words."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name[:200])
    return " ".join(re.sub(r"[_\W]+", " ", apart.casefold()).split())
