"""What a request must satisfy, in this order: its credential, its media type, its JSON, the compiled rules."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn, cast

from .problem import Problem, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from starlette.requests import Request

    from openapi_attrs.model import Body, Json, MediaType, Operation, SecurityScheme

    from .compiled import Refused, Rule

LARGEST_BODY = 32 << 20  # bytes


def authorize(
    request: Request,
    operation: Operation,
    schemes: Mapping[str, SecurityScheme],
    accepts: Callable[[str, str], bool],
) -> None:
    """Raise Problem 401 unless one of the operation's alternatives has all its credentials, and each is accepted."""
    if not operation.security:
        return
    for alternative in operation.security:
        if all(_has_accepted(request, schemes[wire], accepts) for wire in alternative):
            return
    known = [schemes[wire] for alternative in operation.security for wire in alternative]
    challenges = ", ".join(dict.fromkeys(_challenge(scheme) for scheme in known))
    detail = (
        f"A credential is missing or not accepted: {' or '.join(dict.fromkeys(_place(scheme) for scheme in known))}."
    )
    raise Problem(401, detail, headers={"WWW-Authenticate": challenges})


async def read_body(request: Request, body: Body | None, rules: ModuleType) -> Json:
    """Read, decode and check the body; raises Problem 413, 415, 400 or 422."""
    if body is None:
        return None
    raw = await _read(request)
    if not raw and "content-type" not in request.headers:
        if body.required:
            raise Problem(400, "A body is required.")
        return None
    media = _media_type(request, body)
    if not is_json(media.name):
        return raw
    value = _parse(raw)
    if media.rules is not None:
        rule: Rule = getattr(rules, media.rules)
        try:
            rule.validate(value)
        except ValueError as error:
            raise refused(cast("Refused", error)) from error
    return value


def is_json(media_type: str) -> bool:
    """Tell whether content of a media type, or of a range of them, is read as JSON."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence in {"*/*", "application/*", "text/json"} or essence.endswith(("application/json", "+json"))


def _has_accepted(request: Request, scheme: SecurityScheme, accepts: Callable[[str, str], bool]) -> bool:
    if scheme.kind == "mutualTLS":
        return True
    return accepts(scheme.wire, _credential(request, scheme))


def _credential(request: Request, scheme: SecurityScheme) -> str:
    if scheme.kind == "apiKey":
        place = {"query": request.query_params, "header": request.headers, "cookie": request.cookies}[
            scheme.where or "header"
        ]
        return place.get(scheme.parameter, "")
    kind, _, value = request.headers.get("authorization", "").partition(" ")
    return value.strip() if kind.lower() == scheme.kind else ""


def _challenge(scheme: SecurityScheme) -> str:
    return {"basic": 'Basic realm="gateway"', "bearer": "Bearer"}.get(scheme.kind, "ApiKey")


def _place(scheme: SecurityScheme) -> str:
    return f"the {scheme.where} {scheme.parameter}" if scheme.kind == "apiKey" else f"Authorization: {scheme.kind}"


async def _read(request: Request) -> bytes:
    parts, size = list[bytes](), 0
    async for part in request.stream():
        parts.append(part)
        size += len(part)
        if size > LARGEST_BODY:
            raise Problem(413, f"A body of more than {LARGEST_BODY} bytes is not read.")
    return b"".join(parts)


def _media_type(request: Request, body: Body) -> MediaType:
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    for media in body.content:
        essence = media.name.partition(";")[0].strip().lower()
        if essence in {sent, "*/*"} or (essence.endswith("/*") and sent.startswith(essence[:-1])):
            return media
    taken = ", ".join(media.name for media in body.content)
    raise Problem(415, f"The body must be one of: {taken}.", headers={"Accept": taken})


def _parse(raw: bytes) -> Json:
    try:
        return json.loads(raw, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise Problem(400, "The body is not JSON.") from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)
