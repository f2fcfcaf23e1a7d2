"""The plan of a client's files, and the run of the templates that prints them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve, frozen

from openapi_attrs.model import File
from openapi_attrs.render.client import client_view, operations_view, package_view
from openapi_attrs.render.models import models_view
from openapi_attrs.render.project import project_view
from openapi_attrs.render.resources import resource_view
from openapi_attrs.render.source import comment, environment
from openapi_attrs.render.types import named_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from attrs import AttrsInstance

    from openapi_attrs.model import Api, Config, Pointer

_BESIDE = Path(__file__).parents[1] / "templates"
_CHECKOUT = Path(__file__).parents[3] / "templates"

PROJECT_TEMPLATES = ("README.md.jinja", "pyproject.toml.jinja")
PACKAGE_TEMPLATES = (
    "__init__.py.jinja",
    "_operations.py.jinja",
    "client.py.jinja",
    "errors.py.jinja",
    "models.py.jinja",
    "resource.py.jinja",
    "resources.__init__.py.jinja",
    "rules.py.jinja",
)
RUNTIME = "_runtime"


@frozen
class _Planned:
    """A file, the template that prints it, and the view whose attributes the template prints."""

    path: str
    template: str
    view: AttrsInstance | None = None
    pointers: tuple[Pointer, ...] = ()


def render(api: Api, rules_text: str, config: Config) -> tuple[File, ...]:
    """All files of a client, sorted by path; Python files are not yet formatted, but for the runtime."""
    printer = environment(template_folders(config))
    header = _header(config)
    files = [File("rules.py", (header + rules_text).encode())]
    for planned in _package(api):
        text = printer.get_template(planned.template).render(_values(planned.view))
        files.append(File(planned.path, (header + text).encode(), planned.pointers))
    files += [File(f"{RUNTIME}/{name}", content) for name, content in _runtime().items()]
    files.append(File("py.typed", b""))
    if config.layout == "project":
        files = [evolve(file, path=f"{api.package.replace('.', '/')}/{file.path}") for file in files]
        view = _values(project_view(api))
        files += [
            File(name.removesuffix(".jinja"), printer.get_template(name).render(view).encode())
            for name in PROJECT_TEMPLATES
        ]
    return tuple(sorted(files, key=lambda file: file.path))


def _package(api: Api) -> Iterator[_Planned]:
    named = named_types(api)
    operations = tuple(op.pointer for resource in api.resources for op in resource.operations)
    pointers = (*(model.pointer for model in api.models), *(alias.pointer for alias in api.aliases))
    yield _Planned("__init__.py", "__init__.py.jinja", package_view(api))
    yield _Planned("_operations.py", "_operations.py.jinja", operations_view(api), operations)
    yield _Planned("client.py", "client.py.jinja", client_view(api))
    yield _Planned("errors.py", "errors.py.jinja")
    yield _Planned("models.py", "models.py.jinja", models_view(api), pointers)
    yield _Planned("resources/__init__.py", "resources.__init__.py.jinja")
    for resource in api.resources:
        pointers = tuple(operation.pointer for operation in resource.operations)
        yield _Planned(
            f"resources/{resource.name}.py", "resource.py.jinja", resource_view(api, resource, named), pointers
        )


def _values(view: AttrsInstance | None) -> dict[str, Any]:
    return asdict(view, recurse=False) if view else {}


def _header(config: Config) -> str:
    """Two lines; the document is told from the folder of the settings, whatever the machine."""
    document = Path(os.path.relpath(config.document, config.root)).as_posix()
    return f"# Made by openapi-attrs; do not edit.\n# From {comment(document)}.\n\n"


def toolkit_templates() -> Path:
    """Return the folder of the toolkit's own templates: in the wheel, or in the checkout."""
    return _BESIDE if _BESIDE.is_dir() else _CHECKOUT


def template_folders(config: Config) -> tuple[Path, ...]:
    """Where templates are looked for, the user's folder first."""
    own = toolkit_templates()
    return (config.templates, own) if config.templates else (own,)


def templates_used(config: Config) -> dict[str, bytes]:
    """Every template and runtime file that a generation reads, by name, sorted."""
    names = [*PACKAGE_TEMPLATES, *(PROJECT_TEMPLATES if config.layout == "project" else ())]
    folders = template_folders(config)
    used = {name: _first(folders, name).read_bytes() for name in names}
    used |= {f"runtime/{name}": content for name, content in _runtime().items()}
    return dict(sorted(used.items()))


def _first(folders: Iterable[Path], name: str) -> Path:
    """Return the first folder that has the template wins."""
    return next(folder / name for folder in folders if (folder / name).is_file())


def _runtime() -> dict[str, bytes]:
    """Return the runtime of every client, as it is."""
    folder = toolkit_templates() / "runtime"
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.py"))}
