"""What an API says about itself and the credentials it accepts: data, cheap to import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Api", "ApiKey", "Basic", "Bearer", "Credential", "MutualTLS", "Scheme", "Secret", "Server"]


@final
class Secret:
    """A text that repr, str and pickle do not show; a pickled one comes back empty."""

    __slots__ = ("_value",)

    def __init__(self, value: str = "") -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the text itself."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret('***')" if self._value else "Secret('')"

    def __reduce__(self) -> tuple[type[Secret], tuple[()]]:
        return (Secret, ())


Credential: TypeAlias = str | tuple[str, str] | Secret | None


class ApiKey:
    """A key in a header, a query parameter or a cookie.

    `argument` is the client's keyword for it, `environment` the variable that is read when it is not given.
    """

    __slots__ = ("argument", "environment", "name", "where")

    def __init__(
        self, argument: str, where: Literal["header", "query", "cookie"], name: str, *, environment: str
    ) -> None:
        self.argument = argument
        self.where = where
        self.name = name
        self.environment = environment


class _Named:
    __slots__ = ("argument", "environment")

    def __init__(self, argument: str, *, environment: str) -> None:
        self.argument = argument
        self.environment = environment


class Bearer(_Named):
    """A token of RFC 6750, of whatever origin: http bearer, OAuth 2, OpenID Connect."""

    __slots__ = ()


class Basic(_Named):
    """User and password of RFC 7617: a pair, or `user:password` as in the environment."""

    __slots__ = ()


class MutualTLS(_Named):
    """A client certificate: it belongs into the SSL context of `http_client`, and nothing is sent for it."""

    __slots__ = ()


Scheme: TypeAlias = ApiKey | Bearer | Basic | MutualTLS


class Server:
    """A URL with `{variables}` in it, what they are where the caller does not say, and what they may be."""

    __slots__ = ("choices", "defaults", "url")

    def __init__(
        self, url: str, defaults: Mapping[str, str], choices: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        self.url = url
        self.defaults = defaults
        self.choices = choices or {}


class Api:
    """What is the same for every client object; `security` is by the schemes' names in the document.

    `server_variables` are those of all servers, with what each may be; nothing is listed for one that may be anything.
    """

    __slots__ = ("base_url_environment", "package", "security", "server_variables", "servers", "title")

    def __init__(
        self,
        *,
        package: str,
        title: str,
        servers: tuple[str | Server, ...],
        base_url_environment: str,
        security: Mapping[str, Scheme],
        server_variables: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        self.package = package
        self.title = title
        self.servers = servers
        self.base_url_environment = base_url_environment
        self.security = security
        self.server_variables = server_variables or {}
