from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from obiguard import Obiguard, ValidationError

from openapi_attrs.config import settings_table

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_setting_stands_in_the_table() -> None:
    assert settings_table() in README


def test_every_target_of_the_makefile_stands_in_the_table() -> None:
    targets = re.findall(r"^([a-z]+):.*?## (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert re.findall(r"^\| `make ([a-z]+)` \| (.*) \|$", README, re.MULTILINE) == targets


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
