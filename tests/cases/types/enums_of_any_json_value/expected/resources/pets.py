# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/put
_SET: Operation[models.Pet] = Operation(
    "PUT",
    "/pets",
    name="pets.set",
    body=(JsonBody("application/json", rules.pet),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)

# #/paths/~1pets/get
_GET: Operation[Any] = Operation(
    "GET",
    "/pets",
    name="pets.get",
    responses={"200": (JsonResponse("application/json", None, rules.get_response),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def set(
        self,
        *,
        mixed: Literal["small", 1, True] | float | None,
        number: Literal[1] | float | Unset = UNSET,
        flag: Literal[True] | Unset = UNSET,
        parts: Any | Unset = UNSET,
        when: Any | Unset = UNSET,
        odd: Literal["", "a\nb", 'it\'s "quoted"', "\u2028"] | Unset = UNSET,
        many: models.PetMany | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet: ...

    @overload
    def set(self, *, body: models.Pet | Mapping[str, Any], **options: Unpack[Options]) -> models.Pet: ...

    def set(
        self,
        *,
        mixed: Literal["small", 1, True] | float | None | Unset = UNSET,
        number: Literal[1] | float | Unset = UNSET,
        flag: Literal[True] | Unset = UNSET,
        parts: Any | Unset = UNSET,
        when: Any | Unset = UNSET,
        odd: Literal["", "a\nb", 'it\'s "quoted"', "\u2028"] | Unset = UNSET,
        many: models.PetMany | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """PUT /pets"""
        fields = {
            "mixed": mixed, "number": number, "flag": flag, "parts": parts, "when": when, "odd": odd, "many": many,
        }  # fmt: skip
        return self._client.call(_SET, options, body=body_of(body, fields))

    def get(self, **options: Unpack[Options]) -> Any:
        """GET /pets"""
        return self._client.call(_GET, options)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def set(
        self,
        *,
        mixed: Literal["small", 1, True] | float | None,
        number: Literal[1] | float | Unset = UNSET,
        flag: Literal[True] | Unset = UNSET,
        parts: Any | Unset = UNSET,
        when: Any | Unset = UNSET,
        odd: Literal["", "a\nb", 'it\'s "quoted"', "\u2028"] | Unset = UNSET,
        many: models.PetMany | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet: ...

    @overload
    async def set(self, *, body: models.Pet | Mapping[str, Any], **options: Unpack[Options]) -> models.Pet: ...

    async def set(
        self,
        *,
        mixed: Literal["small", 1, True] | float | None | Unset = UNSET,
        number: Literal[1] | float | Unset = UNSET,
        flag: Literal[True] | Unset = UNSET,
        parts: Any | Unset = UNSET,
        when: Any | Unset = UNSET,
        odd: Literal["", "a\nb", 'it\'s "quoted"', "\u2028"] | Unset = UNSET,
        many: models.PetMany | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """PUT /pets

        The keywords are those of `Pets.set`.
        """
        fields = {
            "mixed": mixed, "number": number, "flag": flag, "parts": parts, "when": when, "odd": odd, "many": many,
        }  # fmt: skip
        return await self._client.call(_SET, options, body=body_of(body, fields))

    async def get(self, **options: Unpack[Options]) -> Any:
        """GET /pets

        The keywords are those of `Pets.get`.
        """
        return await self._client.call(_GET, options)
