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


# #/components/schemas/User
def _check_user_sent(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "id" in value:
        id_ = value["id"]
        if type(id_) is not int and not is_integral(id_):
            return False
    if type(value.get("name")) is not str:
        return False
    password = value.get("password")
    if type(password) is not str or len(password) < 8:
        return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_AN_INTEGER = Type("must be an integer", int)
_A_STRING = Type("must be a string", str)
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_HAVE_AT_LEAST_8_CHARACTERS = Requirement("minLength", "must have at least 8 characters")


def _explain_user_sent(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/User")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "name", "password")
    at.expect(value, _AN_INTEGER, "id")
    at.expect(value, _A_STRING, "name")
    password = value.get("password", UNSET)
    if password is not UNSET:
        if type(password) is not str:
            at.report(password, _MUST_BE_A_STRING, "password")
        elif len(password) < 8:
            at.report(password, _MUST_HAVE_AT_LEAST_8_CHARACTERS, "password")


user_sent = Rule("user_sent", _check_user_sent, _explain_user_sent)


# #/components/schemas/User
def _explain_user(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/User")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "id", "name")
    at.expect(value, _AN_INTEGER, "id")
    at.expect(value, _A_STRING, "name")
    password = value.get("password", UNSET)
    if password is not UNSET:
        if type(password) is not str:
            at.report(password, _MUST_BE_A_STRING, "password")
        elif len(password) < 8:
            at.report(password, _MUST_HAVE_AT_LEAST_8_CHARACTERS, "password")


def _parse_user(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.User)
    parsed.password = UNSET
    known = 2
    id_ = parsed.id = value["id"]
    if type(id_) is not int and not is_integral(id_):
        raise Misfit
    name = parsed.name = value["name"]
    if type(name) is not str:
        raise Misfit
    if "password" in value:
        known += 1
        password = parsed.password = value["password"]
        if type(password) is not str or len(password) < 8:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.User, unknown) if unknown else {}
    return parsed


user = Rule("user", None, _explain_user, _parse_user)


# #/components/schemas/Team
def _check_team_sent(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "id" in value:
        id_ = value["id"]
        if type(id_) is not int and not is_integral(id_):
            return False
    users = value.get("users")
    if type(users) is not list:
        return False
    for users_item in users:
        if not _check_user_sent(users_item):
            return False
    return True


_AN_ARRAY = Type("must be an array", list)


def _explain_team_sent(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Team")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "users" not in value:
        at.require(value, "users")
    at.expect(value, _AN_INTEGER, "id")
    at.expect(value, _AN_ARRAY, "users")
    at.explain_each(value, _explain_user_sent, "users")


team_sent = Rule("team_sent", _check_team_sent, _explain_team_sent)


# #/components/schemas/Team
def _explain_team(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Team")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "id", "users")
    at.expect(value, _AN_INTEGER, "id")
    at.expect(value, _AN_ARRAY, "users")
    at.explain_each(value, _explain_user, "users")


def _parse_team(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Team)
    id_ = parsed.id = value["id"]
    if type(id_) is not int and not is_integral(id_):
        raise Misfit
    users = value["users"]
    if type(users) is not list:
        raise Misfit
    parsed.users = [_parse_user(item) for item in users]
    unknown = len(value) - 2
    parsed.additional_properties = unnamed(value, _models.Team, unknown) if unknown else {}
    return parsed


team = Rule("team", None, _explain_team, _parse_team)
