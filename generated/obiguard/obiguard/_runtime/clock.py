"""The clock that deadlines are measured by, and waiting: the one place that a test replaces."""

from __future__ import annotations

import contextvars
import time
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import httpcore

__all__ = ["DEADLINE", "now", "sleep", "sleep_async"]

DEADLINE: contextvars.ContextVar[float | None] = contextvars.ContextVar("deadline", default=None)
"""When the call that runs now must have ended, by `now`; None: whenever it likes."""

now = time.monotonic
sleep = time.sleep


async def sleep_async(seconds: float) -> None:
    """Wait, under asyncio as under trio."""
    import httpcore  # takes 15 ms, and is loaded by the first call anyway

    backend = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())
    await backend.sleep(seconds)
