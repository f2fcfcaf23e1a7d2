"""What the API sends is decoded as far as it goes, and what breaks the document is told where that is asked."""

from __future__ import annotations

import logging

import pytest

TOY = {"name": "ted", "class": "bear"}


@pytest.fixture
def decode(toy):
    """Give a function that decodes a toy, whose rule asks for a name."""
    requirement = toy.rules.Requirement("required", "must have `name`")

    def explain(value, pointer, found) -> None:
        if "name" not in value:
            found.at(pointer, "#").report(value, requirement)

    rule = toy.rules.Rule("toy", lambda value: "name" in value, explain)
    return lambda body, on_violation: toy.webhooks.decode_webhook(
        "toyMade", body, toy.models.Toy.decode, rule, on_violation
    )


def test_a_body_that_keeps_the_document_becomes_a_model(decode, toy) -> None:
    made = decode(TOY, "raise")
    assert isinstance(made, toy.models.Toy)
    assert made.to_dict() == TOY


def test_one_that_breaks_it_is_decoded_and_logged(decode, toy, caplog) -> None:
    with caplog.at_level(logging.WARNING, "toy"):
        assert decode({"x": 1}, "warn") == toy.models.Toy.decode({"x": 1})
    assert "the webhook toyMade breaks 1 rule of the document: " in caplog.text


def test_or_not_logged(decode, caplog) -> None:
    decode({"x": 1}, "ignore")
    assert not caplog.records


def test_or_refused(decode, toy) -> None:
    with pytest.raises(toy.errors.ValidationError, match="must have `name`"):
        decode({"x": 1}, "raise")


def test_without_a_decoder_and_a_rule_a_value_stays_as_it_is(toy) -> None:
    assert toy.webhooks.decode_webhook("any", [1], None, None, "raise") == [1]
