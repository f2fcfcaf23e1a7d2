# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    CookieParameter,
    EmptyResponse,
    HeaderParameter,
    Operation,
    Options,
    PathParameter,
    QueryParameter,
    QuerystringParameter,
    Unset,
)

# #/paths/~1{simple}~1{label}~1{matrix}/get
_MIX: Operation[None] = Operation(
    "GET",
    "/{simple}/{label}/{matrix}",
    name="colours.mix",
    parameters=(
        QueryParameter("joined", explode=False, rule=rules.label_parameter),
        QueryParameter("repeated", rule=rules.label_parameter),
        QueryParameter("spaced", style="spaceDelimited", explode=False, rule=rules.label_parameter),
        QueryParameter("piped", style="pipeDelimited", explode=False, rule=rules.label_parameter),
        QueryParameter("deep", style="deepObject", rule=rules.shade),
        QueryParameter("reserved", allow_reserved=True, rule=rules.string),
        CookieParameter("plain", style="cookie", rule=rules.string),
        HeaderParameter("X-Shade", explode=True, rule=rules.shade),
        PathParameter("simple", explode=True, rule=rules.shade),
        PathParameter("label", style="label", rule=rules.label_parameter),
        PathParameter("matrix", style="matrix", explode=True, rule=rules.shade),
    ),
    responses={"204": (EmptyResponse(),)},
)

# #/paths/~1search/get
_SEARCH: Operation[None] = Operation(
    "GET",
    "/search",
    name="colours.search",
    parameters=(QuerystringParameter("whole", "application/x-www-form-urlencoded", rule=rules.shade),),
    responses={"204": (EmptyResponse(),)},
)


class Colours:
    """The operations of `client.colours`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def mix(
        self,
        *,
        joined: Sequence[str] | Unset = UNSET,
        repeated: Sequence[str] | Unset = UNSET,
        spaced: Sequence[str] | Unset = UNSET,
        piped: Sequence[str] | Unset = UNSET,
        deep: models.Shade | Mapping[str, Any] | Unset = UNSET,
        reserved: str | Unset = UNSET,
        plain: str | Unset = UNSET,
        x_shade: models.Shade | Mapping[str, Any] | Unset = UNSET,
        simple: models.Shade | Mapping[str, Any],
        label: Sequence[str],
        matrix: models.Shade | Mapping[str, Any],
        **options: Unpack[Options],
    ) -> None:
        """GET /{simple}/{label}/{matrix}"""
        parameters = (joined, repeated, spaced, piped, deep, reserved, plain, x_shade, simple, label, matrix)
        return self._client.call(_MIX, options, parameters)

    def search(self, *, whole: models.Shade | Mapping[str, Any] | Unset = UNSET, **options: Unpack[Options]) -> None:
        """GET /search"""
        return self._client.call(_SEARCH, options, (whole,))


class AsyncColours:
    """The twin of Colours: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def mix(
        self,
        *,
        joined: Sequence[str] | Unset = UNSET,
        repeated: Sequence[str] | Unset = UNSET,
        spaced: Sequence[str] | Unset = UNSET,
        piped: Sequence[str] | Unset = UNSET,
        deep: models.Shade | Mapping[str, Any] | Unset = UNSET,
        reserved: str | Unset = UNSET,
        plain: str | Unset = UNSET,
        x_shade: models.Shade | Mapping[str, Any] | Unset = UNSET,
        simple: models.Shade | Mapping[str, Any],
        label: Sequence[str],
        matrix: models.Shade | Mapping[str, Any],
        **options: Unpack[Options],
    ) -> None:
        """GET /{simple}/{label}/{matrix}

        The keywords are those of `Colours.mix`.
        """
        parameters = (joined, repeated, spaced, piped, deep, reserved, plain, x_shade, simple, label, matrix)
        return await self._client.call(_MIX, options, parameters)

    async def search(
        self, *, whole: models.Shade | Mapping[str, Any] | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """GET /search

        The keywords are those of `Colours.search`.
        """
        return await self._client.call(_SEARCH, options, (whole,))
