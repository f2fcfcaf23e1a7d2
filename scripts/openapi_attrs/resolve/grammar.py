"""What an OpenAPI document is made of: the fields of each object, and what may stand in them.

From the fixed-fields tables of OpenAPI 3.0.4, 3.1.1 and 3.2.0 together: what a later version added is understood in an
earlier one too, for it means nothing else there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import frozen

from openapi_attrs.load import parse

if TYPE_CHECKING:
    from openapi_attrs.model import Pointer

Shape = Literal["text", "flag", "texts", "one", "map", "list", "schema", "schema map", "schema list", "unknown"]
Kind: TypeAlias = str


@frozen
class Field:
    """What a field takes: one object of a kind, a map or list of them, a schema, a text, ..."""

    shape: Shape
    kind: Kind = ""


TEXT, FLAG, TEXTS = Field("text"), Field("flag"), Field("texts")
SCHEMA, SCHEMA_MAP, SCHEMA_LIST, UNKNOWN = Field("schema"), Field("schema map"), Field("schema list"), Field("unknown")
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
"""A name in a path or in the URL of a server."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_DOC = {"summary": TEXT, "description": TEXT}
_EXAMPLES = {"examples": Field("map", "example")}
_SERVERS = {"servers": Field("list", "server")}
_CARRIED = {"schema": SCHEMA, "content": Field("map", "mediaType"), **_EXAMPLES, "style": TEXT}

FIELDS: dict[Kind, dict[str, Field]] = {
    "document": {
        "info": Field("one", "info"),
        **_SERVERS,
        "paths": Field("one", "paths"),
        "webhooks": Field("map", "pathItem"),
        "components": Field("one", "components"),
        "security": Field("list", "securityRequirement"),
        "tags": Field("list", "tag"),
        "externalDocs": Field("one", "externalDocs"),
    },
    "info": {
        **_DOC,
        "title": TEXT,
        "version": TEXT,
        "termsOfService": TEXT,
        "contact": Field("one", "contact"),
        "license": Field("one", "license"),
    },
    "contact": {"name": TEXT, "url": TEXT, "email": TEXT},
    "license": {"name": TEXT, "url": TEXT, "identifier": TEXT},
    "externalDocs": {"description": TEXT, "url": TEXT},
    "tag": {**_DOC, "name": TEXT, "parent": TEXT, "kind": TEXT, "externalDocs": Field("one", "externalDocs")},
    "server": {"url": TEXT, "name": TEXT, "description": TEXT, "variables": Field("map", "serverVariable")},
    "serverVariable": {"default": TEXT, "description": TEXT, "enum": TEXTS},
    "components": {
        "schemas": SCHEMA_MAP,
        "responses": Field("map", "response"),
        "parameters": Field("map", "parameter"),
        "examples": Field("map", "example"),
        "requestBodies": Field("map", "requestBody"),
        "headers": Field("map", "header"),
        "securitySchemes": Field("map", "securityScheme"),
        "links": Field("map", "link"),
        "callbacks": Field("map", "callback"),
        "pathItems": Field("map", "pathItem"),
        "mediaTypes": Field("map", "mediaType"),
    },
    "pathItem": {
        **_DOC,
        **_SERVERS,
        **dict.fromkeys(METHODS, Field("one", "operation")),
        "additionalOperations": Field("map", "operation"),
    },
    "operation": {
        **_DOC,
        **_SERVERS,
        "tags": TEXTS,
        "operationId": TEXT,
        "externalDocs": Field("one", "externalDocs"),
        "parameters": Field("list", "parameter"),
        "requestBody": Field("one", "requestBody"),
        "responses": Field("one", "responses"),
        "callbacks": Field("map", "callback"),
        "deprecated": FLAG,
        "security": Field("list", "securityRequirement"),
    },
    "parameter": {
        **_CARRIED,
        "name": TEXT,
        "in": TEXT,
        "description": TEXT,
        **dict.fromkeys(("required", "deprecated", "allowEmptyValue", "explode", "allowReserved"), FLAG),
    },
    "header": {**_CARRIED, "description": TEXT, **dict.fromkeys(("required", "deprecated", "explode"), FLAG)},
    "requestBody": {**_DOC, "content": Field("map", "mediaType"), "required": FLAG},
    "mediaType": {
        "schema": SCHEMA,
        "itemSchema": SCHEMA,
        **_EXAMPLES,
        "encoding": Field("map", "encoding"),
        "prefixEncoding": Field("list", "encoding"),
        "itemEncoding": Field("one", "encoding"),
    },
    "encoding": {
        "contentType": TEXT,
        "headers": Field("map", "header"),
        "style": TEXT,
        "explode": FLAG,
        "allowReserved": FLAG,
        "encoding": Field("map", "encoding"),
        "prefixEncoding": Field("list", "encoding"),
        "itemEncoding": Field("one", "encoding"),
    },
    "response": {
        **_DOC,
        "headers": Field("map", "header"),
        "content": Field("map", "mediaType"),
        "links": Field("map", "link"),
    },
    "example": {**_DOC, "externalValue": TEXT, "serializedValue": TEXT},
    "link": {"operationRef": TEXT, "operationId": TEXT, "description": TEXT, "server": Field("one", "server")},
    "securityScheme": {
        "type": TEXT,
        "description": TEXT,
        "name": TEXT,
        "in": TEXT,
        "scheme": TEXT,
        "bearerFormat": TEXT,
        "openIdConnectUrl": TEXT,
        "oauth2MetadataUrl": TEXT,
        "deprecated": FLAG,
    },
}

MAPS: dict[Kind, Kind] = {"paths": "pathItem", "callback": "pathItem", "responses": "response"}
"""Objects that are maps, whose keys may be extensions as well."""

KEYWORDS: dict[str, Field] = {
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"), SCHEMA_MAP),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), SCHEMA_LIST),
    **dict.fromkeys(
        ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"), SCHEMA
    ),
    **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems", "contentSchema"), SCHEMA),
}
"""The keywords of a schema that hold schemas (JSON Schema 2020-12; `definitions` of earlier drafts)."""

_SWAGGER_PARTS = frozenset(
    (
        "swagger",
        "info",
        "host",
        "basePath",
        "schemes",
        "consumes",
        "produces",
        "security",
        "securityDefinitions",
        "tags",
    )
)


def classify(pointer: Pointer) -> Kind:
    """Say what the canonical form has at this place of a 3.x document: "schema", another kind, or "" (unknown)."""
    state = Field("one", "document")
    for token in parse(pointer):
        state = _below(state, token)
    return _named(state)


def classify_swagger(pointer: Pointer) -> Kind:
    """Say the same of a Swagger 2.0 document, whose only named schemas are its definitions."""
    first, *rest = parse(pointer) or [""]
    if first == "definitions":
        state = SCHEMA_MAP
        for token in rest:
            state = _below(state, token)
        return _named(state)
    return first if first in _SWAGGER_PARTS or not rest else ""


def _named(state: Field) -> Kind:
    return "" if state is UNKNOWN else "schema" if state is SCHEMA else state.kind or state.shape


def _below(state: Field, token: str) -> Field:
    match state.shape:
        case "map" | "list":
            return Field("one", state.kind)
        case "schema":
            return KEYWORDS.get(token, UNKNOWN)
        case "schema map" | "schema list":
            return SCHEMA
        case "one" if state.kind in MAPS:
            return UNKNOWN if token.startswith("x-") else Field("one", MAPS[state.kind])
        case "one":
            return FIELDS.get(state.kind, {}).get(token, UNKNOWN)
        case _:
            return UNKNOWN
