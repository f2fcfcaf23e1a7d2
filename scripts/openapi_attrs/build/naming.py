"""Names for models, resources, methods and rules, which do not depend on the order of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_attrs import names
from openapi_attrs.load import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_attrs.build.types import Draft
    from openapi_attrs.model import Pointer

_SCHEMAS = "/components/schemas/"
_SUFFIXES = {"responses": "Response", "requestBodies": "Request", "parameters": "", "headers": "Header"}


def model_names(
    drafts: Iterable[Draft],
    components: Iterable[str],
    operations: Mapping[Pointer, str],
    pinned: Mapping[Pointer, str],
) -> dict[Pointer, str]:
    """Name the models: those of components by their keys, the others after where they stand.

    `operations` gives the class-like name of each operation by its pointer.
    """
    keys = list(components)
    pins = {key: pinned[_SCHEMAS + key] for key in keys if _SCHEMAS + key in pinned}
    by_key = names.assign(keys, names.CLASS, pinned=pins)
    result: dict[Pointer, str] = {}
    inline: dict[str, list[Draft]] = {}
    for draft in drafts:
        tokens = parse(draft.pointer)
        if len(tokens) == 3 and draft.pointer.startswith(_SCHEMAS):
            result[draft.pointer] = by_key[tokens[2]]
        elif draft.pointer in pinned:
            result[draft.pointer] = pinned[draft.pointer]
        else:
            candidates = (_context_name(place, by_key, operations) for place in draft.places)
            inline.setdefault(min(candidates, key=lambda name: (len(name), name)), []).append(draft)
    used = {*by_key.values(), *result.values()}
    for candidate, group in inline.items():
        spellings = {min(draft.places): draft for draft in group}
        if len(group) == 1 and names.named(candidate, names.CLASS) not in used:
            result[group[0].pointer] = names.named(candidate, names.CLASS)
        else:
            told = names.assign([f"{candidate} {place}" for place in spellings], names.CLASS)
            result |= {draft.pointer: told[f"{candidate} {place}"] for place, draft in spellings.items()}
    return result


def rule_names(
    pointers: Iterable[Pointer], components: Iterable[str], operations: Mapping[Pointer, str]
) -> dict[Pointer, str]:
    """Name compiled rules: those of components by their keys, the others after where they stand."""
    by_key = names.assign(list(components), names.RULE)
    result: dict[Pointer, str] = {}
    inline: dict[str, list[Pointer]] = {}
    for pointer in pointers:
        tokens = parse(pointer)
        if len(tokens) == 3 and pointer.startswith(_SCHEMAS):
            result[pointer] = by_key[tokens[2]]
        else:
            inline.setdefault(_context_name(pointer, by_key, operations), []).append(pointer)
    spellings = {p: name if len(group) == 1 else f"{name} {p}" for name, group in inline.items() for p in group}
    told = names.assign(list(spellings.values()), names.RULE, taken={*by_key.values()})
    return result | {pointer: told[spelling] for pointer, spelling in spellings.items()}


def _context_name(pointer: Pointer, components: Mapping[str, str], operations: Mapping[Pointer, str]) -> str:
    """Name a schema after what it stands in and the way from there."""
    tokens = pointer.split("/")
    keys = parse(pointer)
    operation = "/".join(tokens[:4])
    if operation in operations:
        return operations[operation] + _way(keys[3:])
    if keys[:2] == ["components", "schemas"]:
        return components.get(keys[2], keys[2]) + _way(keys[3:])
    if keys[:1] == ["components"]:
        return names.pascal_case(keys[2]) + _SUFFIXES.get(keys[1], "") + _way(keys[3:])
    return "".join(map(names.pascal_case, keys))


def _way(keys: list[str]) -> str:
    """Put the way from an operation or a schema to a schema inside it into words."""
    words: list[str] = []
    position = 0
    while position < len(keys):
        key, following = keys[position], keys[position + 1 : position + 2]
        position += 1
        match key:
            case "items":
                words.append("Item")
            case "additionalProperties" | "unevaluatedProperties":
                words.append("Value")
            case "requestBody":
                words.append("Request")
            case "responses":
                words.append("Response" + (following[0].upper() if following[0][:1] != "2" else ""))
                position += 1
            case "properties":
                words.append(names.pascal_case(following[0], "Property") if following else "Properties")
                position += 1
            case "patternProperties":
                words.append("Value")
                position += 1
            case "oneOf" | "anyOf" | "prefixItems":
                words.append(f"Option{following[0]}" if following else "")
                position += 1
            case "content" | "allOf" | "parameters":
                position += 1
            case _:
                pass
    return "".join(words)
