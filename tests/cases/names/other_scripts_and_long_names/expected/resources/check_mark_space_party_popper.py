# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import rules
from .._runtime import AsyncBaseClient, BaseClient, EmptyResponse, Operation, Options, PathParameter

# #/paths/~1donn\xe9es~1{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}/put
_A_NAME_THAT_SOMEBODY_MADE_UP_WITHOUT_ANY_THOUGHT_OF_THOSE_WHO_HAVE_TO_04AEDD: Operation[None] = Operation(
    "PUT",
    "/donn\xe9es/{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}",
    name="check_mark_space_party_popper.a_name_that_somebody_made_up_without_any_thought_of_those_who_have_to_04aedd",
    parameters=(
        PathParameter(
            "\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440", rule=rules.string
        ),
    ),
    responses={"204": (EmptyResponse(),)},
)


class CheckMarkSpacePartyPopper:
    """The operations of `client.check_mark_space_party_popper`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def a_name_that_somebody_made_up_without_any_thought_of_those_who_have_to_04aedd(
        self, *, идентификатор: str, **options: Unpack[Options]
    ) -> None:
        """PUT /données/{идентификатор}"""
        return self._client.call(
            _A_NAME_THAT_SOMEBODY_MADE_UP_WITHOUT_ANY_THOUGHT_OF_THOSE_WHO_HAVE_TO_04AEDD, options, (идентификатор,)
        )


class AsyncCheckMarkSpacePartyPopper:
    """The twin of CheckMarkSpacePartyPopper: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def a_name_that_somebody_made_up_without_any_thought_of_those_who_have_to_04aedd(
        self, *, идентификатор: str, **options: Unpack[Options]
    ) -> None:
        """PUT /données/{идентификатор}

        The keywords are those of
        `CheckMarkSpacePartyPopper.a_name_that_somebody_made_up_without_any_thought_of_those_who_have_to_04aedd`.
        """
        return await self._client.call(
            _A_NAME_THAT_SOMEBODY_MADE_UP_WITHOUT_ANY_THOUGHT_OF_THOSE_WHO_HAVE_TO_04AEDD, options, (идентификатор,)
        )
