"""The row "My mail goes out through": what was found, every provider and sending service, and their regions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.catalogue.sending_services import SendingService, sending_services
from wizard.facts.candidate import SettingsCandidate
from wizard.flow.found_settings import candidate_in_use
from wizard.flow.sending_service import service_in_use
from wizard.flow.wizard_state import WizardState
from wizard.gui.fonts import is_large
from wizard.gui.pages.found_words import candidate_entry, shown_domain
from wizard.gui.widgets.grouped_box import Group, GroupedBox
from wizard.gui.widgets.labels import plain_label
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

OWN = "own"
"""The value of the entry for a server that is typed."""

_KINDS = {
    "sending-service": QT_TRANSLATE_NOOP("gui", "Sending services"),
    "relay": QT_TRANSLATE_NOOP("gui", "Relays"),
    "mailbox": QT_TRANSLATE_NOOP("gui", "Mail providers"),
}
_BESIDE_NAME, _MOST_REGION = 46, 220
_LEAST_BOX, _BETWEEN = 140, 12
_MOST_FOUND = 8


class ServerChoice(QWidget):
    """A list, and a second one while the chosen service has regions: beside it, or below it where that is too narrow.

    ``candidate_chosen`` carries a SettingsCandidate, ``service_chosen`` the ids of a service and a region (empty for
    its first), ``own_chosen`` stands for a server that is typed.
    """

    candidate_chosen = Signal(object)
    service_chosen = Signal(str, str)
    own_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = GroupedBox()
        self.region = GroupedBox()
        self.box.setMinimumWidth(_LEAST_BOX)
        row = self._row = QBoxLayout(_direction(beside=not is_large()), self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        through = translate("gui", "What was found, or a provider or sending service that sends for you")
        self._box_part = _named(translate("gui", "My &mail goes out through"), through, self.box)
        row.addWidget(self._box_part, 1)
        self._region_part = _named(
            translate("gui", "&Region"), translate("gui", "Where the service keeps your account"), self.region
        )
        # A region stands in its box whole; names of services are shorter.
        row.addWidget(self._region_part)
        self.box.activated.connect(self._chosen)
        self.region.activated.connect(self._region_chosen)

    def show_state(self, state: WizardState) -> None:
        """Show the entries for what was found by now, and choose the one whose server is filled in."""
        self.box.show_groups(_groups(state))
        candidate, service = candidate_in_use(state), service_in_use(state)
        if candidate is not None and candidate in _found(state):
            self.box.choose(candidate)
            service = None
        else:
            self.box.choose(service[0].id if service is not None else OWN)
        self._show_regions(service)

    def minimumSizeHint(self) -> QSize:
        """Ask for the wider one of the two."""
        sizes = [part.minimumSizeHint() for part in self._parts()]
        return QSize(max(size.width() for size in sizes), max(size.height() for size in sizes))

    def heightForWidth(self, width: int) -> int:
        """Be one row high, or two."""
        heights = [part.sizeHint().height() for part in self._parts()]
        return max(heights) if self._fits(width) else sum(heights) + _BETWEEN * (len(heights) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the regions beside the services, or below."""
        self._row.setDirection(_direction(beside=self._fits(self.width())))
        super().resizeEvent(event)

    def _parts(self) -> list[QWidget]:
        return [part for part in (self._box_part, self._region_part) if not part.isHidden()]

    def _fits(self, width: int) -> bool:
        parts = self._parts()
        return not is_large() and width >= sum(part.minimumSizeHint().width() for part in parts) + _BETWEEN * (
            len(parts) - 1
        )

    def regions_shown(self) -> bool:
        """Tell whether there is a region to choose."""
        return not self._region_part.isHidden()

    def _show_regions(self, service: tuple[SendingService, str | None] | None) -> None:
        regions = service[0].regions if service is not None else ()
        self._region_part.setVisible(bool(regions))
        self._row.setDirection(_direction(beside=self._fits(self.width())))
        if service is not None and regions:
            self.region.show_groups((("", tuple((region.id, region.name) for region in regions)),))
            self.region.choose(service[1] if service[1] is not None else regions[0].id)
            metrics = QFontMetrics(self.region.font())
            widest = max(metrics.horizontalAdvance(region.name) for region in regions)
            self.region.setMinimumWidth(min(widest + _BESIDE_NAME, _MOST_REGION))

    def _chosen(self, _index: int) -> None:
        value = self.box.chosen()
        if isinstance(value, SettingsCandidate):
            self.candidate_chosen.emit(value)
        elif value == OWN:
            self.own_chosen.emit()
        elif isinstance(value, str):
            self.service_chosen.emit(value, "")

    def _region_chosen(self, _index: int) -> None:
        service, region = self.box.chosen(), self.region.chosen()
        if isinstance(service, str) and isinstance(region, str):
            self.service_chosen.emit(service, region)


def _direction(*, beside: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom


def _named(label: str, description: str, box: GroupedBox) -> QWidget:
    """Put the name before the box; above it where letters are large."""
    part = QWidget()
    line = QVBoxLayout(part) if is_large() else QHBoxLayout(part)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4 if is_large() else 10)
    name = plain_label(label, "strong")
    if not is_large():
        name.setWordWrap(False)
    name.setBuddy(box)
    box.setAccessibleName(name.shown_text())
    box.setAccessibleDescription(description)
    line.addWidget(name)
    line.addWidget(box, 1)
    return part


def _found(state: WizardState) -> tuple[SettingsCandidate, ...]:
    candidates = state.search.candidates[:_MOST_FOUND] if state.search is not None else ()
    own = state.candidate
    return candidates if own is None or own in candidates else (own, *candidates)


def _groups(state: WizardState) -> tuple[Group, ...]:
    found = tuple((candidate, candidate_entry(candidate)) for candidate in _found(state))
    domain = state.search.domain if state.search is not None else ""
    groups: list[Group] = [("", ((OWN, translate("gui", "A server that I type below")),))]
    if found:
        groups.append((translate("gui", "Found for {domain}").format(domain=shown_domain(domain)), found))
    for kind, heading in _KINDS.items():
        groups.append(
            (translate("gui", heading), tuple((one.id, one.name) for one in sending_services() if one.kind == kind))
        )
    return tuple(groups)
