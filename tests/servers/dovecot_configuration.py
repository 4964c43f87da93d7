"""The configuration of a real Dovecot: the service that knows Postfix's passwords, and a submission server itself."""

from __future__ import annotations

from pathlib import Path

from tests.servers.fault import Fault
from tests.servers.northwind import ACCOUNTS, HOST
from tests.servers.server_folder import Installation, Program, ServerFolder, at, mailbox_owner

_RELAY_PORT = 10025


def find_modules(programs: Path, link: Path) -> None:
    """Let unpacked programs find Dovecot's modules: the folder of its TLS is compiled in, so the copy is patched.

    ``link`` becomes a link to the modules; its path must not be longer than that of the installed folder.
    """
    modules = programs / "root/usr/lib/dovecot/modules"
    link.symlink_to(modules)
    library = (programs / "root/usr/lib/dovecot/libdovecot.so.0").resolve()
    compiled_in, place = b"/usr/lib/dovecot/modules\0", bytes(link) + b"\0"
    assert len(place) <= len(compiled_in)
    library.write_bytes(library.read_bytes().replace(compiled_in, place.ljust(len(compiled_in), b"\0")))


def sasl_socket(folder: ServerFolder) -> Path:
    """Give the place where Postfix asks Dovecot about passwords."""
    return folder.path / "dovecot-run" / "sasl"


def write_sasl(folder: ServerFolder, fault: Fault) -> Installation:
    """Write Dovecot as the service that knows the passwords, without a port of its own."""
    socket = sasl_socket(folder)
    services = f"""
protocols =
ssl = no
service auth {{
  unix_listener {socket.name} {{
    mode = 0666
  }}
}}
"""
    return _write(folder, fault, services, [str(socket)])


def write_submission(folder: ServerFolder, fault: Fault, ports: dict[int, int]) -> Installation:
    """Write Dovecot as a submission server, which hands mail on to a relay host at port 10025."""
    owner, group = mailbox_owner()
    tls = f"""
ssl = {"no" if fault is Fault.NO_STARTTLS else "required"}
ssl_cert = <{folder.certificate}
ssl_key = <{folder.key}
"""
    services = f"""
protocols = submission
listen = 127.0.0.1
hostname = {HOST}
{tls}
mail_location = maildir:{folder.path}/dovecot-mail/%u
submission_relay_host = 127.0.0.1
submission_relay_port = {ports[_RELAY_PORT]}
submission_relay_trusted = yes
submission_max_mail_size = {300 if fault is Fault.SMALL_MESSAGES else 0}
service submission-login {{
  chroot =
  inet_listener submission {{
    port = {ports[587]}
  }}
  inet_listener submissions {{
    port = {ports[465]}
    ssl = yes
  }}
}}
"""
    (folder.path / "dovecot-mail").mkdir()
    listening = (ports[587],) if fault is Fault.NO_STARTTLS else (ports[587], ports[465])
    written = _write(folder, fault, services, at(*listening))
    mail: list[object] = [str(folder.path / "dovecot-mail"), owner, group, 0o755]
    return Installation(written.programs, [*written.owned, mail])


def _write(folder: ServerFolder, fault: Fault, services: str, ready: list[object]) -> Installation:
    run = folder.path / "dovecot-run"
    libraries = folder.programs / "root/usr/lib/dovecot"
    owner, group = (0, 0) if fault is Fault.BROKEN_ACCOUNT else mailbox_owner()  # Mail is never root's.
    users = "".join(f"{address}:{{PLAIN}}{password}\n" for address, password in ACCOUNTS.items())
    (folder.path / "users").write_text(users, encoding="utf-8")
    # The process that looks passwords up runs as nobody.
    mode = 0o600 if fault is Fault.BROKEN_SIGN_IN else 0o644
    (folder.path / "dovecot.conf").write_text(
        f"""
base_dir = {run}
state_dir = {run}
libexec_dir = {libraries}
mail_plugin_dir = {libraries}/modules
import_environment = TZ LD_LIBRARY_PATH
default_internal_user = nobody
default_internal_group = nogroup
default_login_user = games
log_path = /dev/stderr
first_valid_uid = 1
auth_mechanisms = {"cram-md5" if fault is Fault.ONLY_CRAM_MD5 else "plain login"}
auth_failure_delay = 0
passdb {{
  driver = passwd-file
  args = {folder.path}/users
}}
userdb {{
  driver = static
  args = uid={owner} gid={group} home={folder.path}/dovecot-mail/%u
}}
service config {{
  executable = config -c {folder.path}/dovecot.conf
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
{services}""",
        encoding="utf-8",
    )
    # Dovecot would look for doveconf at its installed place; doveconf started first hands the configuration on.
    programs = folder.programs / "root/usr"
    doveconf = [str(programs / "bin/doveconf"), "-f", "service=master", "-m", "master"]
    doveconf += ["-c", str(folder.path / "dovecot.conf"), "-e"]
    environment = {"LD_LIBRARY_PATH": libraries_of(folder)}
    command = [*doveconf, str(programs / "sbin/dovecot"), "-F"]
    owned: list[list[object]] = [[str(folder.path / "users"), "root", "root", mode]]
    return Installation([Program(command, environment, folder.log("dovecot"), ready)], owned)


def libraries_of(folder: ServerFolder) -> str:
    """Give LD_LIBRARY_PATH of Dovecot and Postfix, which were unpacked into one place."""
    return folder.libraries("root", "usr/lib/postfix", "usr/lib/dovecot", "usr/lib/dovecot/modules/old-stats")
