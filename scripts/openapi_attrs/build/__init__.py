"""Canonical form -> model. Each operation is a transaction: what fails leaves nothing behind but a diagnostic."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from openapi_attrs import names
from openapi_attrs.build.assembly import Assembly
from openapi_attrs.build.operations import Common, operation
from openapi_attrs.build.reader import Node, Reader, below
from openapi_attrs.build.routes import routes
from openapi_attrs.build.security import SCHEMES, requirements, security_schemes, servers
from openapi_attrs.build.types import Types
from openapi_attrs.model import Api

if TYPE_CHECKING:
    from openapi_attrs.errors import Problems
    from openapi_attrs.load import Document
    from openapi_attrs.model import Config

__all__ = ["build"]


def build(document: Document, config: Config, problems: Problems) -> Api:
    """Make everything that is printed from a canonical document; raises Refusal with all that is wrong."""
    reader = Reader(document, problems)
    tree = reader.node(document.tree, "") or {}
    info = reader.mapping(tree, "info", "")
    components = reader.mapping(tree, "components", "")
    schemes = security_schemes(reader, reader.mapping(components, "securitySchemes", "/components"), config.package)
    known = frozenset(scheme.wire for scheme in schemes)
    common = Common(requirements(reader, tree, "", known), known)
    made = Types(reader)
    found = list(routes(reader))
    read = {route.pointer: operation(made, route, common) for route in found}
    made.draft_all()
    client = config.client or names.pascal_case(config.package, "Client")
    schemas = reader.mapping(components, "schemas", "/components")
    assembly = Assembly(made, read, found, schemas, dict(config.names))
    api = Api(
        title=reader.text(info, "title"),
        version=reader.text(info, "version"),
        doc=reader.text(info, "description"),
        package=config.package,
        client=client,
        base_url_environment=f"{config.package.upper()}_BASE_URL",
        servers=servers(reader, tree, ""),
        security_schemes=schemes,
        resources=assembly.resources(_tags(reader, tree), client),
        models=assembly.models(),
        aliases=(),
    )
    problems.raise_errors()
    return api


def _tags(reader: Reader, tree: Node) -> dict[str, str]:
    """Give the descriptions of tags by their names."""
    found: dict[str, str] = {}
    for index, value in enumerate(reader.sequence(tree, "tags", "")):
        node = reader.node(value, below("/tags", index)) or {}
        name = node.get("name")
        if isinstance(name, str):
            found[name] = reader.text(node, "description")
    return found
