"""The configuration of a real Postfix with Dovecot's SASL, all of it inside one folder."""

from __future__ import annotations

import os
from collections.abc import Mapping

from tests.servers.dovecot_configuration import libraries_of, sasl_socket, write_sasl
from tests.servers.fault import Fault
from tests.servers.northwind import ACCOUNTS, DOMAIN, HOST
from tests.servers.server_folder import Installation, Program, ServerFolder, at, mailbox_owner

_PRIVATE_QUEUES = (
    *("active", "bounce", "corrupt", "defer", "deferred", "flush"),
    *("hold", "incoming", "private", "saved", "trace"),
)
_SERVICES = """
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
smtp unix - - n - - smtp
"""
_CHANGED_BY: Mapping[Fault, Mapping[str, object]] = {
    Fault.NO_STARTTLS: {"smtpd_tls_security_level": "none", "smtpd_tls_auth_only": "no"},
    Fault.BROKEN_STARTTLS: {"smtpd_tls_cert_file": "/nonexistent/chain.pem"},
    # Cyrus SASL, whose saslauthd is down: 454. Of Dovecot's temporary failures Postfix 3.7 makes 535.
    Fault.BROKEN_SIGN_IN: {"smtpd_sasl_type": "cyrus", "smtpd_sasl_path": "smtpd"},
    Fault.NO_SIGN_IN: {"smtpd_sasl_auth_enable": "no", "smtpd_sender_restrictions": ""},
    Fault.FEW_SIGN_INS: {"smtpd_client_auth_rate_limit": 1},
    # The test that waits for the port is the first connection.
    Fault.FEW_CONNECTIONS: {"smtpd_client_connection_rate_limit": 2},
    Fault.NO_RELAYING: {"smtpd_recipient_restrictions": "reject_unauth_destination"},
    Fault.SMALL_MESSAGES: {"message_size_limit": 300},
    Fault.FULL_DISK: {"queue_minfree": 1 << 50},
    Fault.STRICT_HELLO: {"smtpd_helo_restrictions": "reject_non_fqdn_helo_hostname"},
}
FAULTS = frozenset(_CHANGED_BY) | {Fault.NO_SIGN_IN_SERVICE}


def write_postfix(folder: ServerFolder, fault: Fault, ports: dict[int, int]) -> Installation:
    """Write Postfix at ports 25, 587 and 465, and Dovecot, which knows the passwords."""
    tls_level = "none" if fault is Fault.NO_STARTTLS else "encrypt"
    listeners = (
        f"127.0.0.1:{ports[25]} inet n - n - - smtpd\n"
        f"127.0.0.1:{ports[587]} inet n - n - - smtpd\n  -o smtpd_tls_security_level={tls_level}\n"
        f"127.0.0.1:{ports[465]} inet n - n - - smtpd\n"
        "  -o smtpd_tls_security_level=may -o smtpd_tls_wrappermode=yes\n"
    )
    ready = at(ports[25], ports[587], ports[465])
    postfix = _write(folder, listeners, _CHANGED_BY.get(fault, {}), ready)
    if fault is Fault.BROKEN_SIGN_IN:
        _ask_saslauthd(folder)
    if fault in (Fault.BROKEN_SIGN_IN, Fault.NO_SIGN_IN_SERVICE):
        return postfix
    dovecot = write_sasl(folder, fault)
    return Installation([*dovecot.programs, *postfix.programs], [*dovecot.owned, *postfix.owned])


def write_relay_host(folder: ServerFolder, port: int) -> Installation:
    """Write Postfix as a relay that takes mail from this computer, as the one behind another server does."""
    listener = f"127.0.0.1:{port} inet n - n - - smtpd\n"
    changed = {
        "mynetworks": "127.0.0.0/8",
        "smtpd_sasl_auth_enable": "no",
        "smtpd_tls_security_level": "none",
        "smtpd_sender_restrictions": "",
    }
    return _write(folder, listener, changed, at(port))


def _ask_saslauthd(folder: ServerFolder) -> None:
    place = folder.path / "postfix" / "sasl"
    place.mkdir()
    (place / "smtpd.conf").write_text(
        "pwcheck_method: saslauthd\nsaslauthd_path: /nonexistent/mux\nmech_list: PLAIN LOGIN\n", encoding="utf-8"
    )


def _write(folder: ServerFolder, listeners: str, changed: Mapping[str, object], ready: list[object]) -> Installation:
    etc = folder.path / "postfix"
    etc.mkdir()
    settings = {**_settings(folder), **changed}
    (etc / "main.cf").write_text("".join(f"{name} = {value}\n" for name, value in settings.items()), encoding="utf-8")
    (etc / "master.cf").write_text(listeners + _SERVICES.lstrip(), encoding="utf-8")
    for file in etc.iterdir():
        os.utime(file, (0, 0))  # Postfix waits two seconds for a file that may still be written to.
    for name in (*_PRIVATE_QUEUES, "public", "maildrop", "pid"):
        (folder.path / "spool" / name).mkdir(parents=True)
    (folder.path / "data").mkdir()
    folder.mailboxes.mkdir()
    command = [str(folder.programs / "root/usr/lib/postfix/sbin/master"), "-s", "-c", str(etc), "-d"]
    (mechanisms,) = (folder.programs / "root/usr/lib").glob("*-linux-gnu*/sasl2")
    environment = {
        "LD_LIBRARY_PATH": libraries_of(folder),
        "MAIL_CONFIG": str(etc),
        "SASL_PATH": str(mechanisms),
    }
    return Installation([Program(command, environment, folder.log("postfix"), ready)], _owned(folder))


def _settings(folder: ServerFolder) -> dict[str, object]:
    libraries = folder.programs / "root/usr/lib/postfix"
    owner, group = mailbox_owner()
    mailboxes = ", ".join(f"{{ {address} = {address}/ }}" for address in ACCOUNTS)
    logins = ", ".join(f"{{ {address} = {address} }}" for address in ACCOUNTS)
    return {
        "compatibility_level": "3.6",
        "myhostname": HOST,
        "mydestination": "",
        "mynetworks": "",
        "inet_interfaces": "127.0.0.1",
        "inet_protocols": "ipv4",
        "maillog_file": "/dev/stdout",
        "queue_directory": folder.path / "spool",
        "data_directory": folder.path / "data",
        "daemon_directory": libraries / "sbin",
        "command_directory": folder.programs / "root/usr/sbin",
        "shlib_directory": libraries,
        "meta_directory": folder.programs / "root/etc/postfix",
        "mail_owner": "daemon",
        "setgid_group": "games",
        "default_privs": "nobody",
        "import_environment": "MAIL_CONFIG LD_LIBRARY_PATH SASL_PATH TZ LANG=C",
        "export_environment": "LD_LIBRARY_PATH SASL_PATH TZ LANG",
        "alias_maps": "",
        "alias_database": "",
        "smtpd_tls_cert_file": folder.certificate,
        "smtpd_tls_key_file": folder.key,
        "smtpd_tls_security_level": "may",
        "smtpd_tls_auth_only": "yes",
        "smtpd_tls_loglevel": "1",
        "smtpd_sasl_auth_enable": "yes",
        "smtpd_sasl_type": "dovecot",
        "smtpd_sasl_path": sasl_socket(folder),
        "smtpd_sender_login_maps": f"inline:{{ {logins} }}",
        "smtpd_sender_restrictions": "reject_sender_login_mismatch",
        "smtpd_recipient_restrictions": "permit_sasl_authenticated, reject_unauth_destination",
        "virtual_mailbox_domains": DOMAIN,
        "virtual_mailbox_base": folder.mailboxes,
        "virtual_mailbox_maps": f"inline:{{ {mailboxes} }}",
        "virtual_uid_maps": f"static:{owner}",
        "virtual_gid_maps": f"static:{group}",
        "virtual_minimum_uid": "1",
    }


def _owned(folder: ServerFolder) -> list[list[object]]:
    """List path, user, group and mode of the folders that Postfix wants to own; only root can give them away."""
    spool = folder.path / "spool"
    owned: list[list[object]] = [[str(spool / name), "daemon", "root", 0o700] for name in _PRIVATE_QUEUES]
    owned.append([str(spool / "public"), "daemon", "games", 0o710])
    owned.append([str(spool / "maildrop"), "daemon", "games", 0o730])
    owned.append([str(spool / "pid"), "root", "root", 0o755])
    owned.append([str(folder.path / "data"), "daemon", "root", 0o700])
    owned.append([str(folder.mailboxes), *mailbox_owner(), 0o755])
    return owned
