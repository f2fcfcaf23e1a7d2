from __future__ import annotations

import inspect
import itertools
import keyword
import unicodedata

import attrs
import obiguard
import pytest
from hypothesis import given
from hypothesis import strategies as st
from obiguard._runtime.options import Options

from openapi_attrs.names import (
    CLASS,
    CLIENT,
    CREDENTIAL,
    FIELD,
    FILE_LIMIT,
    KEYWORD,
    LIMIT,
    METHOD,
    RESOURCE,
    Style,
    assign,
    named,
    pascal_case,
    snake_case,
)

SPELLINGS = ["fooBar", "foo_bar", "foo-bar", "FOO_BAR", "FooBar", "foo bar", "foo.bar", "foo__bar"]


@pytest.mark.parametrize(
    ("spelling", "snake", "pascal"),
    [
        ("createImage", "create_image", "CreateImage"),
        ("b64_json", "b64_json", "B64Json"),
        ("Obiguard-API-Key", "obiguard_api_key", "ObiguardApiKey"),
        ("HTTPServerError", "http_server_error", "HttpServerError"),
        ("userIDs", "user_ids", "UserIDs"),
        ("EC2Instance", "ec2_instance", "Ec2Instance"),
        ("enableIPv6", "enable_ipv6", "EnableIPv6"),
        ("IPv4Address", "ipv4_address", "IPv4Address"),
        ("OAuth2Token", "oauth2_token", "OAuth2Token"),
        ("noOAuth", "no_oauth", "NoOAuth"),
        ("OAuthors", "o_authors", "OAuthors"),
        ("v1beta1", "v1beta1", "V1beta1"),
        ("1024x1024", "n_1024x1024", "N1024x1024"),
        ("pulls/list-for-org", "pulls_list_for_org", "PullsListForOrg"),
        ("$filter", "filter", "Filter"),
        ("__init__", "init", "Init"),
        ("_", "underscore", "Underscore"),
        ("", "empty", "Empty"),
        ("+1", "plus_1", "Plus1"),
        ("-1", "minus_1", "Minus1"),
        ("日本語", "日本語", "日本語"),
        ("ключЗначение", "ключ_значение", "КлючЗначение"),
        ("ﬀ", "ff", "Ff"),
        ("\U0001f600", "grinning_face", "GrinningFace"),
    ],
)
def test_a_spelling_becomes_a_name(spelling: str, snake: str, pascal: str) -> None:
    assert snake_case(spelling) == snake
    assert pascal_case(spelling) == pascal


@pytest.mark.parametrize(
    ("spelling", "style", "name"),
    [
        ("class", FIELD, "class_"),
        ("None", CLASS, "None_"),
        ("from_dict", FIELD, "from_dict_"),
        ("additionalProperties", FIELD, "additional_properties_"),
        ("list", METHOD, "list"),
        ("type", FIELD, "type"),
        ("123", FIELD, "field_123"),
        ("123", KEYWORD, "param_123"),
        ("close", RESOURCE, "close_"),
        ("CON", RESOURCE, "con_"),
    ],
)
def test_what_python_or_the_generated_code_takes_is_kept_free(spelling: str, style: Style, name: str) -> None:
    assert named(spelling, style) == name
    assert assign([spelling], style) == {spelling: name}


def test_colliding_spellings_say_how_they_are_spelled() -> None:
    assert assign(SPELLINGS, FIELD) == {
        "fooBar": "foo_bar_camel",
        "foo_bar": "foo_bar",
        "foo-bar": "foo_dash_bar",
        "FOO_BAR": "foo_bar_upper",
        "FooBar": "foo_bar_pascal",
        "foo bar": "foo_space_bar",
        "foo.bar": "foo_dot_bar",
        "foo__bar": "foo_underscore_underscore_bar",
    }


def test_names_do_not_depend_on_the_order() -> None:
    wanted = assign(SPELLINGS, CLASS)
    assert all(assign(order, CLASS) == wanted for order in itertools.permutations(SPELLINGS, len(SPELLINGS)))


def test_a_leading_sign_tells_a_field_from_its_plain_twin() -> None:
    assert assign(["id", "_id", "@id"], FIELD) == {"id": "id", "_id": "underscore_id", "@id": "at_id"}


def test_a_name_that_another_spelling_made_readable_is_not_given_twice() -> None:
    names = assign(["foo.bar", "foo-bar", "foo_dot_bar"], FIELD)
    assert names["foo_dot_bar"] == "foo_dot_bar"
    assert len(set(names.values())) == 3


def test_a_pinned_name_stays_and_the_others_avoid_it() -> None:
    names = assign(["fooBar", "size"], FIELD, pinned={"fooBar": "size"})
    assert names["fooBar"] == "size"
    assert names["size"] != "size"


def test_a_taken_name_is_avoided() -> None:
    assert assign(["repo-owner"], CLASS, taken={"RepoOwner"}) == {"repo-owner": "RepoDashOwnerLower"}


def test_a_long_name_is_cut_and_stays_its_own() -> None:
    one, two = "word " * 40 + "one", "word " * 40 + "two"
    names = assign([one, two], FIELD)
    assert all(len(name) <= LIMIT for name in names.values())
    assert names[one] != names[two]
    assert names == assign([two, one], FIELD)


@given(
    st.lists(st.text(st.characters(), max_size=12), unique=True, max_size=8),
    st.sampled_from([FIELD, CLASS, RESOURCE, METHOD]),
)
def test_every_text_becomes_a_name_of_its_own(spellings: list[str], style: Style) -> None:
    names = assign(spellings, style)
    assert names == assign(spellings[::-1], style)
    assert len({unicodedata.normalize("NFKC", name) for name in names.values()}) == len(spellings)
    for name in names.values():
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert name not in style.taken
        assert len(name) <= LIMIT + 1
        assert unicodedata.normalize("NFKC", name) == name


@pytest.mark.parametrize("tag", ["\U0002000b" * 100, "日本語 " * 40, "x" * 300])
def test_a_name_of_a_file_is_one_that_every_file_system_takes(tag: str) -> None:
    name = named(tag, RESOURCE)
    assert len(name) <= LIMIT
    assert len(name.encode()) <= FILE_LIMIT
    assert named(f"{tag}x", RESOURCE) != name


@pytest.mark.parametrize(("one", "other"), [("Straße", "STRASSE"), ("ΟΔΌΣ", "οδός"), ("Kelvin", "\u212aelvin")])
def test_names_of_files_that_differ_in_case_alone_are_one(one: str, other: str) -> None:
    assert named(one, RESOURCE) == named(other, RESOURCE)


def test_what_is_taken_is_what_the_generated_code_has() -> None:
    client, model = obiguard.Obiguard, obiguard.models.Image
    given = {"self", "super", "server_variables", *inspect.signature(client).parameters} - {"obiguard_api_key"}
    assert given == CREDENTIAL.taken
    assert {"self", "body", "options", *Options.__annotations__} == KEYWORD.taken
    assert {*obiguard.__all__, "webhooks"} - {"Obiguard", "AsyncObiguard"} == CLIENT.taken
    assert {name for name in dir(client) if name[0] != "_"} - {"images"} <= RESOURCE.taken
    fields = {field.name for field in attrs.fields(model)} - {"additional_properties"}
    assert {"self", *(name for name in dir(model) if name[0] != "_")} - fields <= FIELD.taken
