"""Tree + Overlay documents -> tree (OpenAPI Overlay Specification 1.0.0 and 1.1.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonpath_rfc9535 as jsonpath

from openapi_attrs.load import Document, Source, escape, load

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from openapi_attrs.errors import Problems
    from openapi_attrs.model import Json


def apply(document: Document, overlays: Sequence[Path], problems: Problems, *, root: Path) -> Document:
    """Apply overlays in order; the document's tree is copied where it changes.

    Raises Refusal when an overlay is invalid or one of its targets matches nothing.
    """
    for path in overlays:
        source = load(path, problems, root=root)
        document = _applied(document, source, problems)
    problems.raise_errors()
    return document


def _applied(document: Document, source: Source, problems: Problems) -> Document:
    tree, origins = document.tree, dict(document.origins)
    for index, action in enumerate(source.tree["actions"]):
        nodes = jsonpath.find(action["target"], tree)
        at = f"/actions/{index}"
        if not nodes:
            problems.error("target-unmatched", f"{action['target']} matches nothing", source.locate(f"{at}/target"))
        for node in nodes:
            pointer = "".join(f"/{escape(key)}" for key in node.location)
            tree = _updated(tree, list(node.location), action["update"])
            for key in action["update"]:
                origins[f"{pointer}/{escape(key)}"] = source, f"{at}/update/{escape(key)}"
    return Document(tree, origins, (*document.sources, source))


def _updated(node: Any, keys: list[str | int], update: Json) -> Json:  # noqa: ANN401
    if keys:
        copy = node.copy()
        copy[keys[0]] = _updated(node[keys[0]], keys[1:], update)
        return copy
    return _merged(node, update)


def _merged(node: Json, update: Json) -> Json:
    if isinstance(node, dict) and isinstance(update, dict):
        return node | {key: _merged(node[key], value) if key in node else value for key, value in update.items()}
    if isinstance(node, list):
        return [*node, *update] if isinstance(update, list) else [*node, update]
    return update
