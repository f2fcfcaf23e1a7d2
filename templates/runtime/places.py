"""Where the document asks for what the rules hold, as the client's `_places` has it."""

from __future__ import annotations

from importlib import import_module

_HEAD = 4  # the parts of a pointer that name a schema among the components, or an operation


def source(schema_pointer: str) -> str:
    """Give the file and line that a schema pointer leads to, as `openapi.yaml:123`; empty where that is unknown."""
    try:
        places: dict[str, dict[str, str]] = import_module(".._places", __package__).PLACES
    except ImportError:  # rules of a bare schema, which is in no file
        return ""
    parts = schema_pointer.replace("%", "%25").replace(" ", "%20").split("/")
    head, rest = "/".join(parts[:_HEAD]), "/".join(parts[_HEAD:])
    for file, schemas in places.items():
        for entry in schemas.get(head, "").split(" "):
            place, _, line = entry.rpartition("=")
            if line and place == rest:
                return f"{file}:{line}"
    return ""
