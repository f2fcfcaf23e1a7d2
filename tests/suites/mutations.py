"""A compiler with a fault is found out by the JSON Schema Test Suite: part of `make suites`.

    python tests/suites/mutations.py SUITE       the folder that holds tests/ and remotes/

Drops each keyword and turns each comparison in turn. Exit status 1 when the suite notices one of them not.
"""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from json_schema import GROUPS, agrees, mine, read, remotes

from openapi_attrs.render import rule_conditions
from openapi_attrs.rules import compiler, ir

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

TURNED = {">=": ">", ">": ">=", "<=": "<", "<": "<="}
OWN = {compiler.RULES}
"""What is no keyword of JSON Schema: the suite knows nothing of it."""
READ_BY_OTHERS = ("then", "else", "minContains", "maxContains")
SIZES = {
    f"{limit}imum": tuple(f"{limit}{what}" for what in ("Length", "Items", "Properties")) for limit in ("min", "max")
}
TYPES: Mapping[str, frozenset[ir.Kind]] = {"integer": ir.NUMBERS, "number": frozenset({"integer"})}


def main() -> int:
    """Judge with each fault in turn the cases that it could touch."""
    suite = Path(sys.argv[1])
    resources = remotes(suite / "remotes")
    required, formats = (list(read(suite, group)) for group in GROUPS[:2])
    unnoticed = 0
    for name, keyword, fault in faults():
        group, cases = (GROUPS[1], formats) if keyword == "format" else (GROUPS[0], required)
        touched = [case for case in cases if f'"{keyword}"' in json.dumps(case.schema)]
        with fault:
            right = sum(agrees(lambda schema: mine(resources, group, schema), case) for case in touched)  # noqa: B023
        unnoticed += right == len(touched)
        print(f"{name}: {right} of {len(touched)} right{' - NOT NOTICED' if right == len(touched) else ''}")  # noqa: T201
    return int(unnoticed > 0)


def faults() -> Iterator[tuple[str, str, Any]]:
    """Give each fault: what it is, the keyword that it touches, and what makes it for a while."""
    readers: dict[str, Any] = vars(compiler)["_READERS"]
    last: tuple[tuple[str, ir.Kind], ...] = vars(compiler)["_UNEVALUATED"]
    for keyword in (*(name for name in readers if name not in OWN), *(name for name, _ in last), *READ_BY_OTHERS):
        yield f"no {keyword}", keyword, changed(vars(compiler), {**vars(compiler), "keywords": all_but(keyword)})
    signs: dict[str, tuple[str, str]] = vars(rule_conditions)["_SIGNS"]
    for keyword, (yes, no) in signs.items():
        turned = {**signs, keyword: (TURNED[yes], TURNED[no])}
        for name in (keyword, *SIZES.get(keyword, ())):
            yield f"{name} turned", name, changed(signs, turned)
    types: dict[str, Any] = vars(compiler)["_TYPES"]
    for name, kinds in TYPES.items():
        yield f"{name} taken for another", name, changed(types, {**types, name: kinds})


def all_but(keyword: str) -> Callable[..., dict[str, Any]]:
    """Give what reads the keywords of a schema, and passes one over."""
    read: Callable[..., dict[str, Any]] = vars(compiler)["keywords"]
    return lambda *given: {name: found for name, found in read(*given).items() if name != keyword}


@contextmanager
def changed(table: dict[str, Any], other: Mapping[str, Any]) -> Generator[None]:
    """Give a table other entries for a while."""
    before = dict(table)
    try:
        _become(table, other)
        yield
    finally:
        _become(table, before)


def _become(table: dict[str, Any], other: Mapping[str, Any]) -> None:
    for name in table.keys() - other.keys():
        del table[name]
    table.update(other)


if __name__ == "__main__":
    sys.exit(main())
