"""Operations: what a method takes, sends and gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.build.links import links
from openapi_attrs.build.media import received_contents, sent_contents
from openapi_attrs.build.parameters import parameters
from openapi_attrs.build.reader import below
from openapi_attrs.build.repeated import Once, least_pointers
from openapi_attrs.build.security import requirements, servers
from openapi_attrs.model import NONE, Body, Named, Operation, Response, UnionOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_attrs.build.models import Reached
    from openapi_attrs.build.reader import Node
    from openapi_attrs.build.routes import Route
    from openapi_attrs.build.sharing import Substitution
    from openapi_attrs.build.types import Types
    from openapi_attrs.model import Field, MediaType, Parameter, Pointer, SecurityRequirement, Type


@frozen
class Common:
    """What the document says for all operations."""

    security: tuple[SecurityRequirement, ...]
    schemes: frozenset[str]


@frozen(eq=False)
class Repeated:
    """What operations share: parameters, and what their bodies and responses carry."""

    parameters: Once[Parameter | None]
    contents: Once[tuple[MediaType, ...]]

    @classmethod
    def of(cls, found: list[Route]) -> Repeated:
        """Look for what stands in several operations."""
        least = least_pointers(found)
        return cls(Once(least), Once(least))


def operation(made: Types, route: Route, common: Common, repeated: Repeated) -> Operation:
    """Read an operation; what needs all models, its names and the fields of its body, is not there yet."""
    reader, node, pointer = made.reader, route.node, route.pointer
    own = "security" in node
    return Operation(
        name="",
        method=route.sent_method,
        path=route.path,
        operation_id=route.operation_id,
        doc=documentation(reader.text(node, "summary"), reader.text(node, "description")),
        parameters=parameters(made, repeated.parameters, node, pointer),
        body=_body(made, repeated, node, pointer),
        responses=_responses(made, repeated, node, pointer),
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


def _body(made: Types, repeated: Repeated, node: Node, pointer: Pointer) -> Body | None:
    body = made.reader.mapping(node, "requestBody", pointer)
    at = below(pointer, "requestBody")
    if not body:
        return None
    doc = made.reader.text(body, "description")
    contents = repeated.contents.of(body, at, lambda there: sent_contents(made, body, there))
    return Body(body.get("required") is True, contents, doc, (), at)


_EMPTY = frozenset({"100", "101", "102", "103", "1XX", "204", "205", "304"})
"""Answers without content whatever the document says (RFC 9110 sections 15.2, 15.3.5, 15.3.6, 15.4.5)."""


def _responses(made: Types, repeated: Repeated, node: Node, pointer: Pointer) -> tuple[Response, ...]:
    at = below(pointer, "responses")
    found: list[Response] = []
    for status, value in made.reader.mapping(node, "responses", pointer).items():
        there = below(at, status)
        response = None if status.startswith("x-") else made.reader.node(value, there)
        if response is not None:
            doc = made.reader.text(response, "description")
            content = _received(made, repeated, status, response, there)
            found.append(Response(status, content, doc, there, tuple(links(made.reader, response, there))))
    return tuple(found)


def _received(made: Types, repeated: Repeated, status: str, response: Node, pointer: Pointer) -> tuple[MediaType, ...]:
    if status in _EMPTY:
        return ()
    return repeated.contents.of(response, pointer, lambda there: received_contents(made, response, there))


def body_fields(body: Body, all_: Reached, substitution: Substitution) -> tuple[Field, ...]:
    """Give the properties of the object that a body is, but for those that are only read.

    Of several media types, those of the first that is an object; none where a body is no object.
    """
    for media_type in body.content:
        draft = all_.drafts.get(_object(substitution.of(media_type.type), all_.aliases) or "")
        if draft is not None:
            return tuple(field for field in draft.fields if not field.read_only)
    return ()


def _object(type_: Type, aliases: Mapping[Pointer, Type]) -> Pointer | None:
    """Give the one model that a type is, null beside it or not."""
    while isinstance(type_, UnionOf) or (isinstance(type_, Named) and type_.pointer in aliases):
        if isinstance(type_, Named):
            type_ = aliases[type_.pointer]
            continue
        branches = [branch for branch in type_.branches if branch is not NONE]
        if len(branches) != 1:
            return None
        type_ = branches[0]
    return type_.pointer if isinstance(type_, Named) else None
