"""Who lives where in the networks of these tests; every address is one kept free for documentation."""

from __future__ import annotations

from wizard.facts.control import ControlHost
from wizard.settings.endpoint import Host

DOMAIN = "northwind.example"
HOST = "mail.northwind.example"
MAILBOX = "referrals@northwind.example"
PASSWORD, WRONG_PASSWORD = "Sesame, open 7 %", "Sesame, open 8 %"

NEAR_IPV4, NEAR_IPV6 = "192.0.2.10", "2001:db8:1::10"
FAR_IPV4, FAR_IPV6 = "192.0.2.1", "2001:db8:1::1"
MAIL_IPV4, MAIL_IPV6 = "203.0.113.25", "2001:db8::25"
CONTROL_WEB, CONTROL_MAIL = "198.51.100.80", "198.51.100.81"
NAME_SERVER = "198.51.100.53"
OTHER_HOST, OTHER_IPV4 = "web14.hosting.example", "198.51.100.14"

MAIL_PORTS = (25, 465, 587)
CONTROL = ControlHost(
    operator="These tests", web=Host("www.control.example"), mail=Host("smtp.control.example"), mail_ports=MAIL_PORTS
)
