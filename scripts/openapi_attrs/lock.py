"""The lock's text <-> Lock, and the reasons two locks differ.

The lock stands in the output folder as openapi-attrs.lock: JSON, sorted, without times or machine paths. Its `seal` is
the hash of all the rest, so that an edit shows at once; who forges that too is found by `check --full`.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import attrs

from openapi_attrs.model import Lock

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

NAME = "openapi-attrs.lock"
_TYPES = {field.name: str if str(field.type) == "str" else dict for field in attrs.fields(Lock)}


def sha256(content: bytes) -> str:
    """Give the hash that locks hold, in hex."""
    return hashlib.sha256(content).hexdigest()


def sha256_of(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Give the hash of a JSON value, whatever the order of its keys."""
    return sha256(json.dumps(value, sort_keys=True).encode())


def dump(lock: Lock) -> str:
    """Write a lock: the same text for equal locks."""
    values = _values(lock)
    return json.dumps(values | {"seal": sha256_of(values)}, indent=1, sort_keys=True) + "\n"


def _values(lock: Lock) -> dict[str, Any]:
    return {name: getattr(lock, name) for name in _TYPES}


def load(text: str) -> Lock | None:
    """Read a lock; None for text that `dump` did not write."""
    try:
        values: Any = json.loads(text)
        lock = Lock(**{name: values[name] for name in _TYPES})
        whole = _well_typed(lock) and dump(lock) == text
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return lock if whole else None


def _well_typed(lock: Lock) -> bool:
    hashes: list[Any] = [*lock.inputs.values(), *lock.overlays.values(), *lock.templates.values()]
    return (
        all(isinstance(getattr(lock, name), kind) for name, kind in _TYPES.items())
        and all(isinstance(value, str) for value in hashes)
        and all(isinstance(made[name], str) for made in lock.outputs.values() for name in ("sha256", "template"))
    )


def reasons(old: Lock, new: Lock, *, other_templates: AbstractSet[str] = frozenset()) -> tuple[str, ...]:
    """Say in what two locks differ, but for their outputs and `other_templates`: why an output is not what it was."""
    return (
        *_changed("document", old.inputs, new.inputs),
        *_changed("overlay", old.overlays, new.overlays),
        *_changed("template", _without(old.templates, other_templates), _without(new.templates, other_templates)),
        *(["configuration changed"] if old.configuration != new.configuration else []),
        *_replaced("toolkit", old.toolkit, new.toolkit),
        *_replaced("formatter", old.formatter, new.formatter),
        *_replaced("jinja", old.jinja, new.jinja),
    )


def _changed(kind: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name):
            how = "added" if name not in old else "removed" if name not in new else "changed"
            yield f"{kind} {name} {how}"


def _without(templates: Mapping[str, str], names: AbstractSet[str]) -> dict[str, str]:
    return {name: value for name, value in templates.items() if name not in names}


def _replaced(kind: str, old: str, new: str) -> Iterator[str]:
    if old != new:
        yield f"{kind} {old} became {new}"
