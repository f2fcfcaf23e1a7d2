"""Documents that others hold right or wrong, each made into a client or refused: `make suites`.

    python tests/suites/openapi_documents.py SUITE       the folder that holds them, in folders called pass and fail

A right one must be made, with nothing lost. A wrong one is refused in form, or made where what is wrong with it changes
nothing for a client. Prints a table; exit status 1 when anything else comes of a document that KNOWN does not list.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rich.console import Console
from rich.table import Table

from openapi_attrs import config, pipeline
from openapi_attrs.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Outcome = Literal["made", "refused", "crashed"]
OUTCOMES: tuple[Outcome, ...] = ("made", "refused", "crashed")
GROUPS = ("pass", "fail", "partial", "malicious")
_REMOTE = "it refers to a file on a server, which is never requested"
_OUTSIDE = "it refers to a file outside of its folder, which is never read"
_NONE = "it is empty, or no document but a part of another"
_EXAMPLES = "openapi3-examples/3.0/pass/"
KNOWN: Mapping[str, str] = {
    "oai-schema-tests/v3.1-dev/tests/schema/pass/security-scheme-object-examples.yaml": _REMOTE,
    "oai-schema-tests/v3.2-dev/tests/schema/pass/security-scheme-object-examples.yaml": _REMOTE,
    f"{_EXAMPLES}cyclical.yaml": _OUTSIDE,
    f"{_EXAMPLES}externalPathItemRef.yaml": _OUTSIDE,
    f"{_EXAMPLES}fiendish/ref-encoding2.yaml": "it refers to components, which Swagger 2.0 has not",
    f"{_EXAMPLES}fiendish/ref-encoding3.yaml": "a + in a pointer is a +, and no space (RFC 6901, section 6)",
    f"{_EXAMPLES}resolution/twolevel/subdir1/test.yaml": _NONE,
    f"{_EXAMPLES}resolution/twolevel/subdir1/subdir2/ok.yaml": _NONE,
    f"{_EXAMPLES}swagger2openapi/fart.openapi.yaml": _NONE,
    f"{_EXAMPLES}swagger2openapi/swagger.json": _NONE,
    f"{_EXAMPLES}swagger2openapi/test-oas3.yaml": _NONE,
    f"{_EXAMPLES}swagger2openapi/test-openapi.json": _NONE,
    f"{_EXAMPLES}swagger2openapi/test.json": _NONE,
    f"{_EXAMPLES}swagger2openapi/test.yaml": _NONE,
}
"""The right documents that are refused, each with its reason."""


def main() -> int:
    """Make a client of each document."""
    suite = Path(sys.argv[1])
    counts = Counter[tuple[str, Outcome]]()
    wrong: dict[str, str] = {}
    for group, path in _documents(suite):
        outcome, told = outcome_of(path)
        counts[group, outcome] += 1
        if outcome == "crashed" or (group == "pass" and outcome == "refused"):
            wrong[path.relative_to(suite).as_posix()] = told
    table = Table("documents", title="made into clients or refused")
    for each in OUTCOMES:
        table.add_column(each, justify="right", no_wrap=True)
    for group in GROUPS:
        table.add_row(group, *(str(counts[group, each]) for each in OUTCOMES))
    Console(width=110).print(table)
    for name, told in wrong.items():
        print(f"{name}: {KNOWN.get(name, f'NOT KNOWN: {told}')}")  # noqa: T201 - a report
    for name in KNOWN.keys() - wrong.keys():
        print(f"{name} is made: remove it from KNOWN")  # noqa: T201 - a report
    return int(wrong.keys() != KNOWN.keys())


def _documents(suite: Path) -> Iterator[tuple[str, Path]]:
    """Find the documents, and the group that their folder says."""
    for path in sorted(suite.rglob("*")):
        group = next((part for part in path.relative_to(suite).parts if part in GROUPS), None)
        if group and path.suffix in {".yaml", ".yml", ".json"}:
            yield group, path


def outcome_of(path: Path) -> tuple[Outcome, str]:
    """Make a client in memory; gives what came of it, and what was told."""
    gc.collect()
    with tempfile.TemporaryDirectory() as output:
        try:
            pipeline.generate(config.direct(path, Path(output) / "client", "client"))
        except Refusal as refusal:
            return "refused", str(refusal)
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            return "crashed", f"{type(error).__name__}: {error}"
    return "made", ""


if __name__ == "__main__":
    sys.exit(main())
