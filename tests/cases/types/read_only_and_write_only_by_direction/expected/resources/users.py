# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1users/post
_ADD_USER: Operation[models.User] = Operation(
    "POST",
    "/users",
    name="users.add_user",
    body=(JsonBody("application/json", rules.user_sent),),
    body_required=True,
    responses={"201": (JsonResponse("application/json", models.User.decode, rules.user),)},
)

# #/paths/~1teams/put
_SET_TEAM: Operation[models.Team] = Operation(
    "PUT",
    "/teams",
    name="users.set_team",
    body=(JsonBody("application/json", rules.team_sent),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.Team.decode, rules.team),)},
)


class Users:
    """The operations of `client.users`."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def add_user(self, *, name: str, password: str, **options: Unpack[Options]) -> models.User: ...

    @overload
    def add_user(self, *, body: models.User | Mapping[str, Any], **options: Unpack[Options]) -> models.User: ...

    def add_user(
        self,
        *,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        body: models.User | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.User:
        """POST /users"""
        return self._client.call(_ADD_USER, options, body=body_of(body, {"name": name, "password": password}))

    @overload
    def set_team(
        self, *, users: Sequence[models.User | Mapping[str, Any]], **options: Unpack[Options]
    ) -> models.Team: ...

    @overload
    def set_team(self, *, body: models.Team | Mapping[str, Any], **options: Unpack[Options]) -> models.Team: ...

    def set_team(
        self,
        *,
        users: Sequence[models.User | Mapping[str, Any]] | Unset = UNSET,
        body: models.Team | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Team:
        """PUT /teams"""
        return self._client.call(_SET_TEAM, options, body=body_of(body, {"users": users}))


class AsyncUsers:
    """The twin of Users: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def add_user(self, *, name: str, password: str, **options: Unpack[Options]) -> models.User: ...

    @overload
    async def add_user(self, *, body: models.User | Mapping[str, Any], **options: Unpack[Options]) -> models.User: ...

    async def add_user(
        self,
        *,
        name: str | Unset = UNSET,
        password: str | Unset = UNSET,
        body: models.User | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.User:
        """POST /users

        The keywords are those of `Users.add_user`.
        """
        return await self._client.call(_ADD_USER, options, body=body_of(body, {"name": name, "password": password}))

    @overload
    async def set_team(
        self, *, users: Sequence[models.User | Mapping[str, Any]], **options: Unpack[Options]
    ) -> models.Team: ...

    @overload
    async def set_team(self, *, body: models.Team | Mapping[str, Any], **options: Unpack[Options]) -> models.Team: ...

    async def set_team(
        self,
        *,
        users: Sequence[models.User | Mapping[str, Any]] | Unset = UNSET,
        body: models.Team | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.Team:
        """PUT /teams

        The keywords are those of `Users.set_team`.
        """
        return await self._client.call(_SET_TEAM, options, body=body_of(body, {"users": users}))
