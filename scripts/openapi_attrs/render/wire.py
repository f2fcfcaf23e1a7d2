"""How an operation travels: the descriptions of parameters, bodies and responses that the runtime reads."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from attrs import field, fields, frozen

from openapi_attrs.model import Encoding, Parameter
from openapi_attrs.render.groups import is_split
from openapi_attrs.render.source import Source, identifier, literal, tuple_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.model import Api, MediaKind, MediaType, Operation, Response, Server
    from openapi_attrs.render.decoding import Decoding
    from openapi_attrs.render.imports import Imports

RUNTIME = ".._runtime"

_PARAMETERS = {
    "path": "PathParameter",
    "query": "QueryParameter",
    "querystring": "QuerystringParameter",
    "header": "HeaderParameter",
    "cookie": "CookieParameter",
}
_BODIES: dict[MediaKind, str] = {
    "json": "JsonBody",
    "form": "FormBody",
    "multipart": "MultipartBody",
    "sequence": "SequenceBody",
    "text": "TextBody",
    "bytes": "BytesBody",
}
_STYLES = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False), "cookie": ("form", True)}
"""What OpenAPI means where it says no style and explode."""

_UNSAID = frozenset({"name", "type", "doc", "pointer", "schema"})
_described = attrgetter(*(each.name for each in fields(Parameter) if each.name not in _UNSAID))
"""What a description of a parameter can depend on."""


@frozen
class Wire:
    """Prints the descriptions in one module."""

    api: Api
    imports: Imports
    decoding: Decoding
    _known: dict[object, Source] = field(factory=dict[object, Any])
    """Of what many operations have: parameters by all that is printed of them, responses by the identity of content."""

    def described(self, call: str, operation: Operation) -> Iterable[Source]:
        """Return the arguments of Operation(...): what is left out means the usual."""
        yield literal(operation.method)
        yield literal(operation.path)
        yield _keyword("name", literal(call))
        if operation.parameters:
            yield _keyword("parameters", tuple_of(map(self._parameter_once, operation.parameters)))
        if operation.body:
            yield _keyword("body", tuple_of(map(self._body, operation.body.content)))
            if operation.body.required:
                yield _keyword("body_required", literal(value=True))
        if operation.responses:
            yield _keyword("responses", self._responses(operation.responses))
        if operation.security:
            yield _keyword("security", literal(operation.security))
        if operation.servers and operation.servers != self.api.servers:
            yield _keyword("servers", tuple_of(server(each, self.imports, RUNTIME) for each in operation.servers))
        if operation.deprecated:
            yield _keyword("deprecated", literal(value=True))

    def _parameter_once(self, each: Parameter) -> Source:
        key = _described(each)
        return self._known.get(key) or self._known.setdefault(key, self._parameter(each))

    def _parameter(self, parameter: Parameter) -> Source:
        arguments = [literal(parameter.wire)]
        if parameter.where == "querystring":
            arguments.append(literal(parameter.media_type or "application/x-www-form-urlencoded"))
        elif parameter.media_type:
            arguments.append(_keyword("media_type", literal(parameter.media_type)))
        else:
            arguments += _styles(parameter)
        if parameter.required and parameter.where != "path":
            arguments.append(_keyword("required", literal(value=True)))
        if parameter.rules:
            arguments.append(_keyword("rule", self._rule(parameter.rules)))
        if parameter.encodings:
            arguments.append(_keyword("parts", tuple_of(map(self._part, parameter.encodings))))
        return self._call(_PARAMETERS[parameter.where], arguments)

    def _body(self, media_type: MediaType) -> Source:
        arguments = [literal(media_type.name)]
        if media_type.rules:
            arguments.append(self._rule(media_type.rules))
        if media_type.encodings:
            arguments.append(_keyword("parts", tuple_of(map(self._part, media_type.encodings))))
        if media_type.item_encoding:
            arguments += self._positions(media_type, media_type.item_encoding)
        arguments += _whole(media_type)
        return self._call(_BODIES[media_type.kind], arguments)

    def _positions(self, media_type: MediaType, item: Encoding) -> Iterable[Source]:
        """Say how parts travel that have no names, as far as it is not the usual."""
        prefix = list(media_type.prefix_encodings)
        while prefix and prefix[-1] == item:
            prefix.pop()
        if prefix:
            yield _keyword("prefix", tuple_of(map(self._part, prefix)))
        if item != Encoding(""):
            yield _keyword("item", self._part(item))
        if media_type.of_items and media_type.rules:
            yield _keyword("of_items", literal(value=True))

    def _part(self, encoding: Encoding) -> Source:
        arguments = [literal(encoding.wire)] if encoding.wire else []
        said = {"content_type": encoding.content_type, "style": encoding.style, "explode": encoding.explode}
        arguments += [_keyword(name, literal(value)) for name, value in said.items() if value is not None]
        said = {"allow_reserved": encoding.allow_reserved, "is_base64": encoding.is_base64}
        arguments += [_keyword(name, literal(value=True)) for name, value in said.items() if value]
        if encoding.body:
            arguments.append(_keyword("body", self._body(encoding.body)))
        return self._call("Part", arguments)

    def _responses(self, responses: Iterable[Response]) -> Source:
        entries = [f"{literal(each.status)}: {self._contents(each.content)}" for each in responses]
        return Source("{" + ", ".join(entries) + "}")

    def _contents(self, contents: tuple[MediaType, ...]) -> Source:
        if not contents:
            return tuple_of([self._call("EmptyResponse", [])])
        key = id(contents)
        return self._known.get(key) or self._known.setdefault(key, tuple_of(map(self._content, contents)))

    def _content(self, media_type: MediaType) -> Source:
        arguments = [literal(media_type.name)]
        if media_type.kind not in {"json", "sequence"}:
            return self._call("TextResponse" if media_type.kind == "text" else "BytesResponse", arguments)
        decoder = self.decoding.decoder(media_type.type)
        if decoder or media_type.rules:
            arguments.append(self._deferred(decoder) if decoder else Source("None"))
        if media_type.rules:
            arguments.append(self._rule(media_type.rules))
        arguments += _whole(media_type)
        return self._call("JsonResponse" if media_type.kind == "json" else "SequenceResponse", arguments)

    def _deferred(self, decoder: Source) -> Source:
        """Look a function of a group of models up when it is called, as that loads the group."""
        is_looked_up = is_split(self.api) and "." in decoder and not decoder.startswith("lambda ")
        return Source(f"lambda item: {decoder}(item)") if is_looked_up else decoder

    def _rule(self, name: str) -> Source:
        return identifier(f"{self.imports.name('..', 'rules')}.{name}")

    def _call(self, name: str, arguments: Iterable[Source]) -> Source:
        return Source(f"{self.imports.name(RUNTIME, name)}({', '.join(arguments)})")


def _whole(media_type: MediaType) -> Iterable[Source]:
    """Say of a list of items that its rule is that of the list."""
    if media_type.kind == "sequence" and media_type.rules and not media_type.of_items:
        yield _keyword("whole", literal(value=True))


def server(server: Server, imports: Imports, runtime: str) -> Source:
    """Return a server: its URL, and of the variables in it what they are where the caller does not say, and may be."""
    if not server.variables:
        return literal(server.url)
    defaults = {each.wire: each.default for each in server.variables if each.default is not None}
    choices = {each.wire: each.enum for each in server.variables if each.enum}
    arguments = [literal(server.url), literal(defaults), *([literal(choices)] if choices else [])]
    return Source(f"{imports.name(runtime, 'Server')}({', '.join(arguments)})")


def _styles(parameter: Parameter) -> Iterable[Source]:
    style, explode = _STYLES[parameter.where]
    if parameter.style != style:
        yield _keyword("style", literal(parameter.style))
    if parameter.explode != explode:
        yield _keyword("explode", literal(parameter.explode))
    if parameter.allow_reserved and parameter.where in {"path", "query"}:
        yield _keyword("allow_reserved", literal(value=True))


def _keyword(name: str, value: Source) -> Source:
    return Source(f"{name}={value}")
