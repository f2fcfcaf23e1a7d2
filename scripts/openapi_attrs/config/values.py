"""What each kind of setting takes: a check a kind, from what tomllib gives to what stands in Config."""

from __future__ import annotations

import keyword
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast
from urllib.parse import unquote

from openapi_attrs.errors import did_you_mean
from openapi_attrs.model import LedgerEntry
from openapi_attrs.names import CLIENT

if TYPE_CHECKING:
    from collections.abc import Callable

Kind = Literal[
    "file",
    "files",
    "folder",
    "output",
    "package",
    "class",
    "layout",
    "engine",
    "text",
    "texts",
    "flag",
    "names",
    "pin",
    "remotes",
    "remote",
    "ledger",
    "ledger entry",
    "budgets",
]
_LAYOUTS = ("project", "package")
_ENGINES = ("re", "re2")
_LEDGER_KEYS = ("code", "pointer", "file")
_URL = re.compile("https?:/", re.IGNORECASE)
_TAKEN = frozenset({"attr", "attrs", "httpx", "openapi_attrs"}) | sys.stdlib_module_names


class WrongError(Exception):
    """A value that its setting does not take."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def absolute(path: Path) -> Path:
    """Make a path absolute and free of `..`, links left as they are (resolve() would follow them)."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def _text(value: object, wanted: str) -> str:
    if not isinstance(value, str):
        raise WrongError("wrong-type", f"{wanted} is wanted, not {kind_of(value)}")
    return value


def list_of(value: object, wanted: str) -> list[object]:
    """Take a list; raises WrongError."""
    if not isinstance(value, list):
        raise WrongError("wrong-type", f"{wanted} is wanted, not {kind_of(value)}")
    return cast("list[object]", value)


def table_of(value: object, wanted: str) -> dict[str, object]:
    """Take a table; raises WrongError."""
    if not isinstance(value, dict):
        raise WrongError("wrong-type", f"{wanted} is wanted, not {kind_of(value)}")
    return cast("dict[str, object]", value)


def _flag(_root: Path, value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongError("wrong-type", f"true or false is wanted, not {kind_of(value)}")
    return value


def _wanted(_root: Path, value: object) -> str:
    return _text(value, "text")


def _path(root: Path, value: object) -> Path:
    text = _text(value, "a path")
    if not text or "\0" in text:
        raise WrongError("wrong-path", f"{text!r} is no path")
    return absolute(root / text)


def _file(root: Path, value: object) -> Path:
    path = _path(root, value)
    if not path.is_file():
        raise no_file(path, value)
    return path


def no_file(path: Path, given: object) -> WrongError:
    """Say that there is no such file, and what may be meant."""
    if path.exists():
        kind = "a folder" if path.is_dir() else "a device or a pipe"
        return WrongError("missing-file", f"{given} is {kind}, and a file is wanted")
    hint = "nothing is requested: save it as a file" if _URL.match(str(given)) else _similar(path)
    return WrongError("missing-file", f"there is no file {given}", hint)


def _folder(root: Path, value: object) -> Path:
    path = _path(root, value)
    if not path.is_dir():
        raise WrongError("missing-file", f"there is no folder {value}", _similar(path))
    return path


def _name(_root: Path, value: object) -> str:
    text = _text(value, "a name")
    if not text.isidentifier() or keyword.iskeyword(text):
        raise WrongError("wrong-name", f"{text!r} is no Python name")
    return text


def package_name(root: Path, value: object) -> str:
    """Take a name that a package can have; raises WrongError."""
    name = _name(root, value)
    if name in _TAKEN:
        raise WrongError("wrong-name", f"a package {name!r} would hide a module of that name that a client needs")
    return name


def _client(root: Path, value: object) -> str:
    name = _name(root, value)
    if name in CLIENT.taken:
        raise WrongError("wrong-name", f"the name {name!r} cannot be given: the generated code has it itself")
    return name


def _one_of(known: tuple[str, ...]) -> Callable[[Path, object], str]:
    wanted = " or ".join(map(repr, known))

    def check(_root: Path, value: object) -> str:
        text = _text(value, wanted)
        if text not in known:
            raise WrongError("wrong-value", f"{wanted} is wanted, not {text!r}", did_you_mean(text, known))
        return text

    return check


def _pointer(text: str) -> str:
    """Read a URI fragment (RFC 6901, section 6), as messages show it; what need not be encoded may stand as it is."""
    if not text.startswith("#/"):
        raise WrongError("wrong-pointer", f"{text!r} does not start with #/")
    return unquote(text[1:])


def _pin(root: Path, value: object) -> tuple[str, str]:
    pointer, name = cast("tuple[str, object]", value)
    return _pointer(pointer), _name(root, name)


def _remote(root: Path, value: object) -> tuple[str, Path]:
    url, copy = cast("tuple[str, object]", value)
    if not url.lower().startswith(("https://", "http://")) or "#" in url:
        raise WrongError("wrong-url", f"{url!r} is no URL of a file", "it starts with https:// and has no #")
    return url, _file(root, copy)


def _ledger_entry(_root: Path, value: object) -> LedgerEntry:
    entry = table_of(value, "a table of code and pointer")
    for key in entry:
        if key not in _LEDGER_KEYS:
            raise WrongError("unknown-setting", f"an entry has no {key!r}", did_you_mean(key, _LEDGER_KEYS))
    texts = {key: _text(item, f"text as {key!r}") for key, item in entry.items()}
    if not {"code", "pointer"} <= texts.keys():
        raise WrongError("missing-setting", "an entry has a code and a pointer")
    return LedgerEntry(texts["code"], _pointer(texts["pointer"]), texts.get("file"))


LISTS: dict[Kind, tuple[Kind, str]] = {
    "files": ("file", "a list of paths"),
    "texts": ("text", "a list of texts"),
    "ledger": ("ledger entry", "a list of tables"),
}
TABLES: dict[Kind, tuple[Kind, str]] = {
    "names": ("pin", "a table of pointers and names"),
    "remotes": ("remote", "a table of URLs and files"),
}
CHECKS: dict[Kind, Callable[[Path, object], object]] = {
    "file": _file,
    "folder": _folder,
    "output": _path,
    "package": package_name,
    "class": _client,
    "layout": _one_of(_LAYOUTS),
    "engine": _one_of(_ENGINES),
    "text": _wanted,
    "flag": _flag,
    "pin": _pin,
    "remote": _remote,
    "ledger entry": _ledger_entry,
}


def _similar(path: Path) -> str:
    """Hint at a neighbour with nearly this name."""
    try:
        return did_you_mean(path.name, sorted(neighbour.name for neighbour in path.parent.iterdir()))
    except OSError:
        return ""


def kind_of(value: object) -> str:
    """Name the type of a value of TOML, for messages."""
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "a table"
        case _:
            return "a date or time"
