"""Links of a response to other operations, which are documentation: what a call gives stays what it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from openapi_attrs.build.reader import below
from openapi_attrs.model import Link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_attrs.build.reader import Node, Reader
    from openapi_attrs.model import Json, Pointer


def links(reader: Reader, response: Node, pointer: Pointer) -> Iterator[Link]:
    """Read the links of a response (OpenAPI 3.1, Link Object)."""
    at = below(pointer, "links")
    for name, value in reader.mapping(response, "links", pointer).items():
        link = reader.node(value, below(at, name)) or {}
        operation = reader.text(link, "operationId") or reader.text(link, "operationRef")
        if operation:
            given = dict(reader.mapping(link, "parameters", below(at, name)))
            given |= {"body": link["requestBody"]} if "requestBody" in link else {}
            arguments = tuple((wire, _shown(expression)) for wire, expression in given.items())
            yield Link(name, operation, arguments, reader.text(link, "description"))


def _shown(expression: Json) -> str:
    is_expression = isinstance(expression, str) and expression.startswith("$")
    return expression if is_expression else json.dumps(expression, ensure_ascii=False)
