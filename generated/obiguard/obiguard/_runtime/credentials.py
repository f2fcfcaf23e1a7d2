"""Where credentials come from, where they are put, and how they are kept out of messages."""

from __future__ import annotations

import base64
import os
from typing import TYPE_CHECKING
from urllib.parse import quote

from .encoding import cookie_name, cookie_text, header_bytes, header_name
from .security import ApiKey, Basic, MutualTLS, Secret
from .values import Unfit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .core import Core
    from .security import Scheme

__all__ = ["Placed", "Redactor", "place"]

_SHORTEST_REDACTED = 4  # redacting "a" would destroy every message

Alternatives = tuple[tuple[str, ...], ...]


class Placed:
    """Credentials at their places in a request; the repr shows none of them."""

    __slots__ = ("cookies", "headers", "problem", "query", "secrets")

    def __init__(self, problem: str = "") -> None:
        self.problem = problem  # why the request cannot be sent
        self.headers: list[tuple[bytes, bytes]] = []
        self.query: list[tuple[str, str]] = []  # what stands before the value, `name=`, and the value
        self.cookies: list[str] = []
        self.secrets: list[str] = []


class Redactor:
    """Takes credentials out of text, in every spelling that a service could echo; its repr shows none."""

    __slots__ = ("_spellings",)

    def __init__(self, placed: Placed) -> None:
        spellings: set[str] = set()
        for secret in placed.secrets:
            if len(secret) >= _SHORTEST_REDACTED:
                spellings |= {secret, quote(secret, safe=""), secret.encode("unicode_escape").decode()}
        self._spellings = sorted(spellings, key=len, reverse=True)

    def text(self, text: str) -> str:
        """Return the text without the credentials."""
        for spelling in self._spellings:
            text = text.replace(spelling, "***")
        return text

    def data(self, data: bytes) -> bytes:
        """Return the bytes without the credentials."""
        for spelling in self._spellings:
            data = data.replace(spelling.encode(), b"***")
        return data


def place(core: Core, alternatives: Alternatives) -> Placed:
    """Return the first alternative whose credentials are all there, or what is missing.

    What was not given to the client is read from the environment. An empty alternative is the last choice.
    """
    for names in alternatives:
        found = {name: _find(core, name) for name in names}
        if names and all(found.values()):
            return _put_all(core, found)
    if not alternatives or () in alternatives:
        return Placed()
    return Placed(_missing(core, alternatives))


def _find(core: Core, name: str) -> Secret:
    scheme = core.api.security[name]
    if isinstance(scheme, MutualTLS):
        return Secret("certificate")
    return core.credentials.get(name) or Secret(os.environ.get(scheme.environment, ""))


def _put_all(core: Core, found: Mapping[str, Secret]) -> Placed:
    placed = Placed()
    for name, secret in found.items():
        scheme = core.api.security[name]
        try:
            _put(scheme, secret, placed)
        except Unfit as error:
            return Placed(f"{scheme.argument} cannot be sent: it {error}")
        except UnicodeEncodeError:
            return Placed(f"{scheme.argument} cannot be sent: it holds a lone surrogate")
    return placed


def _put(scheme: Scheme, secret: Secret, placed: Placed) -> None:
    """Write a credential where the API wants it."""
    if isinstance(scheme, MutualTLS):
        return
    placed.secrets.append(secret.reveal())
    if isinstance(scheme, ApiKey):
        _put_key(scheme, secret, placed)
    elif isinstance(scheme, Basic):
        token = base64.b64encode(secret.reveal().encode()).decode()
        placed.secrets += [token, secret.reveal().partition(":")[2]]
        placed.headers.append((b"authorization", header_bytes(f"Basic {token}")))
    else:
        placed.headers.append((b"authorization", header_bytes(f"Bearer {secret.reveal()}")))


def _put_key(scheme: ApiKey, secret: Secret, placed: Placed) -> None:
    if scheme.where == "header":
        placed.headers.append((header_name(scheme.name), header_bytes(secret.reveal())))
    elif scheme.where == "query":
        placed.query.append((f"{quote(scheme.name, safe='')}=", quote(secret.reveal(), safe="")))
    else:
        placed.cookies.append(f"{cookie_name(scheme.name)}={cookie_text(secret.reveal())}")


def _missing(core: Core, alternatives: Alternatives) -> str:
    ways = " or ".join(" and ".join(_way(core.api.security[name]) for name in names) for names in alternatives)
    return f"no credential for this call: give the client {ways}"


def _way(scheme: Scheme) -> str:
    return f"{scheme.argument}= (or set {scheme.environment})"
