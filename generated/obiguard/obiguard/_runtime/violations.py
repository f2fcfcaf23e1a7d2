"""What is wrong with a JSON value: the requirement that is not met, and where the value and the requirement stand."""

# The parts of a JSON value are whatever came.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false
from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from .shown import SECRET, joined, names_shown, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    Explain = Callable[[Any, str, "Found"], None]

__all__ = ["Found", "Place", "Requirement", "Told", "Type", "Violation", "Whole", "explain_told", "token"]

_SHOWN_TAGS = 20
_COUNTING = frozenset({"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"})
_PLAIN = frozenset({"type", "const", "enum"})
_ABOUT_ABSENCE = frozenset({"required", "dependentRequired"})


class Requirement(NamedTuple):
    """What one keyword of the document asks: `must` completes "the value ...", `rule_id` is a named rule's.

    `more` is said after what was found.
    """

    keyword: str
    must: str
    rule_id: str | None = None
    more: str = ""


class Type:
    """A type that the document asks: in words, and as the types of Python whose values have it (None is null's).

    Of floats, int means those without a fractional part, and float all but NaN and the infinities. `keyword` is what
    says so, where `type` alone does not.
    """

    __slots__ = ("plain", "requirement", "types")

    def __init__(self, must: str, *types: type | None, keyword: str = "type") -> None:
        self.requirement = Requirement(keyword, must)
        self.types = frozenset(type(None) if each is None else each for each in types)
        self.plain = self.types - {float}

    def admits(self, value: Any) -> bool:
        """Whether a value is of this type."""
        if type(value) is not float:
            return type(value) in self.plain
        return (int in self.types and value.is_integer()) or (float in self.types and isfinite(value))


class Told(NamedTuple):
    """In which words a rule or a condition tells what others ask: `before` and `after` their own."""

    before: str
    after: str
    rule_id: str | None = None


class Place:
    """Where a value stands (RFC 6901), and the schema that asks something of it: a URI fragment.

    What is wrong with it, or with a property or an item of it (the `step` to that), is put down in `found`, or by its
    step in `named`. `schema` is given where another schema asks than the step leads to: from `#` on, or from the schema
    of the place on.
    """

    __slots__ = ("found", "named", "pointer", "schema")
    found: Found
    named: dict[str | int | None, list[Violation]] | None
    pointer: str
    schema: str

    def below(self, *steps: str | int) -> Place:
        """Give the place of a part of the value."""
        pointer, schema = self.pointer, self.schema
        for step in steps:
            pointer, schema = pointer + _token(step), schema + _asking(step)
        return self.found.at(pointer, schema)

    def report(
        self, value: Any, requirement: Requirement, step: str | int | None = None, schema: str | None = None
    ) -> None:
        """Put down that a value does not meet a requirement.

        What a violation holds is stored from here: an `__init__` would double what putting one down costs.
        """
        violation = Violation()
        violation.place = self
        violation.asked_of = value
        violation.requirement = requirement
        violation.step = step
        violation.by = schema
        named = self.named
        if named is None:
            self.found.append(violation)
        elif step in named:
            named[step].append(violation)
        else:
            named[step] = [violation]

    def violation(
        self, value: Any, requirement: Requirement, step: str | int | None = None, schema: str | None = None
    ) -> Violation:
        """Give what `report` puts down, and put down nothing."""
        aside = Found().at(self.pointer, self.schema)
        aside.report(value, requirement, step, schema)
        return aside.found[0]

    def require(self, value: Any, *names: str, hidden: bool = False) -> None:
        """Put down each property that an object lacks; `hidden` says that it may hold secrets."""
        for name in names:
            if name not in value:
                self.report(SECRET if hidden else value, Requirement("required", f"must have `{name}`"))

    def expect(self, value: Any, asked: Type, *names: str) -> None:
        """Put down each of these properties of an object that is there and of another type."""
        plain = asked.plain
        for name in names:
            if name in value and type(value[name]) not in plain and not asked.admits(value[name]):
                self.report(value[name], asked.requirement, name)

    def expect_each(self, value: Any, asked: Type, *names: str) -> None:
        """Put down each item of another type of these properties that are arrays."""
        for name in names:
            items = value.get(name)
            if type(items) is list:
                place = self.below(name)
                for index, item in enumerate(items):
                    if type(item) not in asked.plain and not asked.admits(item):
                        place.report(item, asked.requirement, index)

    def expect_among(self, value: Any, asked: Requirement, texts: Collection[str], *names: str) -> None:
        """Put down each of these properties that is a text, and none of those that are allowed."""
        for name in names:
            item = value.get(name)
            if type(item) is str and item not in texts:
                self.report(item, asked, name)

    def explain(self, value: Any, explain: Explain, *names: str) -> None:
        """Have a function explain each of these properties that is there."""
        for name in names:
            if name in value:
                explain(value[name], self.pointer + _token(name), self.found)

    def explain_each(self, value: Any, explain: Explain, *names: str) -> None:
        """Have a function explain each item of these properties that are arrays."""
        for name in names:
            items = value.get(name)
            if type(items) is list:
                pointer = self.pointer + _token(name)
                for index, item in enumerate(items):
                    explain(item, f"{pointer}/{index}", self.found)

    def report_choice(
        self,
        value: Any,
        requirement: Requirement,
        branches: Sequence[tuple[str, Explain, *tuple[str, ...]]],
        step: str | int | None = None,
        schema: str | None = None,
        *,
        by: str = "",
        hidden: bool = False,
        told: Told | None = None,
    ) -> None:
        """Put down that a choice failed: the branch that comes closest and all that it misses, or those that all match.

        A branch is a label, the function that explains it, and the values of property `by` that name it: where one is
        named, nothing else is told.
        """
        failed = self.violation(SECRET if hidden else value, requirement, step, schema)
        beside = self.found.beside()
        known = beside.choices()
        key = (failed.pointer, id(value), failed.schema_pointer)
        if key not in known:
            known[key] = _choice(failed, value, beside, branches, by=by, hidden=hidden)
        self.found += known[key] if told is None else _retold(known[key], told)


def _token(step: str | int) -> str:
    """Give a step as a part of a JSON pointer."""
    return f"/{token(step) if type(step) is str else step}"


def _asking(step: str | int) -> str:
    """Give what leads to the schema of a property or an item."""
    return f"/properties/{step}" if type(step) is str else "/items"


class Violation:
    """One requirement that one value does not meet; `pointer` leads to the value (RFC 6901).

    `value` and `message` are shortened texts, made when they are asked for, as the pointers are.
    """

    __slots__ = ("asked_of", "by", "place", "requirement", "step")
    place: Place
    asked_of: Any
    requirement: Requirement
    step: str | int | None
    by: str | None

    @property
    def pointer(self) -> str:
        """Where the value stands."""
        return self.place.pointer if self.step is None else self.place.pointer + _token(self.step)

    @property
    def keyword(self) -> str:
        """The keyword of JSON Schema that is not met."""
        return self.requirement.keyword

    @property
    def message(self) -> str:
        """What is allowed and what was found."""
        keyword, must, _, more = self.requirement
        if keyword in _ABOUT_ABSENCE:
            return f"{must}{names_shown(self.asked_of)}{more}"
        counted = keyword in _COUNTING and isinstance(self.asked_of, (str, list, dict))
        return f"{must}, found {len(self.asked_of) if counted else shown(self.asked_of)}{more}"

    @property
    def value(self) -> str:
        """The value as JSON, shortened."""
        return shown(self.asked_of)

    @property
    def schema(self) -> str:
        """The schema that asks for it: a URI fragment, empty for what no schema asks."""
        if self.by is None:
            return self.place.schema if self.step is None else self.place.schema + _asking(self.step)
        return self.by if "#" in self.by else self.place.schema + self.by

    @property
    def schema_pointer(self) -> str:
        """Where the document asks for it: a URI fragment, empty for what no schema asks."""
        schema = self.schema
        return f"{schema}/{self.keyword}" if schema and self.keyword != "false" else schema

    @property
    def rule_id(self) -> str | None:
        """The id of the named rule that asks for it, if one does."""
        return self.requirement.rule_id

    @property
    def source(self) -> str:
        """The line of the document that asks for it, as `openapi.yaml:123`; empty where that is unknown."""
        from .places import source

        return source(self.schema_pointer)

    def to_dict(self) -> dict[str, str | None]:
        """Give all of it as JSON, the pointer as a URI fragment (RFC 9457, section 3)."""
        return {
            "pointer": "#" + quote(self.pointer, safe="/~!$&'()*+,;=:@?-._", errors="replace"),
            "keyword": self.keyword,
            "detail": self.message,
            "value": self.value,
            "schema_pointer": self.schema_pointer,
            "source": self.source,
            "rule_id": self.rule_id,
        }

    def in_words(self, told: Told) -> Violation:
        """Give the same, told in the words of what asks for it."""
        asked = self.requirement
        must, rule_id = f"{told.before}{asked.must}{told.after}", asked.rule_id or told.rule_id
        return self.of(asked._replace(must=must, rule_id=rule_id))

    def of(self, requirement: Requirement) -> Violation:
        """Give the same of another requirement."""
        return self.place.violation(self.asked_of, requirement, self.step, self.by)

    def __eq__(self, other: object) -> bool:
        """Equal violations say the same of the same place."""
        if not isinstance(other, Violation):
            return NotImplemented
        return self.__reduce__() == other.__reduce__()

    def __hash__(self) -> int:
        return hash((self.pointer, self.schema_pointer, self.requirement))

    def __repr__(self) -> str:
        return f"Violation({self.pointer!r}, {self.keyword!r}, {self.message!r})"

    def __reduce__(self) -> tuple[Callable[..., Violation], tuple[str, str, str, str, Requirement]]:
        """Only the shortened text of the value travels."""
        return _restored, (self.pointer, self.schema_pointer, self.message, self.value, self.requirement)


class _Restored(Violation):
    """A violation that came out of a pickle."""

    __slots__ = ("told",)
    told: str

    @property
    def schema_pointer(self) -> str:
        return self.place.schema

    @property
    def message(self) -> str:
        return self.told

    @property
    def value(self) -> str:
        return str(self.asked_of)


def _restored(pointer: str, schema_pointer: str, message: str, value: str, requirement: Requirement) -> _Restored:
    restored = _Restored()
    restored.place, restored.step, restored.by = Found().at(pointer, schema_pointer), None, None
    restored.asked_of, restored.requirement = value, requirement
    restored.told = message
    return restored


class Found(list[Violation]):
    """Violations found on the way; `known` is what was told of the choices that several ways lead to."""

    __slots__ = ("known",)
    known: dict[tuple[str, int, str], list[Violation]]
    named: dict[str | int | None, list[Violation]] | None = None

    def at(self, pointer: str, schema: str) -> Place:
        """Give the place of a value, and the schema that asks the most of it."""
        place = Place()
        place.found = self
        place.named = None if pointer else self.named
        place.pointer = pointer
        place.schema = schema
        return place

    def beside(self) -> Found:
        """Give an empty list that shares what is known."""
        other = Found()
        other.known = self.choices()
        return other

    def choices(self) -> dict[tuple[str, int, str], list[Violation]]:
        """Give what is known of choices, by the pointers of value and schema."""
        if not hasattr(self, "known"):
            self.known = {}
        return self.known


class Whole(Found):
    """The same; `named` is what is asked of the whole value and of its properties, by their names."""

    __slots__ = ("named",)


def explain_told(value: Any, pointer: str, found: Found, explain: Explain, told: Told) -> None:
    """Note what a schema asks in the words of the rule or the condition that asks for the schema."""
    missed = found.beside()
    explain(value, pointer, missed)
    found += _retold(missed, told)


def _retold(violations: list[Violation], told: Told) -> list[Violation]:
    return [violation.in_words(told) for violation in violations]


def _choice(
    failed: Violation,
    value: Any,
    found: Found,
    branches: Sequence[tuple[str, Explain, *tuple[str, ...]]],
    *,
    by: str,
    hidden: bool,
) -> list[Violation]:
    pointer, requirement = failed.pointer, failed.requirement
    tag = value.get(by) if by and type(value) is dict else None
    for _, explain, *tags in branches:
        if type(tag) is str and tag in tags:
            explain(value, pointer, found)
            if found:
                return found
    explained: list[tuple[str, list[Violation]]] = []
    for label, explain, *_ in branches:
        missed = found.beside()
        explain(value, pointer, missed)
        explained.append((label, missed))
    matching = [label for label, missed in explained if not missed]
    if matching:
        return [failed.of(requirement._replace(more=f", which matches {' and '.join(matching)}"))]
    if type(tag) is str:
        known = [shown(name) for _, _, *tags in branches for name in tags]
        asked = requirement._replace(must=f"must be one of {joined(known[:_SHOWN_TAGS], len(known))}")
        place = found.at(pointer, failed.schema)
        return [place.violation(SECRET if hidden else tag, asked, by, failed.schema)]
    return _closest(explained, failed)


def _closest(explained: list[tuple[str, list[Violation]]], failed: Violation) -> list[Violation]:
    """Note what the closest branch misses, unless it is plain and the choice has said it."""
    pointer = failed.pointer
    label, missed = min(explained, key=lambda branch: _distance(branch[1], pointer))
    if label[0] != "`" and all(each.pointer == pointer and each.keyword in _PLAIN for each in missed):
        return [failed]
    return [failed.of(failed.requirement._replace(more=f"; {label} comes closest")), *missed]


def _distance(missed: list[Violation], pointer: str) -> tuple[bool, bool, int, int]:
    """How far a value is from a branch: of a wrong type, a constant of another branch, so many lacks and misses."""
    here = [violation.keyword for violation in missed if violation.pointer == pointer]
    constants = any(violation.keyword == "const" for violation in missed)
    return "type" in here, constants, here.count("required"), len(missed)


def token(key: object) -> str:
    """Give a key as one part of a JSON pointer."""
    return str(key).replace("~", "~0").replace("/", "~1")
