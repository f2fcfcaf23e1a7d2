"""The dialects of JSON Schema, read as 2020-12: which keywords a schema object has, and where their text stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve, frozen

from openapi_attrs.load.kinds import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_attrs.model import Json

Era = Literal["draft4", "oas3.0", "draft6", "draft7", "2019-09", "2020-12"]

_URIS: dict[str, Era] = {
    "http://json-schema.org/draft-04/schema": "draft4",
    "http://json-schema.org/draft-06/schema": "draft6",
    "http://json-schema.org/draft-07/schema": "draft7",
    "https://json-schema.org/draft/2019-09/schema": "2019-09",
    "https://json-schema.org/draft/2020-12/schema": "2020-12",
}
_OPENAPI = "https://spec.openapis.org/oas/3."
_VALIDATION = "/vocab/validation"
_FORMAT_ASSERTION = "/vocab/format-assertion"

ONE_SCHEMA = frozenset(
    {
        *("additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not"),
        *("propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"),
    }
)
LIST_OF_SCHEMAS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems", "items"})
MAP_OF_SCHEMAS = frozenset(
    {"$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"}
)


@frozen
class Dialect:
    """How a schema resource is read. `asserts_format` is what its vocabularies say; None leaves it to the caller."""

    era: Era = "2020-12"
    validates: bool = True
    asserts_format: bool | None = None

    @property
    def identifier(self) -> str:
        """The keyword that names a resource."""
        return "id" if self.era == "draft4" else "$id"

    @property
    def reference_stands_alone(self) -> bool:
        """Whether `$ref` hides the keywords beside it."""
        return self.era in {"draft4", "draft6", "draft7"}


@frozen
class Keyword:
    """A keyword with its 2020-12 meaning: `path` is where its value stands in the schema object."""

    path: str
    value: Any


def dialect_of(uri: str, default: Dialect, metaschema: Json) -> Dialect:
    """Give the dialect that `$schema` names; a metaschema that the caller holds may choose the vocabularies."""
    plain = uri.rstrip("#")
    if plain in _URIS:
        return Dialect(_URIS[plain])
    if plain.startswith(_OPENAPI):
        return Dialect()
    vocabularies = metaschema.get("$vocabulary") if is_mapping(metaschema) else None
    if not is_mapping(vocabularies):
        return default
    return evolve(
        default,
        validates=any(name.endswith(_VALIDATION) for name in vocabularies),
        asserts_format=True if any(name.endswith(_FORMAT_ASSERTION) for name in vocabularies) else None,
    )


def keywords(schema: Mapping[str, Json], dialect: Dialect) -> dict[str, Keyword]:
    """Give the keywords of a schema object by their 2020-12 names."""
    if dialect.reference_stands_alone and isinstance(schema.get("$ref"), str):
        return {"$ref": Keyword("$ref", schema["$ref"])}
    found = {name: Keyword(name, value) for name, value in schema.items() if name not in _ANNOTATIONS}
    if dialect.era != "2020-12":
        _read_old_items(found)
    if dialect.era == "draft4":
        _read_draft4(found)
    if "dependencies" in found:
        _read_dependencies(found)
    return found


def _read_old_items(found: dict[str, Keyword]) -> None:
    """Before 2020-12, a list under `items` was what `prefixItems` is, and `additionalItems` what follows it."""
    found.pop("prefixItems", None)
    rest = found.pop("additionalItems", None)
    if "items" in found and isinstance(found["items"].value, list):
        found["prefixItems"] = found.pop("items")
        if rest is not None:
            found["items"] = rest


def _read_draft4(found: dict[str, Keyword]) -> None:
    """Booleans beside `minimum` and `maximum` make them exclusive; what came later means nothing."""
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        strict = found.pop(exclusive, None)
        if strict is not None and strict.value is True and limit in found:
            found[exclusive] = found.pop(limit)
    for later in ("const", "contains", "propertyNames", "if", "then", "else"):
        found.pop(later, None)


def _read_dependencies(found: dict[str, Keyword]) -> None:
    """Until draft 7 one keyword did what two do now; it still means something where it stands."""
    value: Any = found.pop("dependencies").value
    if not is_mapping(value):
        return
    needs = {name: needed for name, needed in value.items() if is_list(needed)}
    schemas = {name: schema for name, schema in value.items() if not is_list(schema)}
    found.setdefault("dependentRequired", Keyword("dependencies", needs))
    found.setdefault("dependentSchemas", Keyword("dependencies", schemas))


_ANNOTATIONS = frozenset({"default", "description", "example", "examples", "title"})
"""What most schemas say that no rule asks for."""

VALIDATION = frozenset(
    {
        *("type", "enum", "const", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"),
        *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties"),
        *("maxProperties", "required", "dependentRequired"),
    }
)
"""The keywords of the validation vocabulary, which a metaschema may leave out."""
