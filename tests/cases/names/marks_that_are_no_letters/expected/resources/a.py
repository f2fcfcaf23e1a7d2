# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    JsonBody,
    JsonResponse,
    Operation,
    Options,
    QueryParameter,
    Unset,
    body_of,
)

# #/paths/~1a/post
_LÄŚT̆·Ï4: Operation[models.Läśt̆·ï4Response] = Operation(
    "POST",
    "/a",
    name="a.l\xe4\u015bt\u0306\xb7\xef4",
    parameters=(QueryParameter("\u0fb3\u0f80", rule=rules.nླྀ_parameter),),
    body=(JsonBody("application/json", rules.läśt̆·ï4_request),),
    responses={"200": (JsonResponse("application/json", models.Läśt̆·ï4Response.decode, rules.läśt̆·ï4_response),)},
)


class A:
    """The operations of `client.a`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def läśt̆·ï4(
        self,
        *,
        param_ླྀ: str | Unset = UNSET,
        t̆: str | Unset = UNSET,
        body: models.Läśt̆·ï4Request | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Läśt̆·ï4Response:
        """POST /a"""
        return self._client.call(_LÄŚT̆·Ï4, options, (param_ླྀ,), body=body_of(body, {"t\u0306": t̆}))


class AsyncA:
    """The twin of A: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def läśt̆·ï4(
        self,
        *,
        param_ླྀ: str | Unset = UNSET,
        t̆: str | Unset = UNSET,
        body: models.Läśt̆·ï4Request | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Läśt̆·ï4Response:
        """POST /a

        The keywords are those of `A.läśt̆·ï4`.
        """
        return await self._client.call(_LÄŚT̆·Ï4, options, (param_ླྀ,), body=body_of(body, {"t\u0306": t̆}))
