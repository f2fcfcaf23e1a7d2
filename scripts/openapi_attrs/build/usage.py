"""Which models travel: in requests, in responses, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.model import ArrayOf, MapOf, Named, TupleOf, UnionOf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openapi_attrs.build.types import Draft
    from openapi_attrs.model import Operation, Pointer, Type


@frozen
class Use:
    """Whether a request, and whether a response, can carry a model."""

    sent: frozenset[Pointer]
    received: frozenset[Pointer]

    def __contains__(self, pointer: Pointer) -> bool:
        return pointer in self.sent or pointer in self.received


def usage(drafts: Mapping[Pointer, Draft], operations: Iterable[Operation]) -> Use:
    """Find the models that operations reach; what is only written is not received, what is only read not sent."""
    sent: set[Pointer] = set()
    received: set[Pointer] = set()
    for operation in operations:
        for parameter in operation.parameters:
            sent.update(named(parameter.type))
        for media_type in operation.body.content if operation.body else ():
            sent.update(named(media_type.type))
        for response in operation.responses:
            for media_type in response.content:
                received.update(named(media_type.type))
    return Use(_closure(drafts, sent, is_sent=True), _closure(drafts, received, is_sent=False))


def _closure(drafts: Mapping[Pointer, Draft], roots: set[Pointer], *, is_sent: bool) -> frozenset[Pointer]:
    seen: set[Pointer] = set()
    left = list(roots)
    while left:
        pointer = left.pop()
        if pointer in seen or pointer not in drafts:
            continue
        seen.add(pointer)
        left += named(drafts[pointer].extra)
        for field in drafts[pointer].fields:
            if not (field.read_only if is_sent else field.write_only):
                left += named(field.type)
    return frozenset(seen)


def named(type_: Type) -> Iterator[Pointer]:
    """Give the models and aliases in a type."""
    left = [type_]
    while left:
        match left.pop():
            case Named(pointer):
                yield pointer
            case ArrayOf(inner) | MapOf(inner):
                left.append(inner)
            case UnionOf(branches):
                left += branches
            case TupleOf(items, rest):
                left += items if rest is None else (*items, rest)
            case _:
                pass
