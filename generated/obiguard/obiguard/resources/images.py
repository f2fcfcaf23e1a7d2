# Made by openapi-attrs; do not edit.
# From spec/openapi.yaml.

"""Operations of the API, sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack, overload

from .. import models, rules
from .._runtime import UNSET, AsyncBaseClient, BaseClient, JsonBody, JsonResponse, Operation, Options, Unset, body_of

# #/paths/~1images~1generations/post
_GENERATE: Operation[models.ImagesResponse] = Operation(
    "POST",
    "/images/generations",
    name="images.generate",
    body=(JsonBody("application/json", rules.create_image_request),),
    body_required=True,
    responses={"200": (JsonResponse("application/json", models.ImagesResponse.decode, rules.images_response),)},
    security=(("Obiguard-API-Key",),),
)


class Images:
    """Given a prompt and/or an input image, the model will generate a new image."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: str | Literal["dall-e-2", "dall-e-3"] | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        quality: Literal["standard", "hd"] | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"] | None | Unset = UNSET,
        style: Literal["vivid", "natural"] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.ImagesResponse: ...

    @overload
    def generate(
        self, *, body: models.CreateImageRequest | Mapping[str, Any], **options: Unpack[Options]
    ) -> models.ImagesResponse: ...

    def generate(
        self,
        *,
        prompt: str | Unset = UNSET,
        model: str | Literal["dall-e-2", "dall-e-3"] | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        quality: Literal["standard", "hd"] | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"] | None | Unset = UNSET,
        style: Literal["vivid", "natural"] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        body: models.CreateImageRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.ImagesResponse:
        """Create Image

        Args:
            prompt: A text description of the desired image(s). The maximum length is 1000 characters for
                `dall-e-2` and 4000 characters for `dall-e-3`.
            model: The model to use for image generation.
            n: The number of images to generate. Must be between 1 and 10. For `dall-e-3`, only `n=1` is
                supported.
            quality: The quality of the image that will be generated. `hd` creates images with finer details
                and greater consistency across the image. This param is only supported for `dall-e-3`.
            response_format: The format in which the generated images are returned. Must be one of `url` or
                `b64_json`. URLs are only valid for 60 minutes after the image has been generated.
            size: The size of the generated images. Must be one of `256x256`, `512x512`, or `1024x1024` for
                `dall-e-2`. Must be one of `1024x1024`, `1792x1024`, or `1024x1792` for `dall-e-3` models.
            style: The style of the generated images. Must be one of `vivid` or `natural`. Vivid causes the
                model to lean towards generating hyper-real and dramatic images. Natural causes the model to
                produce more natural, less hyper-real looking images. This param is only supported for `dall-e-3`.
            user: A unique identifier representing your end-user, which can help OpenAI to monitor and detect
                abuse. [Learn more](https://platform.openai.com/docs/guides/safety-best-practices/end-user-ids).
        """
        fields = {
            "prompt": prompt, "model": model, "n": n, "quality": quality, "response_format": response_format,
            "size": size, "style": style, "user": user,
        }  # fmt: skip
        return self._client.call(_GENERATE, options, body=body_of(body, fields))


class AsyncImages:
    """The twin of Images: the same methods, awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: str | Literal["dall-e-2", "dall-e-3"] | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        quality: Literal["standard", "hd"] | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"] | None | Unset = UNSET,
        style: Literal["vivid", "natural"] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.ImagesResponse: ...

    @overload
    async def generate(
        self, *, body: models.CreateImageRequest | Mapping[str, Any], **options: Unpack[Options]
    ) -> models.ImagesResponse: ...

    async def generate(
        self,
        *,
        prompt: str | Unset = UNSET,
        model: str | Literal["dall-e-2", "dall-e-3"] | None | Unset = UNSET,
        n: int | None | Unset = UNSET,
        quality: Literal["standard", "hd"] | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024", "1792x1024", "1024x1792"] | None | Unset = UNSET,
        style: Literal["vivid", "natural"] | None | Unset = UNSET,
        user: str | Unset = UNSET,
        body: models.CreateImageRequest | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> models.ImagesResponse:
        """Create Image

        The keywords are those of `Images.generate`.
        """
        fields = {
            "prompt": prompt, "model": model, "n": n, "quality": quality, "response_format": response_format,
            "size": size, "style": style, "user": user,
        }  # fmt: skip
        return await self._client.call(_GENERATE, options, body=body_of(body, fields))
