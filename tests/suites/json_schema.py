"""The JSON Schema Test Suite on compile_schema, with other validators beside it: `make suites`.

    python tests/suites/json_schema.py SUITE       the folder that holds tests/ and remotes/

Prints a table. Exit status 1 when a case comes out wrong that known.yaml does not list, or right that it lists.
"""

from __future__ import annotations

import json
import sys
import warnings
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import fastjsonschema
import jsonschema
import jsonschema_rs
import yaml
from attrs import frozen
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from rich.console import Console
from rich.table import Table

from openapi_attrs import compile_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

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


GROUPS = (
    Group("2020-12, required", "draft2020-12", "*.json", "2020-12"),
    Group("2020-12, formats", "draft2020-12", "optional/format/*.json", "2020-12", "assert"),
    Group("2020-12, optional", "draft2020-12", "optional/*.json", "2020-12"),
    Group("draft 7, required", "draft7", "*.json", "draft7"),
    Group("draft 7, formats", "draft7", "optional/format/*.json", "draft7", "assert"),
    Group("draft 7, optional", "draft7", "optional/*.json", "draft7"),
    Group("draft 4, required", "draft4", "*.json", "draft4"),
    Group("draft 4, formats", "draft4", "optional/format/*.json", "draft4", "assert"),
    Group("draft 4, optional", "draft4", "optional/*.json", "draft4"),
)
WIDTH = 110


def main() -> int:
    """Run all groups on all validators."""
    suite = Path(sys.argv[1])
    resources = remotes(suite / "remotes")
    registry: Registry[Any] = Registry().with_resources(
        (uri, Resource.from_contents(content, DRAFT202012)) for uri, content in resources.items()
    )
    judges: dict[str, Callable[[Group, Json], Judge]] = {
        "openapi-attrs": partial(mine, resources),
        "jsonschema": partial(python, registry),
        "jsonschema-rs": partial(rust, resources),
        "fastjsonschema": partial(fast, resources),
    }
    table = Table("cases", title="right by the JSON Schema Test Suite")
    for name in (*judges, "of"):
        table.add_column(name, justify="right", no_wrap=True)
    wrong = list[str]()
    for group in GROUPS:
        cases = list(read(suite, group))
        right = {name: [agrees(partial(judge, group), case) for case in cases] for name, judge in judges.items()}
        table.add_row(group.name, *(str(sum(verdicts)) for verdicts in right.values()), str(len(cases)))
        verdicts = zip(cases, right["openapi-attrs"], strict=True)
        wrong += [f"{group.name}: {case.group}: {case.name}" for case, is_right in verdicts if not is_right]
    Console(width=WIDTH).print(table)
    return report(wrong, known("compile_schema"))


def known(what: str) -> Mapping[str, str]:
    """Read which cases come out otherwise than the suite says, each with its reason."""
    reasons = yaml.safe_load(Path(__file__).with_name("known.yaml").read_text(encoding="utf-8"))[what]
    return {name: reason for reason, names in reasons.items() for name in names}


def report(wrong: Sequence[str], known: Mapping[str, str]) -> int:
    """Print what comes out wrong, and hold it against what is known."""
    for name in wrong:
        print(f"{name}: {known.get(name, 'NOT KNOWN')}")  # noqa: T201 - a report
    for name in known.keys() - {*wrong}:
        print(f"{name} comes out right: remove it from known.yaml")  # noqa: T201 - a report
    return int({*wrong} != known.keys())


@frozen
class Case:
    """One instance of the suite: is it valid?"""

    group: str
    name: str
    schema: Json
    instance: Json
    valid: bool


def read(suite: Path, group: Group) -> Iterator[Case]:
    """Read the cases of a group, file by file."""
    for file in sorted((suite / "tests" / group.folder).glob(group.files)):
        for entry in json.loads(file.read_text(encoding="utf-8")):
            name = f"{file.name}: {entry['description']}"
            for test in entry["tests"]:
                yield Case(name, test["description"], entry["schema"], test["data"], test["valid"])


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
    except BaseException as error:  # whatever a validator raises (a panic, too), it gives no verdict
        if isinstance(error, KeyboardInterrupt):
            raise
        return False


def mine(resources: Mapping[str, Json], group: Group, schema: Json) -> Judge:
    """Compile a schema; that a pattern of the suite may be slow is nothing that a case is about."""
    with warnings.catch_warnings(action="ignore"):
        return compile_schema(schema, group.dialect, formats=group.formats, resources=resources).is_valid


def python(registry: Registry[Any], group: Group, schema: Json) -> Judge:
    """Make a validator of jsonschema's."""
    kinds = {"draft4": jsonschema.Draft4Validator, "draft7": jsonschema.Draft7Validator}
    kind = kinds.get(group.dialect, jsonschema.Draft202012Validator)
    checker = kind.FORMAT_CHECKER if group.formats == "assert" else None
    return kind(schema, registry=registry, format_checker=checker).is_valid


def rust(resources: Mapping[str, Json], group: Group, schema: Json) -> Judge:
    """Make a validator of jsonschema-rs's."""
    kinds = {"draft4": jsonschema_rs.Draft4Validator, "draft7": jsonschema_rs.Draft7Validator}
    kind: Any = kinds.get(group.dialect, jsonschema_rs.Draft202012Validator)
    metaschemas = [(uri, content) for uri, content in resources.items() if "/draft2020-12/" in uri]
    registry = jsonschema_rs.Registry(metaschemas) if group.dialect == "2020-12" else None
    retrieve, formats = resources.__getitem__, group.formats == "assert"
    validator = kind(schema, registry=registry, retriever=retrieve, validate_formats=formats)
    verdict: Judge = validator.is_valid
    return verdict


def fast(resources: Mapping[str, Json], group: Group, schema: Json) -> Judge:
    """Compile a schema with fastjsonschema, which knows no draft after 7."""
    handlers = {"http": resources.__getitem__, "https": resources.__getitem__}
    validate: Any = fastjsonschema.compile(schema, handlers=handlers, use_formats=group.formats == "assert")

    def verdict(instance: Json) -> bool:
        try:
            validate(instance)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return verdict


if __name__ == "__main__":
    sys.exit(main())
