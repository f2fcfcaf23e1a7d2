# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What a kind alone decides is asked once"""

from typing import TYPE_CHECKING

__all__ = [
    "UNSET",
    "AsyncRulesWhatAKindAloneDecides",
    "RulesWhatAKindAloneDecides",
    "Unset",
    "ValidationError",
    "errors",
    "models",
    "preload",
    "rules",
]

if TYPE_CHECKING:
    from . import errors, models, rules
    from ._runtime import UNSET, Unset, preload
    from .client import AsyncRulesWhatAKindAloneDecides, RulesWhatAKindAloneDecides
    from .errors import ValidationError
else:
    from importlib import import_module as _import_module

    _HOMES = {
        "RulesWhatAKindAloneDecides": ".client",
        "AsyncRulesWhatAKindAloneDecides": ".client",
        "UNSET": "._runtime",
        "Unset": "._runtime",
        "preload": "._runtime",
        "ValidationError": ".errors",
    }

    def __getattr__(name: str) -> object:
        """Load what is asked for on first use."""
        if name in _HOMES:
            value = getattr(_import_module(_HOMES[name], __name__), name)
        elif name in __all__:
            value = _import_module(f".{name}", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return [*__all__]
