"""Models in the making: what is drafted for each object schema that is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs import names
from openapi_attrs.build.pool import written
from openapi_attrs.build.reader import below
from openapi_attrs.build.schemas import Part, description, last, notes
from openapi_attrs.build.types import Types, grounded
from openapi_attrs.model import Field, Named, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openapi_attrs.build.schemas import Parts
    from openapi_attrs.model import Pointer, Type


@frozen
class Draft:
    """A model before it has its name, but for one that is asked for."""

    pointer: Pointer
    doc: str
    fields: tuple[Field, ...]
    extra: Type
    pin: str | None = None


@frozen
class Reached:
    """The models and aliases that types lead to, in the order in which they are met."""

    drafts: dict[Pointer, Draft]
    aliases: dict[Pointer, Type]


def reached(made: Types, roots: Iterable[Type]) -> Reached:
    """Draft the models that types lead to, and those that these lead to."""
    drafts: dict[Pointer, Draft] = {}
    aliases: dict[Pointer, Type] = {}
    left = [pointer for root in roots for pointer in named(root)][::-1]
    while left:
        pointer = left.pop()
        if pointer in drafts or pointer in aliases:
            continue
        if pointer in made.objects:
            draft = drafts[pointer] = _draft(made, pointer, made.objects[pointer])
            inner = [field.type for field in draft.fields] + [draft.extra]
        else:
            made.complete()
            aliases[pointer] = made.aliases[pointer]
            inner = [aliases[pointer]]
        left += [at for type_ in inner for at in named(type_)][::-1]
    return Reached(drafts, grounded(aliases, made.pool))


def _draft(made: Types, pointer: Pointer, parts: Parts) -> Draft:
    required, own = _required(made, parts), parts[-1]
    properties = _properties(made, parts)
    pinned = {wire: name for wire, listed in properties.items() if (name := _pinned(made, listed))}
    asked = ((properties[wire][-1].pointer, name) for wire, name in pinned.items())
    made.pins.hold_apart(asked, names.FIELD.taken)
    if len(parts) > 1:
        made.reader.inherit(len(properties), pointer)
    called = names.assign(properties, names.FIELD, pinned=pinned)
    is_form = pointer in made.forms
    doc = last(parts, "description")
    return Draft(
        pointer=pointer,
        doc=doc if isinstance(doc, str) else "",
        fields=tuple(
            _field(made, wire, called[wire], listed, required=wire in required, is_form=is_form)
            for wire, listed in properties.items()
        ),
        extra=made.rest_of(parts),
        pin=made.pins.class_name(pointer, own.node),
    )


def _required(made: Types, parts: Parts) -> set[str]:
    required: set[str] = set()
    for part in parts:
        if "required" in part.node:
            listed = made.reader.sequence(part.node, "required", part.pointer)
            required.update(key for key in listed if isinstance(key, str))
    return required


def _properties(made: Types, parts: Parts) -> dict[str, list[Part]]:
    """Give the properties of schemas that hold together, each with every schema that speaks of it."""
    found: dict[str, list[Part]] = {}
    for part in parts:
        if "properties" in part.node:
            at = below(part.pointer, "properties")
            for wire, node in made.reader.mapping(part.node, "properties", part.pointer).items():
                found.setdefault(wire, []).append(Part(below(at, wire), node))
    return found


def _pinned(made: Types, listed: list[Part]) -> str | None:
    return next((name for part in reversed(listed) if (name := made.pins.attribute(part.pointer, part.node))), None)


def _field(  # noqa: PLR0913 - a property is this much
    made: Types, wire: str, name: str, listed: list[Part], *, required: bool, is_form: bool
) -> Field:
    """Give the field of a property, of which every schema is listed that speaks of it."""
    pointer, node = listed[-1].pointer, listed[-1].node
    said = notes(made.reader, pointer, node)
    others = [notes(made.reader, part.pointer, part.node) for part in listed[:-1]]
    type_ = made.of(pointer, node) if not others else made.together(tuple(listed))
    if is_form:
        type_ = made.upload(pointer, node) or type_
    return Field(
        name=name,
        wire=wire,
        type=type_,
        required=required,
        doc=said.doc if said.doc or isinstance(type_, Named) else description(made.reader, pointer, node),
        pointer=pointer,
        deprecated=said.deprecated,
        read_only=said.read_only or any(part.read_only for part in others),
        write_only=said.write_only or any(part.write_only for part in others),
    )


def named(type_: Type) -> Sequence[Pointer]:
    """Give the models and aliases in a type."""
    if isinstance(type_, Scalar):  # as most are
        return ()
    return [part.pointer for part in written(type_) if isinstance(part, Named)]
