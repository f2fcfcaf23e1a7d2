"""Files as trees, and the place of a pointer into them."""

from __future__ import annotations

import codecs
import stat
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from openapi_attrs.config import shown
from openapi_attrs.errors import Location
from openapi_attrs.load import json_text, yaml_text
from openapi_attrs.load.flaws import Flaw, UnreadableError, place
from openapi_attrs.load.garbage import no_garbage_collection
from openapi_attrs.lock import sha256
from openapi_attrs.model import Budgets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from openapi_attrs.errors import Problems
    from openapi_attrs.model import Json, Pointer


@frozen(eq=False)
class Source:
    """A file that was read: `file` is how messages show it, `tree` must not be changed."""

    file: str
    path: Path
    root: Path = field(repr=False)
    tree: Json = field(repr=False)
    text: str = field(repr=False)
    is_json: bool = field(repr=False)
    sha256: str = field(repr=False)  # of the bytes read, which may be others by the time somebody asks
    budgets: Budgets = field(repr=False)
    _read: yaml_text.Read = field(repr=False)
    _places: list[json_text.Places | yaml_text.Places] = field(factory=list[Any], init=False, repr=False)

    def locate(self, pointer: Pointer) -> Location:
        """Find what a pointer names: the key that leads to it, or the nearest part around it that there is."""
        line, column, found = self._made_places().locate(pointer)
        return Location(self.file, line, column, found)

    def look_for(self, pointers: Iterable[Pointer]) -> None:
        """Find what many pointers name, all at once, so that to locate them takes no time."""
        self._made_places().look_for(pointers)

    def _made_places(self) -> json_text.Places | yaml_text.Places:
        if not self._places:
            made = json_text.Places(self.text) if self.is_json else yaml_text.Places(self._read)
            self._places.append(made)
        return self._places[0]


@frozen(eq=False)
class Document:
    """A tree, and where its parts come from.

    `origins` maps pointers into `tree` to the file and pointer they come from; what lies below a pointer comes from
    below its origin. `sources` are all files read, the document first.
    """

    tree: Json = field(repr=False)
    origins: Mapping[Pointer, tuple[Source, Pointer]] = field(repr=False)
    sources: tuple[Source, ...]

    @classmethod
    def of(cls, source: Source) -> Document:
        """Make a document of one file as it is."""
        return cls(source.tree, {"": (source, "")}, (source,))

    def origin(self, pointer: Pointer) -> tuple[Source, Pointer]:
        """Give the file that a part comes from and the pointer there."""
        prefix = pointer
        while prefix and prefix not in self.origins:
            prefix = prefix[: prefix.rindex("/")]
        source, there = self.origins[prefix]
        return source, there + pointer[len(prefix) :]

    def where(self, pointer: Pointer) -> Location:
        """Give the place that a part comes from."""
        source, there = self.origin(pointer)
        return source.locate(there)

    def where_all(self, pointers: Iterable[Pointer]) -> list[Location]:
        """Give the places that parts come from, each file read through once."""
        origins = [self.origin(pointer) for pointer in pointers]
        theirs: dict[Source, list[Pointer]] = {}
        for source, there in origins:
            theirs.setdefault(source, []).append(there)
        for source, asked in theirs.items():
            source.look_for(asked)
        return [source.locate(there) for source, there in origins]


def load(path: Path, problems: Problems, *, root: Path, budgets: Budgets | None = None) -> Source:
    """Read a YAML or JSON file; `root` is the folder that messages tell its place from.

    JSON is a file named so or one that starts with a bracket and is JSON. Raises Refusal with all that is wrong.
    """
    budgets = budgets or Budgets()
    file = shown(path, root)
    try:
        with no_garbage_collection():
            raw = _bytes(path, budgets)
            text = _text(raw)
            is_json, read = _tree(text, path, budgets)
    except UnreadableError as error:
        is_json, read, text, raw = False, yaml_text.Read(None, (error.flaw,)), "", b""
    for flaw in read.flaws:
        problems.error(flaw.code, flaw.message, Location(file, flaw.line, flaw.column, flaw.pointer), flaw.hint)
    if read.flaws:
        problems.raise_errors()
    return Source(file, path, root, read.tree, text, is_json, sha256(raw), budgets, read)


def _tree(text: str, path: Path, budgets: Budgets) -> tuple[bool, yaml_text.Read]:
    """Give whether the text is JSON, and what it gives; places in JSON are found when one is asked for."""
    if path.suffix == ".json":
        return True, yaml_text.Read(*json_text.read(text, budgets))
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return True, yaml_text.Read(*json_text.read(text, budgets))
        except UnreadableError as error:
            if error.flaw.code != "not-json":
                raise
    return False, yaml_text.read(text, budgets)


def _bytes(path: Path, budgets: Budgets) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError(Flaw("file-unreadable", "this is no file"))
        with path.open("rb") as file:
            raw = file.read(budgets.size + 1)
    except FileNotFoundError:
        raise UnreadableError(Flaw("file-missing", "there is no such file")) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise UnreadableError(Flaw("file-unreadable", (reason or "it cannot be read").lower())) from None
    if len(raw) > budgets.size:
        hint = "raise the budget 'size' if this is meant"
        raise UnreadableError(Flaw("byte-budget", f"more than {budgets.size:,} bytes", hint=hint))
    return raw


def _text(raw: bytes) -> str:
    """Decode UTF-8, with or without a byte order mark, or UTF-16 with one."""
    encoding = "utf-16" if raw[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE} else "utf-8-sig"
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode(encoding, "replace")
        flaw = Flaw(
            "encoding", f"these bytes are not {encoding.removesuffix('-sig').upper()}", *place(before, len(before))
        )
        raise UnreadableError(flaw) from None
