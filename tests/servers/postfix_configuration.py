"""The configuration of a real Postfix with Dovecot's SASL, all of it inside one folder."""

from __future__ import annotations

import grp
import os
import pwd
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import serialization

from tests.servers.northwind import ACCOUNTS, DOMAIN, HOST
from wizard.practice.practice_ca import LeafKind, PracticeCa

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


@dataclass(frozen=True, slots=True)
class ServerFolder:
    """Where one run of the servers keeps everything: configuration, spool, mailboxes, logs, certificates."""

    path: Path

    @property
    def programs(self) -> Path:
        """Give the folder with this run's copy of the unpacked servers.

        A copy, because a checkout may lie where the servers' users cannot go, and its path may hold blanks.
        """
        return self.path / "programs"

    @property
    def shared_libraries(self) -> str:
        """Give LD_LIBRARY_PATH for programs that were unpacked and not installed."""
        folders = [self.programs / "usr/lib/postfix", self.programs / "usr/lib/dovecot"]
        folders.append(self.programs / "usr/lib/dovecot/modules/old-stats")
        folders += sorted((self.programs / "usr/lib").glob("*-linux-gnu*"))
        folders += sorted((self.programs / "lib").glob("*-linux-gnu*"))
        return ":".join(str(folder) for folder in folders)

    @property
    def sasl_socket(self) -> Path:
        """Give the place where Postfix asks Dovecot about passwords."""
        return self.path / "dovecot-run" / "sasl"

    @property
    def mailboxes(self) -> Path:
        """Give the folder of the mailboxes (Maildir)."""
        return self.path / "mail"

    @property
    def log(self) -> Path:
        """Give the log of Postfix."""
        return self.path / "postfix.log"


def write_configuration(folder: ServerFolder, authority: PracticeCa, ports: dict[int, int]) -> None:
    """Write everything that both servers read; ``ports`` maps 25, 465 and 587 to free ports of the loopback."""
    folder.path.chmod(0o755)
    _write_certificate(folder, authority)
    _write_postfix(folder, ports)
    _write_dovecot(folder)
    _make_spool(folder)


def _write_certificate(folder: ServerFolder, authority: PracticeCa) -> None:
    key, chain = authority.chain(LeafKind.GOOD)
    pem = serialization.Encoding.PEM
    (folder.path / "key.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    (folder.path / "chain.pem").write_bytes(b"".join(certificate.public_bytes(pem) for certificate in chain))


def _write_postfix(folder: ServerFolder, ports: dict[int, int]) -> None:
    etc = folder.path / "postfix"
    etc.mkdir()
    libraries = folder.programs / "usr/lib/postfix"
    owner, group = _mailbox_owner()
    mailboxes = ", ".join(f"{{ {address} = {address}/ }}" for address in ACCOUNTS)
    logins = ", ".join(f"{{ {address} = {address} }}" for address in ACCOUNTS)
    settings = {
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
        "command_directory": folder.programs / "usr/sbin",
        "shlib_directory": libraries,
        "meta_directory": folder.programs / "etc/postfix",
        "mail_owner": "daemon",
        "setgid_group": "games",
        "default_privs": "nobody",
        "import_environment": "MAIL_CONFIG LD_LIBRARY_PATH TZ LANG=C",
        "export_environment": "LD_LIBRARY_PATH TZ LANG",
        "alias_maps": "",
        "alias_database": "",
        "smtpd_tls_cert_file": folder.path / "chain.pem",
        "smtpd_tls_key_file": folder.path / "key.pem",
        "smtpd_tls_security_level": "may",
        "smtpd_tls_auth_only": "yes",
        "smtpd_tls_loglevel": "1",
        "smtpd_sasl_auth_enable": "yes",
        "smtpd_sasl_type": "dovecot",
        "smtpd_sasl_path": folder.sasl_socket,
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
    (etc / "main.cf").write_text("".join(f"{name} = {value}\n" for name, value in settings.items()), encoding="utf-8")
    listeners = (
        f"127.0.0.1:{ports[25]} inet n - n - - smtpd\n"
        f"127.0.0.1:{ports[587]} inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n"
        f"127.0.0.1:{ports[465]} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n"
    )
    (etc / "master.cf").write_text(listeners + _SERVICES.lstrip(), encoding="utf-8")
    for file in etc.iterdir():
        os.utime(file, (0, 0))  # Postfix waits two seconds for a file that may still be written to.


def _write_dovecot(folder: ServerFolder) -> None:
    run = folder.path / "dovecot-run"
    libraries = folder.programs / "usr/lib/dovecot"
    users = "".join(f"{address}:{{PLAIN}}{password}\n" for address, password in ACCOUNTS.items())
    (folder.path / "users").write_text(users, encoding="utf-8")
    (folder.path / "dovecot.conf").write_text(
        f"""
protocols =
base_dir = {run}
state_dir = {run}
libexec_dir = {libraries}
mail_plugin_dir = {libraries}/modules
import_environment = TZ LD_LIBRARY_PATH
default_internal_user = nobody
default_internal_group = nogroup
default_login_user = games
log_path = /dev/stderr
ssl = no
auth_mechanisms = plain login
auth_failure_delay = 0
passdb {{
  driver = passwd-file
  args = {folder.path}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home=/nonexistent
}}
service config {{
  executable = config -c {folder.path}/dovecot.conf
}}
service auth {{
  unix_listener {folder.sasl_socket.name} {{
    mode = 0666
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
""",
        encoding="utf-8",
    )


def _make_spool(folder: ServerFolder) -> None:
    for name in (*_PRIVATE_QUEUES, "public", "maildrop", "pid"):
        (folder.path / "spool" / name).mkdir(parents=True)
    (folder.path / "data").mkdir()
    folder.mailboxes.mkdir()


def ownership(folder: ServerFolder) -> list[list[object]]:
    """List path, user, group and mode of the folders that Postfix wants to own; only root can give them away."""
    spool = folder.path / "spool"
    owned: list[list[object]] = [[str(spool / name), "daemon", "root", 0o700] for name in _PRIVATE_QUEUES]
    owned.append([str(spool / "public"), "daemon", "games", 0o710])
    owned.append([str(spool / "maildrop"), "daemon", "games", 0o730])
    owned.append([str(spool / "pid"), "root", "root", 0o755])
    owned.append([str(folder.path / "data"), "daemon", "root", 0o700])
    owned.append([str(folder.mailboxes), *_mailbox_owner(), 0o755])
    return owned


def _mailbox_owner() -> tuple[int, int]:
    """Give the user whom the tests run as, so that they can read; Postfix delivers to nobody as root."""
    return os.getuid() or pwd.getpwnam("nobody").pw_uid, os.getgid() or grp.getgrnam("nogroup").gr_gid
