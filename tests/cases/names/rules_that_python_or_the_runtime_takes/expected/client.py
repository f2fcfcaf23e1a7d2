# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.tokens import AsyncTokens, Tokens
    from .resources.types import AsyncTypes, Types

_API = Api(
    package="names_rules_that_python_or_the_runtime_takes",
    title="Meters",
    servers=(),
    base_url_environment="NAMES_RULES_THAT_PYTHON_OR_THE_RUNTIME_TAKES_BASE_URL",
    security={},
)


class NamesRulesThatPythonOrTheRuntimeTakes(BaseClient):
    """Meters"""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = 104_857_600,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            _API,
            {},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            validate=validate,
            on_violation=on_violation,
            max_response_bytes=max_response_bytes,
            http_client=http_client,
        )

    @cached_property
    def tokens(self) -> Tokens:
        """Tokens."""
        from .resources.tokens import Tokens

        return Tokens(self)

    @cached_property
    def types(self) -> Types:
        """Types."""
        from .resources.types import Types

        return Types(self)


class AsyncNamesRulesThatPythonOrTheRuntimeTakes(AsyncBaseClient):
    """The twin of NamesRulesThatPythonOrTheRuntimeTakes: the same resources, whose methods are awaited."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = 60.0,
        deadline: float | None = 600.0,
        max_retries: int = 2,
        validate: bool = True,
        on_violation: OnViolation = "warn",
        max_response_bytes: int = 104_857_600,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            _API,
            {},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            validate=validate,
            on_violation=on_violation,
            max_response_bytes=max_response_bytes,
            http_client=http_client,
        )

    @cached_property
    def tokens(self) -> AsyncTokens:
        """Tokens."""
        from .resources.tokens import AsyncTokens

        return AsyncTokens(self)

    @cached_property
    def types(self) -> AsyncTypes:
        """Types."""
        from .resources.types import AsyncTypes

        return AsyncTypes(self)
