"""The plan of a client's files, and the run of the templates that prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve, frozen

from openapi_attrs.config import shown, template_folders
from openapi_attrs.model import File
from openapi_attrs.render import rules
from openapi_attrs.render.client import client_view, operations_view, package_view
from openapi_attrs.render.decoding import Decoding
from openapi_attrs.render.failures import told_of_templates
from openapi_attrs.render.groups import groups
from openapi_attrs.render.imports import Imports
from openapi_attrs.render.models import group_views, groups_view, models_view
from openapi_attrs.render.places import places_view
from openapi_attrs.render.project import project_view
from openapi_attrs.render.resources import resource_view
from openapi_attrs.render.rule_parse import Parsing
from openapi_attrs.render.source import Markdown, Source, Toml, comment, environment
from openapi_attrs.render.types import Annotations, named_types
from openapi_attrs.render.webhooks import decoded, webhooks_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from attrs import AttrsInstance

    from openapi_attrs.errors import Location
    from openapi_attrs.model import Api, Config, Pointer, Type
    from openapi_attrs.render.types import NamedTypes
    from openapi_attrs.rules import RuleSet

RUNTIME = "_runtime"
INFO = "/info"
PROJECT_TEMPLATES: dict[str, type[str]] = {"README.md.jinja": Markdown, "pyproject.toml.jinja": Toml}
"""What is printed by templates that print no Python: names, and text of this type."""


LAID_OUT = (rules.TEMPLATE,)
"""The templates that print statements as the formatter would, unless they are too wide or on several lines."""


@frozen
class _Planned:
    """A file, the template that prints it, and the view whose attributes the template prints."""

    path: str
    template: str
    view: AttrsInstance | None = None
    pointers: tuple[Pointer, ...] = ()


def render(
    api: Api, rule_set: RuleSet, config: Config, where: Callable[[Iterable[Pointer]], Iterable[Location]]
) -> tuple[File, ...]:
    """Print all files of a client, sorted by path; Python is not yet formatted, but for the runtime.

    `where` gives the places that pointers into the canonical document come from. Raises Refusal when a template of the
    user's own fails.
    """
    with told_of_templates(config):
        return _rendered(api, rule_set, config, where)


def _rendered(
    api: Api, rule_set: RuleSet, config: Config, where: Callable[[Iterable[Pointer]], Iterable[Location]]
) -> tuple[File, ...]:
    printer = environment(template_folders(config))
    header, named = _header(config), named_types(api)
    roots = tuple(rule_set.functions[root.function].at.removeprefix("#") for root in rule_set.roots)
    module, asked = rules.render_rules(rule_set, printer, _parsing(api, named))
    files = [File("py.typed", b""), File("rules.py", (header + module).encode(), roots, rules.TEMPLATE)]
    places = _Planned("_places.py", "_places.py.jinja", places_view(asked, where), roots)
    for planned in (places, *_package(api, named)):
        text = printer.get_template(planned.template).render(_values(planned.view))
        files.append(File(planned.path, (header + text).encode(), planned.pointers, planned.template))
    files += _runtime(config)
    if config.layout == "project":
        files = [
            *_project(api, config),
            *(evolve(file, path=f"{api.package}/{file.path}") for file in files),
        ]
    return tuple(sorted(files, key=lambda file: file.path))


def _parsing(api: Api, named: NamedTypes) -> Parsing:
    """Return what is parsed: the types of responses whose rules mean one type. Items of sequences are only checked."""
    operations = [operation for resource in api.resources for operation in resource.operations]
    received = [content for op in operations for each in op.responses for content in each.content if content.rules]
    received += [content for _, content in decoded(api)]
    bodies = (content.rules for operation in operations if operation.body for content in operation.body.content)
    parameters = (parameter.rules for operation in operations for parameter in operation.parameters)
    items = (content.rules for content in received if content.kind == "sequence")
    checked = frozenset(name for name in (*bodies, *parameters, *items) if name)
    types: dict[str, set[Type]] = {}
    for content in received:
        if content.rules and content.kind != "sequence":
            types.setdefault(content.rules, set()).add(content.type)
    single = {name: next(iter(found)) for name, found in types.items() if len(found) == 1}
    imports = Imports(frozenset({"models", *checked, *types}))
    annotations = Annotations(named, imports, f".{RUNTIME}", ".")
    return Parsing(Decoding(annotations), single, checked)


def _project(api: Api, config: Config) -> Iterator[File]:
    view = _values(project_view(api, runs_re2=config.patterns == "re2"))
    for name, printed in PROJECT_TEMPLATES.items():
        printer = environment(template_folders(config), (printed, Source))
        yield File(name.removesuffix(".jinja"), printer.get_template(name).render(view).encode(), (INFO,), name)


def _package(api: Api, named: NamedTypes) -> Iterator[_Planned]:
    operations = tuple(op.pointer for resource in api.resources for op in resource.operations)
    credentials = tuple(scheme.pointer for scheme in api.security_schemes)
    yield _Planned("__init__.py", "__init__.py.jinja", package_view(api), (INFO,))
    yield _Planned("_operations.py", "_operations.py.jinja", operations_view(api), operations)
    yield _Planned("client.py", "client.py.jinja", client_view(api), (INFO, *credentials))
    yield _Planned("errors.py", "errors.py.jinja")
    yield from _models(api, named)
    if webhooks := decoded(api):
        pointers = tuple(webhook.pointer for webhook, _ in webhooks)
        yield _Planned("webhooks.py", "webhooks.py.jinja", webhooks_view(api, named), pointers)
    yield _Planned("resources/__init__.py", "resources.__init__.py.jinja")
    for resource in api.resources:
        pointers = tuple(operation.pointer for operation in resource.operations)
        view = resource_view(api, resource, named)
        yield _Planned(f"resources/{resource.name}.py", "resource.py.jinja", view, pointers)


def _models(api: Api, named: NamedTypes) -> Iterator[_Planned]:
    places = groups(api, named)
    if not places:
        everything = (*(model.pointer for model in api.models), *(alias.pointer for alias in api.aliases))
        yield _Planned("models.py", "models.py.jinja", models_view(api, named), everything)
        return
    yield _Planned("models/__init__.py", "models.__init__.py.jinja", groups_view(named, places), tuple(places))
    pointers: dict[str, list[Pointer]] = {}
    for pointer, group in places.items():
        pointers.setdefault(group, []).append(pointer)
    for group, view in group_views(api, named, places):
        yield _Planned(f"models/{group}.py", "models.py.jinja", view, tuple(pointers[group]))


def _values(view: AttrsInstance | None) -> dict[str, Any]:
    return asdict(view, recurse=False) if view else {}


def _header(config: Config) -> str:
    return f"# Made by openapi-attrs; do not edit.\n{comment(f'From {shown(config.document, config.root)}.')}\n\n"


def _runtime(config: Config) -> Iterator[File]:
    """Return the runtime of every client, as it is; what runs patterns on RE2, only where that is asked for."""
    for path in sorted((template_folders(config)[-1] / "runtime").glob("*.py")):
        if path.name != "re2_pattern.py" or config.patterns == "re2":
            yield File(f"{RUNTIME}/{path.name}", path.read_bytes(), template=f"runtime/{path.name}")
