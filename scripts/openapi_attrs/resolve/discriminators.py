"""The discriminator of a schema, its mapping by canonical reference (OpenAPI 3.2.0, section 4.25)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import evolve

from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.resolve.context import DROP, Frame, Run
from openapi_attrs.resolve.library import UnresolvedError
from openapi_attrs.resolve.places import schema_place
from openapi_attrs.resolve.values import sloppy, wrong

if TYPE_CHECKING:
    from openapi_attrs.load import Document
    from openapi_attrs.model import Json, Pointer

_NAME = re.compile(r"[A-Za-z0-9._-]+")


def discriminator(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int) -> Any:  # noqa: ANN401
    """Give propertyName, and a mapping (and defaultMapping) whose values are canonical references."""
    if isinstance(value, str):
        if frame.run.version != "2.0":
            sloppy("text, as in Swagger 2.0, and read as its propertyName", key, pointer, frame)
        return {"propertyName": value}
    if not is_mapping(value):
        return wrong(value, "a mapping", key, pointer, frame)
    node, at = value, f"{pointer}/{key}"
    if not isinstance(node.get("propertyName"), str):
        frame.error("wrong-type", "a discriminator has a propertyName, which is text", at)
        return DROP
    made = dict(node)
    if "mapping" in made:
        made["mapping"] = _mapping(made["mapping"], at, frame)
    if isinstance(made.get("defaultMapping"), str):
        place = _place(made["defaultMapping"], f"{at}/defaultMapping", frame)
        made["defaultMapping"] = DROP if place is None else place
    made = {key: each for key, each in made.items() if each is not DROP}
    return value if made == value else made


def _mapping(value: Json, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    if not is_mapping(value):
        return wrong(value, "a mapping", "mapping", pointer, frame)
    made: dict[str, str] = {}
    for name, reference in value.items():
        at = f"{pointer}/mapping/{escape(name)}"
        if not isinstance(reference, str):
            wrong(reference, "text", name, f"{pointer}/mapping", frame)
            continue
        place = _place(reference, at, frame)
        if place is not None:
            made[name] = place
    return made


def _place(reference: str, pointer: Pointer, frame: Frame) -> str | None:
    """Resolve a name of a schema, or a reference; a name wins where it could be both.

    In a file of a larger document, `#/components/schemas/NAME` is also the schema that gets this name here.
    """
    reference = reference.removeprefix("#/components/schemas/")
    for document in (frame.document, frame.run.main):
        if _NAME.fullmatch(reference) and reference in _named_schemas(frame.run, document):
            where = "definitions" if frame.run.version == "2.0" else "components/schemas"
            reference, frame_of_it = f"#/{where}/{reference}", evolve(frame, document=document)
            break
    else:
        frame_of_it = frame
    try:
        return "#" + schema_place(reference, pointer, frame_of_it)
    except UnresolvedError as error:
        brought = frame.run.bundle.named(reference)
        if brought is not None:
            return f"#{brought}"
        message = f"{error.message}; this value tells no schema"
        frame.warn("dangling-mapping", message, pointer, error.hint)
        return None


def _named_schemas(run: Run, document: Document) -> dict[str, Json]:
    keys = ("definitions",) if run.version == "2.0" else ("components", "schemas")
    node: Any = document.tree
    for key in keys:
        node = node.get(key) if is_mapping(node) else None
    return node if is_mapping(node) else {}
