# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import AsyncBaseClient, BaseClient, Operation, Options, SequenceBody, SequenceResponse
from .._runtime.decode import decode_array

# #/paths/~1pets/post
_IMPORT_: Operation[list[models.Event]] = Operation(
    "POST",
    "/pets",
    name="pets.import_",
    body=(SequenceBody("application/jsonl", rules.pet),),
    body_required=True,
    responses={
        "200": (
            SequenceResponse("text/event-stream", lambda item: decode_array(item, models.Event.decode), rules.event),
        )
    },
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def import_(
        self, *, body: Sequence[models.Pet | Mapping[str, Any]], **options: Unpack[Options]
    ) -> list[models.Event]:
        """POST /pets"""
        return self._client.call(_IMPORT_, options, body=body)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def import_(
        self, *, body: Sequence[models.Pet | Mapping[str, Any]], **options: Unpack[Options]
    ) -> list[models.Event]:
        """POST /pets

        The keywords are those of `Pets.import_`.
        """
        return await self._client.call(_IMPORT_, options, body=body)
