# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import define, field

from ._runtime import UNSET, Model
from ._runtime.choose import decode_kinds
from ._runtime.decode import decode_array


# #/components/schemas/Leaf
@define(kw_only=True, eq=False, repr=False)
class Leaf(Model):
    value: Json
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Leaf:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            value=rest.pop("value", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Json
Json: TypeAlias = str | float | bool | list["Json"] | dict[str, "Json"] | None
"""Any value, as JSON knows them."""

# #/components/schemas/Tree
Tree: TypeAlias = list["Tree | Leaf"]


def decode_Tree(value: Any) -> Tree:
    """Decode as far as it goes: the raw value where a type differs."""
    decoded: Tree = decode_array(value, lambda item: decode_kinds(item, array=decode_Tree, mapping=Leaf.decode))
    return decoded
