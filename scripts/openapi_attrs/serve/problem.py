"""What a request is refused with: RFC 9457, application/problem+json."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .compiled import Refused


class Problem(Exception):
    """Ends a request with a status and what is wrong; `errors` lists each part of it that is."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        errors: Sequence[Mapping[str, Any]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.errors = tuple(errors)
        self.headers = dict(headers or {})

    def response(self) -> Response:
        """Give the problem as JSON; its type is about:blank, so the title is the status's own phrase."""
        content: dict[str, Any] = {
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
        }
        if self.errors:
            content["errors"] = self.errors
        return Response(json.dumps(content), self.status, self.headers, "application/problem+json")


def refused(violations: Refused) -> Problem:
    """Tell of a body that breaks rules, as the rules themselves do."""
    told = violations.problem()
    return Problem(told["status"], told["detail"], errors=told["errors"])
