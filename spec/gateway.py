"""What the embedded gateway does for the images API alone: it draws a PNG of the size asked for, and hands it out.

The same prompt gives the same picture, another prompt another one; each of `n` pictures differs from the others.
"""

from __future__ import annotations

import base64
import hashlib
import io
import textwrap
import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from attrs import frozen
from PIL import Image, ImageDraw, ImageFont, ImageOps
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Route

if TYPE_CHECKING:
    from starlette.requests import Request

    from openapi_attrs.serve import Call, Gateway

_REMEMBERED = 1000  # pictures whose URL is served; older ones are forgotten
_SHAPES = {"standard": 12, "hd": 48}


@frozen
class Picture:
    """What a picture is drawn from; `number` counts the pictures of one request."""

    prompt: str
    size: str
    quality: str
    style: str
    number: int

    def token(self) -> str:
        """Name the picture in its URL, telling nothing of its prompt."""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:32]


def setup(gateway: Gateway) -> None:
    """Answer createImage with pictures, and serve them under the URL that is handed out."""
    drawn: OrderedDict[str, Picture] = OrderedDict()

    def generate(call: Call) -> dict[str, Any]:
        pictures = [
            Picture(call.body["prompt"], call.value("size"), call.value("quality"), call.value("style"), number)
            for number in range(int(call.value("n")))
        ]
        if call.value("response_format") == "b64_json":
            data = [{"b64_json": base64.b64encode(draw(picture)).decode()} for picture in pictures]
        else:
            data = [{"url": remember(picture, call.request)} for picture in pictures]
        return {"created": int(time.time()), "data": data}

    def remember(picture: Picture, request: Request) -> str:
        token = picture.token()
        drawn[token] = picture
        while len(drawn) > _REMEMBERED:
            drawn.popitem(last=False)
        return str(request.url_for("drawn", token=token))

    def serve(request: Request) -> Response:
        picture = drawn.get(request.path_params["token"])
        if picture is None:
            raise HTTPException(404, "No picture has this name, or it is forgotten.")
        return Response(draw(picture), media_type="image/png")

    gateway.handlers["createImage"] = generate
    gateway.routes.append(Route("/drawn/{token}.png", serve, name="drawn"))


def draw(picture: Picture) -> bytes:
    """Draw a PNG: a gradient, shapes on it, the prompt below them, all chosen by a hash of the picture."""
    width, height = map(int, picture.size.split("x"))
    count = _SHAPES[picture.quality]
    chosen = hashlib.shake_256(repr(picture).encode()).digest(6 + 7 * count)
    one, other = (Image.new("RGB", (width, height), _color(chosen[at : at + 3], picture.style)) for at in (0, 3))
    image = Image.composite(one, other, ImageOps.fit(Image.linear_gradient("L"), (width, height)))
    brush = ImageDraw.Draw(image, "RGBA")
    for at in range(6, len(chosen), 7):
        x, y, radius = chosen[at] * width // 255, chosen[at + 1] * height // 255, 8 + chosen[at + 2] * width // 1024
        outline = (x - radius, y - radius, x + radius, y + radius)
        brush.ellipse(outline, fill=(*_color(chosen[at + 3 : at + 6], picture.style), 96 + chosen[at + 6] // 2))
    _write(brush, picture.prompt, width, height)
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def _color(three: bytes, style: str) -> tuple[int, int, int]:
    """Take a colour as it comes where the style is vivid, and half way to grey where it is natural."""
    red, green, blue = three if style == "vivid" else bytes((part + 128) // 2 for part in three)
    return red, green, blue


def _write(brush: ImageDraw.ImageDraw, prompt: str, width: int, height: int) -> None:
    font = ImageFont.load_default(size=max(12, width // 32))
    shown = textwrap.shorten(prompt.encode("utf-8", "replace").decode(), 160, placeholder=" …")
    text = "\n".join(textwrap.wrap(shown, 48))
    margin = width // 32
    box = brush.multiline_textbbox((margin, height - margin), text, font, anchor="ld")
    brush.rectangle((0, box[1] - margin, width, height), fill=(0, 0, 0, 160))
    brush.multiline_text((margin, height - margin), text, (255, 255, 255), font, anchor="ld")
