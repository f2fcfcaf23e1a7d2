"""Names, paths and media types reach the source as the document has them, or the generation is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from openapi_attrs import config, pipeline
from openapi_attrs.errors import Refusal
from openapi_attrs.render import models, resources, source, wire

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ODD = 'a\u200b\u2028b\n"\\x'


def _document() -> str:
    schema = {"type": "object", "properties": {ODD: {"type": "string"}, "plain": {"type": "string"}}}
    operation = {
        "operationId": "make",
        "parameters": [{"name": ODD, "in": "query", "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}},
    }
    return json.dumps(
        {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"/x": {"post": operation}}}
    )


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda text: text,
        lambda text: text.replace("\n", " "),
        lambda text: text.replace("\u200b", ""),
        lambda text: text.replace("\u2028", ""),
        lambda text: text.replace("\\", ""),
        str.strip,
        str.upper,
    ],
)
def test_a_name_that_is_spoilt_on_its_way_is_refused(
    spoilt: Callable[[str], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "api.json").write_text(_document(), encoding="utf-8")
    settings = config.direct(tmp_path / "api.json", tmp_path / "out", "client")
    for module in (models, resources, wire):
        monkeypatch.setattr(
            module, "literal", lambda value: source.literal(spoilt(value) if isinstance(value, str) else value)
        )
    if spoilt(ODD) == ODD and spoilt("plain") == "plain":
        assert pipeline.generate(settings).operations == 1
        return
    with pytest.raises(Refusal, match=r"api.json:1:\d+: wire-name-lost: no template printed '"):
        pipeline.generate(settings)
