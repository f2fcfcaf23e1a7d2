# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, Operation, Options, SequenceBody, SequenceResponse, Unset
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

# #/paths/~1log/put
_PUT_LOG: Operation[list[models.Pet]] = Operation(
    "PUT",
    "/log",
    name="pets.put_log",
    body=(SequenceBody("application/x-ndjson", rules.log, whole=True),),
    responses={
        "200": (
            SequenceResponse(
                "application/json-seq", lambda item: decode_array(item, models.Pet.decode), rules.log, whole=True
            ),
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

    def put_log(
        self, *, body: Sequence[models.Pet | Mapping[str, Any]] | Unset = UNSET, **options: Unpack[Options]
    ) -> list[models.Pet]:
        """PUT /log"""
        return self._client.call(_PUT_LOG, options, body=body)


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

    async def put_log(
        self, *, body: Sequence[models.Pet | Mapping[str, Any]] | Unset = UNSET, **options: Unpack[Options]
    ) -> list[models.Pet]:
        """PUT /log

        The keywords are those of `Pets.put_log`.
        """
        return await self._client.call(_PUT_LOG, options, body=body)
