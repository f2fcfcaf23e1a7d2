"""Tree -> canonical form (a first version: one file, OpenAPI 3.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_attrs.load import Document, parse
from openapi_attrs.load.pointers import step

if TYPE_CHECKING:
    from openapi_attrs.errors import Problems
    from openapi_attrs.model import Json


def resolve(document: Document, problems: Problems) -> Document:
    """Give the canonical form; raises Refusal with every problem found."""
    tree = _lowered(document.tree, document.tree, in_schema=False)
    problems.raise_errors()
    return Document(tree, document.origins, document.sources)


def _lowered(node: Json, root: Json, *, in_schema: bool) -> Json:
    if isinstance(node, list):
        return [_lowered(item, root, in_schema=in_schema) for item in node]
    if not isinstance(node, dict):
        return node
    if not in_schema and isinstance(node.get("$ref"), str):
        target = root
        for key in parse(node["$ref"][1:]):
            target = step(target, key)
        return _lowered(target, root, in_schema=False)
    made = {
        key: value
        if key in {"example", "examples", "default", "enum"}
        else _lowered(value, root, in_schema=in_schema or key in {"schema", "schemas"})
        for key, value in node.items()
    }
    if made.pop("nullable", False):
        if isinstance(made.get("type"), str):
            made["type"] = [made["type"], "null"]
        for key in {"anyOf", "oneOf"} & made.keys():
            made[key] = [*made[key], {"type": "null"}]
        if "enum" in made:
            made["enum"] = [*made["enum"], None]
    if in_schema and made.get("format") == "byte":
        del made["format"]
        made["contentEncoding"] = "base64"
        if "x-content-media-type" in made:
            made["contentMediaType"] = made.pop("x-content-media-type")
    return made
