# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.keywords import equal
from ._runtime.rules import Found, Requirement, Rule
from ._runtime.unset import UNSET

_MOUNTS: list[Any] = []
_LIMITS: dict[str, Any] = {"cpu": 1, "gpus": []}
_LIMITS_2: list[Any] = [1, 2]


# #/paths/~1containers/post/requestBody/content/application~1json/schema
def _check_create_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "ports" in value and not _check_create_request_ports(value["ports"]):
        return False
    if "mounts" in value and not equal(value["mounts"], _MOUNTS):
        return False
    if "limits" in value:
        limits = value["limits"]
        if not equal(limits, _LIMITS) and not equal(limits, _LIMITS_2):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE = Requirement("const", "must be []")
_MUST_BE_CPU_1_GPUS_OR_1_2 = Requirement("enum", 'must be {"cpu": 1, "gpus": []} or [1, 2]')


def _explain_create_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1containers/post/requestBody/content/application~1json/schema")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.explain(value, _explain_create_request_ports, "ports")
    mounts = value.get("mounts", UNSET)
    if mounts is not UNSET and not equal(mounts, _MOUNTS):
        at.report(mounts, _MUST_BE, "mounts")
    limits = value.get("limits", UNSET)
    if limits is not UNSET and not equal(limits, _LIMITS) and not equal(limits, _LIMITS_2):
        at.report(limits, _MUST_BE_CPU_1_GPUS_OR_1_2, "limits")


create_request = Rule("create_request", _check_create_request, _explain_create_request)

_PORTS_ADDITIONAL_PROPERTIES: dict[str, Any] = {}


# #/paths/~1containers/post/requestBody/content/application~1json/schema/properties/ports
def _check_create_request_ports(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if type(item) is not dict or not equal(item, _PORTS_ADDITIONAL_PROPERTIES):
            return False
    return True


_MUST_BE_2 = Requirement("enum", "must be {}")


def _explain_create_request_ports(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/paths/~1containers/post/requestBody/content/application~1json/schema/properties/ports")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    for key, item in value.items():
        if type(item) is not dict:
            at.report(item, _MUST_BE_AN_OBJECT, key, schema="/additionalProperties")
        elif not equal(item, _PORTS_ADDITIONAL_PROPERTIES):
            at.report(item, _MUST_BE_2, key, schema="/additionalProperties")
