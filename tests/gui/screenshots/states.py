"""States of the wizard that the scenes stand on."""

from __future__ import annotations

from dataclasses import replace

from tests.gui.made_sessions import made_draft, platform
from tests.gui.screenshots.studio import ADDRESS
from tests.gui.scripted_lookups import found, nothing
from wizard.catalogue.connected_platform import connected_platform
from wizard.export.fingerprint import fingerprint
from wizard.facts.candidate import Trust
from wizard.flow.found_settings import take_found
from wizard.flow.sending_service import choose_service
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import PlatformConnection, SealingTarget, WizardState
from wizard.platforms.origin import Origin, parse_origin
from wizard.settings.draft import SettingsDraft
from wizard.settings.secret import Secret

KID = "yN3kq0Zt8vXc1RfWm5Lh7QeJb2UaTgPs4DoIzKxM9Bw"
OTHER_KID = "aQ2wE4rT6yU8iO0pL1kJ3hG5fD7sA9zX-cV_bN6mM4q"
GTR = "getthereferral"


def empty(platform_id: str = GTR) -> WizardState:
    """Give the state of somebody who has typed nothing."""
    return WizardState(platform(platform_id))


def filled(platform_id: str = GTR) -> WizardState:
    """Give the state after an address for which Google's server was found."""
    state = WizardState(platform(platform_id), SettingsDraft(from_name="Northwind Referrals"))
    return take_found(type_into(state, "from_address", ADDRESS), ADDRESS, found())


def unknown(platform_id: str = GTR) -> WizardState:
    """Give the state after an address for which nothing was found."""
    state = WizardState(platform(platform_id), made_draft())
    return take_found(type_into(state, "from_address", ADDRESS), ADDRESS, nothing())


def unconfirmed() -> WizardState:
    """Give the state after a server was found that a person has to confirm."""
    state = WizardState(platform(GTR), SettingsDraft(from_name="Northwind Referrals"))
    search = found(provider=None, trust=Trust.CONFIRM)
    long = replace(search.candidates[0], registrable_domain="a-hosting-company-with-a-long-name.example.net")
    search = replace(search, candidates=(long,))
    return take_found(type_into(state, "from_address", ADDRESS), ADDRESS, search)


def wrong() -> WizardState:
    """Give a state in which fields are empty or wrong."""
    state = WizardState(platform(GTR), SettingsDraft(host="smtp.gmial.com", port="70000"))
    return replace(state, provider="google-workspace")


def unusable() -> WizardState:
    """Give the state of a mailbox that no platform can send from."""
    state = WizardState(platform(GTR), SettingsDraft(from_name="Northwind Referrals"))
    address = "anna@outlook.com"
    state = take_found(type_into(state, "from_address", address), address, found("outlook.com"))
    return choose_service(state, "outlook-com")


def origin() -> Origin:
    """Give the origin of a platform that takes settings itself."""
    parsed = parse_origin("https://referrals.example")
    assert isinstance(parsed, Origin)
    return parsed


def target(*, confirmed: bool = True) -> SealingTarget:
    """Give what a request file brought."""
    return SealingTarget(
        "Acme Referrals",
        "acme.example",
        fingerprint(KID),
        ("192.0.2.7", "192.0.2.8"),
        "noreply@acme.example",
        confirmed=confirmed,
        api=origin(),
    )


def connection() -> PlatformConnection:
    """Give the way to a platform that takes settings itself."""
    return PlatformConnection(origin(), "acme.example", (KID,), Secret("token-for-the-pictures"))


def with_connection(state: WizardState) -> WizardState:
    """Choose the platform that takes settings itself."""
    named = connected_platform("Acme Referrals", "acme.example", ("192.0.2.7", "192.0.2.8"), "noreply@acme.example")
    return replace(state, platform=named, sealing_target=target(), connection=connection())
