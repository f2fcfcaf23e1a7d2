"""Documents drawn: each is generated or refused in form; what is generated imports, type-checks, sends and reads right.

By default 200 are drawn, the same in every run, and a share of what comes of them is type-checked; with
`--documents N` it draws N, others in each run, and type-checks all.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import urllib.parse
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import field, frozen, mutable
from drawn_documents import documents, identity
from drawn_swagger import METHODS
from hypothesis import HealthCheck, given, seed, settings
from hypothesis.internal.conjecture import engine, providers
from openapi_core import Config as JudgeConfig
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from openapi_attrs import pipeline
from openapi_attrs.config import own_templates
from openapi_attrs.errors import Refusal
from openapi_attrs.model import Config
from openapi_attrs.render import files as rendering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

    from drawn_documents import Call, DrawnDocument

    from openapi_attrs.model import Api, Operation

DOCUMENTS, SHARE = 200, 50
HOST = "http://api.test"
UNREADABLE = re.compile(r"[:;\[]|\{(?![^\W\d]\w*\})|^//|/\.\.?(/|$)")
"""What openapi-core, which fills paths in by str.format and joins them to a URL, does not read in one; and the segments
`.` and `..`, which no client can send (RFC 3986, section 6.2.2.3)."""
IN_FORM = re.compile(r"[^\n:]+:\d+:\d+: [a-z0-9-]+: [^\n]+ \(#[^\n]*\)(; [^\n]+)?")
IMPORTS_OF_RUNTIME = re.compile(rb'((?:from |")\.+)(_runtime)\b')


@frozen
class Client:
    """A client that was generated, and the judge of what it sends."""

    package: str
    operations: dict[tuple[str, str], tuple[str, Operation]]  # by path and method, with the name of the resource
    credentials: dict[str, Any]
    judge: OpenAPI

    @classmethod
    def of(cls, package: str, api: Api, judged: dict[str, Any]) -> Client:
        operations = {
            (operation.path, operation.method.lower()): (resource.name, operation)
            for resource in api.resources
            for operation in resource.operations
        }
        slashed = {_slashed(path): _without_servers(item) for path, item in judged["paths"].items()}
        paths = {path: item for path, item in slashed.items() if not UNREADABLE.search(path)}
        whole = {**judged, "servers": [{"url": HOST}], "paths": paths}
        judge = OpenAPI.from_dict(whole, config=JudgeConfig(spec_validator_cls=None))
        given = {each.name: ("u", "p") if each.kind == "basic" else "key" for each in api.security_schemes}
        return cls(package, operations, given, judge)

    def imported(self) -> ModuleType:
        package = importlib.import_module(self.package)
        for name in package.__all__:
            getattr(package, name)
        resources = {f"resources.{name}" for name, _ in self.operations.values()}
        for module in ("models", "rules", "errors", "_operations", *sorted(resources)):
            importlib.import_module(f"{self.package}.{module}")
        return package

    def request(self, package: ModuleType, call: Call) -> httpx.Request:
        """Make a call and give the request that it sends; the response means what it meant, once it was decoded."""
        sent: list[httpx.Request] = []
        expected = call.answer

        def answer(request: httpx.Request) -> httpx.Response:
            request.read()
            sent.append(request)
            if expected is None:
                return httpx.Response(204)
            content = json.dumps(expected.value).encode()
            return httpx.Response(expected.status, headers={"content-type": expected.media_type}, content=content)

        resource, operation = self.operations[call.path, call.method]
        names = {identity(each.where, each.wire): each.name for each in operation.parameters}
        keywords = {names[key]: value for key, value in call.parameters.items()}
        with httpx.Client(transport=httpx.MockTransport(answer)) as http:
            client = package.Client(
                base_url=HOST,
                http_client=http,
                max_retries=0,
                on_violation="raise" if expected else "ignore",
                **self.credentials,
            )
            method = getattr(getattr(client, resource), operation.name)
            arguments = {**keywords, **({"body": call.body[0]} if call.body else {})}
            if expected is None:
                with contextlib.suppress(package.errors.APIError):  # the answer is none that the document knows
                    method(**arguments)
            else:
                to_json = importlib.import_module(f"{self.package.partition('.')[0]}._runtime.values").to_json
                assert same(to_json(method(**arguments)), expected.value)
        return sent[0]

    def objection(self, call: Call, request: httpx.Request) -> str:
        """Say what openapi-core has against a request; nothing where it cannot read such a path.

        It looks for parameters in the path once that is decoded, so that no value may hold a slash, and takes the name
        of a deepObject for a regular expression.
        """
        _, operation = self.operations[call.path, call.method]
        if UNREADABLE.search(_slashed(call.path)) or b"%2F" in request.url.raw_path.partition(b"?")[0]:
            return ""
        for each in operation.parameters:
            if each.style in {"label", "matrix"} or (each.style == "deepObject" and re.escape(each.wire) != each.wire):
                return ""
        return "; ".join(f"{error!r} {error.__cause__!r}" for error in self.judge.iter_request_errors(_Told(request)))


def same(one: Any, other: Any) -> bool:  # noqa: ANN401 - JSON
    """Whether two JSON values mean the same; a date-time may have changed its spelling."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, str) and isinstance(other, str) and one != other:
        with contextlib.suppress(ValueError):
            return datetime.fromisoformat(one) == datetime.fromisoformat(other)
    return one == other and isinstance(one, bool) is isinstance(other, bool)


def _without_servers(node: Any) -> Any:  # noqa: ANN401 - a path item
    """Give a path item whose operations are all at the server of the document."""
    if not isinstance(node, dict):
        return node
    plain = {key: value for key, value in node.items() if key != "servers"}
    return {
        key: {name: part for name, part in value.items() if name != "servers"} if key in METHODS else value
        for key, value in plain.items()
    }


def _slashed(path: str) -> str:
    """Give a path as it is sent, with a warning where the document starts it without a slash."""
    return path if path.startswith("/") else f"/{path}"


class _Told:
    """A request as openapi-core takes it."""

    def __init__(self, request: httpx.Request) -> None:
        path, _, query = request.url.raw_path.decode().partition("?")
        pairs = [pair.partition("=") for pair in request.headers.get("cookie", "").split("; ") if pair]
        self.host_url, self.path = HOST, urllib.parse.unquote(path)
        self.method = request.method.lower()
        self.content_type = request.headers.get("content-type", "")
        self.body = request.content or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(urllib.parse.parse_qsl(query, keep_blank_values=True)),
            header=Headers(request.headers.multi_items()),
            cookie=ImmutableMultiDict([(urllib.parse.unquote(n), urllib.parse.unquote(v)) for n, _, v in pairs]),
        )


def reordered(node: Any, order: random.Random) -> Any:  # noqa: ANN401 - JSON
    """Put the keys of every mapping into another order."""
    if isinstance(node, dict):
        keys = order.sample(list(node), len(node))
        return {key: reordered(node[key], order) for key in keys}
    return [reordered(item, order) for item in node] if isinstance(node, list) else node


def names_of(api: Api) -> dict[tuple[str, ...], str]:
    """Give every name that callers use, by what it stands for in the document."""
    found: dict[tuple[str, ...], str] = {(scheme.pointer,): scheme.name for scheme in api.security_schemes}
    found |= {(named.pointer,): named.name for named in (*api.models, *api.aliases)}
    for model in api.models:
        found |= {(model.pointer, field.wire): field.name for field in model.fields}
    for resource, operation in ((r, each) for r in api.resources for each in r.operations):
        at = operation.pointer
        found[at,] = f"{resource.class_name}: {resource.name}.{operation.name}"
        found |= {(at, each.where, each.wire): each.name for each in operation.parameters}
        found |= {(at, "body", each.wire): each.name for each in (operation.body.fields if operation.body else ())}
        carried = [
            *(operation.body.content if operation.body else ()),
            *(c for r in operation.responses for c in r.content),
        ]
        found |= {(each.schema, "rules"): each.rules for each in carried if each.schema and each.rules}
    return found


@mutable
class Workshop:
    """Where clients are made: in one package, in which they share one runtime."""

    root: Path
    package: str
    drawn: int = 0
    clients: int = 0
    calls: int = 0
    refusals: dict[str, int] = field(factory=dict[str, int])

    def make(self, drawn: DrawnDocument) -> Client | None:
        """Generate a client; None when the document is refused."""
        self.drawn += 1
        name, tree = f"client{self.drawn}", drawn.tree
        document, overlay = self.root / f"{name}.json", self.root / "overlay.json"
        document.write_text(json.dumps(tree), encoding="utf-8")
        overlay.write_text(json.dumps(drawn.overlay), encoding="utf-8")
        config = Config(
            *(self.root, document, self.root / "out", name),
            overlays=(overlay,) if drawn.overlay else (),
            client="Client",
            layout="package",
        )
        problems = pipeline.problems_of(config)
        try:
            prepared = pipeline.prepare(config, problems)
            output = pipeline.finish(prepared, config, problems)
        except Refusal as refusal:
            for problem in refusal.diagnostics:
                assert IN_FORM.fullmatch(str(problem)), problem
                self.refusals[problem.code] = self.refusals.get(problem.code, 0) + 1
            return None
        self.clients += 1
        assert names_of(prepared.api) == self.names_of_reordered(document, tree, config)
        rules = next(file.content for file in output.files if file.path == "rules.py")
        (self.root / "rules").mkdir(exist_ok=True)
        (self.root / "rules" / f"{name}.py").write_bytes(rules)
        for file in output.files:
            if file.path.endswith(".py") and not file.path.startswith("_runtime/"):
                path = self.root / self.package / name / file.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(IMPORTS_OF_RUNTIME.sub(rb"\1.\2", file.content))
        return Client.of(f"{self.package}.{name}", prepared.api, drawn.judged)

    def names_of_reordered(self, document: Path, tree: dict[str, Any], config: Config) -> dict[tuple[str, ...], str]:
        document.write_text(json.dumps(reordered(tree, random.Random(0))), encoding="utf-8")  # noqa: S311 - no secret
        return names_of(pipeline.prepare(config, pipeline.problems_of(config)).api)

    def check_layout(self) -> None:
        """Hold what the formatter has read in pieces against what it makes of the whole."""
        command = (sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=120", "--check", "rules")
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    def check_types(self) -> None:
        (self.root / "mypy.ini").write_text("[mypy]\nstrict = true\n[mypy-*._runtime.*]\nignore_errors = true\n")
        command = (sys.executable, "-m", "mypy", self.package)
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workshop]:
    monkeypatch.setattr(rendering, "environment", lru_cache(rendering.environment))  # compiles the templates once
    monkeypatch.syspath_prepend(tmp_path)
    package = f"drawn_{os.getpid()}_{tmp_path.name}"
    shutil.copytree(own_templates() / "runtime", tmp_path / package / "_runtime")
    (tmp_path / package / "__init__.py").touch()
    yield Workshop(tmp_path, package)
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    wanted: int = metafunc.config.getoption("--documents") or DOCUMENTS
    metafunc.parametrize("share", range(math.ceil(wanted / SHARE)))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_drawn_documents_become_clients_or_are_refused(
    workshop: Workshop, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, share: int
) -> None:
    def hold(drawn: DrawnDocument) -> None:
        client = workshop.make(drawn)
        if client is None:
            return
        package = client.imported()
        for call in drawn.calls:
            workshop.calls += 1
            sent = client.request(package, call)
            assert not client.objection(call, sent), (call, sent.url, sent.headers, sent.content)

    wanted: int | None = request.config.getoption("--documents")
    monkeypatch.setattr(engine, "BUFFER_SIZE", 64 * 1024)  # or else large documents are thrown away half drawn
    checked = given(documents())(hold)
    if not wanted:
        checked = seed(share)(checked)
        # or else draws would depend on the constants of all modules that happen to be imported
        monkeypatch.setattr(providers, "_get_local_constants", providers.Constants)
    settings(
        max_examples=SHARE,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )(checked)()
    workshop.check_layout()
    if wanted or share == 0:
        workshop.check_types()
    told = f"{workshop.drawn} documents, {workshop.clients} clients, {workshop.calls} calls, {workshop.refusals}\n"
    sys.stdout.write(told)  # `make fuzz` shows it
    assert workshop.clients > workshop.drawn / 2
    assert workshop.calls > workshop.drawn / 4
