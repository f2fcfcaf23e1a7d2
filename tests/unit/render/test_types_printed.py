"""Types as annotations and as decoders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from openapi_attrs.model import (
    ANY,
    NONE,
    Alias,
    Api,
    ArrayOf,
    Discriminator,
    Enumeration,
    Field,
    MapOf,
    Model,
    Named,
    Scalar,
    TupleOf,
    UnionOf,
)
from openapi_attrs.render.decoding import Decoding
from openapi_attrs.render.imports import Imports
from openapi_attrs.render.source import Source
from openapi_attrs.render.types import DEPTH, Annotations, named_types

if TYPE_CHECKING:
    from openapi_attrs.model import Type
    from openapi_attrs.render.types import Side

STR, INT, FLOAT, DATETIME, BYTES = map(Scalar, ("str", "int", "float", "datetime", "bytes"))  # type: ignore[arg-type]
SIZE = Enumeration(("small", "large"), ("str",))


def _field(wire: str, type_: Type, *, required: bool = True) -> Field:
    return Field(wire, wire, type_, required, "", f"/{wire}")


def _kind(*values: str) -> Enumeration:
    return Enumeration(values, ("str",))


CAT = Model("Cat", "/cat", "", (_field("kind", _kind("cat")), _field("name", STR)))
DOG = Model("Dog", "/dog", "", (_field("kind", _kind("dog", "puppy")),))
CAR = Model("Car", "/car", "", (_field("wheels", INT),))
TREE = Alias("Tree", "/tree", "", ArrayOf(UnionOf((Named("/tree"), Named("/cat")))))
LEAF = Alias("Leaf", "/leaf", "", ArrayOf(UnionOf((Named("/leaf"), STR))))
API = Api("", "", "", "p", "P", "P_BASE_URL", (), (), (), (CAT, DOG, CAR), (TREE, LEAF))


@pytest.fixture
def printer() -> Annotations:
    named = named_types(API)
    return Annotations(named, Imports(), "._runtime", ".", frozenset({*named.models, *named.aliases}))


@pytest.mark.parametrize(
    ("type_", "keyword", "received"),
    [
        (STR, "str", "str"),
        (ANY, "Any", "Any"),
        (DATETIME, "datetime", "datetime"),
        (SIZE, 'Literal["small", "large"]', 'Literal["small", "large"] | str'),
        (Enumeration((1, "a", True)), 'Literal[1, "a", True]', 'Literal[1, "a", True]'),
        (Enumeration((0.5, 1), ("float",)), "Literal[1] | float", "Literal[1] | float"),
        (ArrayOf(STR), "Sequence[str]", "list[str]"),
        (ArrayOf(UnionOf((STR, NONE))), "Sequence[str | None]", "list[str | None]"),
        (MapOf(INT), "Mapping[str, int]", "dict[str, int]"),
        (TupleOf((STR, INT), None), "Sequence[str | int]", "list[str | int]"),
        (TupleOf((STR,), ANY), "Sequence[Any]", "list[Any]"),
        (TupleOf((), None), "Sequence[Any]", "list[Any]"),
        (UnionOf((NONE, STR, UnionOf((INT, STR)))), "str | int | None", "str | int | None"),
        (UnionOf((INT, FLOAT)), "float", "float"),
        (UnionOf((STR, ANY)), "Any", "Any"),
        (UnionOf((STR, SIZE, Enumeration(("small", "huge")))), 'str | Literal["small", "large", "huge"]', None),
        (Named("/cat"), "Cat | Mapping[str, Any]", "Cat"),
        (ArrayOf(Named("/cat")), "Sequence[Cat | Mapping[str, Any]]", "list[Cat]"),
        (Named("/tree"), "Tree", "Tree"),
    ],
)
def test_annotations(printer: Annotations, type_: Type, keyword: str, received: str | None) -> None:
    assert printer.of(type_, "keyword") == keyword
    assert printer.of(type_, "received") == (received or keyword)


def test_what_stands_beside_a_type_comes_last(printer: Annotations) -> None:
    assert printer.of(UnionOf((NONE, STR)), "sent", Source("Unset")) == "str | None | Unset"


@pytest.mark.parametrize("side", ["keyword", "sent", "received"])
def test_what_is_nested_too_deep_is_any(printer: Annotations, side: Side) -> None:
    deep: Type = STR
    for _ in range(5000):
        deep = ArrayOf(deep)
    printed = printer.of(deep, side)
    assert "str" not in printed
    assert printed.count("[") == DEPTH


@pytest.mark.parametrize(
    ("type_", "call"),
    [
        (STR, "v"),
        (SIZE, "v"),
        (MapOf(ANY), "v"),
        (ArrayOf(STR), "v"),
        (BYTES, "decode_bytes(v)"),
        (Named("/cat"), "Cat.decode(v)"),
        (UnionOf((Named("/cat"), NONE)), "Cat.decode(v)"),
        (ArrayOf(Named("/cat")), "decode_array(v, Cat.decode)"),
        (MapOf(DATETIME), "decode_map(v, decode_datetime)"),
        (ArrayOf(ArrayOf(DATETIME)), "decode_array(v, lambda item: decode_array(item, decode_datetime))"),
        (TupleOf((STR, INT), None), "v"),
        (TupleOf((STR, BYTES), None), "decode_tuple(v, (None, decode_bytes))"),
        (TupleOf((BYTES,), Named("/cat")), "decode_tuple(v, (decode_bytes,), Cat.decode)"),
        (UnionOf((DATETIME, STR)), "decode_datetime(v)"),
        (UnionOf((DATETIME, Scalar("date"))), "decode_first(v, decode_datetime, decode_date)"),
        (UnionOf((Named("/cat"), ArrayOf(Named("/cat")))), "decode_kinds(v, array={}, mapping=Cat.decode)"),
        (UnionOf((ArrayOf(Named("/cat")), ArrayOf(STR))), "decode_array(v, Cat.decode)"),
        (UnionOf((Named("/cat"), Named("/car"))), "decode_model(v, Cat, Car)"),
        (UnionOf((Named("/cat"), MapOf(STR))), "Cat.decode(v)"),
        (
            UnionOf((Named("/cat"), Named("/dog"))),
            'decode_tagged(v, "kind", {"cat": Cat.decode, "dog": Dog.decode, "puppy": Dog.decode})',
        ),
        (
            UnionOf((Named("/cat"), Named("/car")), Discriminator("type", (("c", 0), ("d", 1), ("e", 0)))),
            'decode_tagged(v, "type", {"c": Cat.decode, "d": Car.decode, "e": Cat.decode})',
        ),
        (Named("/tree"), "decode_Tree(v)"),
        (Named("/leaf"), "v"),
        (TREE.type, "decode_array(v, lambda item: decode_kinds(item, array=decode_Tree, mapping=Cat.decode))"),
    ],
)
def test_decoders(printer: Annotations, type_: Type, call: str) -> None:
    expected = call.format("lambda item: decode_array(item, Cat.decode)") if "{}" in call else call
    assert Decoding(printer).call(type_, Source("v")) == expected


def test_a_module_outside_the_models_names_their_module() -> None:
    imports = Imports()
    outside = Annotations(named_types(API), imports, ".._runtime", "..")
    assert outside.of(ArrayOf(Named("/cat")), "received") == "list[models.Cat]"
    assert Decoding(outside).call(Named("/tree"), Source("v")) == "models.decode_Tree(v)"
    assert imports.block() == "from .. import models"


def test_a_file_of_a_form_is_given_in_more_ways_than_bytes(printer: Annotations) -> None:
    assert printer.of(ArrayOf(BYTES), "form") == "Sequence[File]"
    assert printer.of(ArrayOf(BYTES), "keyword") == "Sequence[bytes]"


def test_models_are_not_imported_where_none_is_used() -> None:
    imports = Imports()
    Annotations(named_types(API), imports, ".._runtime", "..").of(STR, "keyword")
    assert imports.block() == ""
