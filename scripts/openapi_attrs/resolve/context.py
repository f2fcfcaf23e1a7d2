"""What the parts of resolve share while they work on one document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import define, evolve, field, frozen

from openapi_attrs.load import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openapi_attrs.errors import Problems
    from openapi_attrs.load import Document
    from openapi_attrs.model import Budgets, Json, Pointer
    from openapi_attrs.resolve.bundle import Bundle
    from openapi_attrs.resolve.grammar import Field, Kind
    from openapi_attrs.resolve.library import Library, UnresolvedError
    from openapi_attrs.resolve.versions import Version

DROP: Final[Any] = object()
"""What a value becomes that is to be left out."""


@frozen
class Inlined:
    """A canonical part, and what of it came from where: (pointer below it, document, pointer there)."""

    node: Any
    moves: tuple[tuple[Pointer, Document, Pointer], ...]


Finish: TypeAlias = "Callable[[dict[str, Json], dict[str, Json], Pointer, Frame], Any]"
"""Takes an object gone through, the same as written, its pointer and frame; gives the canonical object or DROP."""


@define
class Run:
    """One run over a document: what is known, what was found."""

    main: Document
    version: Version
    problems: Problems
    budgets: Budgets
    library: Library
    bundle: Bundle
    finish: Mapping[Kind, Finish]
    security_schemes: frozenset[str]
    origins: list[tuple[Pointer, Document, Pointer]] = field(factory=list[Any])
    """Canonical pointers, and the places in documents that they come from."""
    referred: dict[Pointer, tuple[Document, Pointer]] = field(factory=dict[Any, Any])
    """Canonical pointers of schemas that are referred to, and where they come from."""
    places: dict[tuple[int, str, str], Pointer | UnresolvedError] = field(factory=dict[Any, Any])
    """Canonical pointers by document, base URI and reference."""
    taking_null: dict[tuple[int, Pointer, bool], bool] = field(factory=dict[Any, Any])
    """Whether a schema that is referred to takes null, by intent or by the letter."""
    inlined: dict[tuple[int, Pointer, Field], Inlined] = field(factory=dict[Any, Any])
    open: set[tuple[int, Pointer, Field]] = field(factory=set[Any])
    """References being inlined at the moment."""
    repeated: int = 0
    """How many parts references have put in their place."""
    depth: int = 0
    """How many objects the one gone through at the moment is inside of."""
    ignored: set[str] = field(factory=set[str])
    """Keywords without meaning that were told."""


@frozen
class Frame:
    """Where a part comes from and where it goes: pointers below `there` of the document become pointers below `here`.

    `shared` when the part stands in several places, so that its schemas are better referred to than repeated.
    `lowered` while the schemas read are no JSON Schema 2020-12 yet.
    """

    run: Run
    document: Document
    there: Pointer
    here: Pointer
    lowered: bool
    shared: bool = False

    def canonical(self, pointer: Pointer) -> Pointer:
        """Give the place in the canonical form of a place in the document."""
        return self.here + pointer[len(self.there) :]

    def moved(self, there: Pointer, here: Pointer) -> Frame:
        """Give the frame of a part that goes elsewhere than its surroundings; remembers where it comes from."""
        self.run.origins.append((here, self.document, there))
        return evolve(self, there=there, here=here)

    def error(self, code: str, message: str, pointer: Pointer, hint: str = "") -> None:
        """Note what is wrong at a place of the document."""
        self.run.problems.error(code, message, self.document.where(pointer), hint)

    def warn(self, code: str, message: str, pointer: Pointer, hint: str = "") -> None:
        """Note what is sloppy there."""
        self.run.problems.warn(code, message, self.document.where(pointer), hint)

    def unresolved(self, error: UnresolvedError, pointer: Pointer, became: str) -> None:
        """Note a reference that leads nowhere: an error, or a loss where --lenient allows it."""
        at, problems = self.document.where(pointer), self.run.problems
        if error.lossy:
            problems.lose(error.code, error.message, at, became, error.hint)
        else:
            problems.error(error.code, error.message, at, error.hint)


def kind_of(value: Json) -> str:
    """Name the JSON type of a value, for messages."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case _:
            return "a mapping"


def shown(pointer: Pointer) -> str:
    """Name a part for messages: its key, and that of the list around it."""
    keys = parse(pointer)
    return f"{keys[-2]}[{keys[-1]}]" if len(keys) > 1 and keys[-1].isdigit() else keys[-1] if keys else "this"
