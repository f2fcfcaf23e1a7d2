"""Prism as a judge of requests: a mock server that reads the document itself and tells what breaks it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from openapi_attrs import pipeline
from openapi_attrs.load.pointers import node_at
from openapi_attrs.model import Config
from openapi_attrs.sample import merged, sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from openapi_attrs.model import MediaType, Operation, Parameter, Resource
    from openapi_attrs.pipeline import Prepared

CORPUS = Path(os.environ.get("SHARED", "../shared")) / "corpus/specs"
DOCUMENTS = ["live-powerdns-4.7.json", "qdrant.json", "readme-31-train-travel.json"]
PROBLEMS = "https://stoplight.io/prism/errors#"


class Judge:
    """Listens to the answers of Prism, and keeps what it says is wrong with a request."""

    def __init__(self) -> None:
        self.answers = 0
        self.wrong: list[str] = []

    def listen(self, response: httpx.Response) -> None:
        self.answers += 1
        violations = [each for each in json.loads(response.headers.get("sl-violations", "[]")) if _of_request(each)]
        problem = (
            json.loads(response.read() or b"{}") if "problem+json" in response.headers.get("content-type", "") else {}
        )
        if violations or str(problem.get("type", "")).startswith(PROBLEMS):
            self.wrong.append(f"{response.request.method} {response.request.url}: {violations} {problem}")


def _of_request(violation: dict[str, Any]) -> bool:
    return violation["location"][:1] == ["request"]


def _arguments(prepared: Prepared, operation: Operation) -> dict[str, Any]:
    tree = prepared.document.tree

    def made(part: Parameter | MediaType) -> Any:  # noqa: ANN401
        return "text" if part.schema is None else _sent(tree, node_at(tree, part.schema))

    given = {parameter.name: made(parameter) for parameter in operation.parameters}
    if operation.body:
        given["body"] = made(operation.body.content[0])
    return given


def _sent(tree: Any, schema: Any) -> Any:  # noqa: ANN401
    """Make up what a request can carry: no property that is read-only."""
    made = sample(tree, schema, examples=False)  # documents have some that are none
    if not isinstance(made, dict):
        return made
    parts = {name: merged(tree, part) for name, part in merged(tree, schema).get("properties", {}).items()}
    return {name: value for name, value in made.items() if not parts.get(name, {}).get("readOnly")}


def _called(package: ModuleType, client: Any, resource: Resource, operation: Operation, given: dict[str, Any]) -> bool:  # noqa: ANN401
    """Call an operation; what Prism answers need be nothing that decodes."""
    try:
        getattr(getattr(client, resource.name), operation.name)(**given)
    except package.ValidationError:
        return False  # what was made up breaks the document, and nothing was sent
    except package.errors.Error:
        return True
    return True


@pytest.mark.parametrize("name", DOCUMENTS)
def test_prism_finds_nothing_wrong_with_any_request(
    name: str,
    program: Callable[[str, str], str],
    free_port: Callable[[], int],
    started: Callable[..., Any],
    client_of: Callable[[Path, str], ModuleType],
) -> None:
    document = CORPUS.resolve() / name
    if not document.is_file():
        pytest.skip(f"SHARED names no folder with corpus/specs/{name}")
    package = client_of(document, f"prism_{name.partition('.')[0].replace('-', '_')}")
    settings = Config(root=document.parent, document=document, output=document.parent, package=package.__name__)
    prepared = pipeline.prepare(settings, pipeline.problems_of(settings))
    judge, port = Judge(), free_port()
    address = f"http://127.0.0.1:{port}"
    command = program("prism", "npm install --prefix .venv @stoplight/prism-cli@5.16.0")
    credentials = {scheme.name: "key" for scheme in prepared.api.security_schemes if scheme.kind != "mutualTLS"}
    with (
        started([command, "mock", "--host", "127.0.0.1", "--port", str(port), str(document)], address),
        httpx.Client(event_hooks={"response": [judge.listen]}) as http_client,
        getattr(package, prepared.api.client)(
            base_url=address, max_retries=0, on_violation="ignore", http_client=http_client, **credentials
        ) as client,
    ):
        refused = [
            f"{resource.name}.{operation.name}"
            for resource in prepared.api.resources
            for operation in resource.operations
            if not _called(package, client, resource, operation, _arguments(prepared, operation))
        ]
    assert refused == []
    assert judge.answers == sum(len(resource.operations) for resource in prepared.api.resources)
    assert not judge.wrong, "\n".join(judge.wrong)
