"""Part of a document: the operations that settings name by tag, path or operationId, and nothing of the others."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from openapi_attrs import config as configuration
from openapi_attrs.errors import did_you_mean
from openapi_attrs.load.kinds import is_list

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_attrs.build.reader import Node, Reader
    from openapi_attrs.errors import Location
    from openapi_attrs.model import Config, Pointer

_WHAT = {"tags": "has the tag", "paths": "stands at the path", "operations": "has the operationId"}


@frozen(eq=False, slots=False)
class Part:
    """What the settings name. None of them: everything."""

    reader: Reader
    config: Config
    _known: dict[str, set[str]] = field(factory=lambda: {setting: set[str]() for setting in _WHAT})

    def holds(self, path: str, node: Node) -> bool:
        """Tell whether an operation is wanted; a webhook has no path, so it is given none."""
        if not self._wanted:
            return True
        tags, operation_id = node.get("tags"), node.get("operationId")
        spelled = {
            "tags": [tag for tag in tags if isinstance(tag, str)] if is_list(tags) else [],
            "paths": [path] if path else [],
            "operations": [operation_id] if isinstance(operation_id, str) else [],
        }
        for setting, names in spelled.items():
            self._known[setting].update(names)
        return any(_fits(name, spelled[setting]) for setting, _, name in self._wanted)

    def forget(self, pointers: Iterable[Pointer]) -> None:
        """Drop what was found wrong in operations that are not wanted."""
        places = {(at.file, at.pointer) for at in map(self.reader.document.where, pointers)}
        if not places:
            return
        problems = self.reader.problems
        problems.errors[:] = [each for each in problems.errors if not _lies_in(each.at, places)]
        problems.warnings[:] = [each for each in problems.warnings if not _lies_in(each.at, places)]
        problems.losses[:] = [each for each in problems.losses if not _lies_in(each.at, places)]

    def hold(self) -> None:
        """Note the names that nothing of the document has."""
        for setting, index, name in self._wanted:
            known = self._known[setting]
            if not _fits(name, known):
                hint = did_you_mean(name, sorted(known))
                at = configuration.where(self.config, setting, str(index))
                self.reader.problems.error("unmatched-part", f"no operation {_WHAT[setting]} {name!r}", at, hint)

    @cached_property
    def _wanted(self) -> list[tuple[str, int, str]]:
        named = {"tags": self.config.tags, "paths": self.config.paths, "operations": self.config.operations}
        return [(setting, index, name) for setting, names in named.items() for index, name in enumerate(names)]


def _fits(wanted: str, names: Iterable[str]) -> bool:
    """Tell whether one of the names is the one wanted, in which `*` stands for any text."""
    if "*" not in wanted:
        return wanted in names
    pattern = re.compile(".*".join(map(re.escape, wanted.split("*"))), re.DOTALL)
    return any(pattern.fullmatch(name) for name in names)


def _lies_in(at: Location, places: set[tuple[str, Pointer]]) -> bool:
    """Tell whether a place is one of those, or below one."""
    pointer = at.pointer
    while pointer:
        if (at.file, pointer) in places:
            return True
        pointer = pointer.rpartition("/")[0]
    return False
