"""Operations of Swagger 2.0 -> operations of OpenAPI 3.1.

Bodies and forms become request bodies, `consumes` and `produces` their media types, `collectionFormat` a style. The
styles of 2.0 that 3.x lost in some places are kept there (`tsv` is called tabDelimited).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.resolve import objects, operations, values
from openapi_attrs.resolve.context import DROP, Frame, kind_of, shown
from openapi_attrs.resolve.library import UnresolvedError
from openapi_attrs.resolve.schemas import lower
from openapi_attrs.resolve.walk import followed, is_composite, mapping, schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.model import Json, Pointer

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_OTHERWISE = frozenset(("parameters", "consumes", "produces", "schemes", "responses"))
_SCHEMA_KEYS = frozenset(
    ("type", "format", "items", "default", "enum", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "x-nullable")
) | {"exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"}
_JSON, _BYTES = "application/json", "application/octet-stream"
_FORM, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


@frozen
class Raw:
    """A mapping as written, and where."""

    node: dict[str, Json]
    pointer: Pointer
    frame: Frame


def entries(holder: dict[str, Json], key: str, pointer: Pointer, frame: Frame) -> Iterator[tuple[str, Raw]]:
    """Give the mappings in a mapping by name, references followed; what is no mapping is told."""
    at, node = f"{pointer}/{key}", holder.get(key)
    if node is None:
        return
    if node == []:
        values.sloppy("an empty list where a mapping is wanted", key, pointer, frame)
        return
    if not is_mapping(node):
        frame.error("wrong-type", f"{key} is {kind_of(node)}, a mapping is wanted", at)
        return
    for name, value in node.items():
        if not name.startswith("x-"):
            for raw in _followed(value, f"{at}/{escape(name)}", frame):
                yield name, raw


def _followed(node: Json, pointer: Pointer, frame: Frame) -> list[Raw]:
    """Give a mapping after its references, or nothing and a problem."""
    try:
        found, there, inside = followed(node, pointer, frame)
    except UnresolvedError as error:
        frame.unresolved(error, pointer, "left out")
        return []
    if is_mapping(found):
        return [Raw(found, there, inside)]
    if found is None:
        frame.warn("null-value", f"{shown(pointer)} is null, and left out", pointer)
    else:
        frame.error("wrong-type", f"{shown(pointer)} is {kind_of(found)}, a mapping is wanted", pointer)
    return []


def path_item(raw: Raw, here: Pointer) -> dict[str, Json]:
    """Give the path item that goes to `here`."""
    frame = evolve(raw.frame, there=raw.pointer, here=here)
    common = _parameters(raw.node, raw.pointer, frame)
    made = {key: value for key, value in raw.node.items() if key.startswith("x-")}
    written = operations.misspelt(raw.node, raw.pointer, frame)
    for method in _METHODS:
        key = written.get(method, method)
        node = raw.node.get(key)
        if node is None:
            continue
        for each in _followed(node, f"{raw.pointer}/{key}", frame):
            made[method] = _operation(each, common, f"{here}/{method}")
    return made


def _parameters(holder: dict[str, Json], pointer: Pointer, frame: Frame) -> list[Raw]:
    node = holder.get("parameters")
    if node is None:
        return []
    if not is_list(node):
        frame.error("wrong-type", f"parameters is {kind_of(node)}, a list is wanted", f"{pointer}/parameters")
        return []
    items: list[Json] = node
    return [raw for index, item in enumerate(items) for raw in _followed(item, f"{pointer}/parameters/{index}", frame)]


def _operation(raw: Raw, common: list[Raw], here: Pointer) -> dict[str, Json]:
    node, frame = raw.node, evolve(raw.frame, there=raw.pointer, here=here)
    if "requestBody" in node:
        frame.error(
            "not-in-version", "requestBody belongs to OpenAPI 3, not to Swagger 2.0", f"{raw.pointer}/requestBody"
        )
    frame.run.origins.append((here, frame.document, raw.pointer))
    made = mapping(
        {key: value for key, value in node.items() if key not in _OTHERWISE}, "operation", raw.pointer, frame
    )
    listed = {_identity(each): each for each in (*common, *_parameters(node, raw.pointer, frame))}
    parameters, body, form = _sorted(listed.values())
    made = dict(made)
    for each in parameters:
        parameter = _parameter(each, f"{here}/parameters/{len(made.setdefault('parameters', []))}")
        if parameter is not DROP:
            made["parameters"].append(parameter)
    consumes = _media("consumes", raw, frame)
    if body is not None:
        made["requestBody"] = _body(body, consumes, f"{here}/requestBody")
    elif form:
        made["requestBody"] = _form(form, consumes, f"{here}/requestBody")
    made["responses"] = _responses(raw, _media("produces", raw, frame), here)
    return made


def _identity(raw: Raw) -> tuple[str, str]:
    """Give place and name, made up where they are wrong, which is told later."""
    where, name = raw.node.get("in"), raw.node.get("name")
    return str(where), name if isinstance(name, str) else f"{raw.pointer} has no name"


def _sorted(listed: Iterable[Raw]) -> tuple[list[Raw], Raw | None, list[Raw]]:
    """Tell the parameters of a request from its body and the fields of its form."""
    parameters: list[Raw] = []
    form: list[Raw] = []
    body = None
    for each in listed:
        where = each.node.get("in")
        if where == "body":
            if body is not None:
                each.frame.error("duplicate-body", "an operation has one body", each.pointer)
            body = each
        elif where == "formData":
            form.append(each)
        else:
            parameters.append(each)
    return parameters, body, form


def _media(key: str, raw: Raw, frame: Frame) -> list[str]:
    """Give the media types of an operation, or those of the document."""
    root = frame.run.main.tree
    holder, pointer = (raw.node, raw.pointer) if raw.node.get(key) else (root, "")
    if not holder.get(key):
        return []
    inside = frame if holder is raw.node else evolve(frame, document=frame.run.main)
    found = values.texts(holder[key], key, pointer, inside)
    return [] if found is DROP else found


def _parameter(raw: Raw, here: Pointer) -> Any:  # noqa: ANN401
    node, frame = raw.node, raw.frame.moved(raw.pointer, here)
    if "schema" in node:
        frame.error("not-in-version", "only a body has a schema in Swagger 2.0", f"{raw.pointer}/schema")
    kept = {key: value for key, value in node.items() if key not in _SCHEMA_KEYS | {"collectionFormat", "schema"}}
    made = mapping({**kept, "schema": True}, "parameter", raw.pointer, frame)
    if made is DROP:
        return DROP
    return {**made, **_style(raw, made["in"]), "schema": _schema(raw, f"{here}/schema")}


def _schema(raw: Raw, here: Pointer) -> Json:
    """Give the schema that a parameter or header of 2.0 is itself."""
    inside = raw.frame.moved(raw.pointer, here)
    return lower({key: value for key, value in raw.node.items() if key in _SCHEMA_KEYS}, raw.pointer, inside)


def _style(raw: Raw, where: str) -> dict[str, Json]:
    """Say the collection format of an array as a style."""
    if raw.node.get("type") != "array":
        return {}
    said = raw.node.get("collectionFormat") or "csv"
    if not isinstance(said, str) or said not in objects.COLLECTIONS:
        raw.frame.error("unknown-style", f"there is no collectionFormat {said!r}", f"{raw.pointer}/collectionFormat")
        return {}
    return objects.collection(said, where)


def _body(raw: Raw, consumes: list[str], here: Pointer) -> Json:
    frame = raw.frame.moved(raw.pointer, here)
    made = mapping({**_described(raw), "content": {}}, "header", raw.pointer, frame)
    content = _content(raw, consumes or [_JSON], here)
    return {**made, "content": content}


def _header(raw: Raw, here: Pointer) -> Json:
    made = mapping(_described(raw), "header", raw.pointer, raw.frame)
    return {**made, "schema": _schema(raw, f"{here}/schema")}


def _described(raw: Raw) -> dict[str, Json]:
    return {key: value for key, value in raw.node.items() if key in {"description", "required"} or key.startswith("x-")}


def _content(raw: Raw, media: list[str], here: Pointer) -> dict[str, Json]:
    """Give a schema to each media type: once, and then by reference where it is more than a reference or a scalar."""
    made: dict[str, Json] = {}
    first = f"{here}/content/{escape(media[0])}/schema"
    inside = raw.frame.moved(f"{raw.pointer}/schema", first)
    lowered: Json = schema(raw.node["schema"], f"{raw.pointer}/schema", inside) if "schema" in raw.node else {}
    for name in media:
        repeated = name != media[0] and is_composite(lowered)
        if repeated:
            raw.frame.run.referred[first] = raw.frame.document, f"{raw.pointer}/schema"
        made[name] = {"schema": {"$ref": f"#{first}"} if repeated else lowered}
    return made


def _form(fields: list[Raw], consumes: list[str], here: Pointer) -> Json:
    """Give the body of a form: an object with a property a field."""
    forms = [name for name in consumes if "form" in name]
    binary = any(each.node.get("type") == "file" for each in fields)
    media = forms or [_MULTIPART if binary else _FORM]
    place = f"{here}/content/{escape(media[0])}/schema"
    properties: dict[str, Json] = {}
    required: list[str] = []
    encoding: dict[str, Json] = {}
    for each in fields:
        name = each.node.get("name")
        if not isinstance(name, str):
            each.frame.error("missing-field", "a parameter has a name", each.pointer)
            continue
        made = _schema(each, f"{place}/properties/{escape(name)}")
        described = mapping(_described(each), "header", each.pointer, each.frame)
        if described.pop("required", False):
            required.append(name)
        properties[name] = {**described, **made}
        if style := _style(each, "query"):
            encoding[name] = style
    schema_: dict[str, Json] = {"type": "object", "properties": properties}
    if required:
        schema_["required"] = required
    content: dict[str, Json] = {"schema": schema_}
    if encoding:
        content["encoding"] = encoding
    return {"required": bool(required), "content": dict.fromkeys(media, content)}


def _responses(raw: Raw, produces: list[str], here: Pointer) -> dict[str, Json]:
    made: dict[str, Json] = {}
    for status, each in entries(raw.node, "responses", raw.pointer, raw.frame):
        made[status] = _response(each, produces, f"{here}/responses/{escape(status)}")
    frame = evolve(raw.frame, there=raw.pointer, here=here)
    checked: dict[str, Json] = operations.responses(made, made, f"{raw.pointer}/responses", frame)
    return checked


def _response(raw: Raw, produces: list[str], here: Pointer) -> dict[str, Json]:
    frame = raw.frame.moved(raw.pointer, here)
    kept = {key: value for key, value in raw.node.items() if key == "description" or key.startswith("x-")}
    made = dict(mapping(kept, "response", raw.pointer, frame))
    headers = dict(entries(raw.node, "headers", raw.pointer, frame))
    if headers:
        made["headers"] = {name: _header(each, f"{here}/headers/{escape(name)}") for name, each in headers.items()}
    if raw.node.get("schema") is None:
        return made
    node: Any = raw.node["schema"]
    binary = is_mapping(node) and node.get("type") == "file"
    made["content"] = _content(raw, produces or [_BYTES if binary else _JSON], here)
    if binary:  # "the response is a file" whatever it holds (Swagger 2.0, Response Object)
        made["content"] = {name: {**each, "x-openapi-attrs-kind": "bytes"} for name, each in made["content"].items()}
    examples = raw.node.get("examples")
    if is_mapping(examples):
        known = examples
        made["content"] = {
            name: {**each, "example": known[name]} if name in known else each for name, each in made["content"].items()
        }
    return made
