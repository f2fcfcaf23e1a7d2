# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, rules
from .._runtime import (
    UNSET,
    AsyncBaseClient,
    BaseClient,
    JsonBody,
    JsonResponse,
    Operation,
    Options,
    QueryParameter,
    Unset,
)
from .._runtime.choose import decode_kinds
from .._runtime.decode import decode_array

# #/paths/~1trees/post
_PLANT: Operation[models.Found | models.Tree] = Operation(
    "POST",
    "/trees",
    name="trees.plant",
    parameters=(QueryParameter("like", media_type="application/json", rule=rules.found),),
    body=(JsonBody("application/json", rules.wood),),
    responses={
        "200": (
            JsonResponse(
                "application/json",
                lambda item: decode_kinds(
                    item,
                    array=lambda item: decode_array(
                        item,
                        lambda item: decode_kinds(
                            item,
                            array=lambda item: decode_array(
                                item,
                                lambda item: decode_kinds(
                                    item,
                                    array=lambda item: decode_array(
                                        item,
                                        lambda item: decode_kinds(
                                            item,
                                            array=lambda item: decode_array(
                                                item,
                                                lambda item: decode_kinds(
                                                    item,
                                                    array=lambda item: decode_array(
                                                        item,
                                                        lambda item: decode_kinds(
                                                            item,
                                                            array=lambda item: decode_array(
                                                                item,
                                                                lambda item: decode_kinds(
                                                                    item,
                                                                    array=lambda item: decode_array(
                                                                        item,
                                                                        lambda item: decode_kinds(
                                                                            item,
                                                                            array=lambda item: decode_array(
                                                                                item,
                                                                                lambda item: decode_kinds(
                                                                                    item,
                                                                                    array=lambda item: decode_array(
                                                                                        item,
                                                                                        lambda item: decode_kinds(
                                                                                            item,
                                                                                            array=lambda item: (
                                                                                                decode_array(
                                                                                                    item,
                                                                                                    lambda item: (
                                                                                                        decode_kinds(
                                                                                                            item,
                                                                                                            array=lambda item: (
                                                                                                                decode_array(
                                                                                                                    item,
                                                                                                                    lambda item: (
                                                                                                                        decode_kinds(
                                                                                                                            item,
                                                                                                                            array=lambda item: (
                                                                                                                                decode_array(
                                                                                                                                    item,
                                                                                                                                    lambda item: (
                                                                                                                                        decode_kinds(
                                                                                                                                            item,
                                                                                                                                            array=lambda item: (
                                                                                                                                                decode_array(
                                                                                                                                                    item,
                                                                                                                                                    lambda item: (
                                                                                                                                                        decode_kinds(
                                                                                                                                                            item,
                                                                                                                                                            array=lambda item: (
                                                                                                                                                                decode_array(
                                                                                                                                                                    item,
                                                                                                                                                                    lambda item: (
                                                                                                                                                                        decode_kinds(
                                                                                                                                                                            item,
                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                decode_array(
                                                                                                                                                                                    item,
                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                            item,
                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                    item,
                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                            item,
                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                                                                                                    models.Tree.decode,
                                                                                                                                                                                                                                                                                                                )
                                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                                                                                                                                                        )
                                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                                )
                                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                                                                                                                                        )
                                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                                )
                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                                                                                                                        )
                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                )
                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                                                                                                        )
                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                )
                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                                                                                        )
                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                )
                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                                                                        )
                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                )
                                                                                                                                                                                                            ),
                                                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                                                        )
                                                                                                                                                                                                    ),
                                                                                                                                                                                                )
                                                                                                                                                                                            ),
                                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                                        )
                                                                                                                                                                                    ),
                                                                                                                                                                                )
                                                                                                                                                                            ),
                                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                                        )
                                                                                                                                                                    ),
                                                                                                                                                                )
                                                                                                                                                            ),
                                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                                        )
                                                                                                                                                    ),
                                                                                                                                                )
                                                                                                                                            ),
                                                                                                                                            mapping=models.Tree.decode,
                                                                                                                                        )
                                                                                                                                    ),
                                                                                                                                )
                                                                                                                            ),
                                                                                                                            mapping=models.Tree.decode,
                                                                                                                        )
                                                                                                                    ),
                                                                                                                )
                                                                                                            ),
                                                                                                            mapping=models.Tree.decode,
                                                                                                        )
                                                                                                    ),
                                                                                                )
                                                                                            ),
                                                                                            mapping=models.Tree.decode,
                                                                                        ),
                                                                                    ),
                                                                                    mapping=models.Tree.decode,
                                                                                ),
                                                                            ),
                                                                            mapping=models.Tree.decode,
                                                                        ),
                                                                    ),
                                                                    mapping=models.Tree.decode,
                                                                ),
                                                            ),
                                                            mapping=models.Tree.decode,
                                                        ),
                                                    ),
                                                    mapping=models.Tree.decode,
                                                ),
                                            ),
                                            mapping=models.Tree.decode,
                                        ),
                                    ),
                                    mapping=models.Tree.decode,
                                ),
                            ),
                            mapping=models.Tree.decode,
                        ),
                    ),
                    mapping=models.Tree.decode,
                ),
                rules.plant_response,
            ),
        )
    },
)


class Trees:
    """The operations of `client.trees`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def plant(
        self,
        *,
        like: models.Found | Unset = UNSET,
        body: Sequence[models.Found | models.Tree | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Found | models.Tree:
        """POST /trees"""
        return self._client.call(_PLANT, options, (like,), body=body)


class AsyncTrees:
    """The twin of Trees: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def plant(
        self,
        *,
        like: models.Found | Unset = UNSET,
        body: Sequence[models.Found | models.Tree | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Found | models.Tree:
        """POST /trees

        The keywords are those of `Trees.plant`.
        """
        return await self._client.call(_PLANT, options, (like,), body=body)
