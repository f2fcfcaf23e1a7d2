# Made by openapi-attrs; do not edit.
# From spec/openapi.yaml.

"""What the document asks of JSON values: `check` says whether a value meets it, `explain` says every way it does not."""

# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from typing import Any

from . import models as _models
from ._runtime.decode import decode_bytes
from ._runtime.model import new, unnamed
from ._runtime.rules import Misfit, Requirement, Rule, Violation, is_integral
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


_CREATE_IMAGE_REQUEST_TYPE = Requirement("type", "must be an object", "#/components/schemas/CreateImageRequest/type")
_CREATE_IMAGE_REQUEST_PROMPT_REQUIRED = Requirement(
    "required", "must have `prompt`", "#/components/schemas/CreateImageRequest/required"
)
_CREATE_IMAGE_REQUEST_PROMPT_TYPE = Requirement(
    "type", "must be a string", "#/components/schemas/CreateImageRequest/properties/prompt/type"
)
_CREATE_IMAGE_REQUEST_MODEL_ANY_OF = Requirement(
    "anyOf", "must be a string or null", "#/components/schemas/CreateImageRequest/properties/model/anyOf"
)
_CREATE_IMAGE_REQUEST_N_TYPE = Requirement(
    "type", "must be an integer or null", "#/components/schemas/CreateImageRequest/properties/n/type"
)
_CREATE_IMAGE_REQUEST_N_MINIMUM = Requirement(
    "minimum", "must be at least 1", "#/components/schemas/CreateImageRequest/properties/n/minimum"
)
_CREATE_IMAGE_REQUEST_N_MAXIMUM = Requirement(
    "maximum", "must be at most 10", "#/components/schemas/CreateImageRequest/properties/n/maximum"
)
_CREATE_IMAGE_REQUEST_QUALITY_TYPE = Requirement(
    "type", "must be a string", "#/components/schemas/CreateImageRequest/properties/quality/type"
)
_CREATE_IMAGE_REQUEST_QUALITY_ENUM = Requirement(
    "enum", 'must be "standard" or "hd"', "#/components/schemas/CreateImageRequest/properties/quality/enum"
)
_CREATE_IMAGE_REQUEST_RESPONSE_FORMAT_TYPE = Requirement(
    "type", "must be a string or null", "#/components/schemas/CreateImageRequest/properties/response_format/type"
)
_CREATE_IMAGE_REQUEST_RESPONSE_FORMAT_ENUM = Requirement(
    "enum",
    'must be "url", "b64_json" or null',
    "#/components/schemas/CreateImageRequest/properties/response_format/enum",
)
_CREATE_IMAGE_REQUEST_SIZE_TYPE = Requirement(
    "type", "must be a string or null", "#/components/schemas/CreateImageRequest/properties/size/type"
)
_CREATE_IMAGE_REQUEST_SIZE_ENUM = Requirement(
    "enum",
    'must be "256x256", "512x512", "1024x1024", "1792x1024", "1024x1792" or null',
    "#/components/schemas/CreateImageRequest/properties/size/enum",
)
_CREATE_IMAGE_REQUEST_STYLE_TYPE = Requirement(
    "type", "must be a string or null", "#/components/schemas/CreateImageRequest/properties/style/type"
)
_CREATE_IMAGE_REQUEST_STYLE_ENUM = Requirement(
    "enum", 'must be "vivid", "natural" or null', "#/components/schemas/CreateImageRequest/properties/style/enum"
)
_CREATE_IMAGE_REQUEST_USER_TYPE = Requirement(
    "type", "must be a string", "#/components/schemas/CreateImageRequest/properties/user/type"
)
_DALL_E_2_PROMPT_LENGTH = Requirement(
    "maxLength",
    "dall-e-2 takes a prompt of at most 1000 characters: must have at most 1000 characters",
    "#/components/schemas/CreateImageRequest/x-validation-rules/0/then/properties/prompt/maxLength",
    "dall-e-2-prompt-length",
)
_DALL_E_2_SIZES = Requirement(
    "enum",
    'dall-e-2 makes images of 256x256, 512x512 or 1024x1024: must be "256x256", "512x512", "1024x1024" or null',
    "#/components/schemas/CreateImageRequest/x-validation-rules/3/then/properties/size/enum",
    "dall-e-2-sizes",
)
_DALL_E_2_TAKES_NO_QUALITY = Requirement(
    "false",
    "quality is only supported for dall-e-3: must not be there",
    "#/components/schemas/CreateImageRequest/x-validation-rules/5/then/properties/quality",
    "dall-e-2-takes-no-quality",
)
_DALL_E_2_TAKES_NO_STYLE = Requirement(
    "const",
    "style is only supported for dall-e-3: must be null",
    "#/components/schemas/CreateImageRequest/x-validation-rules/6/then/properties/style/const",
    "dall-e-2-takes-no-style",
)
_DALL_E_3_PROMPT_LENGTH = Requirement(
    "maxLength",
    "dall-e-3 takes a prompt of at most 4000 characters: must have at most 4000 characters",
    "#/components/schemas/CreateImageRequest/x-validation-rules/1/then/properties/prompt/maxLength",
    "dall-e-3-prompt-length",
)
_DALL_E_3_MAKES_ONE_IMAGE = Requirement(
    "enum",
    "dall-e-3 makes one image per request: must be 1 or null",
    "#/components/schemas/CreateImageRequest/x-validation-rules/2/then/properties/n/enum",
    "dall-e-3-makes-one-image",
)
_DALL_E_3_SIZES = Requirement(
    "enum",
    'dall-e-3 makes images of 1024x1024, 1792x1024 or 1024x1792: must be "1024x1024", "1792x1024", "1024x1792" or null',
    "#/components/schemas/CreateImageRequest/x-validation-rules/4/then/properties/size/enum",
    "dall-e-3-sizes",
)


def _explain_create_image_request(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _CREATE_IMAGE_REQUEST_TYPE))
        return
    prompt = value.get("prompt", UNSET)
    if prompt is UNSET:
        found.append(Violation(pointer, value, _CREATE_IMAGE_REQUEST_PROMPT_REQUIRED))
    elif type(prompt) is not str:
        found.append(Violation(f"{pointer}/prompt", prompt, _CREATE_IMAGE_REQUEST_PROMPT_TYPE))
    model = value.get("model", UNSET)
    if model is not UNSET and model is not None and type(model) is not str:
        found.append(Violation(f"{pointer}/model", model, _CREATE_IMAGE_REQUEST_MODEL_ANY_OF))
    n = value.get("n")
    if n is not None and type(n) is not int and not is_integral(n):
        found.append(Violation(f"{pointer}/n", n, _CREATE_IMAGE_REQUEST_N_TYPE))
    elif n is not None:
        if n < 1:
            found.append(Violation(f"{pointer}/n", n, _CREATE_IMAGE_REQUEST_N_MINIMUM))
        if n > 10:
            found.append(Violation(f"{pointer}/n", n, _CREATE_IMAGE_REQUEST_N_MAXIMUM))
    quality = value.get("quality", UNSET)
    if quality is not UNSET:
        if type(quality) is not str:
            found.append(Violation(f"{pointer}/quality", quality, _CREATE_IMAGE_REQUEST_QUALITY_TYPE))
        elif quality not in ("standard", "hd"):
            found.append(Violation(f"{pointer}/quality", quality, _CREATE_IMAGE_REQUEST_QUALITY_ENUM))
    response_format = value.get("response_format")
    if response_format is not None and type(response_format) is not str:
        found.append(
            Violation(f"{pointer}/response_format", response_format, _CREATE_IMAGE_REQUEST_RESPONSE_FORMAT_TYPE)
        )
    elif response_format is not None and response_format not in ("url", "b64_json"):
        found.append(
            Violation(f"{pointer}/response_format", response_format, _CREATE_IMAGE_REQUEST_RESPONSE_FORMAT_ENUM)
        )
    size = value.get("size")
    if size is not None and type(size) is not str:
        found.append(Violation(f"{pointer}/size", size, _CREATE_IMAGE_REQUEST_SIZE_TYPE))
    elif size is not None and size not in ("256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"):
        found.append(Violation(f"{pointer}/size", size, _CREATE_IMAGE_REQUEST_SIZE_ENUM))
    style = value.get("style")
    if style is not None and type(style) is not str:
        found.append(Violation(f"{pointer}/style", style, _CREATE_IMAGE_REQUEST_STYLE_TYPE))
    elif style is not None and style not in ("vivid", "natural"):
        found.append(Violation(f"{pointer}/style", style, _CREATE_IMAGE_REQUEST_STYLE_ENUM))
    user = value.get("user", UNSET)
    if user is not UNSET and type(user) is not str:
        found.append(Violation(f"{pointer}/user", user, _CREATE_IMAGE_REQUEST_USER_TYPE))
    if model is UNSET or model is None or model == "dall-e-2":
        if type(prompt) is str and len(prompt) > 1000:
            found.append(Violation(f"{pointer}/prompt", prompt, _DALL_E_2_PROMPT_LENGTH))
        if size is not None and size not in ("256x256", "512x512", "1024x1024"):
            found.append(Violation(f"{pointer}/size", size, _DALL_E_2_SIZES))
        if quality is not UNSET:
            found.append(Violation(f"{pointer}/quality", quality, _DALL_E_2_TAKES_NO_QUALITY))
        if style is not None:
            found.append(Violation(f"{pointer}/style", style, _DALL_E_2_TAKES_NO_STYLE))
    if model == "dall-e-3":
        if type(prompt) is str and len(prompt) > 4000:
            found.append(Violation(f"{pointer}/prompt", prompt, _DALL_E_3_PROMPT_LENGTH))
        if n is not None and (type(n) is bool or n != 1):
            found.append(Violation(f"{pointer}/n", n, _DALL_E_3_MAKES_ONE_IMAGE))
        if size is not None and size not in ("1024x1024", "1792x1024", "1024x1792"):
            found.append(Violation(f"{pointer}/size", size, _DALL_E_3_SIZES))


create_image_request = Rule("create_image_request", _check_create_image_request, _explain_create_image_request)


_IMAGES_RESPONSE_TYPE = Requirement("type", "must be an object", "#/components/schemas/ImagesResponse/type")
_IMAGES_RESPONSE_CREATED_REQUIRED = Requirement(
    "required", "must have `created`", "#/components/schemas/ImagesResponse/required"
)
_IMAGES_RESPONSE_CREATED_TYPE = Requirement(
    "type", "must be an integer", "#/components/schemas/ImagesResponse/properties/created/type"
)
_IMAGES_RESPONSE_DATA_REQUIRED = Requirement(
    "required", "must have `data`", "#/components/schemas/ImagesResponse/required"
)
_IMAGES_RESPONSE_DATA_TYPE = Requirement(
    "type", "must be an array", "#/components/schemas/ImagesResponse/properties/data/type"
)


# #/components/schemas/ImagesResponse
def _explain_images_response(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _IMAGES_RESPONSE_TYPE))
        return
    created = value.get("created", UNSET)
    if created is UNSET:
        found.append(Violation(pointer, value, _IMAGES_RESPONSE_CREATED_REQUIRED))
    elif type(created) is not int and not is_integral(created):
        found.append(Violation(f"{pointer}/created", created, _IMAGES_RESPONSE_CREATED_TYPE))
    data = value.get("data", UNSET)
    if data is UNSET:
        found.append(Violation(pointer, value, _IMAGES_RESPONSE_DATA_REQUIRED))
    elif type(data) is not list:
        found.append(Violation(f"{pointer}/data", data, _IMAGES_RESPONSE_DATA_TYPE))
    else:
        for data_index, data_item in enumerate(data):
            _explain_image(data_item, f"{pointer}/data/{data_index}", found)


def _parse_images_response(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.ImagesResponse)
    created = value["created"]
    if type(created) is not int and not is_integral(created):
        raise Misfit
    parsed.created = created
    data = value["data"]
    if type(data) is not list:
        raise Misfit
    parsed.data = [_parse_image(item) for item in data]
    unknown = len(value) - 2
    parsed.additional_properties = unnamed(value, _models.ImagesResponse, unknown) if unknown else {}
    return parsed


images_response = Rule("images_response", None, _explain_images_response, _parse_images_response)


_IMAGE_TYPE = Requirement("type", "must be an object", "#/components/schemas/Image/type")
_IMAGE_B64_JSON_TYPE = Requirement("type", "must be a string", "#/components/schemas/Image/properties/b64_json/type")
_IMAGE_URL_TYPE = Requirement("type", "must be a string", "#/components/schemas/Image/properties/url/type")
_IMAGE_REVISED_PROMPT_TYPE = Requirement(
    "type", "must be a string", "#/components/schemas/Image/properties/revised_prompt/type"
)


# #/components/schemas/Image
def _explain_image(value: Any, pointer: str, found: list[Violation]) -> None:
    if type(value) is not dict:
        found.append(Violation(pointer, value, _IMAGE_TYPE))
        return
    b64_json = value.get("b64_json", UNSET)
    if b64_json is not UNSET and type(b64_json) is not str:
        found.append(Violation(f"{pointer}/b64_json", b64_json, _IMAGE_B64_JSON_TYPE))
    url = value.get("url", UNSET)
    if url is not UNSET and type(url) is not str:
        found.append(Violation(f"{pointer}/url", url, _IMAGE_URL_TYPE))
    revised_prompt = value.get("revised_prompt", UNSET)
    if revised_prompt is not UNSET and type(revised_prompt) is not str:
        found.append(Violation(f"{pointer}/revised_prompt", revised_prompt, _IMAGE_REVISED_PROMPT_TYPE))


def _parse_image(value: Any) -> Any:
    if type(value) is not dict:
        raise Misfit
    parsed: Any = new(_models.Image)
    absent = 0
    b64_json = value.get("b64_json", UNSET)
    if b64_json is UNSET:
        absent += 1
    elif type(b64_json) is not str:
        raise Misfit
    parsed.b64_json = decode_bytes(b64_json)
    url = value.get("url", UNSET)
    if url is UNSET:
        absent += 1
    elif type(url) is not str:
        raise Misfit
    parsed.url = url
    revised_prompt = value.get("revised_prompt", UNSET)
    if revised_prompt is UNSET:
        absent += 1
    elif type(revised_prompt) is not str:
        raise Misfit
    parsed.revised_prompt = revised_prompt
    unknown = len(value) + absent - 3
    parsed.additional_properties = unnamed(value, _models.Image, unknown) if unknown else {}
    return parsed
