"""Operations: what a method takes, sends and gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from openapi_attrs.build.media import contents
from openapi_attrs.build.parameters import keywords, parameters
from openapi_attrs.build.reader import below
from openapi_attrs.build.security import requirements, servers
from openapi_attrs.model import NONE, Body, Named, Operation, Response, UnionOf

if TYPE_CHECKING:
    from openapi_attrs.build.reader import Node
    from openapi_attrs.build.routes import Route
    from openapi_attrs.build.types import Types
    from openapi_attrs.model import Field, MediaType, Parameter, Pointer, SecurityRequirement


@frozen
class Common:
    """What the document says for all operations."""

    security: tuple[SecurityRequirement, ...]
    schemes: frozenset[str]


def operation(made: Types, route: Route, common: Common) -> Operation:
    """Read an operation; what needs all models, its names and the fields of its body, is not there yet."""
    reader, node, pointer = made.reader, route.node, route.pointer
    own = "security" in node
    return Operation(
        name="",
        method=route.method.upper(),
        path=route.path,
        operation_id=route.operation_id,
        doc=documentation(reader.text(node, "summary"), reader.text(node, "description")),
        parameters=parameters(made, node, pointer),
        body=_body(made, node, pointer),
        responses=_responses(made, node, pointer),
        security=requirements(reader, node, pointer, common.schemes) if own else common.security,
        servers=servers(reader, node, pointer) or servers(reader, route.item, route.item_pointer),
        pointer=pointer,
        deprecated=node.get("deprecated") is True,
    )


def documentation(summary: str, description: str) -> str:
    """Put a summary before a description that does not begin with it."""
    summary, description = summary.strip(), description.strip()
    if not summary or description.startswith(summary.rstrip(".")):
        return description
    return f"{summary}\n\n{description}" if description else summary


def _body(made: Types, node: Node, pointer: Pointer) -> Body | None:
    body = made.reader.mapping(node, "requestBody", pointer)
    at = below(pointer, "requestBody")
    if not body:
        return None
    doc = made.reader.text(body, "description")
    return Body(body.get("required") is True, contents(made, body, at), doc, (), at)


def _responses(made: Types, node: Node, pointer: Pointer) -> tuple[Response, ...]:
    at = below(pointer, "responses")
    found: list[Response] = []
    for status, value in made.reader.mapping(node, "responses", pointer).items():
        there = below(at, status)
        response = None if status.startswith("x-") else made.reader.node(value, there)
        if response is not None:
            doc = made.reader.text(response, "description")
            found.append(Response(status, contents(made, response, there), doc, there))
    return tuple(found)


def finished(operation: Operation, name: str, fields: dict[Pointer, tuple[Field, ...]]) -> Operation:
    """Add the names, and the fields of the body; `fields` are those of each model."""
    body_fields = _body_fields(operation.body, fields) if operation.body else ()
    of_parameters, of_fields = keywords(operation.parameters, body_fields)
    return evolve(
        operation,
        name=name,
        parameters=tuple(map(_renamed, operation.parameters, of_parameters)),
        body=operation.body and evolve(operation.body, fields=tuple(map(_renamed_field, body_fields, of_fields))),
    )


def _renamed(parameter: Parameter, name: str) -> Parameter:
    return evolve(parameter, name=name)


def _renamed_field(field: Field, name: str) -> Field:
    return field if field.name == name else evolve(field, name=name)


def _body_fields(body: Body, fields: dict[Pointer, tuple[Field, ...]]) -> tuple[Field, ...]:
    """Give the properties of the object that a body is; of the first media type that has them, JSON before forms."""
    ranked = sorted(body.content, key=lambda media_type: _RANKS.index(media_type.kind))
    for media_type in ranked:
        pointer = _object(media_type)
        if pointer is not None:
            return tuple(field for field in fields.get(pointer, ()) if not field.read_only)
    return ()


_RANKS = ("json", "multipart", "form", "text", "bytes")


def _object(media_type: MediaType) -> Pointer | None:
    type_ = media_type.type
    if isinstance(type_, UnionOf):
        branches = [branch for branch in type_.branches if branch is not NONE]
        type_ = branches[0] if len(branches) == 1 else type_
    return type_.pointer if isinstance(type_, Named) else None
