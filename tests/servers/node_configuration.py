"""The configurations of the two servers that run on Node.js: Haraka, and nodemailer's smtp-server."""

from __future__ import annotations

import json
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path

from tests.servers.fault import Fault
from tests.servers.northwind import ACCOUNTS, DOMAIN, HOST
from tests.servers.server_folder import Installation, Program, ServerFolder, at

_HERE = Path(__file__).parent
_OLDEST_NODE = 20
HARAKA_FAULTS = frozenset({Fault.NO_STARTTLS, Fault.NO_SIGN_IN, Fault.BROKEN_SIGN_IN, Fault.SMALL_MESSAGES})
SMTP_SERVER_FAULTS = frozenset(
    {
        *(Fault.NO_STARTTLS, Fault.OLD_TLS, Fault.NO_SIGN_IN, Fault.ONLY_CRAM_MD5, Fault.BROKEN_SIGN_IN),
        *(Fault.FEW_CONNECTIONS, Fault.NO_RELAYING, Fault.SMALL_MESSAGES),
    }
)


@lru_cache(maxsize=1)
def node_program() -> str | None:
    """Give the Node.js that these servers run on; None where it is missing or too old."""
    node = shutil.which("node")
    if node is None:
        return None
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    major = told.strip().removeprefix("v").partition(".")[0]
    return node if major.isdigit() and int(major) >= _OLDEST_NODE else None


def write_haraka(folder: ServerFolder, fault: Fault, ports: dict[int, int]) -> Installation:
    """Write Haraka at ports 25, 587 and 465."""
    haraka = folder.programs / "node/node_modules/Haraka"
    config = folder.path / "config"
    config.mkdir()
    (folder.path / "queue").mkdir()
    plugins = folder.path / "plugins"
    shutil.copytree(_HERE / "haraka_plugins", plugins)
    sign_in = "auth_that_fails" if fault is Fault.BROKEN_SIGN_IN else "auth/flat_file"
    wanted = {
        "tls": fault is not Fault.NO_STARTTLS,
        sign_in: fault is not Fault.NO_SIGN_IN,
        "rcpt_to.in_host_list": True,
        "keep_mail": True,
    }
    listening = ",".join(f"127.0.0.1:{port}" for port in ports.values())
    users = "".join(f"{address}={password}\n" for address, password in ACCOUNTS.items())
    texts = {
        "me": HOST,
        "host_list": DOMAIN,
        "plugins": "\n".join(name for name, on in wanted.items() if on),
        "smtp.ini": f"listen={listening}\nsmtps_port={ports[465]}\nnodes=0\n",
        "tls.ini": f"key={folder.key}\ncert={folder.certificate}\n",
        "auth_flat_file.ini": f"[core]\nmethods=PLAIN,LOGIN\nconstrain_sender=true\n\n[users]\n{users}",
        "connection.ini": (haraka / "config/connection.ini").read_text(encoding="utf-8"),
    }
    if fault is Fault.SMALL_MESSAGES:
        texts["connection.ini"] = texts["connection.ini"].replace("bytes=26214400", "bytes=300")
    for name, text in texts.items():
        (config / name).write_text(f"{text}\n", encoding="utf-8")
    command = [str(node_program()), str(haraka / "bin/haraka"), "-c", str(folder.path)]
    environment = {"TMPDIR": str(folder.path), "HOME": str(folder.path)}
    log = folder.log("haraka")
    # It listens before it has read the list by which it tells one owner of domains from another.
    domains: dict[str, str] = {"log": str(log), "says": "Public Suffixes"}
    return Installation([Program(command, environment, log, [*at(*ports.values()), domains])])


def write_smtp_server(folder: ServerFolder, fault: Fault, ports: dict[int, int]) -> Installation:
    """Write nodemailer's smtp-server at ports 25, 587 and 465."""
    folder.mailboxes.mkdir()
    plan = {
        "modules": str(folder.programs / "node/node_modules"),
        "host": HOST,
        "domain": DOMAIN,
        "accounts": ACCOUNTS,
        "fault": fault.name,
        "ports": ports,
        "key": str(folder.key),
        "certificate": str(folder.certificate),
        "mail": str(folder.mailboxes),
    }
    (folder.path / "smtp-server.json").write_text(json.dumps(plan), encoding="utf-8")
    command = [str(node_program()), str(_HERE / "smtp_server.js"), str(folder.path / "smtp-server.json")]
    return Installation([Program(command, {}, folder.log("smtp-server"), at(*ports.values()))])
