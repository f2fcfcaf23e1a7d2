# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_finite
from ._runtime.rules import Found, Requirement, Rule, token
from ._runtime.unset import UNSET


# #/components/schemas/Json
def _check_json(value: Any) -> bool:
    return (
        value is None
        or type(value) is bool
        or type(value) is str
        or type(value) is int
        or is_finite(value)
        or _check_json_any_of_2(value)
        or _check_json_any_of_3(value)
    )


_JSON_ANY_OF = Requirement("anyOf", "must match `anyOf/0`, an array or an object")


def _explain_json(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Json")
    if (
        value is not None
        and type(value) is not bool
        and type(value) is not str
        and type(value) is not int
        and not is_finite(value)
        and not _check_json_any_of_2(value)
        and not _check_json_any_of_3(value)
    ):
        at.report_choice(
            value,
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


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


def _explain_json_any_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Json/anyOf/1")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
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


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


def _explain_json_any_of_3(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Json/anyOf/2")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    for key, item in value.items():
        _explain_json(item, f"{pointer}/{token(key)}", found)


_JSON_ANY_OF_1_TYPE = Requirement("type", "must be a string, a number, a boolean or null")


# #/components/schemas/Json/anyOf/0
def _explain_json_any_of_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Json/anyOf/0")
    if (
        value is not None
        and type(value) is not bool
        and type(value) is not str
        and type(value) is not int
        and not is_finite(value)
    ):
        at.report(value, _JSON_ANY_OF_1_TYPE)


# #/components/schemas/Tree
def _check_tree(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_tree(item) and not _check_leaf(item):
            return False
    return True


_MUST_MATCH_TREE_OR_LEAF = Requirement("anyOf", "must match `Tree` or `Leaf`")


def _explain_tree(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Tree")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if not _check_tree(item) and not _check_leaf(item):
            at.report_choice(
                item, _MUST_MATCH_TREE_OR_LEAF, [("`Tree`", _explain_tree), ("`Leaf`", _explain_leaf)], index
            )


tree = Rule("tree", _check_tree, _explain_tree, recursive=True)


# #/components/schemas/Leaf
def _check_leaf(value: Any) -> bool:
    if type(value) is not dict:
        return False
    value_ = value.get("value", UNSET)
    return _check_json(value_)


def _explain_leaf(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Leaf")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "value" not in value:
        at.require(value, "value")
    at.explain(value, _explain_json, "value")
