"""Documents broken at random are resolved to a form that keeps its claims, or refused; nothing else is raised."""

from __future__ import annotations

import contextlib
import copy
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from openapi_attrs import pipeline
from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import Document, escape, load
from openapi_attrs.model import Config
from openapi_attrs.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SWAGGER = """\
swagger: '2.0'
info: {title: t, version: '1'}
host: h
schemes: [https]
consumes: [a/b]
securityDefinitions: {k: {type: apiKey, name: n, in: header}, o: {type: oauth2, flow: implicit, scopes: {}}}
security: [{k: []}]
paths:
  /a/{i}:
    parameters: [{$ref: '#/parameters/P'}, {name: i, in: path, required: true, type: array, items: {type: string}}]
    get:
      tags: [t]
      parameters: [{name: b, in: body, schema: {$ref: '#/definitions/D'}}]
      responses: {'200': {$ref: '#/responses/R'}, default: {description: d, headers: {H: {type: string}}}}
    post: {parameters: [{name: f, in: formData, type: file}], produces: [c/d], responses: {}}
parameters: {P: {name: p, in: query, type: integer, minimum: 1, exclusiveMinimum: true}}
responses: {R: {description: d, schema: {type: array, items: {$ref: '#/definitions/D'}}, examples: {a/b: 1}}}
definitions: {D: {discriminator: k, required: [k], properties: {k: {type: string, x-nullable: true}}, allOf: [{}]}}
"""
THREE = """\
openapi: VERSION
info: {title: t, version: '1', contact: {name: n}, license: {name: l}}
servers: [{url: 'u{v}', variables: {v: {default: d, enum: [d]}}}]
tags: [{name: t, externalDocs: {url: u}}]
security: [{k: []}, {}]
paths:
  /a/{i}:
    parameters: [{$ref: '#/components/parameters/P'}]
    get:
      parameters: [{name: i, in: path, required: true, content: {a/b: {schema: {$ref: '#/components/schemas/A'}}}}]
      requestBody: {content: {a/b: {schema: {oneOf: [{$ref: '#/components/schemas/A'}], nullable: true}, encoding: {e: {}}}}}
      responses: {'200': {$ref: '#/components/responses/R'}, 4XX: {description: d, links: {l: {operationId: o}}}}
      callbacks: {c: {'{$u}': {post: {responses: {'200': {$ref: '#/components/responses/R'}}}}}}
webhooks: {w: {$ref: '#/components/pathItems/I'}}
components:
  parameters: {P: {name: p, in: query, schema: {type: array, items: {enum: [1, a]}}, examples: {e: {value: 1}}}}
  responses: {R: {description: d, headers: {H: {schema: {}}}, content: {a/b: {schema: {properties: {p: {}}}}}}}
  pathItems: {I: {post: {security: [{k: [s]}], deprecated: true, tags: [t]}}}
  securitySchemes: {k: {type: apiKey, name: n, in: header}, h: {type: http, scheme: basic}}
  schemas:
    A: {type: object, properties: {b: {$ref: '#/components/schemas/B', nullable: true}}, discriminator: {propertyName: k, mapping: {b: B}}}
    B: {allOf: [{$ref: '#/components/schemas/A'}, {patternProperties: {x: {}}, additionalProperties: false}], nullable: true}
    C: {if: {const: 1}, then: {required: [a]}, else: false, not: {prefixItems: [{}]}, maxLength: 3, pattern: x, minimum: 1}
    D: {x-validation-rules: [{id: r, says: {at: /a, text: t}, if: {properties: {a: {const: 1}}}, message: m}], format: byte}
"""  # noqa: E501
DOCUMENTS = {"2.0": SWAGGER} | {version: THREE.replace("VERSION", f"{version}.0") for version in ("3.0", "3.1", "3.2")}
KEYS = (
    "$ref",
    "nullable",
    "parameters",
    "",
    "/",
    "type",
    "in",
    "schema",
    "content",
    "required",
    "properties",
    "get",
    "200",
)


def places(tree: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield (*at, key)
        yield from places(value, (*at, key))


def junk(draw: random.Random, tree: Any) -> Any:  # noqa: ANN401
    pointer = "#" + "".join(f"/{escape(key)}" for key in draw.choice(list(places(tree))))
    values: list[Any] = [None, True, -1, 1.5, "", "x", "2.0", [], {}, [None], ["a", "a"], [{}], {"a": None}]
    values += [{"$ref": pointer}, {"$ref": 5}, {"$ref": "#/nope"}, {"$ref": "x.yaml"}, {"type": ["string", None]}]
    values += [{"$ref": pointer, "nullable": True, "description": 5}, {"allOf": [{"$ref": pointer}], "nullable": True}]
    values += [{"items": [{}]}, {"$id": "http://x/y", "$anchor": "z"}, {"$dynamicRef": "#z"}, {"type": "file"}]
    return draw.choice(values)


def break_one(draw: random.Random, tree: Any) -> None:  # noqa: ANN401
    *way, last = draw.choice(list(places(tree)))
    holder = tree
    for key in way:
        holder = holder[key]
    if isinstance(holder, dict) and draw.random() < 0.2:
        del holder[last]
    elif isinstance(holder, dict) and draw.random() < 0.3:
        holder[draw.choice(KEYS)] = junk(draw, tree)
    else:
        holder[last] = junk(draw, tree)


@pytest.mark.parametrize("version", DOCUMENTS)
def test_the_documents_are_right_before_they_are_broken(resolved: Callable[..., Any], version: str) -> None:
    assert not resolved(DOCUMENTS[version], version="").problems.losses


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("version", DOCUMENTS)
def test_broken_documents_are_resolved_or_refused(
    tmp_path: Path, broken_claims: Callable[[Any], list[str]], version: str, seed: int
) -> None:
    (tmp_path / "a.yaml").write_text(DOCUMENTS[version])
    source = load(tmp_path / "a.yaml", Problems(), root=tmp_path)
    draw = random.Random(f"{version} {seed}")  # noqa: S311 - the same documents in every run
    for _ in range(20):
        tree = copy.deepcopy(source.tree)
        for _ in range(draw.choice([1, 1, 2, 4])):
            break_one(draw, tree)
        problems = Problems(lenient=draw.random() < 0.5)
        try:
            made = resolve(Document.of(evolve(source, tree=tree)), problems)
        except Refusal:
            continue
        assert problems.errors or broken_claims(made.tree) == [], tree
        _later_stages_go_on(tree, tmp_path)


def _later_stages_go_on(tree: object, folder: Path) -> None:
    (folder / "b.json").write_text(json.dumps(tree))
    config = Config(folder, folder / "b.json", folder / "out", "client")
    with contextlib.suppress(Refusal):
        pipeline.prepare(config, pipeline.problems_of(config))
