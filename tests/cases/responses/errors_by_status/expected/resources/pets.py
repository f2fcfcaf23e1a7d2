# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, PathParameter, TextResponse

# #/paths/~1pets~1{id}/get
_GET: Operation[models.GetResponse] = Operation(
    "GET",
    "/pets/{id}",
    name="pets.get",
    parameters=(PathParameter("id", rule=rules.string),),
    responses={
        "200": (JsonResponse("application/json", models.GetResponse.decode, rules.get_response),),
        "404": (JsonResponse("application/json", models.Missing.decode, rules.missing),),
        "5XX": (TextResponse("text/plain"),),
        "default": (JsonResponse("application/problem+json", models.Problem.decode, rules.problem),),
    },
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def get(self, *, id: str, **options: Unpack[Options]) -> models.GetResponse:
        """GET /pets/{id}"""
        return self._client.call(_GET, options, (id,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def get(self, *, id: str, **options: Unpack[Options]) -> models.GetResponse:
        """GET /pets/{id}

        The keywords are those of `Pets.get`.
        """
        return await self._client.call(_GET, options, (id,))
