"""What a module of the project can change of the embedded gateway.

`gateway = "spec/gateway.py"` in the configuration names a Python file with one function, which is called once for each
application, before its first request:

    def setup(gateway: Gateway) -> None:
        gateway.handlers["createImage"] = generate
        gateway.routes.append(Route("/drawn/{token}", drawn, name="drawn"))
        gateway.accepts = lambda scheme, credential: credential == "vk-obg***"

All three are optional. The module is the project's own code: it can do what Python can.
"""

from __future__ import annotations

import importlib.util
import traceback
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen, mutable
from starlette.routing import BaseRoute

from openapi_attrs.errors import Diagnostic, Location, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from starlette.requests import Request
    from starlette.responses import Response

    from openapi_attrs.model import Json, Operation


@frozen
class Call:
    """A request that was let through: its credential is accepted, its body satisfies the rules.

    `body` is the JSON value, the bytes of a body that is no JSON, or None when there is none; `path` holds the values
    in the path by their names in the document.
    """

    operation: Operation
    request: Request
    body: Json
    path: Mapping[str, str]
    defaults: Mapping[str, Json]

    def value(self, name: str) -> Json:
        """Get a property of the body: what the document says is its default where it is absent or null."""
        given = self.body.get(name)
        return self.defaults.get(name) if given is None else given


Handler: TypeAlias = "Callable[[Call], Json | Response]"


def _any_credential(scheme: str, credential: str) -> bool:
    del scheme
    return bool(credential)


@mutable
class Gateway:
    """What `setup` is given to change; `path` is that of its module.

    handlers   what answers an operation, by its operationId or by "POST /images/generations". A handler runs in a
               thread of its own; what it gives is the JSON of the documented success, unless it is a Response; it may
               raise Problem
    routes     Starlette's routes beside the document's: nothing is checked for them
    accepts    whether a credential is good: called with the key of its security scheme and what was sent
    """

    path: Path | None = None
    handlers: dict[str, Handler] = field(factory=dict[str, Handler])
    routes: list[BaseRoute] = field(factory=list[BaseRoute])
    accepts: Callable[[str, str], bool] = _any_credential


def load_gateway(path: Path | None) -> Gateway:
    """Run the `setup` of a hook module, if there is one. Raises Refusal when it has none, or fails."""
    gateway = Gateway(path)
    if path is not None:
        try:
            _setup(path, gateway)
        except Refusal:
            raise
        except Exception as error:  # whatever the project's own code does
            raise Refusal((_failed(error, path),)) from error
    return gateway


def _setup(path: Path, gateway: Gateway) -> None:
    spec = importlib.util.spec_from_file_location("openapi_attrs_gateway", path)
    if spec is None or spec.loader is None:
        raise Refusal((Diagnostic("gateway-not-python", "this is no Python module", Location(str(path))),))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    setup: Callable[[Gateway], None] | None = getattr(module, "setup", None)
    if setup is None:
        hint = "def setup(gateway: openapi_attrs.serve.Gateway) -> None"
        raise Refusal((Diagnostic("gateway-without-setup", "this has no function setup", Location(str(path)), hint),))
    setup(gateway)


def _failed(error: Exception, path: Path) -> Diagnostic:
    """Tell an error at the last line of the module that it came through."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    if isinstance(error, SyntaxError) and error.filename == str(path):
        lines.append(error.lineno)
    at = Location(str(path), lines[-1] or 1 if lines else 1)
    return Diagnostic("gateway-failed", f"{type(error).__name__}: {error}", at)
