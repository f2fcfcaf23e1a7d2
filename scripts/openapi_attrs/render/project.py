"""What the pyproject.toml and the README.md of a client print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.render.source import Source, identifier, markdown, toml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_attrs.model import Api, Operation, Resource
    from openapi_attrs.render.source import Markdown, Toml

_VERSION = re.compile(
    r"v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?[0-9]*)?"
    r"(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?",
    re.IGNORECASE,
)
"""A version as PEP 440 spells it (appendix B), written from its grammar."""

_VERSION_LIMIT = 60


@frozen
class ProjectView:
    """Everything pyproject.toml.jinja and README.md.jinja print."""

    name: Toml
    version: Toml
    description: Toml
    package: Source
    title: Markdown
    client: Source
    async_client: Source
    credentials: tuple[Source, ...]
    environment: tuple[Source, ...]
    base_url_environment: Source
    call: Source | None
    arguments: Source
    rule: Source | None
    runs_re2: bool


def project_view(api: Api, *, runs_re2: bool) -> ProjectView:
    """Return the client as a distribution, and the page that shows how to use it."""
    first = _first_operation(api)
    return ProjectView(
        name=toml(api.package.replace("_", "-").replace(".", "-")),
        version=toml(package_version(api.version)),
        description=toml(f"A client of {api.title}"),
        package=identifier(api.package),
        title=markdown(api.title),
        client=identifier(api.client),
        async_client=identifier(f"Async{api.client}"),
        credentials=tuple(dict.fromkeys(_credentials(api, first[1]) if first else ())),
        environment=tuple(
            dict.fromkeys(
                identifier(scheme.environment) for scheme in api.security_schemes if scheme.kind != "mutualTLS"
            )
        ),
        base_url_environment=identifier(api.base_url_environment),
        call=identifier(f"{first[0].name}.{first[1].name}") if first else None,
        arguments=_arguments(first[1]) if first else Source(""),
        rule=_first_rule(api),
        runs_re2=runs_re2,
    )


def package_version(version: str) -> str:
    """Return the document's version where it is one that a Python package can have, else 0.0.0."""
    given = version.strip()
    return given if len(given) <= _VERSION_LIMIT and _VERSION.fullmatch(given) else "0.0.0"


def _first_operation(api: Api) -> tuple[Resource, Operation] | None:
    return next(((resource, operation) for resource in api.resources for operation in resource.operations), None)


def _credentials(api: Api, operation: Operation) -> Iterator[Source]:
    """Return the keywords for what the operation needs, in the first of the ways that the document names."""
    needed = operation.security[0] if operation.security else ()
    for scheme in api.security_schemes:
        if scheme.wire in needed and scheme.kind != "mutualTLS":
            yield identifier(scheme.name)


def _first_rule(api: Api) -> Source | None:
    bodies = (operation.body for resource in api.resources for operation in resource.operations if operation.body)
    return next((identifier(each.rules) for body in bodies for each in body.content if each.rules), None)


def _arguments(operation: Operation) -> Source:
    """Return the keywords that must be given, their values left open."""
    body = operation.body
    names = [parameter.name for parameter in operation.parameters if parameter.required]
    if body:
        names += [field.name for field in body.fields if field.required]
        names += [] if body.fields or not body.required else ["body"]
    return Source(", ".join(f"{identifier(name)}=..." for name in names))
