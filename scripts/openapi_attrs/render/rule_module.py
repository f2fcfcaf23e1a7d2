"""What the functions of a module of rules share: their names, and the constants and imports that they need."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from attrs import Factory, frozen, mutable

from openapi_attrs.load import parse
from openapi_attrs.names import RULE, RUNTIME, Style, assign, snake_case
from openapi_attrs.render.source import Source, comment, identifier, literal, raw_literal
from openapi_attrs.render.types import DECODED
from openapi_attrs.rules.ir import Call
from openapi_attrs.rules.link import called, parts

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from openapi_attrs.model import Json, Type
    from openapi_attrs.render.rule_lines import Line
    from openapi_attrs.render.rule_logic import Formula
    from openapi_attrs.rules.ir import Kind, Pattern, RuleSet, Schema

Purpose = Literal["check", "explain", "parse"]

_LONGEST_NAME = 60

LONGEST_LITERAL = 70
"""A collection of values that is longer than this, in characters, becomes a constant."""

_KEYWORDS = ("Pattern", "equal", "is_finite", "is_integral", "is_multiple", "is_unique")
_HOMES = {**dict.fromkeys(_KEYWORDS, "keywords"), "UNSET": "unset"}
"""The modules of the runtime that names come from, where it is not that of the rules."""
_CALLED = RUNTIME | {"Found", "Pattern", "Requirement", "Rule", "Told", "Type"}
_PARAMETERS = frozenset({"value", "pointer", "found", "at"})
_PARSING = frozenset(
    {
        *("Misfit", "known", "new", "parsed", "rest", "unknown", "unnamed", "decode_array", "decode_map"),
        *("decode_tuple", "decode_first", "decode_kinds", "decode_model", "decode_tagged", *DECODED.values()),
    }
)

LOCAL = Style("snake", "field", RULE.taken | _PARAMETERS | _PARSING | {"match", "case", "_"})
"""Locals of a rule, named after properties."""


_WIDTH = 120
_PART = r"[^\x00-/:-@\[-^`{-\x7f]"
"""What a name is made of, in generated code: marks are no letters, and outside ASCII there is nothing but names."""


_OWN = re.compile(rf"_(?<!{_PART}_){_PART}+")
"""A name that begins with an underscore: how it begins stands first, so that a search skips to it."""


_TYPES: dict[Kind, Source] = {
    "object": Source("dict"),
    "array": Source("list"),
    "string": Source("str"),
    "integer": Source("int"),
    "fraction": Source("float"),
    "boolean": Source("bool"),
    "null": Source("None"),
}
"""The types of Python that values of each kind have."""


@frozen
class Constant:
    """A name of the module and what it stands for: a call, or a bracketed collection (then `made_by` is empty).

    `comment` says what a pattern was in the document.
    """

    name: Source
    made_by: Source
    brackets: str
    parts: tuple[Source, ...]
    comment: Source | None = None

    @property
    def type(self) -> Source | None:
        """The annotation of an object or an array, which says too little about itself when it is empty."""
        if self.brackets:
            return None
        return Source("list[Any]" if self.parts[0].startswith("[") else "dict[str, Any]")

    @property
    def value(self) -> Source:
        """The expression: on one line, else its parts on one line, else a part a line."""
        if not self.brackets:
            return self.parts[0]
        opening, closing = self.brackets[: len(self.brackets) // 2], self.brackets[len(self.brackets) // 2 :]
        parts = ", ".join(self.parts)
        short = f"{self.made_by}{opening}{parts}{',' if self.brackets == '()' and not self.made_by else ''}{closing}"
        if len(self.name) + 3 + len(short) <= _WIDTH and (self.made_by or len(self.parts) < 2):
            return Source(short)
        if len(opening) > 1:
            inner = "".join(f"\n        {part}," for part in self.parts)
            return Source(f"{self.made_by}{opening[0]}\n    {opening[1]}{inner}\n    {closing[0]}\n{closing[1]}")
        if self.made_by and len(parts) + 4 <= _WIDTH:
            return Source(f"{self.made_by}{opening}\n    {parts}\n{closing}")
        inner = "".join(f"\n    {part}," for part in self.parts)
        return Source(f"{self.made_by}{opening}{inner}\n{closing}")


@frozen
class Wanted:
    """A function that can be written: what it is for, of which schema, and what a function that parses gives."""

    purpose: Purpose
    schema: Schema
    type: Type | None = None


@mutable
class Module:
    """One module of rules while it is written. What stands in no text that is printed is not written either."""

    rule_set: RuleSet
    functions: dict[str, Wanted] = Factory(dict[str, Wanted])  # by name
    imports: dict[str, str] = Factory(dict[str, str])  # name -> module
    constants: dict[str, Constant] = Factory(dict[str, Constant])  # by name
    asked: dict[str, None] = Factory(dict[str, None])  # the schema pointers of all requirements
    formulas: dict[tuple[Hashable, frozenset[str]], tuple[Schema, Formula | None]] = Factory(
        dict[tuple["Hashable", frozenset[str]], "tuple[Schema, Formula | None]"]
    )  # by all that a schema asks, or its identity (it is held), and what the value can be, which has no name yet
    kinds: dict[tuple[frozenset[str], frozenset[str]], Formula] = Factory(
        dict[tuple[frozenset[str], frozenset[str]], "Formula"]
    )  # by what is wanted of such a value, and what it can be besides
    written: dict[Hashable, list[Line]] = Factory(
        dict["Hashable", "list[Line]"]
    )  # statements that many functions hold, by all that they say
    _types: dict[tuple[str, frozenset[Kind], str], Source] = Factory(
        dict[tuple[str, "frozenset[Kind]", str], Source]
    )  # by what a value must be, of which kinds, and what says so
    _texts: dict[tuple[str, tuple[str, ...]], Source] = Factory(
        dict[tuple[str, tuple[str, ...]], Source]
    )  # by what says something, and what it says
    _values: dict[tuple[str, ...], Constant] = Factory(dict[tuple[str, ...], Constant])  # by what they stand for
    _bases: dict[str, str] = Factory(dict[str, str])  # key of a schema -> what its functions are called
    _owners: dict[str, str] = Factory(dict[str, str])  # key of a schema in a cycle -> the function it is a part of
    _taken: set[str] = Factory(set[str])

    def schema(self, key: str) -> Schema:
        """Give the schema of a function."""
        return self.rule_set.functions[key]

    def referred(self, schema: Schema) -> Schema:
        """Give the schema that one which is nothing but a reference leads to, else the same."""
        seen: set[str] = set()
        while len(schema.tests) == 1 and isinstance(call := schema.tests[0], Call) and call.target not in seen:
            seen.add(call.target)
            schema = self.schema(call.target)
        return schema

    def holds_secret(self, schema: Schema) -> bool:
        """Tell whether a value that a schema is about is a secret, or can hold one."""
        secretive = self.rule_set.secretive
        if not secretive:
            return False
        return any(part.secret for part in parts(schema)) or any(key in secretive for key in called(schema))

    def leads_back(self, schema: Schema, key: str) -> bool:
        """Tell whether what a schema calls can come back to where it stands: in the schema that `key` tells."""
        cycles = self.rule_set.cycles
        if not self._owners:
            self._owners.update((part.key, each) for each in cycles for part in parts(self.schema(each)))
        cycle = cycles.get(self._owners.get(key, key))
        return cycle is not None and any(cycles.get(target) == cycle for target in called(schema))

    def function(self, purpose: Purpose, schema: Schema) -> Source:
        """Give the name of a schema's function."""
        name = identifier(f"_{purpose}_{self.base(schema)}")
        self.functions.setdefault(name, Wanted(purpose, schema))
        return name

    def parse(self, schema: Schema, type_: Type) -> Source:
        """Give the name of the function that reads values of a schema as values of a type."""
        name = identifier(f"_parse_{self.base(schema)}")
        self.functions.setdefault(name, Wanted("parse", schema, type_))
        return name

    def base(self, schema: Schema) -> str:
        """Give what the functions of a schema are called, behind `_check_`: a name of its own."""
        if schema.key not in self._bases:
            self._bases[schema.key] = self._free(snake_case(schema.name, "schema"))
        return self._bases[schema.key]

    def uses(self, module: str, name: str) -> Source:
        """Give a name that the module imports."""
        self.imports[name] = module
        return identifier(name)

    def runtime(self, name: str) -> Source:
        """Give a name of the client's own runtime."""
        return self.uses(f"._runtime.{_HOMES.get(name, 'rules')}", name)

    def values(self, values: Iterable[Json], hint: str, *, hashed: bool) -> Source:
        """Give what `in` looks in: values as they are, or a constant where they are many."""
        texts = tuple(literal(value) for value in values)
        text = f"({', '.join(texts)}{',' if len(texts) == 1 else ''})"
        if len(text) <= LONGEST_LITERAL:
            return Source(text)
        return self._constant(hint, Source("frozenset" if hashed else ""), "({})" if hashed else "()", texts)

    def value(self, value: Json, hint: str) -> Source:
        """Give the constant that holds an object or an array."""
        texts = (literal(value),)
        return self._constant(hint, Source(""), "", texts)

    def pattern(self, pattern: Pattern, hint: str) -> Source:
        """Give the constant that holds a pattern."""
        changed = comment(pattern.source) if pattern.translated != pattern.source else None
        made_by = self.runtime("Pattern") if pattern.engine == "re" else self.uses("._runtime.re2_pattern", "Pattern")
        return self._constant(hint, made_by, "()", (raw_literal(pattern.translated),), changed)

    def told(self, texts: Iterable[str], hint: str) -> Source:
        """Give the constant that says in which words other requirements are told."""
        return self._said("Told", tuple(texts), hint)

    def requirement(self, texts: Iterable[str], hint: str) -> Source:
        """Give the constant that says what is asked."""
        return self._said("Requirement", tuple(texts), hint)

    def _said(self, made_by: str, texts: tuple[str, ...], hint: str) -> Source:
        known = self._texts.get((made_by, texts))
        if known is None:
            known = self._constant(hint, self.runtime(made_by), "()", tuple(map(literal, texts)))
            self._texts[made_by, texts] = known
        return known

    def type_(self, must: str, kinds: frozenset[Kind], keyword: str) -> Source:
        """Give the constant that says which types of Python a value may have."""
        known = self._types.get((must, kinds, keyword))
        if known is None:
            asked_by = [] if keyword == "type" else [Source(f"keyword={literal(keyword)}")]
            parts = (literal(must), *(name for kind, name in _TYPES.items() if kind in kinds), *asked_by)
            known = self._constant(must.removeprefix("must be "), self.runtime("Type"), "()", parts)
            self._types[must, kinds, keyword] = known
        return known

    def _constant(
        self, hint: str, made_by: Source, brackets: str, parts: tuple[Source, ...], note: Source | None = None
    ) -> Source:
        """Give a constant with this value, found again if there is one."""
        known = self._values.get((made_by, brackets, *parts))
        if known is None:
            name = identifier(f"_{self._free(snake_case(hint)).upper()}")
            known = Constant(name, made_by, brackets, parts, note)
            self._values[(made_by, brackets, *parts)] = self.constants[name] = known
        return known.name

    def _free(self, name: str) -> str:
        """Give a name that nothing of this module has yet."""
        if len(name) > _LONGEST_NAME:
            cut = name[: _LONGEST_NAME + 1]
            name = cut.rpartition("_")[0].rstrip("_") or cut[:-1]
        free, number = name, 2
        while free in self._taken:
            free, number = f"{name}_{number}", number + 1
        self._taken.add(free)
        return free


def hint_of(at: str) -> str:
    """Give what a constant is called that belongs to the schema at a place."""
    pointer = at.partition("#")[2]
    inside = pointer.rpartition("/schema")[2] if pointer.startswith("/paths/") else pointer
    keys = [key for key in parse(inside) if key not in _SILENT]
    return "_".join(snake_case(key) for key in keys) or "schema"


_SILENT = frozenset({"components", "schemas", "$defs", "definitions", "properties"})
"""The keys of a pointer that tell nothing about the schema it leads to."""


def names_in(text: str) -> list[str]:
    """Give the names in generated code that can stand for something of the module itself."""
    return _OWN.findall(text)


def is_imported(name: str, text: str) -> bool:
    """Tell whether generated code holds a name of the runtime: functions count where they are called."""
    return is_named(f"{name}(" if name in _CALLED else name, text)


def is_named(name: str, text: str) -> bool:
    """Tell whether generated code holds a name, with what stands behind it."""
    return name in text and _named(name).search(text) is not None


@cache
def _named(name: str) -> re.Pattern[str]:
    literal_name = re.escape(name)
    return re.compile(rf"{literal_name}(?<!{_PART}{literal_name}){'' if name.endswith('(') else f'(?!{_PART})'}")


def locals_for(properties: Iterable[str]) -> dict[str, str]:
    """Names of locals for the properties of one object."""
    return assign(list(properties), LOCAL)
