"""Import every module of the packages in a folder, make every model, call every operation; tell what does not import.

    python exercise.py FOLDER

Each folder in it is the output of one generation, with a package of its own name. Standard output is JSON: the folder
and what went wrong there.
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
import json
import sys
import warnings
from pathlib import Path
from typing import Any

import httpx


def main(folder: Path) -> None:
    warnings.simplefilter("ignore")
    wrong: list[tuple[str, str]] = []
    for output in sorted(folder.iterdir()):
        sys.path.insert(0, str(output))
        try:
            _exercise(output, output.name)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            wrong.append((output.name, f"{type(error).__name__}: {error}"[:300]))
        sys.path.pop(0)
    print(json.dumps(wrong))  # noqa: T201


def _exercise(output: Path, package: str) -> None:
    for path in sorted((output / package).rglob("*.py")):
        parts = path.relative_to(output).with_suffix("").parts
        module = importlib.import_module(".".join(parts).removesuffix(".__init__"))
        if "_runtime" not in parts:
            _make_models(module)
    index = importlib.import_module(f"{package}._operations")
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})))
    client = getattr(importlib.import_module(package), index.CLIENT)(base_url="http://127.0.0.1:9", http_client=http)
    for entry in index.OPERATIONS:
        method: Any = client
        for part in entry.call.split("."):
            method = getattr(method, part)
        _call(method)


def _make_models(module: Any) -> None:
    """What a wild value does is not asked, only that nothing of the document runs."""
    for value in list(vars(module).values()):
        if inspect.isclass(value) and value.__module__ == module.__name__:
            with contextlib.suppress(Exception):
                repr(value.from_dict({}))


def _call(method: Any) -> None:
    required = [
        each.name
        for each in inspect.signature(method).parameters.values()
        if each.default is each.empty and each.kind == each.KEYWORD_ONLY
    ]
    for value in ("x", {}):
        with contextlib.suppress(Exception):
            method(**dict.fromkeys(required, value))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
