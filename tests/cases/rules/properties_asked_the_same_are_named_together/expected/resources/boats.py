# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, JsonBody, Operation, Options, Unset, body_of

# #/paths/~1boats/post
_CREATE_BOAT: Operation[None] = Operation(
    "POST",
    "/boats",
    name="boats.create_boat",
    body=(JsonBody("application/json", rules.boat),),
    body_required=True,
    responses={"204": (EmptyResponse(),)},
)


class Boats:
    """The operations of `client.boats`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def create_boat(
        self,
        *,
        name: str,
        hull_identification_number: str,
        length_over_all: float,
        length_at_the_waterline: float,
        beam_at_the_waterline: float,
        crew: int | Unset = UNSET,
        remark: str | None | Unset = UNSET,
        rig: Literal["sloop", "ketch"] | None | Unset = UNSET,
        former_names: Sequence[str] | Unset = UNSET,
        owner: models.Owner | Mapping[str, Any] | Unset = UNSET,
        former_owners: Sequence[models.Owner | Mapping[str, Any]] | Unset = UNSET,
        draught_keel: float | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None: ...

    @overload
    def create_boat(self, *, body: models.Boat | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    def create_boat(
        self,
        *,
        name: str | Unset = UNSET,
        hull_identification_number: str | Unset = UNSET,
        length_over_all: float | Unset = UNSET,
        length_at_the_waterline: float | Unset = UNSET,
        beam_at_the_waterline: float | Unset = UNSET,
        crew: int | Unset = UNSET,
        remark: str | None | Unset = UNSET,
        rig: Literal["sloop", "ketch"] | None | Unset = UNSET,
        former_names: Sequence[str] | Unset = UNSET,
        owner: models.Owner | Mapping[str, Any] | Unset = UNSET,
        former_owners: Sequence[models.Owner | Mapping[str, Any]] | Unset = UNSET,
        draught_keel: float | Unset = UNSET,
        body: models.Boat | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /boats"""
        fields = {
            "name": name, "hull_identification_number": hull_identification_number, "length_over_all": length_over_all,
            "length_at_the_waterline": length_at_the_waterline, "beam_at_the_waterline": beam_at_the_waterline,
            "crew": crew, "remark": remark, "rig": rig, "former_names": former_names, "owner": owner,
            "former_owners": former_owners, "draught/keel": draught_keel,
        }  # fmt: skip
        return self._client.call(_CREATE_BOAT, options, body=body_of(body, fields))


class AsyncBoats:
    """The twin of Boats: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def create_boat(
        self,
        *,
        name: str,
        hull_identification_number: str,
        length_over_all: float,
        length_at_the_waterline: float,
        beam_at_the_waterline: float,
        crew: int | Unset = UNSET,
        remark: str | None | Unset = UNSET,
        rig: Literal["sloop", "ketch"] | None | Unset = UNSET,
        former_names: Sequence[str] | Unset = UNSET,
        owner: models.Owner | Mapping[str, Any] | Unset = UNSET,
        former_owners: Sequence[models.Owner | Mapping[str, Any]] | Unset = UNSET,
        draught_keel: float | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None: ...

    @overload
    async def create_boat(self, *, body: models.Boat | Mapping[str, Any], **options: Unpack[Options]) -> None: ...

    async def create_boat(
        self,
        *,
        name: str | Unset = UNSET,
        hull_identification_number: str | Unset = UNSET,
        length_over_all: float | Unset = UNSET,
        length_at_the_waterline: float | Unset = UNSET,
        beam_at_the_waterline: float | Unset = UNSET,
        crew: int | Unset = UNSET,
        remark: str | None | Unset = UNSET,
        rig: Literal["sloop", "ketch"] | None | Unset = UNSET,
        former_names: Sequence[str] | Unset = UNSET,
        owner: models.Owner | Mapping[str, Any] | Unset = UNSET,
        former_owners: Sequence[models.Owner | Mapping[str, Any]] | Unset = UNSET,
        draught_keel: float | Unset = UNSET,
        body: models.Boat | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /boats

        The keywords are those of `Boats.create_boat`.
        """
        fields = {
            "name": name, "hull_identification_number": hull_identification_number, "length_over_all": length_over_all,
            "length_at_the_waterline": length_at_the_waterline, "beam_at_the_waterline": beam_at_the_waterline,
            "crew": crew, "remark": remark, "rig": rig, "former_names": former_names, "owner": owner,
            "former_owners": former_owners, "draught/keel": draught_keel,
        }  # fmt: skip
        return await self._client.call(_CREATE_BOAT, options, body=body_of(body, fields))
