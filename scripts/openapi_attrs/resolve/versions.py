"""Which specification a document follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias

from openapi_attrs.errors import Refusal
from openapi_attrs.load.kinds import is_mapping

if TYPE_CHECKING:
    from openapi_attrs.errors import Problems
    from openapi_attrs.load import Document
    from openapi_attrs.model import Json

Version: TypeAlias = Literal["2.0", "3.0", "3.1", "3.2"]
KNOWN: tuple[Version, ...] = ("2.0", "3.0", "3.1", "3.2")
_RELEASE = re.compile(r"(3\.[0-2])\.\d+(?:-.+)?")
_HINT = f"known are Swagger {KNOWN[0]} and OpenAPI {', '.join(KNOWN[1:])}"


def recognise(document: Document, problems: Problems) -> Version:
    """Give the version; a wrong spelling with one meaning is a warning. Raises Refusal when there is none."""
    tree = document.tree
    if not is_mapping(tree):
        problems.error("wrong-type", "an OpenAPI document is a mapping", document.where(""))
    elif "openapi" in tree:
        version = _openapi(tree["openapi"])
        if version is None:
            problems.error("unknown-version", f"openapi: {tree['openapi']!s}", document.where("/openapi"), _HINT)
        else:
            if not isinstance(tree["openapi"], str) or not _RELEASE.fullmatch(tree["openapi"]):
                _sloppy(document, problems, "openapi", f"{version}.x")
            return version
    elif "swagger" in tree:
        if str(tree["swagger"]) in {"2.0", "2"}:
            if tree["swagger"] != "2.0":
                _sloppy(document, problems, "swagger", "2.0")
            return "2.0"
        problems.error("unknown-version", f"swagger: {tree['swagger']!s}", document.where("/swagger"), _HINT)
    else:
        problems.error("no-version", "this has neither `openapi` nor `swagger`", document.where(""), _HINT)
    raise Refusal(tuple(problems.errors))


def _openapi(written: Json) -> Version | None:
    text = str(written) if isinstance(written, str | float) else ""
    release = _RELEASE.fullmatch(text)
    found = release[1] if release else text
    return next((version for version in KNOWN[1:] if version == found), None)


def _sloppy(document: Document, problems: Problems, key: str, meant: str) -> None:
    message = f"{key}: {document.tree[key]!r} is read as {meant}"
    problems.warn("sloppy-version", message, document.where(f"/{key}"), "write the version out, as text")
