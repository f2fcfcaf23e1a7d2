"""What an editor sees of the generated client. `make types` holds it: each `ignore` is an error that must be there."""

# pyright: reportUnnecessaryTypeIgnoreComment=true, reportUnusedExpression=false

from __future__ import annotations

from typing import Any, Literal, assert_type

import obiguard
from obiguard import UNSET, AsyncObiguard, Obiguard, Unset, ValidationError, errors, models, rules


def calls_and_answers_have_types(client: Obiguard) -> None:
    answer = client.images.generate(prompt="an otter", size="1024x1024", timeout=3, extra_headers={"a": "b"})
    assert_type(answer, models.ImagesResponse)
    assert_type(answer.data, list[models.Image])
    assert_type(client.images.generate(body={"prompt": "an otter"}), models.ImagesResponse)
    assert_type(client.images.generate(body=models.CreateImageRequest(prompt="an otter")), models.ImagesResponse)
    with Obiguard() as opened:
        assert_type(opened, Obiguard)


async def so_have_awaited_ones() -> None:
    async with AsyncObiguard(base_url="http://127.0.0.1") as client:
        assert_type(await client.images.generate(prompt="an otter"), models.ImagesResponse)


def what_is_not_unset_has_its_own_type(image: models.Image, size: int | Unset = UNSET) -> None:
    if image.url is not UNSET:
        assert_type(image.url, str)
    if size:
        assert_type(size, int)
    assert_type(image.url or None, str | None)


def an_unknown_model_is_text(request: models.CreateImageRequest) -> None:
    assert_type(request.model, str | Literal["dall-e-2", "dall-e-3"] | None | Unset)  # noqa: PYI051


def rules_and_errors_have_types(error: ValidationError, other: errors.APIStatusError) -> None:
    assert_type(rules.create_image_request.explain({}), list[errors.Violation])
    assert_type(error.violations, tuple[errors.Violation, ...])
    assert_type(error.problem(), dict[str, Any])
    assert_type(other.status_code, int)
    assert_type(other.request_id, str | None)


def mistakes_are_errors(client: Obiguard) -> None:
    client.images.generate(prompt="an otter", size="1x1")  # type: ignore[call-overload]
    client.images.generate(prompt="an otter", n="1")  # type: ignore[call-overload]
    client.images.generate(n=1)  # type: ignore[call-overload]
    client.images.generate(prompt="an otter", seed=1)  # type: ignore[call-overload]
    client.images.generate("an otter")  # type: ignore[call-overload]
    client.images.generat  # type: ignore[attr-defined] # noqa: B018
    client.image  # type: ignore[attr-defined] # noqa: B018
    models.CreateImageRequest(promt="an otter")  # type: ignore[call-arg]
    rules.create_image  # type: ignore[attr-defined] # noqa: B018
    obiguard.Obigard  # type: ignore[attr-defined] # noqa: B018
