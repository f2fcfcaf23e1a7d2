"""The gateway's routes, and the server that listens."""

from __future__ import annotations

import contextlib
import re
import socket
import sys
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import uvicorn
from attrs import frozen
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route

from openapi_attrs import folder, pipeline
from openapi_attrs.errors import COMMAND_LINE, Diagnostic, Location, Refusal
from openapi_attrs.load.pointers import node_at
from openapi_attrs.sample import defaults

from .answers import made_up, success
from .compiled import import_rules
from .hooks import Call, load_gateway
from .parameters import check_parameters
from .problem import Problem
from .requests import authorize, is_json, read_body

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping
    from types import ModuleType

    from starlette.requests import Request

    from openapi_attrs.model import Api, Config, File, Json, Operation, Server

    from .hooks import Gateway


@frozen
class Served:
    """What all routes share: the API, its canonical document, its compiled rules, and what the project changes."""

    api: Api
    tree: Json
    rules: ModuleType
    gateway: Gateway
    in_step: bool = True  # the client on disk is what would be generated now


def prepare(config: Config) -> Served:
    """Make all that is served from the document as it stands, in memory; raises Refusal."""
    problems = pipeline.problems_of(config)
    prepared = pipeline.prepare(config, problems)
    files = pipeline.finish(prepared, config, problems).files
    rules = import_rules(files, f"{config.package}/" if config.layout == "project" else "")
    in_step = config.file is None or all(_is_on_disk(file, config) for file in files)
    return Served(prepared.api, prepared.document.tree, rules, load_gateway(config.gateway), in_step)


def run(config: Config, *, host: str = "127.0.0.1", port: int = 0) -> None:
    """Serve until interrupted; port 0 is any free one. The one line on standard output is where it listens.

    Raises Refusal, also when the address cannot be listened on.
    """
    served = prepare(config)
    if not served.in_step:
        sys.stderr.write(
            f"note: {config.output.name} is out of step with what is served here: openapi-attrs regenerate\n"
        )
    app = assemble(served)
    with listen(host, port) as listening:
        name = f"[{host}]" if ":" in host else host
        sys.stdout.write(f"listening on http://{name}:{listening.getsockname()[1]}{base_path(served.api.servers)}\n")
        sys.stdout.flush()
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off"))
        with contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[listening])


def listen(host: str, port: int) -> socket.socket:
    """Listen on an address; port 0 is any free one. Raises Refusal when it cannot be had."""
    try:
        listening = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        reason = (error.strerror or str(error)).partition(" (while ")[0].lower()
        message, hint = f"cannot listen on {host}, port {port}: {reason}", "choose another --host or --port"
        raise Refusal((Diagnostic("cannot-listen", message, Location(COMMAND_LINE), hint),)) from error
    # asyncio sets this on sockets of its own making only; without it each answer waits 40 ms for an acknowledgement
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def application(config: Config) -> Starlette:
    """Make the ASGI application. Raises Refusal when the document, an overlay or the hook module is refused."""
    return assemble(prepare(config))


def assemble(served: Served) -> Starlette:
    """Make the application. Raises Refusal when a handler is for an operation that is not in the document."""
    operations = [operation for resource in served.api.resources for operation in resource.operations]
    known = {key for operation in operations for key in _keys(operation)}
    unknown = sorted(served.gateway.handlers.keys() - known)
    if unknown:
        at = Location(str(served.gateway.path))
        raise Refusal(tuple(_unknown(key, at) for key in unknown))
    routes = [_route(served, operation, base) for operation in operations for base in _bases(served.api, operation)]
    routes.sort(key=lambda route: [("{" in segment, segment) for segment in route.path.split("/")])
    return Starlette(
        routes=[*routes, *served.gateway.routes],
        exception_handlers={Problem: _tell, HTTPException: _tell, Exception: _tell},
    )


def base_path(servers: tuple[Server, ...]) -> str:
    """Get the path of the first server's URL, which every path of the document follows."""
    return next((_path(server) for server in servers), "")


def _is_on_disk(file: File, config: Config) -> bool:
    try:
        return folder.read(config.output, file.path) == file.content
    except OSError:
        return False


def _unknown(key: str, at: Location) -> Diagnostic:
    hint = "a handler's key is an operationId, or a method and a path"
    return Diagnostic("unknown-operation", f"a handler is for {key!r}, which the document does not have", at, hint)


def _path(server: Server) -> str:
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.wire}}}", variable.default or "")
    path = unquote(urlsplit(url).path).strip("/")
    return f"/{path}" if path else ""


def _bases(api: Api, operation: Operation) -> Iterator[str]:
    """Yield the paths that the operation's servers put before its own, and the document's, which clients are given."""
    return iter(dict.fromkeys([base_path(api.servers), *(_path(server) for server in operation.servers)]))


def _keys(operation: Operation) -> Iterator[str]:
    if operation.operation_id is not None:
        yield operation.operation_id
    yield f"{operation.method} {operation.path}"


def _route(served: Served, operation: Operation, base: str) -> Route:
    parts = re.split(r"\{([^/{}]+)\}", operation.path.partition("?")[0].partition("#")[0])
    path = "/" + "".join(f"{{p{i}}}" if i % 2 else unquote(part) for i, part in enumerate(parts)).removeprefix("/")
    names = {f"p{i}": parts[i] for i in range(1, len(parts), 2)}
    return Route(base + path, _endpoint(served, operation, names), methods=[operation.method])


def _endpoint(
    served: Served, operation: Operation, names: Mapping[str, str]
) -> Callable[[Request], Awaitable[Response]]:
    schemes = {scheme.wire: scheme for scheme in served.api.security_schemes}
    handler = next((served.gateway.handlers[key] for key in _keys(operation) if key in served.gateway.handlers), None)
    documented = _defaults(operation, served.tree)
    answer = success(operation)

    async def endpoint(request: Request) -> Response:
        authorize(request, operation, schemes, served.gateway.accepts)
        path = {names[key]: value for key, value in request.path_params.items()}
        check_parameters(request, operation, path, served.rules)
        body = await read_body(request, operation.body, served.rules)
        if handler is None:
            return made_up(answer, served.tree, served.rules)
        given = await run_in_threadpool(handler, Call(operation, request, body, path, documented))
        return given if isinstance(given, Response) else answer.of(given)

    return endpoint


def _defaults(operation: Operation, tree: Json) -> Mapping[str, Json]:
    for media in operation.body.content if operation.body else ():
        if is_json(media.name) and media.schema is not None:
            return defaults(tree, node_at(tree, media.schema))
    return {}


def _tell(request: Request, error: Exception) -> Response:
    del request
    match error:
        case Problem():
            return error.response()
        case HTTPException():
            return Problem(error.status_code, error.detail, headers=error.headers).response()
        case _:
            return Problem(500, "The gateway failed; its own log says why.").response()
