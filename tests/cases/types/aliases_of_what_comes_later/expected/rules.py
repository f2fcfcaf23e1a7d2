# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, explain_choice, token
from ._runtime.unset import UNSET


# #/components/schemas/Found
def _check_found(value: Any) -> bool:
    if not _check_wood(value) and not _check_leaf(value):
        return False
    return True


_FOUND_ANY_OF = Requirement("anyOf", "must match `Wood` or `Leaf`", "#/components/schemas/Found/anyOf")


def _explain_found(value: Any, pointer: str, found: list[Violation]) -> None:
    if not _check_wood(value) and not _check_leaf(value):
        explain_choice(value, pointer, found, _FOUND_ANY_OF, [("`Wood`", _explain_wood), ("`Leaf`", _explain_leaf)])


found = Rule("found", _check_found, _explain_found, recursive=True)


# #/components/schemas/Wood
def _check_wood(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_found(item) and not _check_tree(item):
            return False
    return True


_WOOD_TYPE = Requirement("type", "must be an array", "#/components/schemas/Wood/type")
_WOOD_ITEM_ANY_OF = Requirement("anyOf", "must match `Found` or `Tree`", "#/components/schemas/Wood/items/anyOf")


def _explain_wood(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not list:
        found.append(Violation(pointer, value, _WOOD_TYPE))
        return
    for index, item in enumerate(value):
        if not _check_found(item) and not _check_tree(item):
            explain_choice(
                item,
                f"{pointer}/{index}",
                found,
                _WOOD_ITEM_ANY_OF,
                [("`Found`", _explain_found), ("`Tree`", _explain_tree)],
            )


wood = Rule("wood", _check_wood, _explain_wood, recursive=True)


# #/components/schemas/Leaf
def _check_leaf(value: Any) -> bool:
    if type(value) is not str and not _check_leaf_any_of_2(value):
        return False
    return True


_LEAF_ANY_OF = Requirement("anyOf", "must be a string or an object", "#/components/schemas/Leaf/anyOf")


def _explain_leaf(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str and not _check_leaf_any_of_2(value):
        explain_choice(
            value,
            pointer,
            found,
            _LEAF_ANY_OF,
            [("a string", _explain_leaf_any_of_1), ("an object", _explain_leaf_any_of_2)],
        )


# #/components/schemas/Tree
def _check_tree(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "leaf" in value and not _check_leaf(value["leaf"]):
        return False
    return True


_TREE_TYPE = Requirement("type", "must be an object", "#/components/schemas/Tree/type")


def _explain_tree(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _TREE_TYPE))
        return
    leaf = value.get("leaf", UNSET)
    if leaf is not UNSET:
        _explain_leaf(leaf, f"{pointer}/leaf", found)


# #/components/schemas/Leaf/anyOf/1
def _check_leaf_any_of_2(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if not _check_leaf(item):
            return False
    return True


_LEAF_ANY_OF_2_TYPE = Requirement("type", "must be an object", "#/components/schemas/Leaf/anyOf/1/type")


def _explain_leaf_any_of_2(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _LEAF_ANY_OF_2_TYPE))
        return
    for key, item in value.items():
        _explain_leaf(item, f"{pointer}/{token(key)}", found)


_LEAF_ANY_OF_1_TYPE = Requirement("type", "must be a string", "#/components/schemas/Leaf/anyOf/0/type")


# #/components/schemas/Leaf/anyOf/0
def _explain_leaf_any_of_1(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not str:
        found.append(Violation(pointer, value, _LEAF_ANY_OF_1_TYPE))


# #/paths/~1trees/post/responses/200/content/application~1json/schema
def _check_plant_response(value: Any) -> bool:
    if _check_found(value) + _check_tree(value) != 1:
        return False
    return True


_PLANT_RESPONSE_ONE_OF = Requirement(
    "oneOf",
    "must match exactly one of `Found` or `Tree`",
    "#/paths/~1trees/post/responses/200/content/application~1json/schema/oneOf",
)


def _explain_plant_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if _check_found(value) + _check_tree(value) != 1:
        explain_choice(
            value, pointer, found, _PLANT_RESPONSE_ONE_OF, [("`Found`", _explain_found), ("`Tree`", _explain_tree)]
        )


plant_response = Rule("plant_response", _check_plant_response, _explain_plant_response, recursive=True)
