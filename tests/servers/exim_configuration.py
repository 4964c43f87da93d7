"""The configuration of a real Exim: one process, one file."""

from __future__ import annotations

from tests.servers.fault import Fault
from tests.servers.northwind import ACCOUNTS, DOMAIN, HOST, REFERRALS
from tests.servers.server_folder import Installation, Program, ServerFolder, at, mailbox_owner

_USER = "Debian-exim"
FAULTS = frozenset(
    {
        *(Fault.NO_STARTTLS, Fault.BROKEN_STARTTLS, Fault.OLD_TLS, Fault.NO_SIGN_IN, Fault.ONLY_CRAM_MD5),
        *(Fault.BROKEN_SIGN_IN, Fault.NO_RELAYING, Fault.SMALL_MESSAGES, Fault.FULL_DISK),
    }
)
_OLD_TLS = "tls_require_ciphers = NORMAL:-VERS-ALL:+VERS-TLS1.0:%COMPAT"


def write_exim(folder: ServerFolder, fault: Fault, ports: dict[int, int]) -> Installation:
    """Write Exim at ports 25, 587 and 465."""
    owner, group = mailbox_owner()
    for name in ("spool", "exim-log"):
        (folder.path / name).mkdir()
    users = "".join(f"{address}: {password}\n" for address, password in ACCOUNTS.items())
    (folder.path / "users").write_text(users, encoding="utf-8")
    # Its user's name is compiled in: a list of users of its own spares installing it.
    (folder.path / "passwd").write_text(
        f"root:x:0:0::/:/bin/sh\n{_USER}:x:{owner}:{group}::/:/bin/sh\n", encoding="utf-8"
    )
    (folder.path / "group").write_text(f"root:x:0:\n{_USER}:x:{group}:\n", encoding="utf-8")
    text = _global(folder, fault, ports) + _acls(fault) + _ROUTERS + _authenticators(folder, fault)
    (folder.path / "exim.conf").write_text(text, encoding="utf-8")
    programs = folder.programs / "exim/usr"
    (wrapper,) = (programs / "lib").glob("*-linux-gnu*/libnss_wrapper.so")
    environment = {
        "LD_LIBRARY_PATH": folder.libraries("exim"),
        "LD_PRELOAD": str(wrapper),
        "NSS_WRAPPER_PASSWD": str(folder.path / "passwd"),
        "NSS_WRAPPER_GROUP": str(folder.path / "group"),
    }
    command = [str(programs / "sbin/exim4"), "-C", str(folder.path / "exim.conf"), "-bdf"]
    exim = Program(command, environment, folder.log("exim"), at(*ports.values()))
    owned: list[list[object]] = [[str(folder.path / name), owner, group, 0o755] for name in ("spool", "exim-log")]
    return Installation([exim], owned)


def _global(folder: ServerFolder, fault: Fault, ports: dict[int, int]) -> str:
    offers_tls = fault is not Fault.NO_STARTTLS
    certificate = "/nonexistent/chain.pem" if fault is Fault.BROKEN_STARTTLS else folder.certificate
    where_auth = "${if eq{$tls_in_cipher}{}{}{*}}" if offers_tls else "*"
    lines = [
        f"primary_hostname = {HOST}",
        f"domainlist local_domains = {DOMAIN}",
        "local_interfaces = 127.0.0.1",
        "daemon_smtp_ports = " + " : ".join(str(port) for port in ports.values()),
        f"tls_on_connect_ports = {ports[465]}",
        f"tls_advertise_hosts = {'*' if offers_tls else ''}",
        f"tls_certificate = {certificate}",
        f"tls_privatekey = {folder.key}",
        _OLD_TLS if fault is Fault.OLD_TLS else "",
        f"auth_advertise_hosts = {'' if fault is Fault.NO_SIGN_IN else where_auth}",
        f"log_file_path = {folder.path}/exim-log/%slog",
        f"spool_directory = {folder.path}/spool",
        "host_lookup =",
        "rfc1413_hosts =",
        "queue_only = true",
        "never_users = root",
        "keep_environment = LD_LIBRARY_PATH : LD_PRELOAD : NSS_WRAPPER_PASSWD : NSS_WRAPPER_GROUP",
        "acl_smtp_mail = acl_mail",
        "acl_smtp_rcpt = acl_rcpt",
        "acl_smtp_data = accept",
        f"message_size_limit = {300 if fault is Fault.SMALL_MESSAGES else '50M'}",
        f"check_spool_space = {'900T' if fault is Fault.FULL_DISK else '0'}",
    ]
    return "\n".join(lines) + "\n"


def _acls(fault: Fault) -> str:
    signed_in = "" if fault is Fault.NO_RELAYING else "  accept authenticated = *\n"
    return f"""
begin acl
acl_mail:
  deny message = $sender_address is not yours: you signed in as $authenticated_id
       authenticated = *
       condition = ${{if !eqi{{$sender_address}}{{$authenticated_id}}}}
  accept
acl_rcpt:
  require verify = recipient
{signed_in}  accept domains = +local_domains
  deny message = relay not permitted
"""


_ROUTERS = f"""
begin routers
elsewhere:
  driver = accept
  domains = ! +local_domains
  transport = nowhere
people:
  driver = accept
  local_parts = {" : ".join(address.partition("@")[0] for address in ACCOUNTS)}
  transport = nowhere
begin transports
nowhere:
  driver = appendfile
  file = /dev/null
"""


def _authenticators(folder: ServerFolder, fault: Fault) -> str:
    place = "/nonexistent/users" if fault is Fault.BROKEN_SIGN_IN else folder.path / "users"
    if fault is Fault.ONLY_CRAM_MD5:
        return f"""
begin authenticators
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = {ACCOUNTS[REFERRALS]}
  server_set_id = $auth1
"""
    return f"""
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if eq{{$auth3}}{{${{lookup{{$auth2}}lsearch{{{place}}}{{$value}}fail}}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${{if eq{{$auth2}}{{${{lookup{{$auth1}}lsearch{{{place}}}{{$value}}fail}}}}}}
  server_set_id = $auth1
"""
