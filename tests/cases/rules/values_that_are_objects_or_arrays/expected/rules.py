# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from ._runtime.rules import Requirement, Rule, Violation, equal, token
from ._runtime.unset import UNSET

_PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON: list[Any] = []
_PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_2: dict[str, Any] = {"cpu": 1, "gpus": []}
_PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_3: list[Any] = [1, 2]


# #/paths/~1containers/post/requestBody/content/application~1json/schema
def _check_create_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    if "ports" in value and not _check_create_request_ports(value["ports"]):
        return False
    if "mounts" in value and not equal(value["mounts"], _PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON):
        return False
    if "limits" in value:
        limits = value["limits"]
        if not equal(limits, _PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_2) and not equal(
            limits, _PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_3
        ):
            return False
    return True


_CREATE_REQUEST_TYPE = Requirement(
    "type", "must be an object", "#/paths/~1containers/post/requestBody/content/application~1json/schema/type"
)
_CREATE_REQUEST_MOUNTS_CONST = Requirement(
    "const",
    "must be []",
    "#/paths/~1containers/post/requestBody/content/application~1json/schema/properties/mounts/const",
)
_CREATE_REQUEST_LIMITS_ENUM = Requirement(
    "enum",
    'must be {"cpu": 1, "gpus": []} or [1, 2]',
    "#/paths/~1containers/post/requestBody/content/application~1json/schema/properties/limits/enum",
)


def _explain_create_request(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _CREATE_REQUEST_TYPE))
        return
    ports = value.get("ports", UNSET)
    if ports is not UNSET:
        _explain_create_request_ports(ports, f"{pointer}/ports", found)
    mounts = value.get("mounts", UNSET)
    if mounts is not UNSET and not equal(mounts, _PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON):
        found.append(Violation(f"{pointer}/mounts", mounts, _CREATE_REQUEST_MOUNTS_CONST))
    limits = value.get("limits", UNSET)
    if (
        limits is not UNSET
        and not equal(limits, _PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_2)
        and not equal(limits, _PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_3)
    ):
        found.append(Violation(f"{pointer}/limits", limits, _CREATE_REQUEST_LIMITS_ENUM))


create_request = Rule("create_request", _check_create_request, _explain_create_request)

_PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_4: dict[str, Any] = {}


# #/paths/~1containers/post/requestBody/content/application~1json/schema/properties/ports
def _check_create_request_ports(value: Any) -> bool:
    if type(value) is not dict:
        return False
    for item in value.values():
        if type(item) is not dict:
            return False
        if not equal(item, _PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_4):
            return False
    return True


_CREATE_REQUEST_PORTS_TYPE = Requirement(
    "type",
    "must be an object",
    "#/paths/~1containers/post/requestBody/content/application~1json/schema/properties/ports/type",
)
_CREATE_REQUEST_PORTS_VALUE_TYPE = Requirement(
    "type",
    "must be an object",
    "#/paths/~1containers/post/requestBody/content/application~1json/schema/properties/ports/additionalProperties/type",
)
_CREATE_REQUEST_PORTS_VALUE_ENUM = Requirement(
    "enum",
    "must be {}",
    "#/paths/~1containers/post/requestBody/content/application~1json/schema/properties/ports/additionalProperties/enum",
)


def _explain_create_request_ports(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _CREATE_REQUEST_PORTS_TYPE))
        return
    for key, item in value.items():
        if type(item) is not dict:
            found.append(Violation(f"{pointer}/{token(key)}", item, _CREATE_REQUEST_PORTS_VALUE_TYPE))
        elif not equal(item, _PATHS_CONTAINERS_POST_REQUEST_BODY_CONTENT_APPLICATION_JSON_4):
            found.append(Violation(f"{pointer}/{token(key)}", item, _CREATE_REQUEST_PORTS_VALUE_ENUM))
