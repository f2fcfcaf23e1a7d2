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
    EmptyResponse,
    FormBody,
    MultipartBody,
    Operation,
    Options,
    Part,
    Unset,
    body_of,
)

# #/paths/~1pets/post
_TAG: Operation[None] = Operation(
    "POST",
    "/pets",
    name="pets.tag",
    body=(
        MultipartBody(
            "multipart/form-data",
            rules.tag_request,
            parts=(
                Part("plain", style="form", explode=False),
                Part("spaced", style="spaceDelimited", explode=False),
                Part("several", style="form", explode=True),
            ),
        ),
        FormBody(
            "application/x-www-form-urlencoded",
            rules.tag_request,
            parts=(
                Part("plain", style="form", explode=False),
                Part("spaced", style="spaceDelimited", explode=False),
                Part("several", style="form", explode=True),
            ),
        ),
    ),
    responses={"204": (EmptyResponse(),)},
)


class Pets:
    """The operations of `client.pets`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def tag(
        self,
        *,
        plain: Sequence[str] | Unset = UNSET,
        spaced: Sequence[str] | Unset = UNSET,
        several: Sequence[str] | Unset = UNSET,
        body: models.TagRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /pets"""
        return self._client.call(
            _TAG, options, body=body_of(body, {"plain": plain, "spaced": spaced, "several": several})
        )


class AsyncPets:
    """The twin of Pets: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def tag(
        self,
        *,
        plain: Sequence[str] | Unset = UNSET,
        spaced: Sequence[str] | Unset = UNSET,
        several: Sequence[str] | Unset = UNSET,
        body: models.TagRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """POST /pets

        The keywords are those of `Pets.tag`.
        """
        return await self._client.call(
            _TAG, options, body=body_of(body, {"plain": plain, "spaced": spaced, "several": several})
        )
