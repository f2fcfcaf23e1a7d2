from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

Resolving: TypeAlias = "Callable[..., Any]"
Refused: TypeAlias = "Callable[..., list[str]]"
REST = "\ninfo: {title: t, version: '1'}\npaths: {}\n"
KNOWN = "; known are Swagger 2.0 and OpenAPI 3.0, 3.1, 3.2"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("swagger: '2.0'", "3.1.1"),
        ("openapi: 3.0.0", "3.1.1"),
        ("openapi: 3.0.99", "3.1.1"),
        ("openapi: 3.1.0", "3.1.0"),
        ("openapi: 3.2.0", "3.2.0"),
        ("openapi: 3.1.0-rc1", "3.1.0-rc1"),
        ("openapi: 3.1.7-`C47:!n.]Ro", "3.1.7-`C47:!n.]Ro"),
    ],
)
def test_known_versions_have_one_canonical_layout(resolved: Resolving, written: str, canonical: str) -> None:
    found = resolved(written + REST, version="")
    assert (found.at("/openapi"), found.warnings) == (canonical, [])


@pytest.mark.parametrize(
    ("written", "shown", "meant"),
    [
        ("openapi: 3.0", "openapi: 3.0", "3.0.x"),
        ("openapi: '3.1'", "openapi: '3.1'", "3.1.x"),
        ("swagger: 2.0", "swagger: 2.0", "2.0"),
        ("swagger: 2", "swagger: 2", "2.0"),
    ],
)
def test_a_sloppy_version_with_one_meaning_is_read_with_a_warning(
    resolved: Resolving, written: str, shown: str, meant: str
) -> None:
    key = shown.partition(":")[0]
    told = f"openapi.yaml:1:1: sloppy-version: {shown} is read as {meant} (#/{key}); write the version out, as text"
    assert resolved(written + REST, version="").warnings == [told]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("openapi: 4.0.0", f"openapi.yaml:1:1: unknown-version: openapi: 4.0.0 (#/openapi){KNOWN}"),
        ("openapi: 3.3.0", f"openapi.yaml:1:1: unknown-version: openapi: 3.3.0 (#/openapi){KNOWN}"),
        ("openapi: 3", f"openapi.yaml:1:1: unknown-version: openapi: 3 (#/openapi){KNOWN}"),
        ("openapi: [3.0.0]", f"openapi.yaml:1:1: unknown-version: openapi: ['3.0.0'] (#/openapi){KNOWN}"),
        ("openapi: null", f"openapi.yaml:1:1: unknown-version: openapi: None (#/openapi){KNOWN}"),
        ("swagger: 1.2", f"openapi.yaml:1:1: unknown-version: swagger: 1.2 (#/swagger){KNOWN}"),
        ("x: 1", f"openapi.yaml:1:1: no-version: this has neither `openapi` nor `swagger` (#){KNOWN}"),
    ],
)
def test_an_unknown_version_is_refused(refused: Refused, written: str, told: str) -> None:
    assert refused(written + REST, version="") == [told]


def test_a_document_that_is_no_mapping_is_refused(refused: Refused) -> None:
    assert refused("[1]", version="") == ["openapi.yaml:1:1: wrong-type: an OpenAPI document is a mapping (#)"]
