"""What checking, parsing and explaining cost beside other libraries, as ratios measured in one run: `make bench`.

The documents of GitHub and OpenAI lie in SHARED, which is no part of this repository; without it these figures are left
out. Everything is measured as figures.py measures it.
"""

from __future__ import annotations

import copy
import gzip
import importlib
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import cattrs
import fastjsonschema
import jsonschema
import jsonschema_rs
import msgspec
import pydantic
import rich
from figures import BODY, each, in_turn, row
from obiguard import rules
from peers import Cattrs, Msgspec, MsgspecRequest, Pydantic, PydanticRequest, Types
from rich.table import Table

from openapi_attrs import compile_schema, config, pipeline
from openapi_attrs.load import Document, load
from openapi_attrs.write import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from openapi_attrs.model import Json

ROOT = Path(__file__).parents[2]
EIGHT_VIOLATIONS = {
    "prompt": "o" * 1001,
    "n": 11,
    "response_format": "png",
    "size": "1x1",
    "style": "plain",
    "user": 5,
}
"""size and style break two each, as the model is dall-e-2. pydantic finds 5: its model validator does not run then."""
CHAT = {
    "model": "gpt-5.4",
    "messages": [
        {"role": "system", "content": "You are a helpful assistant."},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is in this image?"},
                {"type": "image_url", "image_url": {"url": "https://example.com/otter.png"}},
            ],
        },
    ],
    "max_tokens": 300,
}


def main(shared: Path) -> None:
    """Measure, and print the table."""
    table = Table("figure", "CPU, ours", "CPU, theirs", "ratio", "goal", title="CPU, medians of rounds in turn")
    request_figures(table)
    github, openai = (shared / "corpus/specs" / name for name in ("github-api.json.gz", "openai.yaml.gz"))
    if github.is_file() and openai.is_file():
        repository_figures(table, github)
        chat_figures(table, openai)
    else:
        sys.stderr.write(f"no documents in {shared}/corpus/specs: their figures are left out\n")
    rich.print(table)


def request_figures(table: Table) -> None:
    """Measure the check of an image request, and the explanation of one that breaks eight rules."""
    check, explain = rules.create_image_request.check, rules.create_image_request.explain
    validate = PydanticRequest.__pydantic_validator__.validate_python
    schema = image_request()
    sides: dict[str, Callable[[], object]] = {
        "pydantic": lambda: validate(BODY),
        "msgspec": lambda: msgspec.convert(BODY, MsgspecRequest),
        **judges(schema, BODY),
    }
    compare(table, "checking the image request", lambda: check(BODY), sides, {"pydantic": 0.40, "jsonschema-rs": 1.2})

    def exception() -> pydantic.ValidationError:
        try:
            validate(EIGHT_VIOLATIONS)
        except pydantic.ValidationError as error:
            return error
        raise AssertionError

    def errors() -> object:
        return exception().errors()

    judge = jsonschema_rs.validator_for(schema)
    found = explain(EIGHT_VIOLATIONS)
    peers: dict[str, Callable[[], object]] = {
        "pydantic's errors()": errors,
        "pydantic's exception alone, none of its errors made": exception,
        "jsonschema-rs, with messages": lambda: [error.message for error in judge.iter_errors(EIGHT_VIOLATIONS)],
    }
    name = f"explaining {len(found)} violations, in order"
    compare(table, name, lambda: explain(EIGHT_VIOLATIONS), peers, {"pydantic's errors()": 0.5}, 500)
    del peers["pydantic's exception alone, none of its errors made"]
    name = f"{name}, and reading every message"
    compare(table, name, lambda: [violation.message for violation in explain(EIGHT_VIOLATIONS)], peers, {}, 500)


def repository_figures(table: Table, document: Path) -> None:
    """Measure the parsing of GitHub's own example of a repository, and its check."""
    tree, client = generated(document, "/repos/{owner}/{repo}", "get", "bench_github")
    example = example_of(tree, "full-repository")
    example["language"] = example["source"]["language"] = None  # required, and forgotten in the example
    example, many = (json.loads(json.dumps(value)) for value in (example, [example] * 1000))  # as responses are read
    rule = client.full_repository
    schema = tree["components"]["schemas"]["full-repository"]
    made = Types(Pydantic(), tree).of(schema, "repository")
    one, all_ = made.__pydantic_validator__.validate_python, pydantic.TypeAdapter(list[made]).validator.validate_python
    struct = Types(Msgspec(), tree).of(schema, "repository")
    classes = Types(Cattrs(), tree).of(schema, "repository")
    structure = cattrs.Converter()
    structure.register_structure_hook(Cattrs.date_time, lambda text, _: Cattrs.date_time.fromisoformat(text))
    peers: dict[str, Callable[[], object]] = {
        "pydantic": lambda: one(example),
        "msgspec, no unknown keys": lambda: msgspec.convert(example, struct),
        "cattrs, no unknown keys, no checks": lambda: structure.structure(example, classes),
    }
    name = "parsing a repository of GitHub"
    compare(table, name, lambda: rule.parse(example, None), peers, {"pydantic": 0.55}, 200)
    peers = {"pydantic": lambda: all_(many), "msgspec, no unknown keys": lambda: msgspec.convert(many, list[struct])}
    compare(
        table, f"{name}, 1000 of them", lambda: [rule.parse(each, None) for each in many], peers, {"pydantic": 0.55}, 1
    )
    judged = {"$ref": "#/components/schemas/full-repository", "components": tree["components"]}
    check_figures(table, "checking it", judged, example, 200)


def chat_figures(table: Table, document: Path) -> None:
    """Measure the check of a request for a chat completion."""
    tree, _ = generated(document, "/chat/completions", "post", "bench_openai")
    judged = {"$ref": "#/components/schemas/CreateChatCompletionRequest", "components": tree["components"]}
    check_figures(table, "checking a chat completion request", judged, CHAT, 1000)


def check_figures(table: Table, name: str, schema: Json, instance: Json, number: int) -> None:
    """Measure the check of a valid instance."""
    check = compile_schema(schema).is_valid
    assert check(instance)
    compare(table, name, lambda: check(instance), judges(schema, instance), {"jsonschema-rs": 1.2}, number)


def compare(  # noqa: PLR0913, PLR0917 - what a row says
    table: Table,
    name: str,
    ours: Callable[[], object],
    peers: dict[str, Callable[[], object]],
    goals: dict[str, float],
    number: int = 5000,
) -> None:
    """Add a row for each peer; jsonschema is called less often."""
    sides = [
        (ours, number),
        *((peer, max(1, number // 50) if label == "jsonschema" else number) for label, peer in peers.items()),
    ]
    own, *others = in_turn(*(lambda side=side, times=times: each(side, times) for side, times in sides), rounds=9)
    for label, cpu in zip(peers, others, strict=True):
        row(table, f"{name} / {label}", (own, cpu), goals.get(label))


def judges(schema: Json, instance: Json) -> dict[str, Callable[[], object]]:
    """Give the libraries that read JSON Schema; each must find the instance valid."""
    rust, python = jsonschema_rs.validator_for(schema), jsonschema.Draft202012Validator(schema)
    assert rust.is_valid(instance)
    assert python.is_valid(instance)
    found: dict[str, Callable[[], object]] = {"jsonschema-rs": lambda: rust.is_valid(instance)}
    try:
        fast = fastjsonschema.compile(schema, use_formats=False, use_default=False)
        fast(instance)
    except fastjsonschema.JsonSchemaException as error:
        sys.stderr.write(f"fastjsonschema: {str(error)[:100]}\n")
    else:
        found["fastjsonschema"] = lambda: fast(instance)
    found["jsonschema"] = lambda: python.is_valid(instance)
    return found


def image_request() -> Json:
    """Give the schema of the image request with its rules as JSON Schema."""
    settings = config.read(ROOT)
    tree = pipeline.prepare(settings, pipeline.problems_of(settings)).document.tree
    schema = copy.deepcopy(tree["components"]["schemas"]["CreateImageRequest"])
    schema["allOf"] = [
        {key: rule[key] for key in ("if", "then") if key in rule} for rule in schema["x-validation-rules"]
    ]
    return schema


def generated(document: Path, path: str, method: str, package: str) -> tuple[Json, ModuleType]:
    """Generate a client of one operation of a document; give the canonical document, and the rules of the client."""
    folder = Path(tempfile.mkdtemp())
    whole = folder / document.with_suffix("").name
    whole.write_bytes(gzip.decompress(document.read_bytes()))
    settings = config.direct(whole, folder / package, package, lenient=True)
    problems = pipeline.problems_of(settings)
    tree = Document.of(load(whole, problems, root=folder)).tree
    part = whole.with_suffix(".json")
    part.write_text(json.dumps({**tree, "paths": {path: {method: tree["paths"][path][method]}}, "webhooks": {}}))
    settings = config.direct(part, folder / package, package, lenient=True)
    problems = pipeline.problems_of(settings)
    prepared = pipeline.prepare(settings, problems)
    write(pipeline.finish(prepared, settings, problems), settings)
    sys.path.insert(0, str(folder / package))
    return prepared.document.tree, importlib.import_module(f"{package}.rules")


def example_of(tree: Json, name: str) -> Json:
    """Give the largest of the examples whose name begins as that of a schema."""
    examples = [each["value"] for key, each in tree["components"]["examples"].items() if key.startswith(name)]
    return copy.deepcopy(max(examples, key=lambda each: len(json.dumps(each))))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
