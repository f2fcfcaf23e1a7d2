# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_integral
from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET


# #/paths/~1cats/post/requestBody/content/application~1json/schema
def _check_add_request(value: Any) -> bool:
    if type(value) is not list:
        return False
    for item in value:
        if type(item) is not dict:
            return False
        kitten = item.get("kitten")
        if type(kitten) is not dict:
            return False
        if "kitten" in kitten:
            kitten_kitten = kitten["kitten"]
            if type(kitten_kitten) is not int and not is_integral(kitten_kitten):
                return False
            if kitten_kitten < 4:
                return False
        kitten_item = kitten.get("item", UNSET)
        if kitten_item is not None and (type(kitten_item) is not str or len(kitten_item) > 4):
            return False
        age = kitten.get("age")
        if age is not None:
            if type(age) is not int and not is_integral(age):
                return False
            if age < 1:
                return False
        if not _check_cat(kitten):
            return False
        if not _check_cat(item):
            return False
    return True


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_HAVE_KITTEN = Requirement("required", "must have `kitten`")
_MUST_BE_AN_INTEGER = Requirement("type", "must be an integer")
_MUST_BE_AT_LEAST_4 = Requirement("minimum", "must be at least 4")
_MUST_HAVE_ITEM = Requirement("required", "must have `item`")
_MUST_BE_A_STRING_OR_NULL = Requirement("type", "must be a string or null")
_MUST_HAVE_AT_MOST_4_CHARACTERS = Requirement("maxLength", "must have at most 4 characters")
_MUST_BE_AN_INTEGER_OR_NULL = Requirement("type", "must be an integer or null")
_MUST_BE_AT_LEAST_1 = Requirement("minimum", "must be at least 1")


def _explain_add_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1cats/post/requestBody/content/application~1json/schema")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        if type(item) is not dict:
            at.report(item, _MUST_BE_AN_OBJECT, index, schema="/items/allOf/1")
        else:
            kitten = item.get("kitten", UNSET)
            if kitten is UNSET:
                at.report(item, _MUST_HAVE_KITTEN, index, schema="/items/allOf/1")
            elif type(kitten) is not dict:
                at.below(index).report(
                    kitten, _MUST_BE_AN_OBJECT, "kitten", schema="/allOf/1/properties/kitten/allOf/1"
                )
            else:
                kitten_kitten = kitten.get("kitten", UNSET)
                if kitten_kitten is not UNSET:
                    if type(kitten_kitten) is not int and not is_integral(kitten_kitten):
                        at.below(index, "kitten").report(
                            kitten_kitten,
                            _MUST_BE_AN_INTEGER,
                            "kitten",
                            schema="#/paths/~1cats/post/requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/kitten",
                        )
                    elif kitten_kitten < 4:
                        at.below(index, "kitten").report(
                            kitten_kitten,
                            _MUST_BE_AT_LEAST_4,
                            "kitten",
                            schema="#/paths/~1cats/post/requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/kitten",
                        )
                kitten_item = kitten.get("item", UNSET)
                if kitten_item is UNSET:
                    at.below(index).report(
                        kitten, _MUST_HAVE_ITEM, "kitten", schema="/allOf/1/properties/kitten/allOf/1"
                    )
                elif kitten_item is not None and type(kitten_item) is not str:
                    at.below(index, "kitten").report(
                        kitten_item,
                        _MUST_BE_A_STRING_OR_NULL,
                        "item",
                        schema="#/paths/~1cats/post/requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/item",
                    )
                elif kitten_item is not None and len(kitten_item) > 4:
                    at.below(index, "kitten").report(
                        kitten_item,
                        _MUST_HAVE_AT_MOST_4_CHARACTERS,
                        "item",
                        schema="#/paths/~1cats/post/requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/item",
                    )
                age = kitten.get("age")
                if age is not None and type(age) is not int and not is_integral(age):
                    at.below(index, "kitten").report(
                        age,
                        _MUST_BE_AN_INTEGER_OR_NULL,
                        "age",
                        schema="#/paths/~1cats/post/requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/age",
                    )
                elif age is not None and age < 1:
                    at.below(index, "kitten").report(
                        age,
                        _MUST_BE_AT_LEAST_1,
                        "age",
                        schema="#/paths/~1cats/post/requestBody/content/application~1json/schema/items/allOf/1/properties/kitten/allOf/1/properties/age",
                    )
                _explain_cat(kitten, f"{pointer}/{index}/kitten", found)
            _explain_cat(item, f"{pointer}/{index}", found)


add_request = Rule("add_request", _check_add_request, _explain_add_request)


# #/components/schemas/Cat
def _check_cat(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("kind") != "cat":
        return False
    return True


_MUST_BE_CAT = Requirement("enum", 'must be "cat"')


def _explain_cat(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Cat")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "kind" not in value:
        at.require(value, "kind")
    kind = value.get("kind", UNSET)
    if kind is not UNSET and kind != "cat":
        at.report(kind, _MUST_BE_CAT, "kind")
