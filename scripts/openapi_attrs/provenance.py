"""What an output is made from, by hash: the settings, the templates, the tools, and in a checkout the toolkit itself.

All of it is found without loading the document, so that an unchanged project is recognized at once.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from openapi_attrs import folder
from openapi_attrs.config import TOOLKIT, is_checkout, settings, shown, template_folders
from openapi_attrs.lock import sha256, sha256_of
from openapi_attrs.model import Lock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_attrs.model import Config

LOCAL = ".openapi-attrs"  # beside pyproject.toml, never committed


def made_from(config: Config, inputs: Mapping[str, str], overlays: Mapping[str, str]) -> Lock:
    """Make the lock of an output, still without the output; `inputs` and `overlays` are hashes by shown path."""
    return Lock(
        toolkit=_version("openapi_attrs"),
        formatter=f"ruff {_version('ruff')}",
        jinja=_version("jinja2"),
        configuration=sha256_of(settings(config)),
        inputs=dict(inputs),
        overlays=dict(overlays),
        templates=_templates(config),
    )


def _version(package: str) -> str:
    """Give the version of an installed package by the name of the folder that says what is installed.

    That is in the specification "Recording installed projects"; what reads those folders loads parsers of e-mail, CSV
    and archives first.
    """
    folders = (found for place in sys.path for found in Path(place).glob(f"{package}-*.dist-info"))
    for each in folders:
        return each.name.removeprefix(f"{package}-").removesuffix(".dist-info")
    from importlib.metadata import version  # noqa: PLC0415 - loads them

    return version(package)


def on_disk(config: Config, former: Lock) -> Lock | None:
    """Make the lock that the files named by a former one give now; None when one of them cannot be read."""
    overlays = [shown(path, config.root) for path in config.overlays]
    try:
        inputs = {name: sha256(folder.read(config.root, name)) for name in former.inputs}
        return made_from(config, inputs, {name: sha256(folder.read(config.root, name)) for name in overlays})
    except (OSError, ValueError):
        return None


def _templates(config: Config) -> dict[str, str]:
    """Hash every template by its name, of equal names the user's."""
    found: dict[str, str] = {}
    for source in template_folders(config):
        for name, entry in folder.entries(source).items():
            if entry.kind == "file" and name not in found and not name.rpartition("/")[2].startswith("."):
                found[name] = sha256(folder.read(source, name))
    return found


def stamp(config: Config, lock_text: bytes) -> None:
    """Note with which state of a checkout a lock was made, beside the settings; an installed toolkit needs no note."""
    if config.file is None or not is_checkout():
        return
    file = _stamp_file(config)
    with contextlib.suppress(OSError):  # without the note, the next check regenerates
        file.parent.mkdir(exist_ok=True)
        (file.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        file.write_text(_stamp(lock_text), encoding="utf-8")


def stamp_holds(config: Config, lock_text: bytes) -> bool:
    """Tell whether this lock was made by the toolkit as it is now."""
    if not is_checkout():
        return True
    try:
        return _stamp_file(config).read_text(encoding="utf-8") == _stamp(lock_text)
    except (OSError, ValueError):
        return False


def _stamp_file(config: Config) -> Path:
    return config.root / LOCAL / f"{sha256(shown(config.output, config.root).encode())[:16]}.stamp"


def _stamp(lock_text: bytes) -> str:
    sources = {path: sha256(folder.read(TOOLKIT, path)) for path in folder.entries(TOOLKIT) if path.endswith(".py")}
    return sha256_of([sha256(lock_text), sources])
