"""What a caller may set for one call, beside the parameters of the operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

__all__ = ["OPTION_NAMES", "OnViolation", "Options"]

OnViolation: TypeAlias = Literal["ignore", "warn", "raise"]


class Options(TypedDict, total=False):
    """Options of a call; what is left out is taken from the client."""

    timeout: float | httpx.Timeout | None
    """Seconds that one operation on the network may take (connect, read, write, wait for a connection)."""
    deadline: float | None
    """Seconds that the whole call may take, retries and the reading of the body included; None: no end."""
    max_retries: int
    """How often a call that failed is tried again, where that is safe."""
    idempotency_key: str
    """Sent as Idempotency-Key; makes it safe to repeat the call whatever its method."""
    validate: bool
    """False sends a request that breaks the document's rules."""
    on_violation: OnViolation
    """What happens when a response breaks the document's rules."""
    extra_headers: Mapping[str, str]
    """Headers to send as well; one of the same name is replaced."""
    extra_query: Mapping[str, Any]
    """Query parameters to send as well; one of the same name is replaced."""
    extra_body: Mapping[str, Any]
    """Properties to add to an object body after it has been validated."""


OPTION_NAMES = frozenset(Options.__annotations__)
