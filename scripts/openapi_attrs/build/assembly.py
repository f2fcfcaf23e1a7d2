"""The last step: equal models made one, names for everything, and who sends and receives which model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from openapi_attrs import names
from openapi_attrs.build import usage
from openapi_attrs.build.checked import Rules, rules
from openapi_attrs.build.discriminators import SCHEMAS
from openapi_attrs.build.models import Draft, Reached, reached
from openapi_attrs.build.naming import Named, Namer
from openapi_attrs.build.operations import body_fields
from openapi_attrs.build.parameters import keywords
from openapi_attrs.build.routes import calls
from openapi_attrs.build.sharing import Substitution, share
from openapi_attrs.load import parse
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.model import Alias, Model, Resource, Response

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openapi_attrs.build.pins import Pins
    from openapi_attrs.build.reader import Node
    from openapi_attrs.build.routes import Route
    from openapi_attrs.build.types import Types
    from openapi_attrs.model import Body, Direction, Field, MediaType, Operation, Parameter, Pointer, Type, Webhook


@frozen(eq=False)
class Read:
    """What was read of a document: operations and webhooks that have no names yet."""

    made: Types
    components: Node
    routes: list[Route]
    operations: Mapping[Pointer, Operation]
    webhooks: tuple[Webhook, ...]
    class_names: Mapping[Pointer, str]  # of operations and webhooks
    alone: tuple[Type, ...]  # components that count for themselves

    def parameters(self) -> Iterator[Parameter]:
        """Give the parameters of all operations."""
        for operation in self.operations.values():
            yield from operation.parameters

    def sent(self) -> Iterator[MediaType]:
        """Give what requests carry in their bodies."""
        for operation in self.operations.values():
            yield from operation.body.content if operation.body else ()

    def received(self) -> Iterator[MediaType]:
        """Give what responses and webhooks carry."""
        for operation in self.operations.values():
            for response in operation.responses:
                yield from response.content
        for webhook in self.webhooks:
            yield from webhook.content


@frozen
class Assembled:
    """What an Api holds beside what the document says about itself."""

    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    aliases: tuple[Alias, ...]
    webhooks: tuple[Webhook, ...]


def assemble(read: Read, tags: Mapping[str, str], client: str) -> Assembled:
    """Finish everything; `tags` are the descriptions of tags, `client` is the name of the client's class."""
    made = read.made
    sent = [*(each.type for group in (read.parameters(), read.sent()) for each in group), *read.alone]
    received = [*(content.type for content in read.received()), *read.alone]
    everything, substitution = _shared(made, reached(made, [*sent, *received]), read.components)
    namer = Namer.of(made.reader, made.pins, read.components, read.class_names)
    asked = (each.schema for group in (read.sent(), read.parameters()) for each in group)
    given = (each.schema for each in read.received())
    ruled = rules(made.reader, namer, filter(None, asked), filter(None, given))
    finish = _Finish(made.pins, substitution, ruled, everything)
    by_sent = usage.sent(everything, map(substitution.of, sent))
    by_received = usage.received(everything, map(substitution.of, received))
    drafts, aliases = _named(read, everything, namer, substitution.instead)
    return Assembled(
        resources=_resources(read, finish, tags, client),
        models=tuple(
            _model(name, draft, received=draft.pointer in by_received, sent=draft.pointer in by_sent)
            for name, draft in drafts
        ),
        aliases=aliases,
        webhooks=tuple(evolve(each, content=finish.contents(each.content, "received")) for each in read.webhooks),
    )


def _shared(made: Types, found: Reached, components: Node) -> tuple[Reached, Substitution]:
    """Make equal drafts one; components stay what their author made them."""
    own = {f"{SCHEMAS}/{key}" for key in components}
    instead = share(found, made.pool, lambda pointer: pointer not in own)
    substitution = Substitution(made.pool, instead)
    drafts = [substitution.draft(draft) for at, draft in found.drafts.items() if at not in instead]
    aliases = {at: substitution.of(type_) for at, type_ in found.aliases.items() if at not in instead}
    return Reached({draft.pointer: draft for draft in drafts}, aliases), substitution


def _named(
    read: Read, everything: Reached, namer: Namer, instead: Mapping[Pointer, Pointer]
) -> tuple[list[tuple[str, Draft]], tuple[Alias, ...]]:
    """Name the models and aliases, in the order of their components; what stands elsewhere comes behind them."""
    pins = {draft.pointer: draft.pin for draft in everything.drafts.values()}
    places: dict[Pointer, list[Pointer]] = {pointer: [pointer] for pointer in (*pins, *everything.aliases)}
    for pointer, representative in instead.items():
        places[representative].append(pointer)
    components = {f"{SCHEMAS}/{key}": name for key, name in namer.components.items()}
    read.made.pins.hold_apart(
        [*components.items(), *((at, pin) for at, pin in pins.items() if pin and at not in components)]
    )
    named = namer.classes(Named(at, tuple(listed), pins.get(at)) for at, listed in places.items())
    ranks = {f"{SCHEMAS}/{key}": rank for rank, key in enumerate(read.components)}

    def rank(pointer: Pointer) -> int:
        return ranks.get("/".join(pointer.split("/", 4)[:4]), len(ranks))

    drafts = sorted(everything.drafts.values(), key=lambda draft: rank(draft.pointer))
    aliases = [
        Alias(named[at], at, _doc(read, at), everything.aliases[at]) for at in sorted(everything.aliases, key=rank)
    ]
    return [(named[draft.pointer], draft) for draft in drafts], tuple(aliases)


def _model(name: str, draft: Draft, *, received: bool, sent: bool) -> Model:
    return Model(name, draft.pointer, draft.doc, draft.fields, draft.extra, received, sent)


def _doc(read: Read, pointer: Pointer) -> str:
    """Give the description of a component; that of another schema stands beside the property it belongs to."""
    node: Any = read.components.get(parse(pointer)[-1]) if pointer.count("/") == 3 else None
    return read.made.reader.text(node, "description") if is_mapping(node) else ""


def _resources(read: Read, finish: _Finish, tags: Mapping[str, str], client: str) -> tuple[Resource, ...]:
    """Give the resources in the document's order."""
    called = calls(read.routes, read.made.pins)
    grouped: dict[str, list[Operation]] = {}
    for route in read.routes:
        call = called[route.pointer]
        operation = finish.operation(read.operations[route.pointer], call.method)
        grouped.setdefault(call.resource, []).append(operation)
    docs = {names.named(tag, names.RESOURCE): doc for tag, doc in tags.items()}
    classes = _class_names(grouped, client)
    return tuple(Resource(name, classes[name], docs.get(name, ""), tuple(each)) for name, each in grouped.items())


def _class_names(resources: Iterable[str], client: str) -> dict[str, str]:
    """Name the classes of resources; each has a twin with Async before it, and so has the client."""
    result: dict[str, str] = {}
    used = {client, f"Async{client}"}
    for resource, name in sorted(names.assign(list(resources), names.CLASS).items()):
        chosen = name
        while used & {chosen, f"Async{chosen}"}:
            chosen += "Resource"
        used |= {chosen, f"Async{chosen}"}
        result[resource] = chosen
    return result


@frozen(eq=False)
class _Finish:
    """Gives what was read its names, its rules and the types that it shares."""

    pins: Pins
    substitution: Substitution
    rules: Rules
    all: Reached
    _contents: dict[int, tuple[MediaType, ...]] = field(factory=dict[int, Any])

    def operation(self, operation: Operation, name: str) -> Operation:
        """Finish an operation."""
        fields = body_fields(operation.body, self.all, self.substitution) if operation.body else ()
        asked = ((each.pointer, each.name) for each in operation.parameters if each.name)
        self.pins.hold_apart(asked, names.KEYWORD.taken)
        of_parameters, of_fields = keywords(operation.parameters, fields)
        return evolve(
            operation,
            name=name,
            parameters=tuple(map(self._parameter, operation.parameters, of_parameters)),
            body=operation.body and self._body(operation.body, tuple(map(_renamed, fields, of_fields))),
            responses=tuple(map(self._response, operation.responses)),
        )

    def contents(self, contents: tuple[MediaType, ...], direction: Direction) -> tuple[MediaType, ...]:
        """Finish the entries of a `content` map."""
        finished = self._contents.get(id(contents))
        if finished is None:
            finished = self._contents[id(contents)] = tuple(self._content(each, direction) for each in contents)
        return finished

    def _response(self, response: Response) -> Response:
        content = self.contents(response.content, "received")
        return Response(response.status, content, response.doc, response.pointer, response.links)

    def _parameter(self, parameter: Parameter, name: str) -> Parameter:
        schema, ruled = self.rules.of(parameter.schema, "sent")
        return evolve(parameter, name=name, type=self._type(parameter.type), schema=schema, rules=ruled)

    def _body(self, body: Body, fields: tuple[Field, ...]) -> Body:
        return evolve(body, content=self.contents(body.content, "sent"), fields=fields)

    def _content(self, content: MediaType, direction: Direction) -> MediaType:
        schema, ruled = self.rules.of(content.schema, direction)
        return evolve(content, type=self._type(content.type), schema=schema, rules=ruled)

    def _type(self, type_: Type) -> Type:
        return self.substitution.of(type_)


def _renamed(field: Field, name: str) -> Field:
    return field if field.name == name else evolve(field, name=name)
