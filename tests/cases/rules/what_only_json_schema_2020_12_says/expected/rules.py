# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import Pattern
from ._runtime.rules import Found, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Order
def _check_order(value: Any) -> bool:
    if type(value) is not dict:
        return False
    card = value.get("card", UNSET)
    if card is not UNSET and type(card) is not str:
        return False
    billing = value.get("billing", UNSET)
    if billing is not UNSET and type(billing) is not str:
        return False
    express = value.get("express", UNSET)
    if express is not UNSET and type(express) is not bool:
        return False
    lines = value.get("lines", UNSET)
    if lines is not UNSET:
        if type(lines) is not list:
            return False
        lines_matches = 0
        for lines_item in lines:
            if _check_order_lines_match(lines_item):
                lines_matches += 1
        if lines_matches < 1 or lines_matches > 3:
            return False
    if "labels" in value and not _check_order_labels(value["labels"]):
        return False
    if card is not UNSET and billing is UNSET:
        return False
    if not _check_party(value):
        return False
    if express is not UNSET and card is UNSET:
        return False
    if express is True and lines is not UNSET and len(lines) > 5:
        return False
    case_1 = express is True
    for key in value:
        if key not in ("card", "billing", "express", "lines", "labels", "name"):
            if not case_1 or key not in ("express", "lines"):
                return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_A_BOOLEAN = Requirement("type", "must be a boolean")
_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")
_ORDER_LINES_CONTAINS = Requirement("contains", "must have at least 1 item that is an object with `sku`")
_ORDER_LINES_MAX_CONTAINS = Requirement("maxContains", "must have at most 3 items that are an object with `sku`")
_MUST_HAVE_BILLING_WHEN_CARD_IS_THERE = Requirement("dependentRequired", "must have `billing` when `card` is there")
_MUST_HAVE_CARD_WHEN_EXPRESS_IS_THERE = Requirement("required", "must have `card` when `express` is there")
_ORDER_LINES_MAX_ITEMS = Requirement("maxItems", "must have at most 5 items when `express` is true")
_MUST_NOT_BE_THERE = Requirement("unevaluatedProperties", "must not be there")


def _explain_order(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Order")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    card = value.get("card", UNSET)
    if card is not UNSET and type(card) is not str:
        at.report(card, _MUST_BE_A_STRING, "card")
    billing = value.get("billing", UNSET)
    if billing is not UNSET and type(billing) is not str:
        at.report(billing, _MUST_BE_A_STRING, "billing")
    express = value.get("express", UNSET)
    if express is not UNSET and type(express) is not bool:
        at.report(express, _MUST_BE_A_BOOLEAN, "express")
    lines = value.get("lines", UNSET)
    if lines is not UNSET:
        if type(lines) is not list:
            at.report(lines, _MUST_BE_AN_ARRAY, "lines")
        else:
            lines_matches = 0
            for lines_item in lines:
                if _check_order_lines_match(lines_item):
                    lines_matches += 1
            if lines_matches < 1:
                at.report(lines, _ORDER_LINES_CONTAINS, "lines")
            if lines_matches > 3:
                at.report(lines, _ORDER_LINES_MAX_CONTAINS, "lines")
    labels = value.get("labels", UNSET)
    if labels is not UNSET:
        _explain_order_labels(labels, f"{pointer}/labels", found)
    if card is not UNSET and billing is UNSET:
        at.report(value, _MUST_HAVE_BILLING_WHEN_CARD_IS_THERE)
    _explain_party(value, pointer, found)
    if express is not UNSET and "card" not in value:
        at.report(value, _MUST_HAVE_CARD_WHEN_EXPRESS_IS_THERE, schema="/dependentSchemas/express")
    if express is True and type(lines) is list and len(lines) > 5:
        at.report(lines, _ORDER_LINES_MAX_ITEMS, "lines", schema="/then/properties/lines")
    case_1 = express is True
    for key, item in value.items():
        if key not in ("card", "billing", "express", "lines", "labels", "name") and (
            not case_1 or key not in ("express", "lines")
        ):
            at.report(item, _MUST_NOT_BE_THERE, key, schema="#/components/schemas/Order")


order = Rule("order", _check_order, _explain_order)


# #/components/schemas/Order/properties/lines/contains
def _check_order_lines_match(value: Any) -> bool:
    return type(value) is dict and "sku" in value


# ^[a-z]+$
_ORDER_LABELS_PROPERTY_NAMES_PATTERN = Pattern(r"^[a-z]+\Z")


# #/components/schemas/Order/properties/labels
def _check_order_labels(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for key, item in value.items():
        if type(item) is not str:
            return False
        if type(key) is str and _ORDER_LABELS_PROPERTY_NAMES_PATTERN.search(key) is None:
            return False
    return True


_ITS_NAME_MUST_MATCH_A_Z = Requirement("pattern", 'its name must match "^[a-z]+$"')


def _explain_order_labels(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Order/properties/labels")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    for key, item in value.items():
        if type(item) is not str:
            at.report(item, _MUST_BE_A_STRING, key, schema="/additionalProperties")
        if type(key) is str and _ORDER_LABELS_PROPERTY_NAMES_PATTERN.search(key) is None:
            at.report(key, _ITS_NAME_MUST_MATCH_A_Z, key, schema="/propertyNames")


# #/components/schemas/Party
def _check_party(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if type(value.get("name")) is not str:
        return False
    return True


_A_STRING = Type("must be a string", str)


def _explain_party(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Party")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" not in value:
        at.require(value, "name")
    at.expect(value, _A_STRING, "name")
