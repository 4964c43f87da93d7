"""`smtp-wizard push` in a process of its own that ends with SIGKILL at a chosen moment of a chosen step.

``begins``: the step was noted and nothing of it was done. ``answered``: the platform had carried it out and its answer
was on the way. ``ended``: the end of the step was noted and nobody had been told. ``never``: it is left alone.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import Any
from unittest import mock

from wizard.cli.main import run
from wizard.cli.push_progress import PushProgress
from wizard.delivery.receipt import ReceiptRefusal
from wizard.delivery.steps import DeliveryEvent, StepFinished, StepStarted
from wizard.facts.network_view import NetworkView
from wizard.platforms.https_exchange import HttpsExchange


class _Executioner:
    def __init__(self, step: str, moment: str) -> None:
        self._step = step
        self._moment = moment
        self._now = ""

    def arm(self) -> None:
        take, send = PushProgress.take, HttpsExchange.send

        def watched(progress: PushProgress, event: DeliveryEvent) -> None:
            if isinstance(event, StepStarted):
                self._now = event.step.value
                self._strike("begins")
            elif isinstance(event, StepFinished):
                self._strike("ended")
            take(progress, event)

        async def answered(exchange: HttpsExchange, *arguments: Any, **named: Any) -> Any:
            answer = await send(exchange, *arguments, **named)
            self._strike("answered")
            return answer

        mock.patch.object(PushProgress, "take", watched).start()
        mock.patch.object(HttpsExchange, "send", answered).start()

    def _strike(self, moment: str) -> None:
        if (self._now, moment) == (self._step, self._moment):
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> int:
    """Run the command that the argument describes; a password comes over standard input."""
    order = json.loads(sys.argv[1])
    routes = {(address, port): (real, real_port) for address, port, real, real_port in order["routes"]}
    network = NetworkView(tuple(order["nameserver"]), routes, order["ca_pem"])
    if order["disbelieves_receipts"]:
        refusal = ReceiptRefusal("receipt.signature")
        mock.patch("wizard.delivery.handing_over.verify_receipt", return_value=refusal).start()
    _Executioner(order["step"], order["moment"]).arm()
    outcome = run(order["arguments"], lambda _practice: (), network)
    return int(outcome) if isinstance(outcome, int) else 99


if __name__ == "__main__":
    sys.exit(main())
