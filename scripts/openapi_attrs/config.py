"""`[tool.openapi-attrs]` of a pyproject.toml -> Config. Nothing else reads that file.

`SETTINGS` is the one list of what can be set; the README's table is `settings_table()`.
"""

from __future__ import annotations

import keyword
import os
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, Unpack, cast
from urllib.parse import unquote

from attrs import asdict, fields_dict, frozen

from openapi_attrs.errors import COMMAND_LINE, Location, Problems, Refusal, did_you_mean
from openapi_attrs.model import Budgets, Config, LedgerEntry
from openapi_attrs.names import CLIENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

TOOLKIT = Path(__file__).parent
TABLE = ("tool", "openapi-attrs")
Keys: TypeAlias = tuple[str, ...]
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
LAYOUTS = ("project", "package")
ENGINES = ("re", "re2")
LEDGER_KEYS = ("code", "pointer", "file")


@frozen
class Setting:
    """A key of the table: what it takes, what holds when it is not there (None: it must be there), what it means."""

    name: str
    kind: Kind
    default: str | None
    doc: str


_BUDGETS = f"`{{{', '.join(f'{name} = {value:_}' for name, value in asdict(Budgets()).items())}}}`"

SETTINGS = (
    Setting("document", "file", None, "The OpenAPI document, relative to this file."),
    Setting("overlays", "files", "none", "OpenAPI Overlay documents, applied in this order."),
    Setting("output", "output", None, "The folder written; it belongs to the tool, which removes what is stale in it."),
    Setting("package", "package", None, "The name the client is imported by."),
    Setting("client", "class", "the package in PascalCase", "The client's class; its async twin is `Async` + this."),
    Setting(
        "layout",
        "layout",
        '"project"',
        '`"project"`: an installable project. `"package"`: the package alone, inside an application.',
    ),
    Setting(
        "tags", "texts", "all", "Only operations with these tags, and what the next two add; `*` stands for any text."
    ),
    Setting("paths", "texts", "all", 'Only operations at these paths, such as `"/pets/{id}"` or `"/pets*"`.'),
    Setting("operations", "texts", "all", "Only operations with these operationIds."),
    Setting("templates", "folder", "none", "A folder whose templates replace the built-in ones of the same file name."),
    Setting("lenient", "flag", "false", "What cannot be expressed becomes `Any` and is listed, instead of refused."),
    Setting("ledger", "ledger", "none", "The losses accepted, `{code, pointer, file}` each: no more and no fewer."),
    Setting("names", "names", "none", 'Python names by pointer: `"#/components/schemas/image" = "Picture"`.'),
    Setting(
        "remotes",
        "remotes",
        "none",
        'Copies of what the document refers to by URL: `"https://example.com/pet.json" = "copies/pet.json"`.',
    ),
    Setting(
        "references",
        "folder",
        "the document's",
        "The folder below which files that are referred to are read.",
    ),
    Setting(
        "patterns",
        "engine",
        '"re"',
        'What runs patterns. `"re2"`: google-re2, in time in proportion to the text (extras `re2` of tool and client).',
    ),
    Setting("budgets", "budgets", _BUDGETS, "What a document may cost; what is named here may cost more, or less."),
    Setting("gateway", "file", "none", "Python that the embedded gateway runs for this API alone."),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}
_MOST = {"depth": 350, "schema_depth": 150}
"""What the parts of the toolkit that follow the document's nesting can take without an overflow of Python's stack."""
_URL = re.compile("https?:/", re.IGNORECASE)
_TAKEN = frozenset({"attr", "attrs", "httpx", "openapi_attrs"}) | sys.stdlib_module_names


class Others(TypedDict, total=False):
    """What else is taken on the command line."""

    lenient: bool
    tags: tuple[str, ...]
    paths: tuple[str, ...]
    operations: tuple[str, ...]


def settings_table() -> str:
    """Print the settings as the Markdown table of the README."""
    rows = [f"| `{s.name}` | {'(required)' if s.default is None else s.default} | {s.doc} |" for s in SETTINGS]
    return "\n".join(["| setting | default | meaning |", "| --- | --- | --- |", *rows]) + "\n"


# ---------------------------------------------------------------- reading


def read(start: Path, file: Path | None = None) -> Config:
    """Read the configuration in `file`, else in the nearest pyproject.toml with our table, from `start` upwards.

    Raises Refusal with everything that is wrong with it, places told from `start`.
    """
    problems = Problems()
    found, text, document = _table_file(start, file, problems)
    table = _ours(document)
    reader = _Reader(found, shown(found, start), text, problems)
    if table is None:
        reader.error("no-settings", f"there is no table [{'.'.join(TABLE)}]", (), "see the README for its settings")
        raise Refusal(tuple(problems.errors))
    config = reader.config(table)
    problems.raise_errors()
    return config


def direct(document: Path, output: Path, package: str, **others: Unpack[Others]) -> Config:
    """Make the configuration of a document given on the command line; places are told from its folder.

    Raises Refusal when the document is no file, the output would hold it, or the package is no usable name.
    """
    problems = Problems()
    if not document.is_file():
        wrong = _no_file(document, document)
        problems.error(wrong.code, wrong.message, Location(str(document)), wrong.hint)
    if _absolute(document).is_relative_to(_absolute(output)):
        message, hint = "the output folder holds the document", "choose a folder of its own"
        problems.error("output-holds-input", message, Location(str(output)), hint)
    try:
        _package(document.parent, package)
    except _WrongError as wrong:
        problems.error(wrong.code, f"--package: {wrong.message}", Location(COMMAND_LINE))
    problems.raise_errors()
    document, output = _absolute(document), _absolute(output)
    return Config(document.parent, document, output, package, **others)


def where(config: Config, *keys: str) -> Location:
    """Find the place of a setting, for problems found later; the document's where there is no such file."""
    if config.file is None:
        return Location(shown(config.document, config.root))
    text = config.file.read_text(encoding="utf-8")
    return _Reader(config.file, config.file.name, text, Problems()).at(keys)


def shown(path: Path, root: Path) -> str:
    """Write a path as messages and files show it: with /, relative to `root` also when it lies beside it."""
    try:
        return Path(os.path.relpath(path, root)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def template_folders(config: Config) -> tuple[Path, ...]:
    """List where templates are looked for, the user's first."""
    own = own_templates()
    return (own,) if config.templates is None else (config.templates, own)


def own_templates() -> Path:
    """Give the folder of the toolkit's templates: the packaged one, or the checkout's."""
    return TOOLKIT / "templates" if not is_checkout() else TOOLKIT.parent.parent / "templates"


def is_checkout() -> bool:
    """Tell whether the toolkit runs from its repository, where its sources change without its version."""
    return not (TOOLKIT / "templates").is_dir()


def settings(config: Config) -> dict[str, Any]:
    """List what decides an output, as JSON without machine paths: the lock's `configuration` is its hash."""

    def path(value: Path | None) -> str | None:
        return None if value is None else shown(value, config.root)

    return {
        "document": path(config.document),
        "overlays": [path(overlay) for overlay in config.overlays],
        "package": config.package,
        "client": config.client,
        "layout": config.layout,
        "tags": config.tags,
        "paths": config.paths,
        "operations": config.operations,
        "templates": path(config.templates),
        "lenient": config.lenient,
        "remotes": {url: path(copy) for url, copy in config.remotes},
        "references": path(config.references),
        "gateway": path(config.gateway),
        "patterns": config.patterns,
        "names": dict(config.names),
        "budgets": asdict(config.budgets),
        "ledger": None if config.ledger is None else [[e.code, e.pointer, e.file] for e in config.ledger],
    }


def _table_file(start: Path, file: Path | None, problems: Problems) -> tuple[Path, str, dict[str, object]]:
    """Find the file, its text and content: the one named, the nearest with our table, or just the nearest."""
    candidates = [_absolute(file)] if file else [folder / "pyproject.toml" for folder in (start, *start.parents)]
    nearest: tuple[Path, str, dict[str, object]] | None = None
    for candidate in candidates:
        if file is None and not candidate.is_file():
            continue
        text, content = _parse(candidate, shown(candidate, start), problems)
        nearest = nearest or (candidate, text, content)
        if _ours(content) is not None:
            return candidate, text, content
    if nearest is None:
        hint = (
            "run in a project, or name a file with --config, or a document: regenerate SPEC --output DIR --package NAME"
        )
        problems.error("no-settings", "there is no pyproject.toml here or above", Location("pyproject.toml"), hint)
        raise Refusal(tuple(problems.errors))
    return nearest


def _ours(content: object) -> dict[str, object] | None:
    """Give our table, or None when there is none."""
    for key in TABLE:
        content = cast("dict[str, object]", content).get(key) if isinstance(content, dict) else None
    return cast("dict[str, object]", content) if isinstance(content, dict) else None


def _parse(file: Path, name: str, problems: Problems) -> tuple[str, dict[str, object]]:
    """Give the text and the content of a TOML file; raises Refusal."""
    text = ""
    try:
        text = file.read_bytes().decode()
        return text, tomllib.loads(text)
    except OSError as error:
        problems.error("unreadable-file", (error.strerror or "cannot be read").lower(), Location(name))
    except UnicodeDecodeError:
        problems.error("not-utf-8", "the file is not UTF-8", Location(name))
    except tomllib.TOMLDecodeError as error:
        message, line, column = _toml_error(str(error), text)
        problems.error("broken-toml", message, Location(name, line, column))
    raise Refusal(tuple(problems.errors))


def _toml_error(told: str, text: str) -> tuple[str, int, int]:
    """Split the place from what tomllib tells."""
    place = re.search(r" \(at line (\d+), column (\d+)\)$", told)
    if place:
        return told[: place.start()], int(place[1]), int(place[2])
    lines = text.split("\n")
    return told, len(lines), len(lines[-1]) + 1


def _absolute(path: Path) -> Path:
    """Make a path absolute and free of `..`, links left as they are (resolve() would follow them)."""
    return Path(os.path.abspath(path))  # noqa: PTH100


# ---------------------------------------------------------------- checking


class _WrongError(Exception):
    """A value that its setting does not take."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


@frozen
class _Reader:
    """Checks one file's table, and knows where in its text each setting stands."""

    file: Path
    shown: str
    text: str
    problems: Problems

    @property
    def root(self) -> Path:
        return self.file.parent

    def at(self, keys: Keys) -> Location:
        line, column = _place(self.text, TABLE + keys)
        return Location(self.shown, line, column, "".join(f"/{_escaped(key)}" for key in TABLE + keys))

    def error(self, code: str, message: str, keys: Keys, hint: str = "") -> None:
        self.problems.error(code, message, self.at(keys), hint)

    def config(self, table: Mapping[str, object]) -> Config:
        """Make a Config as far as it goes; it counts only if no problem was noted."""
        self._unknown(table)
        self._missing(table)
        values = {name: self._value(_BY_NAME[name].kind, table[name], (name,)) for name in _BY_NAME if name in table}
        given: dict[str, Any] = {name: value for name, value in values.items() if value is not None}
        nothing: dict[str, Any] = {"document": self.root, "output": self.root, "package": ""}
        config = Config(root=self.root, file=self.file, **(nothing | given))
        if "output" in given:
            self._output_holds_nothing_else(config)
        if "document" in given and config.references and not config.document.is_relative_to(config.references):
            message = f"the document does not lie below {shown(config.references, self.root)}"
            self.error("wrong-path", message, ("references",), "name a folder that holds it and what it refers to")
        return config

    def _unknown(self, table: Mapping[str, object]) -> None:
        for name in table:
            if name not in _BY_NAME:
                hint = did_you_mean(name, _BY_NAME) or f"the settings are {', '.join(_BY_NAME)}"
                self.error("unknown-setting", f"there is no setting {name!r}", (name,), hint)

    def _missing(self, table: Mapping[str, object]) -> None:
        for setting in SETTINGS:
            if setting.default is None and setting.name not in table:
                self.error("missing-setting", f"the setting {setting.name!r} is missing", (), setting.doc)

    def _output_holds_nothing_else(self, config: Config) -> None:
        inputs = [self.file, config.document, *config.overlays, config.templates, config.gateway]
        inputs += [entry[1] for entry in config.remotes if entry]
        for path in inputs:
            if path is not None and path.is_relative_to(config.output):
                message = f"the output folder holds {shown(path, self.root)}, which the tool does not write"
                self.error("output-holds-input", message, ("output",), "choose a folder of its own")

    def _value(self, kind: Kind, value: object, keys: Keys) -> object:
        """Check one value; None when a problem was noted."""
        try:
            if kind in _LISTS:
                inner, wanted = _LISTS[kind]
                items = [(str(index), item) for index, item in enumerate(_list(value, wanted))]
                return tuple(self._value(inner, item, (*keys, index)) for index, item in items)
            if kind in _TABLES:
                inner, wanted = _TABLES[kind]
                return tuple(self._value(inner, item, (*keys, item[0])) for item in _table(value, wanted).items())
            if kind == "budgets":
                return self._budgets(_table(value, "a table of numbers"), keys)
            return _CHECKS[kind](self.root, value)
        except _WrongError as wrong:
            self.error(wrong.code, wrong.message, keys, wrong.hint)
            return None

    def _budgets(self, table: dict[str, object], keys: Keys) -> Budgets | None:
        """Check every budget; None when a problem was noted."""
        known = fields_dict(Budgets)
        given: dict[str, int] = {}
        for name, value in table.items():
            if name not in known:
                hint = did_you_mean(name, known) or f"the budgets are {', '.join(known)}"
                self.error("unknown-setting", f"there is no budget {name!r}", (*keys, name), hint)
            elif isinstance(value, bool) or not isinstance(value, int):
                self.error("wrong-type", f"a whole number is wanted, not {_kind_of(value)}", (*keys, name))
            elif not 0 < value <= _MOST.get(name, value):
                self.error("wrong-value", f"a budget of 1 to {_MOST.get(name, 'any number')} is wanted", (*keys, name))
            else:
                given[name] = value
        return Budgets(**given) if len(given) == len(table) else None


def _text(value: object, wanted: str) -> str:
    if not isinstance(value, str):
        raise _WrongError("wrong-type", f"{wanted} is wanted, not {_kind_of(value)}")
    return value


def _list(value: object, wanted: str) -> list[object]:
    if not isinstance(value, list):
        raise _WrongError("wrong-type", f"{wanted} is wanted, not {_kind_of(value)}")
    return cast("list[object]", value)


def _table(value: object, wanted: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _WrongError("wrong-type", f"{wanted} is wanted, not {_kind_of(value)}")
    return cast("dict[str, object]", value)


def _flag(_root: Path, value: object) -> bool:
    if not isinstance(value, bool):
        raise _WrongError("wrong-type", f"true or false is wanted, not {_kind_of(value)}")
    return value


def _wanted(_root: Path, value: object) -> str:
    return _text(value, "text")


def _path(root: Path, value: object) -> Path:
    text = _text(value, "a path")
    if not text or "\0" in text:
        raise _WrongError("wrong-path", f"{text!r} is no path")
    return _absolute(root / text)


def _file(root: Path, value: object) -> Path:
    path = _path(root, value)
    if not path.is_file():
        raise _no_file(path, value)
    return path


def _no_file(path: Path, given: object) -> _WrongError:
    """Say that there is no such file, and what may be meant."""
    if path.is_dir():
        return _WrongError("missing-file", f"{given} is a folder, and a file is wanted")
    hint = "nothing is requested: save it as a file" if _URL.match(str(given)) else _similar(path)
    return _WrongError("missing-file", f"there is no file {given}", hint)


def _folder(root: Path, value: object) -> Path:
    path = _path(root, value)
    if not path.is_dir():
        raise _WrongError("missing-file", f"there is no folder {value}", _similar(path))
    return path


def _name(_root: Path, value: object) -> str:
    text = _text(value, "a name")
    if not text.isidentifier() or keyword.iskeyword(text):
        raise _WrongError("wrong-name", f"{text!r} is no Python name")
    return text


def _package(root: Path, value: object) -> str:
    name = _name(root, value)
    if name in _TAKEN:
        raise _WrongError("wrong-name", f"a package {name!r} would hide a module of that name that a client needs")
    return name


def _client(root: Path, value: object) -> str:
    name = _name(root, value)
    if name in CLIENT.taken:
        raise _WrongError("wrong-name", f"the name {name!r} cannot be given: the generated code has it itself")
    return name


def _one_of(known: tuple[str, ...]) -> Callable[[Path, object], str]:
    wanted = " or ".join(map(repr, known))

    def check(_root: Path, value: object) -> str:
        text = _text(value, wanted)
        if text not in known:
            raise _WrongError("wrong-value", f"{wanted} is wanted, not {text!r}", did_you_mean(text, known))
        return text

    return check


def _pointer(text: str) -> str:
    """Read a URI fragment (RFC 6901, section 6), as messages show it; what need not be encoded may stand as it is."""
    if not text.startswith("#/"):
        raise _WrongError("wrong-pointer", f"{text!r} does not start with #/")
    return unquote(text[1:])


def _pin(root: Path, value: object) -> tuple[str, str]:
    pointer, name = cast("tuple[str, object]", value)
    return _pointer(pointer), _name(root, name)


def _remote(root: Path, value: object) -> tuple[str, Path]:
    url, copy = cast("tuple[str, object]", value)
    if not url.lower().startswith(("https://", "http://")) or "#" in url:
        raise _WrongError("wrong-url", f"{url!r} is no URL of a file", "it starts with https:// and has no #")
    return url, _file(root, copy)


def _ledger_entry(_root: Path, value: object) -> LedgerEntry:
    entry = _table(value, "a table of code and pointer")
    for key in entry:
        if key not in LEDGER_KEYS:
            raise _WrongError("unknown-setting", f"an entry has no {key!r}", did_you_mean(key, LEDGER_KEYS))
    texts = {key: _text(item, f"text as {key!r}") for key, item in entry.items()}
    if not {"code", "pointer"} <= texts.keys():
        raise _WrongError("missing-setting", "an entry has a code and a pointer")
    return LedgerEntry(texts["code"], _pointer(texts["pointer"]), texts.get("file"))


_LISTS: dict[Kind, tuple[Kind, str]] = {
    "files": ("file", "a list of paths"),
    "texts": ("text", "a list of texts"),
    "ledger": ("ledger entry", "a list of tables"),
}
_TABLES: dict[Kind, tuple[Kind, str]] = {
    "names": ("pin", "a table of pointers and names"),
    "remotes": ("remote", "a table of URLs and files"),
}
_CHECKS: dict[Kind, Callable[[Path, object], object]] = {
    "file": _file,
    "folder": _folder,
    "output": _path,
    "package": _package,
    "class": _client,
    "layout": _one_of(LAYOUTS),
    "engine": _one_of(ENGINES),
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


def _kind_of(value: object) -> str:
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


# ---------------------------------------------------------------- places in TOML, which tomllib does not give

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_LINE = re.compile(rf"[ \t]*(?:(?P<header>\[\[?)[ \t]*(?P<table>{_KEYS})[ \t]*\]|(?P<keys>{_KEYS})[ \t]*=)")


def _place(text: str, wanted: Keys) -> tuple[int, int]:
    """Line and column of a key, else of the nearest table or key around it; `wanted` counts list items by index."""
    best, found = 0, (1, 1)
    for keys, line, column in _keys(text):
        if len(keys) > best and wanted[: len(keys)] == keys:
            best, found = len(keys), (line, column)
    return found


def _keys(text: str) -> Iterator[tuple[Keys, int, int]]:
    """Every table header and key with its place; a line inside a multi-line string may pass for one."""
    table: Keys = ()
    counts: dict[Keys, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        match = _LINE.match(line)
        if match is None:
            continue
        group = "table" if match["header"] else "keys"
        keys = tuple(_unquoted(key) for key in re.findall(_KEY, match[group]))
        if match["header"] == "[[":
            counts[keys] = counts.get(keys, -1) + 1
            keys = (*keys, str(counts[keys]))
        if match["header"]:
            table = keys
        yield (keys if match["header"] else table + keys), number, match.start(group) + 1


def _unquoted(key: str) -> str:
    if key[0] not in "\"'":
        return key
    return next(iter(tomllib.loads(f"{key} = 0")))


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
