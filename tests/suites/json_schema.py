"""The JSON Schema Test Suite on compile_schema, and on jsonschema beside it: `make suites`.

    python tests/suites/json_schema.py SUITE       the folder that holds tests/ and remotes/

Prints a table, and below it every case that compile_schema judges otherwise than the suite. Exit status 1 if there is
one among the required cases.
"""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import jsonschema
import rich
from attrs import frozen
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from rich.table import Table

from openapi_attrs import compile_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from openapi_attrs.model import Json
    from openapi_attrs.schema import DialectName

    Judge = Callable[[Json], bool]


@frozen
class Group:
    """Files of the suite that are judged in one way; formats are asserted where `formats` says so."""

    name: str
    folder: str
    files: str
    dialect: DialectName
    formats: Literal["annotate", "assert"] = "annotate"
    required: bool = True


GROUPS = (
    Group("2020-12, required", "draft2020-12", "*.json", "2020-12"),
    Group("draft 4, required", "draft4", "*.json", "draft4"),
    Group("2020-12, formats", "draft2020-12", "optional/format/*.json", "2020-12", "assert", required=False),
    Group("2020-12, optional", "draft2020-12", "optional/*.json", "2020-12", required=False),
)


def main() -> int:
    """Run all groups."""
    suite = Path(sys.argv[1])
    resources = remotes(suite / "remotes")
    registry: Registry[Any] = Registry().with_resources(
        (uri, Resource.from_contents(content, DRAFT202012)) for uri, content in resources.items()
    )
    table = Table("cases", "openapi-attrs", "jsonschema", "of", title="right by the JSON Schema Test Suite")
    wrong, failed = list[str](), False
    for group in GROUPS:
        cases = list(read(suite, group))
        ours = [case for case in cases if not agrees(partial(mine, group, resources), case)]
        theirs = [case for case in cases if not agrees(partial(other, group, registry), case)]
        table.add_row(group.name, str(len(cases) - len(ours)), str(len(cases) - len(theirs)), str(len(cases)))
        wrong += [f"{group.name}: {case.name}" for case in ours]
        failed = failed or (group.required and bool(ours))
    rich.print(table)
    for line in wrong:
        rich.print(line)
    return int(failed)


@frozen
class Case:
    """One instance of the suite: is it valid?"""

    name: str
    schema: Json
    instance: Json
    valid: bool


def read(suite: Path, group: Group) -> Iterator[Case]:
    """Read the cases of a group, file by file."""
    for file in sorted((suite / "tests" / group.folder).glob(group.files)):
        for entry in json.loads(file.read_text(encoding="utf-8")):
            for test in entry["tests"]:
                name = f"{file.name}: {entry['description']}: {test['description']}"
                yield Case(name, entry["schema"], test["data"], test["valid"])


def remotes(folder: Path) -> Mapping[str, Json]:
    """Read the documents that the suite serves, by the URI it serves them under."""
    return {
        f"http://localhost:1234/{file.relative_to(folder).as_posix()}": json.loads(file.read_text(encoding="utf-8"))
        for file in folder.rglob("*.json")
    }


def agrees(judge: Callable[[Json], Judge], case: Case) -> bool:
    """Tell whether a verdict is the suite's; to raise is to be wrong."""
    try:
        return judge(case.schema)(case.instance) is case.valid
    except Exception:  # noqa: BLE001 - whatever a validator raises, it gives no verdict
        return False


def mine(group: Group, resources: Mapping[str, Json], schema: Json) -> Judge:
    """Compile a schema."""
    return compile_schema(schema, group.dialect, formats=group.formats, resources=resources).is_valid


def other(group: Group, registry: Registry[Any], schema: Json) -> Judge:
    """Make a validator of jsonschema's."""
    kind = jsonschema.Draft4Validator if group.dialect == "draft4" else jsonschema.Draft202012Validator
    checker = kind.FORMAT_CHECKER if group.formats == "assert" else None
    return kind(schema, registry=registry, format_checker=checker).is_valid


if __name__ == "__main__":
    sys.exit(main())
