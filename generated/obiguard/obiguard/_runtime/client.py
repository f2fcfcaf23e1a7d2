"""The base of the generated clients: sync and async differ in nothing but the awaits."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .core import Core
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    import httpx

    from .operation import Operation
    from .options import OnViolation, Options
    from .security import Api, Credential

__all__ = ["AsyncBaseClient", "BaseClient"]

T = TypeVar("T")

_MAX_RESPONSE_BYTES = 100 * 1024 * 1024


class _Client:
    """What both kinds of client share."""

    _core: Core

    @property
    def base_url(self) -> str | None:
        """Where all calls go; None: to the server that the document names."""
        return None if self._core.base_url is None else str(self._core.base_url)

    def __repr__(self) -> str:
        """Return where the client calls, and no credential."""
        return f"<{type(self).__name__} {self.base_url or 'of ' + self._core.api.title}>"

    def __getstate__(self) -> dict[str, Any]:
        """Leave out connections and credentials."""
        return {"_core": self._core}


class BaseClient(_Client):
    """A sync client; several threads may use it at once.

    `timeout` is the seconds that one operation on the network may take, `deadline` the seconds for a whole call,
    `max_response_bytes` the size of the largest body that is accepted, decompressed. With an `http_client` of the
    caller's own the deadline holds between attempts and chunks, else for every operation on the network; such a
    client is not closed. Credentials that are not given are read from the environment when a call needs them.
    `server_variables` are what the document leaves open in the URLs of its servers; with `base_url` none is asked for.
    """

    def __init__(
        self,
        api: Api,
        credentials: Mapping[str, Credential],
        *,
        base_url: str | None = None,
        server_variables: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = _MAX_RESPONSE_BYTES,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._core = Core(
            api,
            credentials,
            base_url=base_url,
            server_variables=server_variables,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            validate=validate,
            on_violation=on_violation,
            max_response_bytes=max_response_bytes,
        )
        self._begin(http_client)

    def _begin(self, http_client: httpx.Client | None) -> None:
        self._given = http_client
        self._made: httpx.Client | None = None
        self._lock = threading.Lock()

    def call(
        self, operation: Operation[T], options: Options, parameters: tuple[Any, ...] = (), *, body: Any = UNSET
    ) -> T:
        """Call an operation: `parameters` are in the order of its own, UNSET for what is not given.

        Raises the errors of errors.py.
        """
        from .drive import run  # what a call needs is loaded by the first one
        from .exchange import exchange

        steps = exchange(self._core, operation, options, parameters, body)
        return cast("T", run(self._http, steps, is_own=self._given is None))

    def close(self) -> None:
        """Close the connections; a client closed can be used again."""
        with self._lock:
            if self._made is not None:
                self._made.close()
                self._made = None

    def _http(self) -> httpx.Client:
        http = self._given or self._made
        if http is not None:
            return http
        from .transport import make_client

        with self._lock:
            if self._made is None:
                self._made = make_client()
            return self._made

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._core = state["_core"]
        self._begin(None)


class AsyncBaseClient(_Client):
    """The async twin of BaseClient, for asyncio and trio; its connections belong to one event loop."""

    def __init__(
        self,
        api: Api,
        credentials: Mapping[str, Credential],
        *,
        base_url: str | None = None,
        server_variables: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = _MAX_RESPONSE_BYTES,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._core = Core(
            api,
            credentials,
            base_url=base_url,
            server_variables=server_variables,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            validate=validate,
            on_violation=on_violation,
            max_response_bytes=max_response_bytes,
        )
        self._begin(http_client)

    def _begin(self, http_client: httpx.AsyncClient | None) -> None:
        self._given = http_client
        self._made: httpx.AsyncClient | None = None

    async def call(
        self, operation: Operation[T], options: Options, parameters: tuple[Any, ...] = (), *, body: Any = UNSET
    ) -> T:
        """Call an operation: `parameters` are in the order of its own, UNSET for what is not given.

        Raises the errors of errors.py.
        """
        from .drive import run_async  # what a call needs is loaded by the first one
        from .exchange import exchange

        steps = exchange(self._core, operation, options, parameters, body)
        return cast("T", await run_async(self._http, steps, is_own=self._given is None))

    async def close(self) -> None:
        """Close the connections; a client closed can be used again."""
        if self._made is not None:
            made, self._made = self._made, None
            await made.aclose()

    def _http(self) -> httpx.AsyncClient:
        http = self._given or self._made
        if http is not None:
            return http
        from .transport import make_async_client

        self._made = make_async_client()
        return self._made

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._core = state["_core"]
        self._begin(None)
