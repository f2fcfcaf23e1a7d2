# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from typing import Unpack

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonResponse, Operation, Options, QueryParameter, Unset

# #/paths/~1pets/get
_FIND: Operation[models.Pet] = Operation(
    "GET",
    "/pets",
    name="pets.find",
    parameters=(QueryParameter("q", rule=rules.string),),
    responses={"200": (JsonResponse("application/json", models.Pet.decode, rules.pet),)},
)


class Pets:
    """Everything about pets.

    Second paragraph, with \"\"\"quotes\"\"\" and a \\\\ backslash.
    """

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def find(self, *, q: str | Unset = UNSET, **options: Unpack[Options]) -> models.Pet:
        """Find pets

        A long line that goes on and on until nobody can read it any more on a screen of a usual width, and then
        goes on some more.

        * an item that is long enough to be broken over two lines, since it goes on and on, and on, and on, and
          on, and on
        * another

        | a | b |
        |---|---|

        Args:
            q: What to find.

                Words that are
                all of them in it.
        """
        return self._client.call(_FIND, options, (q,))


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def find(self, *, q: str | Unset = UNSET, **options: Unpack[Options]) -> models.Pet:
        """Find pets

        The keywords are those of `Pets.find`.
        """
        return await self._client.call(_FIND, options, (q,))
