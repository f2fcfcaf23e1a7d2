"""The last step: names for everything, and who sends and receives which model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from openapi_attrs import names
from openapi_attrs.build.naming import model_names, rule_names
from openapi_attrs.build.operations import finished
from openapi_attrs.build.routes import calls, class_names
from openapi_attrs.build.schemas import says
from openapi_attrs.build.usage import usage
from openapi_attrs.model import Model, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_attrs.build.reader import Node
    from openapi_attrs.build.routes import Route
    from openapi_attrs.build.types import Draft, Types
    from openapi_attrs.model import MediaType, Operation, Pointer

_SCHEMAS = "/components/schemas/"


class Assembly:
    """Names what was made."""

    def __init__(
        self,
        made: Types,
        read: Mapping[Pointer, Operation],
        found: Iterable[Route],
        components: Node,
        pinned: Mapping[Pointer, str],
    ) -> None:
        self._made = made
        self._read = read
        self._routes = [route for route in found if route.pointer in read]
        self._components = components
        self._pinned = pinned
        self._classes = class_names(self._routes)

    def models(self) -> tuple[Model, ...]:
        """Give the models that operations reach, in the document's order."""
        use = usage(self._made.drafts, self._read.values())
        reached = [draft for draft in self._ordered() if draft.pointer in use]
        named = model_names(reached, self._components, self._classes, self._pinned)
        return tuple(
            Model(
                name=named[draft.pointer],
                pointer=draft.pointer,
                doc=draft.doc,
                fields=draft.fields,
                extra=draft.extra,
                received=draft.pointer in use.received,
                sent=draft.pointer in use.sent,
            )
            for draft in reached
        )

    def _ordered(self) -> list[Draft]:
        """Sort drafts as their components stand in the document, and what stands elsewhere behind them."""
        ranks = {key: rank for rank, key in enumerate(self._components)}

        def rank(draft: Draft) -> int:
            is_component = draft.pointer.startswith(_SCHEMAS)
            return ranks.get(draft.pointer.split("/", 4)[3], len(ranks)) if is_component else len(ranks)

        return sorted(self._made.drafts.values(), key=rank)

    def resources(self, tags: Mapping[str, str], client: str) -> tuple[Resource, ...]:
        """Give the resources in the document's order; `tags` are the descriptions of tags."""
        called = calls(self._routes)
        rules = self._rules()
        fields = {draft.pointer: draft.fields for draft in self._made.drafts.values()}
        grouped: dict[str, list[Operation]] = {}
        for route in self._routes:
            call = called[route.pointer]
            operation = finished(self._read[route.pointer], call.method, fields)
            grouped.setdefault(call.resource, []).append(_with_rules(operation, rules))
        docs = {names.named(tag, names.RESOURCE): doc for tag, doc in tags.items()}
        classes = names.assign(list(grouped), names.CLASS, taken={client, f"Async{client}"})
        return tuple(
            Resource(name, classes[name], docs.get(name, ""), tuple(operations)) for name, operations in grouped.items()
        )

    def _rules(self) -> dict[Pointer, str]:
        contents = [media_type for operation in self._read.values() for media_type in _contents(operation)]
        pointers = {m.schema for m in contents if m.schema and m.kind == "json" and self._is_worth_checking(m.schema)}
        return rule_names(pointers, self._components, self._classes)

    def _is_worth_checking(self, pointer: Pointer) -> bool:
        node = self._made.reader.schema(pointer)
        return isinstance(node, dict) and any(map(says, node))


def _contents(operation: Operation) -> Iterable[MediaType]:
    if operation.body:
        yield from operation.body.content
    for response in operation.responses:
        yield from response.content


def _with_rules(operation: Operation, rules: Mapping[Pointer, str]) -> Operation:
    body = operation.body
    return evolve(
        operation,
        body=body and evolve(body, content=_ruled(body.content, rules)),
        responses=tuple(evolve(answer, content=_ruled(answer.content, rules)) for answer in operation.responses),
    )


def _ruled(content: tuple[MediaType, ...], rules: Mapping[Pointer, str]) -> tuple[MediaType, ...]:
    return tuple(
        evolve(media_type, rules=rules[media_type.schema])
        if media_type.kind == "json" and media_type.schema in rules
        else media_type
        for media_type in content
    )
