"""Schemas of every version -> JSON Schema 2020-12, checked where meaning depends on it.

What needs no change is shared with the document. `pointer` is always a place in the frame's document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve

from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.resolve import nullable, values
from openapi_attrs.resolve.context import DROP, Frame, kind_of
from openapi_attrs.resolve.discriminators import discriminator
from openapi_attrs.resolve.grammar import KEYWORDS
from openapi_attrs.resolve.library import UnresolvedError
from openapi_attrs.resolve.places import schema_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.model import Json, Pointer

Handler: TypeAlias = "Callable[[Any, str, Pointer, Frame, int], Any]"
ANNOTATIONS = frozenset(
    (
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
    )
)
_NULLABLE = frozenset(("nullable", "x-nullable"))
_REWRITTEN = frozenset(("format", "exclusiveMinimum", "exclusiveMaximum", "x-content-media-type", "$dynamicRef"))


def lower(node: Json, pointer: Pointer, frame: Frame, depth: int = 0) -> Json:
    """Give the canonical schema for one of the document."""
    if not is_mapping(node):
        return _no_mapping(node, pointer, frame)
    if depth > frame.run.budgets.schema_depth:
        message = f"schemas nested deeper than {frame.run.budgets.schema_depth} levels"
        frame.error("depth-budget", message, pointer, "raise the budget 'schema_depth' if this is meant")
        return True
    if node.get("type") == "file":
        node = _file(node, pointer, frame)
    if frame.lowered:
        if "$ref" in node:
            return _lowered_reference(node, pointer, frame, depth)
        if not _NULLABLE.isdisjoint(node) and nullable.wanted(node, frame):
            return _nullable(node, pointer, frame, depth)
    elif len(node) == 1 and "$ref" in node:
        return _plain_reference(node, pointer, frame, depth)
    return keywords(node, pointer, frame, depth)


def keywords(node: dict[str, Json], pointer: Pointer, frame: Frame, depth: int) -> dict[str, Json]:
    """Go through the keywords of a schema."""
    made = None
    for key, value in node.items():
        handler = HANDLERS.get(key)
        if handler is None or (handler is values.text and type(value) is str):
            continue
        new = handler(value, key, pointer, frame, depth)
        if new is not value:
            if made is None:
                made = dict(node)
            if new is DROP:
                del made[key]
            else:
                made[key] = new
    made = node if made is None else made
    if "enum" in made and "type" in made:
        made = _fitting(made, pointer, frame)
    if "items" in node and is_list(node["items"]):
        made = _tuple(made, pointer, frame, depth)
    return made if _REWRITTEN.isdisjoint(made) else _rewritten(made, node)


def _fitting(node: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, Json]:
    """Read the values of an enum as the type means them, where none is of the type."""
    kinds = node["type"] if is_list(node["type"]) else [node["type"]]
    if "array" in kinds and not any(is_list(each) for each in node["enum"]) and values.misfit(node["enum"], kinds):
        return _with_enum_of_items(node, pointer, frame)
    read = values.fitting(node["enum"], kinds)
    if read == node["enum"]:
        return node
    values.sloppy(f"a list of other types than {' or '.join(kinds)}, and read as that", "enum", pointer, frame)
    return {**node, "enum": read}


def _with_enum_of_items(node: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, Json]:
    """Let the enum beside an array, of which no array is a value, say what its items are."""
    values.sloppy("beside an array, and read as that of its items", "enum", pointer, frame)
    items = node.get("items")
    made: dict[str, Json] = {**items} if is_mapping(items) else {}
    if "enum" not in made:
        place = f"{pointer}/items/enum"
        frame.moved(f"{pointer}/enum", frame.canonical(place))
        made["enum"] = node["enum"]
    whole = {**node, "items": _fitting(made, f"{pointer}/items", frame) if "type" in made else made}
    del whole["enum"]
    return whole


def _no_mapping(node: Json, pointer: Pointer, frame: Frame) -> Json:
    if isinstance(node, bool):
        return node
    if node is None:
        frame.warn("null-value", "a schema is null, and read as one that admits anything", pointer)
    elif node == []:
        frame.warn("sloppy-value", "a schema is an empty list, and read as one that admits anything", pointer)
    else:
        frame.error("wrong-type", f"a schema is {kind_of(node)}, a mapping or a boolean is wanted", pointer)
    return {}


# ---------------------------------------------------------------- references


def _plain_reference(node: dict[str, Json], pointer: Pointer, frame: Frame, depth: int) -> Json:
    """Give a reference alone: one to the schema that shall stand here is that schema."""
    reference = node["$ref"]
    if not isinstance(reference, str):
        return keywords(node, pointer, frame, depth)
    try:
        place = schema_place(reference, pointer, frame)
        if place == frame.canonical(pointer):
            target = frame.run.library.find(reference, frame.document, pointer)
            if target.document is not frame.document or target.pointer != pointer:
                inside = evolve(frame, document=target.document).moved(target.pointer, place)
                return lower(target.node, target.pointer, inside, depth)
    except UnresolvedError as error:
        frame.unresolved(error, pointer, "Any")
        return {}
    return node if reference[1:] == place and reference[0] == "#" else {"$ref": f"#{place}"}


def _lowered_reference(node: dict[str, Json], pointer: Pointer, frame: Frame, depth: int) -> Json:
    """Give a reference of 3.0 or 2.0: of its siblings, annotations and a wish for null count."""
    if len(node) == 1:
        return _plain_reference(node, pointer, frame, depth)
    beside = {key: value for key, value in node.items() if key in ANNOTATIONS or key.startswith("x-")}
    without = set(node) - beside.keys() - {"$ref", "nullable"}
    if without:
        message = f"beside a $ref only annotations count in {frame.run.version}, not {', '.join(sorted(without))}"
        frame.warn("reference-siblings", message, pointer)
    null = nullable.wanted(node, frame) and nullable.needs_wrapping(node, pointer, frame)
    beside.pop("x-nullable", None)
    made = keywords(beside, pointer, frame, depth)
    alone = _plain_reference({"$ref": node["$ref"]}, pointer, frame, depth)
    if null:
        return {**made, "anyOf": [alone, nullable.NULL]}
    if len(made) == len(node) - 1 and made is beside and alone == {"$ref": node["$ref"]}:
        return node
    return {**alone, **made} if is_mapping(alone) else made


def _reference(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int) -> Any:  # noqa: ANN401
    """Give `$ref` beside other keywords, or `$dynamicRef`, as a canonical reference."""
    if not isinstance(value, str):
        frame.error("wrong-type", f"{key} is {kind_of(value)}, a reference is wanted", f"{pointer}/{key}")
        return DROP
    try:
        place = schema_place(value, pointer, frame)
    except UnresolvedError as error:
        frame.unresolved(error, f"{pointer}/{key}", "Any")
        return DROP
    return value if value == f"#{place}" else f"#{place}"


# ---------------------------------------------------------------- null


def _nullable(node: dict[str, Json], pointer: Pointer, frame: Frame, depth: int) -> Json:
    """Let null in where it can be said beside the rest, else beside the whole."""
    rest = {key: value for key, value in node.items() if key not in {"nullable", "x-nullable"}}
    if not nullable.needs_wrapping(node, pointer, frame):
        made = keywords(rest, pointer, frame, depth)
        return nullable.widen(made, rest, pointer, frame)
    outside = {key: value for key, value in rest.items() if key in ANNOTATIONS or key.startswith("x-")}
    inside: Json = {key: value for key, value in rest.items() if key not in outside}
    place = f"{frame.canonical(pointer)}/anyOf/0"
    there = pointer
    if inside.keys() == {"allOf"} and is_list(inside["allOf"]) and len(inside["allOf"]) == 1:
        there, inside = f"{pointer}/allOf/0", inside["allOf"][0]
    made = keywords(outside, pointer, frame, depth)
    return {**made, "anyOf": [lower(inside, there, frame.moved(there, place), depth + 1), nullable.NULL]}


# ---------------------------------------------------------------- keywords that hold schemas


def _one(value: Json, key: str, pointer: Pointer, frame: Frame, depth: int) -> Any:  # noqa: ANN401
    if value is None:
        return values.wrong(value, "a schema", key, pointer, frame)
    if is_list(value) and key == "items":
        return value  # see _tuple
    if isinstance(value, str) and value.lower() in {"true", "false"}:
        return values.flag(value, key, pointer, frame)
    return lower(value, f"{pointer}/{key}", frame, depth + 1)


def _map(value: Json, key: str, pointer: Pointer, frame: Frame, depth: int) -> Any:  # noqa: ANN401
    if value == []:
        values.sloppy("an empty list where a mapping is wanted, and left out", key, pointer, frame)
        return DROP
    if not is_mapping(value):
        return values.wrong(value, "a mapping of schemas", key, pointer, frame)
    return schema_map(value, f"{pointer}/{key}", frame, depth + 1)


def schema_map(node: dict[str, Json], pointer: Pointer, frame: Frame, depth: int = 0) -> dict[str, Json]:
    """Lower every schema of a mapping of them."""
    made = None
    for name, schema in node.items():
        new = lower(schema, f"{pointer}/{escape(name)}", frame, depth)
        if new is not schema:
            if made is None:
                made = dict(node)
            made[name] = new
    return node if made is None else made


def _list(value: Json, key: str, pointer: Pointer, frame: Frame, depth: int) -> Any:  # noqa: ANN401
    if not is_list(value):
        return values.wrong(value, "a list of schemas", key, pointer, frame)
    items: list[Json] = value
    if not items:
        values.sloppy("empty, and left out", key, pointer, frame)
        return DROP
    made = [lower(item, f"{pointer}/{key}/{index}", frame, depth + 1) for index, item in enumerate(items)]
    return value if all(new is old for new, old in zip(made, items, strict=True)) else made


def _tuple(node: dict[str, Json], pointer: Pointer, frame: Frame, depth: int) -> dict[str, Json]:
    """Turn a list of `items` (JSON Schema before 2020-12) into `prefixItems`, `additionalItems` into `items`."""
    if frame.run.version != "2.0":
        values.sloppy("a list, as in earlier drafts, and read as prefixItems", "items", pointer, frame)
    made = {key: value for key, value in node.items() if key not in {"items", "additionalItems"}}
    renamed = (("items", "prefixItems", _list), ("additionalItems", "items", _one))
    for old, new, handler in renamed:
        if old in node:
            moved = frame.moved(f"{pointer}/{old}", f"{frame.canonical(pointer)}/{new}")
            value = handler(node[old], old, pointer, moved, depth)
            if value is not DROP:
                made[new] = value
    return made


# ---------------------------------------------------------------- other keywords


def _file(node: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, Json]:
    """Read `type: file` of Swagger 2.0 as bytes."""
    if frame.run.version != "2.0":
        values.sloppy("'file', as in Swagger 2.0, and read as a string of format binary", "type", pointer, frame)
    return {**node, "type": "string", "format": "binary"}


def _rewritten(node: dict[str, Json], written: dict[str, Json]) -> dict[str, Json]:
    """Say in 2020-12 what earlier versions say otherwise, and beside a `$dynamicRef` what it is where it stands."""
    made = dict(node)
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(made.get(exclusive), bool) and made.pop(exclusive) and bound in made:
            made[exclusive] = made.pop(bound)
    if made.get("format") == "byte" and made.get("type", "string") in ("string", ["string", "null"]):
        del made["format"]
        made.setdefault("contentEncoding", "base64")
    if "x-content-media-type" in made:
        made.setdefault("contentMediaType", made.pop("x-content-media-type"))
    if "$dynamicRef" in made:
        followed = {"$ref": made.pop("$dynamicRef"), "$dynamicRef": written["$dynamicRef"]}
        made = {**made, **followed} if "$ref" not in made else {**made, "allOf": [*made.get("allOf", []), followed]}
    return made


def _required(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int) -> Any:  # noqa: ANN401
    if isinstance(value, bool):
        values.sloppy("a boolean, as in JSON Schema draft 3, and left out", key, pointer, frame)
        return DROP
    return values.texts(value, key, pointer, frame)


def _exclusive(value: Json, key: str, pointer: Pointer, frame: Frame, depth: int) -> Any:  # noqa: ANN401
    return value if isinstance(value, bool) else values.number(value, key, pointer, frame, depth)


def _ignored_nullable(_value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int) -> Any:  # noqa: ANN401
    """Leave `nullable` out where it says nothing: it was false, or the version is 3.1 or later (told once)."""
    if not frame.lowered and key not in frame.run.ignored:
        frame.run.ignored.add(key)
        hint = "say type: [..., 'null']"
        frame.warn("ignored-keyword", f"{key} means nothing in OpenAPI {frame.run.version}", f"{pointer}/{key}", hint)
    return DROP


def _extension(value: Json, _key: str, _pointer: Pointer, frame: Frame, _depth: int) -> Any:  # noqa: ANN401
    """Leave `x-nullable: false` of Swagger 2.0 out, which says nothing; elsewhere it is anybody's extension."""
    return DROP if frame.run.version == "2.0" else value


def _const(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int) -> Any:  # noqa: ANN401
    """Leave `const` out before 3.1, which introduced it."""
    if not frame.lowered:
        return DROP if values.is_too_deep(value, f"{pointer}/{key}", frame) else value
    message = f"{key} means nothing in OpenAPI {frame.run.version}"
    frame.warn("ignored-keyword", message, f"{pointer}/{key}", "say enum, with one value")
    return DROP


def _required_of(value: Json, key: str, pointer: Pointer, frame: Frame, depth: int) -> Any:  # noqa: ANN401
    """Check `dependentRequired`: a list of properties a property."""
    if not is_mapping(value):
        return values.wrong(value, "a mapping", key, pointer, frame)
    at = f"{pointer}/{key}"
    made = {name: values.texts(each, name, at, frame, depth) for name, each in value.items()}
    return {name: each for name, each in made.items() if each is not DROP}


def _rules(value: Json, key: str, pointer: Pointer, frame: Frame, depth: int) -> Any:  # noqa: ANN401
    """Lower the schemas of `x-validation-rules`, which are 2020-12 in every version; a text is somebody else's."""
    if isinstance(value, str):
        values.sloppy("text and no list of rules, and left out", key, pointer, frame)
        return DROP
    if not is_list(value):
        return value
    strict = evolve(frame, lowered=False)
    return [
        keywords(rule, f"{pointer}/{key}/{index}", strict, depth + 1) if is_mapping(rule) else rule
        for index, rule in enumerate(value)
    ]


def _examples(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int) -> Any:  # noqa: ANN401
    if is_list(value):
        return value
    values.sloppy(f"{kind_of(value)} where a list is wanted, and left out", key, pointer, frame)
    return DROP


def _left_out(_value: Json, _key: str, _pointer: Pointer, _frame: Frame, _depth: int) -> Any:  # noqa: ANN401
    """Leave out what only references needed, which are canonical now."""
    return DROP


_HOLDERS: dict[str, Handler] = {"schema": _one, "schema map": _map, "schema list": _list}
HANDLERS: dict[str, Handler] = {
    **{key: _HOLDERS[field.shape] for key, field in KEYWORDS.items()},
    "$ref": _reference,
    "$dynamicRef": _reference,
    "$anchor": _left_out,
    "type": values.types,
    "enum": values.choices,
    "const": _const,
    "required": _required,
    "dependentRequired": _required_of,
    "discriminator": discriminator,
    "pattern": values.pattern,
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), _exclusive),
    **dict.fromkeys(("minimum", "maximum"), values.number),
    "multipleOf": values.step,
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), values.count),
    **dict.fromkeys(("minProperties", "maxProperties", "minContains", "maxContains"), values.count),
    **dict.fromkeys(("uniqueItems", "deprecated", "readOnly", "writeOnly"), values.flag),
    **dict.fromkeys(("title", "description", "format", "contentEncoding", "contentMediaType"), values.text),
    "examples": _examples,
    "nullable": _ignored_nullable,
    "x-nullable": _extension,
    "x-validation-rules": _rules,
}
