# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.aux_ import AsyncAux, Aux
    from .resources.strasse import AsyncStrasse, Strasse
    from .resources.οδόσ import AsyncΟδόσ, Οδόσ

_API = Api(
    package="names_tags_that_a_file_system_takes_for_one",
    title="Streets",
    servers=(),
    base_url_environment="NAMES_TAGS_THAT_A_FILE_SYSTEM_TAKES_FOR_ONE_BASE_URL",
    security={},
)


class NamesTagsThatAFileSystemTakesForOne(BaseClient):
    """Streets"""

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
    def strasse(self) -> Strasse:
        """Strasse."""
        from .resources.strasse import Strasse

        return Strasse(self)

    @cached_property
    def οδόσ(self) -> Οδόσ:
        """Οδόσ."""
        from .resources.οδόσ import Οδόσ

        return Οδόσ(self)

    @cached_property
    def aux_(self) -> Aux:
        """Aux."""
        from .resources.aux_ import Aux

        return Aux(self)


class AsyncNamesTagsThatAFileSystemTakesForOne(AsyncBaseClient):
    """The twin of NamesTagsThatAFileSystemTakesForOne: the same resources, whose methods are awaited."""

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
    def strasse(self) -> AsyncStrasse:
        """Strasse."""
        from .resources.strasse import AsyncStrasse

        return AsyncStrasse(self)

    @cached_property
    def οδόσ(self) -> AsyncΟδόσ:
        """Οδόσ."""
        from .resources.οδόσ import AsyncΟδόσ

        return AsyncΟδόσ(self)

    @cached_property
    def aux_(self) -> AsyncAux:
        """Aux."""
        from .resources.aux_ import AsyncAux

        return AsyncAux(self)
