"""What _places.py prints: the lines of the document that ask for what the rules hold.

They stand apart so that a line added to the document moves numbers in one file alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openapi_attrs.render.source import Source, literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from openapi_attrs.errors import Location
    from openapi_attrs.model import Pointer

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


def places_view(asked: Sequence[str], where: Callable[[Iterable[Pointer]], Iterable[Location]]) -> PlacesView:
    """Find the lines of schema pointers, which are URI fragments into the canonical document."""
    files: dict[str, dict[str, list[str]]] = {}
    found = where(fragment.removeprefix("#") for fragment in asked)
    for fragment, place in zip(asked, found, strict=True):
        parts = fragment.replace("%", "%25").replace(" ", "%20").split("/", _HEAD)
        lines = files.setdefault(place.file, {}).setdefault("/".join(parts[:_HEAD]), [])
        lines.append(f"{''.join(parts[_HEAD:])}={place.line}")
    return PlacesView(
        tuple(
            FileView(literal(name), tuple((literal(head), literal(" ".join(lines))) for head, lines in schemas.items()))
            for name, schemas in files.items()
        )
    )
