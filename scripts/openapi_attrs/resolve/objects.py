"""What single kinds of objects need beyond the types of their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_attrs.errors import did_you_mean
from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.resolve import values
from openapi_attrs.resolve.context import DROP, Frame
from openapi_attrs.resolve.grammar import PLACEHOLDER
from openapi_attrs.resolve.schemas import lower
from openapi_attrs.resolve.walk import schema

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.model import Json, Pointer

BESIDE = frozenset(("type", "format", "items", "enum", "default", "minimum", "maximum", "exclusiveMaximum")) | {
    *("exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "multipleOf"),
    *("nullable", "x-nullable"),
}
"""What a schema says in the parameters of Swagger 2.0."""
COLLECTIONS = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
"""What Swagger 2.0 calls a collectionFormat, as style and explode."""
PLACES = ("path", "query", "header", "cookie")
_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
_STYLES = {
    "path": ("matrix", "label", "simple"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
    "querystring": (),
}
_SCHEMES = {"apiKey": ("name", "in"), "http": ("scheme",), "oauth2": (), "openIdConnect": (), "mutualTLS": ()}
_IN_SWAGGER = "so it is in Swagger 2.0; from 3.0 on the requestBody of the operation says it"


def document(made: dict[str, Json], raw: dict[str, Json], _pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Check that a document has `info`, and something to describe."""
    if raw.get("info") is None:
        frame.error("missing-field", "a document has info, with a title and a version", "")
    if all(raw.get(key) is None for key in ("paths", "webhooks", "components")):
        frame.error("missing-field", "a document has paths, webhooks or components", "")
    return made


def info(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Make up a title and a version where they are missing."""
    missing = {key: made_up for key, made_up in (("title", "API"), ("version", "0")) if key not in made}
    for key, made_up in missing.items():
        frame.warn("missing-field", f"info has no {key}; {made_up!r} stands in", pointer)
    return {**made, **missing} if missing else made


def server(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Check that a server has a URL; tell of what stands in it and is not declared."""
    url = made.get("url")
    if not isinstance(url, str):
        frame.error("missing-field", "a server has a url", pointer)
        return made
    for name in dict.fromkeys(PLACEHOLDER.findall(url)):
        if name not in made.get("variables", {}):
            message = f"no variable declares {{{name}}}; the caller has to say what it is"
            frame.warn("undeclared-variable", message, f"{pointer}/url")
    return made


def server_variable(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Give a server variable without a default the first of its choices."""
    if "default" in made:
        return made
    choices = made.get("enum") or [""]
    frame.warn("missing-field", f"a server variable has a default; {choices[0]!r} stands in", pointer)
    return {**made, "default": choices[0]}


def parameter(made: dict[str, Json], raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Check name and place; what is in the path is required, three headers are no parameters (3.2.0, 4.12.2)."""
    name, where = made.get("name"), made.get("in")
    places = PLACES if frame.run.version < "3.2" else (*PLACES, "querystring")
    if name is None and where == "querystring":
        frame.warn("missing-field", "a parameter has a name; 'querystring' stands in", pointer)
        name = where
        made = {**made, "name": name}
    if not isinstance(name, str):
        frame.error("missing-field", "a parameter has a name", pointer)
        return DROP
    if not isinstance(where, str):
        frame.error("missing-field", "a parameter says what it is in", pointer, f"one of {', '.join(places)}")
        return DROP
    if where not in places and where.lower() in places:
        values.sloppy(f"{where!r}, and read as {where.lower()!r}", "in", pointer, frame)
        where = where.lower()
        made = {**made, "in": where}
    if where not in places:
        hint = _IN_SWAGGER if where in {"body", "formData"} else _hint(where, places)
        frame.error("unknown-place", f"no parameter is in {where!r}", f"{pointer}/in", hint)
        return DROP
    if where == "header" and name.lower() in _IGNORED_HEADERS:
        frame.warn("ignored-header", f"{name} is no parameter: the media types and security say it", pointer)
        return DROP
    if where == "path" and made.get("required") is not True:
        frame.warn("path-parameter-required", f"{name} stands in the path, so it is required", pointer)
        made = {**made, "required": True}
    if "type" in raw and made.keys().isdisjoint(("schema", "content")):
        made = _with_schema_beside(made, where, pointer, frame)
    return _styled(made, where, pointer, frame)


def _with_schema_beside(made: dict[str, Json], where: str, pointer: Pointer, frame: Frame) -> dict[str, Json]:
    """Put what Swagger 2.0 says beside the name of a parameter into its schema and style."""
    frame.warn("sloppy-value", "the schema of a parameter stands beside its name, as in Swagger 2.0", pointer)
    inside = frame.moved(pointer, frame.canonical(f"{pointer}/schema"))
    beside = {key: value for key, value in made.items() if key in BESIDE}
    said = made.get("collectionFormat")
    style = collection(said, where) if isinstance(said, str) and said in COLLECTIONS else {}
    kept = {key: value for key, value in made.items() if key not in BESIDE}
    return {**style, **kept, "schema": lower(beside, pointer, inside)}


def collection(said: str, where: str) -> dict[str, Json]:
    """Give the style of a collectionFormat in a place."""
    style, explode = COLLECTIONS[said]
    return {"style": "simple" if style == "form" and where in {"path", "header"} else style, "explode": explode}


def response(made: dict[str, Json], raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Read the schema of a response that has no content, as in Swagger 2.0, as that of JSON, or of bytes for a file."""
    if not is_mapping(raw.get("schema")) or made.get("content"):
        return made
    at = f"{pointer}/schema"
    frame.warn("sloppy-value", "the schema of a response stands beside its description, as in Swagger 2.0", at)
    media = "application/octet-stream" if raw["schema"].get("type") == "file" else "application/json"
    inside = frame.moved(at, frame.canonical(f"{pointer}/content/{escape(media)}/schema"))
    content = {media: {"schema": schema(raw["schema"], at, inside)}}
    return {key: value for key, value in made.items() if key != "schema"} | {"content": content}


def _styled(made: dict[str, Json], where: str, pointer: Pointer, frame: Frame) -> dict[str, Json]:
    """Check the style of a parameter, and that it has one schema or one kind of content."""
    style = made.get("style")
    if style is not None and style not in _STYLES[where]:
        hint = _hint(style, _STYLES[where])
        frame.error("unknown-style", f"there is no style {style!r} in {where}", f"{pointer}/style", hint)
    content = made.get("content")
    if content and len(content) > 1:
        made = {**made, "content": _first_content(content, pointer, frame)}
    if content or "schema" in made:
        return made
    if where == "querystring":
        frame.error("missing-field", "a querystring parameter has content", pointer)
    else:
        frame.warn("missing-field", "a parameter has a schema; this one takes anything", pointer)
    return {**made, "schema": {}}


def _first_content(content: dict[str, Json], pointer: Pointer, frame: Frame) -> dict[str, Json]:
    """Give one of several media types that a parameter has, each of which the service says it reads: JSON if it can."""
    media = next((each for each in content if "json" in each.lower()), next(iter(content)))
    message = f"the content of a parameter is of one media type; {media} is taken"
    frame.warn("several-contents", message, f"{pointer}/content")
    return {media: content[media]}


def security_scheme(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Check that a scheme is of a known type and has what that needs."""
    kind = made.get("type")
    if kind not in _SCHEMES:
        hint = _hint(kind, _SCHEMES)
        frame.error("unknown-security", f"there is no security scheme of type {kind!r}", f"{pointer}/type", hint)
        return DROP
    for key in _SCHEMES[kind]:
        if not isinstance(made.get(key), str):
            frame.error("missing-field", f"a security scheme of type {kind} has {key}", pointer)
    if kind == "apiKey" and made.get("in") not in {"query", "header", "cookie"}:
        frame.error("unknown-place", f"no key is in {made.get('in')!r}", f"{pointer}/in", "query, header or cookie")
    return made


def security_requirement(made: dict[str, Json], _raw: dict[str, Json], pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Check that a requirement names schemes of components, each with a list of scopes."""
    known = frame.run.security_schemes
    found: dict[str, Json] = {}
    for name, scopes in made.items():
        if name not in known:
            message = f"there is no security scheme {name!r}; this alternative is left out"
            frame.warn("unknown-security", message, f"{pointer}/{escape(name)}", _hint(name, known))
            return DROP
        read = values.texts(scopes, name, pointer, frame)
        found[name] = [] if read is DROP else read
    return made if found == made else found


def _hint(name: Json, known: Iterable[str]) -> str:
    names = list(known)
    return did_you_mean(str(name), names) or (f"known: {', '.join(names[:20])}" if names else "")
