"""What a client is, sync or async: its settings, and what it has prepared for each operation."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import httpx

from . import clock
from .errors import Error
from .request import Plan
from .security import Keyring

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operation import Operation
    from .options import OnViolation, Options
    from .security import Api, Credential

__all__ = ["Core", "Terms"]


class Terms:
    """What holds for one call: the client's settings, or the caller's options instead."""

    __slots__ = ("deadline", "keyed", "max_bytes", "max_retries", "on_violation", "timeouts", "validate")

    def __init__(self, core: Core, options: Options) -> None:
        seconds = options.get("deadline", core.deadline)
        self.deadline = None if seconds is None else clock.now() + seconds
        self.timeouts = timeouts(options["timeout"]) if "timeout" in options else core.timeouts
        self.max_retries = options.get("max_retries", core.max_retries)
        self.keyed = "idempotency_key" in options
        self.validate = options.get("validate", core.validate)
        self.on_violation: OnViolation = options.get("on_violation", core.on_violation)
        self.max_bytes = core.max_response_bytes

    def remaining(self) -> dict[str, float | None]:
        """Return the timeouts of the next attempt: none is longer than what is left of the deadline."""
        if self.deadline is None:
            return self.timeouts
        left = max(0.0, self.deadline - clock.now())
        return {name: left if limit is None or limit > left else limit for name, limit in self.timeouts.items()}


class Core:
    """The settings of a client. Its repr shows no credential, and a pickled one comes back without them."""

    def __init__(
        self,
        api: Api,
        credentials: Mapping[str, Credential],
        *,
        base_url: str | None,
        timeout: float | httpx.Timeout | None,
        deadline: float | None,
        max_retries: int,
        validate: bool,
        on_violation: OnViolation,
        max_response_bytes: int,
    ) -> None:
        self.api = api
        self.base_url = _checked_url(base_url or os.environ.get(api.base_url_environment, ""))
        self.timeouts = timeouts(timeout)
        self.deadline = deadline
        self.max_retries = max_retries
        self.validate = validate
        self.on_violation: OnViolation = on_violation
        self.max_response_bytes = max_response_bytes
        self._keyring = Keyring(api, credentials)
        self._plans: dict[Operation[Any], Plan] = {}

    def plan(self, operation: Operation[Any]) -> Plan:
        """Return what is prepared for an operation. Raises MissingCredentialError."""
        plan = self._plans.get(operation)
        if plan is None:
            placed = self._keyring.place(operation.security)
            plan = Plan(operation, self._server(operation), self.api.user_agent, placed)
            self._plans[operation] = plan
        return plan

    def _server(self, operation: Operation[Any]) -> httpx.URL:
        """Return where an operation lives: as the caller says, else its own server, else the document's."""
        if self.base_url is not None:
            return self.base_url
        for server in operation.servers or self.api.servers:
            url = _checked_url(server)
            if url is not None:
                return url
        raise Error(f"the document names no server: give base_url= (or set {self.api.base_url_environment})")

    def __getstate__(self) -> dict[str, Any]:
        state = dict(vars(self))
        del state["_keyring"], state["_plans"]
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._keyring = Keyring(self.api, {})
        self._plans = {}


def timeouts(timeout: float | httpx.Timeout | None) -> dict[str, float | None]:
    """Return the seconds allowed for each kind of operation on the network."""
    return httpx.Timeout(timeout).as_dict()


def _checked_url(text: str) -> httpx.URL | None:
    """Return a base URL; None for one that is empty or relative. Raises ValueError for one that cannot be used."""
    if not text:
        return None
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL as error:
        problem = f"base_url is no URL: {error}"
    else:
        if url.userinfo:
            problem = "base_url must not hold a user or password"
        elif url.scheme in {"http", "https"} and url.host:
            return url
        elif not url.scheme:
            return None
        else:
            problem = f"base_url must be http or https, not {url.scheme}"
    raise ValueError(problem)
