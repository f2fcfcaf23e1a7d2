"""The rules of a client that was made in memory: the same source that the client holds, imported without a disk."""

from __future__ import annotations

import importlib
import itertools
import sys
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.util import spec_from_loader
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

    from openapi_attrs.model import File, Json

_NUMBERS = itertools.count(1)


class Violation(Protocol):
    """What a generated rule tells of one violation."""

    message: str

    def to_dict(self) -> dict[str, str | None]:
        """Give all of it as JSON."""
        ...


class Refused(Protocol):
    """The ValidationError of a client."""

    def problem(self) -> dict[str, Any]:
        """Give it as application/problem+json."""
        ...


class Rule(Protocol):
    """A compiled rule, as generated code offers it."""

    check: Callable[[Json], bool]
    explain: Callable[[Json], Sequence[Violation]]
    validate: Callable[[Json], None]


def import_rules(files: Iterable[File], root: str) -> ModuleType:
    """Import module `rules` of the package whose files lie under `root` (with its slash; "" when it is all there is).

    Its name is a new one each time: an installed package of the client's name, or an older state of it, stays apart.
    """
    package = f"openapi_attrs_served_{next(_NUMBERS)}"
    sources = {
        f"{package}/{file.path.removeprefix(root)}": file.content.decode()
        for file in files
        if file.path.startswith(root) and file.path.endswith(".py")
    }
    sys.meta_path.append(_Memory(sources))
    return importlib.import_module(f"{package}.rules")


class _Memory(MetaPathFinder, InspectLoader):
    def __init__(self, sources: dict[str, str]) -> None:
        self._sources = sources

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> ModuleSpec | None:
        del path, target
        return spec_from_loader(fullname, self) if self._path(fullname) in self._sources else None

    def is_package(self, fullname: str) -> bool:
        return self._path(fullname).endswith("/__init__.py")

    def get_source(self, fullname: str) -> str:
        return self._sources[self._path(fullname)]

    def _path(self, fullname: str) -> str:
        path = fullname.replace(".", "/")
        package = f"{path}/__init__.py"
        return package if package in self._sources else f"{path}.py"
