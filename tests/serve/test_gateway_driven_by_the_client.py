"""The generated client against the embedded gateway, sync and async."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from obiguard import UNSET, AsyncObiguard, Obiguard, errors
from PIL import Image

if TYPE_CHECKING:
    from obiguard.models import ImagesResponse

KEY = "vk-obg-of-the-tests"


def generate(address: str, **arguments: Any) -> ImagesResponse:  # noqa: ANN401
    with Obiguard(obiguard_api_key=KEY, base_url=address) as client:
        return client.images.generate(**arguments)


def generate_async(address: str, **arguments: Any) -> ImagesResponse:  # noqa: ANN401
    async def call() -> ImagesResponse:
        async with AsyncObiguard(obiguard_api_key=KEY, base_url=address) as client:
            return await client.images.generate(**arguments)

    return asyncio.run(call())


both_clients = pytest.mark.parametrize("call", [generate, generate_async])


def fetched(url: object) -> bytes:
    answer = httpx.get(str(url))
    assert answer.headers["content-type"] == "image/png"
    return answer.content


def picture(content: object) -> Image.Image:
    assert isinstance(content, bytes)
    return Image.open(io.BytesIO(content), formats=["PNG"])


@both_clients
def test_a_link_leads_to_a_png_of_the_default_size(call: Any, images_address: str) -> None:  # noqa: ANN401
    answer = call(images_address, prompt="A cute baby sea otter")
    (image,) = answer.data
    assert isinstance(answer.created, int)
    assert image.b64_json is UNSET
    assert str(image.url).startswith(images_address.removesuffix("/v1"))
    assert picture(fetched(image.url)).size == (1024, 1024)


@both_clients
def test_content_comes_as_bytes_when_it_is_asked_for(call: Any, images_address: str) -> None:  # noqa: ANN401
    answer = call(images_address, prompt="A cute baby sea otter", response_format="b64_json", n=2, size="256x256")
    assert [image.url for image in answer.data] == [UNSET, UNSET]
    assert [picture(image.b64_json).size for image in answer.data] == [(256, 256), (256, 256)]
    assert len({image.b64_json for image in answer.data}) == 2


@pytest.mark.parametrize("size", ["1024x1024", "1792x1024", "1024x1792"])
def test_each_size_of_dall_e_3_is_drawn(size: str, images_address: str) -> None:
    (image,) = generate(images_address, model="dall-e-3", prompt="otter", size=size, quality="hd", style="natural").data
    assert "{}x{}".format(*picture(fetched(image.url)).size) == size


def test_null_means_the_documented_default(images_address: str) -> None:
    answer = generate(images_address, prompt="otter", model=None, n=None, size=None, style=None, response_format=None)
    (image,) = answer.data
    assert picture(fetched(image.url)).size == (1024, 1024)


def test_pictures_differ_by_prompt_and_are_the_same_for_the_same(images_address: str) -> None:
    prompts = ("otter", "seal", "otter")
    drawn = [
        generate(images_address, prompt=prompt, size="256x256", response_format="b64_json").data[0].b64_json
        for prompt in prompts
    ]
    assert drawn[0] != drawn[1]
    assert drawn[0] == drawn[2]


def test_ten_pictures_of_one_request_have_ten_links(images_address: str) -> None:
    links = [image.url for image in generate(images_address, prompt="otter", n=10, size="256x256").data]
    assert len(set(links)) == 10
    assert len({fetched(link) for link in links}) == 10


@both_clients
def test_a_request_sent_against_the_rules_is_refused_by_the_same_rules(call: Any, images_address: str) -> None:  # noqa: ANN401
    with pytest.raises(errors.UnprocessableEntityError) as caught:
        call(images_address, prompt="otter", style="vivid", n=11, validate=False)
    assert caught.value.status_code == 422
    assert [(e["pointer"], e["rule_id"]) for e in caught.value.body["errors"]] == [
        ("#/n", None),
        ("#/style", "dall-e-2-takes-no-style"),
    ]
