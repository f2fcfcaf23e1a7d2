"""Models decode as far as it goes, never raise, and mean the same JSON when written back."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
import uuid
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["name", "class", "madeAt", "picture", "parts", "box", "x"]), inner, max_size=6
        )
    ),
    max_leaves=20,
)


@given(value=JSON)
@settings(max_examples=200, deadline=None)
def test_whatever_is_decoded_means_the_same_when_written_back(toy, value) -> None:
    decoded = toy.models.Toy.decode(value)
    if isinstance(value, dict):
        assert decoded.to_dict() == value
    else:
        assert decoded is value


def test_fields_have_their_types(toy) -> None:
    data = {"name": "ted", "class": "bear", "madeAt": "2024-02-29T12:00:00Z", "picture": "/w==", "x": [1]}
    ted = toy.models.Toy.from_dict({**data, "parts": [{"name": "arm"}, 5, None]})
    assert (ted.name, ted.class_, ted.picture, ted.additional_properties) == ("ted", "bear", b"\xff", {"x": [1]})
    assert ted.made_at == dt.datetime(2024, 2, 29, 12, tzinfo=dt.UTC)
    assert ted.parts == [toy.models.Toy(name="arm"), 5, None]
    assert ted.to_dict()["madeAt"] == "2024-02-29T12:00:00+00:00"


def test_absent_null_and_present_are_three_things(toy) -> None:
    decode, unset = toy.models.Toy.from_dict, toy.unset.UNSET
    assert decode({}).name is unset
    assert decode({"name": None}).name is None
    assert [decode(data).to_dict() for data in ({}, {"name": None}, {"name": ""})] == [{}, {"name": None}, {"name": ""}]


def test_what_is_decoded_from_is_not_changed(toy) -> None:
    data = {"name": "ted", "parts": [{"name": "arm"}], "x": 1}
    toy.models.Toy.from_dict(data)
    assert data == {"name": "ted", "parts": [{"name": "arm"}], "x": 1}


def test_unset_is_one_falsy_object(toy) -> None:
    unset = toy.unset.UNSET
    assert not unset
    assert repr(unset) == "UNSET"
    assert pickle.loads(pickle.dumps(unset)) is unset  # noqa: S301
    assert copy.deepcopy(unset) is unset
    assert f"{unset}" == "UNSET"
    ted = pickle.loads(pickle.dumps(toy.models.Toy(name="ted")))  # noqa: S301
    assert ted.class_ is unset
    assert ted == toy.models.Toy(name="ted")


@pytest.mark.parametrize("name", ["parts", "box"])
def test_ten_thousand_levels_decode_and_are_written_back(toy, name) -> None:
    value: Any = {"name": "the innermost"}
    for _ in range(10_000):
        value = {name: [value] if name == "parts" else value}
    ted = toy.models.Toy.decode(value)
    inner = ted.parts[0] if name == "parts" else ted.box
    assert isinstance(inner, toy.models.Toy)
    again, levels = ted.to_dict(), 0
    while name in again:
        again, levels = again[name], levels + 1
        if name == "parts":
            (again,) = again
    assert (again, levels) == ({"name": "the innermost"}, 10_000)
    assert len(repr(ted)) < 1000


def test_a_repr_shortens_what_is_long(toy) -> None:
    ted = toy.models.Toy(name="x" * 2_000_000, picture=b"y" * 2_000_000, additional_properties={"n": list(range(1000))})
    text = repr(ted)
    assert len(text) < 600
    assert "(2000000 in all)" in text
    assert "class_" not in text
    assert (
        repr(toy.models.Toy(name="ted", parts=[toy.models.Toy(name="arm")]))
        == "Toy(name='ted', parts=[Toy(name='arm')])"
    )
    assert len(repr(toy.models.Toy(name=10**5000))) < 100


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-29T12:00:00Z",
        "2024-02-29t12:00:00z",
        "2024-02-29T12:00:00.123456+05:30",
        "2024-02-29T12:00:00.1-00:00",
        "2024-02-29T12:00:00",
        "0001-01-01T00:00:00Z",
    ],
)
def test_a_date_time_keeps_its_instant(toy, text) -> None:
    found = toy.decode.decode_datetime(text)
    assert isinstance(found, dt.datetime)
    assert toy.decode.decode_datetime(found.isoformat()) == found
    assert found.tzinfo is not None or not text.lower().endswith("z")


@pytest.mark.parametrize(
    "value",
    [
        "2024-02-30T12:00:00Z",
        "2024-02-29T23:59:60Z",
        "2024-02-29T12:00:00.1234567Z",
        "2024-02-29 12:00:00Z",
        "20240229T120000Z",
        "2024-02-29",
        "2024-02-29T12:00:00+25:00",
        "2024-02-29T24:00:00Z",
        "0000-01-01T00:00:00Z",
        "2024-W09-4T12:00:00Z",
        "\u0662\u0660\u0662\u0664-02-29T12:00:00Z",
        "soon",
        "",
        0,
        None,
        [],
        {},
    ],
)
def test_what_would_not_mean_the_same_stays_as_it_is(toy, value) -> None:
    assert toy.decode.decode_datetime(value) is value


@pytest.mark.parametrize(
    ("function", "text", "found"),
    [
        ("decode_date", "2024-02-29", dt.date(2024, 2, 29)),
        ("decode_date", "2024-02-30", None),
        ("decode_date", "20240229", None),
        ("decode_date", "2024-02-29T00:00:00Z", None),
        ("decode_time", "12:30:00Z", dt.time(12, 30, tzinfo=dt.UTC)),
        ("decode_time", "12:30:00", dt.time(12, 30)),
        ("decode_time", "12:30", None),
        ("decode_time", "25:30:00", None),
        ("decode_uuid", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")),
        ("decode_uuid", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8", None),
        ("decode_uuid", "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}", None),
        ("decode_uuid", "6ba7b8109dad11d180b400c04fd430c8", None),
        ("decode_uuid", "none", None),
        ("decode_bytes", "aGk=", b"hi"),
        ("decode_bytes", "", b""),
        ("decode_bytes", "aGk", None),
        ("decode_bytes", "aGl=", None),
        ("decode_bytes", "aG k=", None),
        ("decode_bytes", "_w==", None),
        ("decode_bytes", "né", None),
        ("decode_bytes", "\ud800", None),
    ],
)
def test_other_formats_too(toy, function, text, found) -> None:
    decode = getattr(toy.decode, function)
    assert decode(text) == (text if found is None else found)
    for other in (None, 5, [], {}, toy.unset.UNSET):
        assert decode(other) is other


def test_arrays_and_maps_decode_their_items(toy) -> None:
    decode = toy.decode
    assert decode.decode_array(["aGk=", 5], decode.decode_bytes) == [b"hi", 5]
    assert decode.decode_map({"a": "aGk=", "b": None}, decode.decode_bytes) == {"a": b"hi", "b": None}
    for other in ("text", 5, None, toy.unset.UNSET):
        assert decode.decode_array(other, decode.decode_bytes) is other
        assert decode.decode_map(other, decode.decode_bytes) is other


def test_models_are_equal_by_class_and_by_every_property(toy) -> None:
    read = toy.models.Toy.from_dict
    data = {"name": "a", "box": {"name": "b"}, "other": 1}
    made = read(data)
    assert made == read(dict(data))
    assert made != read({**data, "box": {"name": "c"}})
    assert made != read({**data, "other": 2})
    assert made != data
    assert made != type("Other", (toy.models.Toy,), {}).from_dict(data)
    with pytest.raises(TypeError, match="unhashable"):
        hash(made)


def test_a_class_of_ones_own_below_a_model_is_compared_and_shown_like_it(toy) -> None:
    own = type("Own", (toy.models.Toy,), {})
    assert own(name="a") == own.from_dict({"name": "a"})
    assert own(name="a") != own(name="b")
    assert repr(own(name="a")) == "Own(name='a')"
