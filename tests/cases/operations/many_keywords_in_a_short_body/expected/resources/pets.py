# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options, QueryParameter, Unset

# #/paths/~1pets/get
_FIND: Operation[None] = Operation(
    "GET",
    "/pets",
    name="pets.find",
    parameters=(
        QueryParameter("attribute-number-00", rule=rules.string),
        QueryParameter("attribute-number-01", rule=rules.string),
        QueryParameter("attribute-number-02", rule=rules.string),
        QueryParameter("attribute-number-03", rule=rules.string),
        QueryParameter("attribute-number-04", rule=rules.string),
        QueryParameter("attribute-number-05", rule=rules.string),
        QueryParameter("attribute-number-06", rule=rules.string),
        QueryParameter("attribute-number-07", rule=rules.string),
        QueryParameter("attribute-number-08", rule=rules.string),
        QueryParameter("attribute-number-09", rule=rules.string),
        QueryParameter("attribute-number-10", rule=rules.string),
        QueryParameter("attribute-number-11", rule=rules.string),
    ),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def find(
        self,
        *,
        attribute_number_00: str | Unset = UNSET,
        attribute_number_01: str | Unset = UNSET,
        attribute_number_02: str | Unset = UNSET,
        attribute_number_03: str | Unset = UNSET,
        attribute_number_04: str | Unset = UNSET,
        attribute_number_05: str | Unset = UNSET,
        attribute_number_06: str | Unset = UNSET,
        attribute_number_07: str | Unset = UNSET,
        attribute_number_08: str | Unset = UNSET,
        attribute_number_09: str | Unset = UNSET,
        attribute_number_10: str | Unset = UNSET,
        attribute_number_11: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """GET /pets"""
        parameters = (
            attribute_number_00, attribute_number_01, attribute_number_02, attribute_number_03, attribute_number_04,
            attribute_number_05, attribute_number_06, attribute_number_07, attribute_number_08, attribute_number_09,
            attribute_number_10, attribute_number_11,
        )  # fmt: skip
        return self._client.call(_FIND, options, parameters)


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def find(
        self,
        *,
        attribute_number_00: str | Unset = UNSET,
        attribute_number_01: str | Unset = UNSET,
        attribute_number_02: str | Unset = UNSET,
        attribute_number_03: str | Unset = UNSET,
        attribute_number_04: str | Unset = UNSET,
        attribute_number_05: str | Unset = UNSET,
        attribute_number_06: str | Unset = UNSET,
        attribute_number_07: str | Unset = UNSET,
        attribute_number_08: str | Unset = UNSET,
        attribute_number_09: str | Unset = UNSET,
        attribute_number_10: str | Unset = UNSET,
        attribute_number_11: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """GET /pets

        The keywords are those of `Pets.find`.
        """
        parameters = (
            attribute_number_00, attribute_number_01, attribute_number_02, attribute_number_03, attribute_number_04,
            attribute_number_05, attribute_number_06, attribute_number_07, attribute_number_08, attribute_number_09,
            attribute_number_10, attribute_number_11,
        )  # fmt: skip
        return await self._client.call(_FIND, options, parameters)
