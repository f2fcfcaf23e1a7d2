"""A wheel of the toolkit and one of the client, each installed alone in a fresh environment, work."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
INSTALLED = """
import json
from importlib.metadata import distributions
print(json.dumps(sorted({d.metadata["Name"].lower() for d in distributions()})))
"""
CALL = """
import httpx
from obiguard import Obiguard, ValidationError, rules

def answer(request):
    return httpx.Response(200, json={"created": 1, "data": [{"url": "https://images.example/1.png"}]})

transport = httpx.Client(transport=httpx.MockTransport(answer))
client = Obiguard(obiguard_api_key="key", http_client=transport)
assert client.images.generate(prompt="otter").data[0].url == "https://images.example/1.png"
assert not rules.create_image_request.check({"prompt": "otter", "style": "vivid"})
try:
    client.images.generate(prompt="otter", style="vivid")
except ValidationError as error:
    print(error.violations[0].rule_id)
"""


class Environment:
    """A fresh virtual environment, filled by the pip that runs the tests."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder, with_pip=False, symlinks=os.name != "nt")
        self.scripts = folder / ("Scripts" if os.name == "nt" else "bin")

    def pip_install(self, *arguments: str | Path) -> str:
        pip = (sys.executable, "-m", "pip", "--python", self.scripts / "python")
        return run(*pip, "install", "--quiet", *arguments, cwd=self.scripts)

    def python(self, code: str) -> str:
        return run(self.scripts / "python", "-I", "-c", code, cwd=self.scripts)


def run(*command: str | Path, cwd: Path) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "OBIGUARD"))}
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=kept, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def built(project: Path, folder: Path) -> Path:
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, project, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


def contents(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_the_toolkits_wheel_makes_the_same_client(tmp_path: Path) -> None:
    environment = Environment(tmp_path / "environment")
    environment.pip_install(built(ROOT, tmp_path))
    project = tmp_path / "project"
    project.mkdir()
    shutil.copy(ROOT / "pyproject.toml", project)
    shutil.copytree(ROOT / "spec", project / "spec")
    command = environment.scripts / "openapi-attrs"
    run(command, "regenerate", cwd=project)
    assert contents(project / "generated/obiguard") == contents(ROOT / "generated/obiguard")
    assert run(command, "check", "--full", cwd=project).rstrip().endswith("in step")


def test_the_clients_environment_holds_what_attrs_and_httpx_need_and_nothing_else(tmp_path: Path) -> None:
    environment = Environment(tmp_path / "environment")
    planned = json.loads(environment.pip_install("--dry-run", "--report", "-", "attrs", "httpx"))
    needed = {entry["metadata"]["name"].lower() for entry in planned["install"]}
    environment.pip_install(built(shutil.copytree(ROOT / "generated/obiguard", tmp_path / "project"), tmp_path))
    assert {"attrs", "httpx"} < needed
    assert set(json.loads(environment.python(INSTALLED))) == {"obiguard", *needed}
    assert environment.python(CALL) == "dall-e-2-takes-no-style\n"
