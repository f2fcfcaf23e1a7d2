"""All contact with openapi-python-client: what it reads of a document, the request it builds, the value it decodes.

Its use from Python is no stable interface (its changelog says so), which is why pyproject.toml pins it exactly.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import re
import ssl
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import openapi_python_client as generator
from attrs import fields_dict, frozen
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from openapi_python_client.strings import PythonIdentifier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    import httpx
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import Property

    from openapi_attrs.model import Json

VERSION = generator.__version__
BASE_URL = "http://oracle.example/base"
_TRUST = ssl.create_default_context()  # made once: each takes longer than a request


class Unreadable(Exception):
    """The document, or a part that it cannot do without, is none that openapi-python-client reads."""


def specification(version: str) -> str:
    """Give the text of a version of the specification that it brings with it, without links, weight and line breaks."""
    text = (Path(generator.__file__).parent / "schema" / f"{version}.md").read_text(encoding="utf-8")
    return " ".join(re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text).replace("**", "").split())


@frozen(eq=False)
class Operation:
    """An operation that it generated. `keywords` is by place and name of a parameter, `bodies` by media type."""

    method: str
    path: str
    keywords: Mapping[tuple[str, str], Property]
    bodies: Mapping[str, Property]
    package: ModuleType
    module: str

    def request(
        self, parameters: Mapping[tuple[str, str], Json], media_type: str = "", body: Json = None
    ) -> httpx.Request:
        """Build the request for JSON values; what it cannot be given raises whatever it raises."""
        client = self.package.Client(base_url=BASE_URL, verify_ssl=_TRUST)
        given = {
            str(self.keywords[key].python_name): self._value(self.keywords[key], v) for key, v in parameters.items()
        }
        if media_type:
            given["body"] = self._value(self.bodies[media_type], body)
        described = self._module()._get_kwargs(**given)  # noqa: SLF001
        request: httpx.Request = client.get_httpx_client().build_request(**described)
        return request

    def decode(self, response: httpx.Response) -> Json:
        """Decode a response, and give the JSON that the result stands for."""
        client = self.package.Client(base_url=BASE_URL)
        return self._json(self._module()._parse_response(client=client, response=response))  # noqa: SLF001

    def _module(self) -> Any:  # noqa: ANN401
        return importlib.import_module(f"{self.package.__name__}.{self.module}")

    def _models(self) -> Any:  # noqa: ANN401
        return importlib.import_module(f"{self.package.__name__}.models")

    def _types(self) -> Any:  # noqa: ANN401
        return importlib.import_module(f"{self.package.__name__}.types")

    def _value(self, part: Property, value: Json) -> Any:  # noqa: ANN401, PLR0911 - a return a kind
        """Make the Python value that its functions take out of a JSON value, and a file out of bytes."""
        match part:
            case ModelProperty():
                return self._with_names(getattr(self._models(), part.class_info.name).from_dict(value))
            case EnumProperty():
                return getattr(self._models(), part.class_info.name)(value)
            case ListProperty():
                return [self._value(cast("Property", part.inner_property), item) for item in value]
            case UnionProperty():
                return self._of_union(part, value)
            case DateTimeProperty():
                return datetime.fromisoformat(value)
            case DateProperty():
                return date.fromisoformat(value)
            case UuidProperty():
                return UUID(value)
            case FileProperty():
                return self._types().File(io.BytesIO(value), "file", "application/octet-stream")
            case _:
                return value

    def _with_names(self, model: Any) -> Any:  # noqa: ANN401
        """Name the files of a form, as a caller would."""
        for name in fields_dict(type(model)):
            value = getattr(model, name)
            if isinstance(value, self._types().File):
                setattr(model, name, self._types().File(value.payload, "file", "application/octet-stream"))
        return model

    def _of_union(self, part: UnionProperty, value: Json) -> Any:  # noqa: ANN401
        for branch in part.inner_properties:
            with contextlib.suppress(AttributeError, KeyError, TypeError, ValueError):
                return self._value(cast("Property", branch), value)
        return value

    def _json(self, value: Any) -> Json:  # noqa: ANN401
        if isinstance(value, list):
            return [self._json(item) for item in value]
        if isinstance(value, self._types().File):
            return value.payload.read()
        if hasattr(value, "to_dict"):
            return value.to_dict()
        if hasattr(value, "isoformat"):
            return value.isoformat()
        return (
            getattr(value, "value", value)
            if type(value).__module__.startswith(self.package.__name__)
            else _plain(value)
        )


def _plain(value: Any) -> Json:  # noqa: ANN401
    return value if isinstance(value, (bool, int, float, str, bytes, dict)) or value is None else str(value)


@frozen(eq=False)
class Client:
    """What it read of a document, not yet printed."""

    data: GeneratorData
    config: Config

    @property
    def operations(self) -> int:
        """How many operations it will generate."""
        return sum(len(each.endpoints) for each in self.data.endpoint_collections_by_tag.values())

    def build(self) -> tuple[Operation, ...]:
        """Write the package, import it and give its operations; raises Unreadable."""
        folder = cast("Path", self.config.output_path)
        with contextlib.redirect_stdout(io.StringIO()), _recursion(10_000):
            try:
                generator.Project(openapi=self.data, config=self.config).build()
            except Exception as error:  # whatever it is, it is what its users see
                raise Unreadable(f"{type(error).__name__}: {error}") from error
        sys.path.insert(0, os.fspath(folder.parent))
        try:
            package = importlib.import_module(folder.name)
        finally:
            sys.path.remove(os.fspath(folder.parent))
        return tuple(_operations(self.data, package))


def read(tree: Json, folder: Path) -> Client:
    """Let it read a document; the package will be the folder. Raises Unreadable.

    It gets a tree of ours, not a file: its YAML reader takes longer than all the rest, and integers as keys stop it.
    """
    settings = ConfigFile(post_hooks=[])
    try:
        client = _read(tree, folder, settings)
    except Unreadable:  # as it is with two values of an enum that make one name: as literals they have none
        settings.literal_enums = True
        client = _read(tree, folder, settings)
    settings.class_overrides = _modules_apart(client.data)
    return _read(tree, folder, settings) if settings.class_overrides else client


def _read(tree: Json, folder: Path, settings: ConfigFile) -> Client:
    config = Config.from_sources(settings, MetaType.NONE, folder, "utf-8", overwrite=False, output_path=folder)
    try:
        with _recursion(10_000):
            data = GeneratorData.from_dict(tree, config=config)
    except Exception as error:
        raise Unreadable(f"{type(error).__name__}: {error}") from error
    if isinstance(data, GeneratorError):
        raise Unreadable(data.header)
    return Client(data, config)


def _modules_apart(data: GeneratorData) -> dict[str, ClassOverride]:
    """Give a module of its own to each class that would be written over another: no such package can be imported."""
    names: dict[str, list[str]] = {}
    for each in (*data.models, *data.enums):
        names.setdefault(each.class_info.module_name, []).append(each.class_info.name)
    return {
        name: ClassOverride(module_name=f"{module}_{number}")
        for module, classes in names.items()
        for number, name in enumerate(dict.fromkeys(classes))
        if number
    }


@contextlib.contextmanager
def _recursion(limit: int) -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, before))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def _operations(data: GeneratorData, package: ModuleType) -> Iterator[Operation]:
    for tag, collection in data.endpoint_collections_by_tag.items():
        for endpoint in collection.endpoints:
            yield Operation(
                method=endpoint.method.upper(),
                path=_path(endpoint),
                keywords=dict(_keywords(endpoint)),
                bodies={body.content_type.get_untrusted_value(): body.prop for body in endpoint.bodies},
                package=package,
                module=f"api.{tag}.{PythonIdentifier(endpoint.name, 'field_')}",
            )


def _path(endpoint: Endpoint) -> str:
    """Give the path as the document writes it: its placeholders have been renamed to keywords."""
    path = endpoint.path.get_untrusted_value()
    for part in endpoint.path_parameters:
        path = path.replace(f"{{{part.python_name}}}", f"{{{part.name.get_untrusted_value()}}}")
    return path


def _keywords(endpoint: Endpoint) -> Iterator[tuple[tuple[str, str], Property]]:
    places = {
        "path": endpoint.path_parameters,
        "query": endpoint.query_parameters,
        "header": endpoint.header_parameters,
        "cookie": endpoint.cookie_parameters,
    }
    for place, properties in places.items():
        for each in properties:
            yield (place, each.name.get_untrusted_value()), each
