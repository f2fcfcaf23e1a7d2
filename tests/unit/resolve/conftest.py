"""Resolving documents given as text, and the claims that every canonical form keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen

from openapi_attrs.errors import Problems, Refusal
from openapi_attrs.load import Document, escape, load
from openapi_attrs.load.pointers import MISSING, node_at
from openapi_attrs.resolve import resolve
from openapi_attrs.resolve.grammar import FIELDS, KEYWORDS, MAPS, SCHEMA, Field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

HEADS = {
    "2.0": "swagger: '2.0'\ninfo: {title: t, version: '1'}\n",
    "3.0": "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n",
    "3.1": "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n",
    "3.2": "openapi: 3.2.0\ninfo: {title: t, version: '1'}\n",
}


@frozen
class Resolved:
    """A canonical document and what was told on the way."""

    document: Document
    problems: Problems

    def at(self, pointer: str) -> Any:  # noqa: ANN401
        found = node_at(self.document.tree, pointer)
        assert found is not MISSING, f"nothing at {pointer}"
        return found

    def place(self, pointer: str) -> str:
        found = self.document.where(pointer)
        return f"{found.file}:{found.line}{'#' if found.pointer else ''}{found.pointer}"

    @property
    def warnings(self) -> list[str]:
        return [str(each) for each in self.problems.warnings]


@pytest.fixture
def resolved(tmp_path: Path) -> Callable[..., Resolved]:
    """Resolve a document below HEADS[version], with other files beside it."""

    def resolving(text: str, version: str = "3.0", *, lenient: bool = False, **files: str) -> Resolved:
        for name, content in files.items():
            path = tmp_path / f"{name.replace('__', '/')}.yaml"
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_text(content)
        (tmp_path / "openapi.yaml").write_text(HEADS.get(version, "") + text)
        problems = Problems(lenient=lenient)
        given = Document.of(load(tmp_path / "openapi.yaml", problems, root=tmp_path))
        before = repr(given.tree)
        made = resolve(given, problems)
        problems.raise_errors()
        assert repr(given.tree) == before, "the tree given was changed"
        assert list(broken(made.tree)) == []
        return Resolved(made, problems)

    return resolving


@pytest.fixture
def refused(resolved: Callable[..., Resolved]) -> Callable[..., list[str]]:
    """Resolve what is refused: one line a problem."""

    def refusing(text: str, version: str = "3.0", *, lenient: bool = False, **files: str) -> list[str]:
        with pytest.raises(Refusal) as told:
            resolved(text, version, lenient=lenient, **files)
        return [str(each) for each in told.value.diagnostics]

    return refusing


@pytest.fixture
def broken_claims() -> Callable[[Any], list[str]]:
    return lambda tree: list(broken(tree))


def broken(tree: Any) -> Iterator[str]:  # noqa: ANN401
    """Every claim of the canonical form that a tree breaks."""
    left: list[tuple[Any, Field, str]] = [(tree, Field("one", "document"), "")]
    while left:
        node, field, at = left.pop()
        yield from (f"{at}: {what}" for what in _broken(tree, node, field))
        if isinstance(node, dict | list):
            left.extend(_below(node, field, at))


def _broken(tree: Any, node: Any, field: Field) -> Iterator[str]:  # noqa: ANN401
    wanted = {"text": str, "flag": bool, "texts": list, "list": list, "schema list": list, "schema": (dict, bool)}
    if not isinstance(node, wanted.get(field.shape, dict)):
        yield f"{field} is a {type(node).__name__}"
    elif field.shape == "schema" and isinstance(node, dict):
        yield from _broken_schema(tree, node)
    elif isinstance(node, dict) and "$ref" in node and field.shape not in {"map", "schema map"}:
        yield f"a reference is left on {field}"
    if field.kind == "parameter" and field.shape == "one" and not {"name", "in"} <= node.keys():
        yield "a parameter without name or place"
    if field.kind == "pathItem" and field.shape == "one" and "parameters" in node:
        yield "parameters are left on a path item"


def _broken_schema(tree: Any, node: dict[str, Any]) -> Iterator[str]:  # noqa: ANN401
    for key in {"nullable", "$anchor"} & node.keys():
        yield f"{key} is left"
    if "$dynamicRef" in node and "$ref" not in node:
        yield "a dynamic reference does not say what it leads to where it stands"
    for key in ("exclusiveMinimum", "exclusiveMaximum"):
        if isinstance(node.get(key), bool):
            yield f"{key} is a boolean"
    if "$ref" in node:
        target = node_at(tree, node["$ref"][1:])
        if node["$ref"][:2] != "#/" or not isinstance(target, dict | bool):
            yield f"{node['$ref']} leads to no schema"


def _below(node: Any, field: Field, at: str) -> Iterator[tuple[Any, Field, str]]:  # noqa: ANN401
    kinds = {
        "schema map": SCHEMA,
        "schema list": SCHEMA,
        "map": Field("one", field.kind),
        "list": Field("one", field.kind),
    }
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        inner = kinds.get(field.shape)
        if field.shape == "schema":
            inner = KEYWORDS.get(key)
        elif field.shape == "one" and field.kind in MAPS:
            inner = None if key.startswith("x-") else Field("one", MAPS[field.kind])
        elif field.shape == "one":
            inner = FIELDS.get(field.kind, {}).get(key)
        if inner is not None:
            yield value, inner, f"{at}/{escape(key)}"
