# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options, QueryParameter, Unset

# #/paths/~1a/get
_FIND: Operation[None] = Operation(
    "GET",
    "/a",
    name="a.find",
    parameters=(
        QueryParameter("the-time-after-which-what-was-changed-is-of-no-interest-to-the-caller", rule=rules.string),
    ),
    responses={"200": (EmptyResponse(),)},
)


class A:
    """The operations of `client.a`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def find(
        self,
        *,
        the_time_after_which_what_was_changed_is_of_no_interest_to_the_caller: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """GET /a"""
        parameters = (the_time_after_which_what_was_changed_is_of_no_interest_to_the_caller,)
        return self._client.call(_FIND, options, parameters)


class AsyncA:
    """The twin of A: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def find(
        self,
        *,
        the_time_after_which_what_was_changed_is_of_no_interest_to_the_caller: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """GET /a

        The keywords are those of `A.find`.
        """
        parameters = (the_time_after_which_what_was_changed_is_of_no_interest_to_the_caller,)
        return await self._client.call(_FIND, options, parameters)
