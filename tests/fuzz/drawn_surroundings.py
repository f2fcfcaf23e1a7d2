"""What stands around the operations of a document: credentials, servers, webhooks, shared parts and an overlay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from drawn_schemas import PROPERTIES, TEXTS
from hypothesis import strategies as st

if TYPE_CHECKING:
    from drawn_schemas import Json
    from hypothesis.strategies import SearchStrategy

SCHEMES: dict[str, dict[str, Any]] = {
    "header key": {"type": "apiKey", "in": "header", "name": "X-Odd.Key"},
    "query-key": {"type": "apiKey", "in": "query", "name": "key"},
    "日本": {"type": "apiKey", "in": "cookie", "name": "session"},
    "class": {"type": "http", "scheme": "basic"},
    "token": {"type": "http", "scheme": "bearer"},
}
REQUIREMENTS: tuple[list[dict[str, list[str]]], ...] = (
    [],
    [{}],
    *([{name: []}] for name in SCHEMES),
    [{"header key": [], "query-key": []}],
    [{"class": [], "日本": []}, {}],
    [{"token": []}, {"query-key": []}],
)
SERVERS: tuple[list[dict[str, Any]], ...] = (
    [{"url": "/v1"}],
    [{"url": "https://api.test/v1"}, {"url": "https://other.test", "description": "the other"}],
    [
        {
            "url": "https://{region}.test/{class}",
            "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}, "class": {"default": "v1"}},
        }
    ],
)
TARGETS = (
    "$.info",
    "$.paths.*[?@.responses]",
    "$.components.schemas[?@.properties]",
    "$.definitions[?@.properties]",
    "$..[?@.in == 'query']",
)


def requirements(version: str) -> SearchStrategy[list[dict[str, list[str]]]]:
    """Draw alternatives of schemes that are needed together; Swagger 2.0 knows neither cookies nor bearer tokens."""
    lacking = {"日本", "token"} if version == "2.0" else set[str]()
    return st.sampled_from([listed for listed in REQUIREMENTS if all(lacking.isdisjoint(each) for each in listed)])


def add_surroundings(draw: st.DrawFn, tree: dict[str, Any], schemas: SearchStrategy[Json]) -> None:
    """Give a document credentials, servers and webhooks."""
    tree["components"]["securitySchemes"] |= SCHEMES
    if draw(st.booleans()):
        tree["servers"] = draw(st.sampled_from(SERVERS))
    if draw(st.integers(0, 3)) == 0:
        tree["security"] = draw(requirements(tree["openapi"]))
    if tree["openapi"] >= "3.1":
        tree["webhooks"] = {
            name: {"post": _told(draw(schemas))}
            for name in draw(st.lists(st.sampled_from(PROPERTIES), max_size=2, unique=True))
        }


def _told(schema: Json) -> Json:
    body = {"content": {"application/json": {"schema": schema}}}
    return {"requestBody": body, "responses": {"204": {"description": ""}}}


def move_to_components(draw: st.DrawFn, tree: dict[str, Any]) -> None:
    """Put some parameters, bodies and responses where others could share them."""
    names = draw(st.lists(st.sampled_from(["pet", "Pet", "class", "a.b", "1", "日本"][:5]), max_size=3, unique=True))
    for name in names:
        kind, holder, key = draw(st.sampled_from([*_movable(tree), ("", {}, "")]))
        if kind:
            tree["components"].setdefault(kind, {})[name] = holder[key]
            holder[key] = {"$ref": f"#/components/{kind}/{name}"}


def _movable(tree: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    found: list[tuple[str, Any, Any]] = []
    for item in tree["paths"].values():
        for node in (each for key, each in item.items() if isinstance(each, dict)):
            listed = node.get("parameters", [])
            found += [("parameters", listed, index) for index, each in enumerate(listed) if "$ref" not in each]
            found += [
                ("responses", node["responses"], key) for key, each in node["responses"].items() if "$ref" not in each
            ]
            if "requestBody" in node and "$ref" not in node["requestBody"]:
                found.append(("requestBodies", node, "requestBody"))
    return found


def overlays() -> SearchStrategy[dict[str, Any]]:
    """Draw an overlay that changes what is told of a document, and nothing that is sent."""
    actions = st.builds(
        lambda target, text: {"target": target, "update": {"description": text}, "x-may-not-match": True},
        st.sampled_from(TARGETS),
        TEXTS,
    )
    removals = st.just({"target": "$..example", "remove": True, "x-may-not-match": True})
    return st.lists(actions | removals, min_size=1, max_size=3, unique_by=lambda action: action["target"]).map(
        lambda listed: {"overlay": "1.0.0", "info": {"title": "drawn", "version": "1"}, "actions": listed}
    )
