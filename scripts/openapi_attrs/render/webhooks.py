"""What webhooks.py prints: a function for each request that the API sends with a JSON body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.render.decoding import Decoding
from openapi_attrs.render.imports import Imports
from openapi_attrs.render.source import Source, comment, docstring, identifier, literal
from openapi_attrs.render.types import Annotations

if TYPE_CHECKING:
    from openapi_attrs.model import Api, MediaType, Webhook
    from openapi_attrs.render.types import NamedTypes

RUNTIME = "._runtime"
_NOTHING = Source("None")


@frozen
class WebhookView:
    """A webhook or callback, and the function that decodes it."""

    at: Source
    function: Source
    wire: Source
    result: Source
    doc: Source
    decoder: Source
    rule: Source


@frozen
class WebhooksView:
    """Everything webhooks.py.jinja prints."""

    imports: Source
    names: dict[str, Source]
    webhooks: tuple[WebhookView, ...]


def decoded(api: Api) -> tuple[tuple[Webhook, MediaType], ...]:
    """Return the webhooks that carry JSON, each with the first media type of that kind."""
    found = (
        (each, next((content for content in each.content if content.kind == "json"), None)) for each in api.webhooks
    )
    return tuple((webhook, content) for webhook, content in found if content)


def webhooks_view(api: Api, named: NamedTypes) -> WebhooksView:
    """Return the functions in the document's order."""
    pairs = decoded(api)
    imports = Imports(frozenset({f"decode_{webhook.name}" for webhook, _ in pairs}))
    annotations = Annotations(named, imports, RUNTIME, ".")
    decoding = Decoding(annotations)
    views = tuple(_webhook(webhook, content, annotations, decoding) for webhook, content in pairs)
    names = {
        "Any": imports.name("typing", "Any"),
        "OnViolation": imports.name(RUNTIME, "OnViolation"),
        "decode_webhook": imports.name(f"{RUNTIME}.webhooks", "decode_webhook"),
    }
    return WebhooksView(imports.block(), names, views)


def _webhook(webhook: Webhook, content: MediaType, annotations: Annotations, decoding: Decoding) -> WebhookView:
    rules = annotations.imports.name(".", "rules") if content.rules else None
    return WebhookView(
        at=comment(f"#{webhook.pointer}"),
        function=identifier(f"decode_{webhook.name}"),
        wire=literal(webhook.wire),
        result=annotations.of(content.type, "received"),
        doc=docstring(webhook.doc.strip() or f"{webhook.method} {webhook.wire}", 4),
        decoder=decoding.decoder(content.type) or _NOTHING,
        rule=identifier(f"{rules}.{content.rules}") if rules else _NOTHING,
    )
