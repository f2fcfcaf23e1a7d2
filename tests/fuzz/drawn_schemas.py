"""Schemas drawn together with what satisfies them: a Drawn holds a schema and a strategy of its instances."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

Json: TypeAlias = Any

COMPONENTS = (
    *("Pet", "pet", "PET", "Pet.v1", "Pet-v1", "Pet_v1", "Any", "Mapping", "Literal", "str", "List", "models", "rules"),
    *("UNSET", "Unset", "Options", "None", "from", "Client", "AsyncClient", "BaseClient", "Operation", "Image", "1a"),
    *(
        "_",
        "-",
        "Model",
        "Pets",
        "datetime",
        "UUID",
        "define",
        "X" * 90,
        "a.b.c",
        "JsonBody",
        "GetPetResponse",
        "Error",
    ),
)
"""Keys of components (OpenAPI allows letters, digits, `.`, `-`, `_`) that are easily taken for something else."""

PROPERTIES = (
    *("id", "ID", "Id", "_id", "id_", "class", "self", "body", "from", "from_dict", "to_dict", "decode", "models"),
    *("rules", "UNSET", "Any", "type", "list", "dict", "str", "timeout", "options", "a-b", "a_b", "a.b", "aB", "日本"),
    *("é", "e\u0301", "", " ", "0", "1", "x" * 90, "None", "True", "field", "default", "validate", "client", "fields"),
    *("additionalProperties", "additional_properties", "$ref", "\u2028", "a\nb", '"', "'''", "{{ a }}", "\\", "\ud800"),
    *("kwargs", "overload", "Mapping", "Pet", "__class__", "__init__", "__slots__", "wire_items", "len", "type_"),
)
"""Names of properties that Python, the generated code or another name comes close to."""

SAFE = st.text("abcXYZ019-_", min_size=1, max_size=6)
"""Text that means the same in every style of parameter."""

TEXTS = st.text(max_size=6) | st.sampled_from(["", "null", "1", "true", "\u2028", "a\nb", "é", '"""', "\\", "{{ a }}"])
DATES = st.dates().map(lambda date: date.isoformat())
TIMES = st.datetimes().map(lambda time: time.isoformat() + "Z")
UUIDS = st.uuids().map(str)
BASE64 = st.binary(min_size=1, max_size=9).map(lambda data: base64.b64encode(data).decode())
FORMATS = (("date", DATES), ("date-time", TIMES), ("uuid", UUIDS), ("byte", BASE64))


@frozen
class Drawn:
    """A schema, a strategy of instances that satisfy it, and whether it is an object for sure."""

    schema: Json
    instances: SearchStrategy[Json]
    is_object: bool = False


class Received(str):
    """The name of a property that responses alone hold."""

    __slots__ = ()


class Sent(str):
    """The name of a property that requests alone hold."""

    __slots__ = ()


def without(names: type[str], value: Json) -> Json:
    """Give an instance without the properties that go the other way."""
    if isinstance(value, dict):
        return {str(key): without(names, item) for key, item in value.items() if not isinstance(key, names)}
    return [without(names, item) for item in value] if isinstance(value, list) else value


@frozen
class Dialect:
    """What differs between the versions of OpenAPI: 3.1 has all of JSON Schema, Swagger no choices."""

    has_type_lists: bool
    has_choices: bool = True

    def with_null(self, drawn: Drawn) -> Drawn:
        """Let a schema with one type admit null too; beside an enum none is drawn, as it is read in two ways."""
        more = {"type": [drawn.schema["type"], "null"]} if self.has_type_lists else {"nullable": True}
        instances = drawn.instances if "enum" in drawn.schema else st.none() | drawn.instances
        return Drawn({**drawn.schema, **more}, instances)


def scalars(texts: SearchStrategy[str] = TEXTS, least: int = 0) -> SearchStrategy[Drawn]:
    """Draw a schema of a string, of so many characters at the least, a number or a boolean."""

    def steps(low: int, step: int) -> Drawn:
        schema = {"type": "integer", "minimum": low * step, "multipleOf": step}
        return Drawn(schema, st.integers(low, low + 2**70).map(lambda value: value * step))

    def bounded(low: int) -> Drawn:
        schema = {"type": "string", "minLength": low, "maxLength": low + 3, "pattern": "^[a-c]*$"}
        return Drawn(schema, st.text("abc", min_size=low, max_size=low + 3))

    return st.one_of(
        st.just(Drawn({"type": "string"}, texts)),
        st.just(Drawn({"type": "boolean"}, st.booleans())),
        st.builds(steps, st.integers(-5, 5), st.sampled_from([1, 2, 5])),
        st.integers(-5, 5).map(lambda high: Drawn({"type": "number", "maximum": high}, st.integers(-(2**33), high))),
        st.integers(least, 3).map(bounded),
        st.lists(texts, min_size=1, max_size=4, unique=True).map(
            lambda values: Drawn({"type": "string", "enum": values}, st.sampled_from(values))
        ),
        st.sampled_from(FORMATS).map(lambda named: Drawn({"type": "string", "format": named[0]}, named[1])),
    )


def arrays(items: SearchStrategy[Drawn], least: int = 0) -> SearchStrategy[Drawn]:
    """Draw a schema of arrays, which hold so many items at the least."""

    def array(item: Drawn, low: int, extra: int) -> Drawn:
        schema = {"type": "array", "items": item.schema, "minItems": low, "maxItems": low + extra}
        return Drawn(schema, st.lists(item.instances, min_size=low, max_size=low + extra))

    def unbounded(item: Drawn) -> Drawn:
        return Drawn({"type": "array", "items": item.schema}, st.lists(item.instances, min_size=least, max_size=2))

    return st.builds(array, items, st.integers(least, 2), st.integers(0, 2)) | items.map(unbounded)


@st.composite
def objects(draw: st.DrawFn, values: SearchStrategy[Drawn], names: SearchStrategy[str], least: int = 0) -> Drawn:
    """Draw a schema of objects with some properties; what else they may hold is open, of one type, or nothing.

    It has so many properties at the least, and so many that are required.
    """
    drawn = draw(st.dictionaries(names, values, min_size=least, max_size=4))
    properties = {name: each.schema for name, each in drawn.items()}
    required = draw(st.lists(st.sampled_from(sorted(properties)), min_size=least, unique=True)) if properties else []
    schema: dict[str, Json] = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    if draw(st.booleans()):
        schema["description"] = draw(TEXTS)
    extra = draw(st.sampled_from(["open", "closed", "typed"]))
    if extra == "closed":
        schema["additionalProperties"] = False
    elif extra == "typed":
        schema["additionalProperties"] = draw(scalars()).schema
    for name in draw(st.lists(st.sampled_from(sorted(properties)), max_size=1)) if properties else []:
        if "$ref" not in properties[name]:
            properties[name] = {**properties[name], draw(st.sampled_from(["deprecated", "x-unknown"])): True}
    instances = st.fixed_dictionaries(
        {name: each.instances for name, each in drawn.items() if name in required},
        optional={name: each.instances for name, each in drawn.items() if name not in required},
    )
    return Drawn(schema, instances, is_object=True)


def maps(values: SearchStrategy[Drawn]) -> SearchStrategy[Drawn]:
    """Draw a schema of objects whose keys are any."""
    return values.map(
        lambda value: Drawn(
            {"type": "object", "additionalProperties": value.schema},
            st.dictionaries(st.sampled_from(PROPERTIES), value.instances, max_size=2),
            is_object=True,
        )
    )


def unions(values: SearchStrategy[Drawn]) -> SearchStrategy[Drawn]:
    """Draw a schema with alternatives, none of which need exclude another."""
    several = st.lists(values, min_size=1, max_size=3)
    return several.map(
        lambda branches: Drawn(
            {"anyOf": [branch.schema for branch in branches]}, st.one_of([branch.instances for branch in branches])
        )
    )


@st.composite
def joined(draw: st.DrawFn, known: Mapping[str, Drawn], values: SearchStrategy[Drawn]) -> Drawn:
    """Draw an object that is a component and more: `allOf` of a reference and properties of its own."""
    open_ones = [name for name, each in known.items() if each.is_object and "additionalProperties" not in each.schema]
    own = draw(objects(values, st.sampled_from(["own", "Own", "own_"])))
    own.schema.pop("additionalProperties", None)
    if not open_ones:
        return Drawn(own.schema, own.instances)  # which no other is joined with: the names of both would be the same
    name = draw(st.sampled_from(open_ones))
    schema = {"allOf": [{"$ref": f"#/components/schemas/{name}"}, own.schema]}
    return Drawn(schema, st.builds(lambda one, two: {**one, **two}, known[name].instances, own.instances))


@st.composite
def told_apart(draw: st.DrawFn, values: SearchStrategy[Drawn]) -> tuple[dict[str, Drawn], Drawn]:
    """Draw objects that a property tells apart, and the schema of one of them."""
    kind = draw(st.sampled_from(["kind", "type", "class", "@type"]))
    branches: dict[str, Drawn] = {}
    for name in ("Cat", "Dog", "cat"):
        own = draw(objects(values, st.sampled_from(["name", "age", "self"])))
        own.schema.pop("additionalProperties", None)
        own.schema["properties"][kind] = {"type": "string", "enum": [name]}
        own.schema["required"] = [*own.schema.get("required", []), kind]
        named = own.instances.map(lambda value, name=name: {**value, kind: name})
        branches[name] = Drawn(own.schema, named, is_object=True)
    mapping = {name: f"#/components/schemas/{name}" for name in branches} if draw(st.booleans()) else None
    discriminator = {"propertyName": kind} | ({"mapping": mapping} if mapping else {})
    schema = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in branches], "discriminator": discriminator}
    return branches, Drawn(schema, st.one_of([branch.instances for branch in branches.values()]))


@st.composite
def inherited(draw: st.DrawFn, values: SearchStrategy[Drawn], dialect: Dialect) -> dict[str, Drawn]:
    """Draw an object whose discriminator tells which of the objects that are one of it, and more, a value is."""
    kind = draw(st.sampled_from(["kind", "petType", "class"]))
    base = draw(objects(values, st.sampled_from(["name", "age", "self"])))
    base.schema.pop("additionalProperties", None)
    base.schema["properties"][kind] = {"type": "string"}
    base.schema["required"] = [*base.schema.get("required", []), kind]
    base.schema["discriminator"] = {"propertyName": kind} if dialect.has_choices else kind
    spellings = {"Lizard": "Lizard", "Snake": "Snake"}
    if dialect.has_choices and draw(st.booleans()):
        spellings = dict(zip(spellings, draw(st.permutations(["日本", "a b", "1", "class", ""])), strict=False))
        mapping = {spelling: f"#/components/schemas/{name}" for name, spelling in spellings.items()}
        base.schema["discriminator"]["mapping"] = mapping
    found: dict[str, Drawn] = {}
    for name, spelling in spellings.items():
        own = draw(objects(values, st.sampled_from(["own", "Own", "length"])))
        own.schema.pop("additionalProperties", None)
        schema = {"allOf": [{"$ref": "#/components/schemas/Reptile"}, own.schema]}
        named = st.builds(lambda one, two, s=spelling: {**one, **two, kind: s}, base.instances, own.instances)
        found[name] = Drawn(schema, named)
    instances = st.one_of([each.instances for each in found.values()])
    return {"Reptile": Drawn(base.schema, instances), **found}


@st.composite
def directed(draw: st.DrawFn, values: SearchStrategy[Drawn], dialect: Dialect) -> Drawn:
    """Draw an object one of whose properties goes one way only; in 3.0 it may be required, there alone that counts."""
    drawn = draw(objects(values, st.sampled_from(["made", "Made", "secret"]), least=1))
    name = draw(st.sampled_from(sorted(drawn.schema["properties"])))
    part = drawn.schema["properties"][name]
    if "$ref" in part:
        return drawn
    keyword, way = draw(st.sampled_from([("readOnly", Received), ("writeOnly", Sent)]))
    drawn.schema["properties"][name] = {**part, keyword: True}
    if dialect.has_type_lists and name in drawn.schema.get("required", []):
        drawn.schema["required"] = [each for each in drawn.schema["required"] if each != name]
    instances = drawn.instances.map(lambda value: {way(key) if key == name else key: v for key, v in value.items()})
    return Drawn(drawn.schema, instances, is_object=True)


EXCLUSIVE = (
    Drawn({"type": "string"}, TEXTS),
    Drawn({"type": "integer"}, st.integers()),
    Drawn({"type": "boolean"}, st.booleans()),
    Drawn({"type": "array", "items": {"type": "integer"}}, st.lists(st.integers(), max_size=2)),
    Drawn({"type": "object", "properties": {"a": {"type": "string"}}}, st.just({}) | st.builds(dict, a=TEXTS)),
)
EXCLUSIVE_UNIONS = st.lists(st.sampled_from(EXCLUSIVE), min_size=1, max_size=3, unique_by=id).map(
    lambda branches: Drawn(
        {"oneOf": [branch.schema for branch in branches]}, st.one_of([branch.instances for branch in branches])
    )
)
ENUMS = st.lists(
    st.sampled_from(["", "a", 0, 1.5, True, [1], {"a": "b"}, {}]), min_size=1, max_size=4, unique_by=repr
).map(lambda values: Drawn({"enum": values}, st.sampled_from(values)))


def modern(values: SearchStrategy[Drawn]) -> SearchStrategy[Drawn]:
    """Draw a schema with keywords that 3.1 brought."""

    def exactly(items: list[Drawn]) -> Drawn:
        schema = {"type": "array", "prefixItems": [item.schema for item in items], "minItems": len(items)}
        return Drawn({**schema, "items": False}, st.tuples(*(item.instances for item in items)).map(list))

    def patterned(value: Drawn, other: Drawn) -> Drawn:
        schema = {"type": "object", "patternProperties": {"^x-": value.schema, "^[0-9]+$": other.schema}}
        named = st.dictionaries(st.sampled_from(["x-", "x-a", "x-\n"]), value.instances, max_size=2)
        numbered = st.dictionaries(st.sampled_from(["0", "12"]), other.instances, max_size=1)
        instances = st.builds(lambda one, two: {**one, **two}, named, numbered)
        return Drawn({**schema, "additionalProperties": False}, instances)

    def conditional(value: Drawn) -> Drawn:
        condition = {"properties": {"mode": {"const": "on"}}, "required": ["mode"]}
        schema = {"type": "object", "properties": {"mode": {"type": "string"}, "then": value.schema}}
        on = value.instances.map(lambda it: {"mode": "on", "then": it})
        return Drawn({**schema, "if": condition, "then": {"required": ["then"]}}, on | st.just({"mode": "off"}))

    def dependent(value: Drawn) -> Drawn:
        schema = {"type": "object", "properties": {"a": value.schema, "b": value.schema}}
        both = st.builds(lambda one, two: {"a": one, "b": two}, value.instances, value.instances)
        return Drawn({**schema, "dependentRequired": {"a": ["b"]}}, both | value.instances.map(lambda it: {"b": it}))

    def limited(value: Drawn) -> Drawn:
        schema = {"type": "object", "additionalProperties": value.schema, "propertyNames": {"maxLength": 1}}
        return Drawn(
            {**schema, "maxProperties": 2}, st.dictionaries(st.sampled_from("ab1 "), value.instances, max_size=2)
        )

    constants = st.sampled_from(["a", "", 0, 1.5, True, None, [1], {"a": None}]).map(
        lambda value: Drawn({"const": value}, st.just(value))
    )
    several = st.just(Drawn({"type": ["string", "integer", "null"]}, TEXTS | st.integers() | st.none()))
    contained = st.just(Drawn({"type": "array", "contains": {"type": "integer"}}, st.just([1, "a"]) | st.just([0])))
    refused = st.just(Drawn({"not": {"type": "object"}}, st.integers() | TEXTS))
    return st.one_of(
        st.lists(values, min_size=1, max_size=3).map(exactly),
        st.builds(patterned, values, values),
        *(values.map(made) for made in (conditional, dependent, limited)),
        *(constants, several, contained, refused),
    )


def parts(known: Mapping[str, Drawn], dialect: Dialect) -> SearchStrategy[Drawn]:
    """Draw any schema, which may refer to the components known."""
    leaves = (
        scalars() | scalars().map(dialect.with_null) | st.just(Drawn({}, TEXTS | st.none() | st.integers())) | ENUMS
    )
    if known:
        references = st.sampled_from(sorted(known)).map(
            lambda name: Drawn({"$ref": f"#/components/schemas/{name}"}, known[name].instances, known[name].is_object)
        )
        leaves |= references
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            arrays(inner),
            objects(inner, st.sampled_from(PROPERTIES)),
            maps(inner),
            joined(known, inner),
            directed(inner, dialect),
            *([unions(inner), EXCLUSIVE_UNIONS] if dialect.has_choices else []),
            *([modern(inner)] if dialect.has_type_lists else []),
        ),
        max_leaves=6,
    )


@st.composite
def components(draw: st.DrawFn, dialect: Dialect) -> dict[str, Drawn]:
    """Draw components, each of which may refer to those before it, and one of which may hold itself."""
    known: dict[str, Drawn] = {}
    if draw(st.booleans()):
        known |= draw(inherited(scalars(), dialect))
    if dialect.has_choices and draw(st.booleans()):
        branches, animal = draw(told_apart(scalars()))
        known |= {**branches, "Animal": animal}
    for name in draw(st.lists(st.sampled_from(COMPONENTS), max_size=4, unique=True)):
        known[name] = draw(parts(known, dialect))
    if draw(st.booleans()):
        node = draw(objects(scalars(), st.sampled_from(["next_", "value", "Next"])))
        node.schema["properties"]["next"] = {"$ref": "#/components/schemas/Node"}
        node.schema.pop("additionalProperties", None)
        plain = node.instances
        known["Node"] = Drawn(
            node.schema, plain | st.builds(lambda one, two: {**one, "next": two}, plain, plain), is_object=True
        )
    return known
