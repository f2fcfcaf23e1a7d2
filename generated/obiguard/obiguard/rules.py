# Made by openapi-attrs; do not edit.
# From spec/openapi.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_bytes
from ._runtime.keywords import is_integral
from ._runtime.model import new, unnamed
from ._runtime.rules import Found, Misfit, Requirement, Rule, Type
from ._runtime.unset import UNSET


# #/components/schemas/CreateImageRequest
def _check_create_image_request(value: Any) -> bool:
    if type(value) is not dict:
        return False
    prompt = value.get("prompt")
    if type(prompt) is not str:
        return False
    model = value.get("model")
    if model is not None and type(model) is not str:
        return False
    n = value.get("n")
    if n is not None:
        if type(n) is not int and not is_integral(n):
            return False
        if not 1 <= n <= 10:
            return False
    quality = value.get("quality", UNSET)
    if quality is not UNSET and quality not in ("standard", "hd"):
        return False
    response_format = value.get("response_format")
    if response_format is not None and response_format not in ("url", "b64_json"):
        return False
    size = value.get("size")
    if size is not None and size not in ("256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"):
        return False
    style = value.get("style")
    if style is not None and style not in ("vivid", "natural"):
        return False
    if "user" in value and type(value["user"]) is not str:
        return False
    if model is None or model == "dall-e-2":
        # "The maximum length is 1000 characters for `dall-e-2`"
        if len(prompt) > 1000:
            return False
        # "Must be one of `256x256`, `512x512`, or `1024x1024` for `dall-e-2`."
        if size is not None and size not in ("256x256", "512x512", "1024x1024"):
            return False
        # "This param is only supported for `dall-e-3`."
        if quality is not UNSET:
            return False
        # "This param is only supported for `dall-e-3`."
        if style is not None:
            return False
    if model == "dall-e-3":
        # "The maximum length is 1000 characters for `dall-e-2` and 4000 characters for `dall-e-3`."
        if len(prompt) > 4000:
            return False
        # "For `dall-e-3`, only `n=1` is supported."
        if n is not None and n != 1:
            return False
        # "Must be one of `1024x1024`, `1792x1024`, or `1024x1792` for `dall-e-3` models."
        if size is not None and size not in ("1024x1024", "1792x1024", "1024x1792"):
            return False
    return True


_MUST_BE_AN_OBJECT = Requirement("type", "must be an object")
_MUST_BE_A_STRING = Requirement("type", "must be a string")
_MUST_BE_A_STRING_OR_NULL = Requirement("anyOf", "must be a string or null")
_MUST_BE_AN_INTEGER_OR_NULL = Requirement("type", "must be an integer or null")
_MUST_BE_AT_LEAST_1 = Requirement("minimum", "must be at least 1")
_MUST_BE_AT_MOST_10 = Requirement("maximum", "must be at most 10")
_MUST_BE_STANDARD_OR_HD = Requirement("enum", 'must be "standard" or "hd"')
_MUST_BE_A_STRING_OR_NULL_2 = Requirement("type", "must be a string or null")
_MUST_BE_URL_B64_JSON_OR_NULL = Requirement("enum", 'must be "url", "b64_json" or null')
_CREATE_IMAGE_REQUEST_SIZE_ENUM = Requirement(
    "enum", 'must be "256x256", "512x512", "1024x1024", "1792x1024", "1024x1792" or null'
)
_MUST_BE_VIVID_NATURAL_OR_NULL = Requirement("enum", 'must be "vivid", "natural" or null')
_DALL_E_2_PROMPT_LENGTH = Requirement(
    "maxLength",
    "dall-e-2 takes a prompt of at most 1000 characters: must have at most 1000 characters",
    "dall-e-2-prompt-length",
)
_DALL_E_2_SIZES = Requirement(
    "enum",
    'dall-e-2 makes images of 256x256, 512x512 or 1024x1024: must be "256x256", "512x512", "1024x1024" or null',
    "dall-e-2-sizes",
)
_DALL_E_2_TAKES_NO_QUALITY = Requirement(
    "false", "quality is only supported for dall-e-3: must not be there", "dall-e-2-takes-no-quality"
)
_DALL_E_2_TAKES_NO_STYLE = Requirement(
    "const", "style is only supported for dall-e-3: must be null", "dall-e-2-takes-no-style"
)
_DALL_E_3_PROMPT_LENGTH = Requirement(
    "maxLength",
    "dall-e-3 takes a prompt of at most 4000 characters: must have at most 4000 characters",
    "dall-e-3-prompt-length",
)
_DALL_E_3_MAKES_ONE_IMAGE = Requirement(
    "enum", "dall-e-3 makes one image per request: must be 1 or null", "dall-e-3-makes-one-image"
)
_DALL_E_3_SIZES = Requirement(
    "enum",
    'dall-e-3 makes images of 1024x1024, 1792x1024 or 1024x1792: must be "1024x1024", "1792x1024", "1024x1792" or null',
    "dall-e-3-sizes",
)


def _explain_create_image_request(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/CreateImageRequest")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    if "prompt" not in value:
        at.require(value, "prompt")
    prompt = value.get("prompt", UNSET)
    if prompt is not UNSET and type(prompt) is not str:
        at.report(prompt, _MUST_BE_A_STRING, "prompt")
    model = value.get("model", UNSET)
    if model is not UNSET and model is not None and type(model) is not str:
        at.report(model, _MUST_BE_A_STRING_OR_NULL, "model")
    n = value.get("n")
    if n is not None and type(n) is not int and not is_integral(n):
        at.report(n, _MUST_BE_AN_INTEGER_OR_NULL, "n")
    elif n is not None:
        if n < 1:
            at.report(n, _MUST_BE_AT_LEAST_1, "n")
        if n > 10:
            at.report(n, _MUST_BE_AT_MOST_10, "n")
    quality = value.get("quality", UNSET)
    if quality is not UNSET:
        if type(quality) is not str:
            at.report(quality, _MUST_BE_A_STRING, "quality")
        elif quality not in ("standard", "hd"):
            at.report(quality, _MUST_BE_STANDARD_OR_HD, "quality")
    response_format = value.get("response_format")
    if response_format is not None and type(response_format) is not str:
        at.report(response_format, _MUST_BE_A_STRING_OR_NULL_2, "response_format")
    elif response_format is not None and response_format not in ("url", "b64_json"):
        at.report(response_format, _MUST_BE_URL_B64_JSON_OR_NULL, "response_format")
    size = value.get("size")
    if size is not None and type(size) is not str:
        at.report(size, _MUST_BE_A_STRING_OR_NULL_2, "size")
    elif size is not None and size not in ("256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"):
        at.report(size, _CREATE_IMAGE_REQUEST_SIZE_ENUM, "size")
    style = value.get("style")
    if style is not None and type(style) is not str:
        at.report(style, _MUST_BE_A_STRING_OR_NULL_2, "style")
    elif style is not None and style not in ("vivid", "natural"):
        at.report(style, _MUST_BE_VIVID_NATURAL_OR_NULL, "style")
    user = value.get("user", UNSET)
    if user is not UNSET and type(user) is not str:
        at.report(user, _MUST_BE_A_STRING, "user")
    if model is UNSET or model is None or model == "dall-e-2":
        if type(prompt) is str and len(prompt) > 1000:
            at.report(prompt, _DALL_E_2_PROMPT_LENGTH, "prompt", schema="/x-validation-rules/0/then/properties/prompt")
        if size is not None and size not in ("256x256", "512x512", "1024x1024"):
            at.report(size, _DALL_E_2_SIZES, "size", schema="/x-validation-rules/3/then/properties/size")
        if quality is not UNSET:
            at.report(
                quality, _DALL_E_2_TAKES_NO_QUALITY, "quality", schema="/x-validation-rules/5/then/properties/quality"
            )
        if style is not None:
            at.report(style, _DALL_E_2_TAKES_NO_STYLE, "style", schema="/x-validation-rules/6/then/properties/style")
    if model == "dall-e-3":
        if type(prompt) is str and len(prompt) > 4000:
            at.report(prompt, _DALL_E_3_PROMPT_LENGTH, "prompt", schema="/x-validation-rules/1/then/properties/prompt")
        if n is not None and (type(n) is bool or n != 1):
            at.report(n, _DALL_E_3_MAKES_ONE_IMAGE, "n", schema="/x-validation-rules/2/then/properties/n")
        if size is not None and size not in ("1024x1024", "1792x1024", "1024x1792"):
            at.report(size, _DALL_E_3_SIZES, "size", schema="/x-validation-rules/4/then/properties/size")


create_image_request = Rule("create_image_request", _check_create_image_request, _explain_create_image_request)


_AN_INTEGER = Type("must be an integer", int)
_AN_ARRAY = Type("must be an array", list)


# #/components/schemas/ImagesResponse
def _explain_images_response(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/ImagesResponse")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.require(value, "created", "data")
    at.expect(value, _AN_INTEGER, "created")
    at.expect(value, _AN_ARRAY, "data")
    at.explain_each(value, _explain_image, "data")


def _parse_images_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ImagesResponse)
    created = parsed.created = value["created"]
    if type(created) is not int and not is_integral(created):
        raise Misfit
    data = value["data"]
    if type(data) is not list:
        raise Misfit
    parsed.data = [_parse_image(item) for item in data]
    unknown = len(value) - 2
    parsed.additional_properties = unnamed(value, _models.ImagesResponse, unknown) if unknown else {}
    return parsed


images_response = Rule("images_response", None, _explain_images_response, _parse_images_response)


_A_STRING = Type("must be a string", str)


# #/components/schemas/Image
def _explain_image(value: Any, pointer: str, found: Found) -> None:
    at = found.at(pointer, "#/components/schemas/Image")
    if type(value) is not dict:
        at.report(value, _MUST_BE_AN_OBJECT)
        return
    at.expect(value, _A_STRING, "b64_json", "url", "revised_prompt")


def _parse_image(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Image)
    parsed.b64_json = parsed.url = parsed.revised_prompt = UNSET
    known = 0
    if "b64_json" in value:
        known += 1
        b64_json = value["b64_json"]
        if type(b64_json) is not str:
            raise Misfit
        parsed.b64_json = decode_bytes(b64_json)
    if "url" in value:
        known += 1
        url = parsed.url = value["url"]
        if type(url) is not str:
            raise Misfit
    if "revised_prompt" in value:
        known += 1
        revised_prompt = parsed.revised_prompt = value["revised_prompt"]
        if type(revised_prompt) is not str:
            raise Misfit
    unknown = len(value) - known
    parsed.additional_properties = unnamed(value, _models.Image, unknown) if unknown else {}
    return parsed
