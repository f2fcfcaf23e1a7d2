"""Canonical schemas -> rule IR: one method a keyword, a function for each schema that is better tested on its own."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Literal, Protocol

from attrs import Factory, evolve, frozen, mutable

from openapi_attrs.load.kinds import is_list, is_mapping
from openapi_attrs.model import Budgets
from openapi_attrs.names import snake_case
from openapi_attrs.rules import ir, words
from openapi_attrs.rules.dialects import VALIDATION, keywords
from openapi_attrs.rules.ecma import PatternError
from openapi_attrs.rules.labels import label, name_of, words_of
from openapi_attrs.rules.named import RuleReader
from openapi_attrs.rules.patterns import Patterns
from openapi_attrs.rules.registry import entered
from openapi_attrs.rules.tags import tags_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from openapi_attrs.errors import Location, Problems
    from openapi_attrs.model import Direction, Json
    from openapi_attrs.resolve.directions import Directions
    from openapi_attrs.rules.dialects import Keyword
    from openapi_attrs.rules.registry import Place, Registry, Scope

RULES = "x-validation-rules"
DEEPEST = 12
"""How many schemas may lie inside of one another in one function: what is deeper becomes a function of its own."""

_TYPES: dict[str, frozenset[ir.Kind]] = {
    "null": frozenset({"null"}),
    "boolean": frozenset({"boolean"}),
    "integer": frozenset({"integer"}),
    "number": ir.NUMBERS,
    "string": frozenset({"string"}),
    "array": frozenset({"array"}),
    "object": frozenset({"object"}),
}
_NOTHING = frozenset[str]()
_OWN_FUNCTION = frozenset(
    {
        *("properties", "required", "patternProperties", "additionalProperties", "propertyNames"),
        *("dependentRequired", "dependentSchemas", "dependencies", "unevaluatedProperties", RULES),
    }
)
"""A schema inside of another one that has one of these is tested by its own function."""


class Where(Protocol):
    """What gives the place of a pointer: `load.Document.where`."""

    def __call__(self, pointer: str, /) -> Location:
        """Give the place of a pointer into the main document."""
        ...


@frozen
class Options:
    """How schemas are read. `objects`: `properties` without `type` mean an object; `rules`: named rules count.

    `patterns`: what runs them.
    """

    formats: Literal["annotate", "assert"] = "annotate"
    objects: bool = False
    rules: bool = False
    patterns: ir.Engine = "re"
    budgets: Budgets = Factory(Budgets)


@frozen
class _Here:
    """Where the compiler is: what a function made of this schema is called, and how deep inside of one it stands."""

    place: Place
    scope: Scope
    name: str
    depth: int = 0
    objects: bool = False
    direction: Direction | None = None
    """Which way the value travels, where that changes what is asked; `hidden` are the properties that do not."""
    hidden: frozenset[str] = _NOTHING

    @property
    def at(self) -> str:
        return self.place.at

    @property
    def key(self) -> str:
        if not self.scope and not self.direction:
            return self.at
        scope = [f"{name}={document}#{pointer}" for name, document, pointer in self.scope]
        return " ".join([self.at, *scope, *([self.direction] if self.direction else [])])


@mutable
class Compiler:
    """Compiles schemas into functions, each once; what a function calls waits in a queue, so depth costs no stack."""

    registry: Registry
    problems: Problems
    where: Where
    options: Options
    directions: Directions | None = None
    functions: dict[str, ir.Schema] = Factory(dict[str, ir.Schema])
    named: list[ir.NamedRule] = Factory(list[ir.NamedRule])
    _waiting: dict[str, _Here] = Factory(dict[str, _Here])
    _patterns: Patterns = Factory(
        lambda self: Patterns(self.options.patterns, self.options.budgets.patterns), takes_self=True
    )

    def function(self, place: Place, name: str, direction: Direction | None = None) -> str:
        """Give the key of the function that tests a schema, compiled with all that it calls."""
        here = _Here(place, (), name, objects=self.options.objects, direction=self._direction(place, direction))
        key = self._function(here)
        while self._waiting:
            waiting = next(iter(self._waiting))
            self.functions[waiting] = self._schema(self._waiting.pop(waiting))
        return key

    def _function(self, here: _Here) -> str:
        own = _Here(here.place, entered(here.scope, here.place), here.name, 0, here.objects, here.direction)
        if own.key not in self.functions and own.key not in self._waiting:
            self._waiting[own.key] = own
        return own.key

    def _direction(self, place: Place, direction: Direction | None) -> Direction | None:
        """Keep a direction only where it changes what is asked."""
        if direction is None or self.directions is None or place.resource.document:
            return None
        return direction if self.directions.matter(place.pointer) else None

    # ------------------------------------------------------------ schemas

    def _schema(self, here: _Here) -> ir.Schema:
        """Give the schema at a place: all that it asks of the value."""
        value = here.place.value
        scope = entered(here.scope, here.place)
        hidden = here.hidden | self._hidden(here) if here.direction else here.hidden
        if scope is not here.scope or hidden is not here.hidden:
            here = _Here(here.place, scope, here.name, here.depth, here.objects, here.direction, hidden)
        secret = is_mapping(value) and value.get("format") == "password"
        return ir.Schema(here.key, here.at, here.name, "", self._tests(here), secret)

    def _inside(self, here: _Here, *path: str | int, name: str = "", objects: bool | None = None) -> ir.Schema:
        """Give a schema for the same value, or (with a name) for a part of it, which may get a function of its own."""
        place = self.registry.child(here.place, *path)
        wider = here.objects if objects is None else objects
        hidden = _NOTHING if name else here.hidden
        named = f"{here.name}_{name or words_of(path)}"
        below = _Here(place, here.scope, named, here.depth + 1, wider, here.direction, hidden)
        own = is_mapping(place.value) and (
            (bool(name) and not _OWN_FUNCTION.isdisjoint(place.value)) or below.depth > DEEPEST
        )
        if not own:
            return self._schema(below)
        return ir.Schema(below.key, below.at, below.name, "", (self._call(below, "$ref"),))

    def _labelled(self, here: _Here, *path: str | int, name: str = "", objects: bool | None = None) -> ir.Schema:
        """Give such a schema with what people call it."""
        called = label(self.registry.child(here.place, *path), _TYPES)
        return evolve(self._inside(here, *path, name=name, objects=objects), label=called)

    def _hidden(self, here: _Here) -> frozenset[str]:
        if here.direction is None or self.directions is None or not is_mapping(here.place.value):
            return frozenset()
        return self.directions.hidden(here.place.value, here.direction)

    def _call(self, here: _Here, keyword: str) -> ir.Call:
        return ir.Call(keyword, here.at, "must be valid", self._function(here))

    def _tests(self, here: _Here) -> tuple[ir.AnyTest, ...]:
        value = here.place.value
        if isinstance(value, bool):
            return () if value else (ir.Never("false", here.at, "must not be there"),)
        if not is_mapping(value):
            self._error(here, (), "schema-malformed", "a schema is an object or a boolean")
            return ()
        dialect = here.place.resource.dialect
        found = keywords(value, dialect)
        if not dialect.validates:
            found = {name: keyword for name, keyword in found.items() if name not in VALIDATION}
        tests = list(self._implied_type(here, found))
        for name in sorted(_READERS.keys() & found.keys(), key=_ORDER.__getitem__):
            tests += _READERS[name](self, here, found[name], found)
        for name, kind in _UNEVALUATED:
            if name in found:
                schema = self._inside(here, found[name].path, name="value")
                tests.append(ir.Unevaluated(name, here.at, "", kind, schema, tuple(tests)))
        return tuple(tests)

    def _implied_type(self, here: _Here, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        if here.objects and "properties" in found and "type" not in found:
            yield ir.Types("type", here.at, words.of_types(_TYPES["object"]), _TYPES["object"])

    # ------------------------------------------------------------ any value

    def types(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`type`."""
        value: Any = keyword.value
        names: list[Any] = value if is_list(value) else [value]
        kinds = frozenset[ir.Kind]()
        for name in names:
            if isinstance(name, str) and name in _TYPES:
                kinds |= _TYPES[name]
            else:
                self._error(here, ("type",), "schema-type-unknown", f"there is no type {words.shown(name)}")
                return
        yield ir.Types("type", here.at, words.of_types(kinds), kinds)

    def enum(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`enum`."""
        if self._is(here, keyword, list):
            yield ir.Values("enum", here.at, words.of_values(keyword.value), tuple(keyword.value))

    def const(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`const`."""
        yield ir.Values("const", here.at, words.of_values([keyword.value]), (keyword.value,))

    # ------------------------------------------------------------ numbers, strings

    def bound(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword], name: str) -> Iterator[ir.AnyTest]:
        """`minimum` and its kin; `name` is its name in 2020-12."""
        if self._is(here, keyword, int, float):
            yield ir.Bound(name, here.at, words.of_bound(name, keyword.value), keyword.value)

    def multiple_of(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`multipleOf`."""
        if not self._is(here, keyword, int, float):
            return
        if not keyword.value > 0:
            self._error(here, (keyword.path,), "schema-keyword-value", "`multipleOf` is greater than 0")
            return
        yield ir.MultipleOf("multipleOf", here.at, f"must be a multiple of {keyword.value}", keyword.value)

    def size(
        self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword], name: str, kind: ir.Kind
    ) -> Iterator[ir.AnyTest]:
        """`minLength` and its kin."""
        limit = self._count(here, keyword)
        least = name.startswith("min")
        if limit is not None and (limit or not least):
            yield ir.Size(name, here.at, words.of_size(kind, limit, least=least), kind, least, limit)

    def pattern(self, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`pattern`."""
        longest = found["maxLength"].value if "maxLength" in found else None
        pattern = self._pattern(here, keyword.value, (keyword.path,), longest=longest)
        if pattern is not None:
            yield ir.Match("pattern", here.at, f"must match {words.shown(pattern.source)}", pattern)

    def format(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`format`, where it is more than an annotation."""
        asserted = here.place.resource.dialect.asserts_format
        if asserted or (asserted is None and self.options.formats == "assert"):
            name = keyword.value
            yield ir.Format("format", here.at, f"must be a valid {name}", name)

    # ------------------------------------------------------------ arrays

    def elements(self, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`prefixItems` and `items`, in one test: the first of the two that stands there reads both."""
        prefix, items = found.get("prefixItems"), found.get("items")
        if keyword is items and prefix is not None:
            return
        first: tuple[ir.Schema, ...] = ()
        if prefix is not None and self._is(here, prefix, list):
            first = tuple(
                self._inside(here, prefix.path, index, name=f"item_{index + 1}") for index in range(len(prefix.value))
            )
        rest = self._inside(here, items.path, name="item") if items is not None else None
        yield ir.Elements(keyword.path if items is None else items.path, here.at, "", first, rest)

    def contains(self, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`contains`, `minContains`, `maxContains`."""
        least, most = found.get("minContains"), found.get("maxContains")
        counts = here.place.resource.dialect.era in {"2019-09", "2020-12"}
        at_least = self._count(here, least) if least is not None and counts else 1
        at_most = self._count(here, most) if most is not None and counts else None
        schema = self._labelled(here, keyword.path, name="match", objects=False)
        yield ir.Contains("contains", here.at, "", schema, 1 if at_least is None else at_least, at_most)

    def unique_items(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`uniqueItems`."""
        if self._is(here, keyword, bool) and keyword.value:
            yield ir.Unique("uniqueItems", here.at, "must not repeat an item")

    # ------------------------------------------------------------ objects

    def members(self, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`properties` and `required`, in one test: the first of the two that stands there reads both."""
        properties, required = found.get("properties"), found.get("required")
        if keyword is required and properties is not None:
            return
        schemas: dict[str, Any] = properties.value if properties and self._is(here, properties, dict) else {}
        wanted: list[Any] = required.value if required and self._is(here, required, list) else []
        needed = dict.fromkeys(name for name in wanted if name not in here.hidden)
        names = [*schemas, *(name for name in needed if name not in schemas)]
        members = tuple(
            ir.Member(
                name,
                name in needed,
                self._inside(here, "properties", name, name=snake_case(name)) if name in schemas else None,
            )
            for name in names
        )
        if members:
            yield ir.Members("properties", here.at, "", members)

    def pattern_properties(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`patternProperties`."""
        if not self._is(here, keyword, dict):
            return
        for source in keyword.value:
            pattern = self._pattern(here, source, (keyword.path, source))
            if pattern is not None:
                schema = self._inside(here, keyword.path, source, name="value")
                yield ir.Matching("patternProperties", here.at, "", pattern, schema)

    def additional_properties(
        self, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]
    ) -> Iterator[ir.AnyTest]:
        """`additionalProperties`, unless a pattern that is not searched for may name some of them."""
        names, patterns = self._declared(here, found)
        if patterns is None:
            return
        schema = self._inside(here, keyword.path, name="value")
        yield ir.Others("additionalProperties", here.at, "", names, patterns, schema)

    def property_names(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`propertyNames`."""
        yield ir.Names("propertyNames", here.at, "", self._inside(here, keyword.path, name="name"))

    def dependent_required(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`dependentRequired`."""
        if not self._is(here, keyword, dict):
            return
        for name, needs in keyword.value.items():
            if not is_list(needs):
                self._error(here, (keyword.path, name), "schema-keyword-type", "the names it needs are a list")
            elif needs:
                must = f"must have {words.listed((f'`{need}`' for need in needs), 'and')} when `{name}` is there"
                yield ir.Requires(keyword.path, here.at, must, name, tuple(dict.fromkeys(needs)))

    def dependent_schemas(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`dependentSchemas`: an implication whose condition is that the property is there."""
        if not self._is(here, keyword, dict):
            return
        for name in keyword.value:
            then = self._inside(here, keyword.path, name)
            present = ir.Members("required", here.at, "", (ir.Member(name, required=True, schema=None),))
            is_object = ir.Types("type", here.at, "", frozenset({"object"}))
            condition = ir.Schema(f"{then.key} condition", here.at, f"{then.name}_applies", "", (is_object, present))
            yield ir.When("dependentSchemas", here.at, "", condition, then, None, f"`{name}` is there")

    # ------------------------------------------------------------ logic

    def ref(self, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`$ref`, where it is not what the `$dynamicRef` beside it leads to."""
        if self._is(here, keyword, str) and not (self.registry.canonical and "$dynamicRef" in found):
            target = self.registry.resolve(here.place, keyword.value)
            yield from self._reference(here, keyword, target)

    def dynamic_ref(self, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`$dynamicRef`: what the outermost resource in the dynamic scope calls by that name (Core, 8.2.3.2)."""
        if not self._is(here, keyword, str):
            return
        known = found["$ref"] if self.registry.canonical else keyword
        target = self.registry.resolve(here.place, known.value)
        anchor = self.registry.dynamic_anchor(target, keyword.value)
        for name, document, pointer in here.scope:
            if name == anchor:
                target = self.registry.place(pointer, document)
        yield from self._reference(here, keyword, target)

    def _reference(self, here: _Here, keyword: Keyword, target: Place | None) -> Iterator[ir.AnyTest]:
        if target is None:
            reference = words.shown(keyword.value)
            self._error(here, (keyword.path,), "reference-dangling", f"{reference} leads nowhere")
            return
        name = name_of(target)
        direction = self._direction(target, here.direction)
        name = f"{name}_{direction}" if direction == "sent" else name
        scope = entered(here.scope, here.place)
        if scope and not self.registry.is_scoped(target):
            scope = ()
        below = _Here(target, scope, name, 0, here.objects, direction)
        if isinstance(target.value, bool):
            yield from self._tests(below)
        else:
            yield self._call(below, keyword.path)

    def all_of(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`allOf`: more tests of the same value."""
        for index in self._indices(here, keyword):
            yield from self._inside(here, keyword.path, index).tests

    def any_of(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`anyOf`; of two branches, a negated one is the condition of the other."""
        branches = self._branches(here, keyword)
        negated = [branch for branch in branches if _is_negation(branch)]
        if len(branches) == 2 and len(negated) == 1:
            then = next(branch for branch in branches if branch is not negated[0])
            yield _implication(here, keyword.path, negated[0], then)
        elif branches:
            tags = tags_of(self.registry, here.place, keyword.path)
            yield ir.AnyOf("anyOf", here.at, words.of_choice(branches), branches, tags)

    def one_of(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`oneOf`."""
        branches = self._branches(here, keyword)
        if branches:
            tags = tags_of(self.registry, here.place, keyword.path)
            yield ir.OneOf("oneOf", here.at, words.of_choice(branches, exactly="exactly one of "), branches, tags)

    def _branches(self, here: _Here, keyword: Keyword) -> tuple[ir.Schema, ...]:
        """Give the branches of a choice, each with a label of its own."""
        branches = [self._labelled(here, keyword.path, index) for index in self._indices(here, keyword)]
        counts = Counter(branch.label for branch in branches)
        return tuple(
            branch if counts[branch.label] == 1 else evolve(branch, label=f"`{keyword.path}/{index}`")
            for index, branch in enumerate(branches)
        )

    def not_(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`not`."""
        schema = self._labelled(here, keyword.path, objects=False)
        yield ir.Not("not", here.at, words.of_negation(schema), schema)

    def if_(self, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`if`, `then`, `else`."""
        condition = self._inside(here, keyword.path, objects=False)
        then, otherwise = (
            self._inside(here, name, objects=False) if name in found else None for name in ("then", "else")
        )
        yield ir.When("if", here.at, "", condition, then, otherwise, words.of_condition(condition))

    def validation_rules(self, here: _Here, keyword: Keyword, _: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        """`x-validation-rules`: what the prose says, each rule in its own words."""
        if not self.options.rules:
            return
        reader = RuleReader(self.registry, self.problems, self.where, self.named)
        for index in self._indices(here, keyword):
            rule = reader.read(self.registry.child(here.place, keyword.path, index), here.place)
            if rule is not None:
                self.named.append(rule)
                schema = self._inside(here, keyword.path, index, objects=False)
                yield ir.Named(RULES, here.at, rule.message, rule, schema)

    def _declared(
        self, here: _Here, found: Mapping[str, Keyword]
    ) -> tuple[tuple[str, ...], tuple[ir.Pattern, ...] | None]:
        """Give what `additionalProperties` leaves alone: names, and patterns, None where one is unreadable."""
        properties, patterns = (found[name].value if name in found else None for name in _DECLARING)
        names = tuple(properties) if is_mapping(properties) else ()
        sources = tuple(patterns) if is_mapping(patterns) else ()
        read = [self._pattern(here, source, ("patternProperties", source), quiet=True) for source in sources]
        known = tuple(pattern for pattern in read if pattern is not None)
        return names, known if len(known) == len(read) else None

    def _pattern(
        self, here: _Here, source: Json, path: tuple[str, ...], *, longest: Json = None, quiet: bool = False
    ) -> ir.Pattern | None:
        if not isinstance(source, str):
            self._error(here, path, "schema-keyword-type", "a pattern is a string")
            return None
        if not self._fits(here, source, path):
            return None
        try:
            slowness = "" if quiet else self._patterns.slowness(source, longest)
            if slowness:
                message = f"{words.shown(source)}: the time for a text that it does not match {slowness}"
                hint = 'write it anew, limit `maxLength`, or set patterns = "re2"'
                message, where = self._placed(here, path, message)
                self.problems.warn("pattern-catastrophic", message, where, hint)
            return self._patterns.translated(source)
        except PatternError as error:
            if not quiet:
                message, where = self._placed(here, path, f"{words.shown(source)}: {error}")
                self.problems.lose("pattern-untranslatable", message, where, "not checked", error.hint)
            return None

    def _fits(self, here: _Here, source: str, path: tuple[str, ...]) -> bool:
        """Count a pattern; the one that is too much is told of, and those after it are passed over."""
        if self._patterns.exceeded:
            return False
        self._patterns.count(source)
        if not self._patterns.exceeded:
            return True
        message, where = self._placed(here, path, f"the patterns have more than {self._patterns.most:,} characters")
        self.problems.error("pattern-budget", message, where, "raise the budget 'patterns' if this is meant")
        return False

    def _indices(self, here: _Here, keyword: Keyword) -> range:
        return range(len(keyword.value)) if self._is(here, keyword, list) else range(0)

    def _count(self, here: _Here, keyword: Keyword) -> int | None:
        value = keyword.value
        if type(value) is float and value.is_integer():
            value = int(value)
        if type(value) is not int or value < 0:
            self._error(here, (keyword.path,), "schema-keyword-type", f"`{keyword.path}` is a count, 0 or more")
            return None
        return value

    def _is(self, here: _Here, keyword: Keyword, *types: type) -> bool:
        """Whether the value has one of the types; says so when it has not."""
        if type(keyword.value) in types:
            return True
        wanted = words.listed(_TYPE_WORDS[wanted] for wanted in types[-1:])
        self._error(here, (keyword.path,), "schema-keyword-type", f"`{keyword.path}` is {wanted}")
        return False

    def _error(self, here: _Here, path: tuple[str, ...], code: str, message: str) -> None:
        self.problems.error(code, *self._placed(here, path, message))

    def _placed(self, here: _Here, path: tuple[str, ...], message: str) -> tuple[str, Location]:
        """Give the place of what is wrong, which is told in words where it lies in another document."""
        document = here.place.resource.document
        pointer = self.registry.child(here.place, *path).pointer if path else here.place.pointer
        if not document:
            return message, self.where(pointer)
        return f"{message} (in {document}#{pointer})", self.where("")


_TYPE_WORDS: dict[type, str] = {
    dict: "an object",
    list: "a list",
    str: "a string",
    float: "a number",
    bool: "true or false",
}
_DECLARING = ("properties", "patternProperties")


def _bound(name: str) -> Callable[..., Iterator[ir.AnyTest]]:
    def read(compiler: Compiler, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        return compiler.bound(here, keyword, found, name)

    return read


def _size(name: str, kind: ir.Kind) -> Callable[..., Iterator[ir.AnyTest]]:
    def read(compiler: Compiler, here: _Here, keyword: Keyword, found: Mapping[str, Keyword]) -> Iterator[ir.AnyTest]:
        return compiler.size(here, keyword, found, name, kind)

    return read


_READERS: dict[str, Callable[..., Iterator[ir.AnyTest]]] = {
    "type": Compiler.types,
    "enum": Compiler.enum,
    "const": Compiler.const,
    **{name: _bound(name) for name in ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")},
    "multipleOf": Compiler.multiple_of,
    **{name: _size(name, "string") for name in ("minLength", "maxLength")},
    "pattern": Compiler.pattern,
    "format": Compiler.format,
    **{name: _size(name, "array") for name in ("minItems", "maxItems")},
    "prefixItems": Compiler.elements,
    "items": Compiler.elements,
    "contains": Compiler.contains,
    "uniqueItems": Compiler.unique_items,
    **{name: _size(name, "object") for name in ("minProperties", "maxProperties")},
    "required": Compiler.members,
    "properties": Compiler.members,
    "patternProperties": Compiler.pattern_properties,
    "additionalProperties": Compiler.additional_properties,
    "propertyNames": Compiler.property_names,
    "dependentRequired": Compiler.dependent_required,
    "$ref": Compiler.ref,
    "$dynamicRef": Compiler.dynamic_ref,
    "allOf": Compiler.all_of,
    "dependentSchemas": Compiler.dependent_schemas,
    "if": Compiler.if_,
    "anyOf": Compiler.any_of,
    "oneOf": Compiler.one_of,
    "not": Compiler.not_,
    RULES: Compiler.validation_rules,
}
"""The keywords in the order in which they are tested: what is cheap and says most comes first."""

_ORDER = {name: place for place, name in enumerate(_READERS)}

_UNEVALUATED: tuple[tuple[str, ir.Kind], ...] = (("unevaluatedItems", "array"), ("unevaluatedProperties", "object"))


def _is_negation(schema: ir.Schema) -> bool:
    return len(schema.tests) == 1 and isinstance(schema.tests[0], ir.Not)


def _implication(here: _Here, path: str, negated: ir.Schema, then: ir.Schema) -> ir.When:
    condition = next(test.schema for test in negated.tests if isinstance(test, ir.Not))
    return ir.When(path, here.at, "", condition, then, None, words.of_condition(condition))
