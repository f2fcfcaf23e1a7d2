"""The files a document refers to, and what its references lead to.

Only files below the document's folder, or one that the settings name, are read, symbolic links resolved first;
nothing is ever requested.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urljoin

from attrs import Factory, define, field, frozen

from openapi_attrs.errors import Problems, Refusal, did_you_mean
from openapi_attrs.load import Document, load, parse
from openapi_attrs.load.kinds import is_mapping
from openapi_attrs.load.pointers import MISSING, escape, node_at, step
from openapi_attrs.resolve.identifiers import Identifiers

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from openapi_attrs.model import Budgets, Json, Pointer

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")  # a drive letter, too
_HOPS = 64
_SUGGESTIONS = 20  # looking for a similar name is slow: the first problems get one


class UnresolvedError(Exception):
    """A reference that leads nowhere; `lossy` when --lenient may leave its part out."""

    def __init__(self, code: str, message: str, hint: str = "", *, lossy: bool = False) -> None:
        super().__init__(message)
        self.code, self.message, self.hint, self.lossy = code, message, hint, lossy


@frozen
class Target:
    """What a reference leads to, and where it stands."""

    document: Document
    pointer: Pointer
    node: Json


@define
class Library:
    """The documents read so far; problems of their own are noted in `problems` once."""

    main: Document
    problems: Problems
    budgets: Budgets
    identified: bool = False  # whether `$id` and `$anchor` mean something (from 3.1 on)
    remotes: Mapping[str, Path] = field(factory=dict[Any, Any])  # URL -> a copy of what is there
    urls: dict[int, str] = field(init=False, factory=dict[Any, Any])  # where a document is a copy from
    outermost: Path | None = None  # the folder below which files may be read, where the settings name one
    folder: Path = field(
        init=False,
        default=Factory(lambda self: (self.outermost or self.main.sources[0].path.parent).resolve(), takes_self=True),
    )
    opened: dict[Path, Document | None] = field(
        init=False, default=Factory(lambda self: {self.main.sources[0].path.resolve(): self.main}, takes_self=True)
    )
    suggestions: int = 0
    found: dict[tuple[int, str], Target] = field(init=False, factory=dict[Any, Any])  # by document and reference
    identifiers: dict[int, Identifiers] = field(init=False, factory=dict[Any, Any])

    @property
    def external(self) -> list[Document]:
        """The documents beside the main one, in the order they were read."""
        return [document for document in self.opened.values() if document is not None and document is not self.main]

    def find(self, reference: str, document: Document, at: Pointer, hops: int = _HOPS) -> Target:
        """Follow one reference that stands at a pointer of a document; raises UnresolvedError."""
        if hops <= 0:
            raise UnresolvedError("reference-cycle", f"{reference!r} leads nowhere, however often it is followed")
        identified = self._identified(reference, document, at)
        if identified is not None:
            return identified
        key = id(document), reference
        if key not in self.found:
            self.found[key] = self._pointed(reference, document, hops)
        return self.found[key]

    def _pointed(self, reference: str, document: Document, hops: int) -> Target:
        """Follow a reference by file and pointer."""
        file, _, fragment = reference.partition("#")
        into = self._open(file, document) if file else document
        pointer = unquote(fragment)
        if pointer and not pointer.startswith("/"):
            hint = f"did you mean '{file}#/{fragment}'?" if node_at(into.tree, f"/{pointer}") is not MISSING else ""
            raise UnresolvedError("dangling-reference", f"there is no anchor {pointer!r}", hint, lossy=True)
        return self._descend(into, parse(pointer), reference, hops)

    def base(self, document: Document, at: Pointer) -> str:
        """Give the URI that references at a place are relative to, "" where the document names none."""
        known = self._identifiers(document)
        return known.base(at) if known.resources else ""

    def _identified(self, reference: str, document: Document, at: Pointer) -> Target | None:
        """Follow a reference by `$self`, `$id` or `$anchor`, in this document or another that was read."""
        for each in (document, *self.opened.values()):
            if each is None or not self._identifiers(each).resources:
                continue
            found = self._identifiers(each).find(reference, self.base(document, at))
            if found is not None:
                base, rest = found
                if rest and self._means_the_root(reference, document, at, Target(each, base, node_at(each.tree, base))):
                    return None
                return self._descend(each, [*parse(base), *rest], reference, _HOPS)
        return None

    def _means_the_root(self, reference: str, document: Document, at: Pointer, identified: Target) -> bool:
        """Say whether a pointer leads nowhere from the `$id` around it, and somewhere from the top of the document."""
        pointer = unquote(reference[1:])
        if reference[:1] != "#" or node_at(identified.node, pointer) is not MISSING:
            return False
        if node_at(document.tree, pointer) is MISSING:
            return False
        message = f"{reference!r} leads nowhere from the $id around it; it is read from the top of the document"
        self.problems.warn("sloppy-value", message, document.where(at))
        return True

    def _identifiers(self, document: Document) -> Identifiers:
        known = self.identifiers.get(id(document))
        if known is None:
            known = self.identifiers[id(document)] = Identifiers.of(document, enabled=self.identified)
        return known

    def _open(self, file: str, document: Document) -> Document:
        """Read the file that a reference of this document names."""
        url = urljoin(self.urls.get(id(document), ""), file)
        if url.lower().startswith(("http:", "https:", "//")):
            return self._copy(url, document)
        name = unquote(file)
        if _SCHEME.match(file) or name.startswith(("/", "\\")) or "\0" in name:
            raise UnresolvedError("reference-outside", f"{name!r} is no path relative to the document")
        path = (document.sources[0].path.parent / name).resolve()
        if not path.is_relative_to(self.folder):
            whose = "the folder that may be read" if self.outermost else "the document's folder"
            hint = "the setting 'references' names the folder below which files may be read"
            raise UnresolvedError("reference-outside", f"{name!r} lies outside of {whose}", hint)
        return self._opened(path, document, name)

    def _copy(self, url: str, document: Document) -> Document:
        """Read the copy of what is at a URL; what that refers to is relative to the URL (RFC 3986, section 5.1)."""
        path = self.remotes.get(url)
        if path is None:
            hint = "name a copy of it in the setting 'remotes'"
            raise UnresolvedError("remote-reference", f"{url} is not requested", hint, lossy=True)
        opened = self._opened(path.resolve(), document, url)
        self.urls[id(opened)] = url
        return opened

    def _opened(self, path: Path, document: Document, name: str) -> Document:
        if path not in self.opened:
            self.opened[path] = self._read(path, document, name)
        opened = self.opened[path]
        if opened is None:
            raise UnresolvedError("unreadable-reference", f"{name!r} cannot be read")
        return opened

    def _read(self, path: Path, document: Document, name: str) -> Document | None:
        source = document.sources[0]
        if not path.exists():
            hint = self._did_you_mean(
                path.name, [p.name for p in path.parent.iterdir()] if path.parent.is_dir() else []
            )
            raise UnresolvedError("dangling-reference", f"there is no file {name!r}", hint, lossy=True)
        if len(self.opened) >= self.budgets.files:
            raise UnresolvedError("file-budget", f"more than {self.budgets.files:,} files", "raise the budget 'files'")
        found = Problems()
        try:
            return Document.of(load(path, found, root=source.root, budgets=self.budgets))
        except Refusal:
            self.problems.errors.extend(found.errors)
            return None

    def _descend(self, document: Document, keys: list[str], reference: str, hops: int) -> Target:
        """Go down a pointer; references that stand in the way are followed."""
        node, pointer = document.tree, ""
        for key in keys:
            below = step(node, key)
            if below is MISSING and is_mapping(node) and isinstance(node.get("$ref"), str):
                through = self.find(node["$ref"], document, pointer, hops - 1)
                document, pointer, node = through.document, through.pointer, through.node
                below = step(node, key)
            if below is MISSING:
                names = list(node) if is_mapping(node) else []
                hint = self._did_you_mean(key, names)
                raise UnresolvedError("dangling-reference", f"{reference!r} leads nowhere", hint, lossy=True)
            node, pointer = below, f"{pointer}/{escape(key)}"
        return Target(document, pointer, node)

    def _did_you_mean(self, name: str, known: list[str]) -> str:
        if self.suggestions >= _SUGGESTIONS:
            return ""
        self.suggestions += 1
        return did_you_mean(name, known)
