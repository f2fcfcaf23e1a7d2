"""Options of the test run."""

from __future__ import annotations

import hypothesis  # noqa: F401 - or else its plugin loads it after the last test, where gc.freeze leads it astray
import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite what the case folders expect")
    parser.addoption("--whole-attack", action="store_true", help="try every hostile text at every place of a document")
    parser.addoption("--documents", type=int, help="how many documents tests/fuzz draws, others in each run")


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))
