"""Swagger 2.0 -> the layout of OpenAPI 3.1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_attrs.load import escape
from openapi_attrs.resolve import operations, values
from openapi_attrs.resolve.bundle import SCHEMAS
from openapi_attrs.resolve.context import DROP, Frame, kind_of
from openapi_attrs.resolve.grammar import Field
from openapi_attrs.resolve.swagger_operations import entries, path_item
from openapi_attrs.resolve.walk import mapping, part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_attrs.model import Json

_SAME = ("tags", "externalDocs", "security")
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}


def document(tree: dict[str, Json], frame: Frame) -> dict[str, Json]:
    """Give the whole document in the layout of 3.1."""
    for key in ("components", "requestBody"):
        if key in tree:
            frame.error("not-in-version", f"{key} belongs to OpenAPI 3, not to Swagger 2.0", f"/{key}")
    kept = {key: value for key, value in tree.items() if key in {"info", *_SAME} or key.startswith("x-")}
    made = mapping({**kept, "paths": {}}, "document", "", frame)
    return {
        "openapi": "3.1.1",
        **{key: value for key, value in made.items() if key != "paths"},
        "servers": _servers(tree, frame),
        "paths": _paths(tree, frame),
        "components": {
            "schemas": _definitions(tree, frame),
            "securitySchemes": dict(_security_schemes(tree, frame)),
        },
    }


def _servers(tree: dict[str, Json], frame: Frame) -> list[Json]:
    """Give a server a scheme: https where none is said, a relative one where there is no host."""
    host, base = tree.get("host"), tree.get("basePath") or ""
    for key, value in (("host", host), ("basePath", base)):
        if not (value is None or isinstance(value, str)):
            frame.error("wrong-type", f"{key} is {kind_of(value)}, text is wanted", f"/{key}")
            return []
    path = base if base.startswith("/") or not base else f"/{base}"
    if not host:
        return [{"url": path or "/"}]
    found = values.texts(tree.get("schemes") or ["https"], "schemes", "", frame)
    schemes: list[str] = [] if found is DROP else found
    return [{"url": f"{scheme}://{host}{path}"} for scheme in schemes]


def _definitions(tree: dict[str, Json], frame: Frame) -> Json:
    if tree.get("definitions") is None:
        return {}
    moved = frame.moved("/definitions", SCHEMAS)
    made = part(tree["definitions"], Field("schema map"), "/definitions", moved)
    return {} if made is DROP else made


def _security_schemes(tree: dict[str, Json], frame: Frame) -> Iterator[tuple[str, Json]]:
    place = "/components/securitySchemes"
    for name, each in entries(tree, "securityDefinitions", "", frame.moved("/securityDefinitions", place)):
        node, kind = dict(each.node), each.node.get("type")
        if kind == "basic":
            node |= {"type": "http", "scheme": "basic"}
        elif kind == "oauth2":
            said = {key: node.pop(key) for key in ("authorizationUrl", "tokenUrl", "scopes") if key in node}
            flow = node.pop("flow", None)
            node["flows"] = {_FLOWS.get(flow, flow): {"scopes": {}, **said}} if isinstance(flow, str) else {}
        made = mapping(node, "securityScheme", each.pointer, each.frame)
        if made is not DROP:
            yield name, made


def _paths(tree: dict[str, Json], frame: Frame) -> Json:
    if tree.get("paths") is None:
        frame.error("missing-field", "a Swagger 2.0 document has paths", "")
    found = {path: path_item(raw, f"/paths/{escape(path)}") for path, raw in entries(tree, "paths", "", frame)}
    return operations.paths(found, found, "/paths", frame)
