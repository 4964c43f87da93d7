"""The company of the real servers: its host, its accounts, its documentation addresses, its zone."""

from __future__ import annotations

from wizard.practice.dns_zone import Zone

DOMAIN = "northwind.example"
HOST = "mail.northwind.example"
IPV4 = "203.0.113.25"

REFERRALS = "referrals@northwind.example"
BOSS = "boss@northwind.example"
UNKNOWN = "nobody.here@northwind.example"
OUTSIDE = "someone@example.com"
STRANGER = "referrals@example.com"

ACCOUNTS = {REFERRALS: "Sesame, open 7 %", BOSS: "another one"}
WRONG_PASSWORD = "Sesame, open 8 %"

ZONE = Zone(
    DOMAIN,
    {
        (HOST, "A"): (IPV4,),
        (DOMAIN, "MX"): (f"10 {HOST}.",),
        (f"_submissions._tcp.{DOMAIN}", "SRV"): (f"0 1 465 {HOST}.",),
        (f"_submission._tcp.{DOMAIN}", "SRV"): (f"10 1 587 {HOST}.",),
        ("example.com", "MX"): (f"10 {HOST}.",),
    },
)
