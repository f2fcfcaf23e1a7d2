"""Files as trees, and the place of a pointer into them."""

from __future__ import annotations

import codecs
import stat
from typing import TYPE_CHECKING

from attrs import field, frozen

from openapi_attrs.config import shown
from openapi_attrs.errors import Location, Refusal
from openapi_attrs.load import json_text
from openapi_attrs.load.flaws import Flaw, UnreadableError, place
from openapi_attrs.load.garbage import no_garbage_collection
from openapi_attrs.lock import sha256
from openapi_attrs.model import Budgets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from openapi_attrs.errors import Problems
    from openapi_attrs.load.read import Places, Read
    from openapi_attrs.model import Json, Pointer


@frozen(eq=False)
class Source:
    """A file that was read: `file` is how messages show it, `tree` must not be changed."""

    file: str
    path: Path
    root: Path = field(repr=False)
    tree: Json = field(repr=False)
    text: str = field(repr=False)
    sha256: str = field(repr=False)  # of the bytes read, which may be others by the time somebody asks
    budgets: Budgets = field(repr=False)
    places: Places = field(repr=False)

    def locate(self, pointer: Pointer) -> Location:
        """Find what a pointer names: the key that leads to it, or the nearest part around it that there is."""
        line, column, found = self.places.locate(pointer)
        return Location(self.file, line, column, found)


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
            source.places.look_for(asked)
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
            read = _read(text, path, budgets)
    except UnreadableError as error:
        raise _refusal(file, (error.flaw,), problems) from None
    if read.flaws:
        raise _refusal(file, read.flaws, problems)
    return Source(file, path, root, read.tree, text, sha256(raw), budgets, read.places)


def _refusal(file: str, flaws: Iterable[Flaw], problems: Problems) -> Refusal:
    for flaw in flaws:
        problems.error(flaw.code, flaw.message, Location(file, flaw.line, flaw.column, flaw.pointer), flaw.hint)
    return problems.refusal()


def _read(text: str, path: Path, budgets: Budgets) -> Read:
    if path.suffix == ".json":
        return json_text.read(text, budgets)
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return json_text.read(text, budgets)
        except UnreadableError as error:
            if error.flaw.code != "not-json":
                raise
    from openapi_attrs.load import yaml_text  # noqa: PLC0415 - takes long to load, and JSON needs none of it

    return yaml_text.read(text, budgets)


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
