from __future__ import annotations

import asyncio
import json
import re
import tomllib
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from obiguard import Obiguard, ValidationError

from openapi_attrs import cli
from openapi_attrs.config import SETTINGS, settings_table

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_setting_stands_in_the_table() -> None:
    assert settings_table() in README


def test_every_target_of_the_makefile_stands_in_the_table() -> None:
    targets = re.findall(r"^([a-z]+):.*?## (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert re.findall(r"^\| `make ([a-z]+)` \| (.*) \|$", README, re.MULTILINE) == targets


def test_every_command_shown_exists_with_its_options() -> None:
    shown = re.findall(r"openapi-attrs ([a-z]+)([^`\n]*)", README)
    assert {name for name, _ in shown} == cli.command.commands.keys()
    for name, rest in shown:
        known = {text for option in cli.command.commands[name].params for text in option.opts}
        assert known.issuperset(re.findall(r"--[a-z-]+", rest))


def test_the_settings_and_workflows_shown_can_be_read() -> None:
    settings, _shapes = (tomllib.loads(text) for text in re.findall(r"```toml\n(.*?)```", README, re.DOTALL))
    assert settings["tool"]["openapi-attrs"].keys() <= {setting.name for setting in SETTINGS}
    workflow, hooks = (yaml.safe_load(text) for text in re.findall(r"```yaml\n(# \..*?)```", README, re.DOTALL))
    assert workflow[True]  # `on`, as YAML 1.1 reads it
    assert workflow["jobs"]["in-step"]["steps"][-1]["run"] == "openapi-attrs check --full"
    assert hooks["repos"][0]["hooks"][0]["entry"] == "openapi-attrs check"


def test_the_rule_shown_is_the_one_in_the_overlay() -> None:
    shown = yaml.safe_load(re.findall(r"```yaml\n(- target.*?)```", README, re.DOTALL)[0])[0]
    actions = yaml.safe_load((ROOT / "spec/overlay.yaml").read_text(encoding="utf-8"))["actions"]
    (rule,) = shown["update"]["x-validation-rules"]
    (carrier,) = (action for action in actions if action["target"] == shown["target"])
    assert rule in carrier["update"]["x-validation-rules"]


def test_the_line_of_that_rule_stands_in_the_client() -> None:
    (shown,) = re.findall(r"```python\n( +# \"For .*?)```", README, re.DOTALL)
    assert shown in (ROOT / "generated/obiguard/obiguard/rules.py").read_text(encoding="utf-8")


def test_the_error_shown_is_the_one_raised() -> None:
    (shown,) = re.findall(r"^obiguard\.errors\.ValidationError: (.*)$", README, re.MULTILINE)
    with Obiguard(obiguard_api_key="vk-obg***") as client, pytest.raises(ValidationError) as raised:
        client.images.generate(model="dall-e-3", prompt="otter", n=2)
    assert str(raised.value) == shown
    assert f"ValidationError: {shown}\n{raised.value.__notes__[0]}\n" in README
    assert "".join(traceback.format_exception_only(raised.value)).startswith("obiguard.errors.ValidationError: ")


@pytest.mark.parametrize("framework", ["starlette", "fastapi"])
def test_a_server_refuses_what_breaks_the_document(framework: str) -> None:
    examples = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    (example,) = (each for each in examples if f"from {framework}" in each)
    about_rules = [line for line in example.split("\n") if re.search("rules|refuse|ValidationError|problem", line)]
    assert len(about_rules) == 5
    names: dict[str, Any] = {}
    exec(compile(example, "README.md", "exec"), names)  # noqa: S102 - this project's own page

    async def post(body: object) -> httpx.Response:
        transport = httpx.ASGITransport(names["app"])
        async with httpx.AsyncClient(transport=transport, base_url="http://server.example") as client:
            headers = {"content-type": "application/json"}
            return await client.post("/images/generations", content=json.dumps(body), headers=headers)

    assert asyncio.run(post({"prompt": "otter"})).json() == {"created": 0, "data": []}
    refused = asyncio.run(post({"prompt": "otter", "model": "dall-e-3", "n": 2}))
    assert refused.status_code == 422
    assert refused.headers["content-type"] == "application/problem+json"
    problem = refused.json()
    assert (problem["status"], problem["detail"]) == (422, "1 rule is broken.")
    assert problem["errors"] == [
        {
            "pointer": "#/n",
            "keyword": "enum",
            "detail": "dall-e-3 makes one image per request: must be 1 or null, found 2",
            "value": "2",
            "schema_pointer": "#/components/schemas/CreateImageRequest/x-validation-rules/2/then/properties/n/enum",
            "source": "spec/overlay.yaml:36",
            "rule_id": "dall-e-3-makes-one-image",
        }
    ]
    assert asyncio.run(post({"n": 0, "prompt": "\ud800"})).status_code == 422
