"""Objects of a document that are no schemas -> canonical ones: references inlined, types checked.

`grammar.FIELDS` says what each kind of object holds; what a kind needs beyond that is in `Run.finish`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from openapi_attrs.errors import Refusal
from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.resolve import values
from openapi_attrs.resolve.context import DROP, Frame, Inlined, Run, kind_of, shown
from openapi_attrs.resolve.grammar import FIELDS, MAPS, Field, Kind, classify
from openapi_attrs.resolve.library import Target, UnresolvedError
from openapi_attrs.resolve.places import home
from openapi_attrs.resolve.schemas import lower, schema_map

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.model import Json, Pointer

_SCALARS = {"text": values.text, "flag": values.flag, "texts": values.texts}
_EMPTY_IF_NULL = frozenset(("response", "mediaType", "header", "pathItem"))
_SHARED = frozenset(("parameter", "response", "requestBody", "header", "mediaType"))
_LOST: dict[Kind, tuple[Json, str]] = {"response": ({"description": "", "content": {"*/*": {}}}, "Any")}
_OPEN = 20  # inlined parts inside of each other
_DEPTH = 40  # callbacks in callbacks, encodings in encodings: what real documents have is a dozen
_LONG = 200  # characters of a pointer that are as good as a part
_DOCUMENTARY = frozenset(("example", "externalDocs", "contact", "license", "tag", "link"))  # a client can do without
_COMPOSITE = frozenset(("properties", "additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf"))
_TEXTS = frozenset(("summary", "description"))


def mapping(node: dict[str, Json], kind: Kind, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Give the canonical object for one of a kind."""
    run = frame.run
    if run.depth >= _DEPTH:
        frame.error("depth-budget", f"objects nested deeper than {_DEPTH} levels", pointer)
        return DROP
    run.depth += 1
    fields = FIELDS.get(kind, {})
    made = None
    for key, value in node.items():
        field = fields.get(key)
        if field is None:
            continue
        check = _SCALARS.get(field.shape)
        at = f"{pointer}/{escape(key)}"
        new = check(value, key, pointer, frame) if check else part(value, field, at, frame)
        if new is not value:
            made = dict(node) if made is None else made
            if new is DROP:
                del made[key]
            else:
                made[key] = new
    run.depth -= 1
    finish = run.finish.get(kind)
    made = node if made is None else made
    return made if finish is None else finish(made, node, pointer, frame)


def part(node: Json, field: Field, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Give the canonical form of what a field holds, or DROP."""
    if node is None:
        return _null(field, pointer, frame)
    if field.shape == "schema":
        return schema(node, pointer, frame)
    if is_mapping(node) and "$ref" in node and not (field.shape == "map" and is_mapping(node["$ref"])):
        return _inlined(node, field, pointer, frame)
    if is_list(node) and field.shape == "list":
        return _each(node, field.kind, pointer, frame)
    if not is_mapping(node) or field.shape == "list":
        return _misfit(node, field, pointer, frame)
    return _made(node, field, pointer, frame)


def _misfit(node: Json, field: Field, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Refuse a value of another type, or leave it out where only people read it."""
    wanted = "a list" if field.shape == "list" else "a mapping"
    if node == []:
        frame.warn("sloppy-value", f"{shown(pointer)} is an empty list where a mapping is wanted", pointer)
        return _made({}, field, pointer, frame)
    if field.kind in _DOCUMENTARY:
        message = f"{shown(pointer)} is {kind_of(node)} where {wanted} is wanted, and left out"
        frame.warn("sloppy-value", message, pointer)
    else:
        frame.error("wrong-type", f"{shown(pointer)} is {kind_of(node)}, {wanted} is wanted", pointer)
    return DROP


def _made(node: dict[str, Json], field: Field, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    if field.shape == "schema map":
        return schema_map(node, pointer, frame)
    if field.shape == "one" and field.kind not in MAPS:
        return mapping(node, field.kind, pointer, frame)
    return _map(node, field, pointer, frame)


def schema(node: Json, pointer: Pointer, frame: Frame) -> Json:
    """Give a schema, or a reference to it where the part that holds it stands in several places."""
    if frame.shared and is_composite(node):
        target = Target(frame.document, pointer, node)
        place = home(frame.run, target)
        frame.run.referred[place] = target.document, target.pointer
        return {"$ref": f"#{place}"}
    return lower(node, pointer, frame)


def is_composite(node: Json) -> bool:
    """Say whether a schema is worth a name: it has parts, and is no mere reference."""
    if not is_mapping(node) or "$ref" in node:
        return False
    items = node.get("items")
    return not _COMPOSITE.isdisjoint(node) or is_composite(items)


def _null(field: Field, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    key = shown(pointer)
    if field.shape == "one" and field.kind in _EMPTY_IF_NULL:
        frame.warn("null-value", f"{key} is null, and read as {{}}", pointer)
        return {}
    frame.warn("null-value", f"{key} is null, and left out", pointer)
    return DROP


def _map(node: dict[str, Json], field: Field, pointer: Pointer, frame: Frame) -> dict[str, Json]:
    extended = field.shape == "one"
    inner = Field("one", MAPS[field.kind] if extended else field.kind)
    made: dict[str, Json] = {}
    for key, value in node.items():
        if extended and key.startswith("x-"):
            made[key] = value
            continue
        at = f"{pointer}/{escape(key)}"
        if field.kind == "paths" and not is_mapping(value) and not key.startswith("/"):
            frame.warn("sloppy-value", f"{shown(at)} is no path, and left out", at)
            continue
        new = part(value, inner, at, frame)
        if new is not DROP:
            made[key] = new
    unchanged = len(made) == len(node) and all(made[key] is node[key] for key in node)
    made = node if unchanged else made
    finish = frame.run.finish.get(field.kind) if extended else None
    return made if finish is None else finish(made, node, pointer, frame)


def _each(node: list[Json], kind: Kind, pointer: Pointer, frame: Frame) -> list[Json]:
    """Go through a list; what follows an entry left out moves up."""
    made: list[Json] = []
    inner = Field("one", kind)
    for index, item in enumerate(node):
        there, place = f"{pointer}/{index}", f"{pointer}/{len(made)}"
        inside = frame if there == place else frame.moved(there, frame.canonical(place))
        new = part(item, inner, there, inside)
        if new is not DROP:
            made.append(new)
    unchanged = len(made) == len(node) and all(new is old for new, old in zip(made, node, strict=True))
    return node if unchanged else made


# ---------------------------------------------------------------- references


def captured(run: Run, make: Callable[[], Any]) -> Inlined:
    """Make a part in a frame whose `here` is "", and keep what came from where, to put it in its places."""
    start = len(run.origins)
    node = make()
    moves = tuple(run.origins[start:])
    del run.origins[start:]
    return Inlined(node, moves)


def placed(inlined: Inlined, here: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Put a part made before in one of its places."""
    run = frame.run
    run.repeated += sum(1 + (len(here) + len(place)) // _LONG for place, _, _ in inlined.moves)
    if run.repeated > run.budgets.references:
        message = f"references repeat more than {run.budgets.references:,} parts"
        frame.error("reference-budget", message, frame.there, "raise the budget 'references' if this is meant")
        raise Refusal(tuple(run.problems.errors))
    run.origins.extend((here + place, document, pointer) for place, document, pointer in inlined.moves)
    return inlined.node


def followed(node: Json, pointer: Pointer, frame: Frame) -> tuple[Json, Pointer, Frame]:
    """Go to what a reference names, where the part as written is needed; raises UnresolvedError."""
    for _ in range(_OPEN):
        if not is_mapping(node) or "$ref" not in node:
            return node, pointer, frame
        if not isinstance(node["$ref"], str):
            raise UnresolvedError("wrong-type", f"$ref is {kind_of(node['$ref'])}, a reference is wanted")
        target = frame.run.library.find(node["$ref"], frame.document, pointer)
        node, pointer, frame = target.node, target.pointer, evolve(frame, document=target.document)
    raise UnresolvedError("reference-cycle", "a chain of references leads nowhere")


def _inlined(node: dict[str, Json], field: Field, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Give what a reference names, with the siblings that count."""
    run = frame.run
    if not isinstance(node["$ref"], str):
        return values.wrong(node["$ref"], "a reference", "$ref", pointer, frame)
    try:
        target = run.library.find(node["$ref"], frame.document, pointer)
        if _calls_back(target, field, pointer, frame):
            frame.warn(
                "callback-circle", f"the callback #{target.pointer} leads back to itself, and ends here", pointer
            )
            return DROP
        found = _at(target, field, pointer, frame)
    except UnresolvedError as error:
        lost, became = _LOST.get(field.kind, (DROP, "left out"))
        frame.unresolved(error, pointer, became)
        return lost
    if len(node) == 1 or not is_mapping(found) or field.shape != "one":
        return found
    return _with_siblings(found, node, field.kind, pointer, frame)


def _calls_back(target: Target, field: Field, pointer: Pointer, frame: Frame) -> bool:
    """Tell whether an operation of a callback has that callback again, which a client that takes one call can leave."""
    is_open = (id(target.document), target.pointer, field) in frame.run.open
    return is_open and field.kind == "callback" and "/callbacks/" in pointer.removeprefix("/components/callbacks")


def _at(target: Target, field: Field, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    run, here = frame.run, frame.canonical(pointer)
    key = id(target.document), target.pointer, field
    place = key[:2]
    if key in run.open or len(run.open) > _OPEN:
        raise UnresolvedError("reference-cycle", f"#{target.pointer} holds itself by way of this reference")
    if field.shape == "schema map":  # the components of another file, whose place is what others refer to
        moved = evolve(frame, document=target.document).moved(target.pointer, here)
        return part(target.node, field, target.pointer, moved)
    run.bundle.used[place] = run.bundle.used.get(place, 0) + 1
    if key in run.inlined:
        return placed(run.inlined[key], here, frame)
    local = target.document is run.main and run.version != "2.0" and classify(target.pointer) == field.kind
    shared = field.kind in _SHARED and (local or place in run.bundle.repeated)
    inside = evolve(frame, document=target.document, there=target.pointer, here="", shared=shared)
    run.open.add(key)

    def make() -> Any:  # noqa: ANN401
        run.origins.append(("", target.document, target.pointer))
        return part(target.node, field, target.pointer, inside)

    run.inlined[key] = captured(run, make)
    run.open.discard(key)
    return placed(run.inlined[key], here, frame)


def _with_siblings(
    found: dict[str, Json], node: dict[str, Json], kind: Kind, pointer: Pointer, frame: Frame
) -> dict[str, Json]:
    """Add what stands beside a $ref: texts from 3.1 on (section 4.8.23), operations of a path item always."""
    beside = {key: value for key, value in node.items() if key != "$ref"}
    if kind == "pathItem":
        own = mapping(beside, kind, pointer, frame)
        return {**found, **own}
    if frame.run.version in {"2.0", "3.0"}:
        return found
    fields = FIELDS[kind]
    texts = {
        key: values.text(value, key, pointer, frame) for key, value in beside.items() if key in _TEXTS & fields.keys()
    }
    return {**found, **{key: value for key, value in texts.items() if value is not DROP}}
