# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

from ._runtime import Api, AsyncBaseClient, BaseClient, OnViolation

if TYPE_CHECKING:
    from .resources.chat_completions import AsyncChatCompletions, ChatCompletions
    from .resources.models import AsyncModels, Models
    from .resources.other import AsyncOther, Other

_API = Api(
    package="names_calls_named_by_extensions_of_others",
    title="Chat",
    servers=(),
    base_url_environment="NAMES_CALLS_NAMED_BY_EXTENSIONS_OF_OTHERS_BASE_URL",
    security={},
)


class NamesCallsNamedByExtensionsOfOthers(BaseClient):
    """Chat"""

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
    def chat_completions(self) -> ChatCompletions:
        """ChatCompletions."""
        from .resources.chat_completions import ChatCompletions

        return ChatCompletions(self)

    @cached_property
    def other(self) -> Other:
        """Other."""
        from .resources.other import Other

        return Other(self)

    @cached_property
    def models(self) -> Models:
        """Models."""
        from .resources.models import Models

        return Models(self)


class AsyncNamesCallsNamedByExtensionsOfOthers(AsyncBaseClient):
    """The twin of NamesCallsNamedByExtensionsOfOthers: the same resources, whose methods are awaited."""

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
    def chat_completions(self) -> AsyncChatCompletions:
        """ChatCompletions."""
        from .resources.chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self)

    @cached_property
    def other(self) -> AsyncOther:
        """Other."""
        from .resources.other import AsyncOther

        return AsyncOther(self)

    @cached_property
    def models(self) -> AsyncModels:
        """Models."""
        from .resources.models import AsyncModels

        return AsyncModels(self)
