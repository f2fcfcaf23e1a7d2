"""Plain values of a document: right ones pass, sloppy ones with one meaning are put right and told, others refused.

Each check takes (context, value, key, pointer of what holds the key, frame, depth) and gives the value or DROP.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openapi_attrs.errors import did_you_mean
from openapi_attrs.load import escape
from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.resolve.context import DROP, Frame, kind_of, shown
from openapi_attrs.resolve.library import UnresolvedError
from openapi_attrs.resolve.patterns import spelled

if TYPE_CHECKING:
    from openapi_attrs.model import Json, Pointer

_LISTS_OF_NAMES = frozenset(("consumes", "produces", "tags"))
_LEVELS = 90  # Python's parser reads 200 brackets inside of each other, in all
TYPES = frozenset(("null", "boolean", "object", "array", "number", "string", "integer"))


def wrong(value: Json, wanted: str, key: str, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    """Refuse a value whose type changes the meaning; null is left out with a warning."""
    at = f"{pointer}/{escape(key)}"
    if value is None:
        frame.warn("null-value", f"{shown(at)} is null, and left out", at)
    else:
        frame.error("wrong-type", f"{shown(at)} is {kind_of(value)}, {wanted} is wanted", at)
    return DROP


def sloppy(meant: str, key: str, pointer: Pointer, frame: Frame) -> None:
    """Tell that a value was put right."""
    at = f"{pointer}/{escape(key)}"
    frame.warn("sloppy-value", f"{shown(at)} is {meant}", at)


def text(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int = 0) -> Any:  # noqa: ANN401
    """Take text that only people read: a scalar is written out, anything else left out, with a warning.

    A reference in its place, which no version knows and bundlers do, is followed.
    """
    if type(value) is str:
        return value
    if is_mapping(value) and isinstance(value.get("$ref"), str):
        value = _referred(value, key, pointer, frame)
        if type(value) is str:
            return value
    if value is None or isinstance(value, dict | list):
        sloppy(f"{kind_of(value)} where text is wanted, and left out", key, pointer, frame)
        return DROP
    written = json.dumps(value)
    sloppy(f"{kind_of(value)} where text is wanted, and read as {written!r}", key, pointer, frame)
    return written


def _referred(value: dict[str, Json], key: str, pointer: Pointer, frame: Frame) -> Json:
    file = value["$ref"].partition("#")[0]
    if file and not file.endswith((".yaml", ".yml", ".json")):
        return value
    try:
        return frame.run.library.find(value["$ref"], frame.document, f"{pointer}/{escape(key)}").node
    except UnresolvedError:
        return value


def pattern(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int = 0) -> Any:  # noqa: ANN401
    """Take a regular expression, also as another engine spells it; a number is what YAML left of one."""
    if type(value) is int or type(value) is float:
        sloppy("a number where a pattern is wanted, and left out", key, pointer, frame)
        return DROP
    if type(value) is not str:
        return wrong(value, "text", key, pointer, frame)
    read = spelled(value)
    if read == value:
        return value
    sloppy(f"{value!r}, and read as {read!r} of ECMA-262", key, pointer, frame)
    return read


def flag(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int = 0) -> Any:  # noqa: ANN401
    """Take true or false, also spelled as text."""
    if type(value) is bool:
        return value
    if isinstance(value, str) and value.lower() in {"true", "false"}:
        sloppy(f"the text {value!r}, and read as {value.lower()}", key, pointer, frame)
        return value.lower() == "true"
    return wrong(value, "true or false", key, pointer, frame)


def number(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int = 0) -> Any:  # noqa: ANN401
    """Take a number, also spelled as text."""
    if type(value) is int or type(value) is float:
        return value
    read = _spelled(value)
    if read is None:
        return wrong(value, "a number", key, pointer, frame)
    sloppy(f"the text {value!r}, and read as {read}", key, pointer, frame)
    return read


def step(value: Json, key: str, pointer: Pointer, frame: Frame, depth: int = 0) -> Any:  # noqa: ANN401
    """Take the positive number of `multipleOf`; another restricts nothing that could be meant."""
    value = number(value, key, pointer, frame, depth)
    if value is not DROP and value <= 0:
        sloppy(f"{value}, no positive number, and left out", key, pointer, frame)
        return DROP
    return value


def count(value: Json, key: str, pointer: Pointer, frame: Frame, depth: int = 0) -> Any:  # noqa: ANN401
    """Take a number of things: a whole one, 0 or more."""
    if type(value) is int and value >= 0:
        return value
    read = number(value, key, pointer, frame, depth)
    if read is DROP:
        return DROP
    if read >= 0 and read == int(read):
        return int(read)
    sloppy(f"{read}, no number of things, and left out", key, pointer, frame)
    return DROP


def texts(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int = 0) -> Any:  # noqa: ANN401
    """Take a list of texts without repetition; numbers and booleans in it are written out.

    One tag or media type is a list of it; a single text in `required` or `enum` may mean something else.
    """
    if type(value) is str and key in _LISTS_OF_NAMES:
        sloppy(f"the text {value!r} where a list is wanted, and read as a list of it", key, pointer, frame)
        return [value]
    if not is_list(value):
        return wrong(value, "a list of texts", key, pointer, frame)
    items: list[Any] = value
    if all(type(item) is str for item in items) and len(set(items)) == len(items):
        return value
    read: dict[str, None] = {}
    for index, item in enumerate(items):
        at = f"{pointer}/{escape(key)}"
        found = text(item, str(index), at, frame) if not isinstance(item, dict | list) else DROP
        if found is DROP and item is not None:
            wrong(item, "text", str(index), at, frame)
        elif found in read:
            sloppy(f"a repetition of {found!r}, and left out", str(index), at, frame)
        elif found is not DROP:
            read[found] = None
    return value if list(read) == value else list(read)


def choices(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int = 0) -> Any:  # noqa: ANN401
    """Take the list of `enum`; repetitions are left out, and before 3.1 so is an empty one."""
    if not is_list(value):
        return wrong(value, "a list", key, pointer, frame)
    items: list[Json] = value
    if not items and frame.lowered:
        sloppy("empty, and left out", key, pointer, frame)
        return DROP
    if len(items) > frame.run.budgets.enum:
        message = f"an enum of more than {frame.run.budgets.enum:,} values"
        frame.error("enum-budget", message, f"{pointer}/{key}", "raise the budget 'enum' if this is meant")
        return DROP
    if is_too_deep(value, f"{pointer}/{key}", frame):
        return DROP
    different = {json_key(item): item for item in reversed(items)}
    if len(different) == len(items):
        return value
    sloppy("a list with repetitions, which are left out", key, pointer, frame)
    return list(reversed(different.values()))


def is_too_deep(value: Json, pointer: Pointer, frame: Frame) -> bool:
    """Refuse a value of an enum or constant that Python could not read in one expression."""
    level: list[Json] = [value]
    for _ in range(_LEVELS):
        level = [
            each for node in level for each in (node.values() if is_mapping(node) else node if is_list(node) else ())
        ]
        if not level:
            return False
    frame.error("depth-budget", f"a value nested deeper than {_LEVELS} levels", pointer)
    return True


def json_key(value: Json) -> Any:  # noqa: ANN401
    """Give something hashable that is equal for equal JSON values (1 and 1.0 are equal, 1 and true are not)."""
    if isinstance(value, bool) or is_mapping(value) or is_list(value):
        return json.dumps(value, sort_keys=True), type(value)
    return value


def types(value: Json, key: str, pointer: Pointer, frame: Frame, _depth: int = 0) -> Any:  # noqa: ANN401
    """Take the type or types of a schema."""
    if isinstance(value, str) and value in TYPES:
        return value
    if is_mapping(value):
        message, where = "type is a mapping, text or a list of texts is wanted", f"{pointer}/{escape(key)}"
        frame.run.problems.lose("wrong-type", message, frame.document.where(where))
        return DROP
    if not is_list(value):
        return _type(value, key, pointer, frame)
    items: list[Json] = value
    at = f"{pointer}/{escape(key)}"
    found = [_type(item, str(index), at, frame) for index, item in enumerate(items)]
    read = list(dict.fromkeys(each for each in found if each is not DROP))
    if not read:
        if all(each is not DROP for each in found):
            sloppy("empty, and left out", key, pointer, frame)
        return DROP
    return value if read == value else read


def fitting(items: list[Json], kinds: list[str]) -> list[Json]:
    """Give the values of an enum, read as one of the types where none is of them: `type: string, enum: [1, 2]`."""
    if not misfit(items, kinds):
        return items
    readings = ([_as_type(item, kind) for item in items] for kind in kinds)
    return next((read for read in readings if all(each is not DROP for each in read)), items)


def misfit(items: list[Json], kinds: list[str]) -> bool:
    """Say whether no value of an enum is of the types."""
    return not any(_fits(item, kinds) for item in items)


def _fits(item: Json, kinds: list[str]) -> bool:
    match item:
        case None:
            return False
        case bool():
            return "boolean" in kinds
        case int() | float():
            return "number" in kinds or ("integer" in kinds and item % 1 == 0)
        case str():
            return "string" in kinds
        case _:
            return ("array" if is_list(item) else "object") in kinds


def _as_type(item: Json, kind: str) -> Any:  # noqa: ANN401
    match kind, item:
        case _, None:
            return None
        case "string", bool() | int() | float():
            return json.dumps(item)
        case "boolean", "true" | "false":
            return item == "true"
        case (("integer" | "number"), str()):
            read = _spelled(item)
            return DROP if read is None else read
        case _:
            return DROP


def _type(value: Json, key: str, pointer: Pointer, frame: Frame) -> Any:  # noqa: ANN401
    if value is None and not frame.lowered:
        sloppy("null, and read as the text 'null'", key, pointer, frame)
        return "null"
    if not isinstance(value, str):
        return wrong(value, "text or a list of texts", key, pointer, frame)
    if value in TYPES:
        return value
    read = value.strip().lower()
    if read in TYPES:
        sloppy(f"{value!r}, and read as {read!r}", key, pointer, frame)
        return read
    if value == "any":
        sloppy("'any', and left out", key, pointer, frame)
        return DROP
    hint = did_you_mean(value, sorted(TYPES)) or f"the types are {', '.join(sorted(TYPES))}"
    frame.error("unknown-type", f"there is no type {value!r}", f"{pointer}/{escape(key)}", hint)
    return DROP


def _spelled(value: Json) -> int | float | None:
    """Read a number that is spelled as text."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        read = json.loads(value)
    except ValueError:
        return None
    return read if type(read) is int or (type(read) is float and abs(read) < float("inf")) else None
