"""The company of the real servers: its host, its accounts, its documentation addresses."""

from __future__ import annotations

DOMAIN = "northwind.example"
HOST = "mail.northwind.example"
IPV4 = "203.0.113.25"

REFERRALS = "referrals@northwind.example"
BOSS = "boss@northwind.example"
UNKNOWN = "nobody.here@northwind.example"

ACCOUNTS = {REFERRALS: "Sesame, open 7 %", BOSS: "another one"}
