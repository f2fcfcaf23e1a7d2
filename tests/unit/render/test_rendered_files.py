"""Which files a client has, what stands above them, and whose templates print them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from openapi_attrs.config import template_folders
from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import Document
from openapi_attrs.model import Api, Config, Operation, Resource, Response
from openapi_attrs.render import render
from openapi_attrs.render.project import package_version
from openapi_attrs.rules import compile_rules

if TYPE_CHECKING:
    from openapi_attrs.model import File
    from openapi_attrs.rules import RuleSet

ROOT = Path("/project")
CONFIG = Config(ROOT, ROOT / "spec" / "api.yaml", ROOT / "out", "pets")
OPERATION = Operation(
    name="list",
    method="GET",
    path="/pets",
    operation_id=None,
    doc="List pets.",
    parameters=(),
    body=None,
    responses=(Response("204", (), "", "/paths/~1pets/get/responses/204"),),
    security=(),
    servers=(),
    pointer="/paths/~1pets/get",
)
API = Api(
    title="Pets",
    version="1.2.3",
    doc="",
    package="pets",
    client="Pets",
    base_url_environment="PETS_BASE_URL",
    servers=(),
    security_schemes=(),
    resources=(Resource("animals", "Animals", "", (OPERATION,)),),
    models=(),
    aliases=(),
)


def _no_rules() -> RuleSet:
    document = Document({}, {}, ())
    return compile_rules(document, {}, Problems())


def _render(config: Config = CONFIG, api: Api = API) -> dict[str, File]:
    return {file.path: file for file in render(api, _no_rules(), config, Document({}, {}, ()).where_all)}


def test_a_project_holds_the_package_and_what_makes_it_installable() -> None:
    files = _render()
    assert list(files) == sorted(files)
    assert {"README.md", "pyproject.toml", "pets/py.typed", "pets/resources/animals.py"} <= files.keys()
    assert all(path.startswith("pets/") for path in files if path not in {"README.md", "pyproject.toml"})


def test_a_package_stands_alone() -> None:
    files = _render(evolve(CONFIG, layout="package"))
    assert {f"pets/{path}" for path in files} == _render().keys() - {"README.md", "pyproject.toml"}


def test_the_runtime_is_copied_verbatim() -> None:
    runtime = template_folders(CONFIG)[-1] / "runtime"
    copied = {path: file.content for path, file in _render().items() if "/_runtime/" in path}
    used = [path for path in runtime.glob("*.py") if path.name != "re2_pattern.py"]  # for clients that run on RE2
    assert copied == {f"pets/_runtime/{path.name}": path.read_bytes() for path in used}


def test_every_python_file_says_where_it_comes_from_in_two_lines() -> None:
    for path, file in _render().items():
        if path.endswith(".py") and "/_runtime/" not in path:
            assert file.content.startswith(b"# Made by openapi-attrs; do not edit.\n# From spec/api.yaml.\n\n"), path


def test_a_file_tells_what_it_was_made_from() -> None:
    files = _render()
    assert files["pets/resources/animals.py"].pointers == ("/paths/~1pets/get",)
    assert files["pets/_operations.py"].pointers == ("/paths/~1pets/get",)


def test_the_errors_are_those_of_the_runtime() -> None:
    text = _render()["pets/errors.py"].content.decode()
    runtime = (template_folders(CONFIG)[-1] / "runtime" / "errors.py").read_text()
    listed = runtime[runtime.index("__all__ = [") : runtime.index("]", runtime.index("__all__"))]
    assert listed in text


@pytest.mark.parametrize(
    "template", ["{{ package ~ '' }}", "{{ title|upper }}", "{{ 'text' }}", "{{ servers|length }}"]
)
def test_a_template_of_ones_own_prints_no_text_but_prepared_text(tmp_path: Path, template: str) -> None:
    (tmp_path / "client.py.jinja").write_text(template)
    with pytest.raises(Refusal, match="template-fails: a template printed a "):
        _render(evolve(CONFIG, templates=tmp_path))


def test_constants_of_methods_that_differ_in_case_alone_are_told_apart() -> None:
    twins = (evolve(OPERATION, name="ss"), evolve(OPERATION, name="\u00df"))
    api = evolve(API, resources=(Resource("animals", "Animals", "", twins),))
    text = _render(api=api)["pets/resources/animals.py"].content.decode()
    assert "_SS: " in text
    assert "_SS_: " in text


@pytest.mark.parametrize(
    ("given", "version"),
    [
        ("1.0.0", "1.0.0"),
        ("v2", "v2"),
        ("1.0.0-beta.1", "1.0.0-beta.1"),
        ("1.0.post1", "1.0.post1"),
        ("2024-10", "2024-10"),
        ("2024-10-01", "0.0.0"),
        ("latest", "0.0.0"),
        ("", "0.0.0"),
        ("1.0\n", "1.0"),
        ("\u0661.0", "0.0.0"),
        ('1.0"; x = "', "0.0.0"),
        ("1" * 100, "0.0.0"),
    ],
)
def test_a_version_that_no_package_can_have_is_none(given: str, version: str) -> None:
    assert package_version(given) == version
