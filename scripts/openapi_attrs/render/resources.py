"""What resources/NAME.py prints: the operations of one resource, sync and async."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.model import NONE, Scalar, UnionOf
from openapi_attrs.render.decoding import Decoding
from openapi_attrs.render.imports import BUILTINS, Imports
from openapi_attrs.render.source import Source, comment, docstring, identifier, joined, literal, packed, tuple_of
from openapi_attrs.render.types import Annotations
from openapi_attrs.render.wire import RUNTIME, Wire
from openapi_attrs.render.wrapping import WIDTH, documented, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.model import Api, Body, Field, Link, Operation, Parameter, Resource, Response, Type
    from openapi_attrs.render.types import NamedTypes, Side

KEYWORD_WIDTH = WIDTH - 22  # what is left of a line inside a method's docstring, below its keyword
INLINE = 60  # characters of a tuple or dict that still reads well inside a call
_METHOD_NAMES = frozenset({"self", "body", "options"})


@frozen
class Signature:
    """One way to call a method: its keywords, as `name: annotation` or with a default, each with a comma behind it."""

    star: Source
    keywords: tuple[Source, ...]


def _signature(keywords: Iterable[Source]) -> Signature:
    listed = tuple(Source(f"{keyword}, ") for keyword in keywords)
    return Signature(Source("*, " if listed else ""), listed)


@frozen
class MethodBody:
    """The statements before the call, and the arguments of the call."""

    prepared: tuple[Source, ...]
    arguments: Source


@frozen
class MethodView:
    """An operation: its description as a constant, and its method twice."""

    at: Source
    name: Source
    constant: Source
    result: Source
    described: tuple[Source, ...]
    overloads: tuple[Signature, ...]
    signature: Signature
    doc: Source
    async_doc: Source
    body: MethodBody


@frozen
class ResourceView:
    """One module of a resource."""

    imports: Source
    names: dict[str, Source]
    doc: Source
    class_name: Source
    async_class_name: Source
    methods: tuple[MethodView, ...]


def resource_view(api: Api, resource: Resource, named: NamedTypes) -> ResourceView:
    """Everything resource.py.jinja prints."""
    imports = Imports(_taken(resource))
    annotations = Annotations(named, imports, RUNTIME, "..")
    printer = _Printer(imports, annotations, Wire(api, imports, Decoding(annotations)))
    constants = _constants(resource.operations)
    methods = tuple(printer.method(resource, operation, constants[operation.name]) for operation in resource.operations)
    names = {name: imports.name(RUNTIME, name) for name in ("AsyncBaseClient", "BaseClient", "Operation", "Options")}
    names["Unpack"] = imports.name("typing", "Unpack")
    if any(method.overloads for method in methods):
        names["overload"] = imports.name("typing", "overload")
    return ResourceView(
        imports=imports.block(),
        names=names,
        doc=docstring(resource.doc or f"The operations of `client.{resource.name}`.", 4),
        class_name=identifier(resource.class_name),
        async_class_name=identifier(f"Async{resource.class_name}"),
        methods=methods,
    )


def _taken(resource: Resource) -> frozenset[str]:
    """Methods stand in the scope of the class, keywords in that of the method."""
    keywords = {p.name for op in resource.operations for p in op.parameters}
    fields = {f.name for op in resource.operations if op.body for f in op.body.fields}
    methods = {op.name for op in resource.operations}
    return frozenset({resource.class_name, f"Async{resource.class_name}"} | keywords | fields | methods | _METHOD_NAMES)


def _constants(operations: Iterable[Operation]) -> dict[str, Source]:
    """Name a constant a method; upper case can make two names one."""
    constants: dict[str, Source] = {}
    for operation in operations:
        wanted = f"_{operation.name.upper()}"
        while wanted in constants.values():
            wanted += "_"
        constants[operation.name] = identifier(wanted)
    return constants


@frozen
class _Printer:
    imports: Imports
    annotations: Annotations
    wire: Wire

    def method(self, resource: Resource, operation: Operation, constant: Source) -> MethodView:
        call = f"{resource.name}.{operation.name}"
        return MethodView(
            at=comment(f"#{operation.pointer}"),
            name=identifier(operation.name),
            constant=constant,
            result=self.result(operation),
            described=tuple(self.wire.described(call, operation)),
            overloads=self.overloads(operation),
            signature=self.signature(operation),
            doc=docstring(_documentation(operation), 8),
            async_doc=docstring(_twin_documentation(resource, operation), 8),
            body=self.body(operation, constant),
        )

    def result(self, operation: Operation) -> Source:
        """Return the annotation of what a successful call gives: the union over its responses.

        A body that can only be null is a value all the same, and no call without a result.
        """
        successes = _successes(operation.responses)
        types = [type_ for response in successes for type_ in _carried(response)]
        if {*types} == {NONE} and all(response.content for response in successes):
            return Source(f"{self.imports.name('typing', 'Literal')}[None]")
        return self.annotations.of(UnionOf(tuple(types or [NONE])), "received")

    def overloads(self, operation: Operation) -> tuple[Signature, ...]:
        """Two ways to give an object body, told apart where one of its properties must be given."""
        body = operation.body
        if body is None or not body.required or not any(field.required for field in body.fields):
            return ()
        parameters = [self._parameter(parameter) for parameter in operation.parameters]
        fields = [self._field(body, field, required=field.required) for field in body.fields]
        whole = Source(f"body: {self._whole(body)}")
        return _signature([*parameters, *fields]), _signature([*parameters, whole])

    def signature(self, operation: Operation) -> Signature:
        """Every keyword that the method takes."""
        keywords = [self._parameter(parameter) for parameter in operation.parameters]
        body = operation.body
        if body is None:
            return _signature(keywords)
        keywords += [self._field(body, field, required=False) for field in body.fields]
        whole = f"body: {self._whole(body)}"
        optional = bool(body.fields) or not body.required
        keywords.append(Source(f"{whole} | {self._unset()} = {self._default()}" if optional else whole))
        return _signature(keywords)

    def _whole(self, body: Body) -> Source:
        """Return the annotation of a body as a whole; bytes can be an open file."""
        more: list[Source] = []
        if any(content.kind == "bytes" for content in body.content):
            more.append(Source(f"{self.imports.name('typing', 'IO')}[{self.imports.name(BUILTINS, 'bytes')}]"))
        return self.annotations.of(UnionOf(tuple(content.type for content in body.content)), _side(body), *more)

    def _parameter(self, parameter: Parameter) -> Source:
        return self._keyword(parameter.name, parameter.type, "keyword", required=parameter.required)

    def _field(self, body: Body, field: Field, *, required: bool) -> Source:
        return self._keyword(field.name, field.type, _side(body), required=required)

    def _keyword(self, name: str, type_: Type, side: Side, *, required: bool) -> Source:
        if required:
            return Source(f"{identifier(name)}: {self.annotations.of(type_, side)}")
        annotation = self.annotations.of(type_, side, self._unset())
        return Source(f"{identifier(name)}: {annotation} = {self._default()}")

    def _unset(self) -> Source:
        return self.imports.name(RUNTIME, "Unset")

    def _default(self) -> Source:
        return self.imports.name(RUNTIME, "UNSET")

    def body(self, operation: Operation, constant: Source) -> MethodBody:
        """Return what the method does: hand over to `call`."""
        prepared: list[Source] = []
        given = [constant, Source("options")]
        if operation.parameters:
            values = [identifier(parameter.name) for parameter in operation.parameters]
            given.append(_inline("parameters", "()", values, operation, prepared))
        if body := operation.body:
            given.append(Source(f"body={self._given_body(body, operation, prepared)}"))
        return MethodBody(tuple(prepared), joined(", ", given))

    def _given_body(self, body: Body, operation: Operation, prepared: list[Source]) -> Source:
        if not body.fields:
            return Source("body")
        pairs = [Source(f"{literal(field.wire)}: {identifier(field.name)}") for field in body.fields]
        fields = _inline("fields", "{}", pairs, operation, prepared)
        return Source(f"{self.imports.name(RUNTIME, 'body_of')}(body, {fields})")


def _side(body: Body) -> Side:
    return "form" if any(content.kind == "multipart" for content in body.content) else "keyword"


def _successes(responses: Iterable[Response]) -> list[Response]:
    """Return the 2xx responses; where there is none, what the default response carries."""
    listed = list(responses)
    return [r for r in listed if r.status.startswith("2")] or [r for r in listed if r.status == "default"]


def _carried(response: Response) -> list[Type]:
    """Return what is decoded from a response; what is neither JSON nor text is bytes."""
    if not response.content:
        return [NONE]
    return [each.type if each.kind in {"json", "sequence", "text"} else Scalar("bytes") for each in response.content]


def _keywords(operation: Operation) -> list[Parameter | Field]:
    return [*operation.parameters, *(operation.body.fields if operation.body else ())]


def _inline(name: str, brackets: str, parts: list[Source], operation: Operation, prepared: list[Source]) -> Source:
    """Keep a method short: what is too long for the call stands in a variable, packed as tight as lines allow."""
    value = tuple_of(parts) if brackets == "()" else Source(f"{brackets[0]}{', '.join(parts)}{brackets[1]}")
    if len(value) <= INLINE:
        return value
    local = identifier(f"_{name}" if name in {keyword.name for keyword in _keywords(operation)} else name)
    prepared.append(packed(f"{local} = ", brackets, parts, 8))
    return local


def _documentation(operation: Operation) -> str:
    """Return what the operation does, then the keywords that the document describes, and where its results lead."""
    texts = [(each.name, documented(each.doc, deprecated=each.deprecated)) for each in _keywords(operation)]
    described = [_keyword_lines(name, text) for name, text in texts if text]
    leading = [_keyword_lines(link.name, _link(link)) for each in operation.responses for link in each.links]
    parts = [
        _summary(operation),
        *(["", "Deprecated."] if operation.deprecated else []),
        *(["", "Args:"] if described else []),
        *described,
        *(["", "Links:"] if leading else []),
        *leading,
    ]
    return "\n".join(parts)


def _link(link: Link) -> str:
    given = ", ".join(f"{name}={expression}" for name, expression in link.arguments)
    return f"{link.operation}({given}) {link.doc.strip()}".strip()


@lru_cache(maxsize=10_000)  # the same parameters stand in many operations
def _keyword_lines(name: str, text: str) -> str:
    """Return a keyword and its description, the further lines below the first."""
    lines = wrapped(f"{name}: {text.strip()}", KEYWORD_WIDTH).splitlines()
    return "\n".join([f"    {lines[0]}", *(f"        {line}" if line else "" for line in lines[1:])])


def _summary(operation: Operation) -> str:
    return operation.doc.strip() or f"{operation.method} {operation.path}"


def _twin_documentation(resource: Resource, operation: Operation) -> str:
    """Return the first line; the rest is said once, by the twin."""
    return (
        f"{_summary(operation).splitlines()[0]}\n\nThe keywords are those of `{resource.class_name}.{operation.name}`."
    )
