# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.check_mark_space_party_popper import AsyncCheckMarkSpacePartyPopper, CheckMarkSpacePartyPopper
    from .resources.数据 import Async数据, 数据

_API = Api(
    package="names_other_scripts_and_long_names",
    title="\u0422\u0435\u0441\u0442",
    servers=(),
    base_url_environment="NAMES_OTHER_SCRIPTS_AND_LONG_NAMES_BASE_URL",
    security={},
)


class NamesOtherScriptsAndLongNames(BaseClient):
    """Тест"""

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
    def 数据(self) -> 数据:
        """数据."""
        from .resources.数据 import 数据

        return 数据(self)

    @cached_property
    def check_mark_space_party_popper(self) -> CheckMarkSpacePartyPopper:
        """CheckMarkSpacePartyPopper."""
        from .resources.check_mark_space_party_popper import CheckMarkSpacePartyPopper

        return CheckMarkSpacePartyPopper(self)


class AsyncNamesOtherScriptsAndLongNames(AsyncBaseClient):
    """The twin of NamesOtherScriptsAndLongNames: the same resources, whose methods are awaited."""

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
    def 数据(self) -> Async数据:
        """数据."""
        from .resources.数据 import Async数据

        return Async数据(self)

    @cached_property
    def check_mark_space_party_popper(self) -> AsyncCheckMarkSpacePartyPopper:
        """CheckMarkSpacePartyPopper."""
        from .resources.check_mark_space_party_popper import AsyncCheckMarkSpacePartyPopper

        return AsyncCheckMarkSpacePartyPopper(self)
