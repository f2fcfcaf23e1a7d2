# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, explain_choice, is_finite, token
from ._runtime.unset import UNSET


# #/components/schemas/Json
def _check_json(value: Any) -> bool:
    if (
        value is not None
        and type(value) is not bool
        and type(value) is not str
        and type(value) is not int
        and not is_finite(value)
        and not _check_json_any_of_2(value)
        and not _check_json_any_of_3(value)
    ):
        return False
    return True


_JSON_ANY_OF = Requirement("anyOf", "must match `anyOf/0`, an array or an object", "#/components/schemas/Json/anyOf")


def _explain_json(value: Any, pointer: str, found: list[Violation]) -> None:
    if (
        value is not None
        and type(value) is not bool
        and type(value) is not str
        and type(value) is not int
        and not is_finite(value)
        and not _check_json_any_of_2(value)
        and not _check_json_any_of_3(value)
    ):
        explain_choice(
            value,
            pointer,
            found,
            _JSON_ANY_OF,
            [
                ("`anyOf/0`", _explain_json_any_of_1),
                ("an array", _explain_json_any_of_2),
                ("an object", _explain_json_any_of_3),
            ],
        )


json = Rule("json", _check_json, _explain_json, recursive=True)


# #/components/schemas/Json/anyOf/1
def _check_json_any_of_2(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_json(item):
            return False
    return True


_JSON_ANY_OF_2_TYPE = Requirement("type", "must be an array", "#/components/schemas/Json/anyOf/1/type")


def _explain_json_any_of_2(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _JSON_ANY_OF_2_TYPE))
        return
    for index, item in enumerate(value):
        _explain_json(item, f"{pointer}/{index}", found)


# #/components/schemas/Json/anyOf/2
def _check_json_any_of_3(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if not _check_json(item):
            return False
    return True


_JSON_ANY_OF_3_TYPE = Requirement("type", "must be an object", "#/components/schemas/Json/anyOf/2/type")


def _explain_json_any_of_3(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _JSON_ANY_OF_3_TYPE))
        return
    for key, item in value.items():
        _explain_json(item, f"{pointer}/{token(key)}", found)


_JSON_ANY_OF_1_TYPE = Requirement(
    "type", "must be a string, a number, a boolean or null", "#/components/schemas/Json/anyOf/0/type"
)


# #/components/schemas/Json/anyOf/0
def _explain_json_any_of_1(value: Any, pointer: str, found: list[Violation]) -> None:
    if (
        value is not None
        and type(value) is not bool
        and type(value) is not str
        and type(value) is not int
        and not is_finite(value)
    ):
        found.append(Violation(pointer, value, _JSON_ANY_OF_1_TYPE))


# #/components/schemas/Tree
def _check_tree(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_tree(item) and not _check_leaf(item):
            return False
    return True


_TREE_TYPE = Requirement("type", "must be an array", "#/components/schemas/Tree/type")
_TREE_ITEM_ANY_OF = Requirement("anyOf", "must match `Tree` or `Leaf`", "#/components/schemas/Tree/items/anyOf")


def _explain_tree(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _TREE_TYPE))
        return
    for index, item in enumerate(value):
        if not _check_tree(item) and not _check_leaf(item):
            explain_choice(
                item,
                f"{pointer}/{index}",
                found,
                _TREE_ITEM_ANY_OF,
                [("`Tree`", _explain_tree), ("`Leaf`", _explain_leaf)],
            )


tree = Rule("tree", _check_tree, _explain_tree, recursive=True)


# #/components/schemas/Leaf
def _check_leaf(value: Any) -> bool:
    if type(value) is not dict:
        return False
    value_ = value.get("value", UNSET)
    if not _check_json(value_):
        return False
    return True


_LEAF_TYPE = Requirement("type", "must be an object", "#/components/schemas/Leaf/type")
_LEAF_VALUE_REQUIRED = Requirement("required", "must have `value`", "#/components/schemas/Leaf/required")


def _explain_leaf(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _LEAF_TYPE))
        return
    value_ = value.get("value", UNSET)
    if value_ is UNSET:
        found.append(Violation(pointer, value, _LEAF_VALUE_REQUIRED))
    else:
        _explain_json(value_, f"{pointer}/value", found)
