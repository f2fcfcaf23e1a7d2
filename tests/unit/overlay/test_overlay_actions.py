from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from openapi_attrs.errors import Problems

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.load import Document

Overlaid: TypeAlias = "Callable[..., Document]"
Refusals: TypeAlias = "Callable[..., list[str]]"

DOCUMENT = """\
info:
  title: Pets
  tags: [a, b, c, b]
paths:
  /pets: {get: {tags: [one], x-a: {k: [1]}}, put: {tags: [two]}}
  /dogs: {get: {tags: [one, two]}}
nothing: null
"""

EDITS: list[tuple[str, str, Any]] = [
    ("{target: $.info, update: {title: Dogs, x-b: {c: 1}}}", "/info/title", "Dogs"),
    ("{target: $.info, update: {x-b: {c: [1]}}}", "/info/x-b", {"c": [1]}),
    ("{target: $, update: {info: {tags: [d]}}}", "/info/tags", ["a", "b", "c", "b", "d"]),
    ("{target: $.info.tags, update: d}", "/info/tags", ["a", "b", "c", "b", "d"]),
    ("{target: $.info.tags, update: {name: d}}", "/info/tags", ["a", "b", "c", "b", {"name": "d"}]),
    ("{target: $.info.tags, update: [d, e]}", "/info/tags", ["a", "b", "c", "b", "d", "e"]),
    ("{target: $.info.title, update: Dogs}", "/info/title", "Dogs"),
    ("{target: $.nothing, update: 1}", "/nothing", 1),
    ("{target: $.info, update: {title: null}}", "/info/title", None),
    ("{target: '$.paths.*.get', update: {x-s: 1}}", "/paths/~1dogs/get/x-s", 1),
    ("{target: '$.paths.*.get', update: {tags: [x]}}", "/paths/~1pets/get/tags", ["one", "x"]),
    ("{target: $.info.title, remove: true}", "/info", {"tags": ["a", "b", "c", "b"]}),
    ("{target: '$.info.tags[?@ == \"b\"]', remove: true}", "/info/tags", ["a", "c"]),
    ("{target: '$.info.tags[0,2]', remove: true}", "/info/tags", ["b", "b"]),
    ("{target: '$.info.tags[-1,3,1]', remove: true}", "/info/tags", ["a", "c"]),
    (
        "{target: $..tags, remove: true}",
        "/paths",
        {"/pets": {"get": {"x-a": {"k": [1]}}, "put": {}}, "/dogs": {"get": {}}},
    ),
    ("{target: '$.paths[\"/pets\"]..*', remove: true}", "/paths/~1pets", {}),
    ("{target: $.info, remove: true, update: {title: Dogs}}", "", None),
    ("{target: '$.paths[\"/dogs\"]', copy: '$.paths[\"/pets\"]'}", "/paths/~1dogs/get/tags", ["one", "two", "one"]),
    ("{target: '$.paths[\"/dogs\"]', copy: '$.paths[\"/pets\"]'}", "/paths/~1dogs/put", {"tags": ["two"]}),
    ("{target: $.info.title, copy: '$.info.tags[0]'}", "/info/title", "a"),
    ("{target: $.none, update: {a: 1}, x-may-not-match: true}", "/info/title", "Pets"),
]


def at(tree: Any, pointer: str) -> Any:  # noqa: ANN401
    for key in pointer.split("/")[1:]:
        tree = tree[key.replace("~1", "/")]
    return tree


@pytest.mark.parametrize(("action", "pointer", "value"), EDITS)
def test_an_action(overlaid: Overlaid, action: str, pointer: str, value: object) -> None:
    tree = overlaid(DOCUMENT, f"- {action}").tree
    if pointer:
        assert at(tree, pointer) == value
    else:
        assert "info" not in tree


def test_actions_see_what_those_before_them_did(overlaid: Overlaid) -> None:
    actions = """\
- {target: $.info.tags, remove: true}
- {target: $.info, update: {tags: [z]}}
- {target: "$.info.tags[?@ == 'z']", remove: true}
- {target: $.info.tags, update: y}
"""
    assert overlaid(DOCUMENT, actions).tree["info"]["tags"] == ["y"]


def test_overlays_are_applied_in_order(overlaid: Overlaid) -> None:
    tree = overlaid(DOCUMENT, "- {target: $.info, update: {title: A}}", "- {target: $.info.title, update: B}").tree
    assert tree["info"]["title"] == "B"


def test_what_is_copied_and_then_changed_changes_in_one_place(overlaid: Overlaid) -> None:
    actions = """\
- {target: '$.paths["/pets"].get', update: {x-own: {n: 1}}}
- {target: '$.paths["/dogs"].get', copy: '$.paths["/pets"].get'}
- {target: '$.paths["/dogs"].get["x-own"]', update: {n: 2}}
"""
    paths = overlaid(DOCUMENT, actions).tree["paths"]
    assert (paths["/pets"]["get"]["x-own"], paths["/dogs"]["get"]["x-own"]) == ({"n": 1}, {"n": 2})


def test_one_update_of_many_places_is_a_part_of_its_own_in_each(overlaid: Overlaid) -> None:
    actions = """\
- {target: $.paths.*.get, update: {x-o: {n: 1}}}
- {target: '$.paths["/pets"].get["x-o"]', update: {m: 2}}
"""
    paths = overlaid(DOCUMENT, actions).tree["paths"]
    assert (paths["/pets"]["get"]["x-o"], paths["/dogs"]["get"]["x-o"]) == ({"n": 1, "m": 2}, {"n": 1})


def test_aliases_of_the_document_are_changed_where_selected_alone(overlaid: Overlaid) -> None:
    tree = overlaid("a: &x {b: {c: 1}}\nd: *x\n", "- {target: $.a.b, update: {c: 2}}").tree
    assert tree == {"a": {"b": {"c": 2}}, "d": {"b": {"c": 1}}}


def test_what_is_not_changed_is_shared(overlaid: Overlaid) -> None:
    document = overlaid(DOCUMENT, "- {target: $.info, update: {title: X}}")
    assert document.tree["paths"] is document.sources[0].tree["paths"]


def place(document: Document, pointer: str) -> str:
    found = document.where(pointer)
    return f"{found.file}:{found.line}"


def test_every_part_keeps_its_place(overlaid: Overlaid) -> None:
    actions = """\
- target: $.info
  update:
    x-new: {a: [1]}
    title: New
- target: $.info.tags
  update: [d, e]
- target: $.info.tags
  update: f
- target: $.info.tags[1,2]
  remove: true
- target: $.paths["/dogs"]
  copy: $.paths["/pets"]
"""
    document = overlaid(DOCUMENT, actions)
    assert document.tree["info"]["tags"] == ["a", "b", "d", "e", "f"]
    expected = {
        "/info": "openapi.yaml:1",
        "/info/x-new/a/0": "overlay.yaml:6",
        "/info/title": "overlay.yaml:7",
        "/info/tags": "openapi.yaml:3",
        "/info/tags/1": "openapi.yaml:3",
        "/info/tags/2": "overlay.yaml:9",
        "/info/tags/4": "overlay.yaml:11",
        "/paths/~1dogs/get/tags/0": "openapi.yaml:6",
        "/paths/~1dogs/get/tags/2": "openapi.yaml:5",
        "/paths/~1dogs/put": "openapi.yaml:5",
    }
    assert {pointer: place(document, pointer) for pointer in expected} == expected
    assert document.where("/info/tags/1").pointer == "/info/tags/3"


def test_what_follows_a_removed_item_keeps_the_places_inside_of_it(overlaid: Overlaid) -> None:
    actions = """\
- target: $.l[1]
  update: {new: 1}
- target: $.l[0]
  remove: true
"""
    document = overlaid("l:\n- {a: 1}\n- b: 2\n  c: 3\n", actions)
    assert document.tree == {"l": [{"b": 2, "c": 3, "new": 1}]}
    assert [place(document, f"/l/0/{key}") for key in ("b", "c", "new")] == [
        "openapi.yaml:3",
        "openapi.yaml:4",
        "overlay.yaml:5",
    ]


def test_what_is_put_where_something_was_removed_has_its_own_place(overlaid: Overlaid) -> None:
    actions = """\
- {target: $.info, update: {x-a: {b: 1}}}
- {target: $.info, remove: true}
- {target: $, update: {info: {x-a: {b: 2}}}}
"""
    assert place(overlaid(DOCUMENT, actions), "/info/x-a/b") == "overlay.yaml:6"


MISFITS = {
    "{target: $.inof, update: {a: 1}}": (
        "4:4: target-unmatched: $['inof'] matches nothing (#/actions/0/target); did you mean 'info'?"
    ),
    "{target: '$.paths[\"/pets\"].gte.tags', update: a}": (
        "4:4: target-unmatched: $['paths']['/pets']['gte']['tags'] matches nothing (#/actions/0/target); "
        "did you mean 'get'?"
    ),
    "{target: '$.info.tags[9]', remove: true}": (
        "4:4: target-unmatched: $['info']['tags'][9] matches nothing (#/actions/0/target); "
        "x-may-not-match: true allows it"
    ),
    "{target: $.info, update: {title: {a: 1}}}": (
        "4:29: incompatible-update: a mapping cannot be merged into a primitive (#/info/title) "
        "(#/actions/0/update/title); remove that first"
    ),
    "{target: $.info, update: [1]}": (
        "4:20: incompatible-update: a list cannot be merged into a mapping (#/info) (#/actions/0/update); "
        "remove that first"
    ),
    "{target: $.info, update: {tags: null}}": (
        "4:29: incompatible-update: a primitive cannot be merged into a list (#/info/tags) "
        "(#/actions/0/update/tags); remove that first"
    ),
    "{target: '$.info[title,tags]', update: 1}": (
        "4:4: invalid-path: '$.info[title,tags]' is no JSONPath (RFC 9535): "
    ),
    "{target: '$.info[*]', update: 1}": (
        "4:4: mixed-targets: $['info'][*] selects a list and a primitive, one is wanted (#/actions/0/target)"
    ),
    "{target: $, remove: true}": "4:4: root-removed: the document itself cannot be removed (#/actions/0/target)",
    "{target: $.info, copy: $.paths.*}": (
        "4:20: copy-unmatched: $['paths'][*] selects 2 nodes, one is wanted (#/actions/0/copy)"
    ),
    "{target: $.info, copy: $.path}": (
        "4:20: copy-unmatched: $['path'] selects 0 nodes, one is wanted (#/actions/0/copy); did you mean 'paths'?"
    ),
    "{target: $.info, copy: $.paths, update: {a: 1}}": (
        "4:20: update-and-copy: an action updates or copies, not both (#/actions/0/copy)"
    ),
}


@pytest.mark.parametrize("action", MISFITS)
def test_an_action_that_does_not_fit_is_refused_at_its_line(refusals: Refusals, action: str) -> None:
    (told,) = refusals(DOCUMENT, f"- {action}")
    assert told.startswith(f"overlay.yaml:{MISFITS[action]}")


def test_every_problem_of_every_overlay_is_told(refusals: Refusals) -> None:
    told = refusals(DOCUMENT, "- {target: $.a, update: 1}\n- {target: $.b, update: 1}", "- {target: c, update: 1}")
    assert [line.split(": ")[:2] for line in told] == [
        ["overlay.yaml:4:4", "target-unmatched"],
        ["overlay.yaml:5:4", "target-unmatched"],
        ["overlay1.yaml:4:4", "invalid-path"],
    ]


def test_version_1_0_selects_no_primitives_and_copies_nothing(refusals: Refusals) -> None:
    head = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
    told = refusals(DOCUMENT, f"{head}- {{target: $.info.title, update: a}}\n- {{target: $.info, copy: $.paths}}")
    assert [line.split(": ")[1] for line in told] == ["unknown-field", "primitive-target"]


def test_deep_documents_are_searched(overlaid: Overlaid) -> None:
    tree = overlaid("{a: " * 200 + "{deep: 1}" + "}" * 200, "- {target: $..deep, update: 2}").tree
    for _ in range(200):
        tree = tree["a"]
    assert tree == {"deep": 2}


def test_an_overlay_for_another_document_is_applied_with_a_warning(overlaid: Overlaid) -> None:
    problems = Problems()
    text = "overlay: 1.0.0\nextends: {}\ninfo: {{title: t, version: '1'}}\nactions: [{{target: $.info, remove: true}}]"
    overlaid(DOCUMENT, text.format("./openapi.yaml"), problems=problems)
    assert not problems.warnings
    overlaid(DOCUMENT, text.format("https://example.com/openapi.yaml"), problems=problems)
    (told,) = map(str, problems.warnings)
    assert told.startswith("overlay.yaml:2:1: extends-other: this overlay says it extends 'https://example.com/")
