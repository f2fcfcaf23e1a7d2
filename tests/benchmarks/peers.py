"""The types that users of other libraries would write: for a schema, made from it; for the image request, by hand."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, Protocol

import attrs
import msgspec
import pydantic

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

Schema = dict[str, Any]
Made = Any  # a class or annotation that is made here


class Library(Protocol):
    """How a library makes a class: of properties by their name on the wire, those that may be absent last."""

    date_time: Any

    def __call__(self, name: str, required: Mapping[str, Any], optional: Mapping[str, Any], /) -> Made:
        """Make the class."""
        ...


class Pydantic:
    """Strict models that keep unknown keys; date-times are parsed."""

    date_time = Annotated[datetime, pydantic.Field(strict=False)]

    def __call__(self, name: str, required: Mapping[str, Any], optional: Mapping[str, Any]) -> Made:
        made: dict[str, Any] = {
            f"field_{key}": (type_, pydantic.Field(alias=key, **default))
            for fields, default in ((required, {}), (optional, {"default": None}))
            for key, type_ in fields.items()
        }
        return pydantic.create_model(name, __config__=pydantic.ConfigDict(strict=True, extra="allow"), **made)


class Msgspec:
    """Structs, which have no place for unknown keys."""

    date_time = datetime

    def __call__(self, name: str, required: Mapping[str, Any], optional: Mapping[str, Any]) -> Made:
        absent = [(f"field_{key}", type_ | msgspec.UnsetType, msgspec.UNSET) for key, type_ in optional.items()]
        fields = [*((f"field_{key}", type_) for key, type_ in required.items()), *absent]
        return msgspec.defstruct(name, fields, rename={f"field_{key}": key for key in (*required, *optional)})


class Cattrs:
    """Classes of attrs that a converter of cattrs fills; it knows no unknown keys, and leaves texts as they are."""

    date_time = datetime

    def __call__(self, name: str, required: Mapping[str, Any], optional: Mapping[str, Any]) -> Made:
        made = {key: attrs.field(type=type_) for key, type_ in required.items()}
        made |= {key: attrs.field(type=type_ | None, default=None) for key, type_ in optional.items()}
        return attrs.make_class(name, made, slots=True)


@attrs.define
class Types:
    """Makes the types of canonical schemas, each once."""

    library: Library
    tree: Any
    made: dict[int, Any] = attrs.Factory(dict[int, Any])

    def of(self, schema: Schema, name: str) -> Made:
        """Give the type of a schema; what is neither an object, an array nor a scalar is anything."""
        while "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            schema = self.tree["components"]["schemas"][name]
        if id(schema) not in self.made:
            self.made[id(schema)] = self._type(schema, name)
        return self.made[id(schema)]

    def _type(self, schema: Schema, name: str) -> Made:
        if "enum" in schema:
            return Literal[tuple(schema["enum"])]
        kinds: Any = schema.get("type", ())
        type_: Any = None
        for kind in [kinds] if isinstance(kinds, str) else kinds:
            one = self._kind(kind, schema, name)
            type_ = one if type_ is None else type_ | one
        return Any if type_ is None else type_

    def _kind(self, kind: str, schema: Schema, name: str) -> Made:
        match kind:
            case "array":
                return list[self.of(schema.get("items", {}), f"{name}_item")]  # type: ignore[misc] # made at run time
            case "object" if "properties" in schema:
                return self._object(schema, name)
            case "string" if schema.get("format") == "date-time":
                return self.library.date_time
            case _:
                plain = {"string": str, "integer": int, "number": float, "boolean": bool, "null": None}
                return plain.get(kind, dict[str, Any])

    def _object(self, schema: Schema, name: str) -> Made:
        types = {key: self.of(value, f"{name}_{key}") for key, value in schema["properties"].items()}
        needed = schema.get("required", ())
        required = {key: type_ for key, type_ in types.items() if key in needed}
        return self.library(name.replace("-", "_"), required, {k: t for k, t in types.items() if k not in required})


SIZES = {"dall-e-2": ("256x256", "512x512", "1024x1024"), "dall-e-3": ("1024x1024", "1792x1024", "1024x1792")}

Size = Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"]
Quality = Literal["standard", "hd"]
Style = Literal["vivid", "natural"]
Format = Literal["url", "b64_json"]


class PydanticRequest(pydantic.BaseModel):
    """The request with all its rules, as a user of pydantic writes it."""

    model_config = pydantic.ConfigDict(strict=True, extra="allow")

    prompt: str
    model: str | None = "dall-e-2"
    n: Annotated[int, pydantic.Field(ge=1, le=10)] | None = 1
    quality: Quality = "standard"
    response_format: Format | None = "url"
    size: Size | None = "1024x1024"
    style: Style | None = "vivid"
    user: str | None = None

    @pydantic.model_validator(mode="after")
    def _rules(self) -> Self:
        model = self.model or "dall-e-2"
        if model == "dall-e-2":
            _demand(len(self.prompt) <= 1000, "dall-e-2 takes a prompt of at most 1000 characters")
            _demand("quality" not in self.model_fields_set, "quality is only supported for dall-e-3")
            _demand("style" not in self.model_fields_set or self.style is None, "style is only supported for dall-e-3")
        elif model == "dall-e-3":
            _demand(len(self.prompt) <= 4000, "dall-e-3 takes a prompt of at most 4000 characters")
            _demand(self.n in {1, None}, "dall-e-3 makes one image per request")
        if model in SIZES:
            _demand(self.size is None or self.size in SIZES[model], f"{model} makes no images of this size")
        return self


class MsgspecRequest(msgspec.Struct):
    """The same with msgspec."""

    prompt: str
    model: str | None = "dall-e-2"
    n: Annotated[int, msgspec.Meta(ge=1, le=10)] | None = 1
    quality: Quality | msgspec.UnsetType = msgspec.UNSET
    response_format: Format | None = "url"
    size: Size | None = "1024x1024"
    style: Style | msgspec.UnsetType | None = msgspec.UNSET
    user: str | msgspec.UnsetType = msgspec.UNSET

    def __post_init__(self) -> None:
        model = self.model or "dall-e-2"
        if model == "dall-e-2":
            _demand(len(self.prompt) <= 1000, "dall-e-2 takes a prompt of at most 1000 characters")
            _demand(self.quality is msgspec.UNSET, "quality is only supported for dall-e-3")
            _demand(self.style in {msgspec.UNSET, None}, "style is only supported for dall-e-3")
        elif model == "dall-e-3":
            _demand(len(self.prompt) <= 4000, "dall-e-3 takes a prompt of at most 4000 characters")
            _demand(self.n in {1, None}, "dall-e-3 makes one image per request")
        if model in SIZES:
            _demand(self.size is None or self.size in SIZES[model], f"{model} makes no images of this size")


def _demand(holds: bool, message: str) -> None:  # noqa: FBT001 - reads as an assertion
    if not holds:
        raise ValueError(message)
