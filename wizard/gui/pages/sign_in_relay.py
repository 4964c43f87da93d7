"""What a server without sign-in means for the platform."""

from __future__ import annotations

from wizard.catalogue.records import Platform
from wizard.gui.spoken import listed
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.labels import plain_label
from wizard.words.translation import translate


class RelayCard(Card):
    """Says whom the server has to admit, and whether the platform can do without a password at all."""

    def __init__(self) -> None:
        super().__init__("info", translate("gui", "Relay without sign-in"))
        self._text = plain_label("")
        self.body.addWidget(self._text)
        self.hide()

    def show_relay(self, platform: Platform, *, shown: bool) -> None:
        """Show the terms of a platform."""
        self.setVisible(shown)
        self.set_kind("warning" if platform.password_required else "info")
        self._text.setText(relay_terms(platform))
        self.setAccessibleDescription(self._text.text())

    def text(self) -> str:
        """Give the sentences shown."""
        return self._text.text()


def relay_terms(platform: Platform) -> str:
    """Say what has to be true before a platform can send through a server without sign-in."""
    if platform.password_required:
        return translate(
            "gui",
            "{platform} asks for a user name and a password, so it cannot use a server "
            "without sign-in. You can still check the server from this computer.",
        ).format(platform=platform.name)
    if platform.egress_addresses:
        return translate(
            "gui", "The server has to let {addresses} send without a password: {platform} sends from there."
        ).format(addresses=listed(platform.egress_addresses), platform=platform.name)
    return translate(
        "gui",
        "The server has to let the platform's address send without a password. Ask the platform which one it is.",
    )
