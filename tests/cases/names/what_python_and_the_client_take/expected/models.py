# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The objects that the API takes and gives."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from datetime import date as _date
from typing import Any as _Any

from attrs import define
from attrs import field as _field

from ._runtime import UNSET, Unset
from ._runtime import Model as _Model
from ._runtime.decode import decode_date


# #/components/schemas/Model
@define(kw_only=True, eq=False, repr=False)
class Model(_Model):
    _wire = {"class_": "class", "from_dict_": "from_dict", "type": "@type"}

    class_: builtins.str | Unset = UNSET
    field: builtins.str | Unset = UNSET
    dict: builtins.dict[builtins.str, builtins.str] | Unset = UNSET
    date: _date | Unset = UNSET
    str: builtins.str | Unset = UNSET
    data: builtins.str | Unset = UNSET
    from_dict_: builtins.str | Unset = UNSET
    type: builtins.str | Unset = UNSET
    unset: Any | Unset = UNSET
    additional_properties: builtins.dict[builtins.str, _Any] = _field(factory=builtins.dict[builtins.str, _Any])

    @classmethod
    def from_dict(cls, data: Mapping[builtins.str, _Any]) -> Model:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = builtins.dict(data)
        return cls(
            class_=rest.pop("class", UNSET),
            field=rest.pop("field", UNSET),
            dict=rest.pop("dict", UNSET),
            date=decode_date(rest.pop("date", UNSET)),
            str=rest.pop("str", UNSET),
            data=rest.pop("data", UNSET),
            from_dict_=rest.pop("from_dict", UNSET),
            type=rest.pop("@type", UNSET),
            unset=Any.decode(rest.pop("unset", UNSET)),
            additional_properties=rest,
        )


# #/components/schemas/Any
@define(kw_only=True, eq=False, repr=False)
class Any(_Model):
    _wire = {"mapping": "Mapping", "field_1st": "1st"}

    mapping: builtins.str | Unset = UNSET
    field_1st: builtins.str | Unset = UNSET
    additional_properties: builtins.dict[builtins.str, _Any] = _field(factory=builtins.dict[builtins.str, _Any])

    @classmethod
    def from_dict(cls, data: Mapping[builtins.str, _Any]) -> Any:
        """Decode as far as it goes: UNSET for what is missing, the raw value where a type differs."""
        rest = builtins.dict(data)
        return cls(
            mapping=rest.pop("Mapping", UNSET),
            field_1st=rest.pop("1st", UNSET),
            additional_properties=rest,
        )
