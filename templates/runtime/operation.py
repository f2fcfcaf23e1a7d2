"""What generated code declares about an operation: data without behaviour, cheap to import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .rules import of_each

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .rules import Rule
    from .security import Server

__all__ = [
    "BytesBody",
    "BytesResponse",
    "CookieParameter",
    "EmptyResponse",
    "FormBody",
    "HeaderParameter",
    "JsonBody",
    "JsonResponse",
    "MultipartBody",
    "Operation",
    "Part",
    "PathParameter",
    "QueryParameter",
    "QuerystringParameter",
    "SequenceBody",
    "SequenceResponse",
    "TextBody",
    "TextResponse",
]

T = TypeVar("T")


class Parameter:
    """A parameter outside the body: its name on the wire, and how its value is written.

    With `media_type` the value is written as that media type says, and style and explode mean nothing.
    """

    __slots__ = ("allow_reserved", "explode", "media_type", "name", "required", "rule", "style")
    where: str

    def __init__(
        self,
        name: str,
        *,
        style: str,
        explode: bool,
        allow_reserved: bool = False,
        required: bool = False,
        media_type: str | None = None,
        rule: Rule | None = None,
    ) -> None:
        self.name = name
        self.style = style
        self.explode = explode
        self.allow_reserved = allow_reserved
        self.required = required
        self.media_type = media_type
        self.rule = rule


class PathParameter(Parameter):
    """A `{name}` of the path; styles simple, label, matrix."""

    __slots__ = ()
    where = "path"

    def __init__(
        self,
        name: str,
        *,
        style: str = "simple",
        explode: bool = False,
        allow_reserved: bool = False,
        media_type: str | None = None,
        rule: Rule | None = None,
    ) -> None:
        super().__init__(
            name,
            style=style,
            explode=explode,
            allow_reserved=allow_reserved,
            required=True,
            media_type=media_type,
            rule=rule,
        )


class QueryParameter(Parameter):
    """A query parameter; styles form, spaceDelimited, pipeDelimited, deepObject, and tabDelimited of Swagger 2.0."""

    __slots__ = ()
    where = "query"

    def __init__(
        self,
        name: str,
        *,
        style: str = "form",
        explode: bool = True,
        allow_reserved: bool = False,
        required: bool = False,
        media_type: str | None = None,
        rule: Rule | None = None,
    ) -> None:
        super().__init__(
            name,
            style=style,
            explode=explode,
            allow_reserved=allow_reserved,
            required=required,
            media_type=media_type,
            rule=rule,
        )


class QuerystringParameter(Parameter):
    """The whole query string (OpenAPI 3.2), written as its media type says; `parts` are those of a form."""

    __slots__ = ("parts",)
    where = "querystring"

    def __init__(
        self,
        name: str,
        media_type: str,
        *,
        required: bool = False,
        rule: Rule | None = None,
        parts: tuple[Part, ...] = (),
    ) -> None:
        super().__init__(name, style="form", explode=True, required=required, media_type=media_type, rule=rule)
        self.parts = parts


class HeaderParameter(Parameter):
    """A header; style simple."""

    __slots__ = ()
    where = "header"

    def __init__(
        self,
        name: str,
        *,
        style: str = "simple",
        explode: bool = False,
        required: bool = False,
        media_type: str | None = None,
        rule: Rule | None = None,
    ) -> None:
        super().__init__(name, style=style, explode=explode, required=required, media_type=media_type, rule=rule)


class CookieParameter(Parameter):
    """A cookie; style form, or cookie of OpenAPI 3.2, which does not percent-encode."""

    __slots__ = ()
    where = "cookie"

    def __init__(
        self,
        name: str,
        *,
        style: str = "form",
        explode: bool = True,
        required: bool = False,
        media_type: str | None = None,
        rule: Rule | None = None,
    ) -> None:
        super().__init__(name, style=style, explode=explode, required=required, media_type=media_type, rule=rule)


class Part:
    """How a property of a form, or a part of a multipart body, travels (OpenAPI, Encoding Object).

    `body` says how the parts of this part travel (OpenAPI 3.2, "Nested Encoding").
    """

    __slots__ = ("allow_reserved", "body", "content_type", "explode", "is_base64", "name", "style")

    def __init__(
        self,
        name: str = "",
        *,
        content_type: str | None = None,
        style: str | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        is_base64: bool = False,
        body: Body | None = None,
    ) -> None:
        self.name = name
        self.content_type = content_type
        self.style = style
        self.explode = explode
        self.allow_reserved = allow_reserved
        self.is_base64 = is_base64
        self.body = body

    @property
    def is_styled(self) -> bool:
        """Tell whether the property is written as a query parameter would be, whatever its content type."""
        return self.style is not None or self.explode is not None or self.allow_reserved

    @property
    def is_exploded(self) -> bool:
        """Tell whether each item or member is a pair of its own: so it is in style form where nothing is said."""
        return self.style in {None, "form"} if self.explode is None else self.explode


class Body:
    """A media type that a request body may have."""

    __slots__ = ("media_type", "parts", "rule")
    is_json = False

    def __init__(self, media_type: str, rule: Rule | None = None, *, parts: tuple[Part, ...] = ()) -> None:
        self.media_type = media_type
        self.rule = rule
        self.parts = parts


class JsonBody(Body):
    """A JSON body: any JSON value, or a model."""

    __slots__ = ()
    is_json = True


class FormBody(Body):
    """A body of application/x-www-form-urlencoded: a mapping or a model."""

    __slots__ = ()


class MultipartBody(Body):
    """A multipart body: a mapping or a model; or a list, whose parts travel by their position.

    A file is bytes, an open binary file, or (file name, content) with the content type as an optional third, and
    further headers of its part as an optional fourth. `prefix` tells of the first parts of a list, `item` of all
    further ones; with `of_items` the rule is that of each.
    """

    __slots__ = ("item", "prefix")

    def __init__(
        self,
        media_type: str,
        rule: Rule | None = None,
        *,
        parts: tuple[Part, ...] = (),
        prefix: tuple[Part, ...] = (),
        item: Part | None = None,
        of_items: bool = False,
    ) -> None:
        super().__init__(media_type, of_each(rule) if rule is not None and of_items else rule, parts=parts)
        self.prefix = prefix
        self.item = item


class SequenceBody(Body):
    """A body of items one after another (JSON lines, events): a list.

    The rule is that of an item, with `whole` that of the list.
    """

    __slots__ = ()
    is_json = True

    def __init__(self, media_type: str, rule: Rule | None = None, *, whole: bool = False) -> None:
        super().__init__(media_type, rule if rule is None or whole else of_each(rule))


class TextBody(Body):
    """A body of text, sent as UTF-8; XML among it."""

    __slots__ = ()


class BytesBody(Body):
    """A body of bytes."""

    __slots__ = ()


class Response:
    """A media type that a response may have, and what becomes of it; `decode` takes a JSON value and never raises."""

    __slots__ = ("decode", "media_type", "rule")

    def __init__(self, media_type: str, decode: Callable[[Any], Any] | None = None, rule: Rule | None = None) -> None:
        self.media_type = media_type
        self.decode = decode
        self.rule = rule


class JsonResponse(Response):
    """A JSON body."""

    __slots__ = ()


class SequenceResponse(Response):
    """A body of items one after another (JSON lines, events), returned as a list.

    The rule is that of an item, with `whole` that of the list.
    """

    __slots__ = ()

    def __init__(
        self,
        media_type: str,
        decode: Callable[[Any], Any] | None = None,
        rule: Rule | None = None,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(media_type, decode, rule if rule is None or whole else of_each(rule))


class TextResponse(Response):
    """A body of text, returned as str; XML among it."""

    __slots__ = ()


class BytesResponse(Response):
    """A body returned as bytes."""

    __slots__ = ()


class EmptyResponse(Response):
    """No body: None is returned, whatever was sent."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("")


class Operation(Generic[T]):
    """An operation of the document; T is what a call returns.

    `security` lists alternatives, each a tuple of schemes that are needed together; an empty alternative means that
    none is needed. `responses` is by status: "200", a range "2XX", or "default".
    """

    __slots__ = (
        "body",
        "body_required",
        "deprecated",
        "method",
        "name",
        "parameters",
        "path",
        "responses",
        "security",
        "servers",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        name: str,
        parameters: tuple[Parameter, ...] = (),
        body: tuple[Body, ...] = (),
        body_required: bool = False,
        responses: Mapping[str, tuple[Response, ...]] | None = None,
        security: tuple[tuple[str, ...], ...] = (),
        servers: tuple[str | Server, ...] = (),
        deprecated: bool = False,
    ) -> None:
        self.method = method
        self.path = path
        self.name = name
        self.parameters = parameters
        self.body = body
        self.body_required = body_required
        self.responses: Mapping[str, tuple[Response, ...]] = {} if responses is None else responses
        self.security = security
        self.servers = servers
        self.deprecated = deprecated

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"
