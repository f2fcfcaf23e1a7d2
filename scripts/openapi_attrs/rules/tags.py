"""Which branch of a choice a discriminator names (OpenAPI 3.1, Discriminator Object): for explanations alone."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.rules.ir import Tags

if TYPE_CHECKING:
    from openapi_attrs.rules.registry import Place, Registry


def tags_of(registry: Registry, place: Place, choice: str) -> Tags | None:
    """Give the values that name each branch: the mapping's, else its own schema's, else the key of its schema."""
    discriminator = place.value.get("discriminator")
    wire = discriminator.get("propertyName") if is_mapping(discriminator) else None
    if not isinstance(wire, str):
        return None
    mapping = discriminator.get("mapping") if is_mapping(discriminator) else None
    references = [_reference(branch) for branch in place.value[choice]]
    listed: dict[str, list[str]] = {}
    for value, reference in mapping.items() if is_mapping(mapping) else ():
        listed.setdefault(str(reference).rpartition("/")[2], []).append(value)
    named = [listed.get(reference.rpartition("/")[2], []) for reference in references]
    own = [_own(registry, place, choice, index, wire) for index in range(len(references))]
    counts = Counter(value for values in own for value in values)
    return Tags(
        wire,
        tuple(
            tuple(
                given
                or [value for value in values if counts[value] == 1]
                or ([reference.rpartition("/")[2]] if reference else [])
            )
            for given, values, reference in zip(named, own, references, strict=True)
        ),
    )


def _reference(branch: Any) -> str:  # noqa: ANN401 - a schema as it was read
    reference = branch.get("$ref") if is_mapping(branch) else None
    return reference if isinstance(reference, str) else ""


def _own(registry: Registry, place: Place, choice: str, index: int, wire: str) -> list[str]:
    """Give the values that a branch itself allows for the property."""
    branch = registry.child(place, choice, index)
    reference = _reference(branch.value)
    target = registry.resolve(branch, reference) if reference else branch
    properties = target.value.get("properties") if target is not None and is_mapping(target.value) else None
    schema: Any = properties.get(wire) if is_mapping(properties) else None
    if not is_mapping(schema):
        return []
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    return [value for value in values if isinstance(value, str)] if is_list(values) else []
