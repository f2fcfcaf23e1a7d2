# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    EmptyResponse,
    FormBody,
    JsonBody,
    MultipartBody,
    Operation,
    Options,
    Unset,
)

# #/paths/~1attachments/post
_ATTACH: Operation[None] = Operation(
    "POST",
    "/attachments",
    name="columns.attach",
    body=(MultipartBody("multipart/form-data"),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1columns/put
_SET_COLUMNS: Operation[None] = Operation(
    "PUT",
    "/columns",
    name="columns.set_columns",
    body=(JsonBody("*/*", rules.set_columns_request), FormBody("application/x-www-form-urlencoded")),
    responses={"204": (EmptyResponse(),)},
)


class Columns:
    """A form has fields whatever its schema says; what these are is left to the caller."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def attach(self, *, body: Mapping[str, Any], **options: Unpack[Options]) -> None:
        """The field is called `file`."""
        return self._client.call(_ATTACH, options, body=body)

    def set_columns(
        self, *, body: Sequence[str] | Mapping[str, Any] | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """PUT /columns"""
        return self._client.call(_SET_COLUMNS, options, body=body)


class AsyncColumns:
    """The twin of Columns: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def attach(self, *, body: Mapping[str, Any], **options: Unpack[Options]) -> None:
        """The field is called `file`.

        The keywords are those of `Columns.attach`.
        """
        return await self._client.call(_ATTACH, options, body=body)

    async def set_columns(
        self, *, body: Sequence[str] | Mapping[str, Any] | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """PUT /columns

        The keywords are those of `Columns.set_columns`.
        """
        return await self._client.call(_SET_COLUMNS, options, body=body)
