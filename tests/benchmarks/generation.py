"""What generating costs beside openapi-python-client, and what GitHub's client costs to import: `make bench`.

CPU seconds of the process tree, as the system counts them for a process and all that it waited for: the formatters
that a tool as shipped starts are in it. The sides take turns, and the median of the rounds counts. The documents lie in
SHARED, which is no part of this repository; without it there are no figures.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rich
from attrs import frozen
from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapi_attrs.model import Json

ROUNDS, IMPORTS = 3, 11
BIN = Path(sys.executable).parent
DOCUMENTS = {"GitHub": "github-api.json", "OpenAI": "openai.yaml", "Stripe": "od-stripe.json"}
PEERS_LINES = 463_000
"""The lines of openapi-python-client's client for GitHub's document."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Cost:
    """What one run took: CPU seconds of its process tree, and the megabytes of the largest process in it."""

    cpu: float
    memory: float


def main(shared: Path) -> None:
    """Measure, and print the tables."""
    specs = shared / "corpus" / "specs"
    if not specs.is_dir():
        rich.print(f"no documents in {specs}: nothing is generated")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        documents = {title: unpacked(specs / f"{file}.gz", folder / file) for title, file in DOCUMENTS.items()}
        generate(documents, folder)
        imports(documents["GitHub"], folder)


def unpacked(packed: Path, to: Path) -> Path:
    """Unpack a document."""
    to.write_bytes(gzip.decompress(packed.read_bytes()))
    return to


# ---------------------------------------------------------------- generating


def generate(documents: dict[str, Path], folder: Path) -> None:
    """Print what generating from each document costs on both sides, and how the cost grows."""
    sides = {(title, side): make(path, folder) for title, path in documents.items() for side, make in MAKERS.items()}
    halves = half(documents["GitHub"], folder / "half.json")
    sides["half of GitHub", "ours"] = ours(halves, folder)
    warm_up(folder)
    found: dict[tuple[str, str], list[Cost | None]] = {key: [] for key in sides}
    for _ in range(ROUNDS):
        for key, command in sides.items():
            found[key].append(run(command))
    medians = {key: median(costs) for key, costs in found.items()}
    headings = ("document", "CPU, ours", "CPU, theirs", "ratio", "goal", "memory, ours", "theirs")
    table = Table(*headings, title=f"generating, medians of {ROUNDS} rounds in turn; CPU of the process tree")
    for title in documents:
        table.add_row(title, *compared(medians[title, "ours"], medians[title, "theirs"]))
    rich.print(table)
    grown(medians["GitHub", "ours"], medians["half of GitHub", "ours"], documents["GitHub"], halves)
    lines = sum(len(file.read_bytes().splitlines()) for file in (folder / "github_api").rglob("*.py"))
    rich.print(f"GitHub's client: {lines:,} lines, {lines / PEERS_LINES:.2f} of theirs (at most 0.60)")


def ours(document: Path, folder: Path) -> list[str]:
    """Give the command that generates our client."""
    package = re.sub(r"\W", "_", document.stem)
    options = ["--output", str(folder / package), "--package", package, "--lenient", "--prune"]
    return [str(BIN / "openapi-attrs"), "regenerate", str(document), *options]


def theirs(document: Path, folder: Path) -> list[str]:
    """Give the command that generates openapi-python-client's."""
    output = str(folder / f"{document.stem}-theirs")
    return [
        str(BIN / "openapi-python-client"),
        "generate",
        "--path",
        str(document),
        "--output-path",
        output,
        "--overwrite",
    ]


MAKERS: dict[str, Callable[[Path, Path], list[str]]] = {"ours": ours, "theirs": theirs}


def run(command: list[str]) -> Cost | None:
    """Run a command and give what it cost, None where it fails."""
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    clean["PATH"] = f"{BIN}{os.pathsep}{os.environ['PATH']}"  # where openapi-python-client looks for its formatter
    with subprocess.Popen(command, env=clean, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return None if process.returncode else Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def warm_up(folder: Path) -> None:
    """Let both tools compile themselves, on a document of one operation."""
    answer = {"200": {"description": "yes"}}
    operation = {"operationId": "ping", "responses": answer}
    document = folder / "warm.json"
    tree = {"openapi": "3.0.3", "info": {"title": "warm", "version": "1"}, "paths": {"/ping": {"get": operation}}}
    document.write_text(json.dumps(tree))
    for make in MAKERS.values():
        run(make(document, folder))


def median(costs: list[Cost | None]) -> Cost | None:
    """Give the medians of what several runs took."""
    done = [cost for cost in costs if cost is not None]
    if not done:
        return None
    return Cost(statistics.median(cost.cpu for cost in done), statistics.median(cost.memory for cost in done))


def compared(one: Cost | None, other: Cost | None) -> tuple[str, ...]:
    """Give the cells of a row."""
    ratio = f"{one.cpu / other.cpu:.3f}" if one and other else "-"
    cpu = [f"{cost.cpu:.2f} s" if cost else "fails" for cost in (one, other)]
    memory = [f"{cost.memory:.0f} MB" if cost else "-" for cost in (one, other)]
    return *cpu, ratio, "at most 0.20" if other else "", *memory


def half(document: Path, to: Path) -> Path:
    """Write a document with every second path of another."""
    tree = json.loads(document.read_bytes())
    tree["paths"] = dict([*tree["paths"].items()][::2])
    to.write_text(json.dumps(tree, indent=2))
    return to


def grown(whole: Cost | None, part: Cost | None, *documents: Path) -> None:
    """Print how the cost of twice the operations is to that of once."""
    if whole is None or part is None:
        return
    many, few = (operations(json.loads(document.read_bytes())) for document in documents)
    doubled = 1 + (whole.cpu / part.cpu - 1) / (many / few - 1)
    counts = f"{many} operations and {few}"
    rich.print(f"growth, twice the operations: {doubled:.2f} of the CPU (at most 2.20), from {counts}")


def operations(tree: Json) -> int:
    """Count the operations of a document."""
    paths: dict[str, dict[str, Any]] = tree["paths"]  # type: ignore[index,call-overload,assignment] # a mapping
    return sum(method in METHODS for item in paths.values() for method in item)


# ---------------------------------------------------------------- the client


def imports(document: Path, folder: Path) -> None:
    """Print what the parts of GitHub's client cost to import, beside httpx."""
    run(ours(document, folder))
    root = next((folder / "github_api").rglob("_operations.py")).parent
    package = root.name
    client = re.findall(r'^CLIENT = "(.+)"', (root / "_operations.py").read_text(), re.MULTILINE)[0]
    models = max((root / "models").glob("*.py"), key=lambda file: file.name != "__init__.py" and file.stat().st_size)
    model = re.findall(r"^class (\w+)\(", models.read_text(), re.MULTILINE)[0]
    resource = max((root / "resources").glob("*.py"), key=lambda file: file.stat().st_size)
    base, call = "import httpx", first_call(root, package, client, resource.stem)
    statements = {
        f"{base}; from {package} import {client}": 1.15,
        f"{base}; from {package} import {client}; from {package}.models import {model}": 1.5,
        f"{base}; {call}": 2.5,
    }
    table = Table("statement", "CPU", "/ import httpx", "goal", title=f"importing, medians of {IMPORTS} rounds in turn")
    measured = [imported(root.parent, [base, *statements]) for _ in range(IMPORTS + 1)][1:]
    medians = [statistics.median(column) for column in zip(*measured, strict=True)]
    for (statement, goal), cpu in zip_longest([(base, None), *statements.items()], medians):
        shown = f"at most {goal:.2f}" if goal else ""
        table.add_row(statement.replace("; ", "\n"), f"{cpu * 1e3:.0f} ms", f"{cpu / medians[0]:.2f}", shown)
    rich.print(table)
    loaded(root, package, model, call)


def imported(folder: Path, statements: list[str]) -> list[float]:
    """Measure statements, each in a process of its own, the start of the interpreter left out."""
    return [float(printed(folder, f"{TIMED}\n{statement}\n{TOLD}")) for statement in statements]


TIMED = "import time; start = time.process_time()"
TOLD = "print(time.process_time() - start)"


def printed(folder: Path, program: str) -> str:
    """Give what a program prints that can import what lies in a folder."""
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    clean["PYTHONPATH"] = str(folder)
    done = subprocess.run([sys.executable, "-c", program], env=clean, capture_output=True, text=True, check=True)
    return done.stdout


def first_call(root: Path, package: str, client: str, resource: str) -> str:
    """Give a call on a resource, the first that takes nothing but texts; a transport in the process answers it."""
    call = printed(root.parent, CALL.format(module=f"{package}.resources.{resource}")).strip()
    transport = "httpx.MockTransport(lambda request: httpx.Response(200, json=[]))"
    made = f"{client}(http_client=httpx.Client(transport={transport}), on_violation='ignore')"
    return f"from {package} import {client}; {made}.{resource}.{call}"


CALL = """
import importlib, inspect
module = importlib.import_module("{module}")
resource = next(value for value in vars(module).values() if inspect.isclass(value) and value.__module__ == "{module}")
for name, method in vars(resource).items():
    given = [] if name.startswith("_") else [*inspect.signature(method).parameters.values()][1:]
    needed = [each for each in given if each.kind is each.KEYWORD_ONLY and each.default is each.empty]
    if needed and all(each.annotation == "str" for each in needed):
        print(name + "(" + ", ".join(each.name + "='a'" for each in needed) + ")")
        break
"""


def loaded(root: Path, package: str, model: str, call: str) -> None:
    """Print how many groups of models one model brings along, and what preloading leaves to load."""
    groups = len([*(root / "models").glob("*.py")]) - 1
    count = f"print(sum(name.startswith('{package}.models.') for name in sys.modules))"
    one = printed(root.parent, f"import sys; from {package}.models import {model}; {count}").strip()
    rich.print(f"{package}.models.{model} loads {one} of {groups} groups of models")
    before = "known = {*sys.modules}"
    after = f"print(sum(name.startswith('{package}') for name in {{*sys.modules}} - known))"
    program = f"import sys, httpx, {package}; {TIMED}; {package}.preload(); {before}; {TOLD}; {call}; {after}"
    seconds, left = printed(root.parent, program).split()
    rich.print(f"preload() takes {float(seconds) * 1e3:.0f} ms; the call loads {left} modules of {package} after it")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
