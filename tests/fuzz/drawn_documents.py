"""Whole documents: what hypothesis-openapi draws, joined with component schemas of our own.

Its part brings the paths, operations, parameters, tags, responses and names, none of them tame; ours brings schemas in
every place that takes one, and for each operation the arguments of some calls, all of which satisfy the document.
"""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from attrs import frozen
from drawn_schemas import PROPERTIES, SAFE, TEXTS, Dialect, Drawn, arrays, components, objects, parts, scalars
from hypothesis import strategies as st
from hypothesis_openapi import openapis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drawn_schemas import Json
    from hypothesis.strategies import SearchStrategy

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
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
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
HEADERS_OF_HTTP = frozenset(
    {
        *("accept", "content-type", "authorization", "host", "content-length", "transfer-encoding", "connection"),
        *("te", "trailer", "upgrade", "expect", "cookie", "accept-encoding", "user-agent", "x-api-key"),
    }
)


@frozen
class Call:
    """The arguments of a call: parameters by place and name, and the body (absent: it has none)."""

    path: str
    method: str
    parameters: dict[tuple[str, str], Json]
    body: tuple[Json] | None


@frozen
class DrawnDocument:
    """A document, and calls of its operations that satisfy it."""

    tree: dict[str, Any]
    calls: list[Call]


PARAMETERS: SearchStrategy[Drawn] = scalars(SAFE, least=1) | arrays(scalars(SAFE, least=1), least=1)
"""What is empty has no expansion (RFC 6570), so that a required parameter would be missing."""

FLAT = objects(scalars(SAFE), st.sampled_from(["a", "b", "c_d"]))


@st.composite
def documents(draw: st.DrawFn) -> DrawnDocument:
    """Draw a document of OpenAPI 3.0 or 3.1."""
    tree = copy.deepcopy(draw(openapis("3.0")))
    version = draw(st.sampled_from(["3.0.3", "3.1.0"]))
    dialect = Dialect(has_type_lists=version == "3.1.0")
    known = draw(components(dialect))
    tree["openapi"] = version
    tree["components"]["schemas"] = {name: each.schema for name, each in known.items()}
    schemas = parts(known, dialect)
    calls: list[Call] = []
    paths: dict[str, Json] = {}
    for path, item in tree["paths"].items():
        draw_item = _Joined(draw, schemas, item)
        joined = draw_item.path(path)
        if joined in paths:
            continue
        paths[joined] = item
        made = list(draw_item.operations(joined))
        calls += made if draw_item.is_tame else []
    tree["paths"] = paths
    return DrawnDocument(tree, calls)


def identity(place: str, name: str) -> tuple[str, str]:
    """Give what no two parameters of an operation share: headers are the same whatever their case."""
    return place, name.lower() if place == "header" else name


class _Joined:
    """A path item, whose parameters, bodies and responses get schemas."""

    def __init__(self, draw: st.DrawFn, schemas: SearchStrategy[Drawn], item: dict[str, Json]) -> None:
        self.draw, self.schemas, self.item = draw, schemas, item
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
        return place != "cookie" or bool(TOKEN.fullmatch(name))

    def _parameter(self, node: dict[str, Json]) -> Drawn:
        style = node.get("style")
        if style == "deepObject":
            node["explode"] = True
            node["required"] = False
            drawn = self.draw(FLAT)
        elif style in {"spaceDelimited", "pipeDelimited"}:
            node["style"], node["explode"] = "pipeDelimited", False  # openapi-core finds no spaces
            drawn = self.draw(arrays(scalars(SAFE, least=1), least=1))
        else:
            drawn = self.draw(PARAMETERS)
        node["schema"] = drawn.schema
        node.pop("allowReserved", None)
        if self.draw(st.booleans()):
            node["description"] = self.draw(TEXTS)
        return drawn

    def operations(self, path: str) -> Iterator[Call]:
        """Give each operation schemas, and yield calls of it."""
        for method, listed in self.operation_parameters.items():
            node = self.item[method]
            self._name(node)
            self._responses(node)
            body = self._body(node, method)
            yield from self._calls(path, method, {**self.shared, **listed}, body)

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

    def _body(self, node: dict[str, Json], method: str) -> tuple[Json, Drawn] | None:
        if method in BODILESS:
            node.pop("requestBody", None)
        body = node.get("requestBody")
        if body is None:
            return None
        for name, media in body["content"].items():
            drawn = self.draw(self.schemas if name == "application/json" else FLAT)
            media["schema"] = drawn.schema
            if name == "application/json" and len(body["content"]) == 1:
                return body, drawn
        if body["content"]:
            return body, Drawn({}, st.nothing())
        node.pop("requestBody")
        return None

    def _calls(
        self,
        path: str,
        method: str,
        parameters: dict[tuple[str, str], tuple[Json, Drawn]],
        body: tuple[Json, Drawn] | None,
    ) -> Iterator[Call]:
        for mode in ("all", "required"):
            chosen = {
                key: self.draw(drawn.instances)
                for key, (node, drawn) in parameters.items()
                if mode == "all" or node.get("required")
            }
            sent: tuple[Json] | None = None
            if body is not None and (mode == "all" or body[0].get("required")):
                if body[1].instances.is_empty:
                    return
                sent = (self.draw(body[1].instances),)
            yield Call(path, method, chosen, sent)
