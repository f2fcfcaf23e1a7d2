"""The JSON Schema Test Suite as request bodies of one generated client: part of `make suites`.

    python tests/suites/request_bodies.py SUITE       the folder that holds tests/

Every schema of 2020-12 becomes the body of an operation, every other one by way of a component. Exit status 1 when the
client's rules judge a case otherwise than the suite and known.yaml does not list it, or as the suite does and it does.
"""

from __future__ import annotations

import json
import sys
import tempfile
import warnings
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from json_schema import GROUPS, known, read, report

from openapi_attrs import compile_schema, config, pipeline
from openapi_attrs.errors import Refusal
from openapi_attrs.serve.compiled import import_rules

if TYPE_CHECKING:
    from openapi_attrs.model import Json
    from openapi_attrs.serve.compiled import Rule

ANY_TYPE = ["array", "boolean", "null", "number", "object", "string"]
SETTINGS = '[tool.openapi-attrs]\ndocument = "openapi.json"\noutput = "out"\npackage = "suite"\nlayout = "package"\n'
METASCHEMA = '"https://json-schema.org/draft/2020-12/schema"'


def main() -> int:
    """Generate the client and judge."""
    groups = [list(cases) for _, cases in groupby(read(Path(sys.argv[1]), GROUPS[0]), key=lambda case: case.group)]
    used = [cases for cases in groups if stands_alone(cases[0].schema)]
    rules = generated([cases[0].schema for cases in used])
    wrong = list[str]()
    for rule, cases in zip(rules, used, strict=True):
        for case in cases:
            verdict = rule is None or rule.check(case.instance)
            explained = rule is None or not rule.explain(case.instance)
            if verdict is not case.valid or explained is not case.valid:
                wrong.append(f"{case.group}: {case.name}")
    count = sum(map(len, used))
    right = count - len(wrong)
    print(f"as request bodies: {right} of {count} right; {len(groups) - len(used)} schemas need other documents")  # noqa: T201 - a report
    return report(wrong, known("request bodies"))


def stands_alone(schema: Json) -> bool:
    """Whether a schema refers to no document but itself, be it the metaschema: a generator requests nothing."""
    try:
        with warnings.catch_warnings(action="ignore"):  # of patterns that may be slow
            compile_schema(schema)
    except Refusal:
        return False
    return METASCHEMA not in json.dumps(schema).replace(f'"$schema": {METASCHEMA}', "")


def generated(schemas: list[Json]) -> list[Rule | None]:
    """Give the client's rules for each schema as a body; None where it asks nothing."""
    bodies = [body(schema, number) for number, schema in enumerate(schemas)]
    document = {
        "openapi": "3.1.0",
        "info": {"title": "The suite", "version": "1"},
        "paths": {
            f"/{number}": {"post": operation({"$ref": f"#/components/schemas/S{number}"} if number % 2 else schema)}
            for number, schema in enumerate(bodies)
        },
        "components": {"schemas": {f"S{number}": schema for number, schema in enumerate(bodies) if number % 2}},
    }
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
        Path(folder, "openapi.json").write_text(json.dumps(document), encoding="utf-8")
        settings = config.read(Path(folder))
        problems = pipeline.problems_of(settings)
        prepared = pipeline.prepare(settings, problems)
        module = import_rules(pipeline.finish(prepared, settings, problems).files, "")
    operations = [operation for resource in prepared.api.resources for operation in resource.operations]
    media = {operation.path: operation.body.content[0] for operation in operations if operation.body is not None}
    names = [media[f"/{number}"].rules for number in range(len(schemas))]
    return [None if name is None else getattr(module, name) for name in names]


def operation(schema: Json) -> Json:
    """Give an operation with a body."""
    content = {"application/json": {"schema": schema}}
    return {"requestBody": {"required": True, "content": content}, "responses": {"204": {"description": ""}}}


def body(schema: Json, number: int) -> Json:
    """Give a schema that means the same inside of a document: what it refers to is inside of it.

    An object with `properties` means an object to a client, so that any type is said where the suite means any.
    """
    return {"$id": f"https://suite.example/{number}", **explicit(schema)} if isinstance(schema, dict) else schema


def explicit(schema: Any) -> Any:  # noqa: ANN401 - a JSON value
    """Say any type beside `properties`."""
    if isinstance(schema, list):
        return [explicit(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    anything = {"type": ANY_TYPE} if isinstance(schema.get("properties"), dict) and "type" not in schema else {}
    return {**{key: explicit(value) for key, value in schema.items()}, **anything}


if __name__ == "__main__":
    sys.exit(main())
