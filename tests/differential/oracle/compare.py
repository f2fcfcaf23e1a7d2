"""One document: the client that openapi-python-client makes of it beside ours."""

from __future__ import annotations

import importlib
import json
import sys
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx
from attrs import field, frozen

from openapi_attrs import lock, pipeline
from openapi_attrs.load import load
from openapi_attrs.load.pointers import node_at
from openapi_attrs.model import Config
from openapi_attrs.sample import merged
from oracle import upstream
from oracle.arguments import Drawer
from oracle.requests import differences, equal, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import ModuleType

    from openapi_attrs.model import Api, Json, MediaType, Operation, Parameter

DRAWS = 4
Told: TypeAlias = tuple[str, str]


@frozen
class Difference:
    """What differs in an operation, in words that hold for every operation of the kind."""

    operation: str
    differs: str
    example: str = field(default="", eq=False)


@frozen
class Compared:
    """How much of a document was compared, and what differs."""

    operations: int
    theirs: int
    requests: int
    responses: int
    differences: tuple[Difference, ...]
    canonical: bool = False  # whether it read more after our overlay and resolve stages
    unread: str = ""


def compare(document: Path, name: str, workspace: Path) -> Compared:
    """Generate both clients into a folder and hold every operation of theirs against ours."""
    settings = Config(
        root=document.parent,
        document=document,
        output=workspace / f"ours_{name}",
        package=f"ours_{name}",
        layout="package",
        lenient=True,
    )
    problems = pipeline.problems_of(settings)
    prepared = pipeline.prepare(settings, problems)
    api = prepared.api
    operations = [each for resource in api.resources for each in resource.operations]
    try:
        plain = load(document, problems, root=document.parent, budgets=settings.budgets).tree
        trees = {f"theirs_{name}": plain, f"theirs_canonical_{name}": prepared.document.tree}
        theirs, read = _theirs(trees, len(operations), workspace)
    except upstream.Unreadable as error:
        return Compared(len(operations), 0, 0, 0, (), unread=str(error))
    for file in pipeline.finish(prepared, settings, problems).files:
        if file.path != lock.NAME:
            (settings.output / file.path).parent.mkdir(parents=True, exist_ok=True)
            (settings.output / file.path).write_bytes(file.content)
    sys.path.insert(0, str(workspace))
    try:
        ours = Ours(importlib.import_module(settings.package), api, prepared.document.tree)
        pairs = _Pairs(ours)
        found = tuple(dict.fromkeys(pairs.of(theirs)))
    finally:
        sys.path.remove(str(workspace))
    return Compared(
        len(operations), len(theirs), pairs.requests, pairs.responses, found, canonical=read not in [*trees][:1]
    )


def _theirs(trees: Mapping[str, Json], described: int, workspace: Path) -> tuple[tuple[upstream.Operation, ...], str]:
    """Give the operations of the tree of which it reads most, the first of equals; and the name of that tree."""
    clients: dict[str, upstream.Client] = {}
    errors: list[upstream.Unreadable] = []
    for name, tree in trees.items():
        try:
            clients[name] = upstream.read(tree, workspace / name)
        except upstream.Unreadable as error:
            errors.append(error)
        else:
            if clients[name].operations >= described:
                break
    for name in sorted(clients, key=lambda name: clients[name].operations, reverse=True):
        try:
            return clients[name].build(), name
        except upstream.Unreadable as error:
            errors.append(error)
    raise errors[0]


@frozen(eq=False)
class Ours:
    """The client generated here, its requests answered without a network."""

    package: ModuleType
    api: Api
    tree: Json

    def call(
        self, resource: str, operation: Operation, keywords: Mapping[str, Any], answer: httpx.Response
    ) -> tuple[httpx.Request, Json]:
        """Call an operation; give the request, and the JSON that its result stands for."""
        sent: list[httpx.Request] = []

        def send(request: httpx.Request) -> httpx.Response:
            sent.append(request)
            return answer

        credentials = {
            each.name: _credential(each.kind) for each in self.api.security_schemes if each.kind != "mutualTLS"
        }
        with (
            httpx.Client(transport=httpx.MockTransport(send)) as http_client,
            getattr(self.package, self.api.client)(
                base_url=upstream.BASE_URL,
                validate=False,
                on_violation="ignore",
                max_retries=0,
                http_client=http_client,
                **credentials,
            ) as client,
        ):
            result = getattr(getattr(client, resource), operation.name)(**keywords)
        return self.without_credentials(sent[0]), importlib.import_module(
            f"{self.package.__name__}._runtime.values"
        ).to_json(result)

    def without_credentials(self, request: httpx.Request) -> httpx.Request:
        """Leave out the credentials, which are not compared: most kinds it does not know."""
        names = {(each.where, each.parameter.lower()) for each in self.api.security_schemes}
        headers = [
            (name, value.decode())
            for name, value in ((raw.decode().lower(), value) for raw, value in request.headers.raw)
            if ("header", name) not in names and name != "authorization"
        ]
        cookie = dict(headers).get("cookie", "")
        cookies = "; ".join(
            piece for piece in cookie.split("; ") if ("cookie", piece.partition("=")[0].lower()) not in names
        )
        query = b"&".join(
            piece
            for piece in request.url.query.split(b"&")
            if ("query", piece.partition(b"=")[0].decode().lower()) not in names
        )
        headers = [(name, cookies if name == "cookie" else value) for name, value in headers]
        url = httpx.URL(upstream.BASE_URL).copy_with(raw_path=request.url.raw_path.partition(b"?")[0] + b"?" + query)
        return httpx.Request(
            request.method, url, headers=httpx.Headers(headers, encoding="utf-8"), content=request.read()
        )


def _credential(kind: str) -> Any:  # noqa: ANN401
    return ("user", "password") if kind == "basic" else "key"


@frozen(eq=False)
class _Pair:
    """An operation of ours and of theirs, and what both have: parameters, and a media type of the body."""

    resource: str
    our: Operation
    their: upstream.Operation
    parameters: tuple[tuple[Parameter, tuple[str, str]], ...]
    offer: MediaType | None


class _Pairs:
    """Compares operation by operation, and counts."""

    def __init__(self, ours: Ours) -> None:
        self._ours = ours
        self.requests = self.responses = 0

    def of(self, theirs: tuple[upstream.Operation, ...]) -> Iterator[Difference]:
        """Give the differences of all operations that it generated."""
        known = {
            (operation.method, operation.path): (resource.name, operation)
            for resource in self._ours.api.resources
            for operation in resource.operations
        }
        for their in theirs:
            label = f"{their.method} {their.path}"
            found = known.get((their.method, their.path))
            told = self._operation(*found, their) if found else [("operation only theirs", "")]
            yield from (Difference(label, differs, example) for differs, example in told)

    def _operation(self, resource: str, our: Operation, their: upstream.Operation) -> Iterator[Told]:
        by_key = {_key(each): each for each in our.parameters}
        keywords = {(place, _folded(place, wire)): (place, wire) for place, wire in their.keywords}
        for key in sorted(by_key.keys() ^ keywords.keys()):
            side = "ours" if key in by_key else "theirs"
            yield f"parameter only {side}: {key[0]} {self._kind(by_key.get(key))}", key[1]
        offers = {each.name: each for each in our.body.content} if our.body else {}
        for name in sorted(their.bodies.keys() - offers.keys()):
            yield f"media type only theirs: {name}", ""
        offer = next((offers[name] for name in their.bodies if name in offers), None)
        if offer is None and our.body:
            yield f"body only ours: {our.body.content[0].name}", ""
        shared = tuple((by_key[key], keywords[key]) for key in by_key if key in keywords)
        pair = _Pair(resource, our, their, shared, offer)
        for number in range(DRAWS):
            yield from self._request(pair, number)
            yield from self._responses(pair, number)

    def _request(self, pair: _Pair, number: int) -> Iterator[Told]:
        """Build one request twice: first with all arguments, then with what is required, then with some."""
        drawer = Drawer(self._ours.tree, f"{pair.our.method} {pair.our.path} {number}")
        chosen = [
            (parameter, key)
            for parameter, key in pair.parameters
            if parameter.required or number == 0 or (number > 1 and drawer.chance(0.6))
        ]
        drawn = {parameter.name: drawer.parameter(parameter) for parameter, _ in chosen}
        keywords: dict[str, Any] = self._required(pair.our, drawer) | drawn
        if pair.offer:
            keywords["body"] = drawer.body(pair.offer, required_only=number == 1)
            keywords["extra_headers"] = {"Content-Type": pair.offer.name}
        theirs = {key: drawn[parameter.name] for parameter, key in chosen}
        media_type = pair.offer.name if pair.offer else ""
        try:
            request, _ = self._ours.call(pair.resource, pair.our, keywords, httpx.Response(299))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            yield f"request, ours raises {type(error).__name__}", _first_line(error)
            return
        try:
            built = pair.their.request(theirs, media_type, keywords.get("body"))
        except Exception as error:  # noqa: BLE001 - as above
            yield f"request, theirs raises {type(error).__name__}", _first_line(error)
            return
        self.requests += 1
        kinds = {_key(each): self._kind(each, keywords) for each in pair.our.parameters}
        ours, built = parts(request), self._ours.without_credentials(built)
        for each in differences(ours, parts(built), media_type, keywords.get("body")):
            yield _described(each.differs, kinds), f"{each.ours!r:.200} | {each.theirs!r:.200}"

    def _responses(self, pair: _Pair, number: int) -> Iterator[Told]:
        """Decode a drawn body of each documented success twice."""
        for response in pair.our.responses:
            content = next((each for each in response.content if each.kind == "json" and each.schema), None)
            if content and response.status.startswith("2") and pair.our.method != "HEAD":
                drawer = Drawer(self._ours.tree, f"{pair.our.method} {pair.our.path} {response.status} {number}")
                value = drawer.draw(content.schema, required_only=number == 1)
                answer = _answer(response.status, content.name, value)
                yield from self._response(pair, answer, value)

    def _response(self, pair: _Pair, answer: httpx.Response, value: Json) -> Iterator[Told]:
        drawer = Drawer(self._ours.tree, f"{pair.our.method} {pair.our.path}")
        keywords = self._required(pair.our, drawer)
        if pair.our.body and pair.our.body.required:
            keywords["body"] = drawer.body(pair.our.body.content[0])
        try:
            _, ours = self._ours.call(pair.resource, pair.our, keywords, answer)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            yield f"response, ours raises {type(error).__name__}", _first_line(error)
            return
        try:
            theirs = pair.their.decode(answer)
        except Exception as error:  # noqa: BLE001 - as above
            yield f"response, theirs raises {type(error).__name__}", _first_line(error)
            return
        self.responses += 1
        if not equal(ours, value):
            yield "response decoded by ours to another value", f"{value!r:.200} | {ours!r:.200}"
        elif theirs is None and value is not None:
            yield "response decoded by ours alone", ""
        elif not equal(theirs, value):
            yield "response decoded by theirs to another value", f"{value!r:.200} | {theirs!r:.200}"

    def _required(self, our: Operation, drawer: Drawer) -> dict[str, Any]:
        return {each.name: drawer.parameter(each) for each in our.parameters if each.required}

    def _kind(self, parameter: Parameter | None, given: Mapping[str, Any] | None = None) -> str:
        """Say how a parameter travels: its style, explode and type; of one not given, that it has a default."""
        if parameter is None:
            return "unknown"
        tree = self._ours.tree
        whole = merged(tree, node_at(tree, parameter.schema)) if parameter.schema else {}
        if given is not None and parameter.name not in given and self._has_default(parameter):
            return "default"
        if parameter.media_type:
            return f"of {parameter.media_type}"
        named: Any = whole.get("type", "any")
        types = [named] if isinstance(named, str) else [each for each in named if each != "null"]
        return f"{parameter.style}{' explode' if parameter.explode else ''} {'/'.join(types)}"

    def _has_default(self, parameter: Parameter) -> bool:
        """Look where the parameter stands: equal schemas share their rules whatever their defaults are."""
        tree = self._ours.tree
        return "default" in merged(tree, node_at(tree, f"{parameter.pointer}/schema"))


def _answer(status: str, media_type: str, value: Json) -> httpx.Response:
    headers = {"content-type": media_type.replace("*", "json")}
    return httpx.Response(int(status.replace("X", "0")), content=json.dumps(value).encode(), headers=headers)


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0][:120]


def _folded(place: str, wire: str) -> str:
    return wire.lower() if place == "header" else wire


def _key(parameter: Parameter) -> tuple[str, str]:
    return parameter.where, _folded(parameter.where, parameter.wire)


def _described(differs: str, kinds: Mapping[tuple[str, str], str]) -> str:
    """Put the kind of a parameter in the place of its name."""
    place, _, rest = differs.partition(" ")
    if place not in {"query", "header", "cookie"}:
        return differs
    name, _, more = rest.partition(" only ")
    wire = name.partition("[")[0]
    kind = (
        kinds.get((place, name))
        or kinds.get((place, wire))
        or next((each for (where, _), each in kinds.items() if where == place and "object" in each), "unknown")
    )
    return f"{place} {kind}" + (f" only {more}" if more else "")
