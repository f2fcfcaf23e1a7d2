# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, PathParameter

# #/paths/~1donn\xe9es~1{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}/get
_ПОЛУЧИТЬ_ДАННЫЕ: Operation[models.Ответ] = Operation(
    "GET",
    "/donn\xe9es/{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}",
    name="\u6570\u636e.\u043f\u043e\u043b\u0443\u0447\u0438\u0442\u044c_\u0434\u0430\u043d\u043d\u044b\u0435",
    parameters=(
        PathParameter(
            "\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440", rule=rules.string
        ),
    ),
    responses={"200": (JsonResponse("application/json", models.Ответ.decode, rules.ответ),)},
)


class 数据:
    """The operations of `client.数据`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def получить_данные(self, *, идентификатор: str, **options: Unpack[Options]) -> models.Ответ:
        """GET /données/{идентификатор}"""
        return self._client.call(_ПОЛУЧИТЬ_ДАННЫЕ, options, (идентификатор,))


class Async数据:
    """The twin of 数据: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def получить_данные(self, *, идентификатор: str, **options: Unpack[Options]) -> models.Ответ:
        """GET /données/{идентификатор}

        The keywords are those of `数据.получить_данные`.
        """
        return await self._client.call(_ПОЛУЧИТЬ_ДАННЫЕ, options, (идентификатор,))
