# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import is_finite
from ._runtime.rules import Found, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/Message
def _check_message(value: Any) -> bool:
    if type(value) is not dict:
        return False
    role = value.get("role")
    return (role == "user" and _check_question(value)) or (role in ("assistant", "system") and _check_answer(value))


_MESSAGE_ONE_OF = Requirement("oneOf", "must match exactly one of `Question` or `Answer`")


def _explain_message(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Message")
    if not _check_question(value) and not _check_answer(value):
        at.report_choice(value, _MESSAGE_ONE_OF, [("`Question`", _explain_question), ("`Answer`", _explain_answer)])


message = Rule("message", _check_message, _explain_message)


# #/components/schemas/Question
def _check_question(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("role") != "user":
        return False
    if type(value.get("text")) is not str:
        return False
    if "weight" in value:
        weight = value["weight"]
        if type(weight) is not int and not is_finite(weight):
            return False
        if weight < -2:
            return False
    return _check_mood(value)


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_USER = Requirement("const", 'must be "user"')
_MUST_BE_A_NUMBER = Requirement("type", "must be a number")
_MUST_BE_AT_LEAST_MINUS_2 = Requirement("minimum", "must be at least -2")


def _explain_question(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Question/allOf/1")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "text", "role")
    text = value.get("text", UNSET)
    if text is not UNSET and type(text) is not str:
        at.report(text, _MUST_BE_A_STRING, "text")
    role = value.get("role", UNSET)
    if role is not UNSET and role != "user":
        at.report(role, _MUST_BE_USER, "role")
    weight = value.get("weight", UNSET)
    if weight is not UNSET:
        if type(weight) is not int and not is_finite(weight):
            at.report(weight, _MUST_BE_A_NUMBER, "weight")
        elif weight < -2:
            at.report(weight, _MUST_BE_AT_LEAST_MINUS_2, "weight")
    _explain_mood(value, pointer, found)


# #/components/schemas/Answer
def _check_answer(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if value.get("role") not in ("system", "assistant"):
        return False
    if "parts" in value:
        parts = value["parts"]
        if type(parts) is not list:
            return False
        for parts_item in parts:
            if type(parts_item) is not str:
                return False
    return True


_AN_ARRAY = Type("must be an array", list)
_A_STRING = Type("must be a string", str)
_MUST_BE_SYSTEM_OR_ASSISTANT = Requirement("enum", 'must be "system" or "assistant"')


def _explain_answer(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Answer")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "role" not in value:
        at.require(value, "role")
    at.expect(value, _AN_ARRAY, "parts")
    at.expect_each(value, _A_STRING, "parts")
    role = value.get("role", UNSET)
    if role is not UNSET and role not in ("system", "assistant"):
        at.report(role, _MUST_BE_SYSTEM_OR_ASSISTANT, "role")


# #/components/schemas/Mood
def _check_mood(value: Any) -> bool:
    if type(value) is not dict:
        return False
    mood = value.get("mood")
    if mood is not None and (type(mood) is not str or len(mood) > 9):
        return False
    return True


_MUST_BE_A_STRING_OR_NULL = Requirement("type", "must be a string or null")
_MUST_HAVE_AT_MOST_9_CHARACTERS = Requirement("maxLength", "must have at most 9 characters")


def _explain_mood(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Mood")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    mood = value.get("mood")
    if mood is not None and type(mood) is not str:
        at.report(mood, _MUST_BE_A_STRING_OR_NULL, "mood")
    elif mood is not None and len(mood) > 9:
        at.report(mood, _MUST_HAVE_AT_MOST_9_CHARACTERS, "mood")


# #/components/schemas/Kind
def _check_kind(value: Any) -> bool:
    if value != "plain":
        return False
    return True


_MUST_BE_PLAIN = Requirement("const", 'must be "plain"')


def _explain_kind(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Kind")
    if value != "plain":
        at.report(value, _MUST_BE_PLAIN)


kind = Rule("kind", _check_kind, _explain_kind)
