# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import define, field

from ._runtime import UNSET, Model, Unset
from ._runtime.choose import decode_kinds
from ._runtime.decode import decode_array


# #/components/schemas/Tree
@define(kw_only=True, eq=False, repr=False)
class Tree(Model):
    leaf: Leaf | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Tree:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = dict(data)
        return cls(
            leaf=rest.pop("leaf", UNSET),
            additional_properties=rest,
        )


# #/components/schemas/Leaf
Leaf: TypeAlias = str | dict[str, "Leaf"]

# #/components/schemas/Found
Found: TypeAlias = list["Found | Tree"] | Leaf


def decode_Found(value: Any) -> Found:
    """Decode as far as it goes: the raw value where a type differs."""
    decoded: Found = decode_array(
        value,
        lambda item: decode_kinds(
            item,
            array=lambda item: decode_array(
                item,
                lambda item: decode_kinds(
                    item,
                    array=lambda item: decode_array(
                        item,
                        lambda item: decode_kinds(
                            item,
                            array=lambda item: decode_array(
                                item,
                                lambda item: decode_kinds(
                                    item,
                                    array=lambda item: decode_array(
                                        item,
                                        lambda item: decode_kinds(
                                            item,
                                            array=lambda item: decode_array(
                                                item,
                                                lambda item: decode_kinds(
                                                    item,
                                                    array=lambda item: decode_array(
                                                        item,
                                                        lambda item: decode_kinds(
                                                            item,
                                                            array=lambda item: decode_array(
                                                                item,
                                                                lambda item: decode_kinds(
                                                                    item,
                                                                    array=lambda item: decode_array(
                                                                        item,
                                                                        lambda item: decode_kinds(
                                                                            item,
                                                                            array=lambda item: decode_array(
                                                                                item,
                                                                                lambda item: decode_kinds(
                                                                                    item,
                                                                                    array=lambda item: decode_array(
                                                                                        item,
                                                                                        lambda item: decode_kinds(
                                                                                            item,
                                                                                            array=lambda item: (
                                                                                                decode_array(
                                                                                                    item,
                                                                                                    lambda item: (
                                                                                                        decode_kinds(
                                                                                                            item,
                                                                                                            array=lambda item: (
                                                                                                                decode_array(
                                                                                                                    item,
                                                                                                                    lambda item: (
                                                                                                                        decode_kinds(
                                                                                                                            item,
                                                                                                                            array=lambda item: (
                                                                                                                                decode_array(
                                                                                                                                    item,
                                                                                                                                    lambda item: (
                                                                                                                                        decode_kinds(
                                                                                                                                            item,
                                                                                                                                            array=lambda item: (
                                                                                                                                                decode_array(
                                                                                                                                                    item,
                                                                                                                                                    lambda item: (
                                                                                                                                                        decode_kinds(
                                                                                                                                                            item,
                                                                                                                                                            array=lambda item: (
                                                                                                                                                                decode_array(
                                                                                                                                                                    item,
                                                                                                                                                                    lambda item: (
                                                                                                                                                                        decode_kinds(
                                                                                                                                                                            item,
                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                decode_array(
                                                                                                                                                                                    item,
                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                            item,
                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                    item,
                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                            item,
                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                                                    lambda item: (
                                                                                                                                                                                                                                                                        decode_kinds(
                                                                                                                                                                                                                                                                            item,
                                                                                                                                                                                                                                                                            array=lambda item: (
                                                                                                                                                                                                                                                                                decode_array(
                                                                                                                                                                                                                                                                                    item,
                                                                                                                                                                                                                                                                                    Tree.decode,
                                                                                                                                                                                                                                                                                )
                                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                                            mapping=Tree.decode,
                                                                                                                                                                                                                                                                        )
                                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                                )
                                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                                            mapping=Tree.decode,
                                                                                                                                                                                                                                                        )
                                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                                )
                                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                                            mapping=Tree.decode,
                                                                                                                                                                                                                                        )
                                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                                )
                                                                                                                                                                                                                            ),
                                                                                                                                                                                                                            mapping=Tree.decode,
                                                                                                                                                                                                                        )
                                                                                                                                                                                                                    ),
                                                                                                                                                                                                                )
                                                                                                                                                                                                            ),
                                                                                                                                                                                                            mapping=Tree.decode,
                                                                                                                                                                                                        )
                                                                                                                                                                                                    ),
                                                                                                                                                                                                )
                                                                                                                                                                                            ),
                                                                                                                                                                                            mapping=Tree.decode,
                                                                                                                                                                                        )
                                                                                                                                                                                    ),
                                                                                                                                                                                )
                                                                                                                                                                            ),
                                                                                                                                                                            mapping=Tree.decode,
                                                                                                                                                                        )
                                                                                                                                                                    ),
                                                                                                                                                                )
                                                                                                                                                            ),
                                                                                                                                                            mapping=Tree.decode,
                                                                                                                                                        )
                                                                                                                                                    ),
                                                                                                                                                )
                                                                                                                                            ),
                                                                                                                                            mapping=Tree.decode,
                                                                                                                                        )
                                                                                                                                    ),
                                                                                                                                )
                                                                                                                            ),
                                                                                                                            mapping=Tree.decode,
                                                                                                                        )
                                                                                                                    ),
                                                                                                                )
                                                                                                            ),
                                                                                                            mapping=Tree.decode,
                                                                                                        )
                                                                                                    ),
                                                                                                )
                                                                                            ),
                                                                                            mapping=Tree.decode,
                                                                                        ),
                                                                                    ),
                                                                                    mapping=Tree.decode,
                                                                                ),
                                                                            ),
                                                                            mapping=Tree.decode,
                                                                        ),
                                                                    ),
                                                                    mapping=Tree.decode,
                                                                ),
                                                            ),
                                                            mapping=Tree.decode,
                                                        ),
                                                    ),
                                                    mapping=Tree.decode,
                                                ),
                                            ),
                                            mapping=Tree.decode,
                                        ),
                                    ),
                                    mapping=Tree.decode,
                                ),
                            ),
                            mapping=Tree.decode,
                        ),
                    ),
                    mapping=Tree.decode,
                ),
            ),
            mapping=Tree.decode,
        ),
    )
    return decoded
