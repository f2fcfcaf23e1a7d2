# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1pets/post
_ADD: Operation[models.Pet] = Operation(
    "POST",
    "/pets",
    name="pets.add",
    body=(JsonBody("application/json", rules.pet),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add(
        self,
        *,
        flat: Sequence[Any] | Unset = UNSET,
        text: Any | Unset = UNSET,
        whole: Any | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """POST /pets"""
        return self._client.call(_ADD, options, body=body_of(body, {"flat": flat, "text": text, "whole": whole}))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add(
        self,
        *,
        flat: Sequence[Any] | Unset = UNSET,
        text: Any | Unset = UNSET,
        whole: Any | Unset = UNSET,
        body: models.Pet | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Pet:
        """POST /pets

        The keywords are those of `Pets.add`.
        """
        return await self._client.call(_ADD, options, body=body_of(body, {"flat": flat, "text": text, "whole": whole}))
