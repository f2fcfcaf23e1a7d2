"""Imports follow from use, in the order that isort wants, and hide no name of the module."""

from __future__ import annotations

from openapi_attrs.render.imports import BUILTINS, Imports


def test_what_is_used_is_imported_in_sections() -> None:
    imports = Imports()
    for module, name in [
        (".._runtime", "body_of"),
        (".._runtime", "UNSET"),
        (".._runtime", "Options"),
        ("..", "models"),
        ("attrs", "define"),
        ("typing", "Any"),
        ("collections.abc", "Mapping"),
        ("typing", "Any"),
    ]:
        assert imports.name(module, name) == name
    imports.module("httpx")
    assert imports.block() == (
        "from collections.abc import Mapping\n"
        "from typing import Any\n\n"
        "import httpx\n"
        "from attrs import define\n\n"
        "from .. import models\n"
        "from .._runtime import UNSET, Options, body_of"
    )


def test_a_name_that_the_module_takes_gets_an_underscore() -> None:
    imports = Imports(frozenset({"date", "httpx"}))
    assert imports.name("datetime", "date") == "_date"
    assert imports.name("datetime", "datetime") == "datetime"
    assert imports.module("httpx") == "_httpx"
    assert imports.block() == (
        "from datetime import date as _date\nfrom datetime import datetime\n\nimport httpx as _httpx"
    )


def test_a_builtin_that_the_module_takes_is_read_from_its_home() -> None:
    assert Imports().name(BUILTINS, "list") == "list"
    imports = Imports(frozenset({"list"}))
    assert imports.name(BUILTINS, "list") == "builtins.list"
    assert imports.name(BUILTINS, "dict") == "dict"
    assert imports.block() == "import builtins"


def test_later_lines_can_be_indented() -> None:
    imports = Imports()
    imports.name(".a", "A")
    imports.name(".b", "B")
    assert imports.block(4) == "from .a import A\n    from .b import B"
