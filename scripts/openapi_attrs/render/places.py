"""What _places.py prints: the lines of the document that ask for what the rules hold.

They stand apart so that a line added to the document moves numbers in one file alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.render.source import Source, literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from openapi_attrs.errors import Location

_HEAD = 4
"""The parts of a pointer that name a schema among the components, or an operation."""


@frozen
class FileView:
    """A file of the document, and what its lines ask for: pairs of a schema and the lines below it."""

    name: Source
    schemas: tuple[tuple[Source, Source], ...]


@frozen
class PlacesView:
    """Everything _places.py.jinja prints."""

    files: tuple[FileView, ...]


def places_view(asked: Iterable[str], where: Callable[[str], Location]) -> PlacesView:
    """Find the lines of schema pointers, which are URI fragments into the canonical document."""
    files: dict[str, dict[str, list[str]]] = {}
    for fragment in asked:
        place = where(fragment.removeprefix("#"))
        parts = fragment.replace("%", "%25").replace(" ", "%20").split("/")
        lines = files.setdefault(place.file, {}).setdefault("/".join(parts[:_HEAD]), [])
        lines.append(f"{'/'.join(parts[_HEAD:])}={place.line}")
    return PlacesView(
        tuple(
            FileView(literal(name), tuple((literal(head), literal(" ".join(lines))) for head, lines in schemas.items()))
            for name, schemas in files.items()
        )
    )
