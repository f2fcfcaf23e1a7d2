"""The names that a generated module takes from elsewhere: noted where they are used, so imports follow from use."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from attrs import field, mutable

from openapi_attrs.render.source import Source, identifier

if TYPE_CHECKING:
    from collections.abc import Iterable

BUILTINS = "builtins"
_NUMBER = re.compile(r"([0-9]+)")


@mutable
class Imports:
    """What one module imports. `taken` holds the names that it defines itself, in classes and signatures too.

    A name that is taken is imported with an underscore before it; a taken builtin is read as `builtins.NAME`.
    """

    taken: frozenset[str] = frozenset()
    members: dict[str, set[str]] = field(factory=dict[str, set[str]])  # module -> names imported from it
    modules: set[str] = field(factory=set[str])
    _named: dict[tuple[str, str], Source] = field(factory=dict[Any, Any], init=False)

    def name(self, module: str, name: str) -> Source:
        """Return the local name of a member of a module."""
        known = self._named.get((module, name))
        if known is None:
            known = self._named[module, name] = self._noted(module, name)
        return known

    def _noted(self, module: str, name: str) -> Source:
        if module == BUILTINS:
            return self._builtin(name)
        self.members.setdefault(module, set()).add(name)
        return self.local(name)

    def module(self, name: str) -> Source:
        """Return the local name of a module at the top level."""
        self.modules.add(name)
        return self.local(name)

    def _builtin(self, name: str) -> Source:
        if name not in self.taken:
            return identifier(name)
        return identifier(f"{self.module(BUILTINS)}.{name}")

    def local(self, name: str) -> Source:
        """Return the name that what is imported has in the module; this is no use of it."""
        return identifier(f"_{name}" if name in self.taken else name)

    def statements(self) -> list[list[Source]]:
        """Return the import statements in the order of isort: a list a section."""
        sections: dict[int, list[Source]] = {}
        for module in sorted(self.modules):
            sections.setdefault(_section(module), []).append(self._import(module))
        for module in sorted(self.members, key=_module_order):
            sections.setdefault(_section(module), []).extend(self._import_from(module))
        return [sections[key] for key in sorted(sections)]

    def block(self, indent: int = 0) -> Source:
        """Return the import statements as text, the later lines indented; an empty line divides sections."""
        text = "\n\n".join("\n".join(section) for section in self.statements())
        return Source(text.replace("\n", "\n" + " " * indent))

    def _import(self, module: str) -> Source:
        local = self.local(module)
        return Source(f"import {module}" if local == module else f"import {module} as {local}")

    def _import_from(self, module: str) -> list[Source]:
        """Return one statement for the names that keep theirs, and one for each that does not."""
        names = sorted(self.members[module], key=_member_order)
        plain = [name for name in names if name not in self.taken]
        statements = {name: f"{name} as _{name}" for name in names if name in self.taken}
        if plain:
            statements[plain[0]] = ", ".join(plain)
        return [Source(f"from {module} import {statements[name]}") for name in sorted(statements, key=_member_order)]


def exported(names: Iterable[str]) -> list[str]:
    """Sort the names of `__all__`: as those of an import, but capitals go before small letters."""
    return sorted(names, key=lambda name: (_rank(name), _natural(name)))


def _section(module: str) -> int:
    if module.startswith("."):
        return 3
    return 1 if module.partition(".")[0] in sys.stdlib_module_names else 2


def _module_order(module: str) -> tuple[int, list[str | int]]:
    """Relative imports stand furthest first."""
    dots = len(module) - len(module.lstrip("."))
    return -dots, _natural(module)


@lru_cache(maxsize=10_000)
def _member_order(name: str) -> tuple[int, list[str | int], list[str | int]]:
    return _rank(name), _natural(name.lower()), _natural(name)


def _rank(name: str) -> int:
    """Constants go first, then classes, then the rest."""
    if not name[:1].isupper():
        return 2
    return 0 if name.isupper() and len(name) > 1 else 1


def _natural(name: str) -> list[str | int]:
    """Split a name at its numbers; text and numbers alternate, so that lists of this kind can be compared."""
    return [int(part) if part.isdecimal() else part for part in _NUMBER.split(name)]
