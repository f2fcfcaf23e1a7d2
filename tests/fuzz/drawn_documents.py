"""Whole documents: what hypothesis-openapi draws, joined with component schemas of our own.

Its part brings the paths, operations, parameters, tags, responses and names, none of them tame; ours brings schemas in
every place that takes one, and for each operation the arguments of some calls, all of which satisfy the document.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from attrs import frozen
from drawn_schemas import (
    PROPERTIES,
    SAFE,
    TEXTS,
    Dialect,
    Drawn,
    Received,
    Sent,
    arrays,
    components,
    objects,
    parts,
    scalars,
    without,
)
from drawn_surroundings import SERVERS, add_surroundings, move_to_components, overlays, requirements
from drawn_swagger import METHODS, as_swagger
from hypothesis import strategies as st
from hypothesis_openapi import openapis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drawn_schemas import Json
    from hypothesis.strategies import SearchStrategy

BODILESS = frozenset({"get", "head", "delete", "options", "trace"})
TAGS = (
    "models",
    "client",
    "errors",
    "rules",
    "_runtime",
    "resources",
    "con",
    "Pets",
    "pets",
    "PETS",
    "call",
    "日本",
    "httpx",
    "str",
    "super",
    "cached_property",
    "api",
    "Straße",
    "strasse",
)
OPERATION_IDS = (
    *(
        "list",
        "get",
        "getPet",
        "get_pet",
        "GetPet",
        "pets/list",
        "call",
        "close",
        "class",
        "self",
        "__init__",
        "_client",
    ),
    *("models", "rules", "overload", "Any", "options", "日本", "1", "", "x" * 120),
)
EXTENSIONS = (
    ("x-fern-sdk-group-name", ["Pets", "models"]),
    ("x-fern-sdk-method-name", "list"),
    ("x-speakeasy-group", "pets"),
    ("x-speakeasy-name-override", "class"),
    ("x-openapi-attrs-call", "pets.get_one"),
)
MEDIA_TYPES = ("application/json", "application/vnd.api+json; charset=utf-8", "text/plain", "application/octet-stream")
ANSWERS = (("200", 200), ("201", 201), ("2XX", 226), ("default", 218))
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
HEADERS_OF_HTTP = frozenset(
    {
        *("accept", "content-type", "authorization", "host", "content-length", "transfer-encoding", "connection"),
        *("te", "trailer", "upgrade", "expect", "cookie", "accept-encoding", "user-agent", "x-api-key"),
    }
)


@frozen
class Call:
    """Arguments, of which parameters are by place and name, and the body may be absent; and what answers the call."""

    path: str
    method: str
    parameters: dict[tuple[str, str], Json]
    body: tuple[Json] | None
    answer: Answer | None


@frozen
class Answer:
    """A response that satisfies the document."""

    status: int
    media_type: str
    value: Json


@frozen
class DrawnDocument:
    """A document, an overlay, and calls of the document's operations that satisfy it; `judged` says the same in 3.x."""

    tree: dict[str, Any]
    judged: dict[str, Any]
    overlay: dict[str, Any] | None
    calls: list[Call]


PARAMETERS: SearchStrategy[Drawn] = scalars(SAFE, least=1) | arrays(scalars(SAFE, least=1), least=1)
"""What is empty has no expansion (RFC 6570), so that a required parameter would be missing."""

FLAT = objects(scalars(SAFE), st.sampled_from(["a", "b", "c_d"]))
FILLED = objects(scalars(SAFE, least=1), st.sampled_from(["a", "b", "c_d"]), least=1)
WORDS = st.just(Drawn({"type": "string"}, SAFE)) | st.lists(SAFE, min_size=1, max_size=3, unique=True).map(
    lambda values: Drawn({"type": "string", "enum": values}, st.sampled_from(values))
)
FIELD_NAMES = st.sampled_from(["name", "tags", "class", "a-b", "x[]"])
FIELDS = {
    FORM: objects(PARAMETERS, FIELD_NAMES, least=1),
    MULTIPART: objects(WORDS | arrays(WORDS), FIELD_NAMES, least=1),
}
"""Of the parts of multipart bodies openapi-core reads none but text."""


def without_strangers(drawn: Drawn) -> Drawn:
    drawn.schema.pop("additionalProperties", None)
    return drawn


@st.composite
def documents(draw: st.DrawFn) -> DrawnDocument:
    """Draw a document of Swagger 2.0 or OpenAPI 3.0 to 3.2."""
    tree = copy.deepcopy(draw(openapis("3.0")))
    version = draw(st.sampled_from(["2.0", "3.0.3", "3.1.0", "3.2.0"]))
    dialect = Dialect(has_type_lists=version >= "3.1", has_choices=version != "2.0")
    known = draw(components(dialect))
    tree["openapi"] = version
    tree["components"]["schemas"] = {name: each.schema for name, each in known.items()}
    schemas = parts(known, dialect)
    add_surroundings(draw, tree, schemas.map(lambda drawn: drawn.schema))
    calls: list[Call] = []
    paths: dict[str, Json] = {}
    for path, item in tree["paths"].items():
        if version == "2.0":
            item.pop("trace", None)
        draw_item = _Joined(draw, schemas, item, version)
        joined = draw_item.path(path)
        if joined in paths:
            continue
        paths[joined] = item
        made = list(draw_item.operations(joined))
        calls += made if draw_item.is_tame else []
    tree["paths"] = paths
    overlay = draw(st.none() | overlays())
    if version == "2.0":
        return DrawnDocument(as_swagger(tree), {**tree, "openapi": "3.0.3"}, overlay, calls)
    move_to_components(draw, tree)
    return DrawnDocument(tree, {**tree, "openapi": min(version, "3.1.0")}, overlay, calls)


def identity(place: str, name: str) -> tuple[str, str]:
    """Give what no two parameters of an operation share: headers are the same whatever their case."""
    return place, name.lower() if place == "header" else name


class _Joined:
    """A path item, whose parameters, bodies and responses get schemas."""

    def __init__(self, draw: st.DrawFn, schemas: SearchStrategy[Drawn], item: dict[str, Json], version: str) -> None:
        self.draw, self.schemas, self.item, self.version = draw, schemas, item, version
        self.is_tame = True  # the path names its parameters
        self.shared = self._parameters(item)
        self.operation_parameters = {method: self._parameters(item[method]) for method in METHODS if method in item}

    def path(self, path: str) -> str:
        """Give the path, with the names of all path parameters in it and no other braces, mostly."""
        self.is_tame = self.draw(st.integers(0, 19)) > 0
        if not self.is_tame:
            return path
        own = [list(listed) for listed in self.operation_parameters.values()]
        names = [name for place, name in self.shared if place == "path"]
        names += [name for listed in own for place, name in listed if place == "path"]
        text = re.sub(r"//+|[{}?#%\s\x00-\x1f\x7f-\x9f\ud800-\udfff]", "", path).rstrip("/")
        text += "".join(f"/{{{name}}}" for name in dict.fromkeys(names))
        for method, listed in self.operation_parameters.items():
            for name in dict.fromkeys(names):
                if ("path", name) not in {*self.shared, *listed}:
                    drawn = Drawn({"type": "string"}, SAFE)
                    added = {"name": name, "in": "path", "required": True, "schema": drawn.schema}
                    self.item[method].setdefault("parameters", []).append(added)
                    listed["path", name] = (added, drawn)
        return text or "/"

    def _parameters(self, node: dict[str, Json]) -> dict[tuple[str, str], tuple[Json, Drawn]]:
        found: dict[tuple[str, str], tuple[Json, Drawn]] = {}
        kept: list[Json] = []
        for each in node.get("parameters", ()):
            drawn = Drawn({"type": "string"}, SAFE)
            key = ("query", "sample") if "$ref" in each else identity(each["in"], each["name"])
            if key in found or not self._is_usable(*key):
                continue
            if "$ref" not in each:
                drawn = self._parameter(each)
                if self.draw(st.integers(0, 2)) == 0:
                    each["name"] = self.draw(st.sampled_from([name for name in PROPERTIES if TOKEN.fullmatch(name)]))
                key = identity(each["in"], each["name"])
                if key in found or not self._is_usable(*key):
                    continue
            kept.append(each)
            found[key] = (each, drawn)
        if "parameters" in node:
            node["parameters"] = kept
        return found

    def _is_usable(self, place: str, name: str) -> bool:
        if place == "header":
            return bool(TOKEN.fullmatch(name)) and name.lower() not in HEADERS_OF_HTTP
        if place == "path":
            return bool(name) and not re.search(r"[{}/?#\ud800-\udfff]", name)
        return place != "cookie" or (bool(TOKEN.fullmatch(name)) and self.version != "2.0")

    def _parameter(self, node: dict[str, Json]) -> Drawn:
        kinds = ["usual", "usual", "usual", "object", "content"]
        kind = self.draw(st.sampled_from(kinds)) if self.version != "2.0" else "usual"
        node.pop("allowReserved", None)
        if self.draw(st.booleans()):
            node["description"] = self.draw(TEXTS)
        return self._content_parameter(node) if kind == "content" else self._styled(node, as_object=kind == "object")

    def _content_parameter(self, node: dict[str, Json]) -> Drawn:
        for name in ("schema", "style", "explode", "allowEmptyValue"):
            node.pop(name, None)
        drawn = self.draw(self.schemas if node["in"] == "query" else FLAT)
        node["content"] = {"application/json": {"schema": drawn.schema}}
        return drawn

    def _styled(self, node: dict[str, Json], *, as_object: bool) -> Drawn:
        if self.version == "2.0" and (node.get("style") != "pipeDelimited" or node["in"] != "query"):
            node.pop("style", None)
        if node.get("style") == "spaceDelimited":
            node["style"] = "pipeDelimited"  # openapi-core finds no spaces
        style = node.get("style")
        if style == "deepObject":
            node["explode"], node["required"] = True, False
            drawn = self.draw(FLAT)
        elif as_object and style not in {"label", "matrix"}:
            node["explode"] = style == "simple" and node["explode"]
            drawn = self.draw(FILLED)
        elif style == "pipeDelimited":
            node["explode"] = False
            drawn = self.draw(arrays(scalars(SAFE, least=1), least=1))
        else:
            drawn = self.draw(PARAMETERS)
        node["schema"] = drawn.schema
        return drawn

    def operations(self, path: str) -> Iterator[Call]:
        """Give each operation schemas, and yield calls of it."""
        for method, listed in self.operation_parameters.items():
            node = self.item[method]
            self._name(node)
            self._responses(node)
            self._surroundings(node)
            body = self._body(node, method)
            answer = self._answer(node) if method != "head" else None
            yield from self._calls(path, method, {**self.shared, **listed}, body, answer)

    def _name(self, node: dict[str, Json]) -> None:
        if self.draw(st.booleans()):
            node["operationId"] = self.draw(st.sampled_from(OPERATION_IDS))
        if self.draw(st.booleans()):
            node["tags"] = self.draw(st.lists(st.sampled_from(TAGS), max_size=2, unique=True))
        if self.draw(st.integers(0, 4)) == 0:
            node.update(self.draw(st.lists(st.sampled_from(EXTENSIONS), max_size=2)))
        if self.draw(st.booleans()):
            node["description"] = self.draw(TEXTS)

    def _responses(self, node: dict[str, Json]) -> None:
        for response in node["responses"].values():
            if "$ref" not in response and self.draw(st.booleans()):
                media_type = self.draw(st.sampled_from(MEDIA_TYPES))
                response["content"] = {media_type: {"schema": self.draw(self.schemas).schema}}

    def _answer(self, node: dict[str, Json]) -> tuple[int, str, Drawn] | None:
        """Give an operation a response of JSON, mostly."""
        key, status = self.draw(st.sampled_from(ANSWERS))
        if self.draw(st.integers(0, 3)) == 0 or (key == "2XX" and self.version == "2.0"):
            return None
        if key != str(status) and (node["responses"].keys() & {str(status), "2XX"}) - {key}:
            return None
        media_type = self.draw(st.sampled_from(MEDIA_TYPES[:2]))
        drawn = self.draw(self.schemas)
        node["responses"][key] = {"description": "", "content": {media_type: {"schema": drawn.schema}}}
        if self.draw(st.booleans()):
            header = {"X-Rate": {"schema": {"type": "integer"}}, "link": {"schema": {"type": "string"}}}
            node["responses"][key]["headers"] = header
        return status, media_type, drawn

    def _surroundings(self, node: dict[str, Json]) -> None:
        """Give an operation servers, callbacks, and requirements that other schemes meet."""
        if self.draw(st.booleans()):
            node["security"] = self.draw(requirements(self.version))
        if self.draw(st.integers(0, 7)) == 0:
            node["servers"] = self.draw(st.sampled_from(SERVERS))
        if self.draw(st.integers(0, 7)) == 0:
            body = {"content": {"application/json": {"schema": self.draw(self.schemas).schema}}}
            told = {"post": {"requestBody": body, "responses": {"204": {"description": ""}}}}
            name = self.draw(st.sampled_from(PROPERTIES))
            node["callbacks"] = {name: {"{$request.body#/url}": told}}

    def _body(self, node: dict[str, Json], method: str) -> tuple[Json, Drawn] | None:
        if method in BODILESS:
            node.pop("requestBody", None)
        body = node.get("requestBody")
        if not body or not body["content"]:
            node.pop("requestBody", None)
            return None
        listed = sorted(body["content"])
        kept = listed if self.version != "2.0" and self.draw(st.booleans()) else [self.draw(st.sampled_from(listed))]
        body["content"] = {name: body["content"][name] for name in kept}
        drawn = {name: self._carried(name, media) for name, media in body["content"].items()}
        return body, drawn.get("application/json") or drawn[kept[0]]

    def _carried(self, name: str, media: dict[str, Json]) -> Drawn:
        """Draw what a media type carries; a body of several is sent as JSON."""
        if name == "application/json":
            drawn = self.draw(self.schemas)
        else:
            drawn = self.draw(FIELDS[name].map(without_strangers))
            media["encoding"] = self._encoding(name, drawn.schema)
        media["schema"] = drawn.schema
        return drawn

    def _encoding(self, name: str, schema: Json) -> dict[str, Json]:
        """Draw how the parts of a form are written."""
        found: dict[str, Json] = {}
        for key, part in schema["properties"].items():
            if name == MULTIPART:
                part.pop("minItems", None)  # openapi-core takes one that is not given for one that is empty
            kind = self.draw(st.sampled_from(["none", "none", "style", "type", "headers"]))
            if kind == "style" and part["type"] == "array" and name == FORM:
                found[key] = {"style": self.draw(st.sampled_from(["form", "pipeDelimited"])), "explode": False}
            elif kind == "type" and part["type"] == "string" and name == MULTIPART:
                found[key] = {"contentType": "text/html"}
            elif kind == "headers" and name == MULTIPART:
                found[key] = {"headers": {"X-Part": {"schema": {"type": "string"}}}}
        return found

    def _calls(
        self,
        path: str,
        method: str,
        parameters: dict[tuple[str, str], tuple[Json, Drawn]],
        body: tuple[Json, Drawn] | None,
        answer: tuple[int, str, Drawn] | None,
    ) -> Iterator[Call]:
        for mode in ("all", "required"):
            chosen = {
                key: without(Received, self.draw(drawn.instances))
                for key, (node, drawn) in parameters.items()
                if mode == "all" or node.get("required")
            }
            sent: tuple[Json] | None = None
            if body is not None and (mode == "all" or body[0].get("required")):
                sent = (without(Received, self.draw(body[1].instances)),)
            answered = None
            if answer is not None:
                status, media_type, drawn = answer
                answered = Answer(status, media_type, without(Sent, self.draw(drawn.instances)))
            yield Call(path, method, chosen, sent, answered)
