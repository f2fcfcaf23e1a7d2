"""Parameters, and the keywords they share a method with."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, cast

from attrs import evolve

from openapi_attrs import names
from openapi_attrs.build.encodings import encodings
from openapi_attrs.build.media_kinds import media_kind
from openapi_attrs.build.reader import below
from openapi_attrs.build.schemas import asked
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.model import ANY, Parameter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.build.reader import Node
    from openapi_attrs.build.repeated import Once
    from openapi_attrs.build.types import Types
    from openapi_attrs.model import Encoding, Field, Json, Pointer

Place = Literal["path", "query", "querystring", "header", "cookie"]
_STYLES: dict[str, str] = {
    "path": "simple",
    "query": "form",
    "querystring": "form",
    "header": "simple",
    "cookie": "form",
}
_KEYWORD = names.Style("snake", names.KEYWORD.prefix)


def parameters(made: Types, once: Once[Parameter | None], node: Node, pointer: Pointer) -> tuple[Parameter, ...]:
    """Read `parameters`; they have no names yet but those that are asked for."""
    at = below(pointer, "parameters")
    found: list[Parameter] = []
    for index, value in enumerate(made.reader.sequence(node, "parameters", pointer)):
        here = below(at, index)
        parameter = once.of(value, here, partial(_parameter, made, value))
        if parameter is not None:
            name = made.pins.attribute(here, value) or ""
            is_here = parameter.pointer == here and not name
            found.append(parameter if is_here else evolve(parameter, name=name, pointer=here))
    return tuple(found)


def _parameter(made: Types, value: Json, pointer: Pointer) -> Parameter | None:
    node = made.reader.node(value, pointer)
    if node is None:
        return None
    where, wire = node.get("in"), node.get("name")
    if where not in _STYLES or not isinstance(wire, str):
        made.reader.lose("unknown-parameter", "a parameter needs a name and a known place", pointer, "nothing")
        return None
    media_type, schema, at, of_form = _described(made, node, pointer)
    style = made.reader.text(node, "style") or _STYLES[where]
    explode = node.get("explode")
    return Parameter(
        name="",
        wire=wire,
        where=cast("Place", where),
        type=ANY if schema is None else made.of(at, schema),
        required=node.get("required") is True or where == "path",
        doc=made.reader.text(node, "description") or _text(schema),
        pointer=pointer,
        schema=None if schema is None else asked(made.reader, at, schema),
        style=style,
        explode=explode if isinstance(explode, bool) else style in {"form", "cookie", "deepObject"},
        allow_reserved=node.get("allowReserved") is True,
        media_type=media_type,
        deprecated=node.get("deprecated") is True,
        encodings=of_form if where == "querystring" else (),
    )


def _described(made: Types, node: Node, pointer: Pointer) -> tuple[str | None, Json, Pointer, tuple[Encoding, ...]]:
    """Give the media type, where `content` names one, the schema, and how properties of a form travel."""
    for name, value in made.reader.mapping(node, "content", pointer).items():
        at = below(pointer, "content", name)
        media = made.reader.node(value, at) or {}
        of_form = encodings(made, media, at) if media_kind(name) == "form" else ()
        return name, media.get("schema"), below(at, "schema"), of_form
    return None, node.get("schema"), below(pointer, "schema"), ()


def _text(schema: Json) -> str:
    found: Any = schema.get("description") if is_mapping(schema) else None
    return found if isinstance(found, str) else ""


def keywords(parameters: Iterable[Parameter], fields: Iterable[Field]) -> tuple[list[str], list[str]]:
    """Name the keywords of a method; a name that two places share, or the method takes, says its place."""
    parameters, fields = list(parameters), list(fields)
    pinned = {index: parameter.name for index, parameter in enumerate(parameters) if parameter.name}
    local = _within_places(parameters)
    entries: list[tuple[str, str, str]] = [(local[p.where, p.wire], p.where, p.wire) for p in parameters]
    entries += [(field.name, "body", field.wire) for field in fields]
    counts = Counter(name for i, (name, _, _) in enumerate(entries) if i not in pinned)
    used = {*names.KEYWORD.taken, *pinned.values()}
    clear = {name for name, count in counts.items() if count == 1 and name not in used}
    used |= clear
    result: list[str] = []
    for index, (name, place, wire) in enumerate(entries):
        wanted = pinned.get(index) or (name if name in clear else _in_place(name.rstrip("_"), place))
        if index not in pinned and name not in clear:
            wanted = names.marked(wanted, wire, _KEYWORD, used) if wanted in used else wanted
            used.add(wanted)
        result.append(wanted)
    return result[: len(parameters)], result[len(parameters) :]


def _in_place(name: str, place: str) -> str:
    return f"{name}_" if name == place else f"{name}_{place}"


def _within_places(parameters: Iterable[Parameter]) -> dict[tuple[str, str], str]:
    wires: dict[str, list[str]] = {}
    for parameter in parameters:
        wires.setdefault(parameter.where, []).append(parameter.wire)
    return {
        (place, wire): name
        for place, listed in wires.items()
        for wire, name in names.assign(list(dict.fromkeys(listed)), _KEYWORD).items()
    }
