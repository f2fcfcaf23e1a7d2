"""The list of known differences: each with the sentence of the OpenAPI specification that decides it."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from oracle.compare import Difference

LIST = Path(__file__).parent.parent / "differences.yaml"


@frozen
class Known:
    """An entry: patterns of documents, operations and differences, and the sentence with its place."""

    differs: str
    says: str
    at: str
    documents: str = "*"
    operations: str = "*"

    def covers(self, document: str, difference: Difference) -> bool:
        """Tell whether the entry stands for a difference."""
        return (
            fnmatchcase(document, self.documents)
            and fnmatchcase(difference.operation, self.operations)
            and fnmatchcase(difference.differs, self.differs)
        )


def read(file: Path = LIST) -> tuple[Known, ...]:
    """Read the list."""
    entries: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return tuple(Known(**entry) for entry in entries)


def unexplained(found: Mapping[str, Iterable[Difference]], known: Iterable[Known]) -> list[str]:
    """Give the differences that no entry stands for."""
    known = tuple(known)
    return [
        f"{document}: {each.operation}: {each.differs}"
        for document, differences in found.items()
        for each in differences
        if not any(entry.covers(document, each) for entry in known)
    ]


def unneeded(found: Mapping[str, Iterable[Difference]], known: Iterable[Known]) -> list[str]:
    """Give the entries that stand for no difference any more."""
    pairs = [(document, each) for document, differences in found.items() for each in differences]
    return [str(entry) for entry in known if not any(entry.covers(*pair) for pair in pairs)]
