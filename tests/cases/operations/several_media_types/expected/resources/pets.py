# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    BytesResponse,
    FormBody,
    JsonBody,
    JsonResponse,
    Operation,
    Options,
    TextBody,
    TextResponse,
    Unset,
    body_of,
)

# #/paths/~1pets/post
_ADD: Operation[models.Pet | str | bytes] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    body=(
        JsonBody("application/json", rules.pet),
        FormBody("application/x-www-form-urlencoded", rules.pet),
        TextBody("text/csv"),
    ),
    body_required=True,
    responses={
        "200": (
            JsonResponse("application/json", models.Pet.decode, rules.pet),
            TextResponse("application/xml"),
            BytesResponse("application/octet-stream"),
        )
    },
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def add(self, *, name: str, age: int | Unset = UNSET, **options: Unpack[Options]) -> models.Pet | str | bytes: ...

    @overload
    def add(
        self, *, body: models.Pet | Mapping[str, Any] | str, **options: Unpack[Options]
    ) -> models.Pet | str | bytes: ...

    def add(
        self,
        *,
        name: str | Unset = UNSET,
        age: int | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet | str | bytes:
        """POST /pets"""
        return self._client.call(_ADD, options, body=body_of(body, {"name": name, "age": age}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def add(
        self, *, name: str, age: int | Unset = UNSET, **options: Unpack[Options]
    ) -> models.Pet | str | bytes: ...

    @overload
    async def add(
        self, *, body: models.Pet | Mapping[str, Any] | str, **options: Unpack[Options]
    ) -> models.Pet | str | bytes: ...

    async def add(
        self,
        *,
        name: str | Unset = UNSET,
        age: int | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet | str | bytes:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options, body=body_of(body, {"name": name, "age": age}))
