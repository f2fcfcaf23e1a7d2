"""JSON pointers (RFC 6901)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_attrs.load.kinds import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_attrs.model import Json, Pointer

MISSING = object()


def escape(key: str | int) -> str:
    """Write a key or index as one token of a pointer."""
    token = str(key)
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def unescape(token: str) -> str:
    """Give the key that a token stands for."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def parse(pointer: Pointer) -> list[str]:
    """Split a pointer into its keys; "" is the whole document."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def step(node: Json, key: str) -> Json:
    """Go one key down, or give MISSING."""
    if is_mapping(node):
        return node.get(key, MISSING)
    if is_list(node):
        index = position(key)
        return node[index] if index is not None and index < len(node) else MISSING
    return MISSING


def position(key: str) -> int | None:
    """Read a token as an index into a list (RFC 6901 section 4: no sign, no leading zero)."""
    if key.isascii() and key.isdigit() and (key == "0" or key[0] != "0") and len(key) < 10:
        return int(key)
    return None


def node_at(tree: Json, pointer: Pointer) -> Json:
    """Give what a pointer leads to, or MISSING."""
    for key in parse(pointer):
        tree = step(tree, key)
    return tree


def replaced(tree: Json, keys: Sequence[str | int], value: Json) -> Json:
    """Give a tree with another value at a place that it has; what is not on the way there is shared."""
    if not keys:
        return value
    first, *rest = keys
    if is_list(tree):
        items: list[Json] = list(tree)
        items[int(first)] = replaced(items[int(first)], rest, value)
        return items
    return {**tree, first: replaced(tree[first], rest, value)}
