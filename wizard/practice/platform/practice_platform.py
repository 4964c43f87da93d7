"""The practice platform as a running server: HTTPS on loopback in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import uvicorn

from wizard.facts.network_view import Deadlines, NetworkView
from wizard.practice.platform.account import PlatformAccount, clock_now
from wizard.practice.platform.application import platform_application
from wizard.practice.platform.database import Database
from wizard.practice.platform.folder import PlatformFolder, write_whole
from wizard.practice.platform.folder_lock import FolderLock
from wizard.practice.platform.identity import PlatformIdentity, open_identity
from wizard.practice.platform.listening import listen_on_localhost, prove_source_address
from wizard.practice.platform.pairing import PairingCode
from wizard.practice.platform.refusal_log import RefusalLog
from wizard.practice.platform.request_document import FILE_S, request_document
from wizard.practice.practice_ca import LeafKind, PracticeCa
from wizard.practice.serving_thread import ServingThread

_HOST = "localhost"
_GRACE_S = 3


@dataclass(frozen=True, slots=True)
class PlatformOptions:
    """How a practice platform runs.

    ``directory``: None keeps everything in a temporary folder that goes when the platform closes. ``port`` 0 takes a
    free one. ``network`` is how it sees mail servers. ``egress_addresses``: where it says it connects from; None says
    what ``network.source_address`` is.
    """

    directory: Path | None = None
    port: int = 0
    network: NetworkView = field(default_factory=NetworkView)
    egress_addresses: tuple[str, ...] | None = None
    deadlines: Deadlines = field(default_factory=Deadlines)
    clock: Callable[[], int] = clock_now


class PracticePlatform:
    """A platform for as long as the ``with`` block lasts; sockets are bound when it is made.

    Making it raises OSError (the folder, the port), DamagedFolderError and FolderInUseError.
    """

    def __init__(self, options: PlatformOptions | None = None) -> None:
        """Open or make the folder, listen, and make a certificate for ``localhost``."""
        chosen = options or PlatformOptions()
        self._authority = PracticeCa(_HOST)
        self._context = self._authority.server_context(LeafKind.GOOD)
        self._thread = ServingThread(self._serve, "practice-platform")
        if chosen.network.source_address is not None:
            prove_source_address(chosen.network.source_address)
        with contextlib.ExitStack() as stack:
            directory = chosen.directory
            if directory is None:
                directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="practice-platform-")))
            self.folder = PlatformFolder(directory)
            self.folder.make()
            stack.callback(FolderLock(self.folder.lock).close)
            self._identity = open_identity(self.folder)
            self._sockets = listen_on_localhost(chosen.port)
            for listener in self._sockets:
                stack.callback(listener.close)
            self.account = self._account(chosen, self._identity)
            write_whole(self.folder.certificates, self._authority.root_pem.encode("ascii"))
            document = request_document(self.account, FILE_S)
            write_whole(self.folder.request, (json.dumps(document, indent=2) + "\n").encode("ascii"))
            self._resources = stack.pop_all()

    @property
    def url(self) -> str:
        """Give the origin, such as ``https://localhost:40123``."""
        return f"https://{_HOST}:{self._sockets[0].getsockname()[1]}"

    @property
    def ca_pem(self) -> str:
        """Give the certificate that clients must trust, as PEM text."""
        return self._authority.root_pem

    @property
    def token(self) -> str:
        """Give the API token."""
        return self._identity.token

    @property
    def pairing_code(self) -> str:
        """Give the pairing code for people."""
        return self.account.pairing.shown

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving, end the thread, close the sockets; a second call does nothing."""
        self._thread.stop()
        self._resources.close()

    def _account(self, chosen: PlatformOptions, identity: PlatformIdentity) -> PlatformAccount:
        egress, source = chosen.egress_addresses, chosen.network.source_address
        if egress is None:
            egress = () if source is None else (source,)
        return PlatformAccount(
            identity=identity,
            database=Database(self.folder.database),
            refusals=RefusalLog(self.folder.refusals),
            network=chosen.network,
            base_url=self.url,
            outbox=self.folder.outbox,
            pairing=PairingCode(chosen.clock),
            egress_addresses=egress,
            deadlines=chosen.deadlines,
            clock=chosen.clock,
        )

    async def _serve(self) -> None:
        config = uvicorn.Config(
            platform_application(self.account),
            http="h11",
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=_GRACE_S,
        )
        config.load()
        # The context holds a key that never was in a file of ours, so that it is given and not loaded.
        config.ssl = self._context
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve(sockets=self._sockets))
        try:
            await asyncio.shield(serving)
        except asyncio.CancelledError:
            # The server ends its connections in good order when it is asked to; cancelled it would leave them open.
            server.should_exit = True
            await serving
            raise
