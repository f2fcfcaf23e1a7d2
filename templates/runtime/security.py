"""Credentials: what an API accepts, where they come from, and where they are put.

A credential is held in a Secret from the moment it is given until it is written into the request.
"""

from __future__ import annotations

import base64
import os
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast, final
from urllib.parse import quote

from .encoding import cookie_text, header_bytes
from .errors import MissingCredentialError
from .values import Unfit

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Api", "ApiKey", "Basic", "Bearer", "Credential", "MutualTLS", "Scheme", "Secret"]

_SHORTEST_REDACTED = 4  # redacting "a" would destroy every message


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
    """A key in a header, a query parameter or a cookie. `argument` is the client's keyword for it."""

    __slots__ = ("argument", "environment", "name", "where")

    def __init__(
        self, argument: str, where: Literal["header", "query", "cookie"], name: str, *, environment: str
    ) -> None:
        self.argument = argument
        self.where = where
        self.name = name
        self.environment = environment

    def put(self, secret: Secret, into: Placed) -> None:
        """Write the key where the API wants it."""
        into.secrets.append(secret)
        text = secret.reveal()
        if self.where == "header":
            into.headers.append((self.name.encode(), header_bytes(text)))
        elif self.where == "query":
            into.query.append((f"{quote(self.name, safe='')}=", quote(text, safe="")))
        else:
            into.cookies.append(f"{self.name}={cookie_text(text)}")


class Bearer:
    """A token of RFC 6750, of whatever origin: http bearer, OAuth 2, OpenID Connect."""

    __slots__ = ("argument", "environment")

    def __init__(self, argument: str, *, environment: str) -> None:
        self.argument = argument
        self.environment = environment

    def put(self, secret: Secret, into: Placed) -> None:
        """Write the Authorization header."""
        into.secrets.append(secret)
        into.headers.append((b"authorization", header_bytes(f"Bearer {secret.reveal()}")))


class Basic:
    """User and password of RFC 7617; as text, `user:password`."""

    __slots__ = ("argument", "environment")

    def __init__(self, argument: str, *, environment: str) -> None:
        self.argument = argument
        self.environment = environment

    def put(self, secret: Secret, into: Placed) -> None:
        """Write the Authorization header."""
        text = secret.reveal()
        token = base64.b64encode(text.encode()).decode()
        into.secrets += [secret, Secret(text.partition(":")[2]), Secret(token)]
        into.headers.append((b"authorization", f"Basic {token}".encode()))


class MutualTLS:
    """A client certificate: it belongs into the SSL context of `http_client`, and nothing is sent for it."""

    __slots__ = ("argument", "environment")

    def __init__(self, argument: str = "", *, environment: str = "") -> None:
        self.argument = argument
        self.environment = environment

    def put(self, secret: Secret, into: Placed) -> None:
        """Write nothing."""


Scheme: TypeAlias = ApiKey | Bearer | Basic | MutualTLS


class Api:
    """What a generated client says about its API: the same for every client object."""

    __slots__ = ("base_url_environment", "package", "security", "servers", "title", "user_agent")

    def __init__(
        self,
        *,
        package: str,
        title: str = "",
        servers: tuple[str, ...] = (),
        base_url_environment: str,
        security: Mapping[str, Scheme] | None = None,
        user_agent: str | None = None,
    ) -> None:
        self.package = package
        self.title = title
        self.base_url_environment = base_url_environment
        self.servers = servers
        self.security: Mapping[str, Scheme] = {} if security is None else security
        self.user_agent = package if user_agent is None else user_agent


class Placed:
    """Credentials at their places in a request; the repr shows none of them."""

    __slots__ = ("cookies", "headers", "query", "secrets")

    def __init__(self) -> None:
        self.headers: list[tuple[bytes, bytes]] = []
        self.query: list[tuple[str, str]] = []
        self.cookies: list[str] = []
        self.secrets: list[Secret] = []


class Keyring:
    """The credentials of a client. What was not given is read from the environment when a call needs it."""

    __slots__ = ("_api", "_given")

    def __init__(self, api: Api, credentials: Mapping[str, Credential]) -> None:
        self._api = api
        self._given = {name: _secret(value) for name, value in credentials.items()}

    def place(self, alternatives: tuple[tuple[str, ...], ...]) -> Placed:
        """Return the first alternative whose credentials are all there. Raises MissingCredentialError."""
        for names in alternatives:
            found = {name: self._find(name) for name in names}
            if names and all(found.values()):
                return self._put(found)
        if not alternatives or () in alternatives:
            return Placed()
        raise MissingCredentialError(self._missing(alternatives))

    def _find(self, name: str) -> Secret:
        scheme = self._api.security[name]
        if isinstance(scheme, MutualTLS):
            return Secret("certificate")
        return self._given.get(name) or Secret(os.environ.get(scheme.environment, ""))

    def _put(self, found: Mapping[str, Secret]) -> Placed:
        placed, unfit = Placed(), ""
        for name, secret in found.items():
            scheme = self._api.security[name]
            try:
                scheme.put(secret, placed)
            except Unfit as error:
                unfit = f"{scheme.argument} cannot be sent: it {error}"
        if unfit:
            raise MissingCredentialError(unfit)
        return placed

    def _missing(self, alternatives: tuple[tuple[str, ...], ...]) -> str:
        ways = " or ".join(" and ".join(self._way(name) for name in names) for names in alternatives)
        return f"no credential for this call: give the client {ways}"

    def _way(self, name: str) -> str:
        scheme = self._api.security[name]
        return f"{scheme.argument}= (or set {scheme.environment})"


def redactor(secrets: list[Secret]) -> Redactor:
    """Return what takes the given secrets out of text, in every spelling a service could echo."""
    spellings: set[str] = set()
    for secret in secrets:
        text = secret.reveal()
        if len(text) >= _SHORTEST_REDACTED:
            spellings |= {text, quote(text, safe=""), text.encode("unicode_escape").decode()}
    return Redactor(tuple(sorted(spellings, key=len, reverse=True)))


class Redactor:
    """Takes secrets out of text; its repr shows none."""

    __slots__ = ("_spellings",)

    def __init__(self, spellings: tuple[str, ...]) -> None:
        self._spellings = spellings

    def text(self, text: str) -> str:
        """Return the text without the secrets."""
        for spelling in self._spellings:
            text = text.replace(spelling, "***")
        return text

    def data(self, data: bytes) -> bytes:
        """Return the bytes without the secrets."""
        for spelling in self._spellings:
            data = data.replace(spelling.encode(errors="surrogatepass"), b"***")
        return data


def _secret(value: Any) -> Secret:
    if isinstance(value, Secret):
        return value
    if isinstance(value, tuple):
        return Secret(":".join(cast("tuple[str, str]", value)))
    return Secret(value or "")
