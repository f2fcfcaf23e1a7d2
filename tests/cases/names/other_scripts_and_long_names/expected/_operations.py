# Made by openapi-attrs; do not edit.
# From spec.yaml.

"""The operations of the document, for tools that walk over them."""

from __future__ import annotations

from ._runtime.index import OperationEntry

CLIENT = "NamesOtherScriptsAndLongNames"
ASYNC_CLIENT = "AsyncNamesOtherScriptsAndLongNames"

OPERATIONS: tuple[OperationEntry, ...] = (
    OperationEntry(
        "get",
        "/donn\xe9es/{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}",
        "\u043f\u043e\u043b\u0443\u0447\u0438\u0442\u044c\u0414\u0430\u043d\u043d\u044b\u0435",
        "\u6570\u636e.\u043f\u043e\u043b\u0443\u0447\u0438\u0442\u044c_\u0434\u0430\u043d\u043d\u044b\u0435",
    ),
    OperationEntry(
        "put",
        "/donn\xe9es/{\u0438\u0434\u0435\u043d\u0442\u0438\u0444\u0438\u043a\u0430\u0442\u043e\u0440}",
        "aNameThatSomebodyMadeUpWithoutAnyThoughtOfThoseWhoHaveToReadItAndWhoseEndNobodyCanSeeFromItsBeginningAnyMore",
        "check_mark_space_party_popper.a_name_that_somebody_made_up_without_any_thought_of_those_who_have_to_04aedd",
    ),
)
