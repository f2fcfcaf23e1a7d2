"""What an operation answers when no handler does: the documented example, else a made-up valid instance."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import frozen
from starlette.responses import Response

from openapi_attrs.load.pointers import node_at
from openapi_attrs.sample import sample

from .problem import Problem
from .requests import is_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from openapi_attrs.model import Json, MediaType, Operation
    from openapi_attrs.model import Response as Documented

    from .compiled import Rule


@frozen
class Answer:
    """The success that the document describes first; `media` is None when it has no content."""

    status: int
    media: MediaType | None
    pointer: str  # of the response

    def of(self, value: Json) -> Response:
        """Give a handler's value as this answer."""
        if self.media is None:
            return Response(status_code=self.status)
        return Response(json.dumps(value), self.status, media_type=_concrete(self.media.name))


def success(operation: Operation) -> Answer:
    """Choose the answer: the lowest success, its JSON before its other content."""
    documented = min(operation.responses, key=_rank, default=None)
    if documented is None:
        return Answer(204, None, "")
    json_first = sorted(documented.content, key=lambda media: not is_json(media.name))
    return Answer(_status(documented), json_first[0] if json_first else None, documented.pointer)


def made_up(answer: Answer, tree: Json, rules: ModuleType) -> Response:
    """Answer without a handler; raises Problem 501 when there is no example and no valid instance was found."""
    if answer.media is None:
        return Response(status_code=answer.status)
    media: Mapping[str, Any] = node_at(tree, answer.pointer)["content"][answer.media.name]
    found, value = _example(media)
    if not found:
        value = _instance(answer.media, media, tree, rules)
    if is_json(answer.media.name):
        return answer.of(value)
    text = value if isinstance(value, str) else json.dumps(value)
    return Response(text, answer.status, media_type=_concrete(answer.media.name))


def _rank(documented: Documented) -> tuple[bool, str]:
    is_success = documented.status[:1] == "2"
    return not (is_success or documented.status == "default"), documented.status.lower()


def _status(documented: Documented) -> int:
    return int(documented.status) if documented.status.isdigit() else 200


def _concrete(media_type: str) -> str:
    kind, _, name = media_type.partition(";")[0].strip().partition("/")
    if "*" not in media_type:
        return media_type
    return "text/plain" if kind == "text" else "application/json" if name == "*" else "application/octet-stream"


def _example(media: Mapping[str, Any]) -> tuple[bool, Json]:
    if "example" in media:
        return True, media["example"]
    examples: Mapping[str, Mapping[str, Json]] = media.get("examples") or {}
    for example in examples.values():
        for key in ("value", "dataValue", "serializedValue"):
            if key in example:
                return True, example[key]
    return False, None


def _instance(chosen: MediaType, media: Mapping[str, Any], tree: Json, rules: ModuleType) -> Json:
    schema = media.get("schema", True)
    tried = [sample(tree, schema, examples=examples) for examples in (True, False)]
    if chosen.rules is None:
        return tried[0]
    rule: Rule = getattr(rules, chosen.rules)
    for instance in tried:
        if rule.check(instance):
            return instance
    raise Problem(501, "The document holds no example, and none could be made up; a handler can answer instead.")
