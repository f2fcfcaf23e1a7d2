"""What a client is, sync or async: its settings, and what it has prepared for each operation."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import httpx

from .security import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operation import Operation
    from .options import OnViolation
    from .request import Plan
    from .security import Api, Credential

__all__ = ["Core", "checked_url", "timeouts"]


class Core:
    """The settings of a client. Its repr shows no credential, and a pickled one comes back without them."""

    def __init__(
        self,
        api: Api,
        credentials: Mapping[str, Credential],
        *,
        base_url: str | None,
        server_variables: Mapping[str, str] | None,
        timeout: float | httpx.Timeout | None,
        deadline: float | None,
        max_retries: int,
        validate: bool,
        on_violation: OnViolation,
        max_response_bytes: int,
    ) -> None:
        self.api = api
        self.base_url = checked_url(base_url or os.environ.get(api.base_url_environment, ""))
        self.server_variables = _checked_variables(server_variables or {}, api)
        self.timeouts = timeouts(timeout)
        self.deadline = deadline
        self.max_retries = max_retries
        self.validate = validate
        self.on_violation: OnViolation = on_violation
        self.max_response_bytes = max_response_bytes
        self.credentials = {name: _secret(value) for name, value in credentials.items()}
        self.plans: dict[Operation[Any], Plan] = {}

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "plans": {}}  # a Secret leaves its text out


def timeouts(timeout: float | httpx.Timeout | None) -> dict[str, float | None]:
    """Return the seconds allowed for each kind of operation on the network: connect, read, write, pool."""
    return httpx.Timeout(timeout).as_dict()


def checked_url(text: str) -> httpx.URL | None:
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


def _checked_variables(given: Mapping[str, str], api: Api) -> dict[str, str]:
    for name, value in given.items():
        choices = api.server_variables.get(name)
        if choices is None:
            known = ", ".join(api.server_variables) or "none"
            raise ValueError(f"no server has a variable {name!r}; there are: {known}")
        if choices and value not in choices:
            raise ValueError(f"the server variable {name} is one of {', '.join(choices)}, not {value!r}")
    return dict(given)


def _secret(value: Credential) -> Secret:
    if isinstance(value, Secret):
        return value
    return Secret(":".join(value) if isinstance(value, tuple) else value or "")
