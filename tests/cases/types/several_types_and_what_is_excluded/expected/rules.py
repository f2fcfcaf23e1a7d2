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
    size = value.get("size", UNSET)
    if size is not UNSET:
        if size is not None:
            if type(size) is not str and type(size) is not int and not is_integral(size):
                return False
            if (type(size) is int or type(size) is float) and size > 9:
                return False
            if type(size) is str and len(size) > 3:
                return False
    tags = value.get("tags", UNSET)
    if tags is not UNSET:
        if tags is not None:
            if type(tags) is not list:
                return False
            for tags_item in tags:
                if type(tags_item) is not str:
                    return False
    if "home" in value and not _check_pet_home(value["home"]):
        return False
    if "name" in value:
        name = value["name"]
        if type(name) is not str or name in ("root", "admin"):
            return False
    if size is not UNSET and tags is not UNSET:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING_AN_INTEGER_OR_NULL = Requirement("type", "must be a string, an integer or null")
_MUST_BE_AT_MOST_9 = Requirement("maximum", "must be at most 9")
_MUST_HAVE_AT_MOST_3_CHARACTERS = Requirement("maxLength", "must have at most 3 characters")
_MUST_BE_AN_ARRAY_OR_NULL = Requirement("type", "must be an array or null")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_NOT_BE_ROOT_OR_ADMIN = Requirement("not", 'must not be "root" or "admin"')
_PET_NOT = Requirement("not", "must not be so: `size` is there and `tags` is there")


def _explain_pet(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    size = value.get("size", UNSET)
    if size is not UNSET:
        if size is not None and type(size) is not str and type(size) is not int and not is_integral(size):
            at.report(size, _MUST_BE_A_STRING_AN_INTEGER_OR_NULL, "size")
        else:
            if (type(size) is int or type(size) is float) and size > 9:
                at.report(size, _MUST_BE_AT_MOST_9, "size")
            if type(size) is str and len(size) > 3:
                at.report(size, _MUST_HAVE_AT_MOST_3_CHARACTERS, "size")
    tags = value.get("tags", UNSET)
    if tags is not UNSET:
        if tags is not None and type(tags) is not list:
            at.report(tags, _MUST_BE_AN_ARRAY_OR_NULL, "tags")
        elif tags is not None:
            for tags_index, tags_item in enumerate(tags):
                if type(tags_item) is not str:
                    at.below("tags").report(tags_item, _MUST_BE_A_STRING, tags_index)
    home = value.get("home", UNSET)
    if home is not UNSET:
        _explain_pet_home(home, f"{pointer}/home", found)
    name = value.get("name", UNSET)
    if name is not UNSET:
        if type(name) is not str:
            at.report(name, _MUST_BE_A_STRING, "name")
        elif name in ("root", "admin"):
            at.report(name, _MUST_NOT_BE_ROOT_OR_ADMIN, "name")
    if size is not UNSET and tags is not UNSET:
        at.report(value, _PET_NOT)


def _parse_pet(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Pet)
    parsed.size = parsed.tags = parsed.home = parsed.name = UNSET
    known = 0
    if "size" in value:
        known += 1
        size = parsed.size = value["size"]
        if size is not None:
            if type(size) is not str and type(size) is not int and not is_integral(size):
                raise Misfit
            if (type(size) is int or type(size) is float) and size > 9:
                raise Misfit
            if type(size) is str and len(size) > 3:
                raise Misfit
    if "tags" in value:
        known += 1
        tags = parsed.tags = value["tags"]
        if tags is not None:
            if type(tags) is not list:
                raise Misfit
            for tags_item in tags:
                if type(tags_item) is not str:
                    raise Misfit
    if "home" in value:
        known += 1
        home = value["home"]
        if not _check_pet_home(home):
            raise Misfit
        parsed.home = _models.PetHome.decode(home)
    if "name" in value:
        known += 1
        name = parsed.name = value["name"]
        if type(name) is not str or name in ("root", "admin"):
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Pet, unknown) if unknown else {}
    size = value.get("size", UNSET)
    tags = value.get("tags", UNSET)
    if size is not UNSET and tags is not UNSET:
        raise Misfit
    return parsed


pet = Rule("pet", _check_pet, _explain_pet, _parse_pet)


# #/components/schemas/Pet/properties/home
def _check_pet_home(value: Any) -> bool:
    if type(value) is not bool and type(value) is not dict:
        return False
    if type(value) is not bool and "street" in value and type(value["street"]) is not str:
        return False
    return True


_MUST_BE_AN_OBJECT_OR_A_BOOLEAN = Requirement("type", "must be an object or a boolean")
_A_STRING = Type("must be a string", str)


def _explain_pet_home(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Pet/properties/home")
    if type(value) is not bool and type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT_OR_A_BOOLEAN)
        return
    if type(value) is not bool:
        at.expect(value, _A_STRING, "street")
