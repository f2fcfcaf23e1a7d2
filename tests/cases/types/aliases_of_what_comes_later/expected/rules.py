# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Found, Requirement, Rule, token


# #/components/schemas/Found
def _check_found(value: Any) -> bool:
    return _check_wood(value) or _check_leaf(value)


_MUST_MATCH_WOOD_OR_LEAF = Requirement("anyOf", "must match `Wood` or `Leaf`")


def _explain_found(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Found")
    if not _check_wood(value) and not _check_leaf(value):
        at.report_choice(value, _MUST_MATCH_WOOD_OR_LEAF, [("`Wood`", _explain_wood), ("`Leaf`", _explain_leaf)])


found = Rule("found", _check_found, _explain_found, recursive=True)


# #/components/schemas/Wood
def _check_wood(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if not _check_found(item) and not _check_tree(item):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_MATCH_FOUND_OR_TREE = Requirement("anyOf", "must match `Found` or `Tree`")


def _explain_wood(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Wood")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if not _check_found(item) and not _check_tree(item):
            at.report_choice(
                item, _MUST_MATCH_FOUND_OR_TREE, [("`Found`", _explain_found), ("`Tree`", _explain_tree)], index
            )


wood = Rule("wood", _check_wood, _explain_wood, recursive=True)


# #/components/schemas/Leaf
def _check_leaf(value: Any) -> bool:
    return type(value) is str or _check_leaf_any_of_2(value)


_MUST_BE_A_STRING_OR_AN_OBJECT = Requirement("anyOf", "must be a string or an object")


def _explain_leaf(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Leaf")
    if type(value) is not str and not _check_leaf_any_of_2(value):
        at.report_choice(
            value,
            _MUST_BE_A_STRING_OR_AN_OBJECT,
            [("a string", _explain_leaf_any_of_1), ("an object", _explain_leaf_any_of_2)],
        )


# #/components/schemas/Tree
def _check_tree(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "leaf" in value and not _check_leaf(value["leaf"]):
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")


def _explain_tree(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Tree")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_leaf, "leaf")


# #/components/schemas/Leaf/anyOf/1
def _check_leaf_any_of_2(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if not _check_leaf(item):
            return False
    return True


def _explain_leaf_any_of_2(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Leaf/anyOf/1")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    for key, item in value.items():
        _explain_leaf(item, f"{pointer}/{token(key)}", found)


_MUST_BE_A_STRING = Requirement("type", "must be a string")


# #/components/schemas/Leaf/anyOf/0
def _explain_leaf_any_of_1(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Leaf/anyOf/0")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)


# #/paths/~1trees/post/responses/200/content/application~1json/schema
def _check_plant_response(value: Any) -> bool:
    return _check_found(value) + _check_tree(value) == 1


_PLANT_RESPONSE_ONE_OF = Requirement("oneOf", "must match exactly one of `Found` or `Tree`")


def _explain_plant_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1trees/post/responses/200/content/application~1json/schema")
    if _check_found(value) + _check_tree(value) != 1:
        at.report_choice(value, _PLANT_RESPONSE_ONE_OF, [("`Found`", _explain_found), ("`Tree`", _explain_tree)])


plant_response = Rule("plant_response", _check_plant_response, _explain_plant_response, recursive=True)
