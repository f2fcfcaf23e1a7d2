"""Which models travel: in requests, in responses, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_attrs.build.models import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.build.models import Reached
    from openapi_attrs.model import Pointer, Type


def sent(reached: Reached, roots: Iterable[Type]) -> frozenset[Pointer]:
    """Find what requests can carry: all that types lead to, but for properties that are only read."""
    return _closure(reached, roots, is_sent=True)


def received(reached: Reached, roots: Iterable[Type]) -> frozenset[Pointer]:
    """Find what responses can carry: all that types lead to, but for properties that are only written."""
    return _closure(reached, roots, is_sent=False)


def _closure(reached: Reached, roots: Iterable[Type], *, is_sent: bool) -> frozenset[Pointer]:
    seen: set[Pointer] = set()
    left = [pointer for root in roots for pointer in named(root)]
    while left:
        pointer = left.pop()
        if pointer in seen:
            continue
        seen.add(pointer)
        if pointer in reached.aliases:
            left += named(reached.aliases[pointer])
            continue
        draft = reached.drafts[pointer]
        left += named(draft.extra)
        for field in draft.fields:
            if not (field.read_only if is_sent else field.write_only):
                left += named(field.type)
    return frozenset(seen)
