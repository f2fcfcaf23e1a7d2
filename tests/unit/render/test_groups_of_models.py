"""Many models: which module holds which, and that every module finds the others."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from openapi_attrs import config, pipeline
from openapi_attrs.render import groups

if TYPE_CHECKING:
    from pathlib import Path

    from openapi_attrs.model import File

SETTINGS = '[tool.openapi-attrs]\ndocument = "api.yaml"\noutput = "out"\npackage = "client"\n'
DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: list
      tags: [pets]
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /owners:
    get:
      operationId: list
      tags: [owners]
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}}
components:
  schemas:
    Pet:
      type: object
      properties: {food: {$ref: '#/components/schemas/Food'}, page: {$ref: '#/components/schemas/Page'}}
    Food: {type: object, properties: {name: {type: string}}}
    Owner: {type: object, properties: {page: {$ref: '#/components/schemas/Page'}, common: {type: string}}}
    Page:
      type: object
      properties: {next: {$ref: '#/components/schemas/Page'}, parts: {$ref: '#/components/schemas/Parts'}}
    Parts: {type: array, items: {anyOf: [{$ref: '#/components/schemas/Parts'}, {$ref: '#/components/schemas/Page'}]}}
"""


KINDS = [f"Kind{number}" for number in range(9)]  # so many that their union has a name
ENTRY = f"""
    Entry: {{oneOf: [{", ".join(f"{{$ref: '#/components/schemas/{name}'}}" for name in [*KINDS, "Page"])}]}}
    {"".join(f"{name}: {{properties: {{{name}: {{type: string}}}}}}" + chr(10) + "    " for name in KINDS).strip()}
  requestBodies:
    Entry: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Entry'}}}}}}}}
"""


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, File]:
    return generated(tmp_path, DOCUMENT, monkeypatch)


def generated(tmp_path: Path, document: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, File]:
    monkeypatch.setattr(groups, "LIMIT", 4)
    (tmp_path / "api.yaml").write_text(document, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    output = pipeline.generate(config.read(tmp_path))
    for file in output.files:
        (tmp_path / "out" / file.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / file.path).write_bytes(file.content)
    return {file.path: file for file in output.files}


def test_what_one_resource_reaches_stands_in_its_group_and_the_rest_is_common(files: dict[str, File]) -> None:
    assert {path: file.pointers for path, file in files.items() if path.startswith("client/models/")} == {
        "client/models/__init__.py": tuple(
            f"/components/schemas/{name}" for name in ("Pet", "Food", "Owner", "Page", "Parts")
        ),
        "client/models/pets.py": ("/components/schemas/Pet", "/components/schemas/Food"),
        "client/models/owners.py": ("/components/schemas/Owner",),
        "client/models/common.py": ("/components/schemas/Page", "/components/schemas/Parts"),
    }


def test_a_group_is_loaded_on_first_use_and_finds_the_others(files: dict[str, File], tmp_path: Path) -> None:
    assert "client/models/__init__.py" in files
    program = """
import sys
from client import UNSET, models
loaded = lambda: {name for name in sys.modules if name.startswith("client.models.")}
assert loaded() == set()
from client.resources import owners, pets
assert loaded() == set()
assert models.Pet().food is UNSET
assert loaded() == {"client.models.pets"}
pet = models.Pet.from_dict({"food": {"name": "fish"}, "page": {"parts": [[{"next": {}}]]}})
assert loaded() == {"client.models.pets", "client.models.common"}
assert isinstance(pet.food, models.Food) and isinstance(pet.page.parts[0][0].next, models.Page)
assert models.decode_Parts([{}]) == [models.Page()]
assert "Owner" in dir(models)
try:
    models.Nobody
except AttributeError as error:
    assert "Nobody" in str(error)
else:
    raise AssertionError
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=tmp_path / "out", check=True)


def test_annotations_are_types_also_where_an_alias_names_another_group(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes = "tags: [owners]\n      requestBody: {$ref: '#/components/requestBodies/Entry'}"
    generated(tmp_path, DOCUMENT.replace("tags: [owners]", takes) + ENTRY, monkeypatch)
    program = """
import typing
from client import models
from client.resources import owners
assert models.Page in typing.get_args(typing.get_type_hints(owners.Owners.list)["body"])
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=tmp_path / "out", check=True)


def test_groups_are_strictly_typed(files: dict[str, File], tmp_path: Path) -> None:
    assert "client/models/__init__.py" in files
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = true\n[mypy-client._runtime.*]\nignore_errors = true\n")
    command = [sys.executable, "-m", "mypy", "--config-file", "../mypy.ini", "-p", "client.models"]
    done = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_large_group_is_split_by_the_first_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "LIMIT", 1)
    monkeypatch.setattr(groups, "LARGEST", 1)
    (tmp_path / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(SETTINGS, encoding="utf-8")
    output = pipeline.generate(config.read(tmp_path))
    assert {file.path for file in output.files if file.path.startswith("client/models/")} == {
        f"client/models/{name}.py"
        for name in ("__init__", "pets_pet", "pets_food", "owners", "common_page", "common_parts")
    }
