from __future__ import annotations

import json

import pytest
from attrs import evolve

from openapi_attrs import lock
from openapi_attrs.model import Lock

A_LOCK = Lock(
    toolkit="0.1.0",
    formatter="ruff 0.1",
    jinja="3.1",
    configuration="c0",
    inputs={"spec/openapi.yaml": "d0", "spec/more.yaml": "d1"},
    overlays={"spec/overlay.yaml": "o0"},
    templates={"models.py.jinja": "t0"},
    outputs={
        "b.py": {"sha256": "b0", "mode": "644", "from": ["/paths"], "template": "b"},
        "a.py": {"sha256": "a0", "template": "a"},
    },
)


def test_what_was_written_is_read() -> None:
    assert lock.load(lock.dump(A_LOCK)) == A_LOCK


def test_the_order_in_which_a_lock_was_made_does_not_show() -> None:
    turned = evolve(
        A_LOCK, outputs=dict(reversed(A_LOCK.outputs.items())), inputs=dict(reversed(A_LOCK.inputs.items()))
    )
    assert lock.dump(turned) == lock.dump(A_LOCK)
    assert lock.dump(A_LOCK).endswith("}\n")


def test_every_edit_shows() -> None:
    text = lock.dump(A_LOCK)
    assert lock.load(text + "\n") is None
    for place in range(len(text)):
        assert lock.load(f"{text[:place]} {text[place:]}") is None, text[: place + 1]
        assert lock.load(text[:place] + text[place + 1 :]) is None, text[: place + 1]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "3", "{}", '{"seal": 1}', "\0", "[" * 100_000, json.dumps({**json.loads(lock.dump(A_LOCK)), "more": 1})],
    ids=["empty", "list", "number", "object", "seal alone", "no text", "deep", "more"],
)
def test_what_is_no_lock_is_none(text: str) -> None:
    assert lock.load(text) is None


@pytest.mark.parametrize(
    "values", [{"outputs": []}, {"toolkit": 1}, {"inputs": {"a": 1}}, {"outputs": {"a": {}}}, {"outputs": {"a": 1}}]
)
def test_a_forged_seal_does_not_carry_a_lock_of_other_types(values: dict[str, object]) -> None:
    assert lock.load(lock.dump(evolve(A_LOCK, **values))) is None  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"inputs": {**A_LOCK.inputs, "spec/openapi.yaml": "x"}}, "document spec/openapi.yaml changed"),
        ({"inputs": {"spec/openapi.yaml": "d0"}}, "document spec/more.yaml removed"),
        ({"overlays": {"spec/overlay.yaml": "x"}}, "overlay spec/overlay.yaml changed"),
        ({"overlays": {**A_LOCK.overlays, "b.yaml": "x"}}, "overlay b.yaml added"),
        ({"templates": {"models.py.jinja": "x"}}, "template models.py.jinja changed"),
        ({"configuration": "x"}, "configuration changed"),
        ({"toolkit": "0.2.0"}, "toolkit 0.1.0 became 0.2.0"),
        ({"formatter": "ruff 0.2"}, "formatter ruff 0.1 became ruff 0.2"),
        ({"jinja": "3.2"}, "jinja 3.1 became 3.2"),
    ],
)
def test_each_difference_has_its_reason(changes: dict[str, object], told: str) -> None:
    assert lock.reasons(A_LOCK, evolve(A_LOCK, **changes)) == (told,)  # type: ignore[arg-type]


def test_outputs_are_no_reason() -> None:
    assert lock.reasons(A_LOCK, evolve(A_LOCK, outputs={})) == ()
