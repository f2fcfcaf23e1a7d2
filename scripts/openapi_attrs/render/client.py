"""What client.py, __init__.py and _operations.py print: the two clients and the ways to their operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.names import CREDENTIAL
from openapi_attrs.render.imports import BUILTINS, Imports, exported
from openapi_attrs.render.source import Source, docstring, identifier, joined, literal, tuple_of
from openapi_attrs.render.webhooks import decoded
from openapi_attrs.render.wire import server
from openapi_attrs.render.wrapping import summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.model import Api, Resource, SecurityScheme

RUNTIME = "._runtime"
_SCHEMES = {"apiKey": "ApiKey", "basic": "Basic", "bearer": "Bearer", "mutualTLS": "MutualTLS"}
_HOMES = {"UNSET": "._runtime", "Unset": "._runtime", "preload": "._runtime", "ValidationError": ".errors"}


@frozen
class CredentialView:
    """A keyword of the clients, and what becomes of it; `wires` are the keys under which the runtime finds it."""

    name: Source
    annotation: Source
    wires: tuple[Source, ...]
    secret: Source


@frozen
class ResourceLink:
    """A resource as a property of a client; `given` is what its import gives, `local` its name there."""

    name: Source
    module: Source
    given: Source
    local: Source
    doc: Source


@frozen
class ClassView:
    """One of the two clients."""

    name: Source
    base: Source
    doc: Source
    http_client: Source
    resources: tuple[ResourceLink, ...]


@frozen
class ClientView:
    """Everything client.py.jinja prints."""

    imports: Source
    checked_imports: Source
    names: dict[str, Source]
    package: Source
    title: Source
    base_url_environment: Source
    servers: Source
    server_variables: Source | None
    schemes: tuple[Source, ...]
    credentials: tuple[CredentialView, ...]
    secrets: Source
    classes: tuple[ClassView, ...]


def client_view(api: Api) -> ClientView:
    """Return the two clients, and what they share."""
    own = frozenset({api.client, f"Async{api.client}"})
    keywords = {scheme.name for scheme in api.security_schemes} | {resource.name for resource in api.resources}
    classes = {name for resource in api.resources for name in (resource.class_name, f"Async{resource.class_name}")}
    imports = Imports(own | keywords | classes | CREDENTIAL.taken)
    checked = Imports(own)
    names = _names(imports, with_resources=bool(api.resources))
    variables = _server_variables(api)
    if variables:
        names["Mapping"] = imports.name("collections.abc", "Mapping")
    doc = api.doc.strip() or api.title.strip() or api.client
    twin = f"The twin of {api.client}: the same resources, whose methods are awaited."
    clients = (_class(api, "", doc, names, checked), _class(api, "Async", twin, names, checked))
    return ClientView(
        servers=tuple_of(server(each, imports, RUNTIME) for each in api.servers),
        server_variables=literal(variables) if variables else None,
        schemes=tuple(_scheme(scheme, imports) for scheme in api.security_schemes),
        credentials=tuple(_credential(schemes, imports) for schemes in _by_keyword(api)),
        secrets=Source("_secrets" if "secrets" in keywords else "secrets"),
        imports=imports.block(),
        checked_imports=checked.block(4),
        names=names,
        package=literal(api.package),
        title=literal(api.title),
        base_url_environment=literal(api.base_url_environment),
        classes=clients,
    )


def _names(imports: Imports, *, with_resources: bool) -> dict[str, Source]:
    runtime = {name: imports.name(RUNTIME, name) for name in ("Api", "AsyncBaseClient", "BaseClient", "OnViolation")}
    builtins = {name: imports.name(BUILTINS, name) for name in ("bool", "float", "int", "str")}
    others = {"httpx": imports.module("httpx")}
    if with_resources:
        others["cached_property"] = imports.name("functools", "cached_property")
        others["TYPE_CHECKING"] = imports.name("typing", "TYPE_CHECKING")
    return runtime | builtins | others


def _server_variables(api: Api) -> dict[str, tuple[str, ...]]:
    """Return what the variables of all servers may be; nothing for those that may be anything."""
    operations = (operation for resource in api.resources for operation in resource.operations)
    servers = dict.fromkeys([*api.servers, *(each for operation in operations for each in operation.servers)])
    found: dict[str, list[tuple[str, ...]]] = {}
    for variable in (variable for each in servers for variable in each.variables):
        found.setdefault(variable.wire, []).append(variable.enum)
    return {wire: tuple(dict.fromkeys(sum(enums, ()))) if all(enums) else () for wire, enums in found.items()}


def _class(api: Api, prefix: str, doc: str, names: dict[str, Source], checked: Imports) -> ClassView:
    return ClassView(
        name=identifier(prefix + api.client),
        base=names[f"{prefix}BaseClient"],
        doc=docstring(doc, 4),
        http_client=Source(f"{names['httpx']}.{prefix}Client"),
        resources=tuple(_link(resource, prefix, checked) for resource in api.resources),
    )


def _link(resource: Resource, prefix: str, checked: Imports) -> ResourceLink:
    module, name = f".resources.{resource.name}", prefix + resource.class_name
    local = checked.name(module, name)
    return ResourceLink(
        name=identifier(resource.name),
        module=Source(f".{identifier(module[1:])}"),
        given=Source(name if local == name else f"{name} as {local}"),
        local=local,
        doc=docstring(summary(resource.doc) or f"{resource.class_name}.", 8),
    )


def _scheme(scheme: SecurityScheme, imports: Imports) -> Source:
    """Return an entry of what the runtime knows about credentials."""
    arguments = [literal(scheme.name)]
    if scheme.kind == "apiKey":
        arguments += [literal(scheme.where), literal(scheme.parameter)]
    arguments.append(Source(f"environment={literal(scheme.environment)}"))
    made = imports.name(RUNTIME, _SCHEMES[scheme.kind])
    return Source(f"{literal(scheme.wire)}: {made}({', '.join(arguments)})")


def _by_keyword(api: Api) -> Iterable[list[SecurityScheme]]:
    """Give the schemes that a keyword is the credential of."""
    found: dict[str, list[SecurityScheme]] = {}
    for scheme in api.security_schemes:
        if scheme.kind != "mutualTLS":
            found.setdefault(scheme.name, []).append(scheme)
    return found.values()


def _credential(schemes: list[SecurityScheme], imports: Imports) -> CredentialView:
    scheme = schemes[0]
    name, text = identifier(scheme.name), imports.name(BUILTINS, "str")
    is_pair = scheme.kind == "basic"
    pair = Source(f"{imports.name(BUILTINS, 'tuple')}[{text}, {text}]") if is_pair else text
    given = Source(f'":".join({name} or ())') if is_pair else Source(f'{name} or ""')
    return CredentialView(
        name=name,
        annotation=pair,
        wires=tuple(literal(each.wire) for each in schemes),
        secret=Source(f"{imports.name(RUNTIME, 'Secret')}({given})"),
    )


@frozen
class PackageView:
    """Everything __init__.py.jinja prints."""

    doc: Source
    client: Source
    async_client: Source
    modules: Source
    exported: Source
    homes: Source


def package_view(api: Api) -> PackageView:
    """Return what the package hands on, each loaded on first use."""
    client, async_client = api.client, f"Async{api.client}"
    homes = {client: ".client", async_client: ".client", **_HOMES}
    modules = ["errors", "models", "rules", *(["webhooks"] if decoded(api) else [])]
    listed = exported([*homes, *modules])
    return PackageView(
        doc=docstring(api.title.strip() or api.client),
        client=identifier(client),
        async_client=identifier(async_client),
        modules=joined(", ", map(identifier, modules)),
        exported=literal(listed),
        homes=literal(homes),
    )


@frozen
class OperationsView:
    """Everything _operations.py.jinja prints: one entry an operation."""

    client: Source
    async_client: Source
    entries: tuple[Source, ...]


def operations_view(api: Api) -> OperationsView:
    """Return the table of operations, in document order."""
    entries = (
        (operation.method.lower(), operation.path, operation.operation_id, f"{resource.name}.{operation.name}")
        for resource in api.resources
        for operation in resource.operations
    )
    return OperationsView(
        client=literal(api.client),
        async_client=literal(f"Async{api.client}"),
        entries=tuple(Source(f"OperationEntry{literal(entry)}") for entry in entries),
    )
