"""What goes on the wire: said in the finished source as the document says it, character by character."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeAlias

from openapi_attrs.load.kinds import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.model import Api, Json, MediaType, Operation, Pointer


Literals: TypeAlias = Mapping[str, set[str]]
"""The strings of the files of each template, as they are written."""

_CLIENT, _MODELS, _RESOURCE = "client.py.jinja", "models.py.jinja", "resource.py.jinja"


def lost_wires(literals: Literals, api: Api, tree: Json) -> Iterator[tuple[str, Pointer]]:
    """Yield names, paths and media types, and where they stand, that the document or the source has not as they are.

    `tree` is the canonical form of the document.
    """
    document = texts(tree)
    source = {template: set(map(_value, literals.get(template, ()))) for template in (_CLIENT, _MODELS, _RESOURCE)}
    for template, wire, pointer in _wires(api):
        if wire not in document or wire not in source[template]:
            yield wire, pointer


def texts(tree: Json) -> set[str]:
    """Return every text of a document, keys included."""
    found: set[str] = set()
    todo: list[Any] = [tree]
    for node in todo:
        if isinstance(node, str):
            found.add(node)
        elif is_mapping(node):
            found.update(node)
            todo += node.values()
        elif is_list(node):
            todo += node
    return found


def _value(literal: str) -> str:
    return str(ast.literal_eval(literal)) if "\\" in literal else literal[1:-1]


def _wires(api: Api) -> Iterator[tuple[str, str, Pointer]]:
    """Yield the template that prints it, what it prints, and where that stands."""
    for scheme in api.security_schemes:
        if scheme.parameter not in {"", "Authorization"}:  # a word of HTTP, which the document need not say
            yield _CLIENT, scheme.parameter, scheme.pointer
    for model in api.models:
        yield from ((_MODELS, each.wire, each.pointer) for each in model.fields)
    for operation in chain.from_iterable(resource.operations for resource in api.resources):
        yield from ((_RESOURCE, wire, pointer) for wire, pointer in _of_operation(operation))


def _of_operation(operation: Operation) -> Iterator[tuple[str, Pointer]]:
    yield operation.path, operation.pointer
    yield from ((each.wire, each.pointer) for each in operation.parameters)
    for response in operation.responses:
        yield response.status, response.pointer
        yield from _media_types(response.content, response.pointer)
    if operation.body:
        yield from ((each.wire, each.pointer) for each in operation.body.fields)
        yield from _media_types(operation.body.content, operation.body.pointer)


def _media_types(content: Iterable[MediaType], pointer: Pointer) -> Iterator[tuple[str, Pointer]]:
    yield from ((each.name, pointer) for each in content)
