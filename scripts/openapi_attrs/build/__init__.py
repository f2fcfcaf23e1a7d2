"""Canonical form -> model. Each operation is a transaction: what fails leaves nothing behind but a diagnostic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_attrs import config as configuration
from openapi_attrs import names
from openapi_attrs.build.assembly import Read, assemble
from openapi_attrs.build.discriminators import SCHEMAS, Family
from openapi_attrs.build.operations import Common, Repeated, operation
from openapi_attrs.build.part import Part
from openapi_attrs.build.pins import Pins
from openapi_attrs.build.reader import Node, Reader, below
from openapi_attrs.build.routes import class_names, routes
from openapi_attrs.build.security import requirements, security_schemes, servers
from openapi_attrs.build.types import Types
from openapi_attrs.build.webhooks import callbacks_of, webhook, webhooks_of
from openapi_attrs.build.webhooks import class_names as webhook_class_names
from openapi_attrs.model import Api

if TYPE_CHECKING:
    from openapi_attrs.build.routes import Route
    from openapi_attrs.build.webhooks import Sent
    from openapi_attrs.errors import Problems
    from openapi_attrs.load import Document
    from openapi_attrs.model import Config

__all__ = ["build"]


def build(document: Document, config: Config, problems: Problems) -> Api:
    """Make everything that is printed from a canonical document; notes all that is wrong."""
    reader = Reader(document, problems, config.budgets.inherited)
    tree = reader.node(document.tree, "") or {}
    info = reader.mapping(tree, "info", "")
    components = reader.mapping(tree, "components", "")
    pins = Pins(reader, dict(config.names))
    schemes = security_schemes(reader, pins, components, config.package)
    known = frozenset(scheme.wire for scheme in schemes)
    read = _read(reader, pins, components, Common(requirements(reader, tree, "", known), known), config)
    client = config.client or names.named(config.package, names.CLIENT)
    assembled = assemble(read, _tags(reader, tree), client)
    for pointer in pins.unused():
        at = configuration.where(config, "names", f"#{pointer}")
        problems.error("unused-name", f"nothing that is generated stands at #{pointer}", at)
    return Api(
        title=reader.text(info, "title"),
        version=reader.text(info, "version"),
        doc=reader.text(info, "description"),
        package=config.package,
        client=client,
        base_url_environment=f"{config.package.upper()}_BASE_URL",
        servers=servers(reader, tree, ""),
        security_schemes=schemes,
        resources=assembled.resources,
        models=assembled.models,
        aliases=assembled.aliases,
        webhooks=assembled.webhooks,
    )


def _read(reader: Reader, pins: Pins, components: Node, common: Common, config: Config) -> Read:
    """Read operations and webhooks; the schemas of a document that has none count for themselves."""
    schemas = reader.mapping(components, "schemas", "/components")
    made = Types(reader, pins, Family(reader, schemas))
    made.name_circles(schemas)
    found, sent = _part(reader, config)
    repeated = Repeated.of(found)
    webhook_names = webhook_class_names(sent)
    alone = () if found or sent else tuple(made.of("", {"$ref": f"#{below(SCHEMAS, key)}"}) for key in schemas)
    return Read(
        made=made,
        components=schemas,
        routes=found,
        operations={route.pointer: operation(made, route, common, repeated) for route in found},
        webhooks=tuple(webhook(made, each, webhook_names[each.pointer]) for each in sent),
        class_names=class_names(found) | webhook_names,
        alone=alone,
    )


def _part(reader: Reader, config: Config) -> tuple[list[Route], list[Sent]]:
    """Give the operations that are wanted, and the requests that the API sends."""
    part = Part(reader, config)
    everything = list(routes(reader))
    found = [route for route in everything if part.holds(route.path, route.node)]
    webhooks = list(webhooks_of(reader))
    sent = [each for each in webhooks if part.holds("", each.node)]
    kept = {route.pointer for route in found} | {each.pointer for each in sent}
    part.forget({*(route.pointer for route in everything), *(each.pointer for each in webhooks)} - kept)
    part.hold()
    return found, [*sent, *callbacks_of(reader, found)]


def _tags(reader: Reader, tree: Node) -> dict[str, str]:
    """Give the descriptions of tags by their names."""
    found: dict[str, str] = {}
    for index, value in enumerate(reader.sequence(tree, "tags", "")):
        node = reader.node(value, below("/tags", index)) or {}
        name = node.get("name")
        if isinstance(name, str):
            found[name] = reader.text(node, "description")
    return found
