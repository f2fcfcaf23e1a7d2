"""Input and output of a call: the only part of it that is there twice, sync and async."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, cast

import httpx

from . import clock
from .errors import APIConnectionError
from .exchange import Attempt, Intake, Outcome, Stop, failed

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable

    from .exchange import Steps

__all__ = ["run", "run_async"]

_LEFT_OVER = 64  # chunks that a closed connection may still hold


def run(connect: Callable[[], httpx.Client], steps: Steps, *, is_own: bool) -> Any:
    """Run an exchange; `is_own` tells that we made the httpx client, so that it adds nothing to requests."""
    outcome: Outcome | None = None
    while True:
        try:
            step = steps.send(outcome)
        except StopIteration as end:
            return end.value
        if isinstance(step, Attempt):
            outcome = _send(connect(), step, is_own=is_own)
        else:
            clock.sleep(step)
            outcome = None


def _send(http: httpx.Client, attempt: Attempt, *, is_own: bool) -> Outcome:
    if http.is_closed:
        raise APIConnectionError("the http_client has been closed")
    intake: Intake | None = None
    token = clock.DEADLINE.set(attempt.terms.deadline)
    try:
        response = http.send(attempt.request(None if is_own else http), stream=True, follow_redirects=False)
        try:
            intake = Intake(attempt, response)
            if response.is_stream_consumed:  # a hook or transport of the caller's has read it
                intake.add(response.content)
            else:
                for chunk in cast("Iterable[bytes]", response.stream):
                    intake.add(chunk)
            return intake.outcome()
        finally:
            response.close()
    except BaseException as error:
        outcome = failed(error, attempt, intake, is_own=is_own)
        if outcome is None:
            raise
        return outcome
    finally:
        clock.DEADLINE.reset(token)


async def run_async(connect: Callable[[], httpx.AsyncClient], steps: Steps, *, is_own: bool) -> Any:
    """Run an exchange; `is_own` tells that we made the httpx client, so that it adds nothing to requests."""
    outcome: Outcome | None = None
    while True:
        try:
            step = steps.send(outcome)
        except StopIteration as end:
            return end.value
        if isinstance(step, Attempt):
            outcome = await _send_async(connect(), step, is_own=is_own)
        else:
            await clock.sleep_async(step)
            outcome = None


async def _send_async(http: httpx.AsyncClient, attempt: Attempt, *, is_own: bool) -> Outcome:
    if http.is_closed:
        raise APIConnectionError("the http_client has been closed")
    intake: Intake | None = None
    token = clock.DEADLINE.set(attempt.terms.deadline)
    try:
        response = await http.send(attempt.request(None if is_own else http), stream=True, follow_redirects=False)
        try:
            intake = Intake(attempt, response)
            if response.is_stream_consumed:
                intake.add(response.content)
            else:
                await _take_in(intake, response)
            return intake.outcome()
        finally:
            await response.aclose()
    except BaseException as error:
        outcome = failed(error, attempt, intake, is_own=is_own)
        if outcome is None:
            raise
        return outcome
    finally:
        clock.DEADLINE.reset(token)


async def _take_in(intake: Intake, response: httpx.Response) -> None:
    """Read the body; when it is not read to its end, run the generators inside of httpx out, as trio asks."""
    chunks = aiter(cast("AsyncIterable[bytes]", response.stream))
    try:
        async for chunk in chunks:
            intake.add(chunk)
    except Stop:
        await response.aclose()
        with contextlib.suppress(httpx.HTTPError, StopAsyncIteration):
            for _ in range(_LEFT_OVER):
                await anext(chunks)
        raise
