"""Requests that the API sends: webhooks, and callbacks of operations."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from attrs import frozen

from openapi_attrs import names
from openapi_attrs.build.media import received_contents
from openapi_attrs.build.operations import documentation
from openapi_attrs.build.reader import below
from openapi_attrs.build.routes import operations
from openapi_attrs.model import Webhook

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openapi_attrs.build.reader import Node, Reader
    from openapi_attrs.build.routes import Route
    from openapi_attrs.build.types import Types
    from openapi_attrs.model import Pointer


@frozen
class Sent:
    """An operation of a webhook or a callback."""

    pointer: Pointer
    wire: str
    method: str
    node: Node
    spelling: str


def webhooks_of(reader: Reader) -> Iterator[Sent]:
    """Give the webhooks of a document."""
    for wire, item in reader.mapping(cast("Node", reader.document.tree), "webhooks", "").items():
        yield from _operations(reader, below("/webhooks", wire), wire, item, f"{wire} webhook")


def callbacks_of(reader: Reader, found: Iterable[Route]) -> Iterator[Sent]:
    """Give the callbacks of operations."""
    for route in found:
        at = below(route.pointer, "callbacks")
        for wire, callback in reader.mapping(route.node, "callbacks", route.pointer).items():
            for expression, item in (reader.node(callback, below(at, wire)) or {}).items():
                if not expression.startswith("x-"):
                    spelling = f"{route.spelling} {wire} callback"
                    yield from _operations(reader, below(at, wire, expression), wire, item, spelling)


def _operations(reader: Reader, pointer: Pointer, wire: str, item: object, spelling: str) -> Iterator[Sent]:
    for at, method, node in operations(reader.node(item, pointer) or {}, pointer):
        yield Sent(at, wire, method, node, spelling)


def class_names(found: Iterable[Sent]) -> dict[Pointer, str]:
    """Give each a class-like name, for the models that stand in it."""
    listed = list(found)
    spelled = Counter(sent.spelling for sent in listed)
    spellings = {
        sent.pointer: sent.spelling if spelled[sent.spelling] == 1 else f"{sent.spelling} {sent.method}"
        for sent in listed
    }
    counts = Counter(spellings.values())
    distinct = {at: text if counts[text] == 1 else f"{text} {at}" for at, text in spellings.items()}
    named = names.assign(distinct.values(), names.CLASS)
    return {at: named[text] for at, text in distinct.items()}


def webhook(made: Types, sent: Sent, class_name: str) -> Webhook:
    """Read a webhook; the rules of what it carries are not there yet."""
    reader, node = made.reader, sent.node
    body = reader.mapping(node, "requestBody", sent.pointer)
    return Webhook(
        name=names.snake_case(class_name),
        wire=sent.wire,
        method=sent.method.upper(),
        doc=documentation(reader.text(node, "summary"), reader.text(node, "description")),
        content=received_contents(made, body, below(sent.pointer, "requestBody")),
        pointer=sent.pointer,
    )
