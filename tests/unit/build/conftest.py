from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from openapi_attrs.build import build
from openapi_attrs.errors import Problems
from openapi_attrs.load import Document, load
from openapi_attrs.model import Config

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openapi_attrs.model import Api, Json

    Built = Callable[..., Api]


@pytest.fixture
def built(tmp_path: Path) -> Built:
    """Build a canonical tree of JSON values; what is missing around `paths` is filled in."""

    def make(tree: dict[str, Any], problems: Problems | None = None, **settings: Json) -> Api:
        problems = problems or Problems()
        file = tmp_path / "openapi.json"
        file.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}} | tree))
        document = Document.of(load(file, problems, root=tmp_path))
        config = Config(root=tmp_path, document=file, output=tmp_path / "out", package="acme", **settings)
        api = build(document, config, problems)
        problems.raise_errors()
        return api

    return make


@pytest.fixture
def of_schemas(built: Built) -> Built:
    """Build components that one operation sends and receives, each as a property of an object."""

    def make(schemas: dict[str, Any], problems: Problems | None = None, **settings: Json) -> Api:
        root = {"type": "object", "properties": {key: {"$ref": f"#/components/schemas/{key}"} for key in schemas}}
        content = {"content": {"application/json": {"schema": root}}}
        operation = {"operationId": "send", "tags": ["t"], "requestBody": content, "responses": {"200": content}}
        paths = {"/all": {"post": operation}}
        return built({"paths": paths, "components": {"schemas": schemas}}, problems, **settings)

    return make
