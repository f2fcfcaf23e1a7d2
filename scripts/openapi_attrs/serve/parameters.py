"""Parameters as they travel -> JSON values, held against their compiled rules.

Scalars and arrays of them are looked at, in the styles that name a parameter as the document does. What travels as an
object or under other names is not.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeGuard

from openapi_attrs.model import ArrayOf, Enumeration, Scalar, UnionOf

from .problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    from starlette.requests import Request

    from openapi_attrs.model import Json, Operation, Parameter, Type

    from .compiled import Rule

_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_NO_TEXT = {"int", "float", "bool", "None"}


def check_parameters(request: Request, operation: Operation, path: Mapping[str, str], rules: ModuleType) -> None:
    """Raise Problem 422 with every parameter that is missing or breaks its rules; `path` holds those in the path."""
    errors = [
        {"in": parameter.where, "name": parameter.wire, **error}
        for parameter in operation.parameters
        if parameter.media_type is None and parameter.style in _SEPARATORS and _is_plain(parameter.type)
        for error in _errors(parameter, _texts(request, parameter, path), rules)
    ]
    if errors:
        raise Problem(422, "Parameters are missing or break rules.", errors=errors)


def _errors(parameter: Parameter, texts: list[str], rules: ModuleType) -> Iterator[dict[str, Any]]:
    if not texts:
        if parameter.required:
            yield {"pointer": "#", "keyword": "required", "detail": "is required", "rule_id": None}
    elif parameter.rules is not None:
        rule: Rule = getattr(rules, parameter.rules)
        value = _value(parameter, texts)
        if not rule.check(value):
            yield from (violation.to_dict() for violation in rule.explain(value))


def _texts(request: Request, parameter: Parameter, path: Mapping[str, str]) -> list[str]:
    match parameter.where:
        case "query":
            return request.query_params.getlist(parameter.wire)
        case "header":
            return request.headers.getlist(parameter.wire)
        case "cookie":
            return [request.cookies[parameter.wire]] if parameter.wire in request.cookies else []
        case _:
            return [path[parameter.wire]] if parameter.wire in path else []


def _value(parameter: Parameter, texts: list[str]) -> Json:
    if not isinstance(parameter.type, ArrayOf):
        return _scalar(texts[0], parameter.type)
    repeated = parameter.where == "query" and parameter.style == "form" and parameter.explode
    items = texts if repeated else ",".join(texts).split(_SEPARATORS[parameter.style])
    return [_scalar(item.strip() if parameter.where == "header" else item, parameter.type.item) for item in items]


def _scalar(text: str, kind: Type) -> Json:
    """Read text as a number, boolean or null only where the type is one; what it is not stays text, for the rules."""
    if not any(_is_no_text(branch) for branch in (kind.branches if isinstance(kind, UnionOf) else (kind,))):
        return text
    try:
        value = json.loads(text, parse_constant=str)
    except (ValueError, RecursionError):
        return text
    return text if isinstance(value, str | list | dict) else value


def _is_no_text(kind: Type) -> bool:
    if isinstance(kind, Enumeration):
        return any(not isinstance(value, str) for value in kind.values)
    return isinstance(kind, Scalar) and kind.kind in _NO_TEXT


def _is_plain(kind: Type) -> bool:
    return _is_scalar(kind.item if isinstance(kind, ArrayOf) else kind)


def _is_scalar(kind: Type) -> TypeGuard[Scalar | Enumeration | UnionOf]:
    if isinstance(kind, UnionOf):
        return all(isinstance(branch, Scalar | Enumeration) for branch in kind.branches)
    return isinstance(kind, Scalar | Enumeration)
