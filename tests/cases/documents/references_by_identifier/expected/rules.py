# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Pet
def _check_pet(value: Any) -> bool:
    if type(value) is not dict:
        return False
    name = value.get("name")
    if type(name) is not str or len(name) > 20:
        return False
    if "owner" in value and not _check_owner(value["owner"]):
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_HAVE_AT_MOST_20_CHARACTERS = Requirement("maxLength", "must have at most 20 characters")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "name" not in value:
        at.require(value, "name")
    at.explain(value, _explain_owner, "owner")
    name = value.get("name", UNSET)
    if name is not UNSET:
        if type(name) is not str:
            at.report(name, _MUST_BE_A_STRING, "name", schema="/$defs/Name")
        elif len(name) > 20:
            at.report(name, _MUST_HAVE_AT_MOST_20_CHARACTERS, "name", schema="/$defs/Name")


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.owner = UNSET
    known = 1
    name = parsed.name = value["name"]
    if type(name) is not str or len(name) > 20:
        raise Misfit
    if "owner" in value:
        known += 1
        parsed.owner = _parse_owner(value["owner"])
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    return parsed


pet = Rule("pet", _check_pet, _explain_pet)


# #/components/schemas/Owner
def _check_owner(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "id" in value:
        id_ = value["id"]
        if type(id_) is not int and not is_integral(id_):
            return False
    return True


_AN_INTEGER = Type("must be an integer", int)


def _explain_owner(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Owner")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _AN_INTEGER, "id")


def _parse_owner(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Owner)
    parsed.id = UNSET
    known = 0
    if "id" in value:
        known += 1
        id_ = parsed.id = value["id"]
        if type(id_) is not int and not is_integral(id_):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Owner, unknown) if unknown else {}
    return parsed


_MUST_BE_AN_ARRAY = Requirement("type", "must be an array")


# #/components/schemas/Pet/$defs/Pets
def _explain_pet_pets(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/$defs/Pets")
    if type(value) is not list:
        at.report(value, _MUST_BE_AN_ARRAY)
        return
    for index, item in enumerate(value):
        _explain_pet(item, f"{pointer}/{index}", found)


def _parse_pet_pets(value: Any) -> Any:
    if type(value) is not list:
        raise Misfit
    return [_parse_pet(item) for item in value]


pet_pets = Rule("pet_pets", None, _explain_pet_pets, _parse_pet_pets)


# #/components/schemas/Tree
def _explain_tree(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Tree")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_pet, "pet")
    children = value.get("children", UNSET)
    if children is not UNSET:
        if type(children) is not list:
            at.report(children, _MUST_BE_AN_ARRAY, "children")
        else:
            for children_index, children_item in enumerate(children):
                _explain_tree(children_item, f"{pointer}/children/{children_index}", found)


def _parse_tree(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Tree)
    parsed.pet = parsed.children = UNSET
    known = 0
    if "pet" in value:
        known += 1
        parsed.pet = _parse_pet(value["pet"])
    if "children" in value:
        known += 1
        children = value["children"]
        if type(children) is not list:
            raise Misfit
        parsed.children = [_parse_tree(item) for item in children]
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Tree, unknown) if unknown else {}
    return parsed


tree = Rule("tree", None, _explain_tree, _parse_tree, recursive=True)
