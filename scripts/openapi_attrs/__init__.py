"""An attrs client and compiled validation rules from an OpenAPI document."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openapi_attrs.schema import Validator, Violation, compile_schema

__all__ = ["Validator", "Violation", "compile_schema"]


def __getattr__(name: str) -> object:
    """Load what compiles schemas when it is first asked for: the command needs it only after it has read its input."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("openapi_attrs.schema"), name)
