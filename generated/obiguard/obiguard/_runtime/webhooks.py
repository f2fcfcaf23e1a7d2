"""What becomes of a request that the API sends: a webhook, or a callback of an operation."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from .errors import ValidationError, told
from .rules import Misfit

if TYPE_CHECKING:
    from collections.abc import Callable

    from .options import OnViolation
    from .rules import Rule

__all__ = ["decode_webhook"]

_PACKAGE = __name__.partition("._runtime.")[0]


def decode_webhook(
    name: str, body: Any, decode: Callable[[Any], Any] | None, rule: Rule | None, on_violation: OnViolation
) -> Any:
    """Return what the JSON value of a body means, decoded as far as it goes.

    Raises ValidationError when it breaks the document and `on_violation` is "raise".
    """
    if rule is not None:
        try:
            return rule.parse(body, decode)
        except Misfit:
            if on_violation != "ignore":
                violations = rule.explain(body)
                if on_violation == "raise":
                    raise ValidationError(violations) from None
                logging.getLogger(_PACKAGE).warning("the webhook %s %s", name, told(violations))
    return body if decode is None else decode(body)
