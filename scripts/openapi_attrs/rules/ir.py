"""The rule IR: what is asked of a JSON value, in which order, and in which words; no Python text.

A `Schema` is a conjunction of tests on one value. A test stands for one keyword of JSON Schema 2020-12 (whatever the
dialect was), says in `must` what is allowed, and in `at` where the schema object stands that holds its keyword. What
the keywords say of one another (which properties are evaluated, which function a reference means) is resolved here.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import frozen

Kind = Literal["null", "boolean", "integer", "fraction", "string", "array", "object"]
"""The kinds of JSON values: an `integer` is any number without a fractional part, as 1.0 is."""

NUMBERS: frozenset[Kind] = frozenset({"integer", "fraction"})
KINDS: frozenset[Kind] = frozenset({"null", "boolean", "integer", "fraction", "string", "array", "object"})


@frozen
class Sentence:
    """What a named rule was read from: a quotation, and the pointer of the text that holds it."""

    at: str
    text: str


@frozen
class NamedRule:
    """An entry of `x-validation-rules`; `pointer` is its own place in the canonical document."""

    id: str
    message: str
    sentences: tuple[Sentence, ...]
    pointer: str
    schema: str  # the pointer of the schema that carries it


Engine = Literal["re", "re2"]
"""What runs patterns: Python's own module, or google-re2."""


@frozen
class Pattern:
    """A regular expression: as the document writes it (ECMA-262, flag u), and translated for what runs it."""

    source: str
    translated: str
    engine: Engine = "re"


@frozen
class Test:
    """One keyword. `at` is the URI fragment of the schema that holds it, `must` completes "the value ..."."""

    keyword: str
    at: str
    must: str


@frozen
class Never(Test):
    """The schema `false`."""


@frozen
class Types(Test):
    """`type`: the value is of one of these kinds."""

    kinds: frozenset[Kind]


@frozen
class Values(Test):
    """`enum` and `const`: the value equals one of these."""

    values: tuple[Any, ...]


@frozen
class Bound(Test):
    """`minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum` of numbers."""

    limit: int | float


@frozen
class MultipleOf(Test):
    """`multipleOf` of numbers, exact on what both are in decimal."""

    divisor: int | float


@frozen
class Size(Test):
    """`minLength`, `maxItems` and so on: how many characters, items or properties a `kind` of value has."""

    kind: Kind
    least: bool
    limit: int


@frozen
class Match(Test):
    """`pattern` of strings: found anywhere in it."""

    pattern: Pattern


@frozen
class Format(Test):
    """`format`, where it is asserted."""

    name: str


@frozen
class Unique(Test):
    """`uniqueItems: true`."""


@frozen
class Elements(Test):
    """`prefixItems` and `items` of arrays; `rest` is None where nothing is asked of the later items."""

    prefix: tuple[Schema, ...]
    rest: Schema | None


@frozen
class Contains(Test):
    """`contains` with `minContains` and `maxContains`."""

    schema: Schema
    least: int
    most: int | None


@frozen
class Member:
    """A property with a name; `schema` is None where only its presence is asked for."""

    name: str
    required: bool
    schema: Schema | None


@frozen
class Members(Test):
    """`properties` and `required` of one schema object, in the order of the document."""

    members: tuple[Member, ...]


@frozen
class Names(Test):
    """`propertyNames`."""

    schema: Schema


@frozen
class Matching(Test):
    """One entry of `patternProperties`."""

    pattern: Pattern
    schema: Schema


@frozen
class Others(Test):
    """`additionalProperties`: what has none of these names and matches none of these patterns."""

    names: tuple[str, ...]
    patterns: tuple[Pattern, ...]
    schema: Schema


@frozen
class Requires(Test):
    """One entry of `dependentRequired`: with property `name`, all of `needs` are there."""

    name: str
    needs: tuple[str, ...]


@frozen
class Tags:
    """A discriminator: the values of property `wire` that name each branch of a choice, in the order of these."""

    wire: str
    values: tuple[tuple[str, ...], ...]


@frozen
class AnyOf(Test):
    """`anyOf`."""

    branches: tuple[Schema, ...]
    tags: Tags | None = None


@frozen
class OneOf(Test):
    """`oneOf`."""

    branches: tuple[Schema, ...]
    tags: Tags | None = None


@frozen
class Not(Test):
    """`not`."""

    schema: Schema


@frozen
class When(Test):
    """`if`, `dependentSchemas`, and `anyOf: [{not: P}, Q]`: where the condition holds, so does `then`.

    `words` completes "when ...".
    """

    condition: Schema
    then: Schema | None
    otherwise: Schema | None
    words: str


@frozen
class Named(Test):
    """A rule with a name: its failures are told in its own words."""

    rule: NamedRule
    schema: Schema


@frozen
class Call(Test):
    """A schema that is tested by a function of its own: `target` is a key of `RuleSet.functions`."""

    target: str


@frozen
class Evaluated:
    """What a schema has looked at when it holds: properties by name and pattern, the first `items` of an array, or all.

    Items that satisfy one of `contains` count too; `branches` count only where their condition holds.
    """

    everything: bool = False
    names: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    items: int = 0
    contains: tuple[Schema, ...] = ()
    branches: tuple[Branch, ...] = ()


@frozen
class Branch:
    """What is looked at where a schema holds (or, with `holds` False, where it does not)."""

    schema: Schema
    holds: bool
    evaluated: Evaluated


@frozen
class Unevaluated(Test):
    """`unevaluatedProperties`, `unevaluatedItems`: what the tests beside it have not looked at satisfies `schema`."""

    kind: Kind
    schema: Schema
    beside: tuple[AnyTest, ...]
    evaluated: Evaluated = Evaluated()


AnyTest: TypeAlias = (
    Never
    | Types
    | Values
    | Bound
    | MultipleOf
    | Size
    | Match
    | Format
    | Unique
    | Elements
    | Contains
    | Members
    | Names
    | Matching
    | Others
    | Requires
    | AnyOf
    | OneOf
    | Not
    | When
    | Named
    | Call
    | Unevaluated
)


@frozen
class Schema:
    """All of these tests; none is the schema `true`.

    `at` is the URI fragment where it stands, `key` tells it apart from all others (one text can mean two things in two
    dynamic scopes), `name` is what a function made of it is called, `label` what people call it: a
    branch, or what is counted or not to match.
    """

    key: str
    at: str
    name: str
    label: str
    tests: tuple[AnyTest, ...] = ()
    secret: bool = False  # `format: password`: its values are never shown


@frozen
class Root:
    """A schema that has a rule of its own: `name` is the rule's, `function` a key of `RuleSet.functions`."""

    name: str
    function: str


@frozen
class RuleSet:
    """Everything that becomes one module of rules.

    `recursive` are the functions that can reach one that calls itself; `cycles` are those that do, with a number that
    all in one cycle share; `secretive` are those whose values can be or hold a secret.
    """

    roots: tuple[Root, ...]
    functions: dict[str, Schema]
    recursive: frozenset[str]
    cycles: dict[str, int]
    secretive: frozenset[str]
    named: tuple[NamedRule, ...]
