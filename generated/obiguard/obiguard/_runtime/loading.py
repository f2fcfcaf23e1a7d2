"""Everything at once, for a process that must not stall later."""

from __future__ import annotations

from importlib import import_module
from pkgutil import walk_packages

__all__ = ["preload"]


def preload() -> None:
    """Load every module of the client now; resources, models and rules would be loaded on first use."""
    package = import_module(__name__.rpartition("._runtime.")[0])
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        import_module(module.name)
