"""Paths, path items and operations: each operation has all of its parameters, each path its placeholders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.resolve.context import DROP, Frame, Inlined, kind_of
from openapi_attrs.resolve.grammar import METHODS, PLACEHOLDER, Field
from openapi_attrs.resolve.library import UnresolvedError
from openapi_attrs.resolve.walk import captured, followed, part, placed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_attrs.model import Json, Pointer

_STATUS = re.compile(r"[0-9]{3}|[1-5]XX|default")
_STYLED = frozenset({"style", "explode", "allowReserved"})
_PARAMETER, _OPERATION = Field("one", "parameter"), Field("one", "operation")


def paths(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Tell of paths that start without a slash; make a parameter of each placeholder that has none."""
    complete: dict[str, Json] = {}
    for path, item in made.items():
        if path.startswith("x-"):
            complete[path] = item
            continue
        at = f"{pointer}/{escape(path)}"
        if not path.startswith("/") and f"/{path}" in made:
            frame.error("path-without-slash", f"the path {path!r} does not start with a slash, another does", at)
            continue
        if not path.startswith("/"):
            frame.warn("path-without-slash", f"the path {path!r} does not start with a slash; it is sent with one", at)
        complete[path] = _with_placeholders(path, item, at, frame)
    return complete if any(complete.get(path) is not made[path] for path in made) else made


def _with_placeholders(path: str, item: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, Json]:
    names = dict.fromkeys(PLACEHOLDER.findall(path.partition("?")[0]))
    made = None
    for keys, operation in operations_of(item):
        at = "".join(f"/{escape(key)}" for key in keys)
        _check_querystring(operation, pointer + at, frame)
        declared = {each["name"] for each in operation.get("parameters", []) if each["in"] == "path"}
        missing = [name for name in names if name not in declared]
        if not missing:
            continue
        for name in missing:
            frame.warn("undeclared-placeholder", f"no parameter declares {{{name}}}; it is taken as text", pointer + at)
        added = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in missing]
        made = dict(item) if made is None else made
        complete = {**operation, "parameters": [*operation.get("parameters", []), *added]}
        if len(keys) == 1:
            made[keys[0]] = complete
        else:
            made[keys[0]] = {**made[keys[0]], keys[1]: complete}
    return item if made is None else made


def _check_querystring(operation: dict[str, Json], pointer: Pointer, frame: Frame) -> None:
    """Refuse a parameter that is the whole query beside another (OpenAPI 3.2, section 4.12.1)."""
    places = [each["in"] for each in operation.get("parameters", [])]
    if "querystring" in places and places.count("querystring") + places.count("query") > 1:
        message = "a querystring parameter is the whole query: none in query may stand beside it, and no other"
        frame.error("querystring-beside-query", message, f"{pointer}/parameters")


def operations_of(item: dict[str, Json]) -> Iterator[tuple[tuple[str, ...], dict[str, Json]]]:
    """Give the operations of a path item, by the keys that lead to them."""
    for key, value in item.items():
        if key in METHODS and is_mapping(value):
            yield (key,), value
        elif key == "additionalOperations" and is_mapping(value):
            for method, operation in value.items():
                yield (key, method), operation


def path_item(made: dict[str, Json], raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Give every operation the parameters that its path item has for all of them."""
    made = _with_misspelt(made, raw, pointer, frame)
    if "parameters" not in raw:
        return made
    common = _common(raw["parameters"], f"{pointer}/parameters", frame)
    complete = {key: value for key, value in made.items() if key != "parameters"}
    for keys, each in operations_of(made):
        at = frame.canonical(pointer) + "".join(f"/{escape(key)}" for key in keys)
        merged = _merged(each, common, at, frame)
        complete[keys[0]] = merged if len(keys) == 1 else {**complete[keys[0]], keys[1]: merged}
    return complete


def misspelt(item: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, str]:
    """Find the methods in capitals, by what they are; what else looks like an operation is told, and lost."""
    found: dict[str, str] = {}
    for key, value in item.items():
        if key in METHODS or not is_mapping(value) or key.startswith("x-"):
            continue
        at, method = f"{pointer}/{escape(key)}", key.lower()
        if method in METHODS and method not in item:
            frame.warn("sloppy-value", f"{key} is read as {method!r}", at)
            found[method] = key
        elif method in METHODS or "responses" in value:
            message = f"{key!r} is no method of a path item"
            frame.run.problems.lose("unknown-method", message, frame.document.where(at), "left out")
    return found


def _with_misspelt(made: dict[str, Json], raw: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, Json]:
    for method, key in misspelt(raw, pointer, frame).items():
        at = f"{pointer}/{escape(key)}"
        inside = frame.moved(at, f"{frame.canonical(pointer)}/{method}")
        made = {**made, method: part(raw[key], _OPERATION, at, inside)}
    return made


def _common(node: Json, pointer: Pointer, frame: Frame) -> list[Inlined]:
    """Make the parameters of a path item once, to put them into its operations."""
    if node is None:
        frame.warn("null-value", "parameters is null, and left out", pointer)
        return []
    try:
        items, there, outer = followed(node, pointer, frame)
    except UnresolvedError as error:
        frame.unresolved(error, pointer, "left out")
        return []
    if not is_list(items):
        frame.error("wrong-type", f"parameters is {kind_of(items)}, a list is wanted", pointer)
        return []
    listed: list[Json] = items
    return [_one(outer, item, f"{there}/{index}") for index, item in enumerate(listed)]


def _one(frame: Frame, item: Json, pointer: Pointer) -> Inlined:
    inside = evolve(frame, there=pointer, here="")

    def make() -> Any:  # noqa: ANN401
        frame.run.origins.append(("", frame.document, pointer))
        return part(item, _PARAMETER, pointer, inside)

    return captured(frame.run, make)


def _merged(made: dict[str, Json], common: list[Inlined], at: Pointer, frame: Frame) -> dict[str, Json]:
    own: list[dict[str, Json]] = made.get("parameters", [])
    known, merged = {_identity(each) for each in own}, list(own)
    for each in common:
        if each.node is not DROP and _identity(each.node) not in known:
            known.add(_identity(each.node))
            merged.append(placed(each, f"{at}/parameters/{len(merged)}", frame))
    return {**made, "parameters": merged} if len(merged) > len(own) else made


def _identity(parameter: dict[str, Json]) -> tuple[str, str]:
    name, where = parameter["name"], parameter["in"]
    return where, name.lower() if where == "header" else name


def operation(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Leave out a parameter that an operation has twice."""
    parameters: list[dict[str, Json]] = made.get("parameters", [])
    once = {_identity(each): each for each in reversed(parameters)}
    if len(once) == len(parameters):
        return made
    frame.warn("duplicate-parameter", "a parameter stands here twice; the first counts", f"{pointer}/parameters")
    return {**made, "parameters": [each for each in parameters if once[_identity(each)] is each]}


def responses(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Check that a response is for a status, a range of them, or all others."""
    renamed: dict[str, Json] = {}
    for status, response in made.items():
        at, name = f"{pointer}/{escape(status)}", status
        if not status.startswith("x-") and not _STATUS.fullmatch(status):
            name = status.lower() if status.lower() == "default" else status.upper()
            if not _STATUS.fullmatch(name):
                hint = "a status of three digits, a range such as 4XX, or default"
                frame.error("unknown-status", f"{status!r} is no status", at, hint)
                continue
            frame.warn("sloppy-value", f"{status!r} is read as {name!r}", at)
            frame.moved(at, f"{frame.canonical(pointer)}/{name}")
        renamed.setdefault(name, response)
    return made if renamed.keys() == made.keys() else renamed


def request_body(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Leave out a body without content, and what OpenAPI 3.0 ignores in multipart: styles (3.0.4, Encoding Object)."""
    content = made.get("content")
    if not content:
        frame.warn("missing-field", "a request body has content; this one is left out", pointer)
        return DROP
    if frame.run.version != "3.0" or not any(name.lower().startswith("multipart/") for name in content):
        return made
    plain = {
        name: _without_styles(each, f"{pointer}/content/{escape(name)}", frame)
        if name.lower().startswith("multipart/")
        else each
        for name, each in content.items()
    }
    return {**made, "content": plain}


def _without_styles(media_type: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, Json]:
    kept = {
        name: {key: value for key, value in encoding.items() if key not in _STYLED}
        for name, encoding in media_type.get("encoding", {}).items()
        if not _STYLED.issuperset(encoding)
    }
    if kept == media_type.get("encoding", {}):
        return media_type
    frame.warn("ignored-keyword", "in OpenAPI 3.0, multipart bodies have no styles", f"{pointer}/encoding")
    return {**media_type, "encoding": kept}
