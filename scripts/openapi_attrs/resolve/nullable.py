"""`nullable` of OpenAPI 3.0 and `x-nullable` of Swagger 2.0, by the author's plain intent: null is a value, too.

By the letter of 3.0.4 it has no effect beside `enum`, `anyOf` or a `$ref`; nobody writes it there and means nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.resolve.context import Frame
from openapi_attrs.resolve.library import UnresolvedError

if TYPE_CHECKING:
    from openapi_attrs.model import Json, Pointer

NULL: dict[str, Json] = {"type": "null"}
_HOPS = 50
_OBJECT_OR_ARRAY = frozenset(("properties", "additionalProperties", "required", "items"))


def wanted(node: dict[str, Json], frame: Frame) -> bool:
    """Say whether the schema admits null besides what it says otherwise."""
    said = node.get("nullable", node.get("x-nullable") if frame.run.version == "2.0" else None)
    return said is True or (isinstance(said, str) and said.lower() == "true")


def needs_wrapping(node: dict[str, Json], pointer: Pointer, frame: Frame) -> bool:
    """Say whether only `anyOf: [the schema, null]` admits null: no keyword could be widened instead."""
    if "$ref" in node:
        return not admits({"$ref": node["$ref"]}, pointer, frame)
    members = _list(node.get("allOf"))
    if not all(admits(member, f"{pointer}/allOf/{index}", frame) for index, member in enumerate(members)):
        return True
    restricted = any(key in node for key in ("type", "enum", "anyOf", "oneOf", "allOf"))
    return not restricted and not _OBJECT_OR_ARRAY.isdisjoint(node)


def widen(node: dict[str, Json], raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Json:
    """Let null in by widening type, enum, anyOf and oneOf of a lowered schema; `raw` is the schema as written."""
    made = dict(node)
    if "type" in made:
        types = made["type"] if is_list(made["type"]) else [made["type"]]
        made["type"] = types if "null" in types else [*types, "null"]
    if "enum" in made and None not in made["enum"]:
        made["enum"] = [*made["enum"], None]
    for key in ("anyOf", "oneOf"):
        if key in made:
            made[key] = _with_null(key, made[key], _list(raw.get(key)), f"{pointer}/{key}", frame)
    return made


def _with_null(key: str, branches: list[Json], raw: list[Json], pointer: Pointer, frame: Frame) -> list[Json]:
    admitting = [index for index, each in enumerate(raw) if admits(each, f"{pointer}/{index}", frame)]
    if not admitting:
        return [*branches, NULL]
    if key == "anyOf" or len(admitting) == 1:
        return branches
    return [_without_null(each) if index in admitting[1:] else each for index, each in enumerate(branches)]


def _without_null(branch: Json) -> Json:
    """Keep null out of a branch: of `oneOf`, exactly one may take it."""
    if not is_mapping(branch):
        return {"not": NULL}
    if "not" in branch:
        return {"allOf": [branch, {"not": NULL}]}
    return {**branch, "not": NULL}


def admits(node: Json, pointer: Pointer, frame: Frame, hops: int = _HOPS) -> bool:
    """Say whether a schema as written admits null; what cannot be known counts as no."""
    if not is_mapping(node):
        return node is not False
    schema = node
    if wanted(schema, frame):
        return True
    if hops <= 0 or not _type_admits(schema) or ("enum" in schema and None not in _list(schema["enum"])):
        return False
    if isinstance(schema.get("$ref"), str):
        return _target_admits(schema["$ref"], pointer, frame, hops - 1)
    return all(
        rule(admits(each, f"{pointer}/{key}/{index}", frame, hops - 1) for index, each in enumerate(branches))
        for key, rule in (("allOf", all), ("anyOf", any), ("oneOf", any))
        if (branches := _list(schema.get(key)))
    )


def _target_admits(reference: str, pointer: Pointer, frame: Frame, hops: int) -> bool:
    run = frame.run
    try:
        target = run.library.find(reference, frame.document, pointer)
    except UnresolvedError:
        return False
    key = id(target.document), target.pointer
    if key not in run.admitting:
        run.admitting[key] = False  # holds while a cycle leads back here
        inside = Frame(run, target.document, "", "", frame.lowered)
        run.admitting[key] = admits(target.node, target.pointer, inside, hops)
    return run.admitting[key]


def _type_admits(schema: dict[str, Json]) -> bool:
    said = schema.get("type")
    return said is None or said == "null" or (is_list(said) and "null" in said)


def _list(value: Json) -> list[Any]:
    items: list[Any] = value if is_list(value) else []
    return items
