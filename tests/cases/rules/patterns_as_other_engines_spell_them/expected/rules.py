# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import Pattern
from ._runtime.rules import Found, Requirement, Rule

# ^[A-Z0-9A-Za-z_]+[^!-\\/:-@\\[-`{-~]$
_SCHEMA_PATTERN = Pattern(r"^[A-Z0-9A-Za-z_]+[^!-/:-@\[-`{-\~]\Z")


# #/paths/~1pets/get/parameters/0/schema
def _check_name_parameter(value: Any) -> bool:
    return type(value) is str and _SCHEMA_PATTERN.search(value) is not None


_MUST_BE_A_STRING = Requirement("type", "must be a string")
_NAME_PARAMETER_PATTERN = Requirement("pattern", 'must match "^[A-Z0-9A-Za-z_]+[^!-\\\\/:-@\\\\[-`{-~]$"')


def _explain_name_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/0/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if _SCHEMA_PATTERN.search(value) is None:
        at.report(value, _NAME_PARAMETER_PATTERN)


name_parameter = Rule("name_parameter", _check_name_parameter, _explain_name_parameter)

# ^(?:(?![|:/])[ -~])+$
_SCHEMA_PATTERN_2 = Pattern(r"^(?:(?![\|:/])[ -\~])+\Z")


# #/paths/~1pets/get/parameters/1/schema
def _check_plan_parameter(value: Any) -> bool:
    return type(value) is str and _SCHEMA_PATTERN_2.search(value) is not None


_MUST_MATCH_MINUS = Requirement("pattern", 'must match "^(?:(?![|:/])[ -~])+$"')


def _explain_plan_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/1/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if _SCHEMA_PATTERN_2.search(value) is None:
        at.report(value, _MUST_MATCH_MINUS)


plan_parameter = Rule("plan_parameter", _check_plan_parameter, _explain_plan_parameter)

# ^[0-9A-Za-z\\/\\_]+$
_SCHEMA_PATTERN_3 = Pattern(r"^[0-9A-Za-z/_]+\Z")


# #/paths/~1pets/get/parameters/2/schema
def _check_zone_parameter(value: Any) -> bool:
    return type(value) is str and _SCHEMA_PATTERN_3.search(value) is not None


_MUST_MATCH_0_9_A_ZA_Z = Requirement("pattern", 'must match "^[0-9A-Za-z\\\\/\\\\_]+$"')


def _explain_zone_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/2/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if _SCHEMA_PATTERN_3.search(value) is None:
        at.report(value, _MUST_MATCH_0_9_A_ZA_Z)


zone_parameter = Rule("zone_parameter", _check_zone_parameter, _explain_zone_parameter)

# ^\\p{Letter}\\u{2d}[\\u{2d}\\p{ASCII}]$
_SCHEMA_PATTERN_4 = Pattern(r"^[\p{L}]-[\-\x00-\x7f]\Z")


# #/paths/~1pets/get/parameters/3/schema
def _check_word_parameter(value: Any) -> bool:
    return type(value) is str and _SCHEMA_PATTERN_4.search(value) is not None


_WORD_PARAMETER_PATTERN = Requirement("pattern", 'must match "^\\\\p{Letter}\\\\u{2d}[\\\\u{2d}\\\\p{ASCII}]$"')


def _explain_word_parameter(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1pets/get/parameters/3/schema")
    if type(value) is not str:
        at.report(value, _MUST_BE_A_STRING)
        return
    if _SCHEMA_PATTERN_4.search(value) is None:
        at.report(value, _WORD_PARAMETER_PATTERN)


word_parameter = Rule("word_parameter", _check_word_parameter, _explain_word_parameter)
