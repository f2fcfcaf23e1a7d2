"""`nullable` of OpenAPI 3.0 and `x-nullable` of Swagger 2.0, by the author's plain intent: null is a value, too.

By the letter of 3.0.4 it has no effect beside `enum`, `anyOf` or a `$ref`; nobody writes it there and means nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.resolve.library import UnresolvedError

if TYPE_CHECKING:
    from openapi_attrs.model import Json, Pointer
    from openapi_attrs.resolve.context import Frame


@frozen
class Said:
    """A schema as written, and where; `hops` is how many references and branches more are looked through."""

    node: Json
    pointer: Pointer
    frame: Frame
    hops: int = 30


NULL: dict[str, Json] = {"type": "null"}
_OBJECT_OR_ARRAY = frozenset(("properties", "additionalProperties", "required", "items"))


def wanted(node: dict[str, Json], frame: Frame) -> bool:
    """Say whether the schema admits null besides what it says otherwise."""
    said = node.get("nullable", node.get("x-nullable") if frame.run.version == "2.0" else None)
    return said is True or (isinstance(said, str) and said.lower() == "true")


def needs_wrapping(node: dict[str, Json], pointer: Pointer, frame: Frame) -> bool:
    """Say whether null is best said beside the whole, as `anyOf: [the schema, null]`."""
    if "$ref" in node:
        return not says(Said({"$ref": node["$ref"]}, pointer, frame))
    if not all(says(member) for member in _branches(Said(node, pointer, frame), "allOf")):
        return True
    one_of = _branches(Said(node, pointer, frame), "oneOf")
    if any(admits(branch) for branch in one_of) and not any(says(branch) for branch in one_of):
        return True
    restricted = any(key in node for key in ("type", "enum", "anyOf", "oneOf", "allOf"))
    return not restricted and not _OBJECT_OR_ARRAY.isdisjoint(node)


def widen(made: dict[str, Json], raw: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, Json]:
    """Let null in by widening type, enum, anyOf and oneOf of a lowered schema; `raw` is the schema as written."""
    made, said = dict(made), Said(raw, pointer, frame)
    if "type" in made:
        types = made["type"] if is_list(made["type"]) else [made["type"]]
        made["type"] = types if "null" in types else [*types, "null"]
    if "enum" in made and None not in made["enum"]:
        made["enum"] = [*made["enum"], None]
    if "anyOf" in made and not any(says(branch) for branch in _branches(said, "anyOf")):
        made["anyOf"] = [*made["anyOf"], NULL]
    if "oneOf" in made:
        admitting = [index for index, branch in enumerate(_branches(said, "oneOf")) if admits(branch)]
        made["oneOf"] = [
            _without_null(each) if index in admitting[1:] else each for index, each in enumerate(made["oneOf"])
        ]
        if not admitting:
            made["oneOf"].append(NULL)
    return made


def _without_null(branch: Json) -> Json:
    """Keep null out of a branch: of `oneOf`, exactly one may take it."""
    if not is_mapping(branch):
        return {"not": NULL}
    if "not" in branch:
        return {"allOf": [branch, {"not": NULL}]}
    return {**branch, "not": NULL}


def says(said: Said) -> bool:
    """Say whether a schema also tells its reader that it takes null: one that means an object or array does not."""
    return _takes_null(said, letter=False) and _takes_null(said, letter=True)


def admits(said: Said) -> bool:
    """Say whether a schema admits null by the letter: one with properties and no type does."""
    return _takes_null(said, letter=True)


def _takes_null(said: Said, *, letter: bool) -> bool:
    """Judge a schema as written; what cannot be known counts as no."""
    node = said.node
    if not is_mapping(node):
        return node is not False
    if wanted(node, said.frame):
        return True
    in_enum = "enum" not in node or None in _list(node["enum"])
    if said.hops <= 0 or not in_enum or not _type_takes_null(node, letter=letter):
        return False
    if isinstance(node.get("$ref"), str):
        return _target_takes_null(said, node["$ref"], letter=letter)
    one_of = [_takes_null(branch, letter=letter) for branch in _branches(said, "oneOf")]
    any_of = [_takes_null(branch, letter=letter) for branch in _branches(said, "anyOf")]
    if (one_of and not any(one_of)) or (letter and sum(one_of) > 1) or (any_of and not any(any_of)):
        return False
    return all(_takes_null(branch, letter=letter) for branch in _branches(said, "allOf"))


def _type_takes_null(node: dict[str, Json], *, letter: bool) -> bool:
    kind = node.get("type")
    if kind is None:
        return letter or _OBJECT_OR_ARRAY.isdisjoint(node)
    return kind == "null" or "null" in _list(kind)


def _target_takes_null(said: Said, reference: str, *, letter: bool) -> bool:
    run = said.frame.run
    try:
        target = run.library.find(reference, said.frame.document, said.pointer)
    except UnresolvedError:
        return False
    key = id(target.document), target.pointer, letter
    if key not in run.taking_null:
        run.taking_null[key] = False  # holds while a circle leads back here
        inside = evolve(said.frame, document=target.document)
        run.taking_null[key] = _takes_null(Said(target.node, target.pointer, inside, said.hops - 1), letter=letter)
    return run.taking_null[key]


def _branches(said: Said, key: str) -> list[Said]:
    hops = said.hops - 1
    branches = enumerate(_list(said.node.get(key)))
    return [Said(each, f"{said.pointer}/{key}/{index}", said.frame, hops) for index, each in branches]


def _list(value: Json) -> list[Any]:
    items: list[Any] = value if is_list(value) else []
    return items
