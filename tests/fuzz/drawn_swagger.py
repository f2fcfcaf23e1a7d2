"""A drawn document of OpenAPI 3.0, said in Swagger 2.0: what our reading of the one is held against by the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from drawn_schemas import Json

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def as_swagger(tree: dict[str, Any]) -> dict[str, Any]:
    """Give a document of OpenAPI 3.0 as one of Swagger 2.0, which has a word for all that is drawn for it."""
    plain = {key: value for key, value in tree.items() if key in {"info", "x-paths", "security"}}
    parts_of = tree["components"]
    schemes = {
        name: {"type": "basic"} if scheme["type"] == "http" else scheme
        for name, scheme in parts_of["securitySchemes"].items()
        if scheme["type"] in {"apiKey", "http"} and scheme.get("scheme") != "bearer" and scheme.get("in") != "cookie"
    }
    sample = parts_of["parameters"]["SampleParameter"]
    return _renamed(
        {
            "swagger": "2.0",
            **plain,
            "host": "api.test",
            "basePath": "/v1",
            "paths": {path: _item_of_swagger(item) for path, item in tree["paths"].items()},
            "definitions": parts_of["schemas"],
            "parameters": {"SampleParameter": _parameter_of_swagger(sample)},
            "responses": parts_of["responses"],
            "securityDefinitions": schemes,
        }
    )


def _renamed(node: Json) -> Json:
    """Give the same with the references and keywords of Swagger."""
    if isinstance(node, list):
        return [_renamed(item) for item in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        pointer = re.sub("^#/components/schemas/", "#/definitions/", node["$ref"])
        return {**node, "$ref": re.sub("^#/components/", "#/", pointer)}
    return {"x-nullable" if key == "nullable" else key: _renamed(item) for key, item in node.items()}


def _item_of_swagger(item: dict[str, Json]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for key, node in item.items():
        if key == "parameters":
            found[key] = [_parameter_of_swagger(each) for each in node]
        elif key in METHODS and key != "trace":
            found[key] = _operation_of_swagger(node)
        elif key == "$ref":
            found[key] = node
    return found


def _operation_of_swagger(node: dict[str, Json]) -> dict[str, Json]:
    kept = {key: value for key, value in node.items() if key not in {"requestBody", "servers", "callbacks"}}
    parameters = [_parameter_of_swagger(each) for each in node.get("parameters", ())]
    if "requestBody" in node:
        ((media_type, media),) = node["requestBody"]["content"].items()
        kept["consumes"] = [media_type]
        parameters += _body_of_swagger(media_type, media, required=node["requestBody"].get("required", False))
    produces = [name for each in node["responses"].values() for name in each.get("content", ())]
    return {
        **kept,
        **({"parameters": parameters} if parameters else {}),
        **({"produces": list(dict.fromkeys(produces))} if produces else {}),
        "responses": {key: _response_of_swagger(each) for key, each in node["responses"].items()},
    }


def _parameter_of_swagger(node: dict[str, Json]) -> dict[str, Json]:
    if "$ref" in node:
        return node
    kept = {key: value for key, value in node.items() if key in {"name", "in", "required", "description"}}
    collected: dict[str, Json] = {}
    if node["schema"]["type"] == "array":
        exploded = node["in"] == "query" and node.get("explode", True)
        collected["collectionFormat"] = (
            "pipes" if node.get("style") == "pipeDelimited" else "multi" if exploded else "csv"
        )
    return {**kept, **node["schema"], **collected}


def _body_of_swagger(media_type: str, media: dict[str, Json], *, required: bool) -> list[Json]:
    schema = media["schema"]
    if media_type == "application/json":
        return [{"name": "body", "in": "body", "required": required, "schema": schema}]
    wanted = schema.get("required", ()) if required else ()
    return [
        {
            "name": name,
            "in": "formData",
            "required": name in wanted,
            **part,
            **({"collectionFormat": _collected(media, name)} if part["type"] == "array" else {}),
        }
        for name, part in schema["properties"].items()
    ]


def _collected(media: dict[str, Json], name: str) -> str:
    encoding = media.get("encoding", {}).get(name, {})
    return "multi" if encoding.get("explode", True) else "pipes" if encoding["style"] == "pipeDelimited" else "csv"


def _response_of_swagger(node: dict[str, Json]) -> dict[str, Json]:
    kept = {key: value for key, value in node.items() if key not in {"content", "headers"}}
    for media in node.get("content", {}).values():
        kept["schema"] = media["schema"]
    if "headers" in node:
        kept["headers"] = {name: header["schema"] for name, header in node["headers"].items()}
    return kept
