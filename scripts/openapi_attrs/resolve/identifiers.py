"""`$id`, `$anchor`, `$dynamicAnchor` (JSON Schema 2020-12, section 8.2) and `$self` (OpenAPI 3.2) of a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import frozen

from openapi_attrs.load import escape, parse, uri
from openapi_attrs.load.kinds import is_list, is_mapping

if TYPE_CHECKING:
    from openapi_attrs.load import Document
    from openapi_attrs.model import Json, Pointer

_ROOT = "https://document.invalid/"  # the base of a document that says none
_KEY = re.compile(r"""\$(?:id|anchor|dynamicAnchor|self)["']?[ \t\r\n]*:""")
_PLAIN = frozenset(("example", "examples", "default", "enum", "const"))


@frozen
class Identifiers:
    """Pointers of a document by URI; `bases` gives the base URI of what lies below a pointer."""

    bases: dict[Pointer, str]
    resources: dict[str, Pointer]
    anchors: dict[tuple[str, str], Pointer]  # (URI of the resource, name)

    @classmethod
    def of(cls, document: Document, *, enabled: bool) -> Identifiers:
        """Find all identifiers; a document whose text names none is not walked."""
        if not enabled or not any(_KEY.search(source.text) for source in document.sources):
            return cls({}, {}, {})
        return _collected(document.tree)

    def base(self, at: Pointer) -> str:
        """Give the URI of the resource that a place belongs to."""
        while at not in self.bases:
            at = at[: at.rindex("/")]
        return self.bases[at]

    def find(self, reference: str, base: str) -> tuple[Pointer, list[str]] | None:
        """Give the pointer of the resource or anchor named, and the keys below it; None if there is no such name."""
        resource, name = uri.split(reference)
        absolute = uri.join(base, resource)
        if name and not name.startswith("/"):
            found = self.anchors.get((absolute, name))
            return None if found is None else (found, [])
        found = self.resources.get(absolute)
        return None if found is None else (found, parse(name))


def _collected(tree: Json) -> Identifiers:
    """Walk the whole tree for schemas that name themselves."""
    own = tree.get("$self") if is_mapping(tree) else None
    root = uri.join(_ROOT, own) if isinstance(own, str) else _ROOT
    bases, resources, anchors = {"": root}, {root: ""}, dict[tuple[str, str], str]()
    left: list[tuple[Any, Pointer, str]] = [(tree, "", root)]
    while left:
        node, pointer, base = left.pop()
        if is_list(node):
            items: list[Json] = node
            left.extend((item, f"{pointer}/{index}", base) for index, item in enumerate(items))
        elif is_mapping(node):
            mapping = node
            if isinstance(mapping.get("$id"), str):
                base = uri.join(base, mapping["$id"])
                bases[pointer] = base
                resources.setdefault(base, pointer)
            for word in ("$anchor", "$dynamicAnchor"):
                if isinstance(mapping.get(word), str):
                    anchors.setdefault((base, mapping[word]), pointer)
            left.extend(
                (value, f"{pointer}/{escape(key)}", base) for key, value in mapping.items() if key not in _PLAIN
            )
    return Identifiers(bases, resources, anchors)
