"""What generated code is built on: the same in every client. Each name is loaded on first use."""

from typing import TYPE_CHECKING

__all__ = [
    "READ_ONLY",
    "UNSET",
    "Api",
    "ApiKey",
    "AsyncBaseClient",
    "BaseClient",
    "Basic",
    "Bearer",
    "BytesBody",
    "BytesResponse",
    "CookieParameter",
    "EmptyResponse",
    "FormBody",
    "HeaderParameter",
    "JsonBody",
    "JsonResponse",
    "Model",
    "MultipartBody",
    "MutualTLS",
    "OnViolation",
    "Operation",
    "Options",
    "Part",
    "PathParameter",
    "QueryParameter",
    "QuerystringParameter",
    "Secret",
    "SequenceBody",
    "SequenceResponse",
    "Server",
    "TextBody",
    "TextResponse",
    "Unset",
    "ValidationError",
    "body_of",
    "preload",
]

if TYPE_CHECKING:
    from .bodies import body_of
    from .client import AsyncBaseClient, BaseClient
    from .errors import ValidationError
    from .loading import preload
    from .model import Model
    from .operation import (
        BytesBody,
        BytesResponse,
        CookieParameter,
        EmptyResponse,
        FormBody,
        HeaderParameter,
        JsonBody,
        JsonResponse,
        MultipartBody,
        Operation,
        Part,
        PathParameter,
        QueryParameter,
        QuerystringParameter,
        SequenceBody,
        SequenceResponse,
        TextBody,
        TextResponse,
    )
    from .options import OnViolation, Options
    from .security import Api, ApiKey, Basic, Bearer, MutualTLS, Secret, Server
    from .unset import READ_ONLY, UNSET, Unset
else:
    from importlib import import_module as _import_module

    _HOMES = {
        ".bodies": ("body_of",),
        ".client": ("AsyncBaseClient", "BaseClient"),
        ".errors": ("ValidationError",),
        ".loading": ("preload",),
        ".model": ("Model",),
        ".operation": (
            "BytesBody",
            "BytesResponse",
            "CookieParameter",
            "EmptyResponse",
            "FormBody",
            "HeaderParameter",
            "JsonBody",
            "JsonResponse",
            "MultipartBody",
            "Operation",
            "Part",
            "PathParameter",
            "QueryParameter",
            "QuerystringParameter",
            "SequenceBody",
            "SequenceResponse",
            "TextBody",
            "TextResponse",
        ),
        ".options": ("OnViolation", "Options"),
        ".security": ("Api", "ApiKey", "Basic", "Bearer", "MutualTLS", "Secret", "Server"),
        ".unset": ("READ_ONLY", "UNSET", "Unset"),
    }
    _HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

    def __getattr__(name):
        """Load the module that a name lives in."""
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(_import_module(_HOME_OF[name], __name__), name)
        globals()[name] = value
        return value
