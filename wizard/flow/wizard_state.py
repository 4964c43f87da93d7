"""Everything the wizard knows at one moment, as one frozen record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from wizard.flow.steps import Step
from wizard.settings.settings_draft import SettingsDraft

if TYPE_CHECKING:
    from wizard.catalogue.records import Platform
    from wizard.diagnosis.finding import Diagnosis
    from wizard.facts.candidate import SettingsCandidate, SettingsSearch
    from wizard.platforms.origin import Origin
    from wizard.settings.secret import Secret


class SealingTarget(NamedTuple):
    """What a platform's request file brought: whom a password is sealed for, and what the platform says of itself.

    ``fingerprint`` is the whole one, for comparison; ``confirmed`` once a person typed or compared it. ``api``: the
    origin at which it says that it takes settings itself.
    """

    platform_name: str
    audience: str
    fingerprint: str
    egress_addresses: tuple[str, ...]
    fallback_sender: str | None
    confirmed: bool = False
    api: Origin | None = None


class PlatformConnection(NamedTuple):
    """A platform that takes settings itself, after a person saw its origin and compared its key.

    ``keys``: thumbprints of the keys that were compared. ``token`` belongs to ``origin`` and goes nowhere else.
    ``ca_pem``: an authority to trust besides the network's. ``pairing_code``: the practice platform's, with which the
    practice key makes itself known; None for every other platform.
    """

    origin: Origin
    audience: str
    keys: tuple[str, ...]
    token: Secret
    ca_pem: str | None = field(default=None, repr=False)
    pairing_code: str | None = field(default=None, repr=False)

    @property
    def practice(self) -> bool:
        """Tell whether this is the practice platform, which this program started itself."""
        return self.pairing_code is not None


class EarlierResult(NamedTuple):
    """A result and the draft that it is about, while the checks run again."""

    diagnosis: Diagnosis
    draft: SettingsDraft


@dataclass(frozen=True, slots=True)
class WizardState:
    """The state of a run through the wizard; ``type_into`` and its like make the next one.

    ``typed``: fields that a person typed or chose, which a search never overwrites.
    ``left``: fields that were left once, ``submitted``: steps on which Next was pressed; both decide when an error
    shows. ``checked_draft``: the draft that ``diagnosis`` is about. ``test_message_to``: who was sent the last
    accepted test message with ``checked_draft``. ``connection``: the way to a platform that takes settings itself;
    ``delivered_to``: the origins that did. ``picked``: a person took the candidate out of what was found, so that a
    later answer of the same search leaves it alone. ``confirmed``: the owners of found servers that a person agreed
    to. ``messages_per_day``: how much shall be sent, as typed; empty when nobody said. ``earlier``: the last result
    while the checks run again, or after they were stopped: its problems stay on the page until a new one (rule 37).
    """

    platform: Platform
    draft: SettingsDraft = field(default_factory=SettingsDraft)
    step: Step = Step.PLATFORM
    furthest: Step = Step.PLATFORM
    typed: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    submitted: frozenset[Step] = frozenset()
    sealing_target: SealingTarget | None = None
    searched_address: str = ""
    search: SettingsSearch | None = None
    candidate: SettingsCandidate | None = None
    provider: str | None = None
    checking: bool = False
    diagnosis: Diagnosis | None = None
    checked_draft: SettingsDraft | None = None
    test_message_to: str | None = None
    keeps_password: bool = False
    saved_files: tuple[str, ...] = ()
    connection: PlatformConnection | None = None
    delivered_to: tuple[str, ...] = ()
    picked: bool = False
    confirmed: frozenset[str] = frozenset()
    messages_per_day: str = ""
    earlier: EarlierResult | None = None
