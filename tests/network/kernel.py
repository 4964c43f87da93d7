"""What these tests ask of the Linux kernel: addresses, routes, packet filters, a device that is a wire's end."""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
from pathlib import Path

_TUNSETIFF = 0x400454CA
_IFF_TUN, _IFF_NO_PI = 0x0001, 0x1000


def ip(*words: str) -> None:
    """Run iproute2; a refusal raises RuntimeError with its words."""
    done = subprocess.run(["ip", *words], text=True, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"ip {' '.join(words)}: {done.stderr.strip()}")


def filter_packets(**chains: tuple[str, ...]) -> None:
    """Let these nftables rules be the only ones of this network namespace: of input, output or prerouting (NAT)."""
    lines = ["flush ruleset", "table inet tests {"]
    for hook, rules in chains.items():
        kind, priority = ("nat", "dstnat") if hook == "prerouting" else ("filter", "filter")
        lines += [f"chain {hook} {{", f"type {kind} hook {hook} priority {priority}", *rules, "}"]
    done = subprocess.run(
        ["nft", "-f", "-"], input="\n".join([*lines, "}", ""]), text=True, capture_output=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"nft refused {chains}: {done.stderr}")


def say_every_no() -> None:
    """Lift the kernel's limits on how often it says that something is unreachable (one a second by default)."""
    for place in ("ipv4/icmp_ratelimit", "ipv6/icmp/ratelimit"):
        Path("/proc/sys/net", place).write_text("0\n", encoding="ascii")


def open_wire_end(name: str) -> int:
    """Make a TUN device and give the descriptor that its packets pass through, one whole packet at a time."""
    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    try:
        fcntl.ioctl(descriptor, _TUNSETIFF, struct.pack("16sH22x", name.encode(), _IFF_TUN | _IFF_NO_PI))
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
