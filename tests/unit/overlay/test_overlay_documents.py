from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

from openapi_attrs.errors import Problems

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.load import Document

Refusals: TypeAlias = "Callable[..., list[str]]"

HEAD = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
INVALID = {
    "[actions: 1]": ["overlay.yaml:1:1: wrong-type: an overlay is a mapping (#)"],
    "actions: []": [
        "overlay.yaml:1:1: missing-field: 'overlay' is missing (#)",
        "overlay.yaml:1:1: missing-field: 'info' is missing (#)",
        "overlay.yaml:1:1: no-actions: an overlay has at least one action (#/actions)",
    ],
    "overlay: 1.2.0\ninfo: {title: t}\nactions: [1]\nextend: a": [
        "overlay.yaml:4:1: unknown-field: there is no 'extend' here (#/extend); did you mean 'extends'?",
        "overlay.yaml:2:1: missing-field: 'version' is missing (#/info)",
        "overlay.yaml:1:1: unknown-version: overlay: 1.2.0 (#/overlay); known are 1.0.x and 1.1.x, as text",
        "overlay.yaml:3:11: wrong-type: an action is a mapping (#/actions/0)",
    ],
    "overlay: 1.0\ninfo: x\nactions: {a: 1}": [
        "overlay.yaml:1:1: wrong-type: overlay is not text (#/overlay)",
        "overlay.yaml:2:1: wrong-type: info is not a mapping (#/info)",
        "overlay.yaml:3:1: wrong-type: actions is not a list (#/actions)",
    ],
    HEAD + "- {update: 1}\n- {target: $, remove: 1, x-y: 1, updat: 2}\n": [
        "overlay.yaml:4:3: missing-field: 'target' is missing (#/actions/0)",
        "overlay.yaml:5:15: wrong-type: remove is not true or false (#/actions/1/remove)",
        "overlay.yaml:5:34: unknown-field: there is no 'updat' here (#/actions/1/updat); did you mean 'update'?",
    ],
    HEAD + "- {target: $, update: {}}\n- {target: $, update: {}}\n": [
        "overlay.yaml:5:3: duplicate-action: this is action 1 once more (#/actions/1)",
    ],
    HEAD + "- {target: '$.a[', update: {}}\n": [
        "overlay.yaml:4:4: invalid-path: '$.a[' is no JSONPath (RFC 9535): unbalanced brackets (#/actions/0/target)",
    ],
    HEAD + "- {target: $.paths./a.get, update: {}}\n": [
        (
            "overlay.yaml:4:4: invalid-path: '$.paths./a.get' is no JSONPath (RFC 9535): "
            "unexpected shorthand selector '/' (#/actions/0/target); "
            "other keys than words stand in brackets: $.paths['/pets'].get"
        ),
    ],
    "overlay: &a 1\nactions: {": ["overlay.yaml:2:11: yaml-syntax: did not find expected node content (#)"],
}


@pytest.mark.parametrize("text", INVALID, ids=range(len(INVALID)))
def test_an_invalid_overlay_is_refused_with_every_problem(refusals: Refusals, text: str) -> None:
    assert refusals("{}", text) == INVALID[text]


def test_an_extension_that_is_spelled_nearly_as_one_of_ours_is_told_of(overlaid: Callable[..., Document]) -> None:
    problems = Problems()
    update = "{a: [{x-validation-rule: []}], x-openapi-attrs-name: A, x-other: 1, x-validation-tools: 2}"
    overlaid("{}", f"- {{target: $, x-may-not-mach: true, update: {update}}}\n", problems=problems)
    assert sorted((told.message, told.at.pointer, told.hint) for told in problems.warnings) == [
        ("nothing reads 'x-may-not-mach'", "/actions/0/x-may-not-mach", "did you mean 'x-may-not-match'?"),
        (
            "nothing reads 'x-validation-rule'",
            "/actions/0/update/a/0/x-validation-rule",
            "did you mean 'x-validation-rules'?",
        ),
    ]
