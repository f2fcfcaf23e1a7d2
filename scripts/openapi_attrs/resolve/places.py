"""References of schemas -> the canonical place of what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.load.pointers import MISSING, escape, node_at
from openapi_attrs.resolve.bundle import SCHEMAS
from openapi_attrs.resolve.context import kind_of
from openapi_attrs.resolve.grammar import classify, classify_swagger
from openapi_attrs.resolve.library import UnresolvedError

if TYPE_CHECKING:
    from openapi_attrs.model import Pointer
    from openapi_attrs.resolve.context import Frame, Run
    from openapi_attrs.resolve.library import Target

_DEFINITIONS = "/definitions"
_HOLDERS = frozenset(("parameter", "header", "mediaType", "response", "requestBody"))


def schema_place(reference: str, pointer: Pointer, frame: Frame) -> Pointer:
    """Give the canonical place of the schema that a reference names; raises UnresolvedError."""
    places = frame.run.places
    key = id(frame.document), frame.run.library.base(frame.document, pointer), reference
    if key not in places:
        places[key] = _found(reference, pointer, frame)
    place = places[key]
    if isinstance(place, UnresolvedError):
        raise place
    return place


def home(run: Run, target: Target) -> Pointer:
    """Give the canonical place of a target; one that has none is brought in. Raises UnresolvedError for no schema."""
    document, pointer = target.document, target.pointer
    if document is run.main and (id(document), pointer) not in run.bundle.displaced:
        kind = classify_swagger(pointer) if run.version == "2.0" else classify(pointer)
        if kind == "schema":
            return SCHEMAS + pointer[len(_DEFINITIONS) :] if run.version == "2.0" else pointer
        if kind:
            message = f"a schema is wanted, #{pointer} is none ({kind})"
            raise UnresolvedError("reference-kind", message, lossy=kind in _HOLDERS)
    return run.bundle.home(document, pointer) or run.bundle.bring(document, pointer)


def _meant(target: Target, pointer: Pointer, frame: Frame) -> Target:
    """Give the schema that a parameter, header, media type or response holds, where a reference names one of those."""
    run = frame.run
    kind = "" if run.version == "2.0" or target.document is not run.main else classify(target.pointer)
    if kind not in _HOLDERS or not is_mapping(target.node):
        return target
    content = target.node.get("content")
    media = next(iter(content), "") if is_mapping(content) else ""
    below = "/schema" if "schema" in target.node else f"/content/{escape(media)}/schema"
    if node_at(target.node, below) is MISSING:
        return target
    frame.warn("reference-kind", f"a schema is wanted, #{target.pointer} is a {kind}: that in it is meant", pointer)
    return run.library.find(f"#{quote(target.pointer + below)}", target.document, pointer)


def _found(reference: str, pointer: Pointer, frame: Frame) -> Pointer | UnresolvedError:
    try:
        target = _meant(frame.run.library.find(reference, frame.document, pointer), pointer, frame)
        if not (target.node is None or isinstance(target.node, dict | bool)):
            return UnresolvedError("reference-kind", f"a schema is wanted, {reference!r} is {kind_of(target.node)}")
        place = home(frame.run, target)
    except UnresolvedError as error:
        return error
    frame.run.referred[place] = target.document, target.pointer
    return place
