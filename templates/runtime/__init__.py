"""What generated code is built on: the same in every client."""

from .bodies import body_of
from .client import AsyncBaseClient, BaseClient
from .errors import ValidationError
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
    TextBody,
    TextResponse,
)
from .options import OnViolation, Options
from .security import Api, ApiKey, Basic, Bearer, MutualTLS, Secret
from .unset import UNSET, Unset

__all__ = [
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
    "TextBody",
    "TextResponse",
    "Unset",
    "ValidationError",
    "body_of",
]
